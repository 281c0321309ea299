# Copied from generator/templates/python/videotasks/_core/elsewhere.py: edit that file, then run `make generate`.
"""Decides whether another provider is asked after one that did not accept a submit, and how long each may take.

Another is asked only where the one before it surely did not accept, and where it is not the
request that is wrong: what cannot go out, or is refused for its account, its key, a model that
is gone, too many requests. An unknown outcome ends it: whoever may have accepted may have billed.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from videotasks._core.actions import Call, least
from videotasks._core.outcomes import outcome
from videotasks._exceptions import APIError, NotSentError, VideotasksError

_LONGEST_PAUSE: Final = 5.0
"""Seconds that are waited for one provider, at a time, as long as there is another to ask."""
_LEAST: Final = 0.1
"""Part of the whole time without which another is not asked: its response would not come in time."""


class Share(NamedTuple):
    """What one of several providers may take of a submit's time; all moments are on the monotonic clock."""

    until: float | None
    """When its next try does not begin any more; None: it may take as long as it takes."""
    over: float | None
    """When the time of all providers is over."""
    longest_pause: float | None
    """The longest pause before its next try; None: as long as for a single provider."""

    def call(self, call: Call, now: float) -> Call:
        """A call that keeps within it.

        Connecting may take no longer than its own part. Whoever has got the body has until the
        end of all: nobody else is asked before that is known.
        """
        connect, read = (
            call.timeout if isinstance(call.timeout, tuple) else (call.timeout,) * 2
        )
        left = None if self.until is None else max(0.001, self.until - now)
        return call._replace(
            timeout=(least(connect, left), read),
            budget=None if self.over is None else max(0.001, self.over - now),
            patience=least(call.patience, left),
            longest_pause=self.longest_pause,
        )

    def is_over(self, pause: float, now: float) -> bool:
        """Whether a pause before the next try is too long."""
        if self.longest_pause is not None and pause > self.longest_pause:
            return True
        return self.until is not None and now + pause >= self.until


def share_of(count: int, now: float, until: float | None) -> Share:
    """What the first of so many providers that are left may take."""
    if count == 1:
        return Share(until, until, None)
    part = None if until is None else now + max(0.0, until - now) / count
    return Share(part, until, _LONGEST_PAUSE)


def is_time_left(now: float, began: float, until: float | None) -> bool:
    """Whether enough time is left for another provider."""
    return until is None or until - now >= _LEAST * (until - began)


def may_be_accepted_elsewhere(error: VideotasksError) -> bool:
    """Whether another provider could accept what this one surely has not."""
    if isinstance(error, NotSentError):
        return True
    if not isinstance(error, APIError) or error.retry_safe is None:
        return False
    return outcome(error.status, error.reason).elsewhere
