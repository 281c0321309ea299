# Copied from generator/templates/python/videotasks/_client/disk.py: edit that file, then run `make generate`.
"""What a Client's download asks of the disk: done here, or, with a time-out, by a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from videotasks._client.disk_thread import DiskThread, Step
from videotasks._client.saving import target_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

    from videotasks._client.saving import Target
    from videotasks._core.actions import Emit, Part, Restart
    from videotasks._http.threads import Promise
    from videotasks._results.files import AnyFile
    from videotasks._values.types import Progress


class Disk:
    """The disk, as a download has it.

    Args:
        file: The file that is saved.
        timeout: Seconds for all of it; None: no limit, and no thread.
    """

    def __init__(self, file: AnyFile, timeout: float | None) -> None:
        self._file = file
        self._thread = None if timeout is None else DiskThread(file, timeout)
        self._target: Target | None = None

    def open(
        self,
        path: str | os.PathLike[str],
        overwrite: bool,
        on_progress: Progress | None,
    ) -> None:
        """Looks at a target and begins its part file."""
        if self._thread is not None:
            self._done(self._thread.opening(path, overwrite, on_progress))
            return
        self._target = target_of(self._file, path, overwrite, on_progress)
        self._target.open()

    def part(self) -> Part | None:
        """What there is of the file already, once it is open."""
        return self._opened().part()

    @property
    def take(self) -> Callable[[Emit | Restart], None]:
        """Takes bytes, or forgets those that it took."""
        return self._take if self._target is None else self._target.take

    def _take(self, action: Emit | Restart) -> None:
        if self._thread is not None:
            for step in self._thread.taking(action):
                self._done(step)

    def publish(self) -> Path:
        """Puts the whole file in its place."""
        path: Any = None
        if self._target is not None:
            self._target.sync()
            path = self._target.publish()
        elif self._thread is not None:
            for step in self._thread.publishing():
                path = self._done(step)
        published: Path = path
        return published

    def tell(self) -> None:
        """Warns the caller of what was not as expected."""
        self._opened().tell()

    def _opened(self) -> Target:
        if self._target is not None:
            return self._target
        if self._thread is None:
            raise RuntimeError("nothing is opened")
        return self._thread.target

    def _done(self, step: Step) -> Any:
        thread = self._thread
        if thread is None:
            raise RuntimeError("a step without a thread")
        # No exception tells that the time is over: what strikes meanwhile may be of any class.
        if not step.done.wait(thread.left(step)):
            raise thread.leave()
        return step.done.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._target is not None:
            self._target.__exit__(kind, error, traceback)
        elif self._thread is not None:
            step = self._thread.clearing()
            if step is not None and not step.done.wait(self._thread.left(step)):
                self._thread.leave()


def settled(written: Promise[Any] | None) -> None:
    """Waits for a moment until something is written that nobody has to know."""
    if written is not None:
        from videotasks._client.journal import SETTLING

        written.wait(SETTLING)
