"""The Python types of values: annotations of arguments and attributes, and a TypedDict for each nested object."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.emit.python_text import (
    WIDTH,
    docstring,
    exploded,
    literal,
    quote,
    sentence,
)
from generator.names import pascal, python_name
from generator.spec.model import ABSENT, Member, Value


@dataclass(frozen=True, slots=True)
class Alias:
    """A closed list that is too long to stand in a signature."""

    name: str
    lines: tuple[str, ...]


def annotation(value: Value, owner: str = "") -> str:
    """The type of a value in an annotation; a list that is too long is named after its owner and itself."""
    if value.enum is not None:
        return (
            alias_name(owner, value)
            if _too_long(value)
            else f"Literal[{_entries(value)}]"
        )
    if value.type == "array":
        return (
            f"Sequence[{annotation(value.items, owner) if value.items else 'object'}]"
        )
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


def alias_name(owner: str, value: Value) -> str:
    """Name of the alias of a long closed list."""
    return owner.removesuffix("Request") + "".join(
        pascal(python_name(part).strip("_"))
        for part in value.pointer.split("/")
        if part
    )


def aliases(body: Value) -> Iterator[Alias]:
    """Every alias that the annotations of a body need."""
    for value in _below(body):
        if value.enum is not None and _too_long(value):
            name = alias_name(str(body.type_name), value)
            entries = [_entry(one) for one in value.enum]
            yield Alias(name, tuple(exploded(0, f"{name} = Literal", entries, "[]")))


def _entries(value: Value) -> str:
    return ", ".join(_entry(one) for one in value.enum or ())


def _entry(one: object) -> str:
    return quote(one) if isinstance(one, str) else repr(one)


def _too_long(value: Value) -> bool:
    """Does the list not even fit on a line of its own, within a signature?"""
    return len(f"            Literal[{_entries(value)}] | None") > WIDTH


def _below(value: Value) -> Iterator[Value]:
    for one in [
        *([value.items] if value.items else []),
        *(member.value for member in value.properties),
    ]:
        yield one
        yield from _below(one)


def argument(member: Member, owner: str) -> list[str]:
    """A keyword argument: required, with the default that is always sent, or left out unless given."""
    value = member.value
    name, kind = python_name(member.name), annotation(value, owner)
    if not value.required:
        return _annotated(8, name, f"{kind} | None", " = None,")
    if value.default is ABSENT:
        return _annotated(8, name, kind, ",")
    default = "()" if value.default == [] else literal(value.default)
    return _annotated(8, name, kind, f" = {default},")


def attribute(member: Member, owner: str) -> list[str]:
    """A readable attribute of a request."""
    optional = "" if member.value.required else " | None"
    return _annotated(
        4, python_name(member.name), f"{annotation(member.value, owner)}{optional}", ""
    )


def _annotated(indent: int, name: str, kind: str, tail: str) -> list[str]:
    """`name: kind` and what follows, split as black splits it: a union in parentheses, else at the last bracket."""
    blank = " " * indent
    one = f"{blank}{name}: {kind}{tail}"
    if len(one) <= WIDTH:
        return [one]
    head, bracket, inner = kind.partition("[")
    if _is_union(kind) or not (tail or bracket):
        return [f"{blank}{name}: (", f"{blank}    {kind}", f"{blank}){tail}"]
    if bracket:
        return [
            f"{blank}{name}: {head}[",
            f"{blank}    {inner[:-1]}",
            f"{blank}]{tail}",
        ]
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
    for value in reversed(list(_below(body))):
        if value.type == "object" and value.type_name not in seen:
            seen.add(str(value.type_name))
            yield value


def typed_dict(value: Value, owner: str) -> list[str]:
    """The TypedDict of an object: required members in a base, the others in the class itself."""
    required = [member for member in value.properties if member.value.required]
    optional = [member for member in value.properties if not member.value.required]
    doc = docstring(4, [sentence(value.description or "An object of the request")])
    base = f"_{value.type_name}Required"
    lines: list[str] = []
    if required and optional:
        lines += [*_fields(base, "TypedDict", required, True, owner), "", ""]
        return lines + _class(
            str(value.type_name), f"{base}, total=False", optional, doc, owner
        )
    total = ", total=False" if optional else ""
    return _class(
        str(value.type_name), f"TypedDict{total}", value.properties, doc, owner
    )


def _fields(
    name: str, base: str, members: list[Member], total: bool, owner: str
) -> list[str]:
    if all(_simple(member.name) for member in members):
        body = [
            line
            for one in members
            for line in _annotated(4, one.name, annotation(one.value, owner), "")
        ]
        return [f"class {name}({base}):", *body]
    pairs = [
        f"{quote(member.name)}: {quote(annotation(member.value, owner))}"
        for member in members
    ]
    return [
        f"{name} = TypedDict(",
        f"    {quote(name)},",
        *exploded(4, "", pairs, "{}", ","),
        *([] if total else ["    total=False,"]),
        ")",
    ]


def _class(
    name: str,
    base: str,
    members: tuple[Member, ...] | list[Member],
    doc: list[str],
    owner: str,
) -> list[str]:
    """A class where its names allow it; the functional form hangs names that are no identifiers below it."""
    if all(_simple(member.name) for member in members):
        body = [
            line
            for one in members
            for line in _annotated(4, one.name, annotation(one.value, owner), "")
        ]
        return [f"class {name}({base}):", *doc, *([""] if body else []), *body]
    inner = f"_{name}Members"
    total = "total=False" not in base
    functional = _fields(inner, "TypedDict", list(members), total, owner)
    bases = base.replace("TypedDict", inner).replace(", total=False", "")
    bases = bases if inner in bases else f"{bases}, {inner}"
    return [*functional, "", "", f"class {name}({bases}):", *doc]


def _simple(name: str) -> bool:
    """May the name stand as a field of a class: no keyword, no mangled name, nothing that hides a type used there?"""
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
