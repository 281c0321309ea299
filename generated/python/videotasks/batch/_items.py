# Copied from generator/templates/python/videotasks/batch/_items.py: edit that file, then run `make generate`.
"""An item of a ledger as runners see it: what it is, when it is due, and how its error is told."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.sql.dml import ReturningUpdate

from videotasks.batch._schema import ITEM, MOMENT

FAR: Final = 2 * 3600.0
"""Seconds; nothing waits longer to be sent."""


class Item(NamedTuple):
    """What a runner has to know of an item."""

    id: int
    position: int
    priority: int
    key: str | None
    digest: str
    endpoint: str
    provider: str
    request: str
    target: str | None
    task_id: str | None
    tries: int
    result: str | None
    files: str | None
    submitted_at: float | None


COLUMNS: Final = [ITEM.c[name] for name in Item.__annotations__]


def error_text(kind: str, message: str, stage: str, **more: object) -> str:
    """The JSON of an error.

    Args:
        kind: Name of the exception, or what has happened.
        message: What is said of it.
        stage: `submit`, `poll`, `result` or `download`.
        more: Further members; None is left out.
    """
    said = {name: value for name, value in more.items() if value}
    return json.dumps({"type": kind, "message": message, "stage": stage, **said})


def is_due(
    longest: float | sa.ColumnElement[float] = FAR,
) -> sa.ColumnElement[bool]:
    """Whether the time of an item has come.

    Args:
        longest: Seconds that one waits at most; what is due later was written before a clock was put back.
    """
    due = ITEM.c.not_before
    return sa.or_(due <= MOMENT, due > MOMENT + longest)


def next_due(
    connection: sa.Connection, batch: int, state: str, providers: Collection[str]
) -> float | None:
    """Seconds until something of a state is due; None: there is nothing of it."""
    which = {"of": batch, "in_state": state, "by": list(providers)}
    found: float | None = connection.execute(_NEXT, which).scalar()
    return None if found is None else max(0.0, found)


def or_next_due(
    connection: sa.Connection,
    found: list[Item],
    batch: int,
    state: str,
    providers: Collection[str],
) -> tuple[list[Item], float | None]:
    """What was found of a state; where that is nothing, seconds until something is due, too."""
    if found:
        return found, None
    return found, next_due(connection, batch, state, providers)


# Statements are made once: to make one takes longer than to run it.
WHICH: Final = ITEM.c.id == sa.bindparam("which")
"""Whether an item is the one that is meant."""
PROVIDED: Final = ITEM.c.provider.in_(sa.bindparam("by", expanding=True))
"""Whether an item is one of those providers'."""
MOST: Final = sa.bindparam("most", type_=sa.Integer())
"""How many items at most."""


def claiming(
    state: str, which: Sequence[sa.ColumnElement[bool]], *order: sa.ColumnElement[Any]
) -> ReturningUpdate[Any]:
    """Has some items of a state be a runner's: the first of those that nobody else is just claiming."""
    chosen = (
        sa.select(ITEM.c.id)
        .where(*which)
        .order_by(*order)
        .limit(MOST)
        .with_for_update(skip_locked=True)
    )
    return (
        sa.update(ITEM)
        .where(ITEM.c.id.in_(chosen.scalar_subquery()), ITEM.c.state == state)
        .values(runner=sa.bindparam("who"))
        .returning(*COLUMNS)
    )


_NEXT: Final = sa.select(sa.func.min(ITEM.c.not_before) - MOMENT).where(
    ITEM.c.batch == sa.bindparam("of"),
    ITEM.c.state == sa.bindparam("in_state"),
    ITEM.c.runner.is_(None),
    PROVIDED,
)
