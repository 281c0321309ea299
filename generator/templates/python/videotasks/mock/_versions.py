"""Makes another version of a file, as a storage has it in which the file was replaced while somebody read it."""

from __future__ import annotations

import hashlib
import struct
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Final

_BOX: Final = struct.Struct(">I4s")
_FLIPPED: Final = bytes(255 - byte for byte in range(256))
_MINOR_VERSION: Final = slice(12, 16)


def other_bytes(data: bytes) -> bytes:
    """A file that is as long, of the same format, and another from its first bytes on.

    What an MP4 shows becomes something else, its boxes stay; so a mixture of both
    versions is equal to none of them.
    """
    changed = bytearray(data)
    changed[_MINOR_VERSION] = data[_MINOR_VERSION].translate(_FLIPPED)
    start = 0
    while start + _BOX.size <= len(data):
        size, kind = _BOX.unpack_from(data, start)
        if kind == b"mdat":
            shown = slice(start + _BOX.size, start + size)
            changed[shown] = data[shown].translate(_FLIPPED)
        if size < _BOX.size:
            break
        start += size
    return bytes(changed)


def other_tag(data: bytes) -> bytes:
    """The ETag of a version, by its bytes."""
    return b'"%s"' % hashlib.sha256(data).hexdigest()[:32].encode()


def an_hour_later(date: bytes) -> bytes:
    """Another Last-Modified than the given one."""
    changed = parsedate_to_datetime(date.decode()) + timedelta(hours=1)
    return format_datetime(changed, usegmt=True).encode()
