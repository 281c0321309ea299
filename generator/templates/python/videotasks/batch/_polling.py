"""Polls the tasks of a run within a budget that all processes share, and saves their files."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from videotasks._client.any_task import TaskErrors
from videotasks._client.async_files import AsyncOrigin
from videotasks._client.systems import disk_errors_passed
from videotasks._core.actions import log
from videotasks._core.outcomes import outcome
from videotasks._exceptions import (
    APIError,
    DownloadError,
    NoFileError,
    RateLimitError,
    TaskNotFoundError,
    VideotasksError,
)
from videotasks._results.files import AnyFile
from videotasks._results.result import AsyncTaskResult
from videotasks._values.strikes import struck
from videotasks.batch import _rates, _tasks
from videotasks.batch._items import Item, error_text, or_next_due
from videotasks.batch._stage import BEAT, Stage
from videotasks.batch._targets import is_whole, targets_of

_AT_ONCE: Final = 16
"""Polls that are under way."""
_SAVED_AT_ONCE: Final = 4
_BELIEVED: Final = 3
"""So many responses that say that a task failed are believed; and so many that it is not known."""
_TRIES: Final = 12
"""Of a download that fails, before it is given up."""
_FIRST_PAUSE: Final = 2.0
_PUSH: Final = 10.0
_REPEATED: Final = 2
"""How often a request for a file is repeated that brought nothing, at once."""


class Poller:
    """Polls and saves for one run."""

    def __init__(self, run: Stage) -> None:
        self._run = run
        self._polled: set[int] = set()
        self._doubts: dict[int, int] = {}
        """Item -> responses in a row that speak of its end, without a result."""
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._saving = asyncio.Semaphore(_SAVED_AT_ONCE)
        self._folders: set[Path] = set()
        """Those that are there."""
        self._tasks: set[asyncio.Task[None]] = set()

    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._tasks

    async def poll(self) -> None:
        """Polls what is due, until the run is to end."""
        run = self._run
        while not run.ends():
            changes = run.changes
            due = [await self._poll_some(provider) for provider in run.providers]
            if None not in due:
                await run.pause(min(filter(None, due), default=None), changes)

    async def _poll_some(self, provider: str) -> float | None:
        """Polls some tasks whose turn it is; of none, seconds until that of one comes."""
        run = self._run
        await self._room.acquire()
        self._room.release()
        free = _AT_ONCE - len(self._polled)
        lease = partial(self._lease, provider=provider, free=max(1, free))
        items, seconds = await run.writer.do(lease)
        for item in items:
            if item.id not in self._polled:
                self._polled.add(item.id)
                self._start(self._look(item))
        return None if items else seconds

    def _lease(
        self, connection: sa.Connection, provider: str, free: int
    ) -> tuple[list[Item], float]:
        run = self._run
        digest, pauses = run.accounts[provider], run.options.pauses

        def allowed(wanted: int) -> int:
            return _rates.take(connection, digest, "poll", wanted).given

        found = _tasks.lease_running(
            connection, run.batch, [provider], free, pauses, allowed
        )
        found, due = or_next_due(connection, found, run.batch, "running", [provider])
        return found, BEAT if due is None else due

    def _start(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self._run.break_off(task.exception())
        self._run.has_changed()

    async def finish(self) -> None:
        """Waits for what is under way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def cancel(self) -> None:
        """Ends what is under way."""
        for task in self._tasks:
            task.cancel()

    async def _look(self, item: Item) -> None:
        """Polls a task once."""
        try:
            async with self._room:
                task = self._run.task(item)
                try:
                    result = await task.refresh(max_retries=0)
                except VideotasksError as error:
                    await self._poll_failed(item, error)
                    return
            self._doubts.pop(item.id, None)
            await self._seen(item, result)
        finally:
            self._polled.discard(item.id)

    async def _seen(self, item: Item, result: AsyncTaskResult) -> None:
        write = self._run.writer.do
        if result.state == "failed":
            said = result.reason or "the platform gives no reason"
            text = error_text("TaskFailedError", said, "poll", reason=result.reason)
            await write(partial(_tasks.fail, item=item.id, state="running", error=text))
        elif result.state == "succeeded":
            files = (*result.videos, *result.images, *result.audios)
            if not files:
                text = error_text(
                    NoFileError.__name__, "the result names no file", "result"
                )
                await write(
                    partial(_tasks.fail, item=item.id, state="running", error=text)
                )
                return
            folder = self._run.folder
            paths = await asyncio.to_thread(self._targets, item, files, folder)
            names = [str(path) for path in paths]
            raw = json.dumps(result.raw)
            succeed = partial(
                _tasks.succeed,
                item=item.id,
                runner=self._run.runner.id,
                result=raw,
                files=names,
            )
            if await write(succeed):
                await self._save(item, result, paths, taken_up=False)
        elif result.progress_percent:
            shown = partial(
                _tasks.show_percent, item=item.id, percent=result.progress_percent
            )
            await write(shown, can_wait=True)

    async def _poll_failed(self, item: Item, error: VideotasksError) -> None:
        run = self._run
        log.info("job %d: a poll failed: %s", item.position, error)
        if not isinstance(error, APIError):
            self._doubts.pop(item.id, None)
            return
        if isinstance(error, RateLimitError):
            pause = _PUSH if error.retry_after is None else error.retry_after
            push = partial(
                _rates.push, key_digest=run.accounts[item.provider], seconds=pause
            )
            await run.writer.do(push)
            return
        lost = isinstance(error, TaskNotFoundError)
        meaning = outcome(error.status, error.reason).poll
        if not lost and meaning == "again":
            self._doubts.pop(item.id, None)
            return
        doubts = self._doubts[item.id] = self._doubts.get(item.id, 0) + 1
        if lost and item.tries < 2 * _BELIEVED:
            return  # it may be too new
        if doubts < _BELIEVED:
            return
        if meaning == "pointless" and not lost:
            run.stop(f"the platform refuses to tell of job {item.position}: {error}")
            return
        text = error_text(
            type(error).__name__,
            str(error),
            "poll",
            status=error.status,
            reason=error.reason,
        )
        fail = partial(_tasks.fail, item=item.id, state="running", error=text)
        await run.writer.do(fail)

    async def save(self) -> None:
        """Saves the files of those that others have left, until the run is to end."""
        run = self._run
        while not run.ends():
            items, seconds = await run.writer.do(self._claim)
            for item in items:
                self._start(self._take_up(item))
            if not items:
                await run.rest(seconds or BEAT)
            while len(self._tasks) > 2 * _AT_ONCE and not run.ends():
                await run.sleep(BEAT)

    def _claim(self, connection: sa.Connection) -> tuple[list[Item], float | None]:
        """Some whose files nobody saves; where there are none, seconds until one is due."""
        run = self._run
        found = _tasks.claim_succeeded(
            connection,
            batch=run.batch,
            runner=run.runner.id,
            providers=run.providers,
            most=_SAVED_AT_ONCE,
        )
        return or_next_due(connection, found, run.batch, "succeeded", run.providers)

    async def _take_up(self, item: Item) -> None:
        """Goes on with the files of a task that has succeeded."""
        task = self._run.task(item)
        runner = task._runner  # pyright: ignore[reportPrivateUsage]
        origin = AsyncOrigin(runner, TaskErrors(task))
        raw: Mapping[str, Any] = json.loads(item.result or "{}")
        result = AsyncTaskResult.from_dict(
            raw, task_id=item.task_id or "", origin=origin
        )
        paths = [Path(name) for name in json.loads(item.files or "[]")]
        await self._save(item, result, paths, taken_up=True)

    async def _save(
        self, item: Item, result: AsyncTaskResult, paths: list[Path], taken_up: bool
    ) -> None:
        run = self._run
        files = (*result.videos, *result.images, *result.audios)
        try:
            async with self._saving:
                for file, path in zip(files, paths, strict=True):
                    if path.parent not in self._folders:
                        await asyncio.to_thread(self._make, path.parent)
                    if taken_up and await asyncio.to_thread(is_whole, path):
                        continue  # its process was killed before it could note that
                    await file.download(path, overwrite=True, max_retries=_REPEATED)
        except (VideotasksError, OSError) as error:
            if struck(error):
                raise
            self._folders.clear()  # somebody may have removed them
            await self._not_saved(item, error)
            return
        names = [str(path) for path in paths]
        # Not noted, it would be found whole.
        noted = partial(_tasks.save, item=item.id, files=names)
        await run.writer.do(noted, can_wait=True)

    def _make(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folders.add(folder)

    def _targets(
        self, item: Item, files: Sequence[AnyFile], folder: Path
    ) -> list[Path]:
        """Where files go; their folders are made at the same time, as far as that is possible now."""
        paths = targets_of(item, files, folder)
        for one in {path.parent for path in paths} - self._folders:
            with disk_errors_passed():
                self._make(one)
        return paths

    async def _not_saved(self, item: Item, error: VideotasksError | OSError) -> None:
        run = self._run
        of_the_disk = isinstance(error, OSError) or isinstance(error.__cause__, OSError)
        safe = getattr(error, "retry_safe", None)
        given_up = not of_the_disk and (safe is False or item.tries >= _TRIES)
        reason = getattr(error, "reason", "")
        text = error_text(type(error).__name__, str(error), "download", reason=reason)
        if given_up and isinstance(error, DownloadError):
            fail = partial(_tasks.fail, item=item.id, state="succeeded", error=text)
            await run.writer.do(fail)
            return
        pause = min(_tasks.LONGEST_PAUSE, _FIRST_PAUSE * 2 ** min(item.tries, 10))
        if of_the_disk:
            pause = min(pause, 10.0)
            log.warning("job %d waits for the disk: %s", item.position, error)
        later = partial(
            _tasks.save_later,
            item=item.id,
            runner=run.runner.id,
            seconds=pause,
            error=text,
        )
        await run.writer.do(later)
