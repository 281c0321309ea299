"""Makes the conditions under which a value is beyond a limit, stated or inferred, and the reports of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.names import constant_name
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import Call, Compare, Expression, Not
from generator.language.keywords import LIMITS, Kind, Limit, stated_limits
from generator.language.model import Json, Value
from generator.text.python import literal, quote

_REPORTS: dict[Kind, str] = {
    "length": "length",
    "count": "items",
    "range": "range",
    "pattern": "pattern",
}
"""What is limited -> the method of the client's problems that reports it."""

RULES = frozenset({"type", "required", "enum", *(row.name for row in LIMITS)})
"""Keywords that a problem can be about."""


def checked_limits(value: Value) -> Iterator[tuple[Limit, Json]]:
    """The limits that a value can exceed: nothing is shorter than 0."""
    for row, limit in stated_limits(value):
        if not (row.side == "lower" and row.measure is len and limit == 0):
            yield row, limit


def beyond(
    row: Limit, limit: Json, name: str, pointer: str, needs: Needs
) -> Expression:
    """The condition under which what the variable holds exceeds the limit."""
    if row.kind == "pattern":
        needs.kinds.add("matches")
        return Not(Call("matches", (name, _pattern(limit, pointer, needs))))
    assert row.side is not None, f"{row.name} needs a check of its own"
    measured: Expression = Call("len", (name,)) if row.measure is len else name
    return Compare(measured, "<" if row.side == "lower" else ">", literal(limit))


def reported(
    row: Limit, limit: Json, name: str, pointer: str, needs: Needs
) -> tuple[str, ...]:
    """The method that reports it, and its arguments behind the place."""
    method = _REPORTS[row.kind]
    if row.kind == "pattern":
        return method, _pattern(limit, pointer, needs), name
    assert row.side is not None, f"{row.name} needs a report of its own"
    return method, quote(row.name), literal(limit), name


def _pattern(limit: Json, pointer: str, needs: Needs) -> str:
    return needs.constant(f"{constant_name(pointer)}_PATTERN", quote(str(limit)))
