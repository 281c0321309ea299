"""Holds how patiently a lifecycle is walked: the numbers of the Python client, which `tests/contract` compares."""

from __future__ import annotations

from generator.frozen import dataclass
from generator.language.model import Json

MOST_REPEATS = 2
"""Of a submit or a download; a poll is repeated as long as somebody waits."""
GROWTH = 2.0
POLL_GROWTH = 1.5
JITTER = 0.25
GRACE = 15
BELIEVED = 3
RENEWALS = 1
LEAST_ASKED = 0.5
MOST_ASKED = 60
MOST_ASKED_OF_A_POLL = 3600


@dataclass(frozen=True, slots=True)
class Backoff:
    """Pauses that grow. In seconds."""

    first: float
    most: float

    def longest(self, repeats: int) -> float:
        """The pause behind so many repetitions, before chance makes it shorter."""
        return min(self.first * GROWTH ** min(repeats, 30), self.most)


SHORT, LONG = Backoff(0.5, 8), Backoff(10, 60)


def plain(number: float) -> int | float:
    """A number as JSON shows it best."""
    return int(number) if number == int(number) else number


def stated() -> dict[str, Json]:
    """What the catalogue says of pauses."""
    return {
        "mostRepeats": MOST_REPEATS,
        "backoff": _stated(SHORT),
        "longBackoff": _stated(LONG),
        "growth": plain(GROWTH),
        "jitter": JITTER,
        "retryAfter": {
            "leastSeconds": LEAST_ASKED,
            "maximumSeconds": MOST_ASKED,
            "maximumPollSeconds": MOST_ASKED_OF_A_POLL,
        },
        "pollGrowth": POLL_GROWTH,
        "graceSeconds": GRACE,
        "believedFailures": BELIEVED,
        "mostRenewals": RENEWALS,
    }


def _stated(backoff: Backoff) -> dict[str, Json]:
    return {"firstSeconds": plain(backoff.first), "maximumSeconds": plain(backoff.most)}
