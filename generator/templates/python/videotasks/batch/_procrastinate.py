"""Has Procrastinate hand out the jobs of a batch to workers on many machines, and notice machines that have died.

What it hands out is the number of an item, no more: the permission to send stays the conditional
UPDATE of the ledger, so that a number that is handed out twice, or late, does nothing. A few hundred
numbers are queued ahead; what waits is a row of the ledger, as without Procrastinate.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

import sqlalchemy as sa
from procrastinate import App, JobContext, PsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager
from psycopg import AsyncConnection

from videotasks._core.actions import log
from videotasks.batch import _submits
from videotasks.batch._items import FAR, Item
from videotasks.batch._postgres import connect_args, lock_schema
from videotasks.batch._schema import now
from videotasks.batch._sending import Sender
from videotasks.batch._stage import BEAT, Stage
from videotasks.batch._submits import free

TASK: Final = "videotasks.submit"
_AHEAD: Final = 256
"""Numbers that wait at most to be handed out, for all workers together."""
_DEAD_AFTER: Final = 30.0
"""Seconds without a heartbeat of a worker."""
_HEARTBEAT: Final = 10.0
_FEEDING: Final = 0x7669_6465_6F75
"""The advisory lock of whoever queues numbers: one worker at a time."""
_CONNECTING: Final = 10.0
"""Seconds that Procrastinate waits for a connection."""

# An item is queued once; one that a worker has just taken may be queued again, which does nothing.
_FEED: Final = """
SELECT procrastinate_defer_jobs_v1(array_agg(CAST(
    ROW(found.queue, :task, found.priority, NULL, found.mark, found.args, NULL) AS procrastinate_job_to_defer_v1
) ORDER BY found.priority DESC, found.position))
FROM (
    SELECT CAST(:prefix AS text) || item.provider AS queue, item.priority, item.position,
        CAST(:prefix AS text) || item.id AS mark, jsonb_build_object('item', item.id) AS args
    FROM item JOIN batch ON batch.id = item.batch
    WHERE item.batch = :batch AND item.state = 'ready' AND item.runner IS NULL AND batch.paused = 0
        AND item.provider = ANY(:providers) AND (item.not_before <= :now OR item.not_before > :far)
        AND NOT EXISTS (
            SELECT FROM procrastinate_jobs AS job
            WHERE job.queueing_lock = CAST(:prefix AS text) || item.id AND job.status = 'todo'
        )
    ORDER BY item.priority DESC, item.position
    LIMIT :most
) AS found
HAVING count(*) > 0
"""
_QUEUED: Final = (
    "SELECT count(*) FROM procrastinate_jobs "
    "WHERE task_name = :task AND status = 'todo' AND queue_name = ANY(:queues)"
)
_MARK: Final = (
    "UPDATE procrastinate_jobs SET args = args || jsonb_build_object('runner', CAST(:runner AS text)) "
    "WHERE id = :job"
)
_MINE: Final = (
    "SELECT procrastinate_finish_job_v1(id, 'failed', true) FROM procrastinate_jobs "
    "WHERE task_name = :task AND status = 'doing' AND args->>'runner' = :runner"
)
_FINISH: Final = (
    "SELECT procrastinate_finish_job_v1(id, 'failed', true) FROM procrastinate_jobs "
    "WHERE id = :job AND status = 'doing'"
)


class _Jobs(JobManager):
    """The jobs of Procrastinate, of which one that could not be finished is found again later."""

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        """Finishes one; a server that is not there, or has done so already, is no error."""
        try:
            await super().finish_job(job, status, delete_job)
        except ConnectorException as error:
            log.info("Procrastinate could not finish job %s: %s", job.id, error)


class Distributor:
    """Sends what Procrastinate hands out to one run.

    Args:
        run: The run.
        sender: What sends for it.
    """

    def __init__(self, run: Stage, sender: Sender) -> None:
        self._run = run
        self._sender = sender
        self._prefix = f"videotasks.{run.batch}."
        self._queues = [self._prefix + provider for provider in run.providers]
        self._submits: set[asyncio.Task[None]] = set()
        self._taken = 0
        self._hungry = asyncio.Event()

    async def work(self) -> None:
        """Sends what is handed out, until the run is to end; a server that restarts is waited for."""
        while not self._run.drains():
            await self._serve_or_wait()

    async def _serve_or_wait(self) -> None:
        try:
            await self._serve()
        except ConnectorException as error:
            log.warning("Procrastinate has no server, and tries again: %s", error)
            await self._run.sleep(BEAT)

    async def _serve(self) -> None:
        run = self._run
        app = self._app()
        async with app.open_async():
            await self._make_tables(app)
            # Of a server that has restarted nobody knows what was finished; here nothing is under way.
            mine = sa.text(_MINE).bindparams(task=TASK, runner=run.runner.id)
            await run.writer.do(partial(_executed, mine))
            parts = [
                asyncio.ensure_future(part)
                for part in (
                    app.run_worker_async(
                        queues=self._queues,
                        concurrency=run.options.concurrency,
                        install_signal_handlers=False,
                        delete_jobs="always",
                        update_heartbeat_interval=_HEARTBEAT,
                        stalled_worker_timeout=_DEAD_AFTER,
                        fetch_job_polling_interval=BEAT,
                    ),
                    self._feed(app),
                    self._until_drained(),
                )
            ]
            try:
                await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
            except BaseException:
                for submit in self._submits:
                    submit.cancel()
                raise
            finally:
                # Its worker once, which has running jobs end then.
                parts[0].cancel()
                await _cancelled(parts[1:])
                ended = await asyncio.gather(*parts, return_exceptions=True)
        for error in ended:
            if isinstance(error, Exception):
                raise error

    def _app(self) -> App:
        url = self._run.ledger.engine.url
        _, given = self._run.ledger.engine.dialect.create_connect_args(url)
        app = App(
            connector=PsycopgConnector(
                kwargs={**given, **connect_args(url)},
                min_size=1,
                max_size=3,
                timeout=_CONNECTING,
                configure=_does_not_wait_for_the_disk,
            )
        )
        app.job_manager = _Jobs(app.connector)

        async def submit(context: JobContext, item: int) -> None:
            task = asyncio.ensure_future(self._submit(item, context.job.id or 0))
            self._submits.add(task)
            task.add_done_callback(self._submits.discard)
            await task

        app.task(name=TASK, pass_context=True)(submit)
        return app

    async def _make_tables(self, app: App) -> None:
        """Makes Procrastinate's tables beside those of the ledger, where they are not there yet."""
        if await app.check_connection_async():
            return
        with self._run.ledger.changing() as connection:
            await asyncio.to_thread(lock_schema, connection)
            if not await app.check_connection_async():
                await app.schema_manager.apply_schema_async()

    async def _until_drained(self) -> None:
        while not self._run.drains():
            await self._run.sleep(BEAT)

    async def _submit(self, item: int, job: int) -> None:
        """Sends an item, if it still is to be sent and nobody else does."""
        run = self._run
        self._taken += 1
        if self._taken >= _AHEAD // 2:
            self._hungry.set()
        if run.drains():
            return
        try:
            claim = partial(self._claim, item=item, job=job)
            taken: Item | None = await run.writer.do(claim)
            if taken is not None:
                await self._sender.send(taken)
        except Exception as error:
            run.break_off(error)
            raise

    def _claim(self, connection: sa.Connection, item: int, job: int) -> Item | None:
        run = self._run
        taken = _submits.claim_one(
            connection, run.batch, run.runner.id, run.providers, item
        )
        if taken is not None:
            # So that whoever finds the job of a dead worker knows whose it was.
            connection.execute(sa.text(_MARK), {"runner": run.runner.id, "job": job})
        return taken

    async def _feed(self, app: App) -> None:
        """Queues what is ready, and frees what dead machines held."""
        run = self._run
        looked = -_HEARTBEAT
        while True:
            if time.monotonic() - looked >= _HEARTBEAT:
                await self._free_stalled(app)
                looked = time.monotonic()
            self._taken = 0
            self._hungry.clear()
            await run.writer.do(self._feed_some)
            try:
                await asyncio.wait_for(self._hungry.wait(), BEAT)
            except asyncio.TimeoutError:
                continue

    def _feed_some(self, connection: sa.Connection) -> None:
        run = self._run
        locked = connection.exec_driver_sql(
            f"SELECT pg_try_advisory_xact_lock({_FEEDING})"
        )
        if not locked.scalar():
            return  # somebody else does
        queued = sa.text(_QUEUED)
        waiting: int = connection.execute(
            queued, {"task": TASK, "queues": self._queues}
        ).scalar_one()
        if waiting > _AHEAD // 2:
            return
        at = now(connection)
        values = {
            "task": TASK,
            "prefix": self._prefix,
            "batch": run.batch,
            "providers": list(run.providers),
            "now": at,
            "far": at + FAR,
            "most": _AHEAD - waiting,
        }
        connection.execute(sa.text(_FEED), values)

    async def _free_stalled(self, app: App) -> None:
        """Frees what workers held whose heart beats no more, sooner than their connection may break."""
        run = self._run
        await app.job_manager.prune_stalled_workers(_DEAD_AFTER)
        stalled = await app.job_manager.get_stalled_jobs(
            task_name=TASK, seconds_since_heartbeat=_DEAD_AFTER
        )
        for job in stalled:
            runner: Any = job.task_kwargs.get("runner")
            unknown = await run.writer.do(
                partial(self._free, runner=runner, job=job.id or 0)
            )
            if unknown:
                log.warning(
                    "of %d submits nobody knows: their machine has died", unknown
                )

    def _free(self, connection: sa.Connection, runner: str | None, job: int) -> int:
        unknown = 0
        if runner is not None and runner != self._run.runner.id:
            # It stays known until its lock is free, as it may but have been slow.
            unknown = free(
                connection, runner, "its machine died before an answer was noted"
            )
        connection.execute(sa.text(_FINISH), {"job": job})
        return unknown


def _executed(statement: sa.TextClause, connection: sa.Connection) -> None:
    connection.execute(statement)


async def _does_not_wait_for_the_disk(connection: AsyncConnection[Any]) -> None:
    """Has what Procrastinate writes reach the disk a moment later, as what it then loses does no harm.

    After a crash of the server it may hand out a job again, which is not ready any more, or know
    nothing of one that was queued, which then is queued again.
    """
    await connection.execute("SET synchronous_commit = off")
    await connection.commit()


async def _cancelled(parts: Sequence[asyncio.Task[Any]]) -> None:
    """Cancels all until they have ended.

    Each beat once more: up to Python 3.11 a cancellation is lost where it comes as `wait_for` has its
    result, which psycopg's pool waits by, too.
    """
    while left := [part for part in parts if not part.done()]:
        for part in left:
            part.cancel()
        await asyncio.wait(left, timeout=BEAT)
