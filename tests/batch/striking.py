"""An asynchronous exception that strikes the thread that writes to a ledger at one of its steps, which are counted."""

from __future__ import annotations

import ctypes
import dis
import functools
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

from tests.client.striking import JobTimeout, SoftLimit
from videotasks.batch._writer import Writer

KINDS: Final[tuple[type[BaseException], ...]] = (SystemExit, SoftLimit, JobTimeout)
"""What ends a thread, what no library knows, and what is taken for trouble with a disk."""
_OWN: Final = (
    "videotasks.batch._writer",
    "videotasks.batch._permissions",
    "videotasks._http.threads",
)
_LOOKS: Final = ("CALL", "RESUME", "JUMP_BACKWARD", "JUMP_ABSOLUTE")
"""Instructions after which Python looks whether something has come for a thread; 3.10 does so more often."""


class Strike:
    """What strikes each writer that begins meanwhile, once.

    Args:
        kind: Of the exception.
        number: Of the step; 0: it only counts them.
        deep: Whether calls and returns of SQLAlchemy are counted. Else it is every instruction of the
            writer's own modules at which an exception can strike. Never what logs: up to Python 3.12
            the lock of a handler stays taken where a thread is struck just as it takes it.
    """

    def __init__(self, kind: type[BaseException], number: int, *, deep: bool) -> None:
        self._kind = kind
        self._number = number
        self._deep = deep
        self.seen = 0
        self._bell: Any = None

    @contextmanager
    def aimed(self) -> Iterator[None]:
        """Within it, writers are struck."""
        run = Writer._run

        def struck(writer: Writer) -> None:
            self._bell = _bell(self._kind)
            aim: Any = sys.setprofile if self._deep else sys.settrace
            aim(self._profile if self._deep else self._trace)
            try:
                run(writer)
            finally:
                aim(None)

        Writer._run = struck  # type: ignore[method-assign, assignment]
        try:
            yield
        finally:
            Writer._run = run  # type: ignore[method-assign]

    def _profile(self, frame: FrameType, event: str, value: object) -> None:
        del value
        module: str = frame.f_globals.get("__name__", "")
        if module.startswith("sqlalchemy") and event in ("call", "return", "c_return"):
            self._step()

    def _trace(self, frame: FrameType, event: str, value: object) -> Any:
        del value
        if event == "call":
            if frame.f_globals.get("__name__") not in _OWN:
                return None
            frame.f_trace_opcodes = True
            frame.f_trace_lines = False
            self._step()
        elif event == "opcode":
            name = dis.opname[frame.f_code.co_code[frame.f_lasti]]
            if name.startswith(_LOOKS):
                self._step()
        return self._trace

    def _step(self) -> None:
        self.seen += 1
        if self.seen == self._number:
            self._bell["rings"]


def _bell(kind: type[BaseException]) -> Any:
    """What strikes this thread as it is looked into.

    A call would be struck itself as it returns, here; this is none, so the thread's own next step is.
    """
    strike: Callable[..., object] = ctypes.pythonapi.PyThreadState_SetAsyncExc
    strike.argtypes = (ctypes.c_ulong, ctypes.py_object)  # type: ignore[attr-defined]
    ring = functools.partial(strike, threading.get_ident(), kind)

    class Bell:
        __getitem__ = staticmethod(ring)

    return Bell()
