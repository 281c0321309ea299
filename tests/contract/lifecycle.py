"""The lifecycle as the raw YAML demands it, and a reader of the catalogue's table, written apart from the generator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .reader import Spec, is_of, row_of

OPERATIONS = ("submit", "poll", "download")
OUTCOMES = {
    "submit": {"safe": "not accepted", "pointless": "not accepted"},
    "poll": {"failed": "failed"},
    "download": {
        "expired": "expired",
        "again": "not received",
        "pointless": "not received",
    },
}


def demanded(platform: Spec, operation: str, status: int, reason: str) -> Spec:
    """What the raw tables say of a response that brings nothing but its status and its reason."""
    row = row_of(platform, status, "" if operation == "download" else reason)
    said = {"submit": "retry", "poll": "poll", "download": "download"}[operation]
    known = platform["errors"].get(reason)
    is_listed = operation != "download" and known and status in known["status"]
    source = (
        known if is_listed and not (said == "retry" and row.get("anyReason")) else row
    )
    word = source[said]
    repeat = word not in ("pointless", "unknown")
    found: Spec = {
        "outcome": OUTCOMES[operation].get(word, "unknown"),
        "repeat": repeat,
    }
    if operation == "poll" and source.get("grace"):
        found["grace"] = True
    if repeat and row.get("rateLimit"):
        found["longPauses"] = True
    return found


def looked_up(
    table: Any, status: int, reason: str, *, event: str = "response", has: str = ""
) -> Any:
    """The first row that fits."""
    return next(row for row in table if fits(row, status, reason, event, has))


def fits(row: Any, status: int, reason: str, event: str, has: str) -> bool:
    if row["event"] != event or row.get("has", has) != has:
        return False
    if not about(row, status):
        return False
    return not (row.get("unnamed") and reason) and row.get("reason", reason) == reason


def about(row: Any, status: int) -> bool:
    """Whether a row may hold for a status."""
    if "hundred" in row and row["hundred"] != f"{status // 100}xx":
        return False
    return "statuses" not in row or status in row["statuses"]


def meaning(row: Any) -> Spec:
    """What a row says, without what must be for it."""
    names = ("outcome", "repeat", "grace", "longPauses")
    return {name: row[name] for name in names if name in row}


def wrong(lifecycle: Any, platform: Spec) -> Iterator[str]:
    """Where the table says something else than the YAML: every status, every reason, an unknown one and none."""
    for operation in OPERATIONS:
        for status in range(200, 600):
            # The rows for a status are sought once, not for each reason.
            rows = [row for row in lifecycle[operation] if about(row, status)]
            stated = [row for row in platform["statuses"] if is_of(row, status)]
            of_status = {**platform, "statuses": stated}
            for reason in ("", "NEW", *platform["errors"]):
                row = looked_up(rows, status, reason)
                expected = demanded(of_status, operation, status, reason)
                if meaning(row) != expected:
                    yield f"{operation} {status} {reason}: {meaning(row)}, not {expected}"
