"""Makes bodies around each condition: every way in which its tests pass or fail, met and broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from generator.emit.vectors.values import tries
from generator.emit.vectors.vector import VALID, Vector, briefly, pointer_of
from generator.frozen import dataclass
from generator.language.conditions import Breach, broken, closed
from generator.language.conformance import among, violations
from generator.language.model import Condition, Json, Test, Value
from generator.language.paths import (
    EACH,
    NOTHING,
    Path,
    get,
    parameters,
    scope,
    steps,
    without,
)
from generator.language.satisfy import Members, around_limits, least, put, satisfy

_FEW = 6
"""So many values are tried of a parameter that can be anything."""
_WAYS = 40
"""So many ways of the tests of one condition are tried."""


def vectors(
    shape: Value, conditions: tuple[Condition, ...], right: Members
) -> Iterator[Vector]:
    """Bodies that are right by themselves, and satisfy or break what holds between their members."""
    if not conditions:
        return
    known = parameters(shape)
    named = {name for condition in conditions for name in condition.named}
    few = {name: _Parameter(name, *known[name]) for name in known if name in named}
    by_path = dict(known.values())
    for condition in conditions:
        around = _Around(shape, conditions, condition, right, by_path)
        for tested in _tested(condition, few):
            for name in condition.targets:
                for members in _targets(condition, few[name], tested):
                    yield from _judged(around, members, name)


class _Parameter:
    """A parameter of which conditions speak, with values that it can have: all of them, or a few."""

    def __init__(self, name: str, path: Path, value: Value) -> None:
        self.name = name
        self.path = path
        self.value = value
        self.values = _values(value)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around the parameters of a condition."""

    shape: Value
    conditions: tuple[Condition, ...]
    condition: Condition
    right: Members
    known: Mapping[Path, Value]

    def body(self, members: Members) -> Members:
        """The smallest right body with these values of parameters, all of them in the first items of lists."""
        condition, body = self.condition, self.right
        inner = scope([*map(condition.path, condition.named)])
        if inner:
            numbers = (0,) * inner.count(EACH)
            holder = get(body, steps(inner, numbers))
            if holder is NOTHING:
                listed = least(self.known[inner[:-1]])
                body = put(body, inner[:-1], numbers, listed, self.known)
        for name, value in members.items():
            path = condition.path(name)
            numbers = (0,) * path.count(EACH)
            at = steps(path, numbers)
            if value is not _OUT:
                body = put(body, path, numbers, value, self.known)
            elif get(body, at) is not NOTHING:
                body = without(body, at)
        return body


_OUT = object()
"""Stands for a member that is left out."""


def _tested(
    condition: Condition, parameters: Mapping[str, _Parameter]
) -> Iterator[Members]:
    """Values of the tested parameters: all as the tests want them, then one at a time otherwise."""
    choices = {
        test.parameter: _split(test, parameters[test.parameter])
        for test in condition.when
    }
    passing: list[Members] = [{}]
    for name, (good, _) in choices.items():
        passing = [{**members, name: value} for members in passing for value in good][
            :_WAYS
        ]
    yield from passing
    for name, (_, bad) in choices.items():
        for value in bad:
            if passing:
                yield {**passing[0], name: value}


def _split(test: Test, parameter: _Parameter) -> tuple[list[Json], list[Json]]:
    """The values with which a test passes, and those with which it does not; each a few."""
    every: list[Json] = [*test.values, *parameter.values]
    good: list[Json] = []
    bad: list[Json] = []
    for candidate in every:
        listed = among(candidate, test.values)
        passes = {
            "in": listed,
            "not in": not listed,
            "given": True,
            "left out": False,
        }[test.kind]
        side = good if passes else bad
        if not among(candidate, tuple(side)):
            side.append(candidate)
    if not parameter.value.required:
        (good if test.holds_when_left_out else bad).append(_OUT)
    return good, bad


def _values(value: Value) -> tuple[Json, ...]:
    """Every value that a parameter can have, or a few of them."""
    every = closed(value)
    if every is not None:
        return every
    right = (vector.data for vector in tries(value) if vector.valid and not vector.kind)
    short = (data for data in right if len(str(data)) < 200)
    return tuple(islice(_told_apart(short), _FEW))


def _told_apart(values: Iterable[Json]) -> Iterator[Json]:
    """Values of which no two look alike in a description, such as lists of one item each."""
    seen: set[str] = set()
    for value in values:
        words = briefly(value)
        if words not in seen:
            seen.add(words)
            yield value


def _targets(
    condition: Condition, parameter: _Parameter, tested: Members
) -> Iterator[Members]:
    """What is tested with every value of what a condition speaks of, and without it."""
    name, value = parameter.name, parameter.value
    if name in tested:
        yield tested
        return
    allowed = condition.allow.get(name, ())
    limited = around_limits(condition, name, value)
    for candidate in (*allowed, *limited, *parameter.values):
        if not any(violations(value, candidate)):
            yield {**tested, name: candidate}
    if not value.required:
        yield {**tested, name: _OUT}


def _judged(around: _Around, members: Members, name: str) -> Iterator[Vector]:
    """A body with the verdict of all conditions; what breaks another one only is mended where it can be."""
    condition, conditions = around.condition, around.conditions
    mentioned = frozenset({name, *(test.parameter for test in condition.when)})
    body = around.body(members)
    words = ", ".join(
        f"{parameter} {'left out' if members[parameter] is _OUT else briefly(members[parameter])}"
        for parameter in (*(test.parameter for test in condition.when), name)
        if parameter in members
    )
    breaches = list(broken(conditions, body))
    if any(breach.condition is not condition for breach in breaches):
        others = tuple(other for other in conditions if other is not condition)
        mended = satisfy(around.shape, others, body, mentioned)
        if mended is None:
            return
        body, breaches = mended, list(broken(conditions, mended))
    first = breaches[0] if breaches else None
    keyword = first.keyword if first else VALID
    numbers = (0,) * condition.path(name).count(EACH)
    at = pointer_of(first or Breach(name, VALID, condition, numbers))
    yield Vector(f"{words}; {condition.says.rstrip('.')}", body, keyword, at)
