"""How long to wait before a request is repeated."""

from __future__ import annotations

from typing import Final

from videotasks._core.actions import Event, Opened, Policy, Response, World
from videotasks._core.outcomes import outcome
from videotasks._core.responses import retry_after

_JITTER: Final = 0.25


def jittered(seconds: float, world: World) -> float:
    """Up to a quarter less, so that many clients do not come back at once."""
    return seconds * (1 - _JITTER * world.random())


def backoff(first: float, most: float, attempt: int, world: World) -> float:
    """Seconds before repetition number `attempt` (from 0), which double from the first to the most."""
    return jittered(min(first * 2.0 ** min(attempt, 30), most), world)


def pause_before_retry(
    event: Event,
    attempt: int,
    policy: Policy,
    world: World,
    longest: float | None = None,
) -> float:
    """Seconds before repetition number `attempt` (from 0): `Retry-After`, or back-off.

    A `Retry-After` counts up to `longest`; None: up to what a single request waits.
    """
    first, most = policy.backoff, policy.backoff_max
    if isinstance(event, (Response, Opened)):
        asked = retry_after(event.headers, world.wall())
        # Less than the first pause is no pause: a date that is over, a clock ahead.
        if asked is not None and asked >= policy.backoff:
            return min(asked, policy.retry_after_max if longest is None else longest)
        if asked is None and outcome(event.status).rate_limit:
            first, most = policy.rate_limit_backoff, policy.rate_limit_backoff_max
    return backoff(first, most, attempt, world)


def asks_too_long(
    event: Event, policy: Policy, world: World, until: float | None
) -> bool:
    """Whether a `Retry-After` is for so long that the call ends instead of waiting.

    That is beyond `Policy.retry_after_max`, or beyond the call's own time, which is over
    at `until` on the monotonic clock (None: never). To ask earlier would only be told the
    same again.
    """
    if not isinstance(event, (Response, Opened)):
        return False
    asked = retry_after(event.headers, world.wall())
    if asked is None or asked < policy.backoff:
        return False
    late = until is not None and world.monotonic() + asked >= until
    return late or asked > policy.retry_after_max
