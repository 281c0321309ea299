# Copied from generator/templates/python/videotasks/_client/async_files.py: edit that file, then run `make generate`.
"""Fetches the files of an asynchronous client's results."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from videotasks._arguments.calls import seconds_of
from videotasks._core.actions import Machine
from videotasks._exceptions import UnexpectedFormatWarning
from videotasks._results.files import AsyncFileSource
from videotasks._results.result import AsyncTaskResult, result_of

if TYPE_CHECKING:
    from videotasks._client.any_task import ErrorContext
    from videotasks._client.async_runner import AsyncRunner
    from videotasks._results.files import AnyFile
    from videotasks._values.types import Progress, Timeouts


class AsyncOrigin(AsyncFileSource):
    """Fetches the files of one client's results."""

    __slots__ = ("_error_context", "_runner")

    def __init__(self, runner: AsyncRunner, error_context: ErrorContext) -> None:
        self._runner = runner
        self._error_context = error_context

    def read(
        self,
        raw: Mapping[str, Any],
        task_id: str,
        body: bytes,
    ) -> AsyncTaskResult:
        """A result whose files this fetches."""
        return result_of(AsyncTaskResult, raw, task_id, body, self)

    async def download(
        self,
        file: AnyFile,
        path: str | os.PathLike[str],
        overwrite: bool,
        on_progress: Progress | None,
        timeout: float | None,
        request_timeout: Timeouts | None,
        max_retries: int | None,
    ) -> Path:
        """See `AsyncResultFile.download`."""
        from videotasks._client.async_disk import AsyncDisk

        with self._error_context():
            disk = AsyncDisk(file, seconds_of("timeout", timeout))
            machine = self._runner.settings.fetch(
                file, self.read, timeout, request_timeout, max_retries, part=disk.part
            )
            # Left twice: what strikes while it is left the first time strikes but once.
            async with disk, disk:
                await disk.open(path, overwrite, on_progress)
                await self._runner.run(machine, None, disk.take, on_progress)
                transport = self._runner.transport()
                saved = await disk.publish()
                transport.raise_strike()
        disk.tell()
        return saved

    def stream(
        self,
        file: AnyFile,
        timeout: float | None,
        request_timeout: Timeouts | None,
        max_retries: int | None,
    ) -> AsyncIterator[bytes]:
        """See `AsyncResultFile.stream`."""
        with self._error_context():
            machine = self._runner.settings.fetch(
                file, self.read, timeout, request_timeout, max_retries, part=None
            )
        return self._read(file, machine)

    async def _read(self, file: AnyFile, machine: Machine[int]) -> AsyncIterator[bytes]:
        from videotasks._client.saving import misnamed
        from videotasks._platform.notices import warn_caller
        from videotasks._values.signatures import HEAD

        head = None
        async with aclosing(self._runner.stream(machine)) as chunks:
            while True:
                # Without the time of whoever takes the bytes, who may have had enough.
                with self._error_context():
                    chunk = await anext(chunks, None)
                if chunk is None:
                    break
                head = chunk[:HEAD] if head is None else head
                yield chunk
        # Not before its end: even where warnings are errors, all of it is handed on.
        for said in misnamed(file, head or b""):
            warn_caller(said, UnexpectedFormatWarning)
