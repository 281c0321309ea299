"""Ends exchanges whose time is over, whatever they are waiting for.

A socket's time-out counts anew with every byte: a server that sends one now and then
would hold a client for ever. One thread watches all exchanges of a client, and shuts
down the connection of whichever is late.
"""

from __future__ import annotations

import math
import threading
import time
from _thread import allocate_lock
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final
from weakref import ref

from videotasks._http.threads import start

if TYPE_CHECKING:
    from videotasks._core.actions import Exchange
    from videotasks._http.overheard import Overheard

_IDLE: Final = 5.0
"""Seconds without an exchange after which the thread ends."""
_OVER: Final = "its time is over"
_exchange = threading.local()
"""`guard` of the exchange that this thread is in."""


def _pass() -> None:
    """What is done where no thread can be had."""


class Guard:
    """One exchange that is watched, and what of it has to end when."""

    def __init__(
        self,
        watchdog: Watchdog | None,
        limit: float | None,
        response: float | None,
        exchange: Exchange | None,
        single: bool,
    ) -> None:
        self._watchdog = watchdog
        self._limit = limit
        self.response = response
        """Seconds in which a response's head has to come, and its body; None: no limit."""
        self.exchange = exchange
        """What a submit notes, which needs a connection that nobody has used; None: this is none."""
        self.single = single
        """Whether it needs a connection that nobody has used or will use."""
        self.overheard: Overheard | None = None
        """What has come of the response to a submit, read or not."""
        self.public = False
        """Whether addresses that are not of the internet must not be connected to."""
        self.watched = False
        """Whether all that is sent is noted, as it goes over a connection of ours."""
        self.target: str | None = None
        """What is asked for, to the letter; None: as the library spells it."""
        self.deadline = limit
        """When the present part of the exchange has to end."""
        self._trouble = _OVER
        self.cut: Callable[[], object] | None = None
        """What ends it; None as long as there is no connection."""
        self.close: Callable[[], object] | None = None
        """What closes a connection of its own; None as long as there is none."""
        self.itself: ref[Guard] = ref(self)

    def within(self, seconds: float | None, part: str = "") -> None:
        """Begins a part of the exchange that may take so long; None: as long as all of it."""
        deadline, self._trouble = self._limit, _OVER
        if seconds is not None:
            own = time.monotonic() + seconds
            if deadline is None or own < deadline:
                deadline, self._trouble = own, f"{part} took longer than {seconds:g} s"
        if deadline != self.deadline:
            self.deadline = deadline
            if self._watchdog is not None:
                self._watchdog.watch(self)

    def forget(self) -> None:
        """Ends the exchange; afterwards nothing of it is cut any more."""
        self.deadline = None
        if self._watchdog is not None:
            self._watchdog.watch(self)

    def end(self) -> None:
        """Closes the connection of an exchange that is struck down, if nobody uses it afterwards."""
        if self.single:
            for step in (self.cut, self.close):
                with suppress(Exception):
                    if step is not None:
                        step()

    def left(self) -> float | None:
        """Seconds that are left of the present part, a few at least; None: there is no limit.

        Raises:
            TimeoutError: Its time is over.
        """
        if self.deadline is None:
            return None
        self.check()
        return max(0.001, self.deadline - time.monotonic())

    def late(self) -> str | None:
        """What to say if its time is over."""
        over = self.deadline is not None and time.monotonic() >= self.deadline
        return self._trouble if over else None

    def check(self) -> None:
        """Raises TimeoutError if its time is over."""
        late = self.late()
        if late:
            raise TimeoutError(late)


def unwatched(
    started: float,
    budget: float | None,
    response: float | None,
    exchange: Exchange | None,
) -> Guard:
    """The guard of an exchange that itself never waits for longer than it says.

    Args:
        started: When it began, on the monotonic clock.
        budget: Seconds that it may take; None: as long as it takes.
        response: Seconds for a response's head, and for its body; None: no limit.
        exchange: What a submit notes.
    """
    limit = None if budget is None else started + budget
    guard = Guard(None, limit, response, exchange, single=False)
    guard.watched = True  # all that is sent is noted
    return guard


class Watchdog:
    """Watches exchanges from a thread that runs only while there are any.

    There is no lock: what strikes whoever sends between two steps (a time limit, an alarm)
    would leave it locked for ever.
    """

    def __init__(self) -> None:
        # Held by the exchange alone: one whose code was struck down (by a signal between
        # two lines) forgets nothing, and is to be watched no longer than it exists.
        self._guards: set[ref[Guard]] = set()
        self._busy = allocate_lock()
        """Held by the thread that watches."""
        self._news: SimpleQueue[None] = SimpleQueue()
        """Something, when the thread has to look at once."""
        self._wakes_at = math.inf
        """When the thread looks next."""
        self._closed = False

    def guard(
        self,
        limit: float | None,
        response: float | None,
        exchange: Exchange | None,
        single: bool,
    ) -> Guard:
        """A new exchange, which must be forgotten in the end.

        Args:
            limit: When all of it has to end, on the monotonic clock; None: whenever.
            response: Seconds for a response's head, and for its body; None: no limit.
            exchange: What a submit notes, which needs a connection that nobody has used.
            single: Whether it needs one that nobody uses afterwards, either.
        """
        guard = Guard(self, limit, response, exchange, single)
        if limit is not None:
            self.watch(guard)
        return guard

    def watch(self, guard: Guard) -> None:
        """Takes note of an exchange's deadline, or that it has none any more."""
        deadline = guard.deadline
        if deadline is None:
            self._guards.discard(guard.itself)
            return
        self._guards.add(guard.itself)
        if not self._busy.locked():
            # Where no thread can be had the time-outs have to do, until one can.
            start(self._run, "videotasks-deadlines", _pass)
        elif deadline < self._wakes_at:
            self._news.put(None)

    def close(self) -> None:
        """Lets the thread end as soon as nothing is watched."""
        self._closed = True
        self._news.put(None)

    def _run(self) -> None:
        # Of two threads one has nothing to do; whoever saw it busy relies on its last look.
        while self._guards and self._busy.acquire(blocking=False):
            try:
                self._watch()
            finally:
                self._busy.release()

    def _watch(self) -> None:
        idle = False
        while self._guards or not (idle or self._closed):
            idle = not self._guards
            self._wakes_at = math.inf  # what comes from now on is news
            now = time.monotonic()
            soonest = now + _IDLE
            for known in list(self._guards):
                guard = known()
                deadline = None if guard is None else guard.deadline
                if guard is None or deadline is None:
                    self._guards.discard(known)
                elif deadline > now:
                    soonest = min(soonest, deadline)
                elif guard.cut is None:
                    # One without a connection yet is looked at again soon.
                    soonest = min(soonest, now + 0.05)
                else:
                    self._guards.discard(known)
                    with suppress(Exception):
                        guard.cut()
                del guard
            self._wakes_at = soonest
            with suppress(Empty):
                self._news.get(timeout=max(0.0, soonest - time.monotonic()))


class guarded:  # noqa: N801  # it is used as a function
    """Has the connection that is used within be the one that the guard cuts.

    It is no generator: one of an exchange that was struck ends when it is collected as
    garbage, in the middle of a later exchange, whose guard it would take away.
    """

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    def __enter__(self) -> None:
        _exchange.guard = self._guard

    def __exit__(self, *_: object) -> None:
        _exchange.guard = None


def guard_now() -> Guard | None:
    """The guard of the exchange that this thread is in, if it is in any."""
    return getattr(_exchange, "guard", None)
