"""The Python types of values: annotations of arguments and attributes, and a TypedDict for each nested object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.emit.python.layout import (
    WIDTH,
    call,
    docstring,
    exploded,
    literal,
    quote,
    sentence,
    width,
)
from generator.emit.python.names import alias_name, python_name
from generator.language.model import ABSENT, Member, Value, walk


@dataclass(frozen=True, slots=True)
class Alias:
    """A closed list that is too long to stand in a signature."""

    name: str
    lines: tuple[str, ...]


def annotation(value: Value, alias: str) -> str:
    """The type of a value in an annotation; a closed list that is too long goes by its alias."""
    if value.enum is not None:
        return alias if _too_long(value) else f"Literal[{_entries(value)}]"
    if value.type == "array":
        return f"Sequence[{_inner(value.items, alias) if value.items else 'object'}]"
    if value.type == "object":
        return (
            f"{value.type_name} | Mapping[str, object]"
            if value.additional_properties
            else str(value.type_name)
        )
    return {
        "string": "str",
        "integer": "int",
        "number": "float",
        "boolean": "bool",
        "any": "object",
    }[value.type]


def _inner(value: Value, alias: str) -> str:
    """The type of an item or of an object's member: there, unlike in an argument, None is a value."""
    return f"{annotation(value, alias)}{' | None' if value.nullable else ''}"


def aliases(body: Value) -> Iterator[Alias]:
    """Every alias that the annotations of a body need."""
    for owner in (body, *objects(body)):
        for member in owner.properties:
            value = member.value
            while value.items is not None:
                value = value.items
            if value.enum is not None and _too_long(value):
                name = alias_name(str(owner.type_name), member.name)
                entries = [_entry(one) for one in value.enum]
                yield Alias(name, tuple(alias_lines(name, entries)))


def alias_lines(name: str, entries: list[str]) -> list[str]:
    """A closed list as a type of its own; for lists that do not fit on one line."""
    # A single element's comma is no wish for a line of its own, so it has none.
    if len(entries) == 1:
        return [f"{name} = Literal[", f"    {entries[0]}", "]"]
    return exploded(0, f"{name} = Literal", entries, "[]")


def _entries(value: Value) -> str:
    return ", ".join(_entry(one) for one in value.enum or ())


def _entry(one: object) -> str:
    return quote(one) if isinstance(one, str) else repr(one)


def _too_long(value: Value) -> bool:
    """Does the list not even fit on a line of its own, within a signature?"""
    return width(f"            Literal[{_entries(value)}] | None") > WIDTH


def argument(member: Member, owner: str) -> list[str]:
    """A keyword argument: required, with the default that is always sent, or left out unless given."""
    value = member.value
    name = python_name(member.name)
    kind = annotation(value, alias_name(owner, member.name))
    if not value.required:
        return _annotated(8, name, f"{kind} | None", " = None,")
    if value.default is ABSENT:
        return _annotated(8, name, kind, ",")
    if isinstance(value.default, list) and value.default:
        return _annotated(8, name, kind, ",", [literal(one) for one in value.default])
    return _annotated(8, name, kind, f" = {literal(value.default)},")


def attribute(member: Member, owner: str) -> list[str]:
    """A readable attribute of a request."""
    optional = "" if member.value.required else " | None"
    kind = annotation(member.value, alias_name(owner, member.name))
    return _annotated(4, python_name(member.name), f"{kind}{optional}", "")


def _annotated(
    indent: int, name: str, kind: str, tail: str, default: Sequence[str] = ()
) -> list[str]:
    """`name: kind` and what follows, split as black splits it: a union in parentheses, else at the last bracket.

    `default` has the elements of a tuple that is the value.
    """
    blank, inner = " " * indent, " " * (indent + 4)
    if default:
        single = "," * (len(default) == 1)
        whole = f" = ({', '.join(default)}{single}){tail}"
        if width(f"{blank}{name}: {kind}{whole}") <= WIDTH:
            return [f"{blank}{name}: {kind}{whole}"]
        before = _annotated(indent, name, kind, " = (")
        # A single element's comma is no wish for a line of its own.
        rest = f"{before[-1].removesuffix(' = (')}{whole}"
        if single and len(before) > 1 and max(map(width, (*before, rest))) <= WIDTH:
            return [*before[:-1], rest]
        return [*before, *(f"{inner}{one}," for one in default), f"{blank}){tail}"]
    one = f"{blank}{name}: {kind}{tail}"
    if width(one) <= WIDTH:
        return [one]
    head, bracket, content = kind.partition("[")
    # Black parts an annotation from its value at its own bracket, and a bare one in parentheses where these fit better.
    has_room = bool(tail) or width(f"{blank}{name}: {head}[") <= WIDTH
    wraps = not tail and width(f"{blank}{name}: (") <= WIDTH and not has_room
    if _is_union(kind) or wraps or not (tail or bracket):
        return [f"{blank}{name}: (", f"{inner}{kind}", f"{blank}){tail}"]
    if bracket:
        return [f"{blank}{name}: {head}[", f"{inner}{content[:-1]}", f"{blank}]{tail}"]
    return [one]


def _is_union(kind: str) -> bool:
    depth = 0
    for one in kind:
        depth += (one == "[") - (one == "]")
        if one == "|" and not depth:
            return True
    return False


def objects(body: Value) -> Iterator[Value]:
    """Every nested object type of a body, each once, inner ones first."""
    seen: set[str] = set()
    for value in reversed([*walk(body)][1:]):
        if value.type == "object" and value.type_name not in seen:
            seen.add(str(value.type_name))
            yield value


def typed_dict(value: Value) -> list[str]:
    """The TypedDict of an object: required members in a base, the others in the class itself."""
    name = str(value.type_name)
    required = [member for member in value.properties if member.value.required]
    optional = [member for member in value.properties if not member.value.required]
    doc = docstring(4, [sentence(value.description or "An object of the request")])
    lines: list[str] = []
    bases = ["TypedDict"]
    if required and optional:
        bases = [f"_{name}Required"]
        lines += [*_fields(bases[0], required, True, name), "", ""]
    members = optional or required
    if not all(_simple(member.name) for member in members):
        # The functional form takes names that are no identifiers; the class hangs below it.
        inner = f"_{name}Members"
        lines += [*_fields(inner, members, not optional, name), "", ""]
        above = [] if bases == ["TypedDict"] else bases
        return [*lines, *_class_head(name, [*above, inner]), *doc]
    fields = _class_fields(members, name)
    head = _class_head(name, [*bases, "total=False"] if optional else bases)
    return [*lines, *head, *doc, *([""] if fields else []), *fields]


def _class_head(name: str, bases: list[str]) -> list[str]:
    return call(0, f"class {name}", bases, ":")


def _fields(name: str, members: list[Member], total: bool, owner: str) -> list[str]:
    """A TypedDict without a docstring, as a class if its names allow it."""
    if all(_simple(member.name) for member in members):
        return [f"class {name}(TypedDict):", *_class_fields(members, owner)]
    pairs = [
        f"{quote(member.name)}: {quote(_inner(member.value, alias_name(owner, member.name)))}"
        for member in members
    ]
    return [
        f"{name} = TypedDict(",
        f"    {quote(name)},",
        *exploded(4, "", pairs, "{}", ","),
        *([] if total else ["    total=False,"]),
        ")",
    ]


def _class_fields(members: list[Member], owner: str) -> list[str]:
    return [
        line
        for one in members
        for line in _annotated(
            4, one.name, _inner(one.value, alias_name(owner, one.name)), ""
        )
    ]


def _simple(name: str) -> bool:
    """May the name stand as a field of a class: no keyword, no mangled name, nothing that hides a type used there?"""
    if name[:1].isupper():
        return False
    return python_name(name) == name or (name.isidentifier() and name in _FIELDS)


_FIELDS = {
    "self",
    "cls",
    "to_dict",
    "from_dict",
    "construct",
    "problems_of",
    "endpoint",
    "path",
    "source",
    "validation",
}
