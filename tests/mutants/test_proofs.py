"""Proofs in small: what is proven to be equivalent, and what nearly is and is not."""

from __future__ import annotations

from typing import Any

import pytest

from . import class_proofs, schema_mutants, schema_proofs
from .class_mutants import Elsewhere, ValidatorModule, mutants
from .schema_additions import Schema
from .test_mutants import LAMP, SWITCH

SAME = "both say the same in other words"
LISTED = "every value of the closed list has the type"
UNLIKE = "what else is listed has not the type"
ROOT = "the root itself says so of the value"
CONDITION = "a condition says so of the value"
NULL = "null has been refused by its type before"


def proofs(document: Schema, near_misses: Any = None) -> dict[str, str]:
    return {
        f"{'/'.join(one.path)}: {one.what}": proof
        for one in schema_mutants.mutants(document, near_misses or {})
        if (proof := schema_proofs.proof(one))
    }


def test_only_what_is_proven_counts_as_equivalent() -> None:
    assert proofs(LAMP) == {
        "properties/colour: type dropped": LISTED,
        "properties/colour: type string -> ['string', 'null']": LISTED,
        "properties/name: minLength dropped": SAME,
        "not: type dropped": ROOT,
        "not: type object -> ['object', 'null']": ROOT,
        "not: required without colour": ROOT,
        "not/properties/colour: type dropped": LISTED,
        "not/properties/colour: type string -> ['string', 'null']": LISTED,
    }


TEXT: Schema = {"type": "string"}


def shade(*, closed: bool = False) -> Schema:
    """Of two texts in an object exactly one is given."""
    given: list[Schema] = [
        {
            "type": "object",
            "properties": {
                "inner": {
                    "type": "object",
                    "properties": {name: TEXT},
                    "required": [name],
                }
            },
            "required": ["inner"],
        }
        for name in ("one", "other")
    ]
    inner: Schema = {"type": "object", "properties": {"one": TEXT, "other": TEXT}}
    if closed:
        inner["additionalProperties"] = False
    return {
        "type": "object",
        "properties": {"inner": {"$ref": "#/$defs/Inner"}},
        "required": ["inner"],
        "not": {"anyOf": [{"type": "object", "not": {"anyOf": given}}]},
        "$defs": {"Inner": inner},
    }


def test_what_a_condition_demands_need_not_be_said_of_the_value() -> None:
    """An object in which one of two members must be given must be given itself."""
    found = proofs(shade())
    assert found["$defs/Inner: type dropped"] == CONDITION
    assert found[": required without inner"] == CONDITION
    # Nothing but the root says that a body is an object at all.
    assert ": type dropped" not in found


def test_what_the_root_says_need_not_be_said_in_a_condition() -> None:
    found = proofs(shade())
    first = "not/anyOf/0/not/anyOf/0/properties/inner"
    assert found[f"{first}: type dropped"] == ROOT
    assert found[f"{first}/properties/one: type dropped"] == ROOT
    assert f"{first}: required without one" not in found
    # Of another definition's members the root says nothing.
    other = shade()
    other["$defs"]["Inner"]["properties"]["one"] = {}
    assert f"{first}/properties/one: type dropped" not in proofs(other)


def test_of_a_definition_in_two_places_nothing_is_known() -> None:
    twice = shade()
    twice["properties"]["again"] = {"$ref": "#/$defs/Inner"}
    assert "$defs/Inner: type dropped" not in proofs(twice)


def test_a_value_of_another_type_is_listed_in_vain() -> None:
    document: Schema = {
        "type": "object",
        "properties": {"length": {"type": "integer", "enum": [5, 10]}},
    }
    accepted = schema_mutants.Accepted(values=("5", 15))
    found = proofs(document, {("length",): accepted})
    assert found["properties/length: enum with '5'"] == UNLIKE
    assert "properties/length: enum with 15" not in found


CONDITIONED = SWITCH.replace(
    """
    @classmethod
    def _advise""",
    """
        if "tags" not in body:
            value = body.get("on", MISSING)
            if value is MISSING:
                out.require(f"{at}/on", "says")
        if "level" in body:
            value = body.get("note", MISSING)
            if value is not MISSING:
                out.exclude(f"{at}/note", value, "says")

    @staticmethod
    def _is_right(body):
        if "on" in body:
            value = body["on"]
            if value.__class__ is not bool:
                return False
        if "tags" not in body:
            value = body.get("on", MISSING)
            if value is MISSING:
                return False
        return True

    @classmethod
    def _advise""",
)


def null_proofs() -> dict[str, str | None]:
    module = ValidatorModule(CONDITIONED, "Switch")
    return {
        f"{', '.join(one.members)} {one.what}": class_proofs.proof(one)
        for one in mutants(module, Elsewhere())
        if one.what.endswith("null")
    }


@pytest.mark.parametrize(
    ("what", "why"),
    [
        ("on _check: value is MISSING, or null", NULL),
        ("on _is_right: value is MISSING, or null", NULL),
        # The check of the value itself is what refuses null.
        ("on _check: value is not MISSING, nor null", None),
        ("level _check: value is MISSING, or null", None),
        # Nobody looks at a note before.
        ("note _check: value is not MISSING, nor null", None),
    ],
)
def test_a_condition_need_not_know_null_where_a_check_has_refused_it(
    what: str, why: str | None
) -> None:
    assert null_proofs()[what] == why


WITHIN = """
        if "box" in body:
            known += 1
            value = body["box"]
            if value.__class__ is not dict:
                return False
            if own:
                value = value.copy()
                body["box"] = value
            known2 = 0
            if "depth" in value:
                known2 += 1
                value2 = value["depth"]
                {depth}
            if len(value) != known2:
                return False
        inner1 = members_of(body, "box")
        if "height" not in inner1:
            value = inner1.get("depth", MISSING)
            if value is MISSING:
                return False
        return len(body) == known
"""


@pytest.mark.parametrize(
    ("depth", "why"),
    [
        ("if value2.__class__ is not int:\n                    return False", NULL),
        # What a null is let through by may be followed by what needs to know it.
        ("if value2 == 0:\n                    return False", None),
    ],
)
def test_a_check_in_one_pass_has_refused_null_within_an_object(
    depth: str, why: str | None
) -> None:
    check = f"    def _is_right(body, own=False):\n        known = 0{WITHIN.format(depth=depth)}"
    source = SWITCH.replace(
        "    @classmethod\n    def _advise",
        f"    @staticmethod\n{check}\n    @classmethod\n    def _advise",
    )
    found = {
        one.what: class_proofs.proof(one)
        for one in mutants(ValidatorModule(source, "Switch"), Elsewhere())
    }
    assert found["_is_right: value is MISSING, or null"] == why
