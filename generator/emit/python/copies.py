"""Makes the Python that copies what a right body holds, so that nobody else can change it once it is checked.

It copies lists and objects as deep as the types of a body go, without a look at texts and numbers, and leaves what is
of another type: the verdict, which is asked of the copy, says then that nobody is sure, and all is copied one by one.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.names import copy_function, names_constant
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    Assign,
    Call,
    Compare,
    Docstring,
    Not,
    Put,
    Return,
    Statement,
    when,
)
from generator.emit.python.verdicts import known_names
from generator.language.model import Value
from generator.text.python import quote

_IS_LIST = Compare("value.__class__", "is", "list")
_IS_DICT = Compare("value.__class__", "is", "dict")
_FIXED = ("string", "integer", "number", "boolean")
"""Types whose values hold no others and cannot change."""


def copies(body: Value, needs: Needs) -> Iterator[Statement]:
    """Puts copies of what the members of a body hold in their places."""
    for member in body.properties:
        value, name = member.value, quote(member.name)
        if value.type not in ("array", "object", "any"):
            continue
        # Never None for checkers, which know no more of a class.
        needs.kinds.add("MISSING")
        yield Assign("value", Call("body.get", (name, "MISSING")))
        items = value.items
        if value.type == "object":
            yield _put(name, _IS_DICT, Call(copy_function(value), ("value",)))
        elif items is not None and items.type == "object":
            each = Call("map", (copy_function(items), "value"))
            yield _put(name, _IS_LIST, Call("list", (each,)))
        elif items is not None and items.type in _FIXED:
            yield _put(name, _IS_LIST, Call("value.copy", ()))
        else:
            needs.copies.add("to_plain")
            is_there = Compare("value", "is not", "MISSING")
            yield _put(name, is_there, Call("to_plain", ("value",)))
    if body.additional_properties and not body.pointer:
        needs.further.add("own_further")
        known = known_names(names_constant(body))
        yield Call("own_further", ("body", known))


def _put(name: str, is_held: Compare, copy: Call) -> Statement:
    return when(is_held, Assign("value", copy), Put("body", name, "value"))


def copied(value: Value, needs: Needs) -> tuple[Statement, ...]:
    """The body of the function that copies a nested object."""
    doc = Docstring((f"A copy of what may be one {value.type_name}.",))
    within = tuple(copies(value, needs))
    other = when(Compare("body.__class__", "is not", "dict"), Return("body"))
    if not within and not value.additional_properties:
        return (doc, other, Return("body.copy()"))
    found: list[Statement] = [doc, other, Assign("body", Call("body.copy", ()))]
    if value.additional_properties:  # nobody knows what they hold
        needs.copies.add("to_plain")
        known = f"{known_names(names_constant(value))}.issuperset"
        whole = Assign("body", Call("to_plain", ("body",)))
        found.append(when(Not(Call(known, ("body",))), whole))
    return (*found, *within, Return("body"))
