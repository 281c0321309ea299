# Copied from generator/templates/python/videotasks/batch/_submits.py: edit that file, then run `make generate`.
"""The steps of an item until its submit has an answer: `ready -> sending -> running`, or `refused` or `unknown`.

Each is a conditional UPDATE: whoever changes no row does nothing. Each can be done twice, as of a
commit whose answer was lost nobody knows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from videotasks.batch._attempts import adding, note, row_of
from videotasks.batch._items import (
    COLUMNS,
    PROVIDED,
    WHICH,
    Item,
    claiming,
    error_text,
    is_due,
)
from videotasks.batch._rates import UNLIMITED
from videotasks.batch._schema import BATCH, ITEM, MOMENT, SECONDS
from videotasks.batch._spending import give_back, reserve, spend
from videotasks.batch._statements import Statement


class NotPermittedError(OSError):
    """An item that may not be sent just now: it is not ready any more, or all are paused."""


class TurnNeededError(OSError):
    """A permission that was asked for without a turn, which it may need: somebody has set a limit, or pushed."""


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
    unlimited: str = ""
    """What the key is called that has to be without a limit; "": it had its turn."""


_RUNNING: Final = sa.select(BATCH.c.id).where(
    BATCH.c.id == sa.bindparam("of"), BATCH.c.paused == 0
)
_CLAIMABLE: Final = (
    ITEM.c.batch.in_(_RUNNING),
    ITEM.c.state == "ready",
    ITEM.c.runner.is_(None),
    PROVIDED,
    is_due(),
)
"""What holds of an item that is to be sent, and that nobody has."""
_CLAIM: Final = claiming("ready", _CLAIMABLE, ITEM.c.priority.desc(), ITEM.c.position)
_CLAIM_ONE: Final = (
    sa.update(ITEM)
    .where(WHICH, *_CLAIMABLE)
    .values(runner=sa.bindparam("who"))
    .returning(*COLUMNS)
)


def claim_ready(
    connection: sa.Connection,
    batch: int,
    runner: str,
    providers: Collection[str],
    most: int,
) -> list[Item]:
    """Has some that are ready be this runner's to send, the first of them first."""
    wanted = {"of": batch, "who": runner, "by": list(providers), "most": most}
    found = [Item(*row) for row in connection.execute(_CLAIM, wanted)]
    return sorted(found, key=lambda one: (-one.priority, one.position))


def claim_one(
    connection: sa.Connection,
    batch: int,
    runner: str,
    providers: Collection[str],
    item: int,
) -> Item | None:
    """Has one be this runner's to send; None: it is not to be sent just now, or somebody else does."""
    wanted = {"of": batch, "who": runner, "by": list(providers), "which": item}
    row = connection.execute(_CLAIM_ONE, wanted).first()
    return None if row is None else Item(*row)


def _notes_at_once(dialect: str) -> bool:
    """Whether a statement can change an item and add to the history: SQLite knows no UPDATE within WITH."""
    return dialect != "sqlite"


def permit(connection: sa.Connection, asked: Permission) -> Exception | None:
    """Gives the permission to send, which has to be on the disk before anything is sent.

    Returns:
        None: it may be sent. Else why not.
    """
    batch = 0
    if asked.cost is not None:
        if _is_permitted(connection, asked):
            return None
        batch = _BATCH(connection, which=asked.item).scalar_one()
        over = reserve(connection, batch, asked.cost, asked.limit, asked.currency)
        if over is not None:
            return over
    permission = {
        "which": asked.item,
        "who": asked.runner,
        "submit": asked.submit_id,
        "counted": None if asked.cost is None else str(asked.cost),
    }
    row = row_of(asked.submit_id, asked.entry, asked.runner)
    give = _PERMIT_UNLIMITED if asked.unlimited else _PERMIT
    done = give(connection, key=asked.unlimited, **permission, **row).rowcount
    if done != 1 and not _is_permitted(connection, asked):
        if asked.cost is not None:
            spend(connection, batch, -asked.cost)
        if asked.unlimited:
            return TurnNeededError("there is a limit, or it is not ready any more")
        return NotPermittedError("it is not ready any more, or its batch is paused")
    if done and not _notes_at_once(connection.dialect.name):
        note(connection, asked.item, asked.submit_id, asked.entry, asked.runner)
    return None


def _is_permitted(connection: sa.Connection, asked: Permission) -> bool:
    """Whether it has been, by a commit whose answer was lost."""
    mine = {"which": asked.item, "submit": asked.submit_id}
    return _PERMITTED(connection, **mine).scalar() is not None


_BATCH: Final = Statement(sa.select(ITEM.c.batch).where(WHICH))
_PERMITTED: Final = Statement(
    sa.select(ITEM.c.id).where(
        WHICH, ITEM.c.state == "sending", ITEM.c.submit_id == sa.bindparam("submit")
    )
)
_GIVE: Final = (
    sa.update(ITEM)
    .where(
        WHICH,
        ITEM.c.state == "ready",
        ITEM.c.runner == sa.bindparam("who"),
        ~sa.exists().where(BATCH.c.id == ITEM.c.batch, BATCH.c.paused != 0),
    )
    .values(
        state="sending",
        attempt=ITEM.c.attempt + 1,
        intent_at=MOMENT,
        submit_id=sa.bindparam("submit"),
        updated=MOMENT,
        cost=sa.bindparam("counted", type_=sa.Text()),
        **dict.fromkeys(("ended_at", "error", "task_id", "result", "files")),
    )
)


def _permitting(dialect: str, give: sa.Update) -> Any:
    """Gives a permission and, where the database can do that at the same time, notes it."""
    if not _notes_at_once(dialect):
        return give
    noted = ITEM.c.id, ITEM.c.attempt, ITEM.c.endpoint, ITEM.c.provider
    return adding(dialect, give.returning(*noted).cte("given"))


_PERMIT: Final = Statement(partial(_permitting, give=_GIVE))
_PERMIT_UNLIMITED: Final = Statement(partial(_permitting, give=_GIVE.where(UNLIMITED)))


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
    event = entry["event"]
    if event == "accepted":
        accepted = {"submit": submit_id, "task": entry["task_id"], "first": first_poll}
        if _notes_at_once(connection.dialect.name):
            row = row_of(submit_id, entry, runner)
            changed = _ACCEPT(connection, which=item, **accepted, **row).scalar()
            return changed != 0  # None: it was noted before
        fresh = note(connection, item, submit_id, entry, runner)
        done = _ACCEPT(connection, which=item, **accepted).rowcount
        return bool(done) or not fresh
    fresh = note(connection, item, submit_id, entry, runner)
    mine = ITEM.c.id == item, ITEM.c.submit_id == submit_id
    change = sa.update(ITEM).where(*mine)
    if event == "unknown":
        reason = str(entry.get("reason", ""))
        change = change.where(ITEM.c.state == "sending").values(
            state="unknown",
            runner=None,
            task_id=entry.get("task_id"),
            error=error_text("unknown", reason, "submit"),
            ended_at=MOMENT,
            updated=MOMENT,
        )
    else:
        change = change.where(ITEM.c.state.in_(("sending", "unknown"))).values(
            state="ready",
            runner=runner,
            cost=None,
            updated=MOMENT,
            error=None,
            ended_at=None,
        )
        if fresh:
            give_back(connection, mine)
    done = connection.execute(change).rowcount
    return bool(done) or not fresh


_TAKE: Final = (
    sa.update(ITEM)
    .where(
        WHICH,
        ITEM.c.submit_id == sa.bindparam("submit"),
        sa.or_(ITEM.c.state == "sending", ITEM.c.state == "unknown"),
    )
    .values(
        state="running",
        runner=None,
        task_id=sa.bindparam("task"),
        submitted_at=MOMENT,
        not_before=MOMENT + sa.bindparam("first", type_=SECONDS),
        tries=0,
        error=None,
        ended_at=None,
        updated=MOMENT,
    )
)


def _accepting(dialect: str) -> Any:
    """Notes a task and, where the database can do that at the same time, adds to the history.

    There a row with the number of items that have changed says that it was added.
    """
    if not _notes_at_once(dialect):
        return _TAKE
    taken = _TAKE.returning(ITEM.c.id).cte("taken")
    changed = sa.select(sa.func.count()).select_from(taken).scalar_subquery()
    return adding(dialect).returning(changed).add_cte(taken)


_ACCEPT: Final = Statement(_accepting)


def put_back(
    connection: sa.Connection, item: int, runner: str, seconds: float, error: str | None
) -> None:
    """Has one that was surely not accepted be sent later, by whoever is there then."""
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "ready", ITEM.c.runner == runner)
        .values(
            runner=None,
            not_before=MOMENT + seconds if seconds else 0,
            tries=ITEM.c.tries + (1 if seconds else 0),
            error=error,
            updated=MOMENT,
        )
    )


def refuse(connection: sa.Connection, item: int, runner: str, error: str) -> None:
    """Ends one that was surely not accepted, and would not be."""
    ended = {"ended_at": MOMENT, "updated": MOMENT}
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.id == item, ITEM.c.state == "ready", ITEM.c.runner == runner)
        .values(state="refused", runner=None, error=error, **ended)
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
