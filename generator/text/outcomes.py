"""Writes in words what statuses and reasons mean, from the tables of outcomes, for all outputs that mention it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import count

from generator.language.model import Api
from generator.language.outcomes import Outcome, outcome, rule_of

UNLISTED = "a reason that no table has"


def meaning(api: Api, status: int, reason: str) -> Outcome:
    """What a response means; `UNLISTED` stands for any reason that is not listed, "" for none."""
    return outcome(api.errors, api.statuses, status, reason)


def not_accepted(api: Api) -> str:
    """The responses after which a submit is sent again, in Markdown: `429`, or `503` with `REASON`; "" for none.

    Lint lets no row of a whole hundred say so.
    """
    return _listed(filter(None, (_resent(api, status) for status in _named(api))))


def _resent(api: Api, status: int) -> str:
    """After which responses of one status a submit is sent again."""

    def is_safe(reason: str) -> bool:
        return meaning(api, status, reason).retry == "safe"

    reasons = [known.reason for known in api.errors if status in known.statuses]
    safe = [f"`{reason}`" for reason in reasons if is_safe(reason)]
    unsafe = [f"`{reason}`" for reason in reasons if not is_safe(reason)]
    if is_safe(UNLISTED):
        words = f"`{status}`" if is_safe("") else f"`{status}` with a reason"
        return f"{words} (unless it says {_listed(unsafe, 'or')})" if unsafe else words
    if is_safe(""):
        safe.insert(0, "no reason")
    return f"`{status}` with {_listed(safe, 'or')}" if safe else ""


def polled_again(api: Api) -> str:
    """After which statuses a poll may be sent again, whatever else they bring: `408, 425, 429 or 5xx`."""

    def is_asked(status: int) -> bool:
        found = [meaning(api, status, reason) for reason in ("", UNLISTED)]
        return all(said.poll == "again" and not said.grace for said in found)

    return _statuses(api, is_asked) or "no kind"


def unsettled(api: Api) -> str:
    """Statuses behind which a submit may have been accepted whatever reason they bring: `504`; "" for none."""

    def is_unsettled(status: int) -> bool:
        reasons = ["", UNLISTED]
        reasons += [known.reason for known in api.errors if status in known.statuses]
        is_ruled = rule_of(api.statuses, status, UNLISTED).any_reason
        return is_ruled and all(
            meaning(api, status, reason).retry == "unknown" for reason in reasons
        )

    return _statuses(api, is_unsettled)


def unexplained(api: Api) -> str:
    """Statuses behind which a submit may have been accepted but for a listed reason: `408, 460, 499 or 5xx`."""

    def is_unexplained(status: int) -> bool:
        found = [meaning(api, status, reason) for reason in ("", UNLISTED)]
        return all(said.retry == "unknown" for said in found)

    return _statuses(api, is_unexplained)


def rate_limits(api: Api) -> str:
    """Statuses after which the pauses are long: `429`; "" for none."""
    return _statuses(api, lambda status: meaning(api, status, "").rate_limit)


def _named(api: Api) -> list[int]:
    """Every status of a rejection that a row or a reason names."""
    found = {status for known in api.errors for status in known.statuses}
    for row in api.statuses:
        if not isinstance(row.statuses, range):
            found |= set(row.statuses)
    return sorted(status for status in found if status >= 400)


def _statuses(api: Api, fits: Callable[[int], bool]) -> str:
    """Statuses of rejections: those that are named, and hundreds as `5xx`, with the named ones that differ."""
    named = _named(api)
    found = []
    for first in (400, 500):
        inside = [status for status in named if status // 100 == first // 100]
        other = next(status for status in count(first) if status not in inside)
        if not fits(other):
            found += [str(status) for status in inside if fits(status)]
            continue
        apart = [str(status) for status in inside if not fits(status)]
        but = f" (but not {_listed(apart, 'or')})" if apart else ""
        found.append(f"{first // 100}xx{but}")
    return _listed(found, "or")


def _listed(parts: Iterable[str], word: str = "") -> str:
    """`a, b or c`; without a word `a, b, or c`, as the parts are not single words; "" for none."""
    *first, last = list(parts) or [""]
    if not first:
        return last
    return f"{', '.join(first)}{f' {word}' if word else ', or'} {last}"
