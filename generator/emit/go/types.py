"""Makes the types of values in Go, and what turns them into plain JSON values and back."""

from __future__ import annotations

from generator.emit.go.names import Names, is_small
from generator.frozen import dataclass
from generator.language.model import ABSENT, Member, Value
from generator.text.go import literal

_PLAIN = {"boolean": "bool", "number": "float64", "string": "string"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A type, and the names of the functions that make plain values of its own and back."""

    type: str
    of: str
    to: str


def kind_of(value: Value, names: Names) -> Kind:
    """The type of a value that is there."""
    if not value.nullable or value.type == "any":
        return _kind(value, names)
    if value.type == "array":
        inner = _items(value, names)
        return Kind(
            f"[]{inner.type}", f"ofListOrNull({inner.of})", f"toListOrNull({inner.to})"
        )
    kind = _kind(value, names)
    return Kind(f"*{kind.type}", f"orNull({kind.of})", f"toOrNull({kind.to})")


def _kind(value: Value, names: Names) -> Kind:
    closed = names.lists.get(value.pointer)
    match value.type:
        case "any":
            return Kind("any", "ofAnything", "toAnything")
        case "object":
            name = str(value.type_name)
            return Kind(name, f"ofObject[{name}]", f"toObject[{name}]")
        case "array":
            inner = _items(value, names)
            return Kind(f"[]{inner.type}", f"ofList({inner.of})", f"toList({inner.to})")
        case "integer" if not is_small(value):
            return Kind("Number", "ofDigits", "toDigits")
        case "integer":
            name = closed.name if closed else "int64"
            return Kind(name, f"ofInteger[{name}]", f"toInteger[{name}]")
        case "string":
            name = closed.name if closed else "string"
            return Kind(name, f"ofText[{name}]", f"toText[{name}]")
        case "boolean":
            return Kind("bool", "ofBoolean", "toBoolean")
        case _:
            return Kind("float64", "ofNumber", "toNumber")


def _items(value: Value, names: Names) -> Kind:
    if value.items is None:
        return Kind("any", "ofAnything", "toAnything")
    return kind_of(value.items, names)


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a type: its field, and the statements that write and read it."""

    type: str
    put: str
    take: str


def field_of(member: Member, names: Names) -> Field:
    """The field of a member; how it is left out depends on what it is."""
    value, wire = member.value, literal(member.name)
    field = f"r.{names.fields[member.name]}"
    kind = kind_of(value, names)

    def taken(how: str, to: str = kind.to) -> str:
        return f"{how}(members, {wire}, &{field}, {to})"

    if value.type == "any":
        put = f"putAny(members, {wire}, {field})"
        if value.required:
            put = f"members[{wire}] = {field}"
        return Field("any", put, taken("take"))
    if value.required:
        put = f"members[{wire}] = {_called(kind.of, field)}"
        if value.type == "array" and not value.nullable:
            # A list that was not given is missing: it is no null, and no empty one.
            return Field(
                kind.type,
                f"putList(members, {wire}, {field}, {kind.of})",
                taken("take"),
            )
        return Field(kind.type, put, taken("take"))
    if value.nullable:
        inner = _kind(value, names)
        nullable = f"ofNullable({inner.of})"
        return Field(
            f"*Nullable[{inner.type}]",
            f"put(members, {wire}, {field}, {nullable})",
            taken("takeNullable", f"toNullable({inner.to})"),
        )
    if value.type == "array":
        put = f"putList(members, {wire}, {field}, {kind.of})"
        return Field(kind.type, put, taken("takeList"))
    put = f"put(members, {wire}, {field}, {kind.of})"
    return Field(f"*{kind.type}", put, taken("takePtr"))


def _called(function: str, argument: str) -> str:
    return f"{function}({argument})"


def filled(member: Member, names: Names) -> str | None:
    """What a new body has where the documentation has a default although the member is required."""
    value = member.value
    if not value.required or value.default is ABSENT or value.nullable:
        return None
    closed = names.lists.get(value.pointer)
    if closed is not None:
        return closed.constants.get(value.default)
    if value.type in ("array", "object", "any"):
        return None
    if (value.type == "integer" and is_small(value)) or value.type == "number":
        return str(value.default)
    return literal(value.default)
