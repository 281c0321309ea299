"""Finds names of the language that clash: one name is one endpoint or one type, in any spelling.

What two names would share in an output (a module, an attribute, a title) is for that output to say: `load` accepts its
checks.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.keywords import KEYWORDS
from generator.language.model import Endpoint, SpecSet, Value, walk
from generator.language.problem import Place, Problem


def problems(specs: SpecSet) -> Iterator[Problem]:
    """Every clash of names."""
    names: dict[str, Endpoint] = {}
    for endpoint in specs.endpoints:
        twin = names.setdefault(endpoint.name.lower(), endpoint)
        if twin is not endpoint:
            what = f"{endpoint.name} is the name of {twin.id} ({twin.written.at('name')}) already"
            yield Problem(endpoint.written.at("name"), what)
    folded: dict[str, Value] = {}
    for value in named_types(specs):
        other = folded.setdefault(str(value.type_name).lower(), value)
        if other is value:
            continue
        place = name_place(value)
        if other.type_name != value.type_name:
            what = f"the type names {value.type_name} and {other.type_name} ({name_place(other)})"
            yield Problem(place, f"{what} differ only in capitals: rename one")
        elif _definition(other) != _definition(value):
            what = f"the type name {value.type_name} is taken by another definition at {name_place(other)}"
            yield Problem(place, what)


def named_types(specs: SpecSet) -> Iterator[Value]:
    """Every use of a type, by whatever body; those of an endpoint whose own name is taken are left out."""
    bodies = [specs.api.lifecycle.result]
    names: set[str] = set()
    for endpoint in specs.endpoints:
        if endpoint.name.lower() not in names:
            names.add(endpoint.name.lower())
            bodies += [endpoint.request, endpoint.response]
    for body in bodies:
        yield from (value for value in walk(body) if value.type_name is not None)


def name_place(value: Value) -> Place:
    """Where the name of a type is written."""
    name = value.written.get("name")
    return name.place if name is not None else value.place


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
    found["properties"] = [
        (member.name, _below(member.value)) for member in value.properties
    ]
    return found


def _below(value: Value) -> dict[str, object]:
    """What makes a value within a type: what is said of its place belongs to the type."""
    place = {name: getattr(value, name) for name in _FIELDS["place"]}
    return {**_definition(value), **place}
