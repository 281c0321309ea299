"""The steps of an item's life, each a conditional UPDATE: whoever changes no row does nothing.

`ready -> sending -> running -> succeeded -> saved`; ends besides: failed, refused, unknown, cancelled.
Each can be done twice, as of a commit whose answer was lost nobody knows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from videotasks._values.estimate import EXACT
from videotasks.batch._schema import ATTEMPT, BATCH, ITEM, inserting, now

FAR: Final = 2 * 3600.0
"""Nothing waits longer: what is due later was written before a clock was put back."""
_NONE: Final = Decimal(0)


class NotPermittedError(OSError):
    """An item that may not be sent just now: it is not ready any more, or all are paused."""


class OverBudgetError(OSError):
    """An item that would cost more than is left."""


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


_COLUMNS: Final = [ITEM.c[name] for name in Item.__annotations__]


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


def claim_ready(
    connection: sa.Connection,
    batch: int,
    runner: str,
    providers: Collection[str],
    most: int,
) -> list[Item]:
    """Has some that are ready be this runner's to send, the first of them first."""
    at = now(connection)
    running = sa.select(BATCH.c.id).where(BATCH.c.id == batch, BATCH.c.paused == 0)
    chosen = (
        sa.select(ITEM.c.id)
        .where(
            ITEM.c.batch.in_(running),
            ITEM.c.state == "ready",
            ITEM.c.runner.is_(None),
            ITEM.c.provider.in_(providers),
            _is_due(at),
        )
        .order_by(ITEM.c.priority.desc(), ITEM.c.position)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    taken = (
        sa.update(ITEM)
        .where(ITEM.c.id.in_(chosen.scalar_subquery()), ITEM.c.state == "ready")
        .values(runner=runner)
        .returning(*_COLUMNS)
    )
    found = [Item(*row) for row in connection.execute(taken)]
    return sorted(found, key=lambda one: (-one.priority, one.position))


def _is_due(at: float) -> sa.ColumnElement[bool]:
    return sa.or_(ITEM.c.not_before <= at, ITEM.c.not_before > at + FAR)


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
        over = _reserve(connection, found.batch, asked)
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
            _spend(connection, found.batch, -asked.cost)
        return NotPermittedError("it is not ready any more, or its batch is paused")
    note(connection, asked.item, asked.submit_id, asked.entry, asked.runner)
    return None


def _reserve(
    connection: sa.Connection, batch: int, asked: Permission
) -> Exception | None:
    spent, currency = connection.execute(
        sa.select(BATCH.c.spent, BATCH.c.currency)
        .where(BATCH.c.id == batch)
        .with_for_update()
    ).one()
    before = Decimal(spent or 0)
    if spent is not None and before and currency != asked.currency:
        return OverBudgetError(f"{before} {currency} are spent, which nobody converts")
    cost = asked.cost or _NONE
    if EXACT.add(before, cost) > asked.limit:
        words = (
            f"it costs {cost} {asked.currency}, and of {asked.limit} {before} are spent"
        )
        return OverBudgetError(words)
    values = {"spent": str(EXACT.add(before, cost)), "currency": asked.currency}
    connection.execute(sa.update(BATCH).where(BATCH.c.id == batch).values(values))
    return None


def _spend(connection: sa.Connection, batch: int, cost: Decimal) -> None:
    """Counts what was spent; less than nothing is given back."""
    spent = connection.execute(
        sa.select(BATCH.c.spent).where(BATCH.c.id == batch).with_for_update()
    ).scalar()
    after = str(EXACT.add(Decimal(spent or 0), cost))
    connection.execute(sa.update(BATCH).where(BATCH.c.id == batch).values(spent=after))


def note(
    connection: sa.Connection,
    item: int,
    submit_id: str,
    entry: Mapping[str, Any],
    runner: str | None,
) -> bool:
    """Adds to the history of attempts, once; whether that was new."""
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
        "at": now(connection),
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
    fresh = note(connection, item, submit_id, entry, runner)
    event, at = entry["event"], now(connection)
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
            _give_back(connection, mine)
    done = connection.execute(change).rowcount
    return bool(done) or not fresh


def _give_back(connection: sa.Connection, mine: tuple[Any, ...]) -> None:
    """Forgets what a budget has counted for a submit that was surely not accepted."""
    row = connection.execute(sa.select(ITEM.c.batch, ITEM.c.cost).where(*mine)).first()
    if row is not None and row.cost is not None:
        _spend(connection, row.batch, -Decimal(row.cost))


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
        sa.select(*_COLUMNS)
        .where(
            ITEM.c.batch == batch,
            ITEM.c.state == "running",
            ITEM.c.provider.in_(providers),
            _is_due(at),
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
            _is_due(at),
        )
        .order_by(ITEM.c.not_before)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    taken = (
        sa.update(ITEM)
        .where(ITEM.c.id.in_(chosen.scalar_subquery()), ITEM.c.state == "succeeded")
        .values(runner=runner)
        .returning(*_COLUMNS)
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


def free(connection: sa.Connection, runner: str, reason: str) -> int:
    """Takes everything from a runner that is not there any more; of how many submits nobody knows."""
    at = now(connection)
    sending = sa.select(ITEM.c.id, ITEM.c.submit_id).where(
        ITEM.c.runner == runner, ITEM.c.state == "sending"
    )
    left = connection.execute(sending.with_for_update()).all()
    for item, submit_id in left:
        entry = {"event": "unknown", "reason": reason}
        note(connection, item, submit_id, entry, runner)
        connection.execute(
            sa.update(ITEM)
            .where(ITEM.c.id == item, ITEM.c.state == "sending")
            .values(
                state="unknown",
                runner=None,
                error=error_text("unknown", reason, "submit"),
                ended_at=at,
                updated=at,
            )
        )
    connection.execute(
        sa.update(ITEM)
        .where(ITEM.c.runner == runner, ITEM.c.state.in_(("ready", "succeeded")))
        .values(runner=None)
    )
    return len(left)
