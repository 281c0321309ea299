"""Keeps threads for a moment after they have done their job, as a new one costs as much as a small file does.

They are daemons, which hold up no end of a process. One that hangs has its job, and gets no other.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Final, TypeAlias

from videotasks._http.threads import start
from videotasks._values.strikes import struck

Job: TypeAlias = Callable[[], object]

_IDLE_FOR: Final = 2.0
"""Seconds for which a thread without a job is kept."""
_NAME: Final = "videotasks-disk"
_IDLE_NAME: Final = f"{_NAME}-idle"


class _Idle:
    """A thread without a job."""

    def __init__(self) -> None:
        self.process = os.getpid()
        self.given: SimpleQueue[Any] = SimpleQueue()
        """Where it is given its next job."""
        self.gone = False
        """Whether it takes none any more."""


_idle: Final[deque[_Idle]] = deque()
"""Whoever takes one out has it alone; a deque's own steps need no lock, which a signal could leave locked."""


def run(job: Job, otherwise: Job) -> None:
    """Has a thread do a job: one that is idle, or a new one.

    Args:
        job: The job.
        otherwise: What is done here where no thread can be had.
    """
    while _idle:
        try:
            found = _idle.pop()
        except IndexError as error:
            if struck(error):
                raise
            break  # another thread was faster
        if found.process == os.getpid():  # a forked process has none of its parent's
            found.given.put(job)
            if not found.gone:
                return
    start(partial(_work, job), _NAME, otherwise)


def _work(job: Job) -> None:
    """Does one job after another."""
    idle = _Idle()
    thread = threading.current_thread()
    while True:
        thread.name = _NAME
        job()
        del job  # else what it holds would be kept
        thread.name = _IDLE_NAME
        _idle.append(idle)
        try:
            job = idle.given.get(timeout=_IDLE_FOR)
        except Empty:
            next_job = _last_given(idle)
            if next_job is None:
                return
            job = next_job


def _last_given(idle: _Idle) -> Job | None:
    """What a thread that is about to end is given all the same."""
    try:
        _idle.remove(idle)
    except ValueError:
        # Somebody is about to give it one, unless they were struck in between.
        with suppress(Empty):
            given: Job = idle.given.get(timeout=_IDLE_FOR)
            return given
    idle.gone = True
    with suppress(Empty):
        last: Job = idle.given.get_nowait()
        return last
    return None
