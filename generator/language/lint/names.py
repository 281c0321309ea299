"""Finds names of the language that clash: one name is one endpoint or one type, in any spelling.

What two names would share in an output (a module, an attribute, a title) is for that output to say: `load` accepts its
checks.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.keywords import KEYWORDS
from generator.language.model import Endpoint, SpecSet, Value
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
    for value in specs.types:
        other = folded.setdefault(str(value.type_name).lower(), value)
        if other is value:
            continue
        place = name_place(value)
        if other.type_name != value.type_name:
            what = f"the type names {value.type_name} and {other.type_name} ({name_place(other)})"
            yield Problem(place, f"{what} differ only in capitals: rename one")
        elif not _is_same_type(other, value):
            what = f"the type name {value.type_name} is taken by another definition at {name_place(other)}"
            yield Problem(place, what)


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


def _is_same_type(one: Value, other: Value) -> bool:
    """Whether two values are made alike, wherever they are used; `1`, `1.0` and true are three values."""
    return one is other or (
        all(
            _is_same(getattr(one, name), getattr(other, name))
            for name in _FIELDS["value"]
        )
        and _is_same_below(one.items, other.items)
        and len(one.properties) == len(other.properties)
        and all(
            member.name == twin.name and _is_same_below(member.value, twin.value)
            for member, twin in zip(one.properties, other.properties, strict=True)
        )
    )


def _is_same_below(one: Value | None, other: Value | None) -> bool:
    """The same of values within types: what is said of their places belongs to the types."""
    if one is None or other is None:
        return one is other
    places = _FIELDS["place"]
    return _is_same_type(one, other) and all(
        getattr(one, name) == getattr(other, name) for name in places
    )


def _is_same(one: object, other: object) -> bool:
    return one is other or repr(one) == repr(other)
