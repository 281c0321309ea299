"""Adds to the history of attempts, the bill's own: each event once, whoever notes it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from videotasks.batch._schema import ATTEMPT, ITEM, inserting


def note(
    connection: sa.Connection,
    item: int,
    submit_id: str,
    entry: Mapping[str, Any],
    runner: str | None,
    at: float,
) -> bool:
    """Adds to the history of attempts, once, as of a moment; whether that was new."""
    about = connection.execute(
        sa.select(ITEM.c.attempt, ITEM.c.endpoint, ITEM.c.provider).where(
            ITEM.c.id == item
        )
    ).one()
    row = {
        "item": item,
        "n": about.attempt,
        "event": entry["event"],
        "submit_id": submit_id,
        "at": at,
        "endpoint": about.endpoint,
        "provider": about.provider,
        "request_digest": entry.get("request_digest"),
        "task_id": entry.get("task_id"),
        "reason": entry.get("reason"),
        "runner": runner,
    }
    adding = inserting(connection, ATTEMPT).on_conflict_do_nothing(
        index_elements=["submit_id", "event"]
    )
    return bool(connection.execute(adding, row).rowcount)
