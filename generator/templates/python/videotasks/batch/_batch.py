"""A batch as its user has it: jobs are added, run, looked at and steered, in this process or another one."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from videotasks._arguments.calls import task_id_of
from videotasks._arguments.connection import provider_named
from videotasks._arguments.environment import PROVIDER, variable
from videotasks._arguments.files import path_of
from videotasks._client.async_client import AsyncClient
from videotasks._client.spending import Budget
from videotasks._exceptions import wrong
from videotasks._platform.catalog import ProviderId
from videotasks._values.concealed import Concealed
from videotasks._values.public_name import name_publicly
from videotasks._values.show import in_python
from videotasks._values.strikes import struck
from videotasks.batch import _reconciling
from videotasks.batch._adding import Added, add, batch_of
from videotasks.batch._jobs import Defaults, Job, jobs_of, lines_of
from videotasks.batch._ledger import Ledger, open_ledger
from videotasks.batch._options import CONCURRENCY, POLLS, Options, options_of
from videotasks.batch._reconciling import UnknownJob
from videotasks.batch._running import Run
from videotasks.batch._status import (
    CostEstimate,
    Status,
    estimate_of,
    providers_left,
    status_of,
)

__all__ = ["AsyncBatch", "Batch"]

_SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM") if hasattr(signal, name)
)


class _Steering:
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


class Batch(_Steering):
    """Many jobs, which a ledger on disk keeps: whatever dies, none is lost and none is billed twice.

    Any number of processes may work on one batch, on one machine with a file, on many with PostgreSQL,
    and others may look at it and steer it meanwhile. A submit goes out only after the permission to
    send it is on the disk; where a process dies before the answer is, the job becomes `unknown`
    and is never sent again by itself.

    It needs the extra `batch`, a ledger on PostgreSQL the extra `postgres`.

    Args:
        ledger: A path (`night.db`), `sqlite:///PATH`, or `postgresql://...`; it is made if it is not
            there. It must be on a local disk that knows locks.
        name: Of the batch, of which a ledger may have several. Default: `batch`.

    Raises:
        LedgerError: The ledger is corrupt, newer than this version, or out of reach; it is left alone.
        ConfigurationError: An argument makes no sense.
    """

    def add(
        self,
        jobs: str | os.PathLike[str] | Iterable[Job | Mapping[str, Any]],
        *,
        provider: ProviderId | None = None,
    ) -> Added:
        """Adds jobs, which are checked first: all of them, or none.

        Nothing is sent. A job that is there already goes on as it is, so that the same file may be
        added again, and a longer one continues it.

        Args:
            jobs: The path of a file with one JSON object a line, or `Job`s or such objects themselves;
                see `Job` for the members.
            provider: Of the jobs that name none. Default: what `VIDEOTASKS_PROVIDER` holds.

        Raises:
            JobsError: Some break documented rules; every problem is listed by its line.
            LedgerError: The ledger cannot be written.
            ConfigurationError: The file cannot be read, or an argument makes no sense.
        """
        return self._add(jobs, provider)

    def run(
        self,
        client: AsyncClient | None = None,
        *,
        out: str | os.PathLike[str] | None = None,
        concurrency: int = CONCURRENCY,
        requests_per_minute: int | None = None,
        polls_per_minute: int | None = POLLS,
        budget: Budget | None = None,
        poll_interval: float | None = None,
        on_progress: Callable[[Status], object] | None = None,
    ) -> Status:
        """Sends the jobs, waits for them and saves their files, until all have ended.

        In the main thread Ctrl+C and SIGTERM have it begin nothing more: what is under way ends, and
        the next run goes on with the rest. A second Ctrl+C ends it at once, with a
        KeyboardInterrupt; of submits that were under way then nobody may know.

        Args:
            client: What sends, with all providers of the jobs; it is used in an event loop of this
                run's, and closed at its end. Default: `AsyncClient()`, of which the environment
                says everything. Its repetitions are off: what was surely not accepted
                is put back, and sent later.
            out: Folder of the files, made if it is not there. Default: that of the run before;
                needed for the first one.
            concurrency: So many submits are under way at once in this process, 1 to 1024. Default: 8.
            requests_per_minute: So many submits a minute go out with one key, from all processes
                together, evenly spaced. 0: no limit. Default: what the ledger has for that key,
                which at first is no limit.
            polls_per_minute: The same for polls, which all running tasks share. Default: 300.
                0: no limit. None: what the ledger has.
            budget: What all submits of the batch may cost together, those of earlier runs and of
                other processes included; the ledger counts. A job that would go over it stays
                `ready`, and ends the sending. Default: none.
            poll_interval: Seconds from a submit to the first poll; they grow by half up to 15, or
                stay at what is longer. Default: what the platform's own clients use, 3.
            on_progress: Called with a `Status` once a second and at the end.

        Returns:
            How many jobs are in which state; `stopped` says why it has ended before all had.

        Raises:
            LedgerError: The ledger cannot be used.
            ConfigurationError: An argument makes no sense, or the client lacks a provider or a key.
        """
        options = options_of(
            out,
            concurrency,
            requests_per_minute,
            polls_per_minute,
            budget,
            poll_interval,
            on_progress,
        )
        return asyncio.run(self._struck(client, options))

    async def _struck(self, client: AsyncClient | None, options: Options) -> Status:
        """A run that signals end."""
        running = asyncio.ensure_future(self._ran(client, options, closes=True))
        struck_by: list[int] = []

        def strike(number: int) -> None:
            struck_by.append(number)
            if len(struck_by) == 1:
                run = self._run
                if run is not None:
                    run.stop(f"by {signal.Signals(number).name}")
                else:
                    running.cancel()
                return
            # Of a submit the first one lets the answer come in, for a moment; the second does not.
            running.cancel()
            asyncio.get_running_loop().call_soon(running.cancel)

        with _signals(strike):
            try:
                return await running
            except asyncio.CancelledError:
                if not struck_by:
                    raise
                raise KeyboardInterrupt from None

    def status(self) -> Status:
        """How many jobs are in which state, also while other processes work on them.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        return self._status()

    def estimate(self) -> CostEstimate:
        """What the jobs that wait to be sent are going to cost, as far as prices are known.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        return self._estimate()

    def providers(self) -> list[str]:
        """The providers where jobs go that have not ended: those that the client of a run must have.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        return self._providers()

    def pause(self) -> None:
        """Has all processes send nothing more; they end once what they have sent is saved.

        Raises:
            LedgerError: The ledger cannot be written.
        """
        self._pause(True)

    def resume(self) -> None:
        """Lets jobs be sent again, by the next `run()`, or those that go on.

        Raises:
            LedgerError: The ledger cannot be written.
        """
        self._pause(False)

    def cancel(self, ids: Collection[str] | None = None) -> int:
        """Has jobs that wait not be sent any more; what was sent goes on, as it is billed.

        Args:
            ids: Their own keys. Default: all.

        Returns:
            How many are cancelled.

        Raises:
            LedgerError: The ledger cannot be written.
        """
        return self._cancel(ids)

    def retry_failed(self) -> int:
        """Has all jobs begin again that have failed or were refused.

        A task that the platform has failed is submitted, and billed, once more; of one that has
        succeeded the files are fetched again.

        Returns:
            How many there are.

        Raises:
            LedgerError: The ledger cannot be written.
        """
        return self._retry_failed()

    def unknown_jobs(self) -> list[UnknownJob]:
        """The jobs of which nobody knows whether they were accepted, with all that helps to find them.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        return self._unknown()

    def bind(self, job: int, task_id: str) -> None:
        """Goes on with the task of an unknown job, whose id the provider's console has shown.

        Args:
            job: As `unknown_jobs()` calls it.
            task_id: The id.

        Raises:
            ConfigurationError: There is no such job, or that is no id.
            LedgerError: The ledger cannot be written.
        """
        self._bind(job, task_id)

    def give_up(self, job: int) -> None:
        """Counts an unknown job as cancelled: it is never sent again.

        Args:
            job: As `unknown_jobs()` calls it.

        Raises:
            ConfigurationError: There is no such job.
            LedgerError: The ledger cannot be written.
        """
        self._give_up(job)

    def resend(self, job: int) -> None:
        """Has an unknown job be sent again; if it was accepted, it is billed twice.

        Args:
            job: As `unknown_jobs()` calls it.

        Raises:
            ConfigurationError: There is no such job.
            LedgerError: The ledger cannot be written.
        """
        self._resend(job)


class AsyncBatch(_Steering):
    """`Batch` for an event loop: everything is awaited, and otherwise the same.

    Making one looks at the ledger at once. No signal is handled: whoever runs the loop calls `stop()`
    to have a run end cleanly. A run that is cancelled ends at once, as after a second Ctrl+C.

    Args:
        ledger: As for `Batch`.
        name: As for `Batch`.

    Raises:
        LedgerError: As for `Batch`.
        ConfigurationError: As for `Batch`.
    """

    async def add(
        self,
        jobs: str | os.PathLike[str] | Iterable[Job | Mapping[str, Any]],
        *,
        provider: ProviderId | None = None,
    ) -> Added:
        """See `Batch.add`."""
        return await asyncio.to_thread(self._add, jobs, provider)

    async def run(
        self,
        client: AsyncClient | None = None,
        *,
        out: str | os.PathLike[str] | None = None,
        concurrency: int = CONCURRENCY,
        requests_per_minute: int | None = None,
        polls_per_minute: int | None = POLLS,
        budget: Budget | None = None,
        poll_interval: float | None = None,
        on_progress: Callable[[Status], object] | None = None,
    ) -> Status:
        """See `Batch.run`; the client is used in this event loop, and not closed unless it is the default."""
        options = options_of(
            out,
            concurrency,
            requests_per_minute,
            polls_per_minute,
            budget,
            poll_interval,
            on_progress,
        )
        return await self._ran(client, options, closes=False)

    async def status(self) -> Status:
        """See `Batch.status`."""
        return await asyncio.to_thread(self._status)

    async def estimate(self) -> CostEstimate:
        """See `Batch.estimate`."""
        return await asyncio.to_thread(self._estimate)

    async def providers(self) -> list[str]:
        """See `Batch.providers`."""
        return await asyncio.to_thread(self._providers)

    async def pause(self) -> None:
        """See `Batch.pause`."""
        await asyncio.to_thread(self._pause, True)

    async def resume(self) -> None:
        """See `Batch.resume`."""
        await asyncio.to_thread(self._pause, False)

    async def cancel(self, ids: Collection[str] | None = None) -> int:
        """See `Batch.cancel`."""
        return await asyncio.to_thread(self._cancel, ids)

    async def retry_failed(self) -> int:
        """See `Batch.retry_failed`."""
        return await asyncio.to_thread(self._retry_failed)

    async def unknown_jobs(self) -> list[UnknownJob]:
        """See `Batch.unknown_jobs`."""
        return await asyncio.to_thread(self._unknown)

    async def bind(self, job: int, task_id: str) -> None:
        """See `Batch.bind`."""
        await asyncio.to_thread(self._bind, job, task_id)

    async def give_up(self, job: int) -> None:
        """See `Batch.give_up`."""
        await asyncio.to_thread(self._give_up, job)

    async def resend(self, job: int) -> None:
        """See `Batch.resend`."""
        await asyncio.to_thread(self._resend, job)


def _provider_of(given: object) -> str | None:
    """The provider of jobs that name none."""
    if given is None:
        given = variable(PROVIDER)
        if given is None or "," in str(given):
            return None
    return provider_named(Concealed(given), "provider").id


@contextmanager
def _signals(strike: Callable[[int], None]) -> Generator[None, None, None]:
    """Has signals be told of while the block runs, in the main thread; they are as they were afterwards."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()

    def handle(number: int, frame: object) -> None:
        del frame
        loop.call_soon_threadsafe(strike, number)

    before = {number: signal.getsignal(number) for number in _SIGNALS}
    try:
        for number in _SIGNALS:
            if before[number] is not signal.SIG_IGN:
                signal.signal(number, handle)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


name_publicly(globals())
