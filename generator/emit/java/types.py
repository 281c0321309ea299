"""Makes the classes of bodies and of the objects in them: what a builder takes, and what a body gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.java.docs import comment, of_member
from generator.emit.java.names import constants, is_enum, listed, methods
from generator.emit.rules.bodies import Body
from generator.frozen import dataclass
from generator.language.model import Json, Member, Value
from generator.text.java import json_text, literal, quote

_BOXED = {
    "string": "String",
    "number": "Double",
    "boolean": "Boolean",
    "any": "Object",
}
_READ = {
    "string": "Values.string({})",
    "number": "Values.number({})",
    "boolean": "Values.truth({})",
    "any": "{}",
}
_PRIMITIVE = {"Long": "long", "Double": "double", "Boolean": "boolean"}
_LONG = range(-(2**63), 2**63)


@dataclass(frozen=True, slots=True)
class Setter:
    """A method of a builder."""

    comment: str
    name: str
    parameter: str
    wire: str


@dataclass(frozen=True, slots=True)
class Getter:
    """A method of a body."""

    comment: str
    type: str
    name: str
    expression: str


@dataclass(frozen=True, slots=True)
class Listed:
    """The type of a list of values: an enum of a closed one, constants of an open one."""

    comment: str
    name: str
    wire: str
    """The type of the values."""
    given: str
    """The type of a value that is to be one of them."""
    constants: Sequence[tuple[str, str, str]]
    """Names, values and comments."""
    is_closed: bool


def whole(value: Value) -> str:
    """The type of whole numbers, of which some limits leave 64 bits."""
    limits = [limit for limit in (value.minimum, value.maximum) if limit is not None]
    listed_values = [one for one in value.enum or () if isinstance(one, int)]
    fits = all(int(one) in _LONG for one in (*limits, *listed_values))
    return "Long" if fits else "BigInteger"


def boxed(value: Value, types: dict[str, str], owner: Value) -> str:
    """The type of a value that may be null."""
    if value.type == "array":
        items = boxed(value.items, types, owner) if value.items else "Object"
        return f"List<{items}>"
    if value.type == "object":
        return types[str(value.type_name)]
    if is_enum(value):
        return types[f"{owner.type_name} {value.pointer}"]
    return whole(value) if value.type == "integer" else _BOXED[value.type]


def _read(
    value: Value, given: str, types: dict[str, str], owner: Value, depth: int = 0
) -> str:
    """The expression that reads a JSON value as its type; null if it is of another."""
    if value.type == "array":
        if value.items is None or value.items.type == "any":
            return f"Values.list({given})"
        item = f"item{depth or ''}"
        inner = _read(value.items, item, types, owner, depth + 1)
        return f"Values.list({given}, {item} -> {inner})"
    if value.type == "object":
        return f"Values.object({given}, {boxed(value, types, owner)}::new)"
    if is_enum(value):
        return f"Values.choice({boxed(value, types, owner)}.values(), {given})"
    if value.type == "integer":
        return f"Values.as{whole(value)}({given})"
    return _READ[value.type].format(given)


def getters(owner: Value, types: dict[str, str]) -> Iterator[Getter]:
    """The methods that give the members of an object."""
    for member, name in _named(owner):
        value = member.value
        read = _read(value, f"member({quote(member.name)})", types, owner)
        said = [
            f"What {_marked(member.name)} is; null if it is left out or of another type."
        ]
        yield Getter(comment(said, 1), boxed(value, types, owner), name, read)


def setters(owner: Value, body: Body, types: dict[str, str]) -> Iterator[Setter]:
    """The methods of the builder of an object."""
    for member, name in _named(owner):
        value = member.value
        said = of_member(member, body, owner)
        if value.nullable:
            said[
                0
            ] += f" Null is sent by {_marked(f'with({quote(member.name)}, null)')}."
        text = comment(said, 2)
        kind = boxed(value, types, owner)
        # A list of texts is no `List<Object>`: it would be taken for one value of several.
        taken = "List<?>" if kind == "List<Object>" else _PRIMITIVE.get(kind, kind)
        yield Setter(text, name, f"{taken} value", member.name)
        if value.type == "array" and "<" not in kind[5:]:
            item = kind[5:-1]
            words = f"{_PRIMITIVE.get(item, item)}... value"
            same = f"    {'    '}/** As {{@link #{name}(List)}}. */"
            yield Setter(same, name, words, member.name)


def _marked(text: str) -> str:
    return f"\ue000{text}\ue001"


def _named(owner: Value) -> Iterator[tuple[Member, str]]:
    yield from zip(owner.properties, methods(owner.properties), strict=True)


def lists(body: Body, types: dict[str, str]) -> Iterator[Listed]:
    """The types of lists of values."""
    for owner in (body.shape, *body.objects):
        for member in owner.properties:
            value = listed(member.value)
            if value is None:
                continue
            closed = is_enum(value)
            values: Sequence[Json] = (value.enum if closed else value.open_enum) or ()
            wire = "String" if value.type == "string" else whole(value)
            words = "Each value that" if closed else "Some of the values that"
            said = f"{words} {_marked(member.name)} can have."
            yield Listed(
                comment([said], 1),
                types[f"{owner.type_name} {value.pointer}"],
                wire,
                _PRIMITIVE.get(wire, wire),
                [
                    (
                        name,
                        _constant(one, wire),
                        comment([f"{_marked(literal(one))}."], 2),
                    )
                    for name, one in constants(values)
                ],
                closed,
            )


def _constant(value: Json, wire: str) -> str:
    if wire == "String":
        return quote(str(value))
    return f"{value}L" if wire == "Long" else f'new BigInteger("{value}")'


def table(rows: Sequence[tuple[str, str]]) -> str:
    """A table of texts, as the constant from which it is read."""
    return json_text(dict(rows))
