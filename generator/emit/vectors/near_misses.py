"""Makes vectors of what only other endpoints accept in the same place: the mistakes of who changes the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import islice

from generator.emit.vectors.values import unknown_member
from generator.emit.vectors.vector import Vector, briefly
from generator.frozen import dataclass
from generator.language.conformance import Violation, rules_of, violations
from generator.language.media_kinds import spread
from generator.language.model import ABSENT, Endpoint, Json, Value
from generator.language.samples import sample
from generator.language.satisfy import Members
from generator.text.json_text import one_line

_MANY = 60
"""So many names, and so many values of one name, are used of the others: the nearest ones."""
_LONG = 4_000
"""Texts beyond this length are not near misses."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an endpoint accepts: names, each with values by their texts."""

    endpoint: str
    family: str
    operation: str
    values: Mapping[str, Mapping[str, Json]]


def accepted(endpoint: Endpoint) -> Accepted:
    """What the others have to know of an endpoint."""
    values = {
        member.name: {one_line(shown): shown for shown in _shown(member.value)}
        for member in endpoint.request.properties
    }
    return Accepted(endpoint.id, endpoint.family, endpoint.operation, values)


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
        yield spread(value, sample(value.items), value.max_items)


@dataclass(frozen=True, slots=True)
class _Miss:
    """A value that breaks a rule, and the first endpoint that accepts it."""

    text: str
    given: Json
    owner: str
    broken: Violation


def _seen(value: Value, given: Json) -> Violation | None:
    """The first rule that a value breaks and a schema can say."""
    every = violations(value, given)
    return next((one for one in every if one.keyword != "mediaByKind"), None)


@dataclass(slots=True)
class _Group:
    """What some endpoints accept: every name and every value once, with the first endpoint that accepts it."""

    names: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, tuple[Json, str]]] = field(default_factory=dict)
    """Name -> text of a value -> the value and the endpoint."""
    known: dict[tuple[str, object], tuple[_Miss, ...]] = field(default_factory=dict)
    """Name and rules -> the first values that break them: many endpoints have the same rules."""

    def add(self, one: Accepted) -> None:
        for name, shown in one.values.items():
            self.names.setdefault(name, one.endpoint)
            values = self.values.setdefault(name, {})
            for text, value in shown.items():
                values.setdefault(text, (value, one.endpoint))

    def misses(self, name: str, rules: object, value: Value) -> tuple[_Miss, ...]:
        """As many values of a name as are wanted that break these rules."""
        found = self.known.get((name, rules))
        if found is None:
            every = (
                _Miss(text, given, owner, broken)
                for text, (given, owner) in self.values[name].items()
                if (broken := _seen(value, given)) is not None
            )
            found = self.known[name, rules] = tuple(islice(every, _MANY))
        return found


class Neighbours:
    """What all endpoints accept, and those of each family and of each operation."""

    def __init__(self, every: Iterable[Accepted]) -> None:
        """Each endpoint is read once, so that many endpoints are not many times as slow."""
        self._all = _Group()
        self._families: dict[str, _Group] = {}
        self._operations: dict[str, _Group] = {}
        for one in every:
            self._all.add(one)
            self._families.setdefault(one.family, _Group()).add(one)
            self._operations.setdefault(one.operation, _Group()).add(one)

    def names(self, endpoint: Endpoint) -> Iterator[tuple[str, str]]:
        """Names with the endpoint that has each, those of the nearest endpoints first."""
        seen: set[str] = set()
        for group in self._near(endpoint):
            for name, owner in group.names.items():
                if name not in seen:
                    seen.add(name)
                    yield name, owner

    def misses(self, endpoint: Endpoint, name: str, value: Value) -> Iterator[_Miss]:
        """Values of a name that break the rules of this endpoint, those of the nearest endpoints first."""
        seen: set[str] = set()
        rules = rules_of(value)
        for group in self._near(endpoint):
            for miss in group.misses(name, rules, value):
                if miss.text not in seen:
                    seen.add(miss.text)
                    yield miss

    def _near(self, endpoint: Endpoint) -> tuple[_Group, _Group, _Group]:
        return (
            self._families[endpoint.family],
            self._operations[endpoint.operation],
            self._all,
        )


def vectors(endpoint: Endpoint, others: Neighbours, right: Members) -> Iterator[Vector]:
    """Near misses: names and values that another endpoint accepts."""
    known = {member.name: member.value for member in endpoint.request.properties}
    strange = (pair for pair in others.names(endpoint) if pair[0] not in known)
    # An open body accepts every name, so that none is a miss.
    most = 0 if endpoint.request.additional_properties else _MANY
    for name, owner in islice(strange, most):
        yield unknown_member(endpoint.request, name, right, f"{owner} has it")
    for name, value in known.items():
        for miss in islice(others.misses(endpoint, name, value), _MANY):
            words = f"{briefly(miss.given)}, which {miss.owner} takes"
            vector = Vector(words, miss.given, miss.broken.keyword)
            for step in reversed(miss.broken.path):
                vector = vector.below(step, miss.given)
            yield vector.below(name, {**right, name: miss.given})
