"""Tells what of an endpoint the problems of other endpoints may depend on.

When only other things of it change, every check that looks at several endpoints says what it said before; so those need
not be read again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from generator.language.keywords import KEYWORDS
from generator.language.model import Api, Endpoint, Value, walk

Types = list[tuple[str, bytes]]
"""Names of types, each with a digest of all that makes it."""


def form_of(endpoint: Endpoint) -> bytes:
    """A digest of its names and of what its values are, without the words about them."""
    bodies = (endpoint.request, endpoint.response)
    forms = [[*map(_form, walk(body))] for body in bodies]
    called = (endpoint.id, endpoint.name, endpoint.method, endpoint.path)
    return _digest((called, forms))


def types_of(endpoint: Endpoint) -> Types:
    """The types that its bodies use."""
    return _types(endpoint.request, endpoint.response)


def types_of_result(api: Api) -> Types:
    """The types that the task's result uses."""
    return _types(api.lifecycle.result)


def are_consistent(several: Iterable[Types]) -> bool:
    """Whether a name is one type, in one spelling, wherever it is used."""
    known: dict[str, tuple[str, bytes]] = {}
    return all(
        known.setdefault(name.lower(), (name, made)) == (name, made)
        for types in several
        for name, made in types
    )


def _types(*bodies: Value) -> Types:
    named = (value for body in bodies for value in walk(body) if value.type_name)
    return [(str(value.type_name), _digest([*_definition(value)])) for value in named]


def _form(value: Value) -> tuple[object, ...]:
    members = tuple(member.name for member in value.properties)
    limits = (value.minimum, value.maximum, value.default, value.enum, value.open_enum)
    kind = (value.type, value.type_name, value.required, value.nullable)
    return value.pointer, *kind, *limits, members


_FIELDS = tuple(
    row.field
    for row in KEYWORDS
    if row.field and row.about != "file" and row.name not in ("items", "properties")
)


def _definition(value: Value) -> Iterator[object]:
    """All that makes a type, and what is below it."""
    for inner in walk(value):
        members = [member.name for member in inner.properties]
        at_root = inner is value
        for field in _FIELDS:
            # What is said of the place of a type does not belong to it.
            if not (at_root and field in _OF_PLACES):
                yield getattr(inner, field)
        yield members


_OF_PLACES = frozenset(row.field for row in KEYWORDS if row.about == "place")


def _digest(value: object) -> bytes:
    return blake2b(repr(value).encode(), digest_size=16).digest()
