"""Adds, counts and steers the jobs of a batch: what both kinds have in common, everything but the run."""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from videotasks._arguments.calls import task_id_of
from videotasks._arguments.connection import provider_named
from videotasks._arguments.environment import PROVIDER, variable
from videotasks._arguments.files import path_of
from videotasks._client.async_client import AsyncClient
from videotasks._exceptions import wrong
from videotasks._values.concealed import Concealed
from videotasks._values.show import in_python
from videotasks._values.strikes import struck
from videotasks.batch import _reconciling
from videotasks.batch._adding import Added, add, batch_of
from videotasks.batch._jobs import Defaults, Job, jobs_of, lines_of
from videotasks.batch._ledger import Ledger, open_ledger
from videotasks.batch._options import Options
from videotasks.batch._reconciling import UnknownJob
from videotasks.batch._running import Run
from videotasks.batch._status import (
    CostEstimate,
    Status,
    estimate_of,
    providers_left,
    status_of,
)


class Steering:
    """What both kinds of batch have in common: everything but the run."""

    def __init__(self, ledger: str | os.PathLike[str], *, name: str = "batch") -> None:
        text = isinstance(name, str)  # pyright: ignore[reportUnnecessaryIsInstance]
        if not text or not name.strip() or not name.isprintable():
            raise wrong("name", f"must be a printable text, not {in_python(name)}")
        self._name = name
        self._ledger: Ledger = open_ledger(ledger)
        self._run: Run | None = None

    def stop(self) -> None:
        """Has a run of this object begin nothing more, and end once what is under way has ended.

        Any thread may call it, and a handler of a signal. What is running at the platform goes on,
        and the next run with it.
        """
        run = self._run
        if run is not None:
            run.stop_soon("it was told to stop")

    @contextmanager
    def _changing(self) -> Generator[tuple[sa.Connection, int], None, None]:
        with self._ledger.changing() as connection:
            yield connection, batch_of(connection, self._name)

    def _add(
        self,
        jobs: str | os.PathLike[str] | Iterable[Job | Mapping[str, Any]],
        provider: str | None,
    ) -> Added:
        defaults = Defaults(_provider_of(provider), Path.cwd())
        if not isinstance(jobs, (str, os.PathLike)):
            return add(self._ledger, self._name, jobs_of(jobs), "jobs", defaults)
        path = path_of("jobs", jobs)
        defaults = defaults._replace(folder=path.absolute().parent)
        try:
            return add(self._ledger, self._name, lines_of(path), str(path), defaults)
        except OSError as error:
            if struck(error):
                raise
            raise wrong("jobs", f"cannot be read: {error}") from error

    def _status(self) -> Status:
        with self._ledger.reading() as connection:
            return status_of(connection, self._id(connection))

    def _estimate(self) -> CostEstimate:
        with self._ledger.reading() as connection:
            return estimate_of(connection, self._id(connection))

    def _providers(self) -> list[str]:
        with self._ledger.reading() as connection:
            return providers_left(connection, self._id(connection))

    def _unknown(self) -> list[UnknownJob]:
        with self._ledger.reading() as connection:
            return _reconciling.unknown_jobs(connection, self._id(connection))

    def _id(self, connection: sa.Connection) -> int:
        """The batch's, where it is there; 0 is none's."""
        asked = sa.text("SELECT id FROM batch WHERE name = :name")
        return connection.execute(asked, {"name": self._name}).scalar() or 0

    def _bind(self, job: int, task_id: str) -> None:
        known = task_id_of(task_id)
        with self._changing() as (connection, batch):
            _reconciling.bind(connection, batch, job, known)

    def _give_up(self, job: int) -> None:
        with self._changing() as (connection, batch):
            _reconciling.give_up(connection, batch, job)

    def _resend(self, job: int) -> None:
        with self._changing() as (connection, batch):
            _reconciling.resend(connection, batch, job)

    def _retry_failed(self) -> int:
        with self._changing() as (connection, batch):
            return _reconciling.retry_failed(connection, batch)

    def _cancel(self, ids: Collection[str] | None) -> int:
        if isinstance(ids, str):
            raise wrong("ids", "must be a collection of texts, not one text")
        with self._changing() as (connection, batch):
            return _reconciling.cancel(connection, batch, ids)

    def _pause(self, paused: bool) -> None:
        with self._changing() as (connection, batch):
            _reconciling.set_paused(connection, batch, paused)

    async def _ran(
        self, client: AsyncClient | None, options: Options, closes: bool
    ) -> Status:
        if self._run is not None:
            raise wrong(
                "run", "is under way already: one batch object has one at a time"
            )
        sends = AsyncClient() if client is None else client
        try:
            self._run = Run(self._ledger, self._name, sends, options)
            return await self._run()
        finally:
            self._run = None
            if closes or client is None:
                await sends.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name!r} in {self._ledger.name}>"


def _provider_of(given: object) -> str | None:
    """The provider of jobs that name none."""
    if given is None:
        given = variable(PROVIDER)
        if given is None or "," in str(given):
            return None
    return provider_named(Concealed(given), "provider").id
