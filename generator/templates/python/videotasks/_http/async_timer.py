"""Ends exchanges of an event loop whose time is over: one timer for all of them.

A timer for each would be set and cancelled with every poll, though hardly one ever goes off.
"""

from __future__ import annotations

import asyncio
from typing import Any


class Timer:
    """One timer for all that is waited for on the connections of a client.

    Args:
        loop: The event loop.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._ends: dict[Any, tuple[float, str]] = {}
        """What is waited for -> when that has to end, on the loop's clock, and what to say then."""
        self._handle: asyncio.TimerHandle | None = None
        self._goes_off = 0.0

    def start(self, waited_for: Any, seconds: float, late: str) -> None:
        """Has a queue of aiohttp's raise TimeoutError to whoever reads it, in so many seconds."""
        end = self._loop.time() + seconds
        self._ends[waited_for] = end, late
        if self._handle is None or end < self._goes_off:
            self._set(end)

    def end(self, waited_for: Any) -> None:
        """Nobody waits for that any more; the timer stays, as the next will be waited for."""
        self._ends.pop(waited_for, None)

    def close(self) -> None:
        """Goes off no more."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _set(self, when: float) -> None:
        self.close()
        self._goes_off = when
        self._handle = self._loop.call_at(when, self._look)

    def _look(self) -> None:
        self._handle = None
        now = self._loop.time()
        for waited_for, (end, late) in list(self._ends.items()):
            if end <= now:
                del self._ends[waited_for]
                waited_for.set_exception(TimeoutError(late))
        if self._ends:
            self._set(min(end for end, _ in self._ends.values()))
