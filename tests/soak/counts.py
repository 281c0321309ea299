"""Counts what came of submits, waits and downloads, and what must never come of them."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

WRONG = {
    "lost": "submits that were accepted, and of which the client tells less than it could know",
    "doubled": "submits that were accepted more than once",
    "mixed up": "results or files of another task",
    "untyped": "errors that are none of the client's own, nor what struck it",
    "swallowed": "time limits and alarms that struck in a call, which went on all the same",
    "hung": "calls that did not end",
    "unequal": "files that are saved, and equal to none that the storage has",
    "left over": "part files, sockets, threads and asyncio's tasks behind a closed client",
}
"""What must be nought, and what it means."""


class Counts:
    """Numbers of what happened, and in words whatever must not; threads may share it."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.wrong: dict[str, list[str]] = {kind: [] for kind in WRONG}
        self._lock = threading.Lock()

    def add(self, what: str, number: int = 1) -> None:
        """Counts what is only told."""
        with self._lock:
            self.seen[what] += number

    def blame(self, kind: str, text: str) -> None:
        """Notes what must not be."""
        with self._lock:
            self.wrong[kind].append(text)

    def take(self, other: Counts) -> None:
        """Adds what another one has."""
        with self._lock:
            self.seen.update(other.seen)  # not +=, which drops what was counted as 0
            for kind, texts in other.wrong.items():
                self.wrong[kind] += texts

    def is_good(self) -> bool:
        """Whether nothing is wrong."""
        return not any(self.wrong.values())

    def lines(self) -> Iterator[str]:
        """The report."""
        for what, number in sorted(self.seen.items()):
            yield f"  {what}: {number}"
        yield "  " + ", ".join(f"{kind} {len(self.wrong[kind])}" for kind in WRONG)
        for kind, texts in self.wrong.items():
            if texts:
                yield f"  {kind} ({WRONG[kind]}):"
                yield from (f"    {text}" for text in texts[:10])
                if len(texts) > 10:
                    yield f"    and {len(texts) - 10} more"


@contextmanager
def in_words(counts: Counts, kind: str, what: str) -> Iterator[None]:
    """Counts any exception as something wrong."""
    try:
        yield
    except Exception as error:  # noqa: BLE001  # all of them are what is looked for
        counts.blame(kind, f"{what}: {error!r}")
