"""A page of any form, written from facts, gives them back as far as the form carries them; one change is one drift."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.language.load import load
from generator.pages.comparing.checked import Checked
from generator.pages.comparing.conditions import effects, pointer_of
from generator.pages.comparing.documented import TASK_RESULT, Documented
from generator.pages.comparing.drift import SpecIndex
from generator.pages.facts import Facts, Field, Page
from generator.pages.reading.page import read
from tests.pages.mutations import Mutation, mutations
from tests.pages.page_writer import FORMS, Form, carried, write
from tests.pages.page_writer_conditions import in_a_sentence
from tests.pages.page_writer_dialect import Dialect
from tests.pages.strategies import HEADERS, dialects, facts

SPECS = Path(__file__).resolve().parents[2] / "specs"
# Without the locks: what a page does not say any more is news here, whatever it said before.
INDEX = replace(SpecIndex.open(load(SPECS), SPECS), locks=())
ENDPOINTS = [one for one in INDEX.documented if one.id != TASK_RESULT]
BY_ID = {one.id: one for one in ENDPOINTS}
FEW = settings(
    max_examples=10,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
every_form = pytest.mark.parametrize("form", FORMS)
every_endpoint = pytest.mark.parametrize(
    "endpoint", ENDPOINTS, ids=[one.id for one in ENDPOINTS]
)


def shown(one: Facts) -> str:
    bare = replace(one, ambiguities=(), unexplained=())
    return json.dumps(bare.to_json(), indent=1, sort_keys=True)


def page_of(text: str) -> Page:
    page = read(text, "page")
    assert isinstance(page, Page), (page, text)
    assert not [one for one in page.facts.ambiguities if one.unread], (page, text)
    return page


@every_form
@settings(FEW, max_examples=40)
@given(wanted=facts(), dialect=dialects())
def test_any_facts_come_back(form: Form, wanted: Facts, dialect: Dialect) -> None:
    text = write(wanted, form, dialect)
    assert shown(page_of(text).facts) == shown(carried(wanted, form)), text


def whole(stated: Facts) -> Facts:
    """What a spec says, as a page would: with headers, every type, and of the conditions those that pages list."""
    enums = {one.name: one.stated.get("enum") for one in stated.parameters}
    listed = tuple(
        {"allow": {name: enums[name] for name in one["default"]}, **one}
        for one in stated.conditions
        if set(one.get("when", ())) == {"duration"} and "default" in one
    )
    told = tuple(
        one for one in stated.conditions if "allow" in one and in_a_sentence(one)
    )
    parameters = tuple(map(_typed, stated.parameters))
    return replace(
        stated,
        # A brand whose pages list everything that any page lists.
        host="https://api.highwayapi.ai",
        headers=HEADERS,
        parameters=parameters,
        conditions=(*listed, *told),
    )


def _typed(one: Field) -> Field:
    default = one.stated.get("default")
    kind = {"type": "array" if one.fields or one.name.endswith("s") else "string"}
    if isinstance(default, int):
        kind = {"type": "integer"}  # no page says so, and no text can be it
    return replace(
        one, stated=kind | dict(one.stated), fields=tuple(map(_typed, one.fields))
    )


Found = frozenset[tuple[str, str, str]]


def drift(text: str, endpoint: Documented) -> tuple[Checked, Found]:
    found = INDEX.check(page_of(text))
    assert isinstance(found, Checked), (found, text)
    assert found.endpoint == endpoint.id, text
    return found, frozenset((one.part, one.pointer, one.keyword) for one in found.drift)


def on_record(change: Mutation, endpoint: Documented) -> bool:
    """Does the spec tell that pages differ there, or say itself what only `whole` leaves out?"""
    before, stated = whole(endpoint.facts).conditions, endpoint.facts.conditions
    added = [one for one in change.facts.conditions if one not in before]
    if any(one in list(effects(stated)) for one in effects(added)):
        return True
    # What a provider's page does not list has no more to say there than that it is listed by now.
    absent = {one.pointer for one in endpoint.deviations if one.keyword == "absent"}
    if any(pointer in absent for _, pointer, _ in change.expected):
        return True
    disputed = {(one.pointer, one.keyword) for one in endpoint.contradictions}
    if any((pointer, keyword) in disputed for _, pointer, keyword in change.expected):
        return True
    gone = [one for one in change.expected if one[2] == "missing"]
    values = [endpoint.value(part, pointer) for part, pointer, _ in gone]
    return any(one and (one.sources or one.providers) for one in values)


@every_form
@every_endpoint
def test_a_page_that_says_what_the_spec_says_is_no_drift(
    form: Form, endpoint: Documented
) -> None:
    found, _ = drift(write(whole(endpoint.facts), form), endpoint)
    # The page has what all providers say, and of conditions those alone that `whole` leaves.
    said = [condition for _, condition in endpoint.of_providers]
    of_one = {(pointer_of(name), "conditions") for name, _, _ in effects(said)}
    of_one |= {
        (one.pointer, "unknown" if one.keyword == "absent" else one.keyword)
        for one in endpoint.deviations
    }
    news = [
        one
        for one in found.drift
        # An inferred type that a page states is worth a word, and changes nothing.
        if one.effect != "cosmetic" and (one.pointer, one.keyword) not in of_one
    ]
    assert news == []


@lru_cache(maxsize=1)
def changes_of(name: str) -> tuple[Facts, list[Mutation]]:
    """What a page says that says all of an endpoint, and each change of it that the spec does not tell of itself."""
    endpoint = BY_ID[name]
    before = whole(endpoint.facts)
    return before, [one for one in mutations(before) if not on_record(one, endpoint)]


@pytest.mark.parametrize("name", BY_ID)
@FEW
@given(which=st.integers(0, 9_999), where=st.integers(0, 11), dialect=dialects())
def test_one_change_of_a_page_is_just_that_drift(
    name: str, which: int, where: int, dialect: Dialect
) -> None:
    endpoint = BY_ID[name]  # which is too much to show with a failure
    before, changes = changes_of(name)
    change = changes[which % len(changes)]
    forms: list[Form] = sorted(change.forms)
    form = forms[where % len(forms)]
    _, unchanged = drift(write(before, form, dialect), endpoint)
    _, found = drift(write(change.facts, form, dialect), endpoint)
    assert found - unchanged == change.expected - unchanged, change.name
