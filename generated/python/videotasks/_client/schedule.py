# Copied from generator/templates/python/videotasks/_client/schedule.py: edit that file, then run `make generate`.
"""Tells of many whose time has come, with one timer of the event loop for all of them."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Schedule(Generic[T]):
    """What is to be told later.

    Args:
        tell: Gets each whose time has come.
    """

    def __init__(self, tell: Callable[[T], object]) -> None:
        self._tell = tell
        self._due: list[tuple[float, int, T]] = []
        self._number = 0
        """Of the last one: those of one time are told of in their order, and never compared."""
        self._timer: asyncio.TimerHandle | None = None
        self._goes_off = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None

    def add(self, seconds: float, item: T) -> None:
        """Tells of something in so many seconds."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:  # another one's times say nothing here
            self._loop, self._timer = loop, None
            self._due.clear()
        self._number += 1
        due = loop.time() + seconds
        heapq.heappush(self._due, (due, self._number, item))
        if self._timer is None or due < self._goes_off:
            self._set(loop, due)

    def close(self) -> None:
        """Tells of nothing any more."""
        self._due.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _set(self, loop: asyncio.AbstractEventLoop, when: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._goes_off = when
        self._timer = loop.call_at(when, self._look, loop)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        now = loop.time()
        while self._due and self._due[0][0] <= now:
            self._tell(heapq.heappop(self._due)[2])
        if self._due:
            self._set(loop, self._due[0][0])


class Pauses(Schedule["asyncio.Future[None]"]):
    """The pauses of a client's coroutines, which are many, and of which each would have a timer of its own."""

    def __init__(self) -> None:
        super().__init__(_end)

    def __call__(self, seconds: float) -> asyncio.Future[None]:
        """What is done once so many seconds are over."""
        over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.add(seconds, over)
        return over


def _end(over: asyncio.Future[None]) -> None:
    if not over.done():  # nobody has been cancelled in it
        over.set_result(None)
