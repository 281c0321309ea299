"""Makes connections of aiohttp ahead, of which each has one request: a submit's, or a file's.

While such requests follow one another, the connection of the next one comes about meanwhile, as
`spares` has it for a Client. It is used if it is no older than a moment and has said nothing; if
nobody takes it, it is closed.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Coroutine
from contextvars import Context
from typing import Any

from videotasks._http.async_connections import is_clean
from videotasks._http.failures import foreign_in
from videotasks._http.spares import FRESH, MOST


class Ahead:
    """The connections that are ready for one origin.

    Args:
        make: Makes a connection, in so many seconds; None: no limit.
        most: So many are ready at most.
    """

    def __init__(
        self, make: Callable[[float | None], Coroutine[Any, Any, Any]], most: int
    ) -> None:
        self._make = make
        self._most = min(most, MOST)
        self._loop = asyncio.get_running_loop()
        self._ready: deque[tuple[asyncio.Task[Any], float]] = deque()
        """Connections that are being made, or wait, and since when."""
        self._failed: list[asyncio.Task[Any]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._last = float("-inf")
        """When a request has ended last."""
        self._keeps = False
        """Whether the server would have kept its connection open then."""
        self._follow = self._closed = False

    async def take(self, seconds: float | None) -> Any:
        """A connection that nobody has used, and that comes about in so many seconds; None: there is none."""
        self._follow = time.monotonic() - self._last < FRESH
        while self._ready:
            self.raise_strike()
            task, since = self._ready.popleft()
            if time.monotonic() - since > FRESH:
                _leave(task)
                continue
            try:
                if not task.done():
                    await asyncio.wait({task}, timeout=seconds)
            except BaseException:
                _leave(task)
                raise
            _raise_strike_in(task)
            if task.done() and not task.cancelled() and task.exception() is None:
                connection = task.result()
                if await is_clean(connection):
                    return connection
            _leave(task)
        return None

    def ended(self, *, keeps: bool) -> None:
        """Notes that a request has ended.

        Args:
            keeps: Whether the server would have kept its connection open. One that does not may
                have but one hand, which a connection without a request would hold.
        """
        self._last = time.monotonic()
        self._keeps = keeps

    def order(self, seconds: float | None) -> None:
        """Has the next one be made, if that is worth it.

        Args:
            seconds: In which it has to come about; None: no limit.
        """
        worth = self._follow and self._keeps and len(self._ready) < self._most
        if not worth or self._closed or self._loop.is_closed():
            return
        # Nobody's context: it may serve another caller than the one who is at work.
        made = Context().run(self._loop.create_task, self._make(seconds))
        made.add_done_callback(_failure_in)
        self._ready.append((made, time.monotonic()))
        if self._timer is None:
            self._timer = self._loop.call_later(FRESH, self._look)

    def raise_strike(self) -> None:
        """Raises what has struck where a connection was being made: nobody else would hear of it."""
        failed = [one for one in self._ready if _failure_in(one[0]) is not None]
        for one in failed:
            self._ready.remove(one)
        self._failed += [task for task, _ in failed]
        while self._failed:
            _raise_strike_in(self._failed.pop())

    def _look(self) -> None:
        """Closes what nobody has taken."""
        self._timer = None
        while self._ready and time.monotonic() - self._ready[0][1] > FRESH:
            task = self._ready.popleft()[0]
            if _failure_in(task) is None:
                _leave(task)
            else:
                self._failed.append(task)  # the next call looks why
        if self._ready:
            self._timer = self._loop.call_later(FRESH / 2, self._look)

    def close(self) -> list[asyncio.Task[Any]]:
        """Closes what is ready; what still has to end, for whoever waits for it."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        left = [task for task, _ in self._ready]
        self._ready.clear()
        for task in left:
            _leave(task)
        return left


def _leave(task: asyncio.Task[Any]) -> None:
    """Has a connection closed, be it there or still being made."""
    if not task.done():
        task.cancel()
    elif not task.cancelled() and task.exception() is None:
        task.result().close()


def _failure_in(task: asyncio.Task[Any]) -> BaseException | None:
    """Why a connection has not come about, if it has not: whoever needs one tries by itself."""
    return task.exception() if task.done() and not task.cancelled() else None


def _raise_strike_in(task: asyncio.Task[Any]) -> None:
    """Raises what has ended a connection that was being made, unless it is the network."""
    error = _failure_in(task)
    foreign = None if error is None else foreign_in(error)
    if foreign is not None:
        raise foreign
