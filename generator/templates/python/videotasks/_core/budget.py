"""Decides when the next request to the platform may go out, for all tasks of a client together.

The platform counts requests a minute for each user: what one task is told of too many, all have
to heed. So one budget is shared. It begins with a few requests at once and allows more with each
response; after one too many nothing goes out for a while, then a single request, and from a quarter of
what was too much on it grows slowly, as TCP does.
"""

from __future__ import annotations

from collections import deque
from typing import Final

from videotasks._core.actions import Event, Policy, Response, World
from videotasks._core.responses import meaning_of
from videotasks._core.retry import pause_before_retry

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
        self._running: set[object] = set()
        """Requests that are under way. That one is among them, or not any more, is one step each:
        what strikes between two leaves none that is counted for ever."""
        self._paused_at = self._paused_until = float("-inf")
        self._pauses = 0

    def wait(self) -> float | None:
        """Seconds until the next request may go out; None: when another one has ended."""
        return self._free_in(self._world.monotonic())

    def admit(self, request: object) -> float | None:
        """Counts a request that may go out now; returns when that is, or None if it has to wait."""
        now = self._world.monotonic()
        if self._free_in(now) != 0:
            return None
        self._count(request, now)
        return now

    def _free_in(self, now: float) -> float | None:
        until = max(self._paused_until, self._minute_until())
        if until > now:
            return until - now
        return None if len(self._running) >= int(self._window) else 0.0

    def why(self) -> str:
        """Why the next request may not go out yet, and what could be done about that."""
        until = self._minute_until()
        if self._world.monotonic() < self._paused_until >= until:
            return (
                "the platform has said that there are too many requests: allow it more time "
                "with timeout=, or send fewer"
            )
        if self._world.monotonic() < until and self._sent is not None:
            return (
                f"requests_per_minute={self._sent.maxlen} is used up: allow it more time "
                "with timeout=, or more requests if the platform does"
            )
        return (
            f"{len(self._running)} other requests of this client are under way, and others were "
            "first: allow it more time with timeout=, or more at once with max_in_flight="
        )

    def _minute_until(self) -> float:
        """When the next request is within what a minute allows."""
        sent = self._sent
        if sent is None or len(sent) != sent.maxlen:
            return float("-inf")
        return sent[0] + _MINUTE

    def begin(self, request: object) -> float:
        """Counts a request that goes out now, once; returns when that is."""
        now = self._world.monotonic()
        self._count(request, now)
        return now

    def _count(self, request: object, now: float) -> None:
        self._running.add(request)
        if self._sent is not None:
            self._sent.append(now)

    def end(self, request: object, began: float | None, event: Event = None) -> None:
        """Counts a request that has ended; it may be done twice.

        Args:
            request: What was given when it began.
            began: When it went out; None: it has not, or nobody knows.
            event: What came of it.
        """
        self._running.discard(request)
        if began is None or not isinstance(event, Response) or began <= self._paused_at:
            return  # it says nothing of the time since then
        if not meaning_of(event).rate_limit:
            self._pauses = 0
            more = 1 if self._window < self._careful_from else 1 / self._window
            self._window = min(self._most, self._window + more)
        else:
            self._pause(event)

    def _pause(self, event: Response) -> None:
        # As long as the call itself pauses that was told so.
        pause = pause_before_retry(event, self._pauses, self._policy, self._world)
        self._pauses += 1
        self._careful_from = max(1, self._window // 4)
        self._window = 1
        self._paused_at = self._world.monotonic()
        self._paused_until = self._paused_at + pause
