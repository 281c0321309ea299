"""Mutants that demand more than is stated, in small: limits, booleans of one value, and what other endpoints demand."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from . import class_additions, class_mutants, schema_mutants
from .class_mutants import Elsewhere, ValidatorModule, elsewhere
from .node_mutants import of_node
from .schema_additions import Schema, bare
from .schema_mutants import near_misses_of
from .vectors import parsed
from .verdicts import class_killer

LAMP: Schema = {
    "title": "Lamp",
    "type": "object",
    "properties": {
        "name": {"type": "string", "description": "What it is called."},
        "on": {"type": "boolean", "default": False},
        "colour": {"type": "string", "enum": ["red", "blue"]},
        "bulbs": {"type": "array", "items": {"$ref": "#/$defs/Bulb"}, "minItems": 0},
    },
    "$defs": {"Bulb": {"type": "object", "properties": {"watts": {"type": "integer"}}}},
}
TORCH: Schema = {
    "title": "Torch",
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 30},
        "on": {"type": "boolean"},
        "colour": {"type": "string", "enum": ["blue", "red"]},
        "bulbs": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"watts": {"type": "integer", "maximum": 5}},
            },
        },
    },
}


def added(*path: str) -> dict[str, Schema]:
    """What is demanded at a place of the lamp besides what it demands itself."""
    found = schema_mutants.mutants(LAMP, near_misses_of([TORCH]))
    words = (" added", "narrowed", "as in")
    return {
        one.what: one.new
        for one in found
        if one.path == path and any(word in one.what for word in words)
    }


def test_limits_come_that_are_usual_and_those_of_near_misses() -> None:
    name = LAMP["properties"]["name"]
    assert added("properties", "name") == {
        "minLength 1 added": {**name, "minLength": 1},
        "maxLength 100 added": {**name, "maxLength": 100},
        "maxLength 30 added": {**name, "maxLength": 30},
        "as in Torch": {"type": "string", "maxLength": 30},
    }
    assert "maximum 5 added" in added("$defs", "Bulb", "properties", "watts")


def test_a_boolean_is_narrowed_to_each_of_its_values() -> None:
    assert {what: one["enum"] for what, one in added("properties", "on").items()} == {
        "narrowed to True": [True],
        "narrowed to False": [False],
    }


def test_the_same_list_in_another_order_is_no_other_schema() -> None:
    assert added("properties", "colour") == {}


def test_a_schema_is_swapped_together_with_what_it_refers_to() -> None:
    found = added("properties", "bulbs")
    assert list(found) == ["minItems 1 added", "maxItems 10 added", "as in Torch"]
    assert found["as in Torch"] == TORCH["properties"]["bulbs"]


def test_what_demands_nothing_is_left_out_of_a_comparison() -> None:
    assert bare(LAMP["properties"]["bulbs"], LAMP) == {
        "type": "array",
        "items": {"type": "object", "properties": {"watts": {"type": "integer"}}},
    }


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "enum": ["red"]},
        {"type": "array", "minItems": 2, "maxItems": 2},
        {"type": "string", "pattern": "^https?://", "maxLength": 9},
    ],
)
def test_what_is_limited_already_gets_no_other_limit(schema: Schema) -> None:
    assert [
        one.what for one in schema_mutants.mutants(schema, {}) if "added" in one.what
    ] == []


def test_what_is_a_condition_gets_no_limit() -> None:
    document = {"not": {"properties": {"name": {"type": "string"}}}}
    assert not [
        one for one in schema_mutants.mutants(document, {}) if " added" in one.what
    ]


CLASS = """
from videotasks._values.kinds import MISSING
from videotasks._validation.problems import Problems
from videotasks._values.kinds import as_array
from videotasks._validation.request import Request

class {name}(Request):
    source = "page"

    @classmethod
    def _check(cls, body, at, out):
        value = body.get("name", MISSING)
        if value is not MISSING{check}
        value = body.get("tags", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{{at}}/tags", "array", value)
            else:
                if len(items) > 2:
                    out.items(f"{{at}}/tags", "maxItems", 2, items)
"""
FREE = CLASS.format(
    name="Free",
    check=""" and not isinstance(value, str):
            out.type(f"{at}/name", "string", value)""",
)
LIMITED = CLASS.format(
    name="Limited",
    check=""":
            if not isinstance(value, str):
                out.type(f"{at}/name", "string", value)
            elif len(value) > 30:
                out.length(f"{at}/name", "maxLength", 30, value)""",
)


def limits(source: str, name: str, *others: ValidatorModule) -> dict[str, Any]:
    """The mutants of a class that have a limit more, by what they are."""
    every = class_mutants.mutants(ValidatorModule(source, name), elsewhere([*others]))
    return {one.what: one for one in every if " added at " in one.what}


def test_checks_get_limits_that_are_usual_and_those_of_near_misses() -> None:
    free, limited = ValidatorModule(FREE, "Free"), ValidatorModule(LIMITED, "Limited")
    name, tags = "f'{at}/name'", "f'{at}/tags'"
    assert list(limits(FREE, "Free", limited)) == [
        f"_check: minLength 1 added at {name}",
        f"_check: maxLength 100 added at {name}",
        f"_check: maxLength 30 added at {name}",
        f"_check: minItems 1 added at {tags}",
    ]
    assert list(limits(LIMITED, "Limited", free)) == [
        f"_check: minLength 1 added at {name}",
        f"_check: minItems 1 added at {tags}",
    ]


def test_a_check_with_a_limit_more_still_checks_what_it_did() -> None:
    mutant = limits(FREE, "Free")["_check: maxLength 100 added at f'{at}/name'"]
    short = [
        parsed("base: left out", {}, True),
        parsed("valid at /name: short", {"name": "x" * 100}, True),
        parsed("type at /name: a number", {"name": 1}, False),
    ]
    assert class_killer(mutant, short) is None
    long = parsed("valid at /name: long", {"name": "x" * 101}, True)
    assert class_killer(mutant, [*short, long]) is long


@pytest.mark.parametrize(
    ("text", "killer"),
    [
        ("in any case", "HTTPS://example.com"),
        ("in any line", "cat\nhttps://example.com"),
    ],
)
def test_a_beginning_is_looked_for_in_any_case_and_in_any_line(
    text: str, killer: str
) -> None:
    source = LIMITED.replace(
        "len(value) > 30", "not value.startswith(('https://',))"
    ).replace(
        'out.length(f"{at}/name", "maxLength", 30, value)',
        'out.media(f"{at}/name", value, "a URL")',
    )
    module = ValidatorModule(source, "Limited")
    (mutant,) = (
        one
        for one in class_mutants.mutants(module, Elsewhere())
        if one.what.endswith(text)
    )
    right = parsed("valid at /name: a URL", {"name": "https://example.com"}, True)
    wrong = parsed("media at /name: no URL", {"name": killer}, False)
    assert class_killer(mutant, [right]) is None
    assert class_killer(mutant, [right, wrong]) is wrong


def test_limits_are_read_from_the_reports() -> None:
    (function,) = (one for _, one in ValidatorModule(LIMITED, "Limited").checks)
    assert isinstance(function, ast.FunctionDef)
    assert class_additions.limits_of([function]) == {
        "f'{at}/name'": {("maxLength", 30): None},
        "f'{at}/tags'": {("maxItems", 2): None},
    }


def test_limits_are_added_where_they_are_reported_alone() -> None:
    text = """
class Lamp:
    @staticmethod
    def _is_right(body):
        value = body.get("watts", MISSING)
        if not is_number(value):
            return False
        return True
"""
    module = ValidatorModule(text, "Lamp")
    added_to = class_additions.added(module.checks[0][1], {})
    assert list(added_to) == []


def test_a_keyword_with_its_limit_is_shifted() -> None:
    text = """
_SIDES = (("minWidth", 300), ("maxWidth", 2000))

class Lamp:
    def _check(cls, body, at, out):
        are_beyond(body, _SIDES)
"""
    module = ValidatorModule(text, "Lamp")
    found = [one.what for one in class_mutants.mutants(module, Elsewhere())]
    assert [one for one in found if one.startswith("_SIDES")] == [
        "_SIDES: without ('minWidth', 300)",
        "_SIDES: ('minWidth', 300) -> ('minWidth', 299)",
        "_SIDES: ('minWidth', 300) -> ('minWidth', 301)",
        "_SIDES: without ('maxWidth', 2000)",
        "_SIDES: ('maxWidth', 2000) -> ('maxWidth', 1999)",
        "_SIDES: ('maxWidth', 2000) -> ('maxWidth', 2001)",
    ]


def test_of_a_chain_of_comparisons_each_is_spoilt() -> None:
    node = ast.parse("1 < x <= 3", mode="eval").body
    found = [what for what, _ in of_node(node, nested=False)]
    assert found == ["1 < x <= 3 -> 1 <= x <= 3", "1 < x <= 3 -> 1 < x < 3"]
