"""A member that a verdict asks for one thing alone has no variable; what is asked twice, or has no room, keeps it."""

from __future__ import annotations

import pytest

from generator.emit.python.inlined import NO, is_not, unnamed
from generator.emit.python.nodes import (
    Assign,
    Call,
    Compare,
    For,
    Not,
    Statement,
    Subscript,
    when,
)
from generator.emit.python.printer import lines

SEED = Assign("value", Subscript("body", ('"seed"',)))
IS_NO_INT = when(is_not("value", "int"), NO)
LONG = "a_name_that_leaves_a_line_no_room_beside_what_is_asked"
CASES: dict[str, tuple[tuple[Statement, ...], str]] = {
    "asked once": (
        (SEED, IS_NO_INT),
        """
        if body["seed"].__class__ is not int:
            return False
        """,
    ),
    "asked twice by one condition": (
        (SEED, when(Compare("value", "<", Call("len", ("value",))), NO)),
        """
        value = body["seed"]
        if value < len(value):
            return False
        """,
    ),
    "asked again": (
        (SEED, IS_NO_INT, when(Compare("value", ">", "7"), NO)),
        """
        value = body["seed"]
        if value.__class__ is not int:
            return False
        if value > 7:
            return False
        """,
    ),
    "asked again in a loop": (
        (SEED, when(Not("value"), NO), For("item", "value", (NO,))),
        """
        value = body["seed"]
        if not value:
            return False
        for item in value:
            return False
        """,
    ),
    "set anew before it is asked again": (
        (SEED, IS_NO_INT, when(Compare('"bgm"', "in", "body"), SEED, IS_NO_INT)),
        """
        if body["seed"].__class__ is not int:
            return False
        if "bgm" in body:
            if body["seed"].__class__ is not int:
                return False
        """,
    ),
    "a long name": (
        (Assign("value", Subscript("body", (f'"{LONG}"',))), IS_NO_INT),
        f"""
        value = body["{LONG}"]
        if value.__class__ is not int:
            return False
        """,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_member_has_a_name_where_it_needs_one(case: str) -> None:
    statements, wanted = CASES[case]
    found = [line for node in unnamed(statements) for line in lines(node)]
    assert found == [line[8:] for line in wanted.strip("\n").splitlines()[:-1]]
