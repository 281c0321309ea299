"""Each change of a page that the language can say is found in every form, as just that change and nothing beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from generator.pages.comparing.differences import differences
from generator.pages.facts import Facts, Field, Page
from generator.pages.reading.page import read
from tests.pages.mutations import Mutation, mutations
from tests.pages.page_writer import FORMS, Dialect, Form, carried, write
from tests.pages.page_writer_words import CHINESE, ENGLISH, Words, words_of
from tests.pages.test_page_writer import STATED, SUBJECT, WAYS, WITH_ALL

BESIDE = (
    Field("prompt", {"type": "string", "required": True}),
    Field("zoom", {"type": "boolean"}),
)
BY_DURATION = ("duration", "resolution")
ALONE = {
    one.name: one
    for one in WITH_ALL.parameters
    if one.name not in (*BY_DURATION, BESIDE[0].name)
}
"""What a page states of one parameter, where no other one is concerned."""
DIALECTS = (
    *WAYS,
    Dialect(limits_in_attributes=True, values="plain"),
    Dialect(limits_in_attributes=True, default_by="both", lines="inline", joined="or"),
)
CAMERA = (
    Field("turn", {"type": "number", "minimum": 0, "maximum": 9}),
    Field("pan", {"type": "string", "enum": ["left", "right", "none"]}),
    Field("hold", {"type": "boolean"}),
)
DEPENDENT = replace(
    WITH_ALL,
    parameters=(
        BESIDE[0],
        *(
            Field(name, STATED[name])
            for name in (
                *("payload", "mode", "note", "clip_length", "steps", "bgm", "clip"),
                *("logo", "images", "tags", "most", "least"),
            )
        ),
        Field("camera", {"type": "object"}, CAMERA),
        Field("subjects", {"type": "array"}, SUBJECT),
    ),
    conditions=(),
)
"""Parameters of every kind, of which conditions can speak: also such as are called like words or values."""
every_form = pytest.mark.parametrize("form", FORMS)


def dialect(number: int) -> Dialect:
    """One of the dialects, with wordings that go round at another pace."""
    return replace(
        DIALECTS[number % len(DIALECTS)],
        english=wordings(ENGLISH, number // 2),
        chinese=wordings(CHINESE, number // 2),
    )


def wordings(table: Mapping[str, tuple[str, ...]], number: int) -> Words:
    return words_of(table, {kind: number % len(table[kind]) for kind in table})


def told(before: Facts, form: Form, page: Facts) -> list[Any]:
    return [
        (one.part, one.pointer, one.keyword, one.sub, one.spec, one.page)
        for one in differences(carried(before, form), page)
    ]


def found_on(facts: Facts, form: Form, way: Dialect) -> Facts:
    page = read(write(facts, form, way), "page")
    assert isinstance(page, Page), page
    return page.facts


def hold(before: Facts, changes: list[Mutation], form: Form) -> None:
    """Each change is found, and read as what it is."""
    unseen = {}
    for number, change in enumerate(changes):
        if form not in change.forms:
            continue
        page = found_on(change.facts, form, dialect(number))
        drift = told(before, form, page)
        if {one[:3] for one in drift} != change.expected:
            unseen[change.name] = drift
        elif wrong := told(change.facts, form, page):
            unseen[change.name] = wrong
    assert unseen == {}


def alone(name: str) -> Facts:
    return replace(WITH_ALL, parameters=(*BESIDE, ALONE[name]), conditions=())


@every_form
@pytest.mark.parametrize("name", ALONE)
def test_a_change_of_one_parameter_is_found(name: str, form: Form) -> None:
    facts = alone(name)
    for number in range(len(DIALECTS)):
        assert told(facts, form, found_on(facts, form, dialect(number))) == []
    of_it = [
        change
        for change in mutations(facts)
        if any(
            pointer.partition("/")[2].partition("/")[0] == name and word != "conditions"
            for _, pointer, word in change.expected
        )
    ]
    assert of_it
    hold(facts, of_it, form)


@every_form
@pytest.mark.parametrize("third", range(3))
def test_a_new_condition_is_found(third: int, form: Form) -> None:
    news = [
        change
        for change in mutations(DEPENDENT)
        if any(word == "conditions" for _, _, word in change.expected)
    ]
    hold(DEPENDENT, news[third::3], form)


def test_every_effect_and_test_of_a_condition_is_tried() -> None:
    added = [
        condition
        for change in mutations(DEPENDENT)
        for condition in change.facts.conditions
    ]
    words = {word for condition in added for word in condition}
    assert words >= {
        *("when", "require", "exclude", "noEffect", "atLeastOne", "exactlyOne"),
        *("allow", "default", "minimum", "maximum", "media"),
        *("minLength", "maxLength", "minItems", "maxItems"),
    }
    tests = [test for condition in added for test in condition.get("when", {}).values()]
    kinds = {type(test).__name__ for test in tests}
    assert kinds == {"dict", "bool", "str", "int", "list"}
    within = [
        name for condition in added for name in condition.get("when", ()) if "/" in name
    ]
    assert {name.count("/items/") for name in within} == {0, 1}
