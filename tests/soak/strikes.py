"""What strikes a call from outside: at a random time, as an alarm does, or at a certain one of its steps."""

from __future__ import annotations

import dis
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from tests.client.striking import JobTimeout, SoftLimit

KINDS: list[Callable[[], BaseException]] = [
    *(SoftLimit, JobTimeout, TimeoutError, ConnectionResetError),
    lambda: ValueError("of a handler"),
]
"""What is raised, as what libraries and programs raise."""
_AGAIN = 0.0005
_CLOSING = ("close", "_close_conn", "end_if_more_came")
"""Functions of ours that io's finalizer calls, in C, which passes over what they raise."""
_STEPS = ("call", "return", "c_return")


class Strike:
    """An exception that is raised in the main thread, once, if the client is at work just then.

    What its caller does with a task that was returned is the caller's business.

    Args:
        kind: Makes the exception.
        way: `sync`: within a function of the client; `async`: also where the event loop waits.
    """

    def __init__(self, kind: Callable[[], BaseException], way: str) -> None:
        self._kind = kind
        self._way = way
        self.on = False
        self.struck: BaseException | None = None
        self.at: float | None = None
        """When."""
        self.seen = 0
        """Steps that were taken, where they are counted."""
        self.taken = ""
        """Who has caught it instead of the client."""

    @contextmanager
    def aimed(self) -> Iterator[None]:
        """Within it, it strikes if it is on."""
        hook = sys.unraisablehook

        def note(found: Any) -> None:
            if found.exc_value is self.struck:
                self.takes(found.exc_value, "Python, in a finalizer")
            else:
                hook(found)

        sys.unraisablehook = note
        self._begin()
        try:
            yield
        finally:
            self.on = False
            self._end()
            sys.unraisablehook = hook

    def takes(self, error: BaseException | None, who: str) -> None:
        """Notes that somebody has caught an exception for good."""
        if error is not None and error is self.struck:
            self.taken = who

    def _begin(self) -> None:
        raise NotImplementedError

    def _end(self) -> None:
        raise NotImplementedError

    def _made(self) -> BaseException:
        self.struck = self._kind()
        self.at = time.monotonic()
        return self.struck

    def _is_within(self, frame: FrameType | None) -> bool:
        # What strikes in a callback of asyncio's is caught by asyncio, and the wake-up that
        # the callback was to bring is lost: whoever waits for it does so for ever.
        if frame is None or _is_of(frame, "tests.soak"):
            return False
        callback = False
        while frame is not None:
            if _is_of(frame, "videotasks"):
                return True
            code = frame.f_code.co_name
            callback = callback or (code == "_run" and _is_of(frame, "asyncio.events"))
            frame = frame.f_back
        return self._way == "async" and not callback


class Alarm(Strike):
    """A handler of SIGALRM.

    Args:
        kind: As of a `Strike`.
        way: Likewise.
        seconds: When it strikes, or as soon as it can after that.
    """

    def __init__(
        self, kind: Callable[[], BaseException], way: str, seconds: float
    ) -> None:
        super().__init__(kind, way)
        self._seconds = seconds
        self._before: Any = None

    def __call__(self, _: int, frame: FrameType | None) -> None:
        if not self.on or self.struck is not None:
            return
        if not self._is_within(frame):
            signal.setitimer(signal.ITIMER_REAL, _AGAIN)
            return
        raise self._made()

    def _begin(self) -> None:
        self._before = signal.signal(signal.SIGALRM, self)
        signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def _end(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._before)


class Step(Strike):
    """A function that profiles, which raises as a handler would: wherever Python may run one.

    That is where a function begins, and where one, be it of C, has returned.

    Args:
        kind: As of a `Strike`.
        way: Likewise.
        number: Of the step at which it strikes, or at the next one within the client; 0: none.
    """

    def __init__(
        self, kind: Callable[[], BaseException], way: str, number: int
    ) -> None:
        super().__init__(kind, way)
        self._number = number
        self._in_c: list[FrameType] = []
        """Frames that have called functions of C, which have not returned yet."""

    def __call__(self, frame: FrameType | None, event: str, value: object) -> None:
        del value  # or a traceback would keep what was returned
        if not self.on or frame is None:
            return
        if event == "c_call":
            self._in_c.append(frame)
        elif event in ("c_return", "c_exception") and self._in_c:
            self._in_c.pop()
        if event not in _STEPS or (event == "return" and not self._is_seen(frame)):
            return
        self.seen += 1
        if not 0 < self._number <= self.seen or not self._is_within(frame):
            return
        if event == "return":
            frame = frame.f_back  # there it strikes, and the value is lost
        raise self._made()

    def _is_seen(self, frame: FrameType) -> bool:
        """Whether Python looks for signals where a function has returned: not in C, nor behind an attribute."""
        caller = frame.f_back
        if caller is None or (self._in_c and self._in_c[-1] is caller):
            return False
        code = caller.f_code.co_code
        return dis.opname[code[caller.f_lasti]].startswith("CALL")

    def _begin(self) -> None:
        sys.setprofile(self)

    def _end(self) -> None:
        sys.setprofile(None)


def _is_of(frame: FrameType, package: str) -> bool:
    name = str(frame.f_globals.get("__name__", ""))
    return name == package or name.startswith(package + ".")


def caught_by(error: BaseException) -> tuple[str, str]:
    """Whose code has caught an exception: the package, and the line to which it got."""
    step = error.__traceback__
    if step is None:
        return "nobody", ""
    frame = step.tb_frame
    name = str(frame.f_globals.get("__name__", ""))
    if name.startswith("videotasks._http.") and frame.f_code.co_name in _CLOSING:
        return "Python, as it closed a response", "in a finalizer"
    return name.partition(".")[0], f"{name}:{step.tb_lineno}"
