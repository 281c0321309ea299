"""Puts a zip archive together of members, each of which was compressed once, in whatever order they were made.

`zipfile` compresses while it writes: it wants every content, in the order of the archive. Here a member is what is left
of a file once it is compressed. Nothing of this machine or day is in an archive.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LEVEL = 4
"""A fifth less of time than zlib's own level, 6, and a twentieth more of bytes."""
_VERSION = 20
"""Version of the format that a reader must know: 2.0, by which members can be compressed."""
_UNIX = 3 << 8 | _VERSION
_MODE = 0o100644 << 16
_UTF_8 = 1 << 11
_DEFLATED = 8
_FIRST_DAY = 1 << 5 | 1
"""The first of January 1980, before which there is no date."""
_MOST = 0xFFFF
"""So many members an archive can have without the extension for large ones."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive."""

    name: str
    checksum: int
    size: int
    compressed: bytes


def member(name: str, content: bytes) -> Member:
    """The member that a file becomes."""
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    compressed = deflate.compress(content) + deflate.flush()
    return Member(name, zlib.crc32(content), len(content), compressed)


def archive(members: Iterable[Member]) -> Iterator[bytes]:
    """The pieces of an archive of these members, in this order.

    Raises:
        ValueError: There are more than 65,535 members, or more than 4 GiB.
    """
    entries: list[bytes] = []
    at = 0
    for one in members:
        about = _about(one)
        name = one.name.encode()
        yield b"".join((b"PK\x03\x04", about, name, one.compressed))
        place = struct.pack("<3H2L", 0, 0, 0, _MODE, at)
        entries.append(
            b"".join((b"PK\x01\x02", struct.pack("<H", _UNIX), about, place, name))
        )
        at += 4 + len(about) + len(name) + len(one.compressed)
    if len(entries) > _MOST or at > 0xFFFF_FFFF:
        words = f"{len(entries)} files of {at} bytes are more than a zip archive of the plain kind can hold"
        raise ValueError(words)
    directory = b"".join(entries)
    count = len(entries)
    yield directory
    yield b"PK\x05\x06" + struct.pack(
        "<4H2LH", 0, 0, count, count, len(directory), at, 0
    )


def _about(one: Member) -> bytes:
    """What stands of a member before it and in the directory alike."""
    flags = 0 if one.name.isascii() else _UTF_8
    sizes = (one.checksum, len(one.compressed), one.size)
    lengths = (len(one.name.encode()), 0)
    return struct.pack(
        "<5H3L2H", _VERSION, flags, _DEFLATED, 0, _FIRST_DAY, *sizes, *lengths
    )


def same_members(mine: bytes, other: bytes) -> bool:
    """Whether two archives hold the same: one compressor's bytes differ from another's, which no reader notices."""
    if mine == other:
        return True
    # Nearly always the directories tell that something has changed, and nothing need be unpacked.
    heads = _heads(mine)
    if heads is None or heads != _heads(other):
        return False
    members = _members(mine)
    return members is not None and members == _members(other)


def _heads(content: bytes) -> list[tuple[object, ...]] | None:
    """What the directory of an archive says of its members, None if it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as source:
            return [
                (one.filename, one.date_time, one.external_attr, one.CRC, one.file_size)
                for one in source.infolist()
            ]
    except zipfile.BadZipFile:
        return None


def _members(content: bytes) -> list[tuple[object, ...]] | None:
    """What a reader gets of an archive, None if it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as source:
            return [
                (
                    entry.filename,
                    entry.date_time,
                    entry.external_attr,
                    source.read(entry),
                )
                for entry in source.infolist()
            ]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        return None
