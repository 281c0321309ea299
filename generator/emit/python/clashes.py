"""Finds names that clash in the Python client: modules, classes, arguments and types that two things would share."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping

from generator.emit.python.names import (
    CLIENT_ATTRIBUTES,
    MODULE_WORDS,
    OPERATION_WORDS,
    alias_name,
    plain_name,
)
from generator.emit.python.public import public_names
from generator.emit.python.types import FURTHER, OTHERS, objects
from generator.language.lint.names import name_place
from generator.language.model import Endpoint, SpecSet, Value, walk
from generator.language.problem import Place, Problem
from generator.text.cases import pascal
from generator.text.python import member_name, python_name

_LONGEST_FAMILY = 30
_LONGEST_OPERATION = 60
_RESERVED = MODULE_WORDS.union(*public_names().values())


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every clash."""
    types: dict[str, Value] = {}
    for value in specs.types:
        name = str(value.type_name)
        types.setdefault(name, value)
        if name in _RESERVED:
            what = f"the type name {name} is a word of the generated package itself: choose another"
            yield Problem(name_place(value), what)
    nested = _objects(specs)
    folded = {
        **{plain_name(value).lower(): value for value in nested.values()},
        **{name.lower(): value for name, value in types.items()},
    }
    yield from _families(specs, folded)
    yield from _plain_dicts(nested, types)
    for endpoint in specs.endpoints:
        yield from _operation(endpoint)
        for body in (endpoint.request, endpoint.response):
            for value in walk(body):
                yield from _members(value)
        yield from _python_names(endpoint, types)
        yield from _further(endpoint)


def _plain_dicts(
    nested: Mapping[str, Value], types: Mapping[str, Value]
) -> Iterator[Problem]:
    """Objects within requests whose plain dicts have the name of another type."""
    for name, value in nested.items():
        plain = plain_name(value)
        if plain in types or plain in _RESERVED:
            what = f"{plain}, what the plain dict of {name} is called, is the name of something else: rename one"
            yield Problem(name_place(value), what)


def _objects(specs: SpecSet) -> dict[str, Value]:
    """Name of a type -> the object within requests."""
    every = (value for one in specs.endpoints for value in objects(one.request))
    return {str(value.type_name): value for value in every}


def _further(endpoint: Endpoint) -> Iterator[Problem]:
    """Parameters that have the name of an argument for what no page lists."""
    root = endpoint.request
    for member in root.properties if root.additional_properties else ():
        if python_name(member.name) in (FURTHER, OTHERS):
            what = f"the parameter {member.name!r} has the name of an argument for further ones: leave it to those"
            yield Problem(_member_place(root, member.name), what)


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
            at = name_place(types[class_name.lower()])
            what = f"the family {family!r} has the class name {class_name}, as the type at {at} has: rename one"
            yield Problem(start, what)
        elif class_name in _RESERVED:
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
    name_of = member_name if value.pointer else python_name
    for member in value.properties:
        name = name_of(member.name)
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
        name = python_name(member.name)
        if name in types or name in lists:
            what = (
                f"the parameter {member.name!r} has the name of a type: rename the type"
            )
            yield Problem(_member_place(root, member.name), what)
