# Copied from generator/templates/python/videotasks/_async_task.py: edit that file, then run `make generate`.
"""A submitted task of an `AsyncClient`: `_task` with `await`."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from videotasks import _arguments
from videotasks._async_origin import AsyncOrigin
from videotasks._result import AsyncTaskResult
from videotasks._task import AnyTask

if TYPE_CHECKING:
    from videotasks._async_driver import AsyncDriver
    from videotasks._core import Machine
    from videotasks._submit import Timeouts


class AsyncTask(AnyTask[AsyncTaskResult]):
    """A task at one provider. Made by a client: `await client.submit(...)`, `client.task(id)`.

    Keep `id` to resume it later, in another process too.
    """

    def __init__(self, driver: AsyncDriver, task_id: str, *origin: Any) -> None:
        super().__init__(task_id, *origin)
        self._driver = driver

    async def refresh(
        self, *, timeout: Timeouts | None = None, max_retries: int | None = None
    ) -> AsyncTaskResult:
        """Asks once what the task is doing: see `Task.refresh`."""
        read = AsyncOrigin(self._driver, self._told).read
        look = self._driver.settings.look(self._id, read, timeout, max_retries)
        return await self._run(look)

    async def wait(
        self,
        timeout: float | None = 900,
        on_update: Callable[[AsyncTaskResult], object] | None = None,
        poll_interval: float | None = None,
        request_timeout: Timeouts | None = None,
    ) -> AsyncTaskResult:
        """Waits until the task has ended: see `Task.wait`.

        `on_update` may be a coroutine function.
        """
        _arguments.callback_of("on_update", on_update)

        async def report(result: AsyncTaskResult) -> None:
            self._result = result
            if on_update is not None:
                outcome = on_update(result)
                if isawaitable(outcome):
                    await outcome

        read = AsyncOrigin(self._driver, self._told).read
        watch = self._driver.settings.watch(
            self._id, read, timeout, poll_interval, request_timeout
        )
        return await self._run(watch, report)

    async def _run(
        self,
        machine: Machine[AsyncTaskResult],
        report: Callable[[AsyncTaskResult], object] | None = None,
    ) -> AsyncTaskResult:
        with self._told():
            self._result = await self._driver.run(machine, report)
        return self._result
