# Copied from generator/templates/python/videotasks/_validation/payload.py: edit that file, then run `make generate`.
"""Bytes of a file that are kept where they are, and read from there: in memory, on the disk, or in a data URI."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from videotasks._values.strikes import struck

BLOCK: Final = 3 << 16
"""Bytes that are read at once; a multiple of 3, so that their base64 has no padding."""


class ChangedError(Exception):
    """A file is not what it was when it was looked at."""


class InMemory:
    """Bytes in memory; the caller's own object where that cannot change."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data: bytes = data

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return len(self.data)

    def read(self, start: int, count: int) -> bytes:
        """So many bytes from a place on."""
        return self.data[start : start + count]

    def blocks(self) -> Iterator[bytes]:
        """All bytes, in order."""
        for start in range(0, len(self.data), BLOCK):
            yield self.data[start : start + BLOCK]

    def digest(self) -> bytes:
        """What tells these bytes from others."""
        return hashlib.sha256(self.data).digest()


class _Stamp(NamedTuple):
    """What tells without reading that a file is another one, or has been written to."""

    device: int
    inode: int
    size: int
    written: int

    @classmethod
    def of(cls, file: int) -> _Stamp:
        """The stamp of an open file."""
        one = os.fstat(file)
        return cls(one.st_dev, one.st_ino, one.st_size, one.st_mtime_ns)


class OnDisk:
    """A file that is read once when it is looked at, and once more when it is sent; not kept in memory."""

    __slots__ = ("_digest", "_stamp", "path", "size")

    def __init__(self, path: Path) -> None:
        absolute = os.path.abspath(path)  # noqa: PTH100  # links stay links
        self.path: Path = Path(absolute)
        digest, size = hashlib.sha256(), 0
        with self.path.open("rb") as file:
            stamp = _Stamp.of(file.fileno())
            while block := file.read(BLOCK):
                digest.update(block)
                size += len(block)
        self._stamp, self._digest = stamp, digest.digest()
        self.size: int = size

    def read(self, start: int, count: int) -> bytes:
        """So many bytes from a place on.

        Raises:
            ChangedError: It cannot be read any more, or is not what it was.
        """
        try:
            with self.path.open("rb", buffering=0) as file:
                if _Stamp.of(file.fileno()) != self._stamp:
                    self._look_again()
                file.seek(start)
                return file.read(count)
        except OSError as error:
            if struck(error):
                raise
            raise ChangedError(f"{self.path} cannot be read: {error}") from error

    def _look_again(self) -> None:
        """Whether it is still the same, though it has been written to or moved."""
        found = OnDisk(self.path)
        if found.digest() != self._digest:
            raise ChangedError(self._changed())
        self._stamp = found._stamp

    def blocks(self) -> Iterator[bytes]:
        """All bytes, in order.

        Raises:
            ChangedError: It is not what it was; some bytes may have been yielded.
        """
        digest, size = hashlib.sha256(), 0
        try:
            with self.path.open("rb") as file:
                if _Stamp.of(file.fileno()).size != self._stamp.size:
                    raise ChangedError(self._changed())
                while size < self.size and (block := file.read(BLOCK)):
                    digest.update(block)
                    size += len(block)
                    yield block
                more = file.read(1)
        except OSError as error:
            if struck(error):
                raise
            raise ChangedError(f"{self.path} cannot be read: {error}") from error
        if more or digest.digest() != self._digest:
            raise ChangedError(self._changed())

    def _changed(self) -> str:
        return f"{self.path} has changed since it was checked"

    def digest(self) -> bytes:
        """What tells these bytes from others."""
        return self._digest


def is_regular(path: Path) -> bool:
    """Whether a file can be read more than once."""
    return stat.S_ISREG(path.stat().st_mode)


class InBase64:
    """The bytes that a text holds in base64, from a place on."""

    __slots__ = ("_start", "_text", "size")

    def __init__(self, text: str, start: int) -> None:
        self._text, self._start = text, start
        count = len(text) - start
        padding = 2 if text.endswith("==") else 1 if text.endswith("=") else 0
        self.size: int = max(0, (count - padding) * 3 // 4)

    def read(self, start: int, count: int) -> bytes:
        """So many bytes from a place on; none where it is no base64."""
        if start >= self.size:
            return b""
        first = start // 3
        last = (min(start + count, self.size) + 2) // 3
        part = self._text[self._start + first * 4 : self._start + last * 4]
        try:
            found = binascii.a2b_base64(part + "=" * (-len(part) % 4))
        except ValueError as error:
            if struck(error):
                raise
            return b""
        skip = start - first * 3
        return found[skip : skip + count]


def reader_of(text: str, start: int) -> InMemory | InBase64:
    """What reads the bytes that a text holds in base64; few are decoded at once, as that takes less time."""
    if len(text) - start <= BLOCK:
        try:
            return InMemory(binascii.a2b_base64(text[start:] + "=="))
        except ValueError as error:
            if struck(error):
                raise
    return InBase64(text, start)


def in_base64(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Blocks of a length that is a multiple of 3, but for the last one, in base64."""
    for block in blocks:
        yield base64.b64encode(block)
