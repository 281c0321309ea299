# Copied from generator/templates/python/videotasks/_client/async_many.py: edit that file, then run `make generate`.
"""Waits for many tasks of an event loop together: one schedule decides who is next, a few workers poll."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING

from videotasks._client.async_running import carried_out
from videotasks._client.interrupts import telling_what_goes_on
from videotasks._client.schedule import Schedule
from videotasks._client.waited import Ended
from videotasks._core.actions import Event, Sleep
from videotasks._exceptions import VideotasksError
from videotasks._results.result import AsyncTaskResult

if TYPE_CHECKING:
    from videotasks._client.async_task import AsyncTask, AsyncWatch


class AsyncMany:
    """Tasks that are waited for together; a consumer that is slow keeps none of them waiting.

    A task whose pause lasts has no coroutine: there are as many as there can be polls on their way.
    """

    def __init__(self, watches: Sequence[AsyncWatch]) -> None:
        self._watches = watches
        self._left = {id(one.task): one for one in watches}
        limits = {one.runner.settings.max_in_flight for one in watches}
        self._most = max(limits, default=0)
        self._ready = deque(watches)
        """Those whose pause is over."""
        self._schedule: Schedule[AsyncWatch] = Schedule(self._is_due)
        self._workers: set[asyncio.Task[None]] = set()
        self._polling = 0
        """How many workers there are, without those that wait for the caller's own function."""
        self._over = False
        """Whether nobody waits any more."""
        self._on_update: Callable[[AsyncTaskResult], object] | None = None
        self._news: asyncio.Queue[Ended[AsyncTask, AsyncTaskResult] | BaseException] = (
            asyncio.Queue()
        )

    async def ended(
        self, on_update: Callable[[AsyncTaskResult], object] | None
    ) -> AsyncGenerator[Ended[AsyncTask, AsyncTaskResult], None]:
        """Each task as soon as it has ended.

        Args:
            on_update: Called, and awaited if it can be, whenever what is seen of a task changes.
        """
        self._on_update = on_update
        try:
            self._have_workers()
            for _ in self._watches:
                with telling_what_goes_on(self._resumed):
                    news = await self._news.get()
                    if isinstance(news, BaseException):
                        raise news
                self._left.pop(id(news.task), None)
                yield news
        finally:
            self._over = True
            self._schedule.close()
            for one in self._workers:
                one.cancel()
            await asyncio.gather(*self._workers, return_exceptions=True)
            for watch in self._left.values():
                watch.machine.close()

    def _resumed(self) -> dict[str, str]:
        """How to go on with the tasks that are left."""
        return {one.task.id: one.resumed for one in self._left.values()}

    def _is_due(self, watch: AsyncWatch) -> None:
        self._ready.append(watch)
        self._have_workers()

    def _have_workers(self) -> None:
        """Has as many workers as there is work for, or may be."""
        for _ in range(min(len(self._ready), self._most - self._polling)):
            self._polling += 1
            worker = asyncio.ensure_future(self._work())
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def _work(self) -> None:
        """Polls those whose pause is over, one after another, until there is none."""
        try:
            while self._ready and not self._over:
                await self._poll(self._ready.popleft())
        except BaseException as error:  # noqa: BLE001  # raised where it is iterated
            self._news.put_nowait(error)
        finally:
            self._polling -= 1

    async def _poll(self, watch: AsyncWatch) -> None:
        """Carries out what is to be done for a task, until it has a pause or has ended."""
        try:
            with watch.error_context():
                try:
                    result = await self._until_pause(watch)
                except asyncio.CancelledError:
                    if self._over:
                        return  # nobody wants to know any more
                    raise
                if result is not None:
                    watch.sees(result)
        except VideotasksError as error:
            await watch.settle()
            self._news.put_nowait(Ended(watch.task, None, error))
        else:
            if result is not None:
                await watch.settle()
                self._news.put_nowait(Ended(watch.task, result, None))

    async def _until_pause(self, watch: AsyncWatch) -> AsyncTaskResult | None:
        report = partial(self._report, watch)
        event: Event = None
        while True:
            try:
                action = watch.machine.send(event)
            except StopIteration as stop:
                result: AsyncTaskResult = stop.value
                return result
            if isinstance(action, Sleep):
                self._schedule.add(action.seconds, watch)
                return None
            event = await carried_out(watch.runner, action, report)

    async def _report(self, watch: AsyncWatch, result: AsyncTaskResult) -> None:
        watch.sees(result)
        said = None if self._on_update is None else self._on_update(result)
        if isawaitable(said):
            # However long that takes: another worker goes on with the others.
            self._polling -= 1
            self._have_workers()
            try:
                await said
            finally:
                self._polling += 1
