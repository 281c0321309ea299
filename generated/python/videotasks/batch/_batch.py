# Copied from generator/templates/python/videotasks/batch/_batch.py: edit that file, then run `make generate`.
"""A batch as its user has it: jobs are added, run, looked at and steered, in this process or another one."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from videotasks._client.async_client import AsyncClient
from videotasks._client.spending import Budget
from videotasks._platform.catalog import ProviderId
from videotasks._values.public_name import name_publicly
from videotasks.batch._adding import Added
from videotasks.batch._jobs import Job
from videotasks.batch._options import CONCURRENCY, POLLS, Engine, Options, options_of
from videotasks.batch._reconciling import UnknownJob
from videotasks.batch._signals import signals
from videotasks.batch._status import (
    CostEstimate,
    Status,
)
from videotasks.batch._steering import Steering

__all__ = ["Batch"]


class Batch(Steering):
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
        engine: Engine = "ledger",
        until_done: bool = True,
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
            engine: What hands out the jobs that wait. `ledger`: each process takes them from the
                ledger. `procrastinate`: Procrastinate, which also notices machines that have died by
                their heartbeat; it needs a ledger on PostgreSQL and the extra `procrastinate`.
                Runs of both kinds may share a batch. Default: `ledger`.
            until_done: Whether it ends once all jobs have. False: it waits for further ones, until
                a signal or `stop()` ends it, or nothing more can be sent. Default: True.

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
            engine,
            until_done,
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

        with signals(strike):
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


name_publicly(globals())
