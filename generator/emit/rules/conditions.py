"""Decides what stated conditions demand of a parameter, for every language whose checks are printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator.frozen import dataclass
from generator.language.conditions import closed, plain
from generator.language.conformance import among
from generator.language.model import Condition, Endpoint, Json, Value


def numbered(endpoint: Endpoint) -> Iterator[tuple[int, Condition]]:
    """Every condition in the plain ones that it is made of, with its number in the spec, from 1 on."""
    for number, condition in enumerate(endpoint.conditions, 1):
        yield from ((number, part) for part in plain(condition))


@dataclass(frozen=True, slots=True)
class Demand:
    """What a condition demands of one parameter while its tests pass."""

    section: Literal["allow", "require", "exclude"]
    """Of the condition, and the method that reports a breach."""
    parameter: str
    value: Value
    allowed: tuple[Json, ...] = ()
    """What `allow` leaves."""

    @property
    def forbidden(self) -> tuple[Json, ...] | None:
        """What of a closed list is not allowed here; None: there is no end of it."""
        every = closed(self.value)
        if every is None:
            return None
        return tuple(other for other in every if not among(other, self.allowed))


def demands(condition: Condition, endpoint: Endpoint) -> Iterator[Demand]:
    """What a condition rejects, parameter by parameter."""
    known = {member.name: member.value for member in endpoint.request.properties}
    for name, allowed in condition.allow.items():
        yield Demand("allow", name, known[name], allowed)
    for name in condition.require:
        yield Demand("require", name, known[name])
    for name in condition.exclude:
        yield Demand("exclude", name, known[name])
