"""Facts, comparison, effect and drafts know each limit of the table of keywords, and pages that state it are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.language.keyword_rows import Limit
from generator.language.keywords import ADVISORY, LIMITS, PAIRS
from generator.language.load import load
from generator.language.media_limits import NAMES
from generator.language.model import SpecSet
from generator.pages.comparing.differences import differences
from generator.pages.comparing.documented import documented
from generator.pages.comparing.drift import SpecIndex
from generator.pages.comparing.effect import effect
from generator.pages.coverage import coverage
from generator.pages.drafting.values import draft_value
from generator.pages.facts import Facts, Field, Page
from generator.pages.locks import Lock
from generator.pages.reading.page import read
from generator.text.severity import SEVERITIES
from tests.limits import Case, every_limit_in, parameter, specs_of
from tests.pages.page_writer import FORMS, write

# What pages cannot state has no fact.
BINDING = [row for row in LIMITS if row.stated]
ADVISED = [row for row in ADVISORY if row.stated]
every_limit = pytest.mark.parametrize("row", BINDING, ids=lambda row: row.name)
every_advice = pytest.mark.parametrize("row", ADVISED, ids=lambda row: row.name)


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> SpecSet:
    return load(every_limit_in(tmp_path_factory.mktemp("limits")))


def facts_of(specs: SpecSet) -> Facts:
    return next(one.facts for one in documented(specs) if one.id == "fragment.limits")


def restated(facts: Facts, name: str, keyword: str, value: Any) -> Facts:
    """The facts with another value of a keyword; None takes it away."""

    def changed(field: Field) -> Field:
        stated = {**field.stated, keyword: value}
        kept = {key: one for key, one in stated.items() if one is not None}
        return replace(field, stated=kept)

    return replace(
        facts,
        parameters=tuple(
            changed(one) if one.name == name else one for one in facts.parameters
        ),
    )


@every_limit
def test_a_page_that_says_otherwise_is_told_from_its_spec(
    row: Limit, specs: SpecSet
) -> None:
    facts, name, limit = facts_of(specs), str(row.field), Case.of(row).limit
    (field,) = (one for one in facts.parameters if one.name == name)
    assert field.stated[row.fact] == limit
    other = 7 if isinstance(limit, int) else f"{limit}{limit}"
    for page in (None, other):
        (found,) = differences(facts, restated(facts, name, row.fact, page))
        assert (found.pointer, found.keyword) == (f"/{name}", row.name)
        assert (found.spec, found.page, found.silent) == (limit, page, page is None)
        assert effect(found) in SEVERITIES
    assert Facts.from_json(facts.to_json()).parameters == facts.parameters


@every_limit
def test_a_limit_that_no_locked_page_states_is_a_hole(
    row: Limit, specs: SpecSet
) -> None:
    facts, name = facts_of(specs), str(row.field)
    index = SpecIndex.open(specs, Path("nowhere"))

    def holes(stated: Facts) -> list[str]:
        lock = Lock("fragment.limits", "page", "https://x", "page", "unknown", stated)
        found = coverage(replace(index, locks=(lock,))).rows
        (mine,) = (one for one in found if one.endpoint == "fragment.limits")
        return [one.message for one in mine.holes]

    assert holes(facts) == []
    (hole,) = holes(restated(facts, name, row.fact, None))
    assert hole.startswith(f"/{name} {row.name} ")


@every_limit
def test_a_draft_has_the_limit(row: Limit) -> None:
    limit = Case.of(row).limit
    for type_ in row.types:
        plain = Field("a", {"type": type_, row.fact: limit})
        assert draft_value(plain, "Draft")[row.name] == limit
        if row.of_items:
            many = Field("a", {"type": f"{type_}[]", row.fact: limit})
            assert draft_value(many, "Draft")["items"][row.name] == limit


@every_advice
def test_advice_is_compared_and_drafted(row: Limit, tmp_path: Path) -> None:
    spec = parameter(row.types[0], **{row.name: 9})
    facts = facts_of(load(specs_of(tmp_path, {"a": spec})))
    (field,) = facts.parameters
    assert field.stated[row.fact] == 9
    assert draft_value(field, "Draft")[row.name] == 9
    for page in (None, 7):
        (found,) = differences(facts, restated(facts, "a", row.fact, page))
        assert (found.keyword, found.spec, found.page) == (row.name, 9, page)
        assert effect(found) == "compatible"


@pytest.mark.parametrize("name", NAMES)
def test_what_a_file_must_measure_is_compared_and_drafted(
    name: str, tmp_path: Path
) -> None:
    limit, other = (False, None) if name == "transparency" else (9, 7)
    seconds = name.endswith("Duration")
    rule = {"kind": "video" if seconds else "image", name: limit}
    spec = parameter("array", items={"type": "string", "media": rule})
    facts = facts_of(load(specs_of(tmp_path, {"a": spec})))
    (field,) = facts.parameters
    assert field.stated["media"] == rule
    assert draft_value(field, "Draft")["items"]["media"][name] == limit
    for page in (None, other):
        said = {
            key: one for key, one in {**rule, name: page}.items() if one is not None
        }
        (found,) = differences(facts, restated(facts, "a", "media", said))
        assert (found.keyword, found.sub) == ("media", name)
        assert (found.spec, found.page) == (limit, page)
        assert effect(found) in SEVERITIES


def stated_together() -> Iterator[tuple[str, dict[str, Any]]]:
    """Limits as pages state them: the two ends of a range at once, any other by itself."""
    for low, high in PAIRS:
        if low.stated and high.stated:
            yield low.types[0], {low.fact: 3, high.fact: 5}
    for row in ADVISED:
        yield row.types[0], {row.fact: 300}
    for row in BINDING:
        if row.side is None:
            yield row.types[0], {row.fact: Case.of(row).limit}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("type_", "limits"), list(stated_together()), ids=str)
def test_a_page_of_each_form_is_read(
    form: Any, type_: str, limits: dict[str, Any], specs: SpecSet
) -> None:
    stated = {"type": "string[]" if type_ == "array" else type_, **limits}
    facts = replace(
        facts_of(specs), host="https://api.novita.ai", parameters=(Field("a", stated),)
    )
    page = read(write(facts, form), "page")
    assert isinstance(page, Page)
    (found,) = page.facts.parameters
    assert {key: found.stated[key] for key in limits} == limits
