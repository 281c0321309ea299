"""Adds jobs to a ledger: all of them, or none where one of them is wrong.

They are checked first, without keeping anybody from the ledger, and wait in a temporary file: of
100,000 jobs a few are in memory at once. Then they are added in one transaction.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import IO, Any, Final

import sqlalchemy as sa

from videotasks._values.public_name import name_publicly
from videotasks.batch._errors import JobsError, LineProblem
from videotasks.batch._jobs import Checked, Defaults, check
from videotasks.batch._ledger import Ledger
from videotasks.batch._schema import BATCH, ITEM, inserting, now

__all__ = ["Added"]

_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Added:
    """What became of jobs that were added.

    Attributes:
        added: How many are new.
        known: How many the ledger had already, or came twice: they go on as they are.
    """

    added: int
    known: int


def batch_of(connection: sa.Connection, name: str) -> int:
    """The id of a batch, which is made if it is not there; who else adds to it waits."""
    row = {"name": name, "created": now(connection)}
    new = inserting(connection.dialect.name, BATCH).on_conflict_do_nothing(
        index_elements=["name"]
    )
    connection.execute(new, row)
    found = sa.select(BATCH.c.id).where(BATCH.c.name == name).with_for_update()
    return int(connection.execute(found).scalar_one())


def add(
    ledger: Ledger,
    name: str,
    jobs: Iterable[tuple[int, object]],
    source: str,
    defaults: Defaults,
) -> Added:
    """Adds jobs to a batch.

    Args:
        ledger: Where they are kept.
        name: Of the batch.
        jobs: Number of each line, and what it holds.
        source: What the file is called in errors.
        defaults: What counts where a job says nothing else.

    Raises:
        JobsError: Some cannot be sent; none was added.
        LedgerError: The ledger cannot be written.
    """
    problems: list[LineProblem] = []
    with tempfile.TemporaryFile("w+", encoding="ascii") as spool:
        for line, given in jobs:
            job = check(line, given, defaults)
            if isinstance(job, list):
                problems += job
            elif not problems:
                spool.write(json.dumps(job) + "\n")
        if problems:
            raise JobsError(source, problems)
        spool.seek(0)
        with ledger.changing() as connection:
            adding = _Adding(connection, batch_of(connection, name))
            for chunk in _chunks(spool):
                adding.take(chunk)
            if adding.problems:
                raise JobsError(source, adding.problems)
    return Added(adding.added, adding.known)


def _chunks(spool: IO[str]) -> Iterator[list[Checked]]:
    while lines := list(islice(spool, _AT_ONCE)):
        yield [Checked(*json.loads(line)) for line in lines]


class _Adding:
    """Adds jobs to one batch within a transaction."""

    def __init__(self, connection: sa.Connection, batch: int) -> None:
        self._connection = connection
        self._batch = batch
        self._now = now(connection)
        last = sa.select(sa.func.max(ITEM.c.position)).where(ITEM.c.batch == batch)
        self._position: int = connection.execute(last).scalar() or 0
        self._insert = sa.insert(ITEM)
        self.added = self.known = 0
        self.problems: list[LineProblem] = []

    def take(self, jobs: list[Checked]) -> None:
        """Adds those that are new; notes what two of them cannot share."""
        there = self._there(ITEM.c.digest, [one.digest for one in jobs])
        new: dict[str, Checked] = {}
        for one in jobs:
            if one.digest not in there:
                new.setdefault(one.digest, one)
        self.known += len(jobs) - len(new)
        fresh = list(new.values())
        self._reject_shared(
            fresh, "id", ITEM.c.key, {one.line: one.key for one in fresh}
        )
        targets = {one.line: one.target for one in fresh}
        self._reject_shared(fresh, "target", ITEM.c.target, targets)
        if not self.problems and fresh:
            self._connection.execute(self._insert, list(self._rows(fresh)))
            self.added += len(fresh)

    def _there(self, column: Any, values: list[str]) -> Mapping[str, int]:
        """Value -> position of the job that has it."""
        found = self._connection.execute(
            sa.select(column, ITEM.c.position).where(
                ITEM.c.batch == self._batch, column.in_(values)
            )
        )
        return {row[0]: row[1] for row in found}

    def _reject_shared(
        self,
        jobs: list[Checked],
        name: str,
        column: Any,
        values: Mapping[int, str | None],
    ) -> None:
        wanted = [value for value in values.values() if value is not None]
        if not wanted:
            return
        there = self._there(column, wanted)
        lines: dict[str, int] = {}
        for job in jobs:
            value = values[job.line]
            if value is None:
                continue
            if value in there:
                whose = f"job {there[value]} of the ledger"
            elif value in lines:
                whose = f"line {lines[value]}"
            else:
                lines[value] = job.line
                continue
            what = f"{value!r} is that of {whose}, which has another content"
            self.problems.append(LineProblem(job.line, f"/{name}", what))

    def _rows(self, jobs: list[Checked]) -> Iterator[dict[str, Any]]:
        for job in jobs:
            self._position += 1
            yield {
                "batch": self._batch,
                "position": self._position,
                "priority": job.priority,
                "state": "ready",
                "key": job.key,
                "digest": job.digest,
                "endpoint": job.endpoint,
                "provider": job.provider,
                "request": job.parameters,
                "target": job.target,
                "estimate": job.estimate,
                "currency": job.currency,
                "created": self._now,
                "updated": self._now,
            }


name_publicly(globals())
