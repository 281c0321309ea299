"""Writes bodies as people write them in Go: what a README shows, and what tests compile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.emit.go.names import MORE, Names, names_of
from generator.emit.go.types import kind_of
from generator.language.model import Json, Value
from generator.text.go import literal, quote

PACKAGE = "videotasks."


def sample(value: Value, body: Mapping[str, Json]) -> str:
    """A body, or an object in one, as an expression of its type."""
    names = names_of(value)
    known = {member.name: member for member in value.properties}
    given = [
        f"{names.fields[name]}: {_field(known[name].value, names, one)}"
        for name, one in body.items()
        if name in known
    ]
    more = {name: one for name, one in body.items() if name not in known}
    if more:
        given.append(f"{MORE}: {_any(more)}")
    return f"{PACKAGE}{names.type}{{{', '.join(given)}}}"


def laid_out(value: Value, body: Mapping[str, Json], level: int) -> str:
    """A body whose members stand one a line, at a level of indentation which the first line has already."""
    names = names_of(value)
    fields = {
        f"{names.fields[member.name]}:": _field(member.value, names, body[member.name])
        for member in value.properties
        if member.name in body
    }
    width, blank = max(map(len, fields), default=0), "\t" * level
    lines = [f"{blank}\t{name:{width}} {given},\n" for name, given in fields.items()]
    return f"{PACKAGE}{names.type}{{\n{''.join(lines)}{blank}}}"


def _field(value: Value, names: Names, given: Json) -> str:
    """What a field is set to."""
    if value.type == "any" and given is None and not value.required:
        return 'json.RawMessage("null")'  # nil is left out
    inner = _there(value, names, given)
    if value.type == "any" or value.required:
        return inner
    if value.nullable:
        kind = f"{PACKAGE}Nullable[{_type(value, names).removeprefix('*')}]"
        said = (
            "IsNull: true" if given is None else f"Value: {_plain(value, names, given)}"
        )
        return f"&{kind}{{{said}}}"
    return inner if value.type == "array" else _pointer(inner)


def _there(value: Value, names: Names, given: Json) -> str:
    """A value where null, if anything, is a nil pointer."""
    if given is None:
        return "nil"
    inner = _plain(value, names, given)
    points = value.nullable and value.type not in ("any", "array")
    return _pointer(inner) if points else inner


def _pointer(expression: str) -> str:
    return f"{PACKAGE}Ptr({expression})"


def _plain(value: Value, names: Names, given: Any) -> str:
    """A value that is not null, of exactly the type of the field."""
    closed = names.lists.get(value.pointer)
    if closed is not None and given in closed.constants:
        return f"{PACKAGE}{closed.constants[given]}"
    if value.type == "object":
        return sample(value, given)
    if value.type == "array":
        assert value.items is not None
        items = (_there(value.items, names, one) for one in given)
        return f"{_type(value, names)}{{{', '.join(items)}}}"
    if value.type == "any":
        return _any(given)
    kind = _type(value, names).removeprefix("*")
    if kind.endswith("Number"):
        return f"{kind}({quote(str(given))})"
    if kind == "any":
        return (
            "any("
            + (literal(given) if isinstance(given, str | bool) else str(given))
            + ")"
        )
    text = literal(given) if isinstance(given, str | bool) else str(given)
    return text if kind in ("string", "bool") else f"{kind}({text})"


def _type(value: Value, names: Names) -> str:
    """The type of a value, as another package calls it."""
    kind = kind_of(value, names).type
    prefix = "".join(sign for sign in kind if sign in "[]*")
    name = kind[len(prefix) :]
    is_known = name in ("any", "bool", "float64", "int64", "string")
    return kind if is_known else f"{prefix}{PACKAGE}{name}"


def _any(value: Any) -> str:
    """A value as one of the type `any`."""
    if isinstance(value, dict):
        members = (f"{quote(name)}: {_any(one)}" for name, one in value.items())
        return f"map[string]any{{{', '.join(members)}}}"
    if isinstance(value, list):
        return f"[]any{{{', '.join(map(_any, value))}}}"
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else literal(value)
