"""Decides what stated conditions demand of a parameter, for every language whose checks are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from generator.emit.rules.values import Within
from generator.frozen import dataclass
from generator.language.conditions import closed, limits_of, plain
from generator.language.conformance import among
from generator.language.model import Condition, Endpoint, Json, Value
from generator.language.paths import EACH, Path, parameters


def numbered(endpoint: Endpoint) -> Iterator[tuple[int, Condition]]:
    """Every condition in the plain ones that it is made of, with its number in the spec, from 1 on."""
    for number, condition in enumerate(endpoint.conditions, 1):
        yield from ((number, part) for part in plain(condition))


@dataclass(frozen=True, slots=True)
class Holder:
    """An object within a body in which parameters of conditions lie, or each object of a list there."""

    path: Path
    number: int
    """Of its variable, from 1 on."""

    @property
    def name(self) -> str:
        """The member that it is, or whose items it is each of."""
        name = self.path[-2] if self.is_each else self.path[-1]
        assert name is not EACH
        return name

    @property
    def around(self) -> Path:
        """The steps to the object of which it is a member."""
        return self.path[:-2] if self.is_each else self.path[:-1]

    @property
    def is_each(self) -> bool:
        """Whether it is each object of a list."""
        return self.path[-1] is EACH


def holders(conditions: Iterable[Condition]) -> dict[Path, Holder]:
    """Whatever holds parameters of these conditions below the top: what is around another one comes first."""
    found: dict[Path, None] = {}
    for condition in conditions:
        for name in condition.named:
            path = condition.path(name)
            for end in range(1, len(path)):
                # A list that is gone through holds nothing by itself.
                if path[end] is not EACH:
                    found[path[:end]] = None
    ordered = sorted(found, key=lambda path: (path.count(EACH), len(path)))
    return {path: Holder(path, number) for number, path in enumerate(ordered, 1)}


@dataclass(frozen=True, slots=True)
class Demand:
    """What a condition demands of one parameter while its tests pass."""

    section: Literal["allow", "require", "exclude", "limit"]
    """Of the condition, and the method that reports a breach, but of a limit."""
    parameter: str
    value: Value
    path: Path
    """The steps to the parameter."""
    allowed: tuple[Json, ...] = ()
    """What `allow` leaves."""
    within: Within | None = None
    """The limit."""

    @property
    def forbidden(self) -> tuple[Json, ...] | None:
        """What of a closed list is not allowed here; None: there is no end of it."""
        every = closed(self.value)
        if every is None:
            return None
        return tuple(other for other in every if not among(other, self.allowed))


def demands(condition: Condition, endpoint: Endpoint) -> Iterator[Demand]:
    """What a condition rejects, parameter by parameter."""
    known = parameters(endpoint.request)
    for name, allowed in condition.allow.items():
        path, value = known[name]
        yield Demand("allow", name, value, path, allowed)
    for name in condition.require:
        path, value = known[name]
        yield Demand("require", name, value, path)
    for name in condition.exclude:
        path, value = known[name]
        yield Demand("exclude", name, value, path)
    for row, name, limit in limits_of(condition):
        path, value = known[name]
        yield Demand("limit", name, value, path, within=Within(row, limit))
