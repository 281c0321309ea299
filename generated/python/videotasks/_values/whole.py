# Copied from generator/templates/python/videotasks/_values/whole.py: edit that file, then run `make generate`.
"""Tells whether a file surely ends too early, by what its own format says of its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Protocol


class Reader(Protocol):
    """Bytes that can be read anywhere, wherever they are kept."""

    @property
    def size(self) -> int:
        """How many there are."""
        ...

    def read(self, start: int, count: int) -> bytes:
        """So many from a place on, or as many as there are."""
        ...


_EMPTY: Final = "it has no picture before its end"


def cut_off(name: str, reader: Reader) -> str:
    """How it is to be seen that a file of a format is not whole, in words; "" where it is, or nobody can tell."""
    check = _CHECKS.get(name)
    return check(reader) if check is not None else ""


def _cut_riff(reader: Reader) -> str:
    return _short(int.from_bytes(reader.read(4, 4), "little") + 8, reader)


def _cut_bmp(reader: Reader) -> str:
    return _short(int.from_bytes(reader.read(2, 4), "little"), reader)


def _cut_webp(reader: Reader) -> str:
    short = _cut_riff(reader)
    at = 12
    while not short and (head := reader.read(at, 8)):
        if head[:4] in (b"VP8 ", b"VP8L", b"ANMF"):
            return ""
        length = int.from_bytes(head[4:], "little")
        at += 8 + length + length % 2
    return short or _EMPTY


def _cut_gif(reader: Reader) -> str:
    last = reader.read(max(0, reader.size - 64), 64)
    if b";" not in last:
        return "a GIF ends with a semicolon, this does not"
    flags = (reader.read(10, 1) or b"\0")[0]
    at = 13 + (6 << (flags & 7) if flags & 0x80 else 0)
    while (kind := reader.read(at, 1)) == b"!":  # what is told beside pictures
        at += 2
        while size := (reader.read(at, 1) or b"\0")[0]:
            at += 1 + size
        at += 1
    return _EMPTY if kind == b";" else ""


def _short(stated: int, reader: Reader) -> str:
    if stated <= reader.size:
        return ""
    return f"its head speaks of {stated:,} bytes, there are {reader.size:,}"


def _chunks(reader: Reader) -> Iterator[tuple[int, int, bytes]]:
    """Where each chunk of a PNG begins, how long it is with all around it, and its name."""
    at = 8
    while True:
        head = reader.read(at, 8)
        length = int.from_bytes(head[:4], "big") + 12
        yield at, length, head[4:]
        at += length


def _cut_png(reader: Reader) -> str:
    if reader.size < 16:
        return "it ends within its head"
    pictured = False
    for at, length, name in _chunks(reader):
        pictured |= name == b"IDAT"
        if at == 8 and name != b"IHDR":
            return ""  # no PNG that anybody could judge
        if name == b"IEND":
            return "" if pictured else _EMPTY
        if len(name) < 4 or at + length > reader.size or not name.isalpha():
            return "a PNG ends with IEND, this does not"
    return ""


_ALONE: Final = frozenset((0x01, *range(0xD0, 0xD9)))
"""Markers of a JPEG with nothing behind them."""
_BLOCK: Final = 1 << 16


def _cut_jpeg(reader: Reader) -> str:
    missing = "a JPEG ends with FF D9 behind its picture, this does not"
    at = 2
    while True:
        head = reader.read(at, 4)
        if len(head) < 2:
            return missing
        if head[0] != 0xFF:
            return ""  # no JPEG that anybody could judge
        if head[1] == 0xFF:  # filling, of which a card that has failed is full
            block = reader.read(at, _BLOCK)
            at += max(1, len(block) - len(block.lstrip(b"\xff")) - 1)
            continue
        if head[1] == 0xD9:
            return _EMPTY
        if head[1] in _ALONE:
            at += 2
            continue
        at += 2 + int.from_bytes(head[2:], "big")
        if head[1] == 0xDA:
            break
    end = reader.size
    while end > at:  # from behind: where it is whole, the end is near
        start = max(at, end - _BLOCK)
        if b"\xff\xd9" in reader.read(start, end - start + 1):
            return ""
        end = start
    return missing


def _cut_boxes(reader: Reader) -> str:
    at = 0
    while at < reader.size:
        head = reader.read(at, 16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length == 0:
            return ""  # up to the end, wherever that is
        if length < 8:
            return "" if at else "it ends within its head"
        at += length
    return _short(at, reader)


_CHECKS: Final[Mapping[str, Callable[[Reader], str]]] = {
    "png": _cut_png,
    "jpeg": _cut_jpeg,
    "webp": _cut_webp,
    "bmp": _cut_bmp,
    "gif": _cut_gif,
    **dict.fromkeys(("avif", "heif", "mp4", "mov", "m4v", "m4a", "3gp"), _cut_boxes),
}
