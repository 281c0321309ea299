"""Makes the conditions under which a value is beyond a limit, stated or inferred, and the reports of them."""

from __future__ import annotations

from generator.emit.python.needs import Needs
from generator.emit.python.nodes import Call, Compare, Expression, Not
from generator.emit.rules.constants import constant_name
from generator.emit.rules.values import REPORTS
from generator.language.keyword_rows import Limit
from generator.language.model import Json
from generator.text.python import literal, quote


def beyond(
    row: Limit, limit: Json, name: str, pointer: str, needs: Needs
) -> Expression:
    """The condition under which what the variable holds exceeds the limit."""
    if row.kind == "pattern":
        needs.kinds.add("matches")
        return Not(Call("matches", (name, _pattern(limit, pointer, needs))))
    if row.kind == "step":
        return Compare(f"{name} % {literal(limit)}", "!=", "0")
    assert row.side is not None, f"{row.name} needs a check of its own"
    measured: Expression = Call("len", (name,)) if row.measure is len else name
    return Compare(measured, "<" if row.side == "lower" else ">", literal(limit))


def reported(
    row: Limit, limit: Json, name: str, pointer: str, needs: Needs
) -> tuple[str, ...]:
    """The method that reports it, and its arguments behind the place."""
    method = REPORTS[row.kind]
    if row.kind == "pattern":
        return method, _pattern(limit, pointer, needs), name
    if row.kind == "step":
        return method, literal(limit), name
    assert row.side is not None, f"{row.name} needs a report of its own"
    return method, quote(row.name), literal(limit), name


def _pattern(limit: Json, pointer: str, needs: Needs) -> str:
    return needs.constant(f"{constant_name(pointer)}_PATTERN", quote(str(limit)))
