"""Makes the table of decisions in the catalogue: for each operation rows, of which the first one that fits holds.

It says the same as `errors` and `statuses`, worked out, so that a program in any language only looks it up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.emit.lifecycle import pauses, verdicts
from generator.emit.lifecycle.verdicts import Verdict, verdict
from generator.frozen import dataclass
from generator.language.model import Api, Json
from generator.language.outcomes import StatusRule
from generator.text.outcomes import UNLISTED

VECTORS = "vectors/lifecycle.json"
MOVED = (301, 302, 303, 307, 308)
"""Statuses by which a storage sends on to another address."""
_FILE = (200, 206)


@dataclass(frozen=True, slots=True)
class Row:
    """What an exchange must be, and what it means then."""

    verdict: Verdict
    event: str = "response"
    statuses: range | tuple[int, ...] | None = None
    """None: any."""
    reason: str | None = None
    """None: any, or none."""
    unnamed: bool = False
    has: str | None = None

    def fits(self, status: int, reason: str) -> bool:
        """Whether it is about a response that has nothing but a status and a reason."""
        if self.event != "response" or self.has is not None:
            return False
        if self.statuses is not None and status not in self.statuses:
            return False
        return not (self.unnamed and reason) and self.reason in (None, reason)


def lifecycle(api: Api) -> dict[str, Json]:
    """What the catalogue says of it."""
    return {
        "vectors": VECTORS,
        "reason": list(reason_pointers(api)),
        "pauses": pauses.stated(),
        **{
            operation: [_written(row) for row in rows(api, operation)]
            for operation in (verdicts.SUBMIT, verdicts.POLL, verdicts.DOWNLOAD)
        },
    }


def reason_pointers(api: Api) -> Iterator[str]:
    """Where an error response has its reason, best first: a code in words serves as one."""
    for part in ("reason", "code"):
        for shape in reversed(api.error_body.shapes):
            if part in shape.pointers:
                yield shape.pointers[part]


def rows(api: Api, operation: str) -> list[Row]:
    """The rows of one operation."""
    return [
        Row(verdicts.NOT_SENT[operation], "not sent"),
        Row(verdicts.BROKEN[operation], "broken"),
        *_good(operation),
        *_short([*_listed(api, operation), *_by_status(api, operation)]),
    ]


def _good(operation: str) -> Iterator[Row]:
    """Responses that bring what was asked for."""
    if operation == verdicts.SUBMIT:
        accepted = Verdict(verdicts.ACCEPTED, repeat=False)
        yield Row(accepted, statuses=range(200, 300), has="task id")
    elif operation == verdicts.POLL:
        told = Verdict(verdicts.TOLD, repeat=True)
        yield Row(told, statuses=range(200, 300), has="result")
    else:
        yield Row(Verdict(verdicts.RECEIVED, repeat=False), statuses=_FILE, has="file")
        yield Row(
            Verdict(verdicts.NOT_RECEIVED, repeat=False), statuses=_FILE, has="text"
        )
        sent_on = Verdict(verdicts.ELSEWHERE, repeat=True)
        yield Row(sent_on, statuses=MOVED, has="location")


def _listed(api: Api, operation: str) -> Iterator[Row]:
    """Reasons that say something else than their status."""
    if operation == verdicts.DOWNLOAD:  # a storage gives none
        return
    for known in api.errors:
        said: dict[Verdict, list[int]] = {}
        for status in known.statuses:
            found = verdict(api, operation, status, known.reason)
            if found != verdict(api, operation, status, UNLISTED):
                said.setdefault(found, []).append(status)
        for found, statuses in said.items():
            yield Row(found, statuses=tuple(statuses), reason=known.reason)


def _by_status(api: Api, operation: str) -> Iterator[Row]:
    """The rows of `statuses`, of which the last one is for whatever is left."""
    for rule in api.statuses:
        is_last = rule is api.statuses[-1]
        bare = rule.unnamed or operation == verdicts.DOWNLOAD
        yield Row(
            verdict(api, operation, _one_of(rule, api), "" if bare else UNLISTED),
            statuses=None if is_last else rule.statuses,
            unnamed=rule.unnamed and operation != verdicts.DOWNLOAD,
        )


def _one_of(rule: StatusRule, api: Api) -> int:
    """A status that is meant by no other row."""
    named = {
        status
        for row in api.statuses
        if not isinstance(row.statuses, range)
        for status in row.statuses
    }
    if isinstance(rule.statuses, range):
        return next(status for status in rule.statuses if status not in named)
    return rule.statuses[0]


def _short(found: Sequence[Row]) -> list[Row]:
    """Without the rows that change nothing, as one below says the same of all that they are about."""
    kept: list[Row] = []
    for row in reversed(found):
        above = row.statuses or ()
        reasons = [row.reason] if row.reason else ["", UNLISTED]
        if row.unnamed:
            reasons = [""]
        if not above or any(
            _held(kept, status, reason) != row.verdict
            for status in above
            for reason in reasons
        ):
            kept.insert(0, row)
    return kept


def _held(found: Sequence[Row], status: int, reason: str) -> Verdict | None:
    return next((row.verdict for row in found if row.fits(status, reason)), None)


def _written(row: Row) -> dict[str, Any]:
    stated: dict[str, Any] = {"event": row.event}
    if isinstance(row.statuses, range):
        stated["hundred"] = f"{row.statuses.start // 100}xx"
    elif row.statuses is not None:
        stated["statuses"] = list(row.statuses)
    if row.reason is not None:
        stated["reason"] = row.reason
    if row.has is not None:
        stated["has"] = row.has
    flags = {
        "unnamed": row.unnamed,
        "grace": row.verdict.grace,
        "longPauses": row.verdict.long_pauses,
    }
    return {
        **stated,
        "outcome": row.verdict.outcome,
        "repeat": row.verdict.repeat,
        **{name: True for name, holds in flags.items() if holds},
    }
