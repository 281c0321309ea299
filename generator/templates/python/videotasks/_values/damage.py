"""Tells whether what comes before a picture surely is damaged: nobody who reads pictures takes it then."""

from __future__ import annotations

from binascii import crc32
from collections.abc import Callable, Mapping
from typing import Final

from videotasks._values.whole import Reader

_DEPTHS: Final[Mapping[int, tuple[int, ...]]] = {
    0: (1, 2, 4, 8, 16),
    2: (8, 16),
    3: (1, 2, 4, 8),
    4: (8, 16),
    6: (8, 16),
}
"""Kind of color in a PNG -> bits that a sample of it may have."""
_HEAD: Final = 13
"""Bytes in IHDR."""
_PALETTE: Final = 3 * 256
"""Bytes in PLTE at most."""


def damage(name: str, reader: Reader) -> str:
    """What is damaged in a file of a format, in words; "" where nothing is, or nobody can tell."""
    check = _CHECKS.get(name)
    return check(reader) if check is not None else ""


def _damaged_png(reader: Reader) -> str:
    head = reader.read(8, 8 + _HEAD)
    if head[:8] != b"\0\0\0\x0dIHDR" or len(head) < 8 + _HEAD:
        return ""
    if _belies_checksum(reader, 8, _HEAD):
        return "the checksum of its IHDR is wrong"
    width, height = head[8:12], head[12:16]
    if not any(width) or not any(height):
        return "its IHDR states a side of 0 pixels"
    bits, color = head[16], head[17]
    if bits not in _DEPTHS.get(color, ()):
        return f"its IHDR states color type {color} with {bits} bits, which no PNG has"
    return _damaged_palette(reader) if color == 3 else ""


def _damaged_palette(reader: Reader) -> str:
    """The palette may stand behind chunks that say how the colors are meant."""
    at = 8 + 12 + _HEAD
    while len(head := reader.read(at, 8)) == 8 and head[4:] != b"IDAT":
        length = int.from_bytes(head[:4], "big")
        if head[4:] == b"PLTE":
            wrong = length <= _PALETTE and _belies_checksum(reader, at, length)
            return "the checksum of its PLTE is wrong" if wrong else ""
        at += 12 + length
    return ""


def _belies_checksum(reader: Reader, at: int, length: int) -> bool:
    """Whether a chunk of a PNG is there, and not what its checksum is of."""
    chunk = reader.read(at + 4, 4 + length + 4)
    data, stated = chunk[: 4 + length], chunk[4 + length :]
    return len(stated) == 4 and crc32(data) != int.from_bytes(stated, "big")


_CHECKS: Final[Mapping[str, Callable[[Reader], str]]] = {"png": _damaged_png}
