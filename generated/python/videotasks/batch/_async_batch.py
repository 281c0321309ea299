# Copied from generator/templates/python/videotasks/batch/_async_batch.py: edit that file, then run `make generate`.
"""A batch as its user has it in an event loop: everything is awaited."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from videotasks._client.async_client import AsyncClient
from videotasks._client.spending import Budget
from videotasks._platform.catalog import ProviderId
from videotasks._values.public_name import name_publicly
from videotasks.batch._adding import Added
from videotasks.batch._jobs import Job
from videotasks.batch._options import CONCURRENCY, POLLS, Engine, options_of
from videotasks.batch._reconciling import UnknownJob
from videotasks.batch._status import (
    CostEstimate,
    Status,
)
from videotasks.batch._steering import Steering

__all__ = ["AsyncBatch"]


class AsyncBatch(Steering):
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
        engine: Engine = "ledger",
        until_done: bool = True,
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
            engine,
            until_done,
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


name_publicly(globals())
