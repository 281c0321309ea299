"""Whole image files, made on the spot."""

from __future__ import annotations

import base64
import struct
import zlib


def png(width: int, height: int) -> bytes:
    """A whole PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes(width)) * height)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", rows)
        + chunk(b"IEND", b"")
    )


JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a"
    "HBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAGAAYABAREA/8QAFAABAAAAAAAA"
    "AAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8"
    f"{'A' * 769}/9kA"
)
"""A whole JPEG of 384x384 pixels."""
WEBP = base64.b64decode(
    "UklGRioAAABXRUJQVlA4TB0AAAAvf8FfAAdQ2iIXpf8BAUnS//9kRP8z/vOf//xfAAAA"
)
"""A whole WebP of 384x384 pixels."""
GIF = base64.b64decode("R0lGODlhgAGAAYAAAAAAAAAAACwAAAAAAQABAAACAkQBADs=")
"""A whole GIF of 384x384 pixels."""
BMP = base64.b64decode(
    "Qk1IAAAAAAAAAD4AAAAoAAAAgAEAAIABAAABAAgAAQAAAAoAAAATCwAAEwsAAAIAAAAAAAAAAAAA"
    "AAAAAAAAAgD/AAIAgQAB"
)
"""A whole BMP of 384x384 pixels."""
TIFF = base64.b64decode(
    f"SUkqADwAAAD{'/' * 63}8AEAEACQAAAQMAAQAAAIABAAABAQMAAQAAAIABAAACAQMAAQAA"
    "AAEAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAEAAAARAQQAAQAAAAgAAAAWAQMAAQAAAIABAAAXAQQA"
    "AQAAADMAAAAcAQMAAQAAAAEAAAAAAAAA"
)
"""A whole TIFF of 384x384 pixels."""
