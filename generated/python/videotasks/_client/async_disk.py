# Copied from generator/templates/python/videotasks/_client/async_disk.py: edit that file, then run `make generate`.
"""What an AsyncClient's download asks of the disk, which never waits in the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from videotasks._client.disk_thread import DiskThread, Step
from videotasks._client.event_loops import running_loop
from videotasks._client.journal import SETTLING, begin, came_of
from videotasks._http.awaiting import awaited
from videotasks._values.strikes import strike_in

if TYPE_CHECKING:
    import os
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

    from videotasks._client.journal import Journal
    from videotasks._core.actions import Emit, Failure, Part, Record, Restart
    from videotasks._http.threads import Promise
    from videotasks._results.files import AnyFile
    from videotasks._values.types import Progress


class AsyncDisk:
    """The disk, as a download has it: its own thread does everything, no pool that may be full.

    Args:
        file: The file that is saved.
        timeout: Seconds for all of it; None: no limit.

    Raises:
        ConfigurationError: No event loop of asyncio's kind runs.
    """

    def __init__(self, file: AnyFile, timeout: float | None) -> None:
        running_loop()
        self._thread = DiskThread(file, timeout)

    async def open(
        self,
        path: str | os.PathLike[str],
        overwrite: bool,
        on_progress: Progress | None,
    ) -> None:
        """Looks at a target and begins its part file."""
        await self._done(self._thread.opening(path, overwrite, on_progress))

    def part(self) -> Part | None:
        """What there is of the file already, once it is open."""
        return self._thread.target.part()

    async def take(self, action: Emit | Restart) -> None:
        """Takes bytes, or forgets those that it took."""
        for step in self._thread.taking(action):
            await self._done(step)

    async def publish(self) -> Path:
        """Puts the whole file in its place."""
        path: Any = None
        for step in self._thread.publishing():
            path = await self._done(step)
        published: Path = path
        return published

    def tell(self) -> None:
        """Warns the caller of what was not as expected."""
        self._thread.target.tell()

    async def _done(self, step: Step) -> Any:
        if not await awaited(step.done, self._thread.left(step)):
            raise self._thread.leave()
        return step.done.result()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        step = self._thread.clearing()
        # Of a coroutine that is thrown away with its loop nothing can be waited for.
        if step is not None and kind is not GeneratorExit:
            try:
                await self._done(step)
            except Exception as error:
                if strike_in(error) is not None:
                    raise


async def append(journal: Journal | None, action: Record) -> Failure | None:
    """Carries out an action of a machine that writes to a journal, by the journal's own thread."""
    if journal is None:
        return None
    written = begin(journal, action)
    await awaited(written, action.seconds)
    return came_of(journal, action, written)


async def settled(written: Promise[Any] | None) -> None:
    """Waits for a moment until something is written that nobody has to know."""
    if written is not None:
        await awaited(written, SETTLING)
