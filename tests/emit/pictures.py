"""Makes data URIs of pictures, as small as they can be, of a size and with what makes parts of them clear."""

from __future__ import annotations

import base64
import struct
import zlib

GRAY, WITH_ALPHA, PALETTE = 0, 6, 3


def png(width: int, height: int, color: int = GRAY, *chunks: bytes) -> str:
    """A data URI of a picture of zeros."""
    channels = {GRAY: 1, WITH_ALPHA: 4, PALETTE: 1}[color]
    rows = (b"\0" + b"\0" * width * channels) * height
    head = struct.pack(">IIBBBBB", width, height, 8, color, 0, 0, 0)
    parts = [b"IHDR" + head, *chunks, b"IDAT" + zlib.compress(rows), b"IEND"]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one))
        for one in parts
    )
    return f"data:image/png;base64,{base64.b64encode(data).decode()}"


def webp(flags: int) -> str:
    """A data URI of an extended WebP of these flags, whose picture is empty."""
    sides = bytes(9)
    head = b"VP8X\x0a\0\0\0" + bytes([flags]) + sides
    data = b"RIFF\x1e\0\0\0WEBP" + head + b"VP8 \0\0\0\0" + bytes(4)
    return f"data:image/webp;base64,{base64.b64encode(data).decode()}"
