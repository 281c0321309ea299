"""Small files of video and sound, made on the spot: their heads say how long they last."""

from __future__ import annotations

import struct


def _box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + name + content


def mp4(seconds: float, brand: bytes = b"isom", *, long: bool = False) -> bytes:
    """A whole MP4, or what its brand says, without a picture in it; `long`: with numbers of 64 bits."""
    scale = 1_000
    times = struct.pack(
        ">QQIQ" if long else ">IIII", 0, 0, scale, round(seconds * scale)
    )
    header = bytes([long, 0, 0, 0]) + times + bytes(80)
    movie = _box(b"moov", _box(b"mvhd", header))
    return _box(b"ftyp", brand + bytes(4) + brand) + _box(b"mdat", bytes(8)) + movie


def wav(seconds: float) -> bytes:
    """A whole WAV of silence."""
    rate = 800
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate, 1, 8)
    data = bytes(round(seconds * rate))
    found = b"WAVE" + form + struct.pack("<4sI", b"data", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(found)) + found


def flac(seconds: float) -> bytes:
    """The head of a FLAC."""
    rate = 8_000
    info = (rate << 44) | (15 << 36) | round(seconds * rate)
    return b"fLaC\x80\0\0\x22" + bytes(10) + info.to_bytes(8, "big") + bytes(16)
