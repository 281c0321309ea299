# Copied from generator/templates/python/videotasks/_values/strikes.py: edit that file, then run `make generate`.
"""Tells an exception that struck from outside from one that the code it struck has raised.

A handler of a signal (`signal.alarm`, a worker's time limit) raises wherever the program is
just then, and its exception may be of any class, `TimeoutError` among them. What says so is
the traceback: Python hands the frame that it interrupts to the handler.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import FrameType
from typing import Any, Final

from videotasks._values.kinds import as_array

_MOST: Final = 64
"""Exceptions of one chain that are looked at."""
_VARARGS: Final = 0x04
"""`inspect.CO_VARARGS`, whose module takes long to import."""


def struck(error: BaseException) -> bool:
    """Whether a handler of a signal (or a function that traces) has raised an exception."""
    before: FrameType | None = None
    step = error.__traceback__
    while step is not None:
        if before is not None and _was_handed(step.tb_frame, before):
            return True
        before, step = step.tb_frame, step.tb_next
    return False


def strike_in(
    error: BaseException, handled: BaseException | None = None
) -> BaseException | None:
    """What has struck and led to an exception, be it that one; None: nothing has.

    Code that is struck while it clears up fails with an error of its own: a lock is released
    that it does not hold, a thread is not among those that begin.

    Args:
        error: The exception.
        handled: What was being handled before, which has nothing to do with it.
    """
    strikes = [one for one in chain(error, handled) if struck(one)]
    return strikes[-1] if strikes else None


def chain(
    error: BaseException,
    handled: BaseException | None = None,
    *,
    context: bool = True,
) -> Iterator[BaseException]:
    """An exception, and whatever it was made of, raised from or (`context`) raised while."""
    waiting, known = [error], {id(handled)}
    while waiting and len(known) <= _MOST:
        one = waiting.pop(0)
        if id(one) in known:
            continue
        known.add(id(one))
        yield one
        links = [one.__cause__, getattr(one, "reason", None)]
        if context:
            links.append(one.__context__)
        links += one.args
        waiting += [link for link in links if isinstance(link, BaseException)]


def add_note(error: BaseException, text: str) -> None:
    """Adds a line to what a traceback shows of an exception, once; Python 3.10 has no such lines."""
    add: Any = getattr(error, "add_note", None)
    if add is not None and text not in getattr(error, "__notes__", ()):
        add(text)


def _was_handed(frame: FrameType, interrupted: FrameType) -> bool:
    code = frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & _VARARGS)
    local = frame.f_locals
    for name in code.co_varnames[:count]:
        value: object = local.get(name)
        if value is interrupted:
            return True
        items = as_array(value) or ()
        if any(one is interrupted for one in items):
            return True
    return False
