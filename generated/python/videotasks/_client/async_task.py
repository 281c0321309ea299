# Copied from generator/templates/python/videotasks/_client/async_task.py: edit that file, then run `make generate`.
"""A submitted task: polled, waited for, and resumable from its id alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from videotasks._arguments.calls import callback_of
from videotasks._client.any_task import AnyTask, ErrorContext
from videotasks._client.async_files import AsyncOrigin
from videotasks._client.async_runner import AsyncRunner
from videotasks._core.actions import Machine
from videotasks._results.result import AsyncTaskResult
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts

__all__ = ["AsyncTask"]


class AsyncTask(AnyTask[AsyncTaskResult]):
    """A task at one provider. Made by a client: `await client.submit(...)`, `client.task(id)`.

    Keep `id` to resume it later, in another process too.
    """

    def __init__(self, runner: AsyncRunner, task_id: str, *origin: Any) -> None:
        super().__init__(task_id, *origin)
        self._runner = runner

    async def refresh(
        self, *, timeout: Timeouts | None = None, max_retries: int | None = None
    ) -> AsyncTaskResult:
        """Asks once what the task is doing (retrying what may pass).

        Args:
            timeout: Seconds of each exchange: one number, or (connect, read). Default:
                the client's own.
            max_retries: How often it is asked again at most. Default: the client's own.

        Raises:
            PollError: No usable response came, several times.
            TaskNotFoundError: The platform does not know the task.
            APIError: It refused to tell.
            ConfigurationError: An argument makes no sense.
        """
        with self._error_context():
            read = AsyncOrigin(self._runner, self._error_context).read
            poll = self._runner.settings.poll(self._id, read, timeout, max_retries)
            result = await self._runner.run(poll)
            self._see(result, self._runner.journal)
        return result

    async def wait(
        self,
        timeout: float | None = 900,
        on_update: Callable[[AsyncTaskResult], object] | None = None,
        poll_interval: float | None = None,
        request_timeout: Timeouts | None = None,
    ) -> AsyncTaskResult:
        """Waits until the task has ended, and survives failed polls meanwhile.

        Args:
            timeout: Seconds to wait. Default: 900. None: for ever. 0: poll once, for a
                second at most.
            on_update: Called with what is seen, whenever it changes; it may be a
                coroutine function.
            poll_interval: Seconds between two polls at the start; they grow by half up to
                15, or stay at what is longer. Default: what the platform's own clients
                use, 3.
            request_timeout: Seconds of each exchange: one number, or (connect, read).
                Default: the client's own.

        Returns:
            The result of the task, which has succeeded.

        Raises:
            TaskFailedError: The task ended without a result.
            WaitTimeoutError: It was still running; it may be waited for again.
            TaskNotFoundError: The platform has not known the task for 15 seconds.
            APIError: The platform refuses to tell, and will go on to do so.
            ConfigurationError: An argument makes no sense.
        """
        with self._error_context(), self._waited_for():
            callback_of("on_update", on_update, awaited=True)
            watch = watched(self, timeout, poll_interval, request_timeout)

            def report(result: AsyncTaskResult) -> object:
                watch.sees(result)
                return None if on_update is None else on_update(result)

            result = await self._runner.run(watch.machine, report)
            watch.sees(result)
        return result


class AsyncWatch(NamedTuple):
    """A task that is waited for, by itself or beside others."""

    task: AsyncTask
    machine: Machine[AsyncTaskResult]
    runner: AsyncRunner
    sees: Callable[[AsyncTaskResult], None]
    """Notes what was seen of it."""
    error_context: ErrorContext


def watched(
    task: AsyncTask,
    timeout: float | None,
    poll_interval: float | None,
    request_timeout: Timeouts | None,
) -> AsyncWatch:
    """What waits for a task; see `AsyncTask.wait`."""
    runner, errors = task._runner, task._error_context
    machine = runner.settings.wait(
        task.id,
        AsyncOrigin(runner, errors).read,
        timeout,
        poll_interval,
        request_timeout,
    )

    def sees(result: AsyncTaskResult) -> None:
        task._see(result, runner.journal)

    return AsyncWatch(task, machine, runner, sees, errors)


name_publicly(globals())
