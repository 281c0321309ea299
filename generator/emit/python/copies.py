"""Makes the Python that copies what a right body holds, so that nobody else can change it once it is checked.

It stands within the statements that say whether the body is right, right behind those that tell an array from an
object, and before any that look into it: so each copy is made once, and what is checked is the copy.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.names import known_names, names_constant
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    And,
    Assign,
    Call,
    Compare,
    Expression,
    Not,
    Put,
    Statement,
    Subscript,
    when,
)
from generator.language.model import Value

OWN = "own"
"""The argument that says whether a body is the request's own."""
_FIXED = ("string", "integer", "number", "boolean")
"""Types whose values hold no others and cannot change."""


def copied(value: Value, holder: str, key: str, needs: Needs) -> Statement:
    """Puts a copy of an array or object in its place, where the variable `value` holds it.

    Args:
        value: What is copied.
        holder: The variable of what it is in.
        key: Where it is in there.
        needs: What the module needs.
    """
    items = value.items
    copy = Call("value.copy", ())
    if value.type == "array" and (items is None or items.type not in _FIXED):
        if items is not None and items.type == "object":
            needs.copies.add("copy_objects")
            copy = Call("copy_objects", ("value",))
        else:
            copy = _plain("value", needs)
    return when(OWN, Assign("value", copy), Put(holder, key, "value"))


def copied_any(key: str, needs: Needs) -> Statement:
    """The same of a member that may be of any type."""
    copy = Assign("value", _plain(Subscript("body", (key,)), needs))
    there = And((OWN, Compare(key, "in", "body")))
    return when(there, copy, Put("body", key, "value"))


def copied_further(value: Value, needs: Needs) -> Iterator[Statement]:
    """The same of members that no page lists, of an object that is open to them: nobody knows what they hold."""
    if value.additional_properties:
        needs.further.add("own_further")
        known = known_names(names_constant(value))
        arguments: tuple[Expression, ...] = ("body", known)
        if value.pointer:
            arguments = (*arguments, "1")
        others = Not(Call(f"{known}.issuperset", ("body",)))
        yield when(And((OWN, others)), Call("own_further", arguments))


def _plain(value: Expression, needs: Needs) -> Call:
    needs.copies.add("to_plain")
    return Call("to_plain", (value,))
