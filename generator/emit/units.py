"""Tells of files that were made from what they were made, and by what to see that nobody has touched them since."""

from __future__ import annotations

import os
from hashlib import blake2b

from generator.frozen import dataclass

Stamp = tuple[int, int, int, int]
"""Size, times and number of a file."""


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made."""

    path: str
    sha256: str
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """What a part has made of one thing."""

    key: bytes
    files: tuple[Made, ...]
    stamps: tuple[Stamp, ...]
    """Of the files, as they were put there."""

    def is_untouched(self, out: str) -> bool:
        """Whether all files are as they were."""
        return all(
            stamp_of(f"{out}/{file.path}") == stamp
            for file, stamp in zip(self.files, self.stamps, strict=True)
        )


def stamp_of(place: str) -> Stamp | None:
    """What tells that a file has not been touched; None if it is not there."""
    try:
        status = os.lstat(place)
    except OSError:
        return None
    times = (status.st_mtime_ns, status.st_ctime_ns)
    return status.st_size, *times, status.st_ino


def digest(*parts: bytes | str) -> bytes:
    """A digest of several parts, each apart from the others; a name may have bytes that the locale cannot read."""
    found = blake2b(digest_size=20)
    for part in parts:
        whole = (
            part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        )
        found.update(b"%d:" % len(whole))
        found.update(whole)
    return found.digest()
