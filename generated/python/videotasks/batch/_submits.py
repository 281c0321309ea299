# Copied from generator/templates/python/videotasks/batch/_submits.py: edit that file, then run `make generate`.
"""The steps of an item until its submit has an answer: `ready -> sending -> running`, or `refused` or `unknown`.

Each is a conditional UPDATE: whoever changes no row does nothing. Each can be done twice, as of a
commit whose answer was lost nobody knows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from videotasks.batch._attempts import note
from videotasks.batch._items import COLUMNS, Item, error_text, is_due
from videotasks.batch._schema import BATCH, ITEM, now
from videotasks.batch._spending import give_back, reserve, spend


class NotPermittedError(OSError):
    """An item that may not be sent just now: it is not ready any more, or all are paused."""


class Permission(NamedTuple):
    """What is asked for before a submit."""

    item: int
    runner: str
    submit_id: str
    entry: Mapping[str, Any]
    """What a journal would be told."""
    cost: Decimal | None
    """What a budget counts for it; None: there is no budget."""
    limit: Decimal
    currency: str


def _may_be_claimed(
    batch: int, providers: Collection[str], at: float
) -> tuple[sa.ColumnElement[bool], ...]:
    """What holds of an item that is to be sent, and that nobody has."""
    running = sa.select(BATCH.c.id).where(BATCH.c.id == batch, BATCH.c.paused == 0)
    return (
        ITEM.c.batch.in_(running),
        ITEM.c.state == "ready",
        ITEM.c.runner.is_(None),
        ITEM.c.provider.in_(providers),
        is_due(at),
    )


def claim_ready(
    connection: sa.Connection,
    batch: int,
    runner: str,
    providers: Collection[str],
    most: int,
) -> list[Item]:
    """Has some that are ready be this runner's to send, the first of them first."""
    claimable = _may_be_claimed(batch, providers, now(connection))
    chosen = (
        sa.select(ITEM.c.id)
        .where(*claimable)
        .order_by(ITEM.c.priority.desc(), ITEM.c.position)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    taken = (
        sa.update(ITEM)
        .where(ITEM.c.id.in_(chosen.scalar_subquery()), ITEM.c.state == "ready")
        .values(runner=runner)
        .returning(*COLUMNS)
    )
    found = [Item(*row) for row in connection.execute(taken)]
    return sorted(found, key=lambda one: (-one.priority, one.position))


def claim_one(
    connection: sa.Connection,
    batch: int,
    runner: str,
    providers: Collection[str],
    item: int,
) -> Item | None:
    """Has one be this runner's to send; None: it is not to be sent just now, or somebody else does."""
    claimable = _may_be_claimed(batch, providers, now(connection))
    taken = (
        sa.update(ITEM)
        .where(ITEM.c.id == item, *claimable)
        .values(runner=runner)
        .returning(*COLUMNS)
    )
    row = connection.execute(taken).first()
    return None if row is None else Item(*row)


def permit(connection: sa.Connection, asked: Permission) -> Exception | None:
    """Gives the permission to send, which has to be on the disk before anything is sent.

    Returns:
        None: it may be sent. Else why not.
    """
    found = connection.execute(
        sa.select(ITEM.c.state, ITEM.c.submit_id, ITEM.c.batch).where(
            ITEM.c.id == asked.item
        )
    ).one()
    if (found.state, found.submit_id) == ("sending", asked.submit_id):
        return None  # the answer to the commit was lost
    at = now(connection)
    paused = sa.select(BATCH.c.id).where(BATCH.c.id == found.batch, BATCH.c.paused != 0)
    given: dict[str, Any] = {
        "state": "sending",
        "attempt": ITEM.c.attempt + 1,
        "intent_at": at,
        "submit_id": asked.submit_id,
        "updated": at,
        "ended_at": None,
        "error": None,
        "task_id": None,
        "result": None,
        "files": None,
    }
    if asked.cost is not None:
        over = reserve(connection, found.batch, asked.cost, asked.limit, asked.currency)
        if over is not None:
            return over
        given["cost"] = str(asked.cost)
    sent = connection.execute(
        sa.update(ITEM)
        .where(
            ITEM.c.id == asked.item,
            ITEM.c.state == "ready",
            ITEM.c.runner == asked.runner,
            ~sa.exists(paused),
        )
        .values(given)
    )
    if sent.rowcount != 1:
        if asked.cost is not None:
            spend(connection, found.batch, -asked.cost)
        return NotPermittedError("it is not ready any more, or its batch is paused")
    note(connection, asked.item, asked.submit_id, asked.entry, asked.runner, at)
    return None


def answer(
    connection: sa.Connection,
    item: int,
    runner: str,
    submit_id: str,
    entry: Mapping[str, Any],
    first_poll: float,
) -> bool:
    """Writes what became of a submit.

    Args:
        connection: The transaction.
        item: What was submitted.
        runner: Who did.
        submit_id: Which submit of it.
        entry: What a journal is told: `accepted`, `not_accepted` or `unknown`.
        first_poll: Seconds until the task is polled.

    Returns:
        Whether it is this submit that counts; else somebody has sent the item again, or given it up.
    """
    event, at = entry["event"], now(connection)
    fresh = note(connection, item, submit_id, entry, runner, at)
    mine = ITEM.c.id == item, ITEM.c.submit_id == submit_id
    change = sa.update(ITEM).where(*mine)
    if event == "accepted":
        change = change.where(ITEM.c.state.in_(("sending", "unknown"))).values(
            state="running",
            runner=None,
            task_id=entry["task_id"],
            submitted_at=at,
            not_before=at + first_poll,
            tries=0,
            error=None,
            ended_at=None,
            updated=at,
        )
    elif event == "unknown":
        reason = str(entry.get("reason", ""))
        change = change.where(ITEM.c.state == "sending").values(
            state="unknown",
            runner=None,
            task_id=entry.get("task_id"),
            error=error_text("unknown", reason, "submit"),
            ended_at=at,
            updated=at,
        )
    else:
        change = change.where(ITEM.c.state.in_(("sending", "unknown"))).values(
            state="ready",
            runner=runner,
            cost=None,
            updated=at,
            error=None,
            ended_at=None,
        )
        if fresh:
            give_back(connection, mine)
    done = connection.execute(change).rowcount
    return bool(done) or not fresh


def put_back(
    connection: sa.Connection, item: int, runner: str, seconds: float, error: str | None
) -> None:
    """Has one that was surely not accepted be sent later, by whoever is there then."""
    at = now(connection)
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "ready", ITEM.c.runner == runner)
        .values(
            runner=None,
            not_before=at + seconds if seconds else 0,
            tries=ITEM.c.tries + (1 if seconds else 0),
            error=error,
            updated=at,
        )
    )


def refuse(connection: sa.Connection, item: int, runner: str, error: str) -> None:
    """Ends one that was surely not accepted, and would not be."""
    at = now(connection)
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "ready", ITEM.c.runner == runner)
        .values(state="refused", runner=None, error=error, ended_at=at, updated=at)
    )


def free(connection: sa.Connection, runner: str, reason: str) -> int:
    """Takes everything from a runner that is not there any more; of how many submits nobody knows."""
    sending = sa.select(ITEM.c.id, ITEM.c.submit_id).where(
        ITEM.c.runner == runner, ITEM.c.state == "sending"
    )
    left = connection.execute(sending.with_for_update()).all()
    for item, submit_id in left:
        entry = {"event": "unknown", "reason": reason}
        answer(connection, item, runner, submit_id, entry, 0.0)
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.runner == runner, ITEM.c.state.in_(("ready", "succeeded")))
        .values(runner=None)
    )
    return len(left)
