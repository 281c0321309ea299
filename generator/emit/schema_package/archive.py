"""Puts a zip archive together of members, each of which was compressed once, in whatever order they were made.

`zipfile` compresses while it writes: it wants every content, in the order of the archive. Here a member is what is left
of a file once it is compressed. Nothing of this machine or day is in an archive.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import zip_longest
from typing import BinaryIO

from generator.emit.pieces import Once, anew
from generator.frozen import dataclass
from generator.write.output import Segment, size_of

_LEVEL = 4
"""A fifth less of time than zlib's own level, 6, and a twentieth more of bytes."""
_WORTH_IT = 1_024
"""So many bytes must be the same to be compressed apart, which costs a few bytes for each file."""
_STEP = 1 << 14
"""So many bytes are compared at once."""
_BLOCK = 1 << 17
"""So many bytes a block has at least, but for the last one."""
_WINDOW = 1 << 15
"""So many bytes in front of a place may be referred to."""
_AROUND = 32
"""So many bytes on both sides of a line's end tell whether a block ends with it."""
_LINES = 64
"""Of so many lines a block ends with one, as it may end: the more, the sooner blocks are again what they were."""
_VERSION = 20
"""Version of the format that a reader must know: 2.0, by which members can be compressed."""
_UNIX = 3 << 8 | _VERSION
_MODE = 0o100644 << 16
_UTF_8 = 1 << 11
_DEFLATED = 8
_FIRST_DAY = 1 << 5 | 1
"""The first of January 1980, before which there is no date."""
_ENTRY = struct.Struct("<4s6H3L5H2L")
"""What stands of a member in the directory, before its name."""
_END = struct.Struct("<4s4H2LH")
"""What stands behind the directory."""
_HEAD = 30
"""So many bytes stand before a member, of which the last 26 are in the directory, too; then comes its name."""
_ENTRY_BEGINS = b"PK\x01\x02" + struct.pack("<H", _UNIX)
"""What stands of a member in the directory before these."""
_PLACE_BEGINS = struct.pack("<3HL", 0, 0, 0, _MODE)
"""What stands there behind them, before its place."""
_MOST = 0xFFFF
"""So many members an archive can have without the extension for large ones."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive."""

    name: str
    checksum: int
    size: int
    compressed: bytes

    @property
    def segment(self) -> Segment:
        """It as it stands in an archive."""
        flags = 0 if self.name.isascii() else _UTF_8
        name = self.name.encode()
        about = struct.pack(
            "<5H3L2H",
            *(_VERSION, flags, _DEFLATED, 0, _FIRST_DAY),
            *(self.checksum, len(self.compressed), self.size),
            *(len(name), 0),
        )
        return b"".join((b"PK\x03\x04", about, name)), self.compressed


def member(name: str, content: bytes, once: Once = anew) -> Member:
    """The member that a file becomes."""
    compressed = _deflated(content, zlib.Z_FINISH, once)
    return Member(name, zlib.crc32(content), len(content), compressed)


def members(files: Mapping[str, bytes], once: Once = anew) -> Iterator[Member]:
    """The members that files become; what all of them end with is compressed once.

    Args:
        files: Their contents by name.
        once: Compresses a block, if one of the same key is not remembered.
    """
    shared = _shared_end(*files.values()) if len(files) > 1 else 0
    if shared < _WORTH_IT:
        yield from (member(name, content, once) for name, content in files.items())
        return
    first, *_ = files.values()
    end = _deflated(first[-shared:], zlib.Z_FINISH, once)
    for name, content in files.items():
        # Each part of such a stream may stand for itself: nothing in the end refers to what was before.
        compressed = _deflated(content[:-shared], zlib.Z_SYNC_FLUSH, once) + end
        yield Member(name, zlib.crc32(content), len(content), compressed)


def _deflated(content: bytes, mode: int, once: Once) -> bytes:
    """A content block by block: whoever remembers blocks compresses after an edit only those that it has touched.

    A block refers to what is in front of it, as if all were compressed at once.
    """
    if len(content) <= _BLOCK:
        return _block(content, b"", mode)
    whole = memoryview(content)
    found = []
    start = 0
    for end in _ends(content):
        window, block = whole[max(0, start - _WINDOW) : start], whole[start:end]
        last = mode if end == len(content) else zlib.Z_SYNC_FLUSH
        key = hashlib.sha256(b"%d %d " % (last, len(window)))
        key.update(window)
        key.update(block)
        found.append(once(key.digest(), partial(_block, block, window, last)))
        start = end
    return b"".join(found)


def _block(content: bytes | memoryview, window: bytes | memoryview, mode: int) -> bytes:
    """A block, which may refer to the window in front of it."""
    deflate = zlib.compressobj(
        _LEVEL,
        zlib.DEFLATED,
        -zlib.MAX_WBITS,
        zlib.DEF_MEM_LEVEL,
        zlib.Z_DEFAULT_STRATEGY,
        window,
    )
    return deflate.compress(content) + deflate.flush(mode)


def _ends(content: bytes) -> Iterator[int]:
    """Where blocks end: behind lines that are chosen by what is next to their ends, and by nothing far away.

    So an edit leaves most blocks what they are, though it moves all that is behind it by some lines.
    """
    at = content.find(b"\n", _BLOCK)
    start = 0
    while 0 <= at < len(content) - 1:
        if not zlib.crc32(content[at - _AROUND : at + _AROUND]) % _LINES:
            start = at + 1
            yield start
            at += _BLOCK
        at = content.find(b"\n", at + 1)
    if start < len(content):
        yield len(content)


def _shared_end(first: bytes, *others: bytes) -> int:
    """With how many bytes all of them end."""
    most = min(map(len, (first, *others)))
    low = 0
    # Step by step, as contents of megabytes often end alike in a few bytes alone.
    while low + _STEP <= most and all(
        other[-low - _STEP : len(other) - low] == first[-low - _STEP : len(first) - low]
        for other in others
    ):
        low += _STEP
    high = min(most, low + _STEP)
    while low < high:
        middle = (low + high + 1) // 2
        end = first[-middle:]
        if all(other.endswith(end) for other in others):
            low = middle
        else:
            high = middle - 1
    return low


def archive(members: Iterable[Segment]) -> list[Segment]:
    """The segments of an archive of these members, in this order.

    Raises:
        ValueError: There are more than 65,535 members, or more than 4 GiB.
    """
    found = [*members]
    directory = bytearray()
    at = 0
    for one in found:
        head = one[0]
        place = at.to_bytes(5, "little")[:4]
        about, name = head[4:_HEAD], head[_HEAD:]
        directory += b"".join((_ENTRY_BEGINS, about, _PLACE_BEGINS, place, name))
        at += size_of(one)
    count = len(found)
    if count > _MOST or at > 0xFFFF_FFFF:
        words = f"{count} files of {at} bytes are more than a zip archive of the plain kind can hold"
        raise ValueError(words)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), at, 0)
    found += [(bytes(directory), b""), (end, b"")]
    return found


def same_members(mine: BinaryIO, other: BinaryIO) -> bool:
    """Whether two archives hold the same: one compressor's bytes differ from another's, which no reader notices."""
    # Nearly always the directories tell that something has changed, and nothing need be unpacked.
    ends = object()
    pairs = zip_longest(_entries(mine), _entries(other), fillvalue=ends)
    if any(entry != another or entry is None for entry, another in pairs):
        return False
    pairs = zip_longest(_members(mine), _members(other), fillvalue=ends)
    return all(member == another and member is not None for member, another in pairs)


def _entries(file: BinaryIO) -> Iterator[tuple[object, ...] | None]:
    """What the directory of an archive says of each member; at last None, if it cannot be read.

    Of an archive with thousands of members `zipfile` reads all before it says anything of one.
    """
    try:
        file.seek(-_END.size, io.SEEK_END)
        end, _, _, _, count, size, at, comment = _END.unpack(file.read())
        if end != b"PK\x05\x06" or comment:
            yield None
            return
        file.seek(at)
        directory = file.read(size)
        place = 0
        for _ in range(count):
            fields = _ENTRY.unpack_from(directory, place)
            if fields[0] != b"PK\x01\x02":
                yield None
                return
            name_ends = place + _ENTRY.size + fields[10]
            name = directory[place + _ENTRY.size : name_ends]
            # Name, time, date, checksum, size, rights.
            yield name, *fields[5:8], fields[9], fields[15]
            place = name_ends + fields[11] + fields[12]
    except (OSError, struct.error):
        yield None


def _members(file: BinaryIO) -> Iterator[tuple[object, ...] | None]:
    """What a reader gets of each member of an archive; at last None, if it cannot be read."""
    try:
        with zipfile.ZipFile(file) as source:
            for entry in source.infolist():
                about = entry.filename, entry.date_time, entry.external_attr
                yield *about, source.read(entry)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        yield None
