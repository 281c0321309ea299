# Copied from generator/templates/python/videotasks/batch/_reconciling.py: edit that file, then run `make generate`.
"""What a user decides of jobs: which are sent again, which not any more, and what became of those that nobody knows."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

import sqlalchemy as sa

from videotasks._exceptions import wrong
from videotasks._values.public_name import name_publicly
from videotasks._values.show import in_python
from videotasks.batch._attempts import note
from videotasks.batch._items import error_text
from videotasks.batch._schema import ATTEMPT, BATCH, ITEM, MOMENT

__all__ = ["UnknownJob"]

_WITH_FILES: Final = "download"
"""The stage of an error behind which the task has succeeded: nothing is sent again for it."""
_AT_ONCE: Final = 500
"""Keys that one statement names; a database takes some ten thousand at most."""


@dataclass(frozen=True)
class UnknownJob:
    """A job of which nobody knows whether it was accepted, and billed; the provider's console tells.

    Attributes:
        job: Number of the job in the ledger, by which `bind`, `give_up` and `resend` know it.
        id: The caller's own key; None if it has none.
        endpoint: `family.operation`.
        provider: Where it was sent.
        at: When that was, in seconds since 1970.
        request_digest: SHA-256 of the JSON body, in hexadecimal; None if it is not known.
        task_id: The id that a broken response named; None if none did.
        reason: Why nobody knows.
        parameters: What was sent, with the paths of local files.
    """

    job: int
    id: str | None
    endpoint: str
    provider: str
    at: float
    request_digest: str | None
    task_id: str | None
    reason: str
    parameters: Mapping[str, Any]


def unknown_jobs(connection: sa.Connection, batch: int) -> list[UnknownJob]:
    """All of a batch, in the order in which they were sent."""
    sent = sa.and_(
        ATTEMPT.c.submit_id == ITEM.c.submit_id, ATTEMPT.c.event == "submitting"
    )
    rows = connection.execute(
        sa.select(ITEM, ATTEMPT.c.request_digest)
        .outerjoin(ATTEMPT, sent)
        .where(ITEM.c.batch == batch, ITEM.c.state == "unknown")
        .order_by(ITEM.c.intent_at, ITEM.c.id)
    ).all()
    return [
        UnknownJob(
            job=one.id,
            id=one.key,
            endpoint=one.endpoint,
            provider=one.provider,
            at=one.intent_at or 0.0,
            request_digest=one.request_digest,
            task_id=one.task_id,
            reason=json.loads(one.error or "{}").get("message", ""),
            parameters=json.loads(one.request),
        )
        for one in rows
    ]


def _known(connection: sa.Connection, batch: int, job: object) -> Any:
    """The item of a job of which nobody knows, kept from others.

    Raises:
        ConfigurationError: There is no such job.
    """
    found = None
    if type(job) is int:
        asked = sa.select(ITEM).where(
            ITEM.c.id == job, ITEM.c.batch == batch, ITEM.c.state == "unknown"
        )
        found = connection.execute(asked.with_for_update()).first()
    if found is None:
        raise wrong("job", f"{in_python(job)} is not one of which nobody knows")
    return found


def _decide(
    connection: sa.Connection,
    item: Any,
    event: str,
    entry: Mapping[str, Any],
    **values: Any,
) -> None:
    said = {"event": event, **entry}
    note(connection, item.id, item.submit_id, said, None)
    change = sa.update(ITEM).where(ITEM.c.id == item.id, ITEM.c.state == "unknown")
    connection.execute(change.values(updated=MOMENT, runner=None, **values))


def bind(connection: sa.Connection, batch: int, job: int, task_id: str) -> None:
    """Goes on with a task that was found."""
    item = _known(connection, batch, job)
    values = {"task_id": task_id, "not_before": 0, "tries": 0, "error": None}
    times = {"submitted_at": MOMENT, "ended_at": None}
    entry = {"task_id": task_id, "reason": "found by its user"}
    _decide(connection, item, "bound", entry, state="running", **values, **times)


def give_up(connection: sa.Connection, batch: int, job: int) -> None:
    """Counts one as lost; it is never sent again."""
    item = _known(connection, batch, job)
    reason = "given up by its user"
    error = error_text("given_up", reason, "submit")
    _decide(
        connection, item, "given_up", {"reason": reason}, state="cancelled", error=error
    )


def resend(connection: sa.Connection, batch: int, job: int) -> None:
    """Has one be sent again, which may be billed a second time."""
    item = _known(connection, batch, job)
    values = {
        "submit_id": None,
        "task_id": None,
        "not_before": 0,
        "tries": 0,
        "error": None,
    }
    entry = {"reason": "sent again by the word of its user"}
    _decide(connection, item, "resend", entry, state="ready", ended_at=None, **values)


def retry_failed(connection: sa.Connection, batch: int) -> int:
    """Begins again with what failed or was refused: with the download, where there is a result."""
    begun = 0
    failed = sa.select(ITEM.c.id, ITEM.c.state, ITEM.c.error).where(
        ITEM.c.batch == batch, ITEM.c.state.in_(("failed", "refused"))
    )
    for item, state, error in connection.execute(failed.with_for_update()).all():
        stage = json.loads(error or "{}").get("stage")
        again = "succeeded" if stage == _WITH_FILES else "ready"
        change = (
            sa.update(ITEM)
            .where(ITEM.c.id == item, ITEM.c.state == state)
            .values(state=again, runner=None, not_before=0, tries=0, error=None)
            .values(ended_at=None, updated=MOMENT)
        )
        begun += connection.execute(change).rowcount
    return begun


def cancel(connection: sa.Connection, batch: int, ids: Collection[str] | None) -> int:
    """Sends those not any more that wait; None: all. What was sent goes on, as it is billed."""
    change = (
        sa.update(ITEM)
        .where(ITEM.c.batch == batch, ITEM.c.state == "ready")
        .values(state="cancelled", runner=None, ended_at=MOMENT, updated=MOMENT)
    )
    if ids is None:
        return connection.execute(change).rowcount
    wanted = iter(ids)
    cancelled = 0
    while some := list(islice(wanted, _AT_ONCE)):
        mine = change.where(ITEM.c.key.in_(some))
        cancelled += connection.execute(mine).rowcount
    return cancelled


def set_paused(connection: sa.Connection, batch: int, paused: bool) -> None:
    """Has all runners send nothing, or send again."""
    change = sa.update(BATCH).where(BATCH.c.id == batch).values(paused=int(paused))
    connection.execute(change)


name_publicly(globals())
