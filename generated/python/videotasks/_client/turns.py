# Copied from generator/templates/python/videotasks/_client/turns.py: edit that file, then run `make generate`.
"""Has the threads of a client send their requests in turn, as the budget of all of them allows."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Final, TypeAlias

from videotasks._core.actions import Call, Event, Failure, Response, least, log
from videotasks._core.budget import Budget
from videotasks._values.redact import without_query

Send: TypeAlias = Callable[[Call], "Response | Failure"]
LONG: Final = 1.0
"""Seconds from which on the log tells that a call waits for its turn."""


class _Turn:
    """The place of one call in the queue."""

    def __init__(self) -> None:
        self.news: SimpleQueue[None] = SimpleQueue()
        """Something, when it is worth a look."""
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
        """Sends a call when its turn comes, for which it waits no longer than it has time."""
        before = self._clock()
        turn = _Turn()
        event: Event = None
        try:
            failure = None if self._has(turn) else self._waits(turn, call, before)
            if failure is not None:
                return failure
            event = send(shortened(call, self._clock() - before))
            return event
        finally:
            try:
                self._leave(turn, event)
            except BaseException:
                # Struck by a signal: a turn that is kept would hold up all the others for ever.
                self._leave(turn, event)
                raise

    def _has(self, turn: _Turn) -> bool:
        """Whether the turn comes at once; else it has its place."""
        with self._lock:
            if not self._waiting:
                turn.began = self._budget.admit(turn)
            if turn.began is None:
                self._waiting.append(turn)
            return turn.began is not None

    def _waits(self, turn: _Turn, call: Call, since: float) -> Failure | None:
        """Waits until the turn has come; or why that takes too long."""
        most, told = time_for_turn(call), False
        while turn.began is None:
            with self._lock:
                while not turn.news.empty():
                    turn.news.get_nowait()
                pause = self._serve()
                why = self._budget.why() if turn.began is None else ""
            waited = self._clock() - since
            left = None if most is None else most - waited
            if turn.began is not None:
                break
            if (left is not None and left <= 0) or is_too_long(pause, left, call):
                return out_of_turn(call, pause, why)
            if not told and waited + (pause or 0) >= LONG:
                tell_of_turn(call, pause, why)
                told = True
            if pause is not None:
                self._sleep(pause)
            else:
                limit = left if told else least(left, LONG - waited)
                with suppress(Empty):
                    turn.news.get(timeout=None if limit is None else max(0.0, limit))
        return None

    def _leave(self, turn: _Turn, event: Event) -> None:
        with self._lock:
            # Each step may be done again, as a signal can strike between any two.
            self._budget.end(turn, turn.began, event)
            if turn in self._waiting:
                self._waiting.remove(turn)
            if self._serve() is not None:
                # All have to wait for a time now, and not for each other.
                for one in self._waiting:
                    one.news.put(None)

    def _serve(self) -> float | None:
        """Gives turns to as many as may have one now; returns when to try again."""
        pause = self._budget.wait() if self._waiting else None
        while self._waiting and pause == 0:
            turn = self._waiting[0]
            turn.began = self._budget.begin(turn)
            turn.news.put(None)
            self._waiting.popleft()
            pause = self._budget.wait()
        return pause


def time_for_turn(call: Call) -> float | None:
    """Seconds for which a call waits for its turn; None: as long as it takes."""
    return least(call.patience, call.budget)


def is_too_long(pause: float | None, left: float | None, call: Call) -> bool:
    """Whether a pause, where there is one, takes longer than a call can wait for its turn."""
    if pause is None:
        return False
    most = call.longest_pause
    return (left is not None and pause > left) or (most is not None and pause > most)


def out_of_turn(call: Call, pause: float | None, why: str) -> Failure:
    """What becomes of a call whose turn does not come in time: it is not sent."""
    limit = time_for_turn(call)
    if call.longest_pause is not None and pause is not None:
        limit = least(limit, call.longest_pause)
    when = f", and the next may go out in {pause:.1f} s" if pause else ""
    text = f"its turn did not come in time, within {limit:g} s{when}: {why}"
    return Failure(False, text, hopeless=True)


def tell_of_turn(call: Call, pause: float | None, why: str) -> None:
    """Tells the log that a call waits, and what for."""
    log.info(
        "%s %s waits for its turn%s: %s",
        call.method,
        without_query(call.url),
        f", {pause:.1f} s at least" if pause else "",
        why,
    )


def shortened(call: Call, waited: float) -> Call:
    """A call of which so many seconds are over."""
    if call.budget is None or waited < 0.001:
        return call
    return call._replace(budget=max(0.001, call.budget - waited))
