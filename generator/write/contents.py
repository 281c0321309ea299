"""Reads what lies on the disk, and tells by digests and pieces whether it is what it shall be."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from io import FileIO
from itertools import accumulate, islice
from operator import ne
from pathlib import Path
from typing import TypeVar

from generator.write.output import Composed, Layout, Streamed

_Piece = TypeVar("_Piece", bytes, bytes | memoryview)
_PIECE = 1 << 16
"""So many bytes of a file are read at once."""
_LARGE = 1 << 18
"""So many, where they are written again."""


class Digest:
    """The hash by which the manifest knows a content, of one that comes in pieces."""

    def __init__(self) -> None:
        self._found = hashlib.sha256()

    def of(self, pieces: Iterable[_Piece]) -> Iterator[_Piece]:
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


def is_laid_out(place: str, layout: Layout) -> bool:
    """Whether a file is as long as the segments of which it is said to consist.

    As a rule, whoever edits a file makes it longer or shorter.
    """
    try:
        return os.lstat(place).st_size == sum(layout.sizes)
    except OSError:
        return False


def patched(
    output: Composed, place: str, former: Layout
) -> Iterator[bytes | memoryview]:
    """The pieces of an output, of which those that lie in a file of this layout come from it."""
    at = [*accumulate(former.sizes, initial=0)]
    keys = output.layout.keys
    # As a rule all that is new is in one place.
    first, last = _same_ends(former.keys, keys)
    places = {
        former.keys[number]: (at[number], at[number + 1])
        for number in range(first, len(former.keys) - last)
    }
    nowhere = (-1, 0)
    room = memoryview(bytearray(_LARGE))
    with open(place, "rb", buffering=0) as file:
        start, end = 0, at[first]
        for number in range(first, len(keys) - last):
            begins, ends = places.get(keys[number], nowhere)
            if begins == end:
                end = ends
                continue
            yield from _between(file, start, end, room)
            start, end = begins, ends
            if begins < 0:
                start = 0
                yield from output.read_segment(output.segments[number])
        yield from _between(file, start, end, room)
        yield from _between(file, at[len(former.keys) - last], at[-1], room)


def _same_ends(mine: Sequence[bytes], theirs: Sequence[bytes]) -> tuple[int, int]:
    """How many are the same in front, and of the others behind."""
    most = min(len(mine), len(theirs))
    first = _same(mine, theirs, most)
    return first, _same(reversed(mine), reversed(theirs), most - first)


def _same(mine: Iterable[bytes], theirs: Iterable[bytes], most: int) -> int:
    """How many are the same until one is not, of so many."""
    differ = map(ne, islice(mine, most), theirs)
    return next((number for number, differs in enumerate(differ) if differs), most)


def _between(
    file: FileIO, start: int, end: int, room: memoryview
) -> Iterator[memoryview]:
    """What lies there, piece by piece; each is in the same room, where the next one takes its place."""
    file.seek(start)
    while start < end:
        size = file.readinto(room[: end - start])
        if not size:
            raise OSError("it has become shorter meanwhile")
        start += size
        yield room[:size]


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
