"""Ends a submit of aiohttp's, part by part, when it takes too long: for its upload aiohttp has no time-out at all."""

from __future__ import annotations

import asyncio
import sys
import time
from types import TracebackType
from typing import Any, Final

from videotasks._core.actions import least
from videotasks._http.async_bodies import Body

_OVER: Final = "its time is over"
_AGAIN: Final = 0.1
"""Seconds after which a request is cancelled once more that goes on all the same."""
_PASSES: Final = 5
"""Turns of a loop, at least as many as it takes from a readable socket to a response."""


class Patience:
    """Cancels the task that sends a submit, once one of its parts takes too long; that is a TimeoutError then."""

    def __init__(
        self,
        body: Body,
        limits: tuple[float | None, float | None],
        until: float | None,
    ) -> None:
        self._body = body
        self._connect, self._read = limits
        self._until = until
        self._loop = asyncio.get_running_loop()
        self._task: Any = asyncio.current_task()
        self._timer: asyncio.Handle | None = None
        self._taken = 0
        self._passes = 0
        self._late = ""
        """Why it was cancelled."""
        self._strike: BaseException | None = None
        self._cancelled = 0

    def __enter__(self) -> None:
        self._body.on_begin = self._wait_for_next
        limit = least(self._connect, _left(self._until))
        if limit is not None:
            what = f"connecting took longer than {limit:g} s"
            self._wait(limit, what if limit == self._connect else _OVER)

    def _wait_for_next(self) -> None:
        """Waits for the rest of the body, or for the response."""
        if self._late:
            return  # it is cancelled already
        self._taken = self._body.taken
        limit = least(self._read, _left(self._until))
        self._stop()
        if limit is not None:
            self._wait(limit, "")

    def _wait(self, seconds: float, what: str) -> None:
        self._passes = _PASSES
        self._timer = self._loop.call_later(seconds, self._look, what)

    def _look(self, what: str) -> None:
        """Ends it, once the loop has read what lies there: it looks first at its clock, and what came in time counts.

        That is so in a process that had to wait for its turn, be it for the machine or for Python's lock.
        """
        try:
            if self._passes:
                self._passes -= 1
                self._timer = self._loop.call_soon(self._look, what)
                return
            self._late = what or self._why()
            if self._late:
                self._end()
            else:
                self._wait_for_next()
        except BaseException as error:  # noqa: BLE001  # raised where it is waited for
            self._strike = error  # asyncio would only log it
            self._end()

    def _why(self) -> str:
        """What took too long after the connecting; nothing, if the body went on meanwhile."""
        if self._until is not None and (
            self._read is None or self._until <= time.monotonic()
        ):
            return _OVER
        if self._body.taken != self._taken:
            return ""
        part = "the body" if self._taken < self._body.size else "the answer's head"
        return f"{part} took longer than {self._read:g} s"

    def _end(self) -> None:
        # Until it has ended: a time-out within it can swallow that once.
        self._cancelled += 1
        self._task.cancel()
        self._timer = self._loop.call_later(_AGAIN, self._end)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop()
        self._body.on_begin = None
        others = 0
        for _ in range(self._cancelled if sys.version_info >= (3, 11) else 0):
            others = self._task.uncancel()
        if self._strike is not None:
            raise self._strike
        if self._late and not others and isinstance(error, asyncio.CancelledError):
            raise TimeoutError(self._late) from None


def _left(until: float | None) -> float | None:
    """Seconds until then."""
    return None if until is None else max(0.0, until - time.monotonic())
