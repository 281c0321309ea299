"""Waits for many tasks of an event loop together; the budget of the client decides whose poll is next."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from inspect import isawaitable
from typing import TYPE_CHECKING

from videotasks._client.interrupts import telling_what_goes_on
from videotasks._client.waited import Ended
from videotasks._exceptions import VideotasksError
from videotasks._results.result import AsyncTaskResult

if TYPE_CHECKING:
    from videotasks._client.async_task import AsyncTask, AsyncWatch


class AsyncMany:
    """Tasks that are waited for together; a consumer that is slow keeps none of them waiting."""

    def __init__(self, watches: Sequence[AsyncWatch]) -> None:
        self._watches = watches
        self._left = {id(one.task): one for one in watches}
        self._over = False
        """Whether nobody waits any more."""
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
        running = [
            asyncio.ensure_future(self._wait(watch, on_update))
            for watch in self._watches
        ]
        try:
            for _ in running:
                with telling_what_goes_on(self._resumed):
                    news = await self._news.get()
                    if isinstance(news, BaseException):
                        raise news
                self._left.pop(id(news.task), None)
                yield news
        finally:
            self._over = True
            for one in running:
                one.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    def _resumed(self) -> dict[str, str]:
        """How to go on with the tasks that are left."""
        return {one.task.id: one.resumed for one in self._left.values()}

    async def _wait(
        self,
        watch: AsyncWatch,
        on_update: Callable[[AsyncTaskResult], object] | None,
    ) -> None:
        async def report(result: AsyncTaskResult) -> None:
            watch.sees(result)
            said = None if on_update is None else on_update(result)
            if isawaitable(said):
                await said

        try:
            with watch.error_context():
                try:
                    result = await watch.runner.follow(watch.machine, report)
                except asyncio.CancelledError:
                    if self._over:
                        return
                    raise
                finally:
                    await watch.settle()
        except VideotasksError as error:
            self._news.put_nowait(Ended(watch.task, None, error))
        except BaseException as error:  # noqa: BLE001  # raised where it is iterated
            self._news.put_nowait(error)
        else:
            watch.sees(result)
            self._news.put_nowait(Ended(watch.task, result, None))
