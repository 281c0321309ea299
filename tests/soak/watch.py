"""Sees calls that do not end: tells where every thread stands, and ends the program."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

LONGEST = 240.0
"""Seconds after which a call hangs: several times as long as all its time-outs and pauses together."""


class Watch:
    """Knows which calls are under way; a thread looks whether one of them is too old.

    Args:
        repeat: What to say of how the failure is repeated.
        longest: Seconds that a call may take.
    """

    def __init__(self, repeat: str, longest: float = LONGEST) -> None:
        self._repeat = repeat
        self._longest = longest
        self._calls: dict[int, tuple[str, float]] = {}
        self._last = 0
        self._lock = threading.Lock()
        self._over = threading.Event()
        threading.Thread(target=self._look, name="soak-watch", daemon=True).start()

    @contextmanager
    def call(self, name: str) -> Iterator[None]:
        """Watches one call."""
        with self._lock:
            self._last += 1
            number = self._last
            self._calls[number] = name, time.monotonic()
        try:
            yield
        finally:
            self._calls.pop(number, None)

    def end(self) -> None:
        """Looks no more."""
        self._over.set()

    def _look(self) -> None:
        while not self._over.wait(1):
            now = time.monotonic()
            for name, since in list(self._calls.values()):
                if now - since > self._longest:
                    print(f"hung: {name}, for {now - since:.0f} s", file=sys.stderr)
                    print(self._repeat, file=sys.stderr, flush=True)
                    faulthandler.dump_traceback(all_threads=True)
                    os._exit(3)
