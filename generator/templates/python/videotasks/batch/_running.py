"""Runs a batch in one event loop: sends, polls and saves, until all jobs have ended or it is to stop.

No job has a thread or a coroutine of its own before it is its turn: what waits is a row.
"""

from __future__ import annotations

import asyncio
import time
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from videotasks._client.part_files import remove_parts
from videotasks._core.actions import log
from videotasks._exceptions import wrong
from videotasks.batch import _rates
from videotasks.batch._adding import batch_of
from videotasks.batch._polling import Poller
from videotasks.batch._record import Terms
from videotasks.batch._runners import Runner
from videotasks.batch._schema import BATCH
from videotasks.batch._sending import Sender
from videotasks.batch._stage import BEAT, Stage
from videotasks.batch._status import Status, providers_left, status_of
from videotasks.batch._writer import Writer

_SOON: Final = 0.1
"""Seconds between two looks where nothing is under way, so that the end is noticed."""


class Run(Stage):
    """One run of a batch, which is called once."""

    async def __call__(self) -> Status:
        """Runs; how far the batch is then.

        Raises:
            ConfigurationError: The client has not all providers of the jobs, or no folder is known.
            LedgerError: The ledger cannot be used.
        """
        self.loop = asyncio.get_running_loop()
        self.runner = runner = await asyncio.to_thread(Runner, self.ledger)
        try:
            with self.ledger.changing() as connection:
                self._begin(connection)
            await asyncio.to_thread(remove_parts, str(self.folder))
            self.writer = writer = Writer(self.ledger, runner.connect)
            self._make_terms()
            hurries = True
            try:
                await self._work()
                hurries = False
            finally:
                leaving = writer.begin(runner.leave)
                await asyncio.shield(writer.close(hurries))
                if leaving.done.exception() is not None:
                    log.warning("%s: %s", self.ledger, leaving.done.exception())
        finally:
            runner.close()
        if self.error is not None:
            raise self.error
        with self.ledger.reading() as connection:
            status = status_of(connection, self.batch, self._why())
        self._show(status)
        return status

    def _begin(self, connection: sa.Connection) -> None:
        if self.options.engine == "procrastinate" and self.ledger.path is not None:
            raise wrong("engine", "procrastinate needs a ledger on PostgreSQL")
        self.batch = batch_of(connection, self.name)
        self.folder = self._folder(connection)
        for provider in providers_left(connection, self.batch):
            # A worker that stays does what it can; others may have the other keys.
            if provider not in self.accounts and self.options.until_done:
                what = f"has no {provider}, where jobs of the batch go: give it that one, too"
                raise wrong("client", what)
        for provider, digest in self.accounts.items():
            for kind, rate in (
                ("submit", self.options.rate),
                ("poll", self.options.polls),
            ):
                _rates.set_limit(connection, digest, kind, provider, rate)

    def _folder(self, connection: sa.Connection) -> Path:
        """Where files go: as was said now, or at first."""
        mine = BATCH.c.id == self.batch
        folder = self.options.folder
        if folder is None:
            known = connection.execute(sa.select(BATCH.c.out_dir).where(mine)).scalar()
            if known is None:
                raise wrong(
                    "out", "is missing: name the folder of the files at the first run"
                )
            return Path(known)
        change = sa.update(BATCH).where(mine).values(out_dir=str(folder))
        connection.execute(change)
        return folder

    def _make_terms(self) -> None:
        budget = self.options.budget
        self.terms = {
            provider: Terms(
                writer=self.writer,
                ledger=self.ledger.name,
                runner=self.runner.id,
                first_poll=self.options.pauses[0],
                limit=Decimal(0) if budget is None else budget.limit,
                currency="" if budget is None else budget.currency,
            )
            for provider in self.accounts
        }

    async def _work(self) -> None:
        await self._reap()
        self._sender = Sender(self)
        self._poller = Poller(self)
        if self.options.engine == "procrastinate":
            from videotasks.batch._procrastinate import Distributor

            sending = [Distributor(self, self._sender).work()]
        else:
            sending = [self._sender.work() for _ in range(self.options.concurrency)]
        workers = [
            asyncio.ensure_future(work)
            for work in (
                *sending,
                self._poller.poll(),
                self._poller.save(),
                self._watch(),
            )
        ]
        try:
            for ended in asyncio.as_completed(workers):
                await ended
            await self._poller.finish()
        except BaseException:
            self.over = True
            self._poller.cancel()
            for one in workers:
                one.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
            await self._poller.finish()
            raise

    async def _reap(self) -> None:
        """Takes over from runners that have died."""
        unknown = await self.writer.do(self.runner.reap)
        if unknown:
            log.warning("of %d submits nobody knows: their process has ended", unknown)

    async def _watch(self) -> None:
        """Takes over from runners that have died, and notices the end."""
        reaped = looked = 0.0
        while not self.ends():
            if time.monotonic() - reaped >= BEAT:
                await self._reap()
                reaped = time.monotonic()
            changes = self.changes
            idle = self._sender.is_idle() and self._poller.is_idle()
            soon = _SOON if idle and self.options.until_done else BEAT
            if time.monotonic() - looked >= soon:
                counted = partial(status_of, batch=self.batch)
                status: Status = await self.writer.do(counted)
                looked = time.monotonic()
                self._show(status)
                if idle and self.changes == changes and self._is_over(status):
                    self.over = True
                    self.has_changed()
                    return
            if self.changes == changes:
                await self.sleep(soon)

    def _is_over(self, status: Status) -> bool:
        if not self.options.until_done:
            return bool(self.stops_sending)
        if not status.left:
            return True
        sends_nothing = status.paused or bool(self.stops_sending)
        return sends_nothing and status.left == status.ready

    def _why(self) -> str:
        return self.stopped or self.stops_sending

    def _show(self, status: Status) -> None:
        if self.options.on_progress is not None:
            self.options.on_progress(status)
