"""The table of keywords is whole, and lint and conformance know each limit of it.

What is asked of a limit is asked in loops over the table: a new row is tried without a word here, and fails here where
one of its readers does not know it. The outputs are asked in tests/emit/test_limits, the pages in tests/pages.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from generator.language import conformance
from generator.language.conformance import limits_by_type, violations
from generator.language.keyword_rows import Keyword, Limit
from generator.language.keywords import (
    BY_FACT,
    BY_NAME,
    CLAIMABLE,
    INFERABLE,
    KEYWORDS,
    LIMITS,
    PAIRS,
    STATED,
    fact_of,
    nouns,
)
from generator.language.load import load
from generator.language.model import Value
from generator.language.problem import SpecError
from generator.pages.comparing.records import keyword_of
from generator.pages.facts import Field
from generator.places import LANGUAGE
from tests.limits import Case, every_limit, limited, parameter, specs_of

ELSEWHERE = {
    "types": "`type`, where it is a list",
    "kinds": "`mediaByKind` of a text itself, or of the list of which it is an item",
    "place": "where the value is written",
    "pointer": "where it stands in its body",
    "written": "the keywords themselves, for the places of problems",
}
"""Fields of a value that no keyword makes, and what does."""

MULTIPLE = Limit(
    name="multipleOf",
    field="minimum",
    kind="multiple",  # type: ignore[arg-type] # Of a kind that nobody knows yet.
    types=("integer",),
    side=None,
    measure=lambda given: given,
    fits=lambda given, limit: given % limit == 0,
    demand="be a multiple of {}",
    broken="is not a multiple of {}",
)
"""One more limit without a side, which goes with integers alone, in the field of another one."""

TYPES = ("string", "integer", "number", "boolean", "array", "object", "any")

every_pair = pytest.mark.parametrize(
    ("low", "high"), PAIRS, ids=lambda row: str(row.name)
)


def language(file: str, *steps: str) -> Any:
    """A part of the language's own schema."""
    found: Any = json.loads(Path(LANGUAGE, file).read_text("utf-8"))["$defs"]
    for step in steps:
        found = found[step]
    return found


def said_of(folder: Path, **parameters: Any) -> list[str]:
    """What lint says of parameters, without places."""
    try:
        load(specs_of(folder, parameters))
    except SpecError as error:
        return [one.message for one in error.problems]
    return []


# -- the table itself -----------------------------------------------------------------------------


def test_every_keyword_of_the_language_has_one_row() -> None:
    names = [row.name for row in KEYWORDS]
    assert sorted(names) == sorted(language("value.schema.json", "value", "properties"))
    assert list(BY_NAME) == names


def test_every_field_of_a_value_is_made_by_one_row() -> None:
    made = [row.field for row in KEYWORDS if row.field is not None]
    assert sorted([*made, *ELSEWHERE]) == sorted(one.name for one in fields(Value))


def test_claims_and_inferences_are_about_the_rows_that_say_so() -> None:
    assert language("value.schema.json", "keyword", "enum") == list(CLAIMABLE)
    inferable = language("value.schema.json", "inferred", "properties")
    assert list(inferable) == list(INFERABLE)


def test_corrections_are_about_what_pages_state() -> None:
    known = language("value.schema.json", "correction", "properties", "keyword")
    assert known["enum"] == [row.name for row in STATED]


def test_facts_are_those_that_pages_state() -> None:
    known = set(language("facts.schema.json", "field", "properties"))
    stated = {row.fact for row in STATED}
    assert known - {"name", "fields", "seen"} == stated


def test_each_limit_of_one_side_has_its_other_end() -> None:
    paired = [row for both in PAIRS for row in both]
    # What is only advised has no other end.
    assert paired == [row for row in LIMITS if row.side is not None]


def test_a_limit_without_a_side_says_what_fits_it_and_in_which_words() -> None:
    for lacking in ({"fits": None}, {"demand": ""}):
        with pytest.raises(ValueError, match="multipleOf has no side"):
            replace(MULTIPLE, **lacking)
    assert MULTIPLE.accepts(3, 9)
    assert not MULTIPLE.accepts(3, 2)


@pytest.mark.parametrize("row", STATED, ids=lambda row: row.name)
def test_a_keyword_is_found_by_what_facts_call_it(row: Keyword) -> None:
    assert BY_FACT[row.fact] is row
    assert fact_of(row.name) == row.fact
    assert fact_of("missing") == "missing"
    field = Field("a", {row.fact: 7})
    assert keyword_of(field, row.name, None, 7)


# -- the language ---------------------------------------------------------------------------------


@every_limit
@pytest.mark.parametrize("inferred", [False, True], ids=["stated", "inferred"])
def test_lint_refuses_a_limit_of_another_type(
    row: Limit, inferred: bool, tmp_path: Path
) -> None:
    limit = Case.of(row).limit
    keywords: dict[str, Any] = {row.name: limit}
    if inferred:
        keywords = {"inferred": {row.name: {"value": limit, "reason": "why"}}}
    for type_ in TYPES:
        said = said_of(tmp_path / type_, a=parameter(type_, **keywords))
        what = f"{row.name} goes with {nouns(row.types)}, not with the type {type_}"
        head = "/a: inferred: " if inferred else "/a: "
        if type_ in row.types:
            assert f"{head}{what}" not in said
        else:
            assert f"{head}{what}" in said


@every_limit
def test_lint_refuses_a_limit_beside_a_closed_list(row: Limit, tmp_path: Path) -> None:
    what = f"/a: {row.name} says nothing beside enum, which lists every allowed value"
    if row.types[0] in BY_NAME["enum"].types:
        listed = limited(row, enum=[Case.of(row).kept])
        assert said_of(tmp_path, a=listed) == [what]


@every_pair
def test_lint_refuses_limits_that_cross(
    low: Limit, high: Limit, tmp_path: Path
) -> None:
    type_ = low.types[0]
    keywords = {low.name: 4, high.name: 3}
    crossed = f"{low.name} 4 is above {high.name} 3"
    assert said_of(tmp_path / "a", a=parameter(type_, **keywords)) == [f"/a: {crossed}"]
    inferred = {
        name: {"value": value, "reason": "why"} for name, value in keywords.items()
    }
    assert said_of(tmp_path / "b", a=parameter(type_, inferred=inferred)) == [
        f"/a: inferred: {crossed}"
    ]


@every_limit
def test_lint_refuses_values_beyond_a_limit(row: Limit, tmp_path: Path) -> None:
    case = Case.of(row)
    fine = limited(row, default=case.kept, examples=[case.kept])
    assert said_of(tmp_path / "fine", a=fine) == []
    for keyword, given in (
        ("default", case.broken),
        ("examples", [case.kept, case.broken]),
    ):
        said = said_of(tmp_path / keyword, a={**fine, keyword: given})
        assert len(said) == 1
        assert said[0].endswith(f"its own rules: it {row.broken.format(case.limit)}")


@every_limit
def test_a_body_keeps_or_breaks_a_limit(row: Limit, tmp_path: Path) -> None:
    case = Case.of(row)
    fine = limited(row, examples=[case.kept])
    specs = load(specs_of(tmp_path, {"a": fine}))
    body = specs.endpoints[0].request
    assert list(violations(body, {"a": case.kept})) == []
    found = [(one.path, one.keyword) for one in violations(body, {"a": case.broken})]
    assert found == [(("a",), row.name)]


@pytest.mark.parametrize(
    ("types", "kept", "broken"),
    [
        (("integer",), 3, 4),
        (("number",), 3.0, 3.5),
        (("number",), 3, 4),
        (("string",), "abc", "ab"),
        (("array",), ["a", "b", "c"], ["a"]),
        (("object",), {"a": 1, "b": 2, "c": 3}, {"a": 1}),
    ],
    ids=str,
)
def test_a_limit_that_only_one_type_takes_is_not_passed_over(
    types: tuple[str, ...],
    kept: Any,
    broken: Any,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    measure: Any = len if hasattr(kept, "__len__") else MULTIPLE.measure
    row = replace(MULTIPLE, types=types, measure=measure)
    monkeypatch.setattr(conformance, "_BY_TYPE", limits_by_type([row]))
    specs = load(specs_of(tmp_path, {"a": parameter(types[0])}))
    value = replace(specs.endpoints[0].request.properties[0].value, minimum=3)
    value = replace(value, additional_properties=True)
    assert [found.keyword for found in violations(value, kept)] == []
    assert [found.keyword for found in violations(value, broken)] == [row.name]


OTHERS: dict[str, Any] = {
    "name": "Other",
    "type": "integer",
    "required": True,
    "nullable": True,
    "default": "x",
    "enum": ["x", "y"],
    "openEnum": ["x", "y"],
    "examples": ["x"],
    "meanings": [{"value": "x", "means": "nothing"}],
    "media": {"kind": "image"},
    "mediaByKind": {"image": {"maxSize": "1 MB"}, "video": {"maxSize": "2 MB"}},
    "counts": {"of": "inner", "limits": [{"values": ["x"], "maxItems": 1}]},
    "sum": {"of": "inner", "maximum": 5},
    "relation": {"resolutionRatio": {"min": 1, "max": 2}, "says": "They fit."},
    "items": {"type": "integer"},
    "properties": {"inner": {"type": "string"}},
    "additionalProperties": True,
    "description": "Another one.",
    "unit": "seconds",
    "inferred": {"maxLength": {"value": 9, "reason": "why"}},
    "providers": ["acme"],
}
"""What a member of a type may have that another has not, by keyword; of limits the table knows it."""


@pytest.mark.parametrize(
    "row",
    [row for row in KEYWORDS if row.about != "file" and row.field],
    ids=lambda row: row.name,
)
def test_types_that_differ_in_one_keyword_are_two(row: Keyword, tmp_path: Path) -> None:
    other = Case.of(row).limit if isinstance(row, Limit) else OTHERS[row.name]
    type_ = row.types[0] if row.types else "string"
    one = parameter(type_)
    if row.name == "relation":
        one = parameter("array", minItems=2)
        one["items"]["media"] = {"kind": "image"}
    said = said_of(
        tmp_path,
        a={"type": "object", "name": "Pair", "properties": {"x": one}},
        b={
            "type": "object",
            "name": "Pair",
            "properties": {"x": {**one, row.name: other}},
        },
    )
    assert any("the type name Pair is taken by another" in what for what in said), said
