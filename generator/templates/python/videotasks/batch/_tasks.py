"""The steps of an item whose task the platform has: `running -> succeeded -> saved`, or `failed`.

Each is a conditional UPDATE: whoever changes no row does nothing. Each can be done twice, as of a
commit whose answer was lost nobody knows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from typing import Final

import sqlalchemy as sa

from videotasks.batch._items import (
    COLUMNS,
    MOST,
    PROVIDED,
    WHICH,
    Item,
    claiming,
    is_due,
)
from videotasks.batch._schema import ITEM, MOMENT, SECONDS
from videotasks.batch._statements import Statement

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
    wanted = {
        "of": batch,
        "by": list(providers),
        "most": most,
        "longest": max(pauses) + _SLACK,
    }
    found = [Item(*row) for row in connection.execute(_DUE, wanted)]
    if found:
        found = found[: allowed(len(found))]
    if found:
        last = len(pauses) - 1
        ids: dict[float, list[int]] = {}
        for one in found:
            ids.setdefault(pauses[min(one.tries, last)], []).append(one.id)
        for pause, some in ids.items():
            connection.execute(_LATER, {"pause": pause, "some": some})
    return found


_DUE: Final = (
    sa.select(*COLUMNS)
    .where(
        ITEM.c.batch == sa.bindparam("of"),
        ITEM.c.state == "running",
        PROVIDED,
        is_due(sa.bindparam("longest", type_=SECONDS)),
    )
    .order_by(ITEM.c.not_before)
    .limit(MOST)
    .with_for_update(skip_locked=True)
)
_LATER: Final = (
    sa.update(ITEM)
    .where(ITEM.c.id.in_(sa.bindparam("some", expanding=True)))
    .values(
        not_before=MOMENT + sa.bindparam("pause", type_=SECONDS),
        tries=ITEM.c.tries + 1,
    )
)


def show_percent(connection: sa.Connection, item: int, percent: float) -> None:
    """Notes how far a task is."""
    running = sa.update(ITEM).where(ITEM.c.id == item, ITEM.c.state == "running")
    connection.execute(running.values(percent=percent))


def succeed(
    connection: sa.Connection, item: int, runner: str, result: str, files: Sequence[str]
) -> bool:
    """Notes a result, of which this runner saves the files; whether it does."""
    done = {
        "which": item,
        "who": runner,
        "told": result,
        "paths": json.dumps(list(files)),
    }
    if _SUCCEED(connection, **done).rowcount:
        return True
    mine = sa.select(ITEM.c.id).where(
        ITEM.c.id == item, ITEM.c.state == "succeeded", ITEM.c.runner == runner
    )
    return connection.execute(mine).scalar() is not None


_SUCCEED: Final = Statement(
    sa.update(ITEM)
    .where(WHICH, ITEM.c.state == "running")
    .values(
        state="succeeded",
        runner=sa.bindparam("who"),
        result=sa.bindparam("told"),
        files=sa.bindparam("paths"),
        percent=100.0,
        tries=0,
        not_before=0,
        updated=MOMENT,
    )
)


def claim_succeeded(
    connection: sa.Connection,
    batch: int,
    runner: str,
    providers: Collection[str],
    most: int,
) -> list[Item]:
    """Has some whose files are not saved yet be this runner's to save."""
    wanted = {"of": batch, "who": runner, "by": list(providers), "most": most}
    return [Item(*row) for row in connection.execute(_CLAIM, wanted)]


_CLAIMABLE: Final = (
    ITEM.c.batch == sa.bindparam("of"),
    ITEM.c.state == "succeeded",
    ITEM.c.runner.is_(None),
    PROVIDED,
    is_due(LONGEST_PAUSE + _SLACK),
)
_CLAIM: Final = claiming("succeeded", _CLAIMABLE, ITEM.c.not_before)


def save(connection: sa.Connection, item: int, files: Sequence[str]) -> None:
    """Notes that all files are on the disk."""
    saved = {"which": item, "paths": json.dumps(list(files))}
    _SAVE(connection, **saved)


_SAVE: Final = Statement(
    sa.update(ITEM)
    .where(WHICH, ITEM.c.state == "succeeded")
    .values(
        state="saved",
        runner=None,
        files=sa.bindparam("paths"),
        error=None,
        ended_at=MOMENT,
        updated=MOMENT,
    )
)


def save_later(
    connection: sa.Connection, item: int, runner: str, seconds: float, error: str
) -> None:
    """Has files be saved later, by whoever is there then."""
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "succeeded", ITEM.c.runner == runner)
        .values(
            runner=None,
            not_before=MOMENT + seconds,
            tries=ITEM.c.tries + 1,
            error=error,
            updated=MOMENT,
        )
    )


def fail(connection: sa.Connection, item: int, state: str, error: str) -> None:
    """Ends one that was accepted, and of which there is no file."""
    ended = {"ended_at": MOMENT, "updated": MOMENT}
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == state)
        .values(state="failed", runner=None, error=error, **ended)
    )
