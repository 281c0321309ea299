"""Makes vectors of what only other endpoints accept in the same place: the mistakes of who changes the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from generator.emit.vectors.satisfy import Members
from generator.emit.vectors.values import unknown_member
from generator.emit.vectors.vector import Vector, briefly, text_of
from generator.language.conformance import violations
from generator.language.model import ABSENT, Endpoint, Json, Value
from generator.language.samples import sample

_MANY = 60
"""So many names, and so many values of one name, are used of the others: the nearest ones."""
_LONG = 4_000
"""Texts beyond this length are not near misses."""


@dataclass(slots=True)
class _Accepted:
    """What some endpoints accept: every name and every value once, with the first endpoint that accepts it."""

    names: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, tuple[Json, str]]] = field(default_factory=dict)
    """Name -> text of a value -> the value and the endpoint."""

    def add(self, endpoint: Endpoint) -> None:
        for member in endpoint.request.properties:
            self.names.setdefault(member.name, endpoint.id)
            values = self.values.setdefault(member.name, {})
            for shown in _shown(member.value):
                values.setdefault(text_of(shown), (shown, endpoint.id))


class Neighbours:
    """What all endpoints accept, and those of each family and of each operation."""

    def __init__(self, endpoints: Sequence[Endpoint]) -> None:
        """Each endpoint is read once, so that many endpoints are not many times as slow."""
        self._all = _Accepted()
        self._families: dict[str, _Accepted] = {}
        self._operations: dict[str, _Accepted] = {}
        for endpoint in endpoints:
            self._all.add(endpoint)
            self._families.setdefault(endpoint.family, _Accepted()).add(endpoint)
            self._operations.setdefault(endpoint.operation, _Accepted()).add(endpoint)

    def names(self, endpoint: Endpoint) -> dict[str, str]:
        """Names with the endpoint that has each, those of the nearest endpoints first."""
        found: dict[str, str] = {}
        for accepted in self._near(endpoint):
            for name, owner in accepted.names.items():
                found.setdefault(name, owner)
        return found

    def values(self, endpoint: Endpoint, name: str) -> list[tuple[Json, str]]:
        """Values of a name, each with an endpoint that accepts it, those of the nearest endpoints first."""
        found: dict[str, tuple[Json, str]] = {}
        for accepted in self._near(endpoint):
            for text, owned in accepted.values.get(name, {}).items():
                found.setdefault(text, owned)
        return list(found.values())

    def _near(self, endpoint: Endpoint) -> tuple[_Accepted, _Accepted, _Accepted]:
        return (
            self._families[endpoint.family],
            self._operations[endpoint.operation],
            self._all,
        )


def vectors(endpoint: Endpoint, others: Neighbours, right: Members) -> Iterator[Vector]:
    """Near misses: names and values that another endpoint accepts."""
    known = {member.name: member.value for member in endpoint.request.properties}
    strange = [
        (name, owner)
        for name, owner in others.names(endpoint).items()
        if name not in known
    ]
    for name, owner in strange[:_MANY]:
        yield unknown_member(endpoint.request, name, right, f"{owner} has it")
    for name, value in known.items():
        accepted = others.values(endpoint, name)
        yield from islice(_misses(name, value, accepted, right), _MANY)


def _shown(value: Value) -> Iterator[Json]:
    """Values that show what a parameter accepts."""
    yield sample(value)
    yield from value.enum or ()
    yield from value.open_enum or ()
    if value.default is not ABSENT:
        yield value.default
    for limit in (value.minimum, value.maximum):
        if limit is not None:
            yield limit
    free = value.media is None and value.pattern is None
    if free and value.max_length and value.max_length <= _LONG:
        yield "x" * value.max_length
    if value.items is not None and value.max_items:
        yield [sample(value.items)] * value.max_items


def _misses(
    name: str,
    value: Value,
    accepted: Sequence[tuple[Json, str]],
    right: Mapping[str, Json],
) -> Iterator[Vector]:
    for given, owner in accepted:
        wrong = next(violations(value, given), None)
        if wrong is None:
            continue
        words = f"{briefly(given)}, which {owner} takes"
        vector = Vector(words, given, wrong.keyword)
        for step in reversed(wrong.path):
            vector = vector.below(step, given)
        yield vector.below(name, {**right, name: given})
