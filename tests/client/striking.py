"""Signals that strike the main thread while it is in an exchange, as time limits of workers do."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.helper_server import SOON


class SoftLimit(Exception):  # noqa: N818  # as workers name theirs
    """Of a class that no library knows."""


class JobTimeout(TimeoutError):  # noqa: N818  # likewise
    """Of a class that is taken for a socket's time-out, if nobody looks closer."""


@contextmanager
def alarm(kind: Callable[[], BaseException], when: threading.Event) -> Iterator[None]:
    """Has a handler of SIGALRM raise an exception in the main thread, once an event has come."""
    main = threading.get_ident()
    over = threading.Event()

    def strike(*_: Any) -> None:
        if not over.is_set():
            over.set()
            raise kind()

    def press() -> None:
        when.wait(SOON)
        while not over.is_set():  # just before a system call it would be noticed later
            signal.pthread_kill(main, signal.SIGALRM)
            time.sleep(0.05)

    before = signal.signal(signal.SIGALRM, strike)
    finger = threading.Thread(target=press)
    finger.start()
    try:
        yield
    finally:
        over.set()
        when.set()
        finger.join()
        signal.signal(signal.SIGALRM, before)


def told(error: BaseException, caplog: pytest.LogCaptureFixture) -> tuple[str, str]:
    """The notes of an exception (or, before Python 3.11, the lines of the log), and those lines."""
    lines = "\n".join(x.getMessage() for x in caplog.records if x.levelno >= 30)
    if not hasattr(error, "add_note"):
        return lines, lines
    return "\n".join(getattr(error, "__notes__", [])), lines
