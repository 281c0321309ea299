"""Makes the connection of the next submit ahead, while submits follow one another.

A submit needs a connection that nobody has used. A program that submits once pays nothing for
the next one: only where a submit has come soon after another one, and the server keeps connections
open, one is made behind it, in a thread, for whichever comes next. It is used if it is no older
than a moment and has said nothing; if nobody takes it, it is closed. So a server sees at most one
unused connection for each submit.
"""

from __future__ import annotations

import time
from _thread import allocate_lock
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Final

from videotasks._http.threads import Promise, start

FRESH: Final = 1.5
"""Seconds for which a spare is kept. Some servers close one after two on which nothing has come."""
_PAUSE: Final = FRESH / 2
"""Seconds after which the thread looks whether one is too old."""
MOST: Final = 8
"""So many are there at once at most, of which some may be being made."""


class Spare:
    """A connection that is being made, or waits for a submit."""

    def __init__(self) -> None:
        self.made: Promise[Any] = Promise()
        self.since = time.monotonic()
        """When it was ordered, or made."""
        self.is_left = False
        """Whether nobody has a use for it any more."""

    def is_old(self) -> bool:
        """Whether the server may be about to close it, or it takes too long to come about."""
        return time.monotonic() - self.since > FRESH

    def wait(self, seconds: float | None) -> Any:
        """The connection, for whoever has taken it; None if it does not come about in time."""
        try:
            if self.made.wait(seconds):
                return None if self.made.exception() else self.made.result()
        except BaseException:
            self.leave()
            raise
        self.leave()
        return None

    def leave(self) -> None:
        """Has it closed as soon as it is there."""
        self.is_left = True
        self.close()

    def close(self) -> None:
        """Closes it, if it is there."""
        if self.made.done() and self.made.exception() is None:
            self.made.result().close()


class Spares:
    """The spares of one origin.

    Args:
        make: Makes a connection.
        most: So many there are at most; none where but one request may be under way.
    """

    def __init__(self, make: Callable[[], Any], most: int) -> None:
        self._make = make
        self._most = min(most, MOST)
        self._spares: deque[Spare] = deque()
        """Whoever takes one out has it alone: a step of C's, and no lock that a strike could leave locked."""
        self._news: SimpleQueue[Any] = SimpleQueue()
        """Spares to be made, connections to be closed, or None to look."""
        self._busy = allocate_lock()
        """Held by the thread that makes them."""
        self._last = float("-inf")
        """When a submit has ended last."""
        self._follow = False
        """Whether submits follow one another."""
        self._making = False
        self._closed = False

    def take(self, seconds: float | None) -> Any:
        """A connection that nobody has used, and that has come about in time; None: there is none."""
        self._follow = time.monotonic() - self._last < FRESH
        while (spare := self._oldest()) is not None:
            if spare.is_old():
                spare.leave()
            else:
                return None if spare.made.cancel() else spare.wait(seconds)
        return None

    def _oldest(self) -> Spare | None:
        """The spare that was ordered first, for whoever asks alone; None: there is none."""
        with suppress(IndexError):
            return self._spares.popleft()
        return None

    def ended(self, *, keeps: bool) -> None:
        """Has one be made after a submit has been answered, if that is worth it.

        Args:
            keeps: Whether the server keeps connections open. One that does not may have but
                one hand, which a connection without a request would hold.
        """
        self._last = time.monotonic()
        if (
            not (self._follow and keeps)
            or self._closed
            or len(self._spares) >= self._most
        ):
            return
        spare = Spare()
        self._spares.append(spare)
        self._news.put(spare)
        if not self._busy.locked():
            start(self._run, "videotasks-spares", _pass)

    def drop(self) -> None:
        """Closes those that are there."""
        self._drop(lambda _: True)

    def close(self) -> None:
        """Closes them; one that is being made is closed when it has been."""
        self._closed = True
        self._news.put(None)
        self._drop(lambda _: True)

    def retire(self, connection: Any) -> None:
        """Closes a connection that another one takes the place of; the thread does it, if it does so at once.

        A server with one hand does not let another connection come about before that.
        """
        if self._busy.locked() and not self._making and self._news.empty():
            self._news.put(connection)
        else:
            connection.close()

    def _run(self) -> None:
        # Of two threads one has nothing to do; whoever saw it busy relies on its last look.
        while not self._news.empty() and self._busy.acquire(blocking=False):
            try:
                self._serve()
            finally:
                self._busy.release()

    def _serve(self) -> None:
        """Makes what is ordered, until for a moment nothing is, and closes what nobody takes."""
        idle = False
        while self._spares or not idle:
            ordered: list[Spare] = []
            try:
                news = self._news.get(timeout=_PAUSE)
                while True:
                    if isinstance(news, Spare):
                        ordered.append(news)
                    elif news is not None:
                        news.close()
                    news = self._news.get_nowait()
            except Empty:
                idle = not ordered
            while ordered:  # nothing of them is kept here
                self._fill(ordered.pop(0))
            news = None
            self._drop((lambda _: True) if self._closed else Spare.is_old)

    def _fill(self, spare: Spare) -> None:
        if not spare.made.begins():
            return
        self._making = True
        try:
            made = self._make()
        except Exception as error:  # noqa: BLE001  # the submit tries by itself
            spare.made.set_exception(error)
        else:
            spare.since = time.monotonic()
            spare.made.set_result(made)
            if spare.is_left or self._closed:
                made.close()
        finally:
            self._making = False

    def _drop(self, goes: Callable[[Spare], bool]) -> None:
        for spare in list(self._spares):
            with suppress(ValueError):  # somebody has taken it meanwhile
                if goes(spare):
                    self._spares.remove(spare)
                    spare.leave()


def _pass() -> None:
    """What is done where no thread can be had."""
