"""With which status a command exits: one table for the code, `--help` and the tests."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
FAILED: Final = 1
UNUSABLE: Final = 2
UNKNOWN: Final = 3
OVER_BUDGET: Final = 4
STOPPED: Final = 5
INTERRUPTED: Final = 130
TERMINATED: Final = 143

MEANINGS: Final = {
    DONE: "every job is saved or was cancelled; or the command did what it was asked for",
    FAILED: "some jobs have failed, or were refused",
    UNUSABLE: "bad input, a missing extra or key, or a ledger that cannot be used",
    UNKNOWN: "of some jobs nobody knows whether they were accepted",
    OVER_BUDGET: "the budget is used up, and jobs are left",
    STOPPED: "jobs are left for another reason: paused, or none would be accepted",
    INTERRUPTED: "Ctrl+C, and jobs are left",
    TERMINATED: "SIGTERM, and jobs are left",
}
"""Where several apply: 130, 143, 3, 4, 5, 1, in this order."""


def table() -> str:
    """The codes, as help shows them."""
    lines = [f"  {code:<4} {meaning}" for code, meaning in MEANINGS.items()]
    order = "  (where several apply: 130, 143, 3, 4, 5, 1, in this order)"
    return "\n".join(["exit codes:", *lines, order])
