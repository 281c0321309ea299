"""Does what a download or a journal asks of the disk in a thread that nobody has to wait for.

A write to a mount that has gone hangs for as long as it likes, and nothing can end it. So
whoever has a time-out lets a thread of the download's (or the journal's) own do it, one step
after the other, and leaves it behind when the time is over: it is a daemon, which holds up no
end of a process, and what a download was to do next is not done any more, except to clear up.
No pool of the program's has a say, which others may have filled.
"""

from __future__ import annotations

import time
from _thread import allocate_lock
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from videotasks._client.kept_threads import run
from videotasks._client.saving import target_of
from videotasks._core.actions import Emit, Restart
from videotasks._core.file_errors import error_of
from videotasks._http.threads import Promise, start

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from videotasks._client.saving import Target
    from videotasks._exceptions import DownloadError
    from videotasks._results.files import AnyFile
    from videotasks._values.types import Progress

_BLOCK: Final = 512 * 1024
"""Bytes that are handed to the thread at a time: each time costs as much as writing some."""
_AHEAD: Final = 4
"""Blocks that may wait to be written while the next bytes are received."""
_CLEARING_UP: Final = "clearing up"
"""The step that is done whatever became of those before."""
_LINGERS: Final = 1.0
"""Seconds that a thread waits for a next step, should nobody be left to tell it that there is none."""
_CLEARING: Final = 5.0
"""Seconds that clearing up is waited for, where nothing has hung by then."""


class Step:
    """Something that the disk has to do."""

    def __init__(
        self, name: str, function: Callable[..., Any], *arguments: Any
    ) -> None:
        self.name = name
        self.done: Promise[Any] = Promise()
        self._function = function
        self._arguments = arguments

    def do(self) -> None:
        """Does it, unless nobody wants it any more, and keeps what came of it."""
        if not self.done.begins():
            return
        try:
            result = self._function(*self._arguments)
        except BaseException as error:  # noqa: BLE001  # raised where it is waited for
            self.done.set_exception(error)
        else:
            self.done.set_result(result)


class Errands:
    """Steps that a thread does in their order; it ends when there are none, and begins again."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._busy = allocate_lock()
        """Held by the thread that does them."""
        self._steps: deque[Step] = deque()

    def begin(self, name: str, function: Callable[..., Any], *arguments: Any) -> Step:
        """Has a step be done after those before."""
        step = Step(name, function, *arguments)
        self._steps.append(step)
        if not self._busy.locked():
            start(self._run, self._name)
        return step

    def _run(self) -> None:
        # Of two threads one has nothing to do; whoever saw it busy relies on its last look.
        while self._steps and self._busy.acquire(blocking=False):
            try:
                while self._steps:
                    self._steps.popleft().do()
            finally:
                self._busy.release()


class DiskThread:
    """The steps of one download, which a thread does in their order.

    Args:
        file: The file that is saved.
        timeout: Seconds for all of it; None: no limit.
    """

    def __init__(self, file: AnyFile, timeout: float | None) -> None:
        self._file = file
        self._timeout = timeout
        self._until = None if timeout is None else time.monotonic() + timeout
        self._path: str | os.PathLike[str] = ""
        self._target: Target | None = None
        self._steps: SimpleQueue[Step | None] = SimpleQueue()
        self._busy = allocate_lock()
        """Held by the thread that does them."""
        self._left_behind = False
        self._cleared = False
        self._doing = "opening"
        self._failed = False
        self._block: list[Emit | Restart] = []
        self._size = 0
        self._ahead: deque[Step] = deque()

    def begin(self, name: str, function: Callable[..., Any], *arguments: Any) -> Step:
        """Has a step be done after those before."""
        step = Step(name, function, *arguments)
        self._hand_over(step)
        return step

    def _hand_over(self, step: Step) -> None:
        self._steps.put(step)
        if not self._busy.locked():
            run(self._run, partial(self._run, 0.0))

    def _run(self, lingers: float = _LINGERS) -> None:
        # Of two threads one has nothing to do; whoever saw it busy relies on its last look.
        while not self._steps.empty() and self._busy.acquire(blocking=False):
            try:
                with suppress(Empty):
                    while (step := self._steps.get(timeout=lingers)) is not None:
                        self._do(step)
            finally:
                self._busy.release()

    def _do(self, step: Step) -> None:
        """Does a step, if those before were done: half a file is not put in its place."""
        if step.name == _CLEARING_UP or not (self._left_behind or self._failed):
            self._doing = step.name
            step.do()
            self._failed |= step.done.exception() is not None
        else:
            step.done.cancel()

    def opening(
        self,
        path: str | os.PathLike[str],
        overwrite: bool,
        on_progress: Progress | None,
    ) -> Step:
        """Looks at a target and begins its part file."""
        self._path = path

        def begin() -> None:
            self._target = target_of(self._file, path, overwrite, on_progress)
            self._target.open()

        return self.begin("opening", begin)

    def taking(self, action: Emit | Restart) -> list[Step]:
        """Takes bytes, or takes them back; what has to be done before it takes more."""
        self._block.append(action)
        self._size += len(action.data) if isinstance(action, Emit) else 0
        if self._size < _BLOCK:
            return []
        self._ahead.append(self._writing())
        few = len(self._ahead) <= _AHEAD and not self._ahead[0].done.done()
        return [] if few else [self._ahead.popleft()]

    def _writing(self) -> Step:
        block, self._block, self._size = self._block, [], 0

        def write() -> None:
            for action in block:
                self.target.take(action)

        return self.begin("writing", write)

    def publishing(self) -> list[Step]:
        """Writes what is left, and puts the whole file in its place."""
        rest, self._block = self._block, []
        return [*self._ahead, self.begin("writing", self._finish, rest)]

    def _finish(self, rest: list[Emit | Restart]) -> Path | None:
        # At one go, as it costs much to hand each part over.
        for action in rest:
            self.target.take(action)
        self._doing = "syncing"
        self.target.sync()
        if self._left_behind:
            return None  # too late: the download has failed
        self._doing = "putting in place"
        path = self.target.publish()
        self._clear()
        return path

    def clearing(self) -> Step | None:
        """Ends the thread once all steps are done; what clears up, if there is anything left."""
        step = None if self._cleared else self.begin(_CLEARING_UP, self._clear)
        self._steps.put(None)
        return None if self._left_behind else step

    def _clear(self) -> None:
        if self._target is not None:
            self._target.__exit__(None, None, None)
        self._cleared = True

    @property
    def target(self) -> Target:
        """The target, once it is opened."""
        if self._target is None:
            raise RuntimeError("nothing is opened")
        return self._target

    def left(self, step: Step) -> float | None:
        """Seconds that a step is waited for; None: as long as it takes."""
        if step.name == _CLEARING_UP:
            return _CLEARING
        return None if self._until is None else max(0.0, self._until - time.monotonic())

    def leave(self) -> DownloadError:
        """Leaves the thread behind with what has not ended in time."""
        self._left_behind = True
        return error_of(
            self._file,
            f"it took longer than {self._timeout:g} s, and {self._doing} {str(self._path)!r} has "
            "not ended yet: the disk may hang; that is left behind in a thread",
        )
