"""Reads what lies on the disk, and tells by digests and pieces whether it is what it shall be."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

from generator.write.output import Composed, Segment, Streamed

_PIECE = 1 << 16
"""So many bytes of a file are read at once."""
_LARGE = 1 << 18
"""So many, where they are written again."""


class Digest:
    """The hash by which the manifest knows a content, of one that comes in pieces."""

    def __init__(self) -> None:
        self._found = hashlib.sha256()

    def of(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The pieces, each of which is counted in as it passes."""
        for piece in pieces:
            self._found.update(piece)
            yield piece

    def hexdigest(self) -> str:
        """The hash of all that has passed."""
        return self._found.hexdigest()


def digest_of(place: str) -> str | None:
    """The hash of a plain file, None if there is none that can be read."""
    try:
        if not stat.S_ISREG(os.lstat(place).st_mode):
            return None
        with open(place, "rb") as file:
            found = Digest()
            for _ in found.of(iter(lambda: file.read(_PIECE), b"")):
                pass
            return found.hexdigest()
    except OSError:
        return None


def found_at(place: str) -> bytes | None:
    """What lies there, None if that is no plain file or cannot be read: `find_changes` tells why."""
    try:
        if stat.S_ISREG(os.lstat(place).st_mode):
            with open(place, "rb") as file:
                return file.read()
    except OSError:
        pass
    return None


def lie_there(pieces: Iterable[bytes], place: Path) -> bool:
    """Whether a file consists of these pieces."""
    try:
        with place.open("rb") as file:
            return all(file.read(len(piece)) == piece for piece in pieces) and (
                not file.read(1)
            )
    except (FileNotFoundError, NotADirectoryError):
        return False


Places: TypeAlias = dict[Segment, tuple[int, int]]
"""Where segments begin and end in a file."""


def places_in(place: str, segments: Iterable[Segment]) -> Places | None:
    """Where segments lie in a file that consists of them.

    None if it is not as long as they are: as a rule, whoever edits a file makes it longer or shorter.
    """
    found: Places = {}
    at = 0
    for segment in segments:
        words, text = segment
        size = len(text) if isinstance(text, bytes) else text[1]
        found[segment] = at, (at := at + len(words) + size)
    try:
        return found if os.lstat(place).st_size == at else None
    except OSError:
        return None


def patched(output: Composed, place: str, places: Places) -> Iterator[bytes]:
    """The pieces of an output, of which those that lie in a file come from it."""
    nowhere = (-1, 0)
    with open(place, "rb") as file:
        start = end = 0
        for segment in output.segments:
            begins, ends = places.get(segment, nowhere)
            if begins == end:
                end = ends
                continue
            yield from _between(file, start, end)
            start, end = begins, ends
            if begins < 0:
                start = 0
                yield from output.read_segment(segment)
        yield from _between(file, start, end)


def _between(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    file.seek(start)
    while start < end:
        piece = file.read(min(end - start, _LARGE))
        start += len(piece)
        yield piece


def mean_the_same(output: Streamed, place: str, other: str) -> bool:
    """Whether two files mean the same, for an output of which not only the same bytes do."""
    if output.same is None:
        return False
    with open(place, "rb") as mine, open(other, "rb") as theirs:
        return output.same(mine, theirs)


def read(path: Path) -> bytes | None:
    """What lies there, None if nothing does."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
