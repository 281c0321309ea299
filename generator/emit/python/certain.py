"""Leaves out what need not be asked of a body that is surely right: what is required is there, and has its type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.python.inlined import CLASS
from generator.emit.python.nodes import (
    And,
    Assign,
    Branch,
    Call,
    Compare,
    Expression,
    For,
    If,
    Statement,
    Subscript,
    when,
)
from generator.language.model import Member, Value
from generator.text.python import quote

_CLASSES = {
    "string": "str",
    "integer": "int",
    "boolean": "bool",
    "array": "list",
    "object": "dict",
}
"""Type -> the class that its values have in a right body; a number has one of two."""


def certain(statements: Iterable[Statement], value: Value) -> tuple[Statement, ...]:
    """Statements about the members of an object that is surely right, with nothing asked that is known.

    Args:
        statements: They take each member as the variable `value`, or MISSING.
        value: The object.
    """
    members = {quote(member.name): member for member in value.properties}
    found: list[Statement] = []
    for node in statements:
        match found[-1:], node:
            case [Assign("value", Call("body.get", (str(key), *_)))], If(
                (Branch(condition, body),)
            ) if (member := members.get(key)) is not None:
                inner = _known(condition, body, "value", member.value)
                if inner is not None:
                    found[-1:] = _taken(member, _items_known(inner, member.value))
                    continue
        found.append(node)
    return tuple(found)


def _taken(member: Member, inner: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Takes a member if it is there, as what is required is."""
    name = quote(member.name)
    taken = (Assign("value", Subscript("body", (name,))), *inner)
    if member.value.required:
        return taken
    return (when(Compare(name, "in", "body"), *taken),)


def _known(
    condition: Expression | None, body: tuple[Statement, ...], name: str, value: Value
) -> tuple[Statement, ...] | None:
    """What follows from a value that has its type; None if something else is asked as well."""
    if value.nullable or value.type not in _CLASSES:
        return None
    has_type = Compare(f"{name}{CLASS}", "is", _CLASSES[value.type])
    match condition:
        case And((asked, *others)) if asked == has_type:
            rest = others[0] if len(others) == 1 else And(tuple(others))
            return (when(rest, *body),)
    return body if condition == has_type else None


def _items_known(
    statements: Iterable[Statement], value: Value
) -> tuple[Statement, ...]:
    """The same of the items of an array, in the loops over them."""
    return tuple(_loops(statements, value.items))


def _loops(statements: Iterable[Statement], items: Value | None) -> Iterator[Statement]:
    for node in statements:
        match node:
            case For("item", "value", (If((Branch(condition, body),)),)) if (
                items is not None
                and (inner := _known(condition, body, "item", items)) is not None
            ):
                yield For("item", "value", inner)
            case _:
                yield node
