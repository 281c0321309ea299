"""Puts beside what is tried what conditions demand, so that it alone can be wrong in a body."""

from __future__ import annotations

from collections.abc import Mapping

from generator.language.conditions import broken
from generator.language.conformance import same
from generator.language.model import Condition, Value
from generator.language.paths import EACH, Steps, get, parameters, replaced, without
from generator.language.satisfy import Members, satisfy


def mended(
    shape: Value, conditions: tuple[Condition, ...], body: Members, at: Steps
) -> Members | None:
    """The nearest body that satisfies the conditions, with the same in this place; None if none is found."""
    found = satisfy(shape, conditions, body, _within(shape, at))
    kept = found is not None and same(get(found, at), get(body, at))
    return found if kept else None


def as_if_left_out(
    shape: Value, conditions: tuple[Condition, ...], body: Members, at: Steps
) -> Members | None:
    """The body with what must be there without this member; None if nothing must, or if it is no member.

    To the conditions of a schema what has a wrong type is left out.
    """
    if isinstance(at[-1], int):
        return None
    rest = without(body, at)
    if not any(broken(conditions, rest)):
        return None
    found = satisfy(shape, conditions, rest, _within(shape, at))
    if found is None or not isinstance(get(found, at[:-1]), Mapping):
        return None
    return replaced(found, at, get(body, at))


def _within(shape: Value, at: Steps) -> frozenset[str]:
    """The parameters that are in this place, or lie in it."""
    return frozenset(
        name
        for name, (path, _) in parameters(shape).items()
        if len(path) >= len(at)
        and all(
            step == (EACH if isinstance(one, int) else one)
            for step, one in zip(path, at, strict=False)
        )
    )
