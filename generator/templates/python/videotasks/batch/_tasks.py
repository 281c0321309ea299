"""The steps of an item whose task the platform has: `running -> succeeded -> saved`, or `failed`.

Each is a conditional UPDATE: whoever changes no row does nothing. Each can be done twice, as of a
commit whose answer was lost nobody knows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from typing import Final

import sqlalchemy as sa

from videotasks.batch._items import COLUMNS, Item, is_due
from videotasks.batch._schema import ITEM, now

LONGEST_PAUSE: Final = 300.0
"""Seconds until files that could not be saved are fetched again, at most."""
_SLACK: Final = 60.0
"""Seconds beyond the longest pause, after which a clock must have been put back."""


def lease_running(
    connection: sa.Connection,
    batch: int,
    providers: Collection[str],
    most: int,
    pauses: Sequence[float],
    allowed: Callable[[int], int],
) -> list[Item]:
    """Some tasks whose turn it is to be polled, each of which is due again after its pause.

    A lease by time will do, as a poll is free to be repeated.

    Args:
        connection: The transaction.
        batch: Of which they are.
        providers: Who has them.
        most: So many at most.
        pauses: Seconds until the next poll, by the polls before.
        allowed: Of how many of so many the turn has come.
    """
    at = now(connection)
    due = (
        sa.select(*COLUMNS)
        .where(
            ITEM.c.batch == batch,
            ITEM.c.state == "running",
            ITEM.c.provider.in_(providers),
            is_due(at, max(pauses) + _SLACK),
        )
        .order_by(ITEM.c.not_before)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    found = [Item(*row) for row in connection.execute(due)]
    if found:
        found = found[: allowed(len(found))]
    if found:
        change = (
            sa.update(ITEM)
            .where(ITEM.c.id == sa.bindparam("which"))
            .values(not_before=sa.bindparam("due"), tries=ITEM.c.tries + 1)
        )
        last = len(pauses) - 1
        rows = [
            {"which": one.id, "due": at + pauses[min(one.tries, last)]} for one in found
        ]
        connection.execute(change, rows)
    return found


def show_percent(connection: sa.Connection, item: int, percent: float) -> None:
    """Notes how far a task is."""
    running = sa.update(ITEM).where(ITEM.c.id == item, ITEM.c.state == "running")
    connection.execute(running.values(percent=percent))


def succeed(
    connection: sa.Connection, item: int, runner: str, result: str, files: Sequence[str]
) -> bool:
    """Notes a result, of which this runner saves the files; whether it does."""
    at = now(connection)
    change = (
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "running")
        .values(
            state="succeeded",
            runner=runner,
            result=result,
            files=json.dumps(list(files)),
            percent=100.0,
            tries=0,
            not_before=0,
            updated=at,
        )
    )
    if connection.execute(change).rowcount:
        return True
    mine = sa.select(ITEM.c.id).where(
        ITEM.c.id == item, ITEM.c.state == "succeeded", ITEM.c.runner == runner
    )
    return connection.execute(mine).scalar() is not None


def claim_succeeded(
    connection: sa.Connection,
    batch: int,
    runner: str,
    providers: Collection[str],
    most: int,
) -> list[Item]:
    """Has some whose files are not saved yet be this runner's to save."""
    at = now(connection)
    chosen = (
        sa.select(ITEM.c.id)
        .where(
            ITEM.c.batch == batch,
            ITEM.c.state == "succeeded",
            ITEM.c.runner.is_(None),
            ITEM.c.provider.in_(providers),
            is_due(at, LONGEST_PAUSE + _SLACK),
        )
        .order_by(ITEM.c.not_before)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    taken = (
        sa.update(ITEM)
        .where(ITEM.c.id.in_(chosen.scalar_subquery()), ITEM.c.state == "succeeded")
        .values(runner=runner)
        .returning(*COLUMNS)
    )
    return [Item(*row) for row in connection.execute(taken)]


def save(connection: sa.Connection, item: int, files: Sequence[str]) -> None:
    """Notes that all files are on the disk."""
    at = now(connection)
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "succeeded")
        .values(
            state="saved",
            runner=None,
            files=json.dumps(list(files)),
            error=None,
            ended_at=at,
            updated=at,
        )
    )


def save_later(
    connection: sa.Connection, item: int, runner: str, seconds: float, error: str
) -> None:
    """Has files be saved later, by whoever is there then."""
    at = now(connection)
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "succeeded", ITEM.c.runner == runner)
        .values(
            runner=None,
            not_before=at + seconds,
            tries=ITEM.c.tries + 1,
            error=error,
            updated=at,
        )
    )


def fail(connection: sa.Connection, item: int, state: str, error: str) -> None:
    """Ends one that was accepted, and of which there is no file."""
    at = now(connection)
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == state)
        .values(state="failed", runner=None, error=error, ended_at=at, updated=at)
    )
