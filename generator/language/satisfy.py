"""Changes a body until it satisfies all conditions, by as few changes as possible."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from generator.language.conditions import Breach, broken, closed, limits_of
from generator.language.conformance import same, violations
from generator.language.model import Condition, Json, Value
from generator.language.paths import (
    EACH,
    NOTHING,
    Path,
    get,
    parameters,
    replaced,
    steps,
    without,
)
from generator.language.samples import sample

Members = dict[str, Json]

_ENOUGH = 600
"""So many bodies are tried before a set of conditions counts as unsatisfiable."""


def satisfy(
    shape: Value,
    conditions: tuple[Condition, ...],
    body: Mapping[str, Json],
    fixed: frozenset[str],
) -> Members | None:
    """The nearest body that satisfies every condition; None if there is none without a change of what is fixed."""
    known: Mapping[Path, Value] = {}
    waiting = deque([dict(body)])
    seen: set[str] = set()
    while waiting:
        found = waiting.popleft()
        breach = next(broken(conditions, found), None)
        if breach is None:
            return found
        known = known or dict(parameters(shape).values())
        for change in _changes(breach, found, known, fixed):
            text = repr(change)
            if text not in seen and len(seen) < _ENOUGH:
                seen.add(text)
                waiting.append(change)
    return None


def _changes(
    breach: Breach, body: Members, known: Mapping[Path, Value], fixed: frozenset[str]
) -> Iterator[Members]:
    """Every body that differs in one member of those of which the broken condition speaks."""
    condition = breach.condition
    named = (breach.parameter, *(test.parameter for test in condition.when))
    for name in dict.fromkeys(named):
        path, at = condition.path(name), breach.at(name)
        if name in fixed or path[0] in fixed:
            continue
        value, given = known[path], get(body, at)
        if given is not NOTHING and not value.required:
            yield without(body, at)
        allowed = condition.allow.get(name, ())
        limited = around_limits(condition, name, value)
        for other in (*allowed, *limited, *(closed(value) or (sample(value),))):
            if given is NOTHING or not same(given, other):
                yield put(body, path, breach.numbers, other, known)


def around_limits(condition: Condition, name: str, value: Value) -> Iterator[Json]:
    """Right values at the limits that a condition states of a parameter, and just beyond."""
    for row, limited, limit in limits_of(condition):
        if limited != name:
            continue
        beyond = -1 if row.side == "lower" else 1
        for number in (limit, limit + beyond):
            found: Json = number
            if row.kind != "range":
                item = sample(value.items) if value.items is not None else None
                count = max(0, int(number))
                found = "x" * count if row.kind == "length" else [item] * count
            if not any(violations(value, found)):
                yield found


def put(
    body: Members,
    path: Path,
    numbers: tuple[int, ...],
    value: Json,
    known: Mapping[Path, Value],
) -> Members:
    """The body with a value at a place; what is not there on the way to it has what it must have."""
    around = path[:-1]
    for end in range(1, len(around) + 1):
        at = steps(path[:end], numbers)
        if path[end - 1] is not EACH and get(body, at) is NOTHING:
            body = replaced(body, at, least(known[path[:end]]))
    return replaced(body, steps(path, numbers), value)


def least(value: Value) -> Json:
    """A value with what it must have, and with one item where it is a list of objects."""
    if value.type == "object":
        needed = (member for member in value.properties if member.value.required)
        return {member.name: least(member.value) for member in needed}
    if (
        value.type == "array"
        and value.items is not None
        and value.items.type == "object"
    ):
        return [least(value.items)] * max(1, value.min_items or 0)
    return sample(value)
