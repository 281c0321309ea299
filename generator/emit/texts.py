"""Keeps long texts of extracts in a file of their own, to which each run adds what is new.

Files of the whole set consist of them, but for a few words. Whoever makes such a file need not have them: what stands
for one, by a digest, is enough to copy it from where it lies already. So an edit reads of 100 MB next to nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from tempfile import TemporaryFile
from typing import IO, Any

from generator.write.output import Text


class Unreadable(Exception):  # noqa: N818 - what it says of the text
    """A text is not there any more as it was kept."""


class Texts:
    """Texts by their places in a file, or in one that only this run knows.

    Args:
        place: The file; it is made if there is none.
    """

    def __init__(self, place: str | None) -> None:
        self._file: IO[Any] = _opened(place)
        self.size = self._file.seek(0, os.SEEK_END)
        self._is_flushed = True

    def put(self, text: bytes) -> Text:
        """Keeps a text; returns what stands for it."""
        found = (_digest(text), len(text), self.size)
        self._file.write(text)
        self.size += len(text)
        self._is_flushed = False
        return found

    def read(self, text: Text) -> bytes:
        """What was kept.

        Raises:
            Unreadable: It is not there any more.
        """
        if isinstance(text, bytes):
            return text
        if not self._is_flushed:
            self._file.flush()
            self._is_flushed = True
        known, length, at = text
        self._file.seek(at)
        found: bytes = self._file.read(length)
        if _digest(found) != known:
            raise Unreadable
        return found

    @contextmanager
    def moving(self) -> Iterator[Callable[[Text], Text]]:
        """Keeps the texts alone that are moved, and no other, once all are."""
        with TemporaryFile() as new:

            def move(text: Text) -> Text:
                found = self.read(text)
                place = new.tell()
                new.write(found)
                return (_digest(found), len(found), place)

            yield move
            new.seek(0)
            self.clear()
            shutil.copyfileobj(new, self._file)
            self.size = self._file.tell()
            self._is_flushed = False

    def clear(self) -> None:
        """Forgets all of them."""
        self._file.seek(0)
        self._file.truncate()
        self.size = 0

    def close(self) -> None:
        """Lets go of the file."""
        with suppress(OSError):
            self._file.close()


def _opened(place: str | None) -> IO[Any]:
    # It stays open for the whole run.
    return TemporaryFile() if place is None else open(place, "a+b")


def _digest(text: bytes) -> bytes:
    return blake2b(text, digest_size=20).digest()
