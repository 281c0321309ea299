# Copied from generator/templates/python/videotasks/_client/async_task.py: edit that file, then run `make generate`.
"""A submitted task: polled, waited for, and resumable from its id alone."""

# A watch is a part of its task.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from videotasks._arguments.calls import callback_of, flag_of, seconds_of
from videotasks._client.any_task import AnyTask, TaskErrors
from videotasks._client.async_files import AsyncOrigin
from videotasks._client.async_runner import AsyncRunner
from videotasks._core.actions import Machine
from videotasks._results.result import AsyncTaskResult
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts

__all__ = ["AsyncTask"]


class AsyncTask(AnyTask[AsyncTaskResult]):
    """A task at one provider. Made by a client: `await client.submit(...)`, `client.task(id)`.

    Keep `id` to resume it later, in another process too.
    """

    _runner: AsyncRunner

    def __init__(self, runner: AsyncRunner, task_id: str, *origin: Any) -> None:
        super().__init__(task_id, *origin)
        self._runner = runner

    def _wait(
        self,
        timeout: float | None,
        poll_interval: float | None,
        request_timeout: Timeouts | None,
    ) -> Machine[AsyncTaskResult]:
        """What waits for it."""
        read = AsyncOrigin(self._runner, TaskErrors(self, waiting=True)).read
        return self._runner.settings.wait(
            self._id, read, timeout, poll_interval, request_timeout
        )

    def _shows(
        self,
        on_update: Callable[[AsyncTaskResult], object] | None,
        result: AsyncTaskResult,
    ) -> object:
        """Notes what was seen of it, and shows it to whoever waits."""
        self._see(result, self._runner.journal)
        return None if on_update is None else on_update(result)

    async def _settle(self) -> None:
        """Waits for a moment until the journal knows that it has ended, if it has."""
        if self._noted is not None:
            from videotasks._client.async_disk import settled

            await settled(self._noted)

    @suggests_keywords
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
            read = AsyncOrigin(self._runner, TaskErrors(self)).read
            poll = self._runner.settings.poll(self._id, read, timeout, max_retries)
            result = await self._runner.follow(poll)
            self._see(result, self._runner.journal)
            if self._noted is not None:
                await self._settle()
        return result

    @suggests_keywords
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
        with self._error_context(waiting=True):
            _check(on_update)
            wait = self._wait(timeout, poll_interval, request_timeout)
            try:
                report = partial(self._shows, on_update)
                result = await self._runner.follow(wait, report)
                self._shows(None, result)
            finally:
                if self._noted is not None:
                    await self._settle()
        return result

    async def save(
        self,
        path: str | os.PathLike[str],
        *,
        timeout: float | None = 900,
        overwrite: bool = False,
        progress: bool = False,
        on_update: Callable[[AsyncTaskResult], object] | None = None,
        poll_interval: float | None = None,
        request_timeout: Timeouts | None = None,
    ) -> list[Path]:
        """Waits until the task has ended, and saves all of its files.

        So that one line makes a video: `SUBMIT.save("cat.mp4")`.

        Args:
            path: The target, or a directory, in which each file gets a name of its own; as a
                text with a slash at its end (`"videos/"`) it is made if it is not there. Of
                several files the second one is saved as `cat-2.mp4`.
            timeout: Seconds for all of it, the wait and the downloads. Default: 900. None:
                for ever.
            overwrite: Whether files at the target may be replaced. Default: no.
            progress: Whether standard error, or the notebook, shows how far it is: bars if
                tqdm is installed (the extra `progress`), else lines. Default: no.
            on_update: As of `wait()`.
            poll_interval: As of `wait()`.
            request_timeout: As of `wait()`.

        Returns:
            The paths of the saved files: videos, then images, then audios.

        Raises:
            TargetExistsError: There is a file already; that is looked at first.
            TaskFailedError: The task ended without a result.
            WaitTimeoutError: It was still running; it may be waited for again.
            NoFileError: It succeeded, but names no file that could be saved.
            DownloadError: A file cannot be fetched or saved; `save()` again fetches it.
            TaskNotFoundError: The platform has not known the task for 15 seconds.
            APIError: The platform refuses to tell, and will go on to do so.
            ConfigurationError: An argument makes no sense.
        """
        from videotasks._client.progress import progress_of
        from videotasks._client.saving import place_of

        with self._error_context():
            place = place_of(path)
            place.check_free(flag_of("overwrite", overwrite), self._id)
            _check(on_update)
            shown = progress_of(progress)
            clock = self._runner.settings.world.monotonic
            seconds = seconds_of("timeout", timeout)
        until = None if seconds is None else clock() + seconds

        def report(result: AsyncTaskResult) -> object:
            shown.state(result)
            return None if on_update is None else on_update(result)

        saved: list[Path] = []
        with shown:
            result = await self.wait(timeout, report, poll_interval, request_timeout)
            with self._error_context():
                files = (*result.videos, *result.images, *result.audios)
                files = files or (result.videos[0],)  # which says why there is none
            for file in files:
                left = None if until is None else max(0.001, until - clock())
                saved.append(
                    await file.download(
                        place.numbered(len(saved)),
                        overwrite=overwrite,
                        on_progress=shown.bytes_of(file),
                        timeout=left,
                        request_timeout=request_timeout,
                    )
                )
        return saved


def _check(on_update: object) -> None:
    callback_of("on_update", on_update, awaited=True)


class AsyncWatch(NamedTuple):
    """A task that is waited for beside others."""

    task: AsyncTask
    machine: Machine[AsyncTaskResult]

    @property
    def runner(self) -> AsyncRunner:
        """What it is polled by."""
        return self.task._runner

    @property
    def resumed(self) -> str:
        """What makes the task again, in code."""
        return self.task._resumed

    def sees(self, result: AsyncTaskResult) -> None:
        """Notes what was seen of it."""
        self.task._shows(None, result)

    def error_context(self) -> AbstractContextManager[None]:
        """Tells of the task in exceptions."""
        return self.task._error_context(waiting=True)

    async def settle(self) -> None:
        """Waits for a moment until the journal knows that the task has ended."""
        await self.task._settle()


def watched(
    task: AsyncTask,
    timeout: float | None,
    poll_interval: float | None,
    request_timeout: Timeouts | None,
) -> AsyncWatch:
    """What waits for a task; see `AsyncTask.wait`."""
    return AsyncWatch(task, task._wait(timeout, poll_interval, request_timeout))


name_publicly(globals())
