"""What both programs of `durable.py` count, and how they say it."""

from __future__ import annotations

import json
import resource
from typing import Any

AT_ONCE = 8
"""Submits under way."""
SHORT, LONG = 0.05, 3600.0
"""Seconds between two polls of a task: of one that has ended at once, and of one that is waited for."""


class Commits:
    """Counts the commits of all engines of a process, those that only read included.

    Args:
        sqlalchemy: The module.
    """

    def __init__(self, sqlalchemy: Any) -> None:
        self.number = 0
        sqlalchemy.event.listen(sqlalchemy.Engine, "commit", self._count)

    def _count(self, connection: object) -> None:
        del connection
        self.number += 1


def say(before: Any = None, **figures: float) -> None:
    """Prints figures as a line of JSON, with the CPU seconds since then."""
    found: dict[str, float] = dict(figures)
    if before is not None:
        after = resource.getrusage(resource.RUSAGE_SELF)
        found["cpu"] = sum(after[:2]) - sum(before[:2])
    print(json.dumps(found), flush=True)
