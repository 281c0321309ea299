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
        self._ends: dict[Any, tuple[float, float | None]] = {}
        """What is waited for -> when that has to end, on the loop's clock, and the seconds that it was given."""
        self._handle: asyncio.TimerHandle | None = None
        self._goes_off = 0.0

    def start(self, waited_for: Any, seconds: float, given: float | None) -> None:
        """Has a queue of aiohttp's raise TimeoutError to whoever reads it.

        Args:
            waited_for: The queue, which gets the head of a response.
            seconds: In how many.
            given: How many a head may take; None: it is something else that is over then.
        """
        end = self._loop.time() + seconds
        self._ends[waited_for] = end, given
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
        for waited_for, (end, given) in list(self._ends.items()):
            if end <= now:
                del self._ends[waited_for]
                waited_for.set_exception(TimeoutError(_late(given)))
        if self._ends:
            self._set(min(end for end, _ in self._ends.values()))


def _late(given: float | None) -> str:
    """What an error says; hardly any is ever needed."""
    if given is None:
        return "its time is over"
    return f"the answer's head took longer than {given:g} s"
