"""Looks for a body that one set of rules accepts and a condition refuses, by trying the combinations that matter.

Conditions test for values, or for being given, and demand values, limits, or being given. So of each parameter they
tell few values apart: those that they name, those at their limits, one beside them, and being left out. Where all of
these are tried and none shows a difference, there is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from math import prod
from typing import Any, Final

from generator.changes.note import as_key
from generator.changes.scalars import accepted
from generator.language.conditions import broken, limits_of, plain
from generator.language.conformance import violations
from generator.language.keywords import bound_step
from generator.language.model import (
    ABSENT,
    Absent,
    Condition,
    Json,
    Test,
    Value,
    walk,
)
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

_MOST = 4000
"""So many combinations are tried."""
_MANY = 40
"""So many values of a closed list are tried; of a longer one those that conditions name, and one beside them."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a body is held to."""

    shape: Value
    conditions: tuple[Condition, ...]


class _Unknown:
    """The type of UNKNOWN: too much would have to be tried, or what there is to try cannot be made."""


UNKNOWN: Final = _Unknown()

_BARE: Final = object()
"""Stands for what an object does not have that is there."""
Body = Mapping[str, Json]


def refused(rules: Rules, condition: Condition) -> Body | _Unknown | None:
    """A body that some rules accept and a condition refuses; None: there surely is none."""
    own = _binding((condition,))
    if not own:
        return None
    tried = _Tried(rules, own)
    for body in tried.bodies():
        if any(True for _ in broken(own, body)):
            return body
    return None if tried.is_whole else UNKNOWN


def another_default(old: Rules, new: Rules, name: str) -> Body | _Unknown | None:
    """A body without a parameter which both rules accept, where both state a default for it, and not the same one."""
    own = tuple(
        one for one in (*old.conditions, *new.conditions) if name in one.default
    )
    tried = _Tried(old, own)
    for body in tried.bodies():
        before, after = (_default(rules, name, body) for rules in (old, new))
        stated = not isinstance(before, Absent) and not isinstance(after, Absent)
        if stated and as_key(before) != as_key(after):
            return body
    return None if tried.is_whole else UNKNOWN


def _default(rules: Rules, name: str, body: Body) -> Json | Absent:
    """What a parameter counts as that a body leaves out."""
    for condition in rules.conditions:
        stated = name in condition.default and condition.inferred is None
        if stated and all(_holds(test, condition, body) for test in condition.when):
            return condition.default[name]
    known = parameters(rules.shape).get(name)
    return known[1].default if known else ABSENT


def _holds(test: Test, condition: Condition, body: Body) -> bool:
    path = condition.path(test.parameter)
    given = get(body, steps(path, [0] * path.count(EACH)))
    if given is NOTHING:
        return test.holds_when_left_out
    if test.kind in ("given", "left out"):
        return test.kind == "given"
    listed = as_key(given) in map(as_key, test.values)
    return listed is (test.kind == "in")


def _binding(conditions: Sequence[Condition]) -> tuple[Condition, ...]:
    return tuple(
        part
        for condition in conditions
        if condition.inferred is None
        for part in plain(condition)
    )


def sent_otherwise(
    old: Rules, new: Rules, name: str, default: Json, *, is_sent: bool
) -> Body | _Unknown | None:
    """A body that old rules accept and new conditions refuse, as its default is sent now, or is not sent any more."""
    own = tuple(one for one in _binding(new.conditions) if name in one.named)
    if not own:
        return None
    tried = _Tried(old, own)
    for body in tried.bodies():
        left = {word: value for word, value in body.items() if word != name}
        sent = {**left, name: default}
        before, after = (left, sent) if is_sent else (sent, left)
        if as_key(body) == as_key(before) and any(True for _ in broken(own, after)):
            return left
    return None if tried.is_whole else UNKNOWN


class _Tried:
    """The bodies that rules accept, as far as some conditions tell them apart."""

    def __init__(self, rules: Rules, about: Sequence[Condition]) -> None:
        self._rules = rules
        self._known = parameters(rules.shape)
        every = _binding(rules.conditions)
        names = {name for one in about for name in one.named}
        self._others, names = _concerned(every, names, self._known)
        named = [name for name in self._known if name in names]
        spoken = (*about, *self._others)
        # What closed rules do not know, they accept in no body.
        is_closed = not any(one.additional_properties for one in walk(rules.shape))
        self.is_whole = is_closed or names <= {*self._known}
        self._values: dict[str, Sequence[Json]] = {}
        for name in named:
            self._values[name], whole = _values(self._known[name], spoken, name, rules)
            self.is_whole = self.is_whole and whole
        if prod(map(len, self._values.values())) > _MOST:
            self.is_whole = False

    def bodies(self) -> Iterator[Body]:
        start = _least(self._rules.shape)
        found = False
        # Outer parameters first, so that what lies in them is laid into them.
        names = sorted(self._values, key=lambda name: len(self._known[name][0]))
        for values in islice(product(*(self._values[name] for name in names)), _MOST):
            body: Body | None = start
            for name, value in zip(names, values, strict=True):
                body = body if body is None else self._with(body, name, value)
            if body is None or any(violations(self._rules.shape, body)):
                continue
            found = True
            if not any(True for _ in broken(self._others, body)):
                yield body
        # Where nothing can be made, nothing is known.
        self.is_whole = self.is_whole and found

    def _with(self, body: Body, name: str, value: Json) -> Body | None:
        """A body with a value; None: it has no place in this body."""
        path = self._known[name][0]
        at = steps(path, [0] * path.count(EACH))
        if value is _BARE:
            holder = self._holder(body, path)
            if holder is None:
                return None
            body, value = holder, NOTHING
        if value is NOTHING:
            return body if get(body, at) is NOTHING else _alike(without(body, at), path)
        if len(at) > 1 and get(body, at[:-1]) is NOTHING:
            holder = self._holder(body, path)
            if holder is None:
                return None
            body = holder
        # What holds of an item is asked of each: all are alike.
        return _alike(replaced(body, at, value), path)

    def _holder(self, body: Body, path: Path) -> Body | None:
        """A body with the objects and lists in which a parameter lies."""
        for length in range(1, len(path)):
            at = steps(path[:length], [0] * path[:length].count(EACH))
            if get(body, at) is not NOTHING:
                continue
            value = _at(self._rules.shape, path[:length])
            if path[length - 1] is EACH or value is None:
                return None
            body = replaced(body, at, sample(value))
        return body


def _alike(body: Body, path: Path) -> Body:
    """A body in which each item of the lists on a path is like the first one, from the innermost list on."""
    for length in range(len(path) - 1, 0, -1):
        if path[length] is not EACH:
            continue
        at = steps(path[:length], [0] * path[:length].count(EACH))
        items = get(body, at)
        if isinstance(items, list) and len(items) > 1:
            body = replaced(body, at, [items[0]] * len(items))
    return body


def _at(shape: Value, path: Path) -> Value | None:
    value: Value | None = shape
    for step in path:
        if value is None:
            return None
        members = {member.name: member.value for member in value.properties}
        value = value.items if step is EACH else members.get(step)
    return value


def _least(shape: Value) -> Body:
    """A body with nothing but what is required at the top."""
    whole: Any = sample(shape)
    needed = {member.name for member in shape.properties if member.value.required}
    return {name: value for name, value in whole.items() if name in needed}


def _concerned(
    conditions: Sequence[Condition],
    names: set[str],
    known: Mapping[str, tuple[Path, Value]],
) -> tuple[tuple[Condition, ...], set[str]]:
    """The conditions that have a parameter in common with some, or with those, and all their parameters."""
    found: list[Condition] = []
    left = [*conditions]
    paths = {known[name][0] for name in names if name in known}
    while near := [
        one
        for one in left
        if any(_meet(one.path(name), path) for name in one.named for path in paths)
    ]:
        found += near
        names = names.union(*(one.named for one in near))
        paths |= {one.path(name) for one in near for name in one.named}
        left = [one for one in left if one not in near]
    return tuple(found), names


def _meet(one: Path, other: Path) -> bool:
    """Whether they are the same parameter, or one lies in the other."""
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def _values(
    known: tuple[Path, Value], spoken: Sequence[Condition], name: str, rules: Rules
) -> tuple[Sequence[Json], bool]:
    """The values of a parameter that conditions tell apart, and whether these are all of them."""
    path, value = known
    named: list[Json] = []
    limits: list[int | float] = []
    for condition in spoken:
        named += condition.allow.get(name, ())
        named += [
            one
            for test in condition.when
            if test.parameter == name
            for one in test.values
        ]
        limits += [limit for _, of, limit in limits_of(condition) if of == name]
    closed = accepted(value)
    if closed is not None and len(closed) <= _MANY:
        found, whole = [*closed], True
    else:
        found, whole = _beside(value, named, limits)
        found += named
    if value.nullable:
        found.append(None)
    every = {as_key(one): one for one in found if not any(violations(value, one))}
    whole = whole and bool(every)
    tried = [*every.values()]
    if not _is_always_there(path, rules.shape):
        tried.append(NOTHING)
    if len(path) > 1 and not value.required:
        tried.append(_BARE)
    return tried, whole


def _is_always_there(path: Path, shape: Value) -> bool:
    return all(
        step is EACH or (found := _at(shape, path[: end + 1])) is None or found.required
        for end, step in enumerate(path)
    )


def _beside(
    value: Value, named: Sequence[Json], limits: Sequence[int | float]
) -> tuple[list[Json], bool]:
    """Values of an open set beside those that are named, one for each part between limits; whether these are all."""
    taken = {*map(as_key, named)}
    types = value.types or (value.type,)
    if len(types) > 1 or "any" in types:
        return [sample(value)], not named and not limits
    kind = types[0]
    ends = [*limits, *_ends(value)]
    if kind in ("integer", "number"):
        found: list[Json] = []
        bound = bound_step(value)
        step = bound or (1 if kind == "integer" else _PART)
        starts = ends or [0]
        if bound is not None:
            # The multiples at both sides of each end.
            starts = [
                side * (side * end // bound) * bound
                for end in starts
                for side in (1, -1)
            ]
        for end in starts:
            # One beside what is named, however many are named one after the other.
            for side in (1, -1):
                near = (
                    _number(kind, end + side * step * count)
                    for count in range(len(named) + 2)
                )
                found += [
                    one
                    for one in near
                    if as_key(one) not in taken and not any(violations(value, one))
                ][:2]
        return found, bool(found)
    if kind == "string" and value.pattern is None and not _is_file(value):
        lengths = {max(0, int(end) + more) for end in (*ends, 1) for more in (-1, 0, 1)}
        texts = (_text(length, taken) for length in sorted(lengths))
        return [one for one in texts if one is not None], True
    if kind == "array" and not named:
        together = value.counts, value.media_by_kind, value.sum_limit
        return _lists(value, limits), not limits or not any(together)
    one = sample(value)
    is_beside = as_key(one) not in taken
    return [one], is_beside and not limits


_PART = 0.25
"""Between two numbers that may have fractions."""


def _number(kind: str, value: float) -> int | float:
    return int(value) if kind == "integer" or float(value).is_integer() else value


def _is_file(value: Value) -> bool:
    return value.media is not None or bool(value.kinds)


def _ends(value: Value) -> list[int | float]:
    ends = (value.minimum, value.maximum, value.min_length, value.max_length)
    return [end for end in ends if end is not None]


def _text(length: int, taken: set[str]) -> str | None:
    """A text of a length that nobody names."""
    for sign in "xyzwvutsr":
        if as_key(sign * length) not in taken:
            return sign * length
    return None


def _lists(value: Value, limits: Sequence[int | float]) -> list[Json]:
    if value.items is None or not limits:
        return [sample(value)]
    item = sample(value.items)
    ends = [*limits, value.min_items or 1, value.max_items or 1]
    lengths = {max(0, int(end) + more) for end in ends for more in (-1, 0, 1)}
    return [[item] * length for length in sorted(lengths)]
