"""Has the threads of a client send their requests in turn, as the budget of all of them allows."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from videotasks._core.actions import Call, Event, Failure, Response
from videotasks._core.budget import Budget

Send: TypeAlias = Callable[[Call], "Response | Failure"]
OUT_OF_TURN = (
    "its turn did not come in time: the client's other requests were first, or the platform had "
    "said that there are too many"
)


class _Turn:
    """The place of one call in the queue."""

    def __init__(self) -> None:
        self.came = threading.Event()
        """Set when it is worth a look."""
        self.began: float | None = None
        """When it came."""


class Turns:
    """The turns of one client's threads, in the order in which they came."""

    def __init__(
        self,
        budget: Budget,
        clock: Callable[[], float],
        sleep: Callable[[float], object],
    ) -> None:
        self._budget = budget
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._waiting: deque[_Turn] = deque()

    def send(self, call: Call, send: Send) -> Response | Failure:
        """Sends a call when its turn comes; a call with a budget waits no longer than that."""
        before = self._clock()
        turn = _Turn()
        event: Event = None
        try:
            if not self._has(turn) and not self._waits(turn, call.budget):
                return Failure(False, OUT_OF_TURN)
            event = send(shortened(call, self._clock() - before))
            return event
        finally:
            self._leave(turn, event)

    def _has(self, turn: _Turn) -> bool:
        """Whether the turn comes at once; else it has its place."""
        with self._lock:
            if not self._waiting and self._budget.wait() == 0:
                turn.began = self._budget.begin()
                return True
            self._waiting.append(turn)
            return False

    def _waits(self, turn: _Turn, limit: float | None) -> bool:
        """Whether the turn comes in time."""
        until = None if limit is None else self._clock() + limit
        while turn.began is None:
            with self._lock:
                turn.came.clear()
                pause = self._serve()
            left = None if until is None else until - self._clock()
            if turn.began is not None or (left is not None and left <= 0):
                break
            if pause is None:
                turn.came.wait(left)
            else:
                self._sleep(pause if left is None else min(pause, left))
        return turn.began is not None

    def _leave(self, turn: _Turn, event: Event) -> None:
        with self._lock:
            if turn.began is not None:
                self._budget.end(turn.began, event)
            elif turn in self._waiting:
                self._waiting.remove(turn)
            if self._serve() is not None:
                # All have to wait for a time now, and not for each other.
                for one in self._waiting:
                    one.came.set()

    def _serve(self) -> float | None:
        """Gives turns to as many as may have one now; returns when to try again."""
        pause = self._budget.wait() if self._waiting else None
        while self._waiting and pause == 0:
            turn = self._waiting.popleft()
            turn.began = self._budget.begin()
            turn.came.set()
            pause = self._budget.wait()
        return pause


def shortened(call: Call, waited: float) -> Call:
    """A call of which so many seconds are over."""
    if call.budget is None or waited < 0.001:
        return call
    return call._replace(budget=max(0.001, call.budget - waited))
