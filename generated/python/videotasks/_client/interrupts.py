# Copied from generator/templates/python/videotasks/_client/interrupts.py: edit that file, then run `make generate`.
"""Holds a first Ctrl+C back while the response to a submit may still come.

A submit that is under way is billed or not, whoever waits for it: its response comes a
moment later as a rule, and has the id without which the video is out of reach.
"""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from videotasks._core.actions import Exchange, Failure, Response, log
from videotasks._exceptions import VideotasksError
from videotasks._http.threads import Promise, start
from videotasks._values.strikes import add_note, struck

if TYPE_CHECKING:
    from types import FrameType, TracebackType

MOMENT: Final = 2.0
"""Seconds that the response to a submit has after an interruption."""
TOLD: Final = (
    "interrupted: the submit's answer has %g s to come; a second time ends at once"
)
Handler: TypeAlias = "Callable[[int, FrameType | None], object]"
_SHOWN: Final = 5
"""So many ids of tasks are named at most."""
_NUMBER: Final = int(signal.SIGINT)
_signals: Any = import_module(
    # The same without enums, the making of which takes longer than all of the rest.
    "_signal"
    if "_signal" in sys.builtin_module_names
    else "signal"
)


@contextmanager
def telling_what_goes_on(
    tasks: Callable[[], Mapping[str, str]],
) -> Generator[None, None, None]:
    """Tells how to go on with tasks if something from outside ends what is within it."""
    try:
        yield
    except BaseException as error:
        if not isinstance(error, VideotasksError):
            tell_what_goes_on(error, tasks(), waiting=True)
        raise


def tell_what_goes_on(
    error: BaseException, tasks: Mapping[str, str], waiting: bool
) -> None:
    """Tells, in a note and in the log, how to go on with tasks after something from outside.

    Args:
        error: Ctrl+C, a cancellation, a time limit, an error of a hook or callback.
        tasks: Id of each task -> what makes it again, in code.
        waiting: Whether they were waited for; else an interruption (no `Exception`) is as it
            was meant, and only the note tells.
    """
    if not tasks:
        return
    task_id, code = next(iter(tasks.items()))
    text = f"task {task_id} goes on: {code} resumes it"
    if len(tasks) > 1:
        shown = list(tasks)[:_SHOWN]
        more = f" and {len(tasks) - _SHOWN} more" if len(tasks) > _SHOWN else ""
        text = f"{len(tasks)} tasks go on: {', '.join(shown)}{more}; {code} resumes one"
    add_note(error, text)
    if waiting or isinstance(error, Exception):
        log.warning("%s, and %s was not caught", text, type(error).__name__)


class HeldBack(BaseException):
    """An interruption of a submit, and what came of the exchange all the same; nobody outside sees it."""

    def __init__(self, event: Response | Failure, interruption: BaseException) -> None:
        super().__init__()
        self.event = event
        self.interruption = interruption


class HeldInterrupt:
    """Between its begin and its end, a first Ctrl+C ends a submit that is under way in a moment, not at once.

    Only Python's own handler is replaced, and only in the main thread, where alone there
    are handlers; it is back afterwards.
    """

    def __init__(self, exchange: Exchange) -> None:
        self.struck = False
        self._exchange = exchange
        self._installed: Handler | None = None
        self._over: Promise[None] = Promise()

    def begin(self) -> None:
        """Replaces the handler."""
        if (
            _signals.getsignal(_NUMBER) is _signals.default_int_handler
            and threading.current_thread() is threading.main_thread()
        ):
            # An interpreter within another gets no signals.
            try:
                self._installed = self._handler
                _signals.signal(_NUMBER, self._installed)
            except ValueError as error:
                if struck(error):
                    raise

    def end(self) -> None:
        """Puts it back, as often as it takes."""
        ours = self._installed
        # Unless somebody has set another meanwhile.
        if ours is not None and _signals.getsignal(_NUMBER) is ours:
            _signals.signal(_NUMBER, _signals.default_int_handler)
        if self.struck and self._over.begins():
            self._over.set_result(None)

    def _handler(self, number: int, frame: FrameType | None) -> None:
        if self.struck or not self._exchange.sent:
            signal.default_int_handler(number, frame)
        self.struck = True
        start(partial(_end_soon, self._over), "videotasks-interrupted")


def _end_soon(over: Promise[None]) -> None:
    """Presses Ctrl+C once more, unless the exchange is over by then."""
    # Here, as a handler must not log: it may have interrupted a line of the log.
    log.warning(TOLD, MOMENT)
    over.wait(MOMENT)
    if not over.begins():
        return
    main = threading.main_thread().ident
    if main is not None and hasattr(signal, "pthread_kill"):
        signal.pthread_kill(main, signal.SIGINT)
    else:
        _thread.interrupt_main()
    over.set_result(None)


class EndOfInterrupted:
    """Within it, a submit's machine goes on to its end with the response that came all the same.

    Then what interrupted it is raised; a refusal that came is a note on it.
    """

    def __init__(self, held: HeldBack) -> None:
        self._interruption = held.interruption

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, VideotasksError):
            text = f"{type(error).__name__}: {error}"
            add_note(self._interruption, text)
            log.warning("interrupted: %s", text)
        elif error is not None and not isinstance(error, StopIteration):
            return  # it was interrupted once more
        raise self._interruption from None
