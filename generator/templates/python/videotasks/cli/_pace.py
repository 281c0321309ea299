"""Estimates how long a batch is going to take, by how fast its jobs have ended so far."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from videotasks.batch import Status

_WINDOW: Final = 600.0
"""Seconds that count: what was slow an hour ago says nothing of now."""
_MINUTE: Final = 60.0
_HOUR: Final = 3600.0
_UNITS: Final = ((1.5 * _HOUR, _HOUR, "h"), (1.5 * _MINUTE, _MINUTE, "min"))


class Pace:
    """How fast jobs end.

    The time until the first has ended does not count, as then all videos are still being made.

    Args:
        clock: Seconds, which only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()

    def seconds_left(self, status: Status) -> float | None:
        """Seconds until all jobs have ended; None: nobody can tell yet, or nothing is sent.

        Args:
            status: How far the batch is; it is to be told each time that it has changed.
        """
        at, ended = self._clock(), status.total - status.left
        if not self._seen or self._seen[-1][1] != ended:
            self._seen.append((at, ended))
        if len(self._seen) > 1 and self._seen[0][1] == 0:
            self._seen.popleft()
        while len(self._seen) > 2 and self._seen[1][0] < at - _WINDOW:
            self._seen.popleft()
        since, before = self._seen[0]
        if not status.left:
            return 0.0
        if ended == before or at <= since or status.paused:
            return None
        return status.left * (at - since) / (ended - before)


def in_words(seconds: float | None) -> str:
    """An estimate for people, such as "about 12 min left"; "" where there is none."""
    if not seconds:
        return ""
    for least, unit, name in _UNITS:
        if seconds >= least:
            return f"about {seconds / unit:.0f} {name} left"
    return f"about {max(1.0, seconds):.0f} s left"
