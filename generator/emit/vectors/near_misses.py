"""Makes vectors of what only other endpoints accept in the same place: the mistakes of who changes the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import islice
from operator import attrgetter

from generator.emit.vectors.values import unknown_member
from generator.emit.vectors.vector import Vector, briefly
from generator.frozen import dataclass
from generator.language.conformance import Violation, rules_of, violations
from generator.language.media_kinds import spread
from generator.language.model import ABSENT, Endpoint, Json, Value
from generator.language.samples import sample
from generator.language.satisfy import Members
from generator.text.json_text import one_line

NEAR = 3
"""So many endpoints of the same family, of the same operation, and of all are near one."""
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

    given: Json
    owner: str
    broken: Violation


def _seen(value: Value, given: Json) -> Violation | None:
    """The first rule that a value breaks and a schema can say."""
    every = violations(value, given)
    return next(
        (one for one in every if one.keyword not in ("mediaByKind", "sum")), None
    )


@dataclass(slots=True)
class _Circle:
    """Endpoints in the order of their ids, of which the first comes after the last."""

    every: list[Accepted] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)

    def add(self, one: Accepted) -> None:
        self.places[one.endpoint] = len(self.every)
        self.every.append(one)

    def after(self, endpoint: str) -> Iterator[Accepted]:
        """So many endpoints as are near, and never the one itself."""
        place, count = self.places[endpoint], len(self.every)
        for step in range(1, min(NEAR, count - 1) + 1):
            yield self.every[(place + step) % count]


class Neighbours:
    """The endpoints near each one: in its family, among those of its operation, and among all.

    Each has so many however many endpoints there are, so that twice as many endpoints have twice as many near misses.
    """

    def __init__(self, every: Iterable[Accepted]) -> None:
        self._all = _Circle()
        self._families: dict[str, _Circle] = {}
        self._operations: dict[str, _Circle] = {}
        self._known: dict[tuple[object, str], Violation | None] = {}
        for one in sorted(every, key=attrgetter("endpoint")):
            self._all.add(one)
            self._families.setdefault(one.family, _Circle()).add(one)
            self._operations.setdefault(one.operation, _Circle()).add(one)

    def of(self, endpoint: Endpoint) -> tuple[Accepted, ...]:
        """Those near an endpoint, the nearest first."""
        circles = (
            self._families[endpoint.family],
            self._operations[endpoint.operation],
            self._all,
        )
        near = (one for circle in circles for one in circle.after(endpoint.id))
        return tuple({one.endpoint: one for one in near}.values())

    def names(self, endpoint: Endpoint) -> Iterator[tuple[str, str]]:
        """Names with the endpoint that has each, those of the nearest endpoints first."""
        seen: set[str] = set()
        for one in self.of(endpoint):
            for name in one.values:
                if name not in seen:
                    seen.add(name)
                    yield name, one.endpoint

    def misses(self, endpoint: Endpoint, name: str, value: Value) -> Iterator[_Miss]:
        """Values of a name that break the rules of this endpoint, those of the nearest endpoints first."""
        seen: set[str] = set()
        rules = rules_of(value)
        for one in self.of(endpoint):
            for text, given in one.values.get(name, {}).items():
                if text in seen:
                    continue
                seen.add(text)
                # Many endpoints have the same rules.
                if (rules, text) not in self._known:
                    self._known[rules, text] = _seen(value, given)
                broken = self._known[rules, text]
                if broken is not None:
                    yield _Miss(given, one.endpoint, broken)


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
