"""Tells what a response means: for sending a submit again, for a wait, for a download.

One table decides it: the reasons and the statuses of the specs. No other module knows what a
status or a reason is good for.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from videotasks import _exceptions
from videotasks._exceptions import APIError, BadRequestError, ServerError
from videotasks._platform.catalog import REASONS, STATUSES
from videotasks._platform.records import StatusRule


class Outcome(NamedTuple):
    """What one response means."""

    exception: type[APIError]
    """How it is raised where it is a refusal."""
    retry_safe: bool | None
    """True: a submit was not accepted, and may be sent again. False: it was not, and again would
    not be. None: nobody knows."""
    refused: bool
    """The platform itself says what is wrong; whether a submit was accepted, `retry_safe` says."""
    poll: str
    """What it says of a task: `again`, `failed` or `pointless`, as in the catalogue."""
    grace: bool
    """It says `again` for a short while only: the task may not be known yet, or something before
    the platform may be about to pass."""
    download: str
    """What it says of a file: `again`, `expired` or `pointless`."""
    rate_limit: bool
    """Too many requests: the pauses are long."""
    elsewhere: bool
    """A submit was surely not accepted, and another provider could accept it: it is not the request
    that is wrong, but the account, the key, the model there, the time. What something before the
    platform says, or an error that nobody has described, is not sure enough for that."""
    advice: str
    """What to look at, in words; "" for nothing."""


@lru_cache(maxsize=256)
def outcome(status: int, reason: str = "") -> Outcome:
    """What a response with this HTTP status and this reason ("" for none) means."""
    rule = _rule(status, reason)
    known = REASONS.get(reason)
    listed = known if known is not None and status in known.statuses else None
    # A reason beside another status than its own still says what is wrong, if not what
    # follows from it; a failing gateway's is no word of the platform.
    named = known if status < STATUSES[-1].statuses[0] else listed
    judged = listed if listed is not None and not rule.any_reason else None
    exception = _class(named.exception if named else rule.exception, status)
    retry_safe = judged.retry_safe if judged else rule.retry_safe
    return Outcome(
        exception=exception,
        retry_safe=retry_safe,
        refused=judged is not None or rule.retry_safe is not None,
        poll=listed.poll if listed else rule.poll,
        grace=listed.grace if listed else rule.grace,
        download=rule.download,
        rate_limit=rule.rate_limit,
        elsewhere=(
            retry_safe is not None
            and not issubclass(exception, BadRequestError)
            and (listed is not None or not (exception is APIError or rule.advice))
        ),
        advice="" if listed else rule.advice,
    )


def _rule(status: int, reason: str) -> StatusRule:
    """The first row that has a status; the last one for what is no status of HTTP."""
    for rule in STATUSES:
        if status in rule.statuses and not (rule.unnamed and reason):
            return rule
    return STATUSES[-1]


def _class(name: str, status: int) -> type[APIError]:
    found: object = getattr(_exceptions, name, None)
    if isinstance(found, type) and issubclass(found, APIError):
        return found
    return ServerError if status >= STATUSES[-1].statuses[0] else APIError
