"""Counts what Python does, where a time would say more of the machine: lines, calls, opened files, modules and bytes.

Lines are those of our own code that are executed, calls those of all functions, in Python and C, ours and others'. This
module imports nothing but `sys` until it has counted, or what an import brings could not be told.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any

Counts = dict[str, float]

OWN = {"generator", "videotasks"}
"""Packages of ours."""


class Counter:
    """Counts in every thread that is started after it was made, and in the one that counts."""

    def __init__(self, rooms: tuple[str, ...]) -> None:
        self.lines = self.calls = self.opens = 0
        self._rooms = rooms
        self._ours: dict[CodeType, bool] = {}

    def watch_threads(self) -> None:
        """Lets threads that are started from now on be counted, too."""
        import threading

        threading.settrace(self.trace)
        threading.setprofile(self.profile)

    def end(self) -> None:
        """Leaves threads alone again."""
        import threading

        threading.settrace(None)
        threading.setprofile(None)

    def watch_files(self) -> None:
        """Counts the files that are opened; this cannot be ended."""
        sys.addaudithook(self._hear)

    def trace(self, frame: FrameType, event: str, arg: Any) -> Any:
        """What Python calls at the beginning of each function."""
        del event, arg
        ours = self._ours.get(frame.f_code)
        if ours is None:
            ours = frame.f_code.co_filename.startswith(self._rooms)
            self._ours[frame.f_code] = ours
        return self._line if ours else None

    def _line(self, frame: FrameType, event: str, arg: Any) -> Any:
        del frame, arg
        if event == "line":
            self.lines += 1
        return self._line

    def profile(self, frame: FrameType, event: str, arg: Any) -> None:
        """What Python calls at each call, and at each return."""
        del frame, arg
        if event in {"call", "c_call"}:
            self.calls += 1

    def _hear(self, event: str, arguments: Any) -> None:
        del arguments
        if event == "open":
            self.opens += 1

    def count(self, work: Callable[[], object], times: int) -> Counts:
        """What one of several runs takes on the average."""
        lines, calls, opens = self.lines, self.calls, self.opens
        former = sys.getprofile(), sys.gettrace()
        sys.setprofile(self.profile)
        sys.settrace(self.trace)
        try:
            for _ in range(times):
                work()
        finally:
            sys.settrace(former[1])
            sys.setprofile(former[0])
        return {
            "lines": (self.lines - lines) / times,
            "calls": (self.calls - calls) / times,
            "opens": (self.opens - opens) / times,
        }


def fresh(statements: str, rooms: tuple[str, ...]) -> Counts:
    """What the first run of statements takes in this process, and which modules it brings, ours and others'."""
    code = compile(statements, "<statements>", "exec")
    before = set(sys.modules)
    counter = Counter(rooms)
    counter.watch_files()
    counts = counter.count(lambda: exec(code, {}), 1)
    brought = set(sys.modules) - before
    own = sum(name.partition(".")[0] in OWN for name in brought)
    return {**counts, "own modules": own, "other modules": len(brought) - own}


def held(work: Callable[[], object]) -> Counts:
    """The bytes that one run needs at its peak, and those that its result keeps."""
    import tracemalloc

    work()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        result = work()
        after, peak = tracemalloc.get_traced_memory()
        del result
    finally:
        tracemalloc.stop()
    return {"peak": peak - before, "kept": after - before}
