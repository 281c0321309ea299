"""Writes in words what statuses and reasons mean, from the tables of outcomes, for all outputs that mention it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.language.model import Api
from generator.language.outcomes import Outcome, StatusRule, outcome

UNLISTED = "a reason that no table has"


def meaning(api: Api, status: int, reason: str) -> Outcome:
    """What a response means; `UNLISTED` stands for any reason that is not listed, "" for none."""
    return outcome(api.errors, api.statuses, status, reason)


def not_accepted(api: Api) -> str:
    """The responses after which a submit is sent again, in Markdown: 429, or 503 with SERVICE_NOT_AVAILABLE."""
    found = [
        f"`{status}`" for status in _statuses(api, lambda row: row.retry == "safe")
    ]
    whole = {
        status for row in api.statuses if row.retry == "safe" for status in row.statuses
    }
    for known in api.errors:
        for status in known.statuses:
            safe = meaning(api, status, known.reason).retry == "safe"
            if safe and status not in whole:
                found.append(f"`{status}` with `{known.reason}`")
    return _listed(found)


def polled_again(api: Api) -> str:
    """After which statuses a poll may be sent again: `408, 425, 429 or 5xx`."""
    return _listed(
        _statuses(api, lambda row: row.poll == "again" and not row.grace), "or"
    )


def unsettled(api: Api) -> str:
    """Statuses behind which a submit may have been accepted whatever reason they bring: `504`."""
    return _listed(
        _statuses(api, lambda row: row.any_reason and row.retry == "unknown")
    )


def rate_limits(api: Api) -> str:
    """Statuses after which the pauses are long: `429`."""
    return _listed(_statuses(api, lambda row: row.rate_limit), "or")


def _statuses(api: Api, fits: Callable[[StatusRule], bool]) -> list[str]:
    """Statuses of rejections whose row fits: hundreds as `5xx`, without those that such a hundred has already."""
    rows = [row for row in api.statuses if fits(row) and row.statuses[0] >= 400]
    hundreds = {
        row.statuses[0] // 100 for row in rows if isinstance(row.statuses, range)
    }
    found = [
        (status, str(status))
        for row in rows
        if not isinstance(row.statuses, range)
        for status in row.statuses
        if status // 100 not in hundreds
    ]
    found += [(100 * first, f"{first}xx") for first in hundreds]
    return [words for _, words in sorted(found)]


def _listed(parts: Iterable[str], word: str = "") -> str:
    """`a, b or c`; without a word `a, b, or c`, as the parts are not single words."""
    *first, last = list(parts) or ["nothing"]
    if not first:
        return last
    return f"{', '.join(first)}{f' {word}' if word else ', or'} {last}"
