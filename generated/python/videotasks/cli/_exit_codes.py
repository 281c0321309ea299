# Copied from generator/templates/python/videotasks/cli/_exit_codes.py: edit that file, then run `make generate`.
"""With which status a command exits: one table for the code, `--help` and the tests."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
FAILED: Final = 1
UNUSABLE: Final = 2
UNKNOWN: Final = 3
OVER_BUDGET: Final = 4
STOPPED: Final = 5
REFUSED: Final = 6
TIMED_OUT: Final = 7
UNREACHED: Final = 8
INTERRUPTED: Final = 130
TERMINATED: Final = 143

MEANINGS: Final = {
    DONE: "the command did what it was asked for; of a batch: every job is saved or was cancelled",
    FAILED: "a task has failed; of a batch: some jobs have failed, or were refused",
    UNUSABLE: "bad input, a missing extra or key, or a ledger that cannot be used; nothing was sent",
    UNKNOWN: "nobody knows whether a submit was accepted; of a batch: whether some jobs were",
    OVER_BUDGET: "the budget does not allow it; of a batch: it is used up, and jobs are left",
    STOPPED: "of a batch: jobs are left for another reason: paused, or none would be accepted",
    REFUSED: "the platform refuses it: the request, the key, or the task, which it does not know",
    TIMED_OUT: "the time to wait is over, and the task goes on",
    UNREACHED: "no connection, or a file that could not be saved: the same command again does no harm",
    INTERRUPTED: "Ctrl+C: a task goes on, of a batch jobs are left",
    TERMINATED: "SIGTERM: the same",
}
OF_BATCHES: Final = (INTERRUPTED, TERMINATED, UNKNOWN, OVER_BUDGET, STOPPED, FAILED)
"""Which one is taken where several apply to a batch: the first."""
OF_TASKS: Final = (UNKNOWN, UNUSABLE, REFUSED, FAILED, UNREACHED, TIMED_OUT)
"""The same where several tasks are waited for."""


def table() -> str:
    """The codes, as help shows them."""
    lines = [f"  {code:<4} {meaning}" for code, meaning in MEANINGS.items()]
    batches, tasks = (", ".join(map(str, each)) for each in (OF_BATCHES, OF_TASKS))
    order = (
        f"  (where several apply, of a batch: {batches}, in this order;\n"
        f"  of several tasks: {tasks})"
    )
    return "\n".join(["exit codes:", *lines, order])
