# Copied from generator/templates/python/videotasks/batch/_permissions.py: edit that file, then run `make generate`.
"""Decides how many permissions to send are given at a time, by what has come of those before.

A process that is killed leaves as many submits of which nobody knows as are under way. Where a
platform answers fast, one of them at a time loses little, as its answer and the next permission share
a transaction. Where even the quickest of the last answers took long, as many are under way as there
are senders; holding some back would only make the batch slower. In between one more goes out a moment.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final

_MOMENT: Final = 0.02
"""Seconds that a permission waits for the answers to submits that are under way."""
_SLOW: Final = 0.16
"""Seconds of an answer as of which all permissions are given at once: in as many moments 8 go out anyway."""
_JUDGED: Final = 8
"""The last answers, whose quickest one tells how fast a platform is; a busy machine delays some, hardly all."""


class Permissions:
    """The submits of one process that are under way, as its thread that writes knows them."""

    def __init__(self) -> None:
        self._since: dict[str, float] = {}
        """Submit -> when its permission was on the disk."""
        self._took: deque[float] = deque(maxlen=_JUDGED)
        """Seconds until the last answers."""
        self._next = 0.0
        """When one more is given, whatever is under way."""

    def begin(self, submits: Iterable[str], at: float) -> None:
        """Notes permissions that are on the disk."""
        self._since.update(dict.fromkeys(submits, at))
        self._next = at + _MOMENT

    def end(self, submit: str, at: float) -> None:
        """Notes an answer, that of a submit without a permission included."""
        since = self._since.pop(submit, None)
        if since is not None:
            self._took.append(at - since)

    def many(self, wanted: int, at: float) -> int:
        """How many of so many are given."""
        if self._is_slow():
            return wanted
        return min(wanted, int(self.pause(at) == 0.0))

    def pause(self, at: float) -> float:
        """Seconds until one more is given, unless an answer comes before that."""
        if not self._since or self._is_slow():
            return 0.0
        return max(0.0, self._next - at)

    def _is_slow(self) -> bool:
        return len(self._took) == _JUDGED and min(self._took) >= _SLOW
