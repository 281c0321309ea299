"""Makes pieces of files once: what was made of the same in the run before is taken from there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

__all__ = ["Once", "Pieces", "anew"]

Once: TypeAlias = Callable[[bytes, Callable[[], bytes]], bytes]
"""Gives the piece that has a key, which is a digest of all that it is made of, or has it made."""


def anew(_key: bytes, make: Callable[[], bytes]) -> bytes:
    """Makes a piece, for somebody who remembers none."""
    return make()


class Pieces:
    """The pieces of which the files of a part consist.

    Args:
        read: Reads those of the run before, by the keys of what they were made of.
    """

    def __init__(self, read: Callable[[], Mapping[bytes, bytes]]) -> None:
        self._read = read
        self._former: Mapping[bytes, bytes] | None = None
        self.used: dict[bytes, bytes] = {}
        """Those of this run."""

    def once(self, key: bytes, make: Callable[[], bytes]) -> bytes:
        """A piece of the run before, or one that is made now.

        Args:
            key: A digest of all that it is made of.
            make: Makes it.
        """
        if self._former is None:
            self._former = self._read()
        found = self._former.get(key)
        self.used[key] = piece = make() if found is None else found
        return piece
