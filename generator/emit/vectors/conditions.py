"""Makes bodies around each condition: every way in which its tests pass or fail, met and broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from generator.emit.vectors.satisfy import Members, satisfy
from generator.emit.vectors.values import tries
from generator.emit.vectors.vector import VALID, Vector, briefly
from generator.frozen import dataclass
from generator.language.conditions import broken, closed
from generator.language.conformance import among, violations
from generator.language.model import Condition, Json, Test, Value

_FEW = 6
"""So many values are tried of a parameter that can be anything."""
_WAYS = 40
"""So many ways of the tests of one condition are tried."""


def vectors(
    shape: Value, conditions: tuple[Condition, ...], right: Members
) -> Iterator[Vector]:
    """Bodies that are right by themselves, and satisfy or break what holds between their members."""
    parameters = _parameters(shape, conditions)
    for condition in conditions:
        for tested in _tested(condition, parameters):
            for name in condition.targets:
                body = {**right, **tested}
                for around in _targets(condition, parameters[name], body):
                    yield from _judged(shape, conditions, condition, around)


@dataclass(frozen=True, slots=True)
class _Parameter:
    """A parameter of which conditions speak, with values that it can have: all of them, or a few."""

    name: str
    value: Value
    values: tuple[Json, ...]


def _parameters(
    shape: Value, conditions: tuple[Condition, ...]
) -> dict[str, _Parameter]:
    """Each made once, however many conditions speak of it."""
    named = {
        name
        for condition in conditions
        for name in (
            *condition.targets,
            *(test.parameter for test in condition.when),
        )
    }
    return {
        member.name: _Parameter(member.name, member.value, _values(member.value))
        for member in shape.properties
        if member.name in named
    }


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
    return tuple(islice((data for data in right if len(str(data)) < 200), _FEW))


def _targets(
    condition: Condition, parameter: _Parameter, body: Members
) -> Iterator[tuple[Members, str]]:
    """The body with every value of what a condition speaks of, and without it."""
    name, value = parameter.name, parameter.value
    tested = {test.parameter for test in condition.when}
    if name in tested:
        yield body, name
        return
    allowed = condition.allow.get(name, ())
    for candidate in (*allowed, *parameter.values):
        if not any(violations(value, candidate)):
            yield {**body, name: candidate}, name
    if not value.required:
        yield {**body, name: _OUT}, name


def _judged(
    shape: Value,
    conditions: tuple[Condition, ...],
    condition: Condition,
    around: tuple[Members, str],
) -> Iterator[Vector]:
    """A body with the verdict of all conditions; what breaks another one only is mended where it can be."""
    members, name = around
    mentioned = frozenset({name, *(test.parameter for test in condition.when)})
    body = {
        parameter: value for parameter, value in members.items() if value is not _OUT
    }
    words = ", ".join(
        f"{parameter} {'left out' if members[parameter] is _OUT else briefly(members[parameter])}"
        for parameter in (*(test.parameter for test in condition.when), name)
        if parameter in members
    )
    breaches = list(broken(conditions, body))
    if any(breach.condition is not condition for breach in breaches):
        others = tuple(other for other in conditions if other is not condition)
        mended = satisfy(shape, others, body, mentioned)
        if mended is None:
            return
        body, breaches = mended, list(broken(conditions, mended))
    first = breaches[0] if breaches else None
    keyword = first.keyword if first else VALID
    at = Vector("", None).below(first.parameter if first else name, None).pointer
    yield Vector(f"{words}; {condition.says.rstrip('.')}", body, keyword, at)
