"""Tells whether a file has come to its end, by what its format says of its length.

Where a server does not say how much there is, a connection that ends too soon looks like the
end of the file.
"""

from __future__ import annotations

from typing import Final

from videotasks._values.show import counted
from videotasks._values.signatures import BOXES

_TABLES: Final = {b"moov", b"moof", b"meta", b"sidx"}
"""One of them is in every whole file of the MP4 family: nothing can be played without."""
_OTHERS: Final = {b"ftyp", b"mfra", b"udta", b"PICT", b"junk", b"hoov", b"imda"}
"""What else may stand at the top of a file; behind what is none of these, nothing is gone through."""
_LONG: Final = b"\0\0\0\1"
"""In place of a box's length: eight bytes of it follow."""
_EBML: Final = b"\x1aE\xdf\xa3"
_SEGMENT: Final = b"\x18S\x80g"
_FIRST: Final = 128
"""Bytes that are enough for the length that RIFF and WebM state at the beginning."""


class Length:
    """What the bytes of a file, as they come, say of how many there have to be."""

    def __init__(self) -> None:
        self._received = 0
        self._first = b""
        self._walks = True
        """Whether the boxes of an MP4 are still gone through."""
        self._head = b""
        """What there is of the next box's header."""
        self._left = 0
        """Bytes until the next box."""
        self._seen: set[bytes] = set()

    def feed(self, data: bytes) -> None:
        """Goes on with further bytes."""
        self._received += len(data)
        self._first += data[: max(0, _FIRST - len(self._first))]
        at = 0
        while self._walks and at < len(data):
            if self._left:
                passed = min(self._left, len(data) - at)
                self._left -= passed
            else:
                size = 16 if self._head[:4] == _LONG and len(self._head) >= 8 else 8
                passed = min(size - len(self._head), len(data) - at)
                self._head += data[at : at + passed]
                if len(self._head) == size:
                    self._enter(self._head)
            at += passed

    def _enter(self, head: bytes) -> None:
        """Comes to the next box, if it is one."""
        size, kind = int.from_bytes(head[:4], "big"), head[4:8]
        if head[:4] == _LONG:
            if len(head) < 16:
                return
            size = int.from_bytes(head[8:], "big")
        if size < len(head) or (kind not in BOXES and kind not in _OTHERS):
            # 0 is the last one, however long; other things may follow what is whole.
            self._walks = False
        else:
            self._seen.add(kind)
            self._left, self._head = size - len(head), b""

    def missing(self) -> str | None:
        """Why this cannot be the end of the file; None if it may be."""
        least = _stated(self._first)
        if self._received < least:
            return f"it says that it has {least} bytes, and {self._received} came"
        if not self._walks or not self._seen:
            return None
        if self._left:
            return f"a box in it needs {counted(self._left, 'byte')} more than came"
        if self._head.strip(b"\0"):
            return "it ends within the header of a box"
        if self._seen & {b"ftyp", b"mdat"} and not self._seen & _TABLES:
            return "it ends before the table of what is in it"
        return None


def _stated(first: bytes) -> int:
    """The least length that RIFF (AVI, WAV, WebP) and Matroska state; 0 if they do not."""
    if first.startswith(b"RIFF") and len(first) >= 12:
        size = int.from_bytes(first[4:8], "little")
        # What is written while its length is not known yet has one of these.
        return 0 if size in (0, 0xFFFFFFFF) else size + 8
    if not first.startswith(_EBML):
        return 0
    size, at = _variable(first, 4)
    segment = at + size
    if first[segment : segment + 4] != _SEGMENT:
        return 0
    size, at = _variable(first, segment + 4)
    return at + size if size else 0


def _variable(data: bytes, at: int) -> tuple[int, int]:
    """A number of Matroska's, of one to eight bytes, and where it ends; 0 for one that is unknown."""
    lead = data[at] if at < len(data) else 0
    size = 9 - lead.bit_length()
    if not lead or at + size > len(data):
        return 0, at
    value = int.from_bytes(data[at : at + size], "big") & ((1 << 7 * size) - 1)
    return (0 if value == (1 << 7 * size) - 1 else value), at + size
