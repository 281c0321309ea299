"""An item of a ledger as runners see it: what it is, when it is due, and how its error is told."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final, NamedTuple

import sqlalchemy as sa

from videotasks.batch._schema import ITEM, now

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


def is_due(at: float, longest: float = FAR) -> sa.ColumnElement[bool]:
    """Whether the time of an item has come.

    Args:
        at: The time.
        longest: Seconds that one waits at most; what is due later was written before a clock was put back.
    """
    due = ITEM.c.not_before
    return sa.or_(due <= at, due > at + longest)


def next_due(
    connection: sa.Connection, batch: int, state: str, providers: Collection[str]
) -> float | None:
    """Seconds until something of a state is due; None: there is nothing of it."""
    found: float | None = connection.execute(
        sa.select(sa.func.min(ITEM.c.not_before)).where(
            ITEM.c.batch == batch,
            ITEM.c.state == state,
            ITEM.c.runner.is_(None),
            ITEM.c.provider.in_(providers),
        )
    ).scalar()
    return None if found is None else max(0.0, found - now(connection))
