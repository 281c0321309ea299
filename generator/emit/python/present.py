"""Asks in a verdict whether members are there before they are taken, and counts those that are known."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.emit.python.inlined import NO
from generator.emit.python.nodes import (
    And,
    Assign,
    Branch,
    Call,
    Compare,
    Count,
    Guarded,
    If,
    Return,
    Statement,
    Subscript,
    uses,
    when,
)
from generator.language.model import Value
from generator.text.python import quote

GIVEN = Compare("value", "is not", "MISSING")
_IS_MISSING = Compare("value", "is", "MISSING")


def sets_value(node: Statement) -> bool:
    """Whether a statement sets the variable `value`."""
    return isinstance(node, Assign) and node.target == "value"


def asks_value(node: Statement | None) -> bool:
    """Whether a statement asks for the variable `value` as it is."""
    return node is not None and not sets_value(node) and uses("value", (node,))


def where_given(
    statements: tuple[Statement, ...], required: Collection[str]
) -> list[Statement]:
    """Asks whether a member is there before it is taken: most bodies lack most of what they may have.

    Nobody asks that of what is required.
    """
    found: list[Statement] = []
    for node in _taken(statements, required):
        match found[-1:], node:
            case [Assign("value", Call("body.get", (name, "MISSING")))], _:
                inner = _inside(node)
                if inner is not None:
                    taken = Assign("value", Subscript("body", (name,)))
                    found[-1] = when(Compare(name, "in", "body"), taken, *inner)
                    continue
            case _:
                pass
        found.append(node)
    return found


def _taken(
    statements: tuple[Statement, ...], required: Collection[str]
) -> Iterator[Statement]:
    """Takes what is required from the body as it is, which raises where it is missing."""
    missing = when(_IS_MISSING, NO)
    waiting = [*statements]
    while waiting:
        node = waiting.pop(0)
        match node:
            case Assign("value", Call("body.get", (str(name), "MISSING"))) if (
                name in required
            ):
                if waiting[:1] == [missing]:
                    waiting.pop(0)
                if asks_value(waiting[0] if waiting else None):
                    yield Assign("value", Subscript("body", (name,)))
                else:
                    yield when(Compare(name, "not in", "body"), NO)
            case _:
                yield node


def counted(statements: list[Statement], value: Value) -> list[Statement]:
    """Counts the members that are known: there must be no others."""
    optional = [quote(one.name) for one in value.properties if not one.value.required]
    required = len(value.properties) - len(optional)
    found = list(statements)
    is_nested = bool(value.pointer)
    for name in optional:
        place, body = _asked(name, found)
        given = Compare(name, "in", "body")
        if is_nested and len(optional) == 1:  # one number or the other: none is kept
            has_more = Branch(given, (*body, when(_has_not(required + 1), NO)))
            has_less = Branch(_has_not(required), (NO,))
            found[place : place + 1] = [If((has_more, has_less))]
            return found
        found[place : place + 1] = [when(given, Count("known"), *body)]
    known = "known" if optional else required
    start = [Assign("known", str(required))] if optional else []
    if is_nested:
        return [*start, *found, when(_has_not(known), NO)]
    return [*start, *found, Return(f"len(body) == {known}")]


def _asked(name: str, statements: list[Statement]) -> tuple[int, tuple[Statement, ...]]:
    """Where statements ask whether a member is there, and what they do then; behind all of them if none does."""
    given = Compare(name, "in", "body")
    for place, node in enumerate(statements):
        match node:
            case If((Branch(condition, body),)) if condition == given:
                return place, body
    return len(statements), ()


def _has_not(known: int | str) -> Compare:
    return Compare(Call("len", ("body",)), "!=", str(known))


def _inside(node: Statement) -> tuple[Statement, ...] | None:
    """What a statement does with a value that is there; None if it does something where there is none."""
    match node:
        case If((Branch(And((wrong, guard)), body),)) if guard == GIVEN:
            return (when(wrong, *body),)
        case If((Branch(guard, body),)) if guard == GIVEN:
            return body
        case If((Branch(And((guard, other)), body),)) if guard == GIVEN:
            return (when(other, *body),)
        case Guarded(guard, branch) if guard == GIVEN:
            return (If((branch,)),)
        case Guarded(And((guard, other)), branch) if guard == GIVEN:
            return (Guarded(other, branch),)
        case _:
            return None
