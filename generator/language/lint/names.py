"""Names that clash, over the whole set: what two things would share in Python, in a folder, or in another language."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from generator.emit.openapi.names import ERROR_TYPE
from generator.emit.python.names import (
    CLIENT_ATTRIBUTES,
    MODULE_WORDS,
    OPERATION_WORDS,
    alias_name,
)
from generator.emit.python.public import public_names
from generator.language.keywords import KEYWORDS
from generator.language.model import Endpoint, SpecSet, Value, walk
from generator.language.problem import Place, Problem
from generator.text.cases import pascal
from generator.text.python import python_name

_LONGEST_FAMILY = 30
_LONGEST_OPERATION = 60
_TAKEN = (
    MODULE_WORDS
    | {ERROR_TYPE}
    | {name for names in public_names().values() for name in names}
)


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every clash of names."""
    types: dict[str, Value] = {}
    yield from _types(specs, types)
    folded = {name.lower(): value for name, value in types.items()}
    yield from _families(specs, folded)
    for endpoint in specs.endpoints:
        yield from _operation(endpoint)
        for body in (endpoint.request, endpoint.response):
            for value in walk(body):
                yield from _members(value)
        yield from _python_names(endpoint, types)


def _types(specs: SpecSet, seen: dict[str, Value]) -> Iterator[Problem]:
    """A type name stands for one definition, in any spelling; `seen` gets every type."""
    folded: dict[str, Value] = {}
    roots: dict[str, Endpoint] = {}
    for endpoint in specs.endpoints:
        twin = roots.setdefault(endpoint.name.lower(), endpoint)
        if twin is not endpoint:
            what = f"{endpoint.name} is the name of {twin.id} ({twin.written.at('name')}) already"
            yield Problem(endpoint.written.at("name"), what)
    bodies = [specs.api.lifecycle.result]
    for endpoint in roots.values():
        bodies += [endpoint.request, endpoint.response]
    for body in bodies:
        for value in walk(body):
            if value.type_name is None:
                continue
            place = _name_place(value)
            if value.type_name in _TAKEN:
                what = f"the type name {value.type_name} is a word of the generated package itself: choose another"
                yield Problem(place, what)
            other = folded.setdefault(value.type_name.lower(), value)
            seen.setdefault(value.type_name, value)
            if other is value:
                continue
            if other.type_name != value.type_name:
                what = f"the type names {value.type_name} and {other.type_name} ({_name_place(other)})"
                yield Problem(place, f"{what} differ only in capitals: rename one")
            elif _definition(other) != _definition(value):
                what = f"the type name {value.type_name} is taken by another definition at {_name_place(other)}"
                yield Problem(place, what)


def _name_place(value: Value) -> Place:
    name = value.written.get("name")
    return name.place if name is not None else value.place


def _families(specs: SpecSet, types: dict[str, Value]) -> Iterator[Problem]:
    classes: dict[str, str] = {}
    for family, endpoints in specs.families:
        class_name = pascal(family)
        start = Place(endpoints[0].place.file)
        other = classes.setdefault(class_name.lower(), family)
        if family in CLIENT_ATTRIBUTES or keyword.iskeyword(family):
            what = "is a word of Python or would hide an attribute of the client"
            yield Problem(start, f"the family {family!r} {what}: rename its folder")
        elif len(family) > _LONGEST_FAMILY:
            what = f"is longer than {_LONGEST_FAMILY} characters"
            yield Problem(start, f"the family {family!r} {what}: rename its folder")
        elif other != family:
            what = f"the families {family!r} and {other!r} have one class name, {class_name}: rename a folder"
            yield Problem(start, what)
        elif class_name.lower() in types:
            at = _name_place(types[class_name.lower()])
            what = f"the family {family!r} has the class name {class_name}, as the type at {at} has: rename one"
            yield Problem(start, what)
        elif class_name in _TAKEN:
            what = f"the family {family!r} has the class name {class_name}, a word of the generated package itself"
            yield Problem(start, f"{what}: rename its folder")


def _operation(endpoint: Endpoint) -> Iterator[Problem]:
    name, start = endpoint.operation, Place(endpoint.place.file)
    if keyword.iskeyword(name) or name in OPERATION_WORDS:
        what = f"the operation {name!r} is a word that Python needs itself"
        yield Problem(start, f"{what}: rename the file")
    elif len(name) > _LONGEST_OPERATION:
        what = f"the operation {name!r} is longer than {_LONGEST_OPERATION} characters"
        yield Problem(start, f"{what}: rename the file")


def _members(value: Value) -> Iterator[Problem]:
    """Two members that would have one name in Python."""
    seen: dict[str, str] = {}
    for member in value.properties:
        name = python_name(member.name)
        other = seen.setdefault(name, member.name)
        if other != member.name:
            what = f"{value.pointer}/{member.name} and {value.pointer}/{other} have one Python name, {name!r}"
            yield Problem(_member_place(value, member.name), what)


def _member_place(value: Value, name: str) -> Place:
    members = value.written.get("properties") if value.pointer else value.written
    return members.key(name) if members is not None else value.place


def _python_names(endpoint: Endpoint, types: dict[str, Value]) -> Iterator[Problem]:
    """Parameters that hide a type, and closed lists that would have one name as types."""
    root = endpoint.request
    lists: dict[str, str] = {}
    for value in walk(root):
        if value.type_name is None:
            continue
        for member in value.properties:
            inner = member.value
            while inner.items is not None:
                inner = inner.items
            if inner.enum is None:
                continue
            name, own = (
                alias_name(value.type_name, member.name),
                f"{value.type_name}.{member.name}",
            )
            other = lists.setdefault(name, own)
            what = None
            if name in types:
                what = f"the closed list of {own} has the type name {name}, which is a type already"
            elif other != own:
                what = (
                    f"the closed lists of {own} and {other} have one type name, {name}"
                )
            if what:
                yield Problem(_member_place(value, member.name), f"{what}: rename one")
    for member in root.properties:
        if python_name(member.name) in {*types, *lists}:
            what = (
                f"the parameter {member.name!r} has the name of a type: rename the type"
            )
            yield Problem(_member_place(root, member.name), what)


_FIELDS = {
    about: tuple(
        row.field
        for row in KEYWORDS
        if row.field and row.about == about and row.name not in ("items", "properties")
    )
    for about in ("value", "place")
}


def _definition(value: Value) -> dict[str, object]:
    """All that makes a type, wherever it is used; `1`, `1.0` and true are three values."""
    found: dict[str, object] = {
        name: repr(getattr(value, name)) for name in _FIELDS["value"]
    }
    found["items"] = _below(value.items) if value.items else None
    found["properties"] = [(one.name, _below(one.value)) for one in value.properties]
    return found


def _below(value: Value) -> dict[str, object]:
    """What makes a value within a type: what is said of its place belongs to the type."""
    place = {name: getattr(value, name) for name in _FIELDS["place"]}
    return {**_definition(value), **place}
