# Copied from generator/templates/python/videotasks/_values/durations.py: edit that file, then run `make generate`.
"""Tells how many seconds a video or a sound lasts, where its own head says so: MP4 and MOV, WAV, FLAC."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from videotasks._values.whole import Reader

_MOST_BOXES: Final = 1_000
"""After so many a file is left alone."""
_UNKNOWN: Final = frozenset((0, 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF))
"""Lengths with which an MP4 says that it does not know: it is written while it goes on."""


def duration(name: str, reader: Reader) -> float | None:
    """The length of a file of a format, in seconds; None where nobody can tell."""
    measure = _MEASURES.get(name)
    return measure(reader) if measure is not None else None


def _of_boxes(reader: Reader) -> float | None:
    movie = _box(reader, b"moov", 0, reader.size)
    header = _box(reader, b"mvhd", *movie) if movie is not None else None
    if header is None:
        return None
    data = reader.read(header[0], 32)
    is_long = data[:1] == b"\1"
    width, at = (8, 20) if is_long else (4, 12)
    scale = int.from_bytes(data[at : at + 4], "big")
    count = int.from_bytes(data[at + 4 : at + 4 + width], "big")
    return count / scale if scale and count not in _UNKNOWN else None


def _box(reader: Reader, name: bytes, at: int, end: int) -> tuple[int, int] | None:
    """Where the content of the first box of a name begins and ends, between two places."""
    for _ in range(_MOST_BOXES):
        head = reader.read(at, 16) if at + 8 <= end else b""
        if len(head) < 8:
            return None
        length, start = int.from_bytes(head[:4], "big"), 8
        if length == 1:
            length, start = int.from_bytes(head[8:16], "big"), 16
        if length == 0:
            length = end - at
        if length < start:
            return None
        if head[4:8] == name:
            return at + start, min(at + length, end)
        at += length
    return None


def _of_wav(reader: Reader) -> float | None:
    at, rate = 12, 0
    for _ in range(_MOST_BOXES):
        head = reader.read(at, 20)
        if len(head) < 8:
            return None
        length = int.from_bytes(head[4:8], "little")
        if head[:4] == b"fmt ":
            rate = int.from_bytes(head[16:20], "little")
        elif head[:4] == b"data":
            # Whoever writes while it goes on does not know how much comes.
            return min(length, reader.size - at - 8) / rate if rate else None
        at += 8 + length + length % 2
    return None


def _of_flac(reader: Reader) -> float | None:
    head = int.from_bytes(reader.read(18, 8), "big")
    rate, count = head >> 44, head & 0xFFFFFFFFF
    return count / rate if rate and count else None


_MEASURES: Final[Mapping[str, Callable[[Reader], float | None]]] = {
    **dict.fromkeys(("mp4", "mov", "m4v", "m4a", "3gp"), _of_boxes),
    "wav": _of_wav,
    "flac": _of_flac,
}
