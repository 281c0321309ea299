"""Says how a body is written in Go, for what writes literals elsewhere: the form of the site does, in the browser."""

from __future__ import annotations

from typing import Any

from generator.emit.go.names import MORE, Names, names_of
from generator.emit.go.types import kind_of
from generator.language.model import Member, Value

PACKAGE = "videotasks."
_BUILT_IN = frozenset({"any", "bool", "float64", "int64", "string"})


def shape(value: Value) -> dict[str, Any]:
    """An object: its type, and by the name on the wire the field of each member.

    A value has `type`; `constants`, if its list is closed, by the text of each value, and whether each `isText`;
    `items` or `members`, if it is a list or an object; `isNullable`, if a nil pointer is null. A field has beside it
    how it is left out: `pointer`, `nullable`, `empty`, or, where it cannot be, `never`.
    """
    names = names_of(value)
    found: dict[str, Any] = {
        "type": f"{PACKAGE}{names.type}",
        "members": {
            member.name: {
                "field": names.fields[member.name],
                "leftOut": _left_out(member),
                **_shape(member.value, names),
            }
            for member in value.properties
        },
    }
    if value.additional_properties:
        found["more"] = MORE
    return found


def _left_out(member: Member) -> str:
    value = member.value
    if value.type == "any":
        return "never" if value.required else "empty"
    if value.required:
        return "never"
    if value.nullable:
        return "nullable"
    return "empty" if value.type == "array" else "pointer"


def _shape(value: Value, names: Names) -> dict[str, Any]:
    found: dict[str, Any] = {"type": type_of(value, names)}
    if value.type == "object":
        found |= shape(value)
    closed = names.lists.get(value.pointer)
    if closed is not None:
        found["constants"] = {
            str(one): f"{PACKAGE}{name}" for one, name in closed.constants.items()
        }
        found["isText"] = value.type == "string"
    if value.type == "array" and value.items is not None:
        found["items"] = _shape(value.items, names)
    if value.nullable and value.type != "any":
        found["isNullable"] = True
    return found


def type_of(value: Value, names: Names) -> str:
    """The type of a value that is there, as another package calls it."""
    kind = kind_of(value, names).type.removeprefix("*")
    name = kind.lstrip("[]*")
    prefix = kind.removesuffix(name)
    return kind if name in _BUILT_IN else f"{prefix}{PACKAGE}{name}"
