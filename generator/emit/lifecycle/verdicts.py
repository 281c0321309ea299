"""Tells what becomes of a submit, a poll and a download after what came back, from the two tables of outcomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.frozen import dataclass
from generator.language.model import Api
from generator.language.outcomes import Outcome, outcome

SUBMIT, POLL, DOWNLOAD = "submit", "poll", "download"

ACCEPTED, NOT_ACCEPTED, UNKNOWN = "accepted", "not accepted", "unknown"
RUNNING, SUCCEEDED, FAILED = "running", "succeeded", "failed"
TOLD = "told"
"""A poll brought a result: which of the three it is, its status says."""
RECEIVED, NOT_RECEIVED, EXPIRED, ELSEWHERE = (
    "received",
    "not received",
    "expired",
    "elsewhere",
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one exchange means for its operation."""

    outcome: str
    repeat: bool
    """Whether the same request may be sent again."""
    grace: bool = False
    """It may be for a short while only."""
    long_pauses: bool = False
    """There were too many requests."""


def _submitted(found: Outcome) -> Verdict:
    if found.retry == "unknown":
        return Verdict(UNKNOWN, repeat=False)
    again = found.retry == "safe"
    return Verdict(NOT_ACCEPTED, again, long_pauses=again and found.rate_limit)


def _polled(found: Outcome) -> Verdict:
    again = found.poll != "pointless"
    return Verdict(
        FAILED if found.poll == "failed" else UNKNOWN,
        again,
        found.grace,
        again and found.rate_limit,
    )


def _downloaded(found: Outcome) -> Verdict:
    again = found.download != "pointless"
    came = EXPIRED if found.download == "expired" else NOT_RECEIVED
    return Verdict(came, again, long_pauses=again and found.rate_limit)


_VERDICTS: Mapping[str, Callable[[Outcome], Verdict]] = {
    SUBMIT: _submitted,
    POLL: _polled,
    DOWNLOAD: _downloaded,
}

NOT_SENT: Mapping[str, Verdict] = {
    SUBMIT: Verdict(NOT_ACCEPTED, repeat=True),
    POLL: Verdict(UNKNOWN, repeat=True),
    DOWNLOAD: Verdict(NOT_RECEIVED, repeat=True),
}
"""The request surely never left."""
BROKEN: Mapping[str, Verdict] = {**NOT_SENT, SUBMIT: Verdict(UNKNOWN, repeat=False)}
"""It may have left, and no whole response came."""


def verdict(api: Api, operation: str, status: int, reason: str) -> Verdict:
    """What a response means that brings nothing but its status and its reason ("" for none)."""
    found = outcome(api.errors, api.statuses, status, reason)
    return _VERDICTS[operation](found)
