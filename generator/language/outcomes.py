"""Decides what a response means for sending again, from the two tables of `api.yaml`: reasons and statuses.

Nothing else in the generator decides about a retry: OpenAPI, catalogue, READMEs and the client's own table are made of
these rows. What may be sent again costs money, so the tables are checked against a rule that no page can change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from generator.frozen import dataclass
from generator.language.errors import ErrorReason, Poll, Retry
from generator.language.located import Located
from generator.language.problem import Problem

Download = Literal["again", "expired", "pointless"]

_HUNDREDS = ("2xx", "3xx", "4xx", "5xx")
_LEAST_REJECTION = 400
"""Below it a submit may have been accepted: the answer is broken, or somebody before the platform sends elsewhere."""
_RATE_LIMITED = 429
_UNAVAILABLE = ("SERVICE_NOT_AVAILABLE", 503)
"""Besides 429 the one rejection by which the platform itself says that it accepted nothing, and may do so later."""


@dataclass(frozen=True, slots=True)
class StatusRule:
    """What some HTTP statuses mean beside a reason that is not listed, or none."""

    statuses: range | tuple[int, ...]
    unnamed: bool
    """Only where no reason is given."""
    exception: str
    retry: Retry
    any_reason: bool
    """What it says of a retry holds beside listed reasons, too."""
    poll: Poll
    grace: bool
    """A poll that says so is forgiven for a short while only."""
    download: Download
    rate_limit: bool
    note: str | None
    advice: str
    """What whoever gets this response can look at; "" for nothing."""

    @property
    def words(self) -> str:
        """The statuses in words: `408, 460, 499` or `4xx`."""
        if isinstance(self.statuses, range):
            return f"{self.statuses.start // 100}xx"
        return ", ".join(map(str, self.statuses))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one response means."""

    exception: str
    retry: Retry
    rejected: bool
    """The platform itself says what is wrong; whether a submit was accepted, `retry` says."""
    poll: Poll
    grace: bool
    download: Download
    rate_limit: bool


def rules(raw: Sequence[Any]) -> tuple[StatusRule, ...]:
    """The rows of `statuses`."""
    return tuple(
        StatusRule(
            statuses=_statuses(row["status"]),
            unnamed=row.get("unnamed", False),
            exception=row["exception"],
            retry=row["retry"],
            any_reason=row.get("anyReason", False),
            poll=row["poll"],
            grace=row.get("grace", False),
            download=row["download"],
            rate_limit=row.get("rateLimit", False),
            note=row.get("note"),
            advice=row.get("advice", ""),
        )
        for row in raw
    )


def _statuses(raw: str | Sequence[int]) -> range | tuple[int, ...]:
    if isinstance(raw, str):
        first = int(raw[0]) * 100
        return range(first, first + 100)
    return tuple(raw)


def rule_of(table: Sequence[StatusRule], status: int, reason: str) -> StatusRule:
    """The first row that has a status; the last one for what is not a status of HTTP."""
    found = (row for row in table if status in row.statuses)
    return next((row for row in found if not (row.unnamed and reason)), table[-1])


def outcome(
    reasons: Sequence[ErrorReason],
    table: Sequence[StatusRule],
    status: int,
    reason: str,
) -> Outcome:
    """What a response with this status and this reason ("" for none) means."""
    rule = rule_of(table, status, reason)
    known = next((row for row in reasons if row.reason == reason), None)
    listed = known if known is not None and status in known.statuses else None
    # A reason beside another status than its own still says what is wrong, if not what follows from it.
    named = known if status < table[-1].statuses[0] else listed
    judged = listed if listed is not None and not rule.any_reason else None
    return Outcome(
        exception=named.exception if named else rule.exception,
        retry=judged.retry if judged else rule.retry,
        rejected=judged is not None or rule.retry != "unknown",
        poll=listed.poll if listed else rule.poll,
        grace=listed.grace if listed else rule.grace,
        download=rule.download,
        rate_limit=rule.rate_limit,
    )


def problems(
    reasons: Sequence[ErrorReason], table: Sequence[StatusRule], written: Located
) -> Iterator[Problem]:
    """What is wrong with the tables; `written` is the whole file."""
    rows = written.members["statuses"]
    ends = [row.words for row in table[-len(_HUNDREDS) :]]
    if tuple(ends) != _HUNDREDS:
        what = (
            "the last rows must be 2xx, 3xx, 4xx and 5xx, so that every status has one"
        )
        yield Problem(written.key("statuses"), what)
        return
    for index, row in enumerate(table):
        at = rows.items[index]
        if row.retry == "safe" and tuple(row.statuses) != (_RATE_LIMITED,):
            yield _unsafe(at.at("retry"), f"a status of {row.words}")
        elif row.retry != "unknown" and row.statuses[0] < _LEAST_REJECTION:
            what = f"a status of {row.words} rejects nothing: a submit may have been accepted, so 'retry: unknown'"
            yield Problem(at.at("retry"), what)
        if row.grace and row.poll != "again":
            yield Problem(at.key("grace"), "grace goes with 'poll: again'")
        for status in row.statuses:
            first = next(
                before
                for before in table
                if status in before.statuses and (row.unnamed or not before.unnamed)
            )
            if first is not row and not isinstance(row.statuses, range):
                what = f"the status {status} is in the row {first.words} above: this one never holds"
                yield Problem(at.at("status"), what)
    for known in reasons:
        at = written.members["errors"].members[known.reason]
        if known.grace and known.poll != "again":
            yield Problem(at.key("grace"), "grace goes with 'poll: again'")
        for status in known.statuses:
            sent_again = outcome(reasons, table, status, known.reason).retry == "safe"
            if (
                sent_again
                and status != _RATE_LIMITED
                and (known.reason, status) != _UNAVAILABLE
            ):
                yield _unsafe(at.at("retry"), f"{known.reason} with {status}")


def _unsafe(place: Any, what: str) -> Problem:
    reason, status = _UNAVAILABLE
    said = f"a submit must not be sent again after {what}: it may be billed twice; only"
    return Problem(
        place,
        f"{said} {_RATE_LIMITED}, and {status} with {reason}, surely mean that nothing was accepted",
    )
