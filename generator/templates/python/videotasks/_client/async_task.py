"""A submitted task: polled, waited for, and resumable from its id alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from videotasks._arguments.calls import callback_of
from videotasks._client.any_task import AnyTask
from videotasks._client.async_files import AsyncOrigin
from videotasks._client.async_runner import AsyncRunner
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
            self._result = await self._runner.run(poll)
        return self._result

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

        def report(result: AsyncTaskResult) -> object:
            self._result = result
            return None if on_update is None else on_update(result)

        with self._error_context(), self._waited_for():
            callback_of("on_update", on_update, awaited=True)
            read = AsyncOrigin(self._runner, self._error_context).read
            wait = self._runner.settings.wait(
                self._id, read, timeout, poll_interval, request_timeout
            )
            self._result = await self._runner.run(wait, report)
        return self._result


name_publicly(globals())
