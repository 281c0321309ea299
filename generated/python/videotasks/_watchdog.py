# Copied from generator/templates/python/videotasks/_watchdog.py: edit that file, then run `make generate`.
"""Ends exchanges whose time is over, whatever they are waiting for.

A socket's time-out counts anew with every byte: a server that sends one now and then
would hold a client for ever. One thread watches all exchanges of a client, and shuts
down the connection of whichever is late.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any, Final

from requests.adapters import HTTPAdapter

_IDLE: Final = 5.0
"""Seconds without an exchange after which the thread ends."""


class Guard:
    """One exchange that is watched."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.cut: Callable[[], object] | None = None
        """What ends it; None as long as there is no connection."""


class Watchdog:
    """Watches exchanges from a thread that runs only while there are any."""

    def __init__(self) -> None:
        self._guards: set[Guard] = set()
        self._changed = threading.Condition()
        self._wakes_at: float | None = None
        """When the thread looks next; None without a thread."""
        self._closed = False

    def watch(self, deadline: float) -> Guard:
        """Begins to watch an exchange; `forget` must follow."""
        guard = Guard(deadline)
        with self._changed:
            self._guards.add(guard)
            if self._wakes_at is None:
                name = "videotasks-deadlines"
                # Where no thread can be had the time-outs have to do, until one can.
                with suppress(RuntimeError):
                    threading.Thread(target=self._run, name=name, daemon=True).start()
                    self._wakes_at = deadline
            elif deadline < self._wakes_at:
                self._wakes_at = deadline
                self._changed.notify()
        return guard

    def forget(self, guard: Guard) -> None:
        """Stops watching an exchange; afterwards nothing of it is cut any more."""
        with self._changed:
            self._guards.discard(guard)

    def close(self) -> None:
        """Lets the thread end as soon as nothing is watched."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            idle = False
            while self._guards or not (idle or self._closed):
                idle = not self._guards
                now = time.monotonic()
                for guard in [one for one in self._guards if one.deadline <= now]:
                    # One without a connection yet is looked at again soon.
                    if guard.cut is not None:
                        self._guards.discard(guard)
                        with suppress(Exception):
                            guard.cut()
                times = [max(one.deadline, now + 0.05) for one in self._guards]
                self._wakes_at = min(times, default=now + _IDLE)
                self._changed.wait(self._wakes_at - now)
            self._wakes_at = None


_exchange = threading.local()
"""`guard` of the exchange that this thread is in."""


@contextmanager
def connecting(guard: Guard | None) -> Generator[None, None, None]:
    """Has the connection that is used within be the one that the guard cuts."""
    _exchange.guard = guard
    try:
        yield
    finally:
        _exchange.guard = None


class WatchedAdapter(HTTPAdapter):
    """An adapter whose connections tell the guard of their exchange which socket they use."""

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """The pool for a request."""
        return _watched(super().get_connection_with_tls_context(*args, **kwargs))

    def get_connection(self, *args: Any, **kwargs: Any) -> Any:
        """The same in older versions of requests."""
        return _watched(
            super().get_connection(*args, **kwargs)  # pyright: ignore[reportDeprecated]
        )


def _watched(pool: Any) -> Any:
    kind: Any = pool.ConnectionCls
    if not hasattr(kind, "videotasks_watched"):

        class Watched(kind):  # type: ignore[misc]  # one of urllib3's, known at run time
            videotasks_watched = True

            def _show(self) -> None:
                guard: Guard | None = getattr(_exchange, "guard", None)
                connection: Any = self.sock
                if guard is not None and connection is not None:
                    guard.cut = lambda: connection.shutdown(socket.SHUT_RDWR)

            def getresponse(self, *args: Any, **kwargs: Any) -> Any:
                self._show()
                whole: Any = super()
                return whole.getresponse(*args, **kwargs)

            def _tunnel(self, *args: Any, **kwargs: Any) -> Any:
                self._show()
                whole: Any = super()
                return whole._tunnel(*args, **kwargs)

        Watched.__name__ = kind.__name__

        pool.ConnectionCls = Watched
    return pool
