# Copied from generator/templates/python/videotasks/mock/_forms.py: edit that file, then run `make generate`.
"""Makes of a file another one that a storage may hold: packed, or of another format than its name says."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Mapping
from typing import Final

from videotasks._core.codings import brotli, zstandard
from videotasks._values.signatures import BOXES

_PACKET: Final = 188
"""Bytes of a packet of an MPEG transport stream."""


def _ftyp(brand: bytes) -> bytes:
    return b"\0\0\0\x18ftyp" + brand + bytes(4) + brand + b"isom"


def _ebml(kind: bytes) -> bytes:
    content = b"\x42\x82" + bytes([0x80 | len(kind)]) + kind
    return b"\x1aE\xdf\xa3" + bytes([0x80 | len(content)]) + content


_HEADS: Final[Mapping[str, bytes]] = {
    "webm": _ebml(b"webm"),
    "mkv": _ebml(b"matroska"),
    "avi": b"RIFF\0\x10\0\0AVI LIST",
    "flv": b"FLV\x01\x05\0\0\0\x09" + bytes(4),
    "ogg": b"OggS\0\x02" + bytes(20) + b"\x01\x1e\x01vorbis",
    "ogv": b"OggS\0\x02" + bytes(20) + b"\x01\x2a\x80theora",
    "mpg": b"\0\0\x01\xba\x44\0\x04\0\x04\x01",
    "mp3": b"ID3\x04" + bytes(6),
    "m4a": _ftyp(b"M4A "),
    "mov": _ftyp(b"qt  "),
    "flac": b"fLaC\x80\0\0\x22",
    "aac": b"\xff\xf1\x50\x80\x02\x1f\xfc",
    "wav": b"RIFF\0\x10\0\0WAVEfmt ",
    "gif": b"GIF89a\x01\0\x01\0\0\0\0",
    "webp": b"RIFF\0\x10\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0",
    "apng": b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" + bytes(17) + b"\0\0\0\x08acTL",
    "avif": _ftyp(b"avis"),
}
"""Of files that begin otherwise than an MP4."""
_BOXES: Final = {box.decode(): box for box in BOXES}
FORMATS: Final = (*_HEADS, "ts", *_BOXES)
"""Formats of `other_format`: containers, and boxes with which a whole MP4 may begin in place of `ftyp`."""


def in_format(body: bytes, form: str) -> bytes:
    """A file as long, that begins as one of a format does; or the same MP4 behind another box."""
    if form == "ts":
        packets = max(1, len(body) // _PACKET)
        return (b"G@\0\x10" + bytes(_PACKET - 4)) * packets
    if form in _BOXES:
        return b"\0\0\0\x10" + _BOXES[form] + bytes(8) + body
    head = _HEADS[form]
    return head + bytes(max(0, len(body) - len(head)))


_PACKERS: Final[Mapping[str, Callable[[bytes], bytes]]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda body: bytes(brotli().compress(body)),
    "zstd": lambda body: bytes(zstandard().compress(body)),
}
CODINGS: Final = tuple(_PACKERS)
"""Codings of `compressed`, as `Content-Encoding` has them."""


def packed(body: bytes, coding: str) -> bytes:
    """A file in a coding.

    Raises:
        CodingError: The library for it is missing.
    """
    return _PACKERS[coding](body)
