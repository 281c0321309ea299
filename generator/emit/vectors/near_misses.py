"""Makes vectors of what only other endpoints accept in the same place: the mistakes of who changes the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from itertools import islice
from operator import attrgetter

from generator.emit.vectors.mended import mended
from generator.emit.vectors.values import unknown_member
from generator.emit.vectors.vector import Vector, briefly
from generator.frozen import dataclass
from generator.language.conformance import Violation, rules_of, violations
from generator.language.counted_lists import fewest, spread
from generator.language.media import subtypes
from generator.language.model import ABSENT, Endpoint, Json, Media, Value
from generator.language.paths import EACH, Path, get, parameters, steps
from generator.language.pointers import escaped, unescaped
from generator.language.samples import sample
from generator.language.satisfy import Members, least, put
from generator.text.json_text import one_line

NEAR = 3
"""So many endpoints of the same family, of the same operation, and of all are near one."""
_MANY = 60
"""So many names, and so many values of one name, are used of the others: the nearest ones."""
_UNSEEN = ("mediaByKind", "counts", "sum")
"""Keywords of which no schema knows."""
_LONG = 4_000
"""Texts beyond this length are not near misses."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an endpoint accepts: the places of parameters, each with values by their texts."""

    endpoint: str
    family: str
    operation: str
    values: Mapping[str, Mapping[str, Json]]


def accepted(endpoint: Endpoint) -> Accepted:
    """What the others have to know of an endpoint."""
    values = {
        _pointer(path): {one_line(shown): shown for shown in _shown(value)}
        for path, value in parameters(endpoint.request).values()
    }
    return Accepted(endpoint.id, endpoint.family, endpoint.operation, values)


def _pointer(path: Path) -> str:
    """A path as the endpoints know it of each other."""
    steps_in = ("items" if step is EACH else escaped(step) for step in path)
    return "".join(f"/{step}" for step in steps_in)


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
    if value.media is not None:
        yield from _heads(value.media)
    if value.items is not None and value.items.media is not None:
        few = fewest(value)
        yield from (spread(value, head, few) for head in _heads(value.items.media))
    if value.items is not None and value.max_items:
        yield spread(value, sample(value.items), value.max_items)


def _heads(media: Media) -> Iterator[Json]:
    """A data URI of each type that a rule accepts, where others accept fewer or others."""
    if "data-uri" in media.forms:
        for subtype in subtypes(media):
            yield f"data:{media.kind}/{subtype};base64,AAAA"


@dataclass(frozen=True, slots=True)
class _Miss:
    """A value that breaks a rule, and the first endpoint that accepts it."""

    given: Json
    owner: str
    broken: Violation


def _seen(value: Value, given: Json) -> Violation | None:
    """The first rule that a value breaks and a schema can say."""
    every = violations(value, given)
    return next((one for one in every if one.keyword not in _UNSEEN), None)


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

    def names(self, endpoint: Endpoint, holder: Path) -> Iterator[tuple[str, str]]:
        """Names in an object with the endpoint that has each, those of the nearest endpoints first."""
        place = _pointer(holder)
        seen: set[str] = set()
        for one in self.of(endpoint):
            for pointer in one.values:
                above, _, name = pointer.rpartition("/")
                if above == place and name not in seen:
                    seen.add(name)
                    yield unescaped(name), one.endpoint

    def misses(self, endpoint: Endpoint, path: Path, value: Value) -> Iterator[_Miss]:
        """Values of a parameter that break its rules here, those of the nearest endpoints first."""
        place = _pointer(path)
        seen: set[str] = set()
        rules = rules_of(value)
        for one in self.of(endpoint):
            for text, given in one.values.get(place, {}).items():
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
    known = parameters(endpoint.request)
    around = _Around(endpoint, right)
    yield from _strange(endpoint.request, (), others, around)
    for path, value in known.values():
        told: set[tuple[str, str]] = set()
        for miss in islice(others.misses(endpoint, path, value), _MANY):
            words = f"{briefly(miss.given)}, which {miss.owner} takes"
            # Lists that differ in their files alone break a limit on their number alike.
            if (words, miss.broken.keyword) in told:
                continue
            told.add((words, miss.broken.keyword))
            vector = Vector(words, miss.given, miss.broken.keyword)
            for step in reversed(miss.broken.path):
                vector = vector.below(step, miss.given)
            yield around.vector(path, vector, miss.given)
    for path, value in known.values():
        held = value if value.items is None else value.items
        if held.type == "object":
            inner = path if value.items is None else (*path, EACH)
            yield from _strange(held, inner, others, around)


def _strange(
    held: Value, path: Path, others: Neighbours, around: _Around
) -> Iterator[Vector]:
    """Names that only other endpoints have in an object."""
    if held.additional_properties:  # an open object accepts every name
        return
    known = {member.name for member in held.properties}
    names = others.names(around.endpoint, path)
    strange = (pair for pair in names if pair[0] not in known)
    for name, owner in islice(strange, _MANY):
        members = around.members(path, held)
        vector = unknown_member(held, name, members, f"{owner} has it")
        yield around.vector(path, vector, vector.data)


class _Around:
    """The smallest right body of an endpoint, into which something is put in one place."""

    def __init__(self, endpoint: Endpoint, right: Members) -> None:
        self.endpoint = endpoint
        self._right = right
        self._known = dict(parameters(endpoint.request).values())

    def members(self, path: Path, held: Value) -> Members:
        """The members of an object in the body, or those that it must have."""
        found = get(self._right, steps(path, (0,) * path.count(EACH)))
        members = found if isinstance(found, dict) else least(held)
        assert isinstance(members, dict)
        return members

    def vector(self, path: Path, vector: Vector, given: Json) -> Vector:
        """What is tried in one place, as a vector of the body."""
        numbers = (0,) * path.count(EACH)
        at, endpoint = steps(path, numbers), self.endpoint
        body = put(self._right, path, numbers, given, self._known)
        if at:
            body = mended(endpoint.request, endpoint.conditions, body, at) or body
        for step in reversed(at):
            vector = vector.below(step, body)
        return vector
