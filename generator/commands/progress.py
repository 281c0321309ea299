"""Shows how far long work is, on a terminal, in a line that goes again."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

_SILENT = 1.0
"""Seconds for which nothing is shown: most work is done by then."""
_PAUSE = 0.1
"""Seconds between two lines."""


class Progress:
    """A line such as `endpoints 120 of 1000`; none where nobody looks.

    Args:
        what: Of what there are so many.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._next = time.monotonic() + _SILENT
        self._is_shown = False
        self._is_terminal = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def at(self, done: int, total: int) -> None:
        """So many of so many are done."""
        if self._is_terminal and (now := time.monotonic()) >= self._next:
            self._next = now + _PAUSE
            self._is_shown = True
            print(
                f"\r{self._what} {done} of {total} ",
                end="",
                file=sys.stderr,
                flush=True,
            )

    def clear(self) -> None:
        """Removes the line."""
        if self._is_shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
            self._is_shown = False
