# Copied from generator/templates/python/videotasks/_core/budget.py: edit that file, then run `make generate`.
"""Decides when the next request to the platform may go out, for all tasks of a client together.

The platform counts requests a minute for each user: what one task is told by a 429, all have to
heed. So one budget is shared. It begins with a few requests at once and allows more with each
response; after a 429 nothing goes out for a while, then a single request, and from a quarter of
what was too much on it grows slowly, as TCP does.
"""

from __future__ import annotations

from collections import deque
from typing import Final

from videotasks._core.actions import Event, Policy, Response, World
from videotasks._core.responses import meaning_of, retry_after
from videotasks._core.retry import backoff

_FIRST: Final = 16
"""So many requests are sent at once before the first response has come."""
_MINUTE: Final = 60.0


class Budget:
    """Counts the requests of one client; whoever sends them asks it first and tells it what came."""

    def __init__(
        self,
        in_flight: int,
        per_minute: int | None,
        policy: Policy,
        world: World,
    ) -> None:
        self._most = in_flight
        self._policy = policy
        self._world = world
        self._window: float = min(_FIRST, in_flight)
        self._careful_from: float = in_flight
        """From here on the window grows by one in the time of a response."""
        self._sent: deque[float] | None = None
        if per_minute is not None:
            self._sent = deque(maxlen=per_minute)
        self._running = 0
        self._paused_at = self._paused_until = float("-inf")
        self._pauses = 0

    def wait(self) -> float | None:
        """Seconds until the next request may go out; None: when another one has ended."""
        now = self._world.monotonic()
        until = self._paused_until
        sent = self._sent
        if sent is not None and len(sent) == sent.maxlen:
            until = max(until, sent[0] + _MINUTE)
        if until > now:
            return until - now
        return None if self._running >= int(self._window) else 0.0

    def begin(self) -> float:
        """Counts a request that goes out now; returns when that is."""
        now = self._world.monotonic()
        self._running += 1
        if self._sent is not None:
            self._sent.append(now)
        return now

    def end(self, began: float, event: Event = None) -> None:
        """Counts a request that has ended.

        Args:
            began: When it went out.
            event: What came of it.
        """
        self._running = max(0, self._running - 1)
        if not isinstance(event, Response) or began <= self._paused_at:
            return  # it says nothing of the time since then
        if not meaning_of(event).rate_limit:
            self._pauses = 0
            more = 1 if self._window < self._careful_from else 1 / self._window
            self._window = min(self._most, self._window + more)
        else:
            self._pause(retry_after(event.headers, self._world.wall()))

    def _pause(self, asked: float | None) -> None:
        policy = self._policy
        if asked is None or asked < policy.backoff:
            first, most = policy.rate_limit_backoff, policy.rate_limit_backoff_max
            asked = backoff(first, most, self._pauses, self._world)
        self._pauses += 1
        self._careful_from = max(1, self._window // 4)
        self._window = 1
        self._paused_at = self._world.monotonic()
        self._paused_until = self._paused_at + min(asked, policy.retry_after_max)
