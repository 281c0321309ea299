# Copied from generator/templates/python/videotasks/_http/threads.py: edit that file, then run `make generate`.
"""Starts threads and waits for them in single steps, so that what strikes between two leaves nothing half done.

An exception that a handler of a signal raises can come after any step of the main thread. What
`threading` and `concurrent.futures` write in Python does not bear that: a condition that is
struck as it takes its lock keeps it for ever, and one that is struck as it waits fails for a
lock that it does not hold. Here each change is one step of C's.
"""

from __future__ import annotations

import threading
from _thread import TIMEOUT_MAX, LockType, allocate_lock, start_new_thread
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from videotasks._values.strikes import struck

T = TypeVar("T")


def start(
    target: Callable[[], object],
    name: str,
    otherwise: Callable[[], object] | None = None,
) -> None:
    """Has a daemon thread run a function: it is started, or is not, whatever strikes meanwhile.

    Args:
        target: The function.
        name: Of the thread.
        otherwise: What is run here where no thread can be had; None: the function.
    """
    try:
        start_new_thread(_begin, (target, name))
    except RuntimeError as error:
        if struck(error):
            raise
        (otherwise or target)()


def begin(thread: threading.Thread, otherwise: Callable[[], object]) -> None:
    """Has a thread begin whose end is to be seen: it does, or does not, whatever strikes meanwhile.

    Args:
        thread: The thread.
        otherwise: What is run here where no thread can be had.
    """
    try:
        start_new_thread(_begin_it, (thread, otherwise))
    except RuntimeError as error:
        if struck(error):
            raise
        otherwise()


def _begin_it(thread: threading.Thread, otherwise: Callable[[], object]) -> None:
    try:
        thread.start()
    except RuntimeError:
        otherwise()


def is_over(thread: threading.Thread) -> bool:
    """Whether a thread has begun and ended: by what Python's core knows, whatever has struck it."""
    return thread.ident is not None and not thread.is_alive()


def _begin(target: Callable[[], object], name: str) -> None:
    """In a thread without a name: no signal strikes here, whose handlers run in the main thread."""
    try:
        threading.Thread(target=target, name=name, daemon=True).start()
    except RuntimeError:
        target()


class Promise(Generic[T]):
    """What a thread is going to make, for whoever waits for it: as a `Future`, but strike-proof."""

    def __init__(self) -> None:
        self._begun = allocate_lock()
        self._done = self._cancelled = False
        self._error: BaseException | None = None
        self._result: Any = None
        self._waiting: deque[LockType] = deque()
        self._callbacks: deque[Callable[[Promise[T]], object]] = deque()

    def begins(self) -> bool:
        """Whether whoever asks has to make it: nobody else does, and it was not cancelled."""
        return self._begun.acquire(blocking=False)

    def is_begun(self) -> bool:
        """Whether somebody makes it, or it has ended."""
        return self._begun.locked()

    def set_result(self, result: T) -> None:
        """Ends it with what was made."""
        self._result = result
        self._end()

    def set_exception(self, error: BaseException) -> None:
        """Ends it with why nothing was made."""
        self._error = error
        self._end()

    def cancel(self) -> bool:
        """Ends it if nobody has begun to make it."""
        if not self._begun.acquire(blocking=False):
            return False
        self._cancelled = True
        self._end()
        return True

    def done(self) -> bool:
        """Whether it has ended."""
        return self._done

    def cancelled(self) -> bool:
        """Whether nobody makes it any more."""
        return self._cancelled

    def wait(self, seconds: float | None = None) -> bool:
        """Waits until it has ended, or the seconds are over; whether it has."""
        if not self._done:
            own = allocate_lock()
            own.acquire()
            self._waiting.append(own)
            if not self._done:
                limit = -1 if seconds is None else min(max(0.0, seconds), TIMEOUT_MAX)
                own.acquire(True, limit)
        return self._done

    def result(self) -> T:
        """What was made, once it has ended.

        Raises:
            RuntimeError: It has not, or was cancelled.
        """
        if self._error is not None:
            raise self._error
        if not self._done or self._cancelled:
            raise RuntimeError("there is no result")
        made: T = self._result
        return made

    def exception(self) -> BaseException | None:
        """Why nothing was made; None if something was, or it was cancelled."""
        return self._error

    def add_done_callback(self, callback: Callable[[Promise[T]], object]) -> None:
        """Has a function be called once it has ended, by the thread that ends it, or at once."""
        self._callbacks.append(callback)
        if self._done:
            self._call_back()

    def _end(self) -> None:
        self._done = True
        while self._waiting:
            self._waiting.popleft().release()
        self._call_back()

    def _call_back(self) -> None:
        while self._callbacks:
            try:
                callback = self._callbacks.popleft()
            except IndexError:
                return  # another thread was faster
            callback(self)
