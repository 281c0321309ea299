"""An archive's members are made of what was compressed once, which every reader unpacks as ever."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Callable

import pytest

from generator.emit.pieces import Pieces
from generator.emit.schema_package.archive import Member, archive, member, members
from generator.write.output import Composed, itself

CHANCE = random.Random(7)
LONG = CHANCE.randbytes(20_000)
"""Nothing that can be compressed, so that to keep it twice would show."""


@pytest.mark.parametrize(
    "contents",
    [
        [b"one", b"another"],
        [b"draft-07\n" + LONG, b"2020-12\n" + LONG],
        [LONG, LONG],
        [LONG, b"before" + LONG],
        [LONG, b"before" + LONG, b"x" + LONG[10_000:]],
        [b"", LONG],
    ],
    ids=["short", "same end", "same", "end of the other", "three", "empty"],
)
def test_archive_has_files_that_end_alike(contents: list[bytes]) -> None:
    files = {f"{number}.json": content for number, content in enumerate(contents)}
    segments = archive(one.segment for one in members(files))
    whole = Composed("all.zip", segments, itself, ()).content
    with zipfile.ZipFile(io.BytesIO(whole)) as found:
        assert found.testzip() is None
        assert {name: found.read(name) for name in found.namelist()} == files


def test_common_end_is_compressed_once() -> None:
    one, another = members({"one": b"1" * 99 + LONG, "another": b"2" * 99 + LONG})
    end = len(LONG)
    assert one.compressed[-end:] == another.compressed[-end:]
    assert one.compressed[:-end] != another.compressed[:-end]


def lines(count: int, seed: int) -> bytes:
    """As many lines, some of which are like others."""
    chance = random.Random(seed)
    return b"".join(
        b'  "%d": "%d",\n' % (n, chance.randrange(99)) for n in range(count)
    )


def packed(content: bytes, pieces: Pieces) -> tuple[Member, int]:
    """A member, and how many of its blocks were compressed for it."""
    count = 0

    def once(key: bytes, make: Callable[[], bytes]) -> bytes:
        def counted() -> bytes:
            nonlocal count
            count += 1
            return make()

        return pieces.once(key, counted)

    return member("name", content, once), count


EDITS: dict[str, Callable[[bytes, int], bytes]] = {
    "another text": lambda text, at: text[:at] + b"!" + text[at + 1 :],
    "one line more": lambda text, at: text[:at] + b"a line\n" + text[at:],
    "some lines more": lambda text, at: text[:at] + lines(20, 9) + text[at:],
    "lines less": lambda text, at: text[:at] + text[at + 333 :],
    "nothing": lambda text, _: text,
}


@pytest.mark.parametrize("what", EDITS)
def test_only_blocks_that_an_edit_has_touched_are_compressed_anew(what: str) -> None:
    before = lines(150_000, 1)
    after = EDITS[what](before, len(before) // 2)
    known = Pieces(dict)
    _, every = packed(before, known)
    found, count = packed(after, Pieces(lambda: known.used))
    # It does not show in the archive what was remembered.
    assert found == member("name", after)
    assert every > 10
    assert count <= (0 if what == "nothing" else every // 3)
    whole = Composed("all.zip", archive([found.segment]), itself, ()).content
    with zipfile.ZipFile(io.BytesIO(whole)) as read:
        assert read.read("name") == after


@pytest.mark.parametrize(
    "content",
    [
        b"1" * 1_000_000,
        b"\n" * 1_000_000,
        lines(30_000, 2).rstrip(b"\n"),
        lines(30_000, 3)[: (1 << 17) + 1],
        CHANCE.randbytes(500_000),
    ],
    ids=["no line", "empty lines", "no end", "just two", "no text"],
)
def test_whatever_is_large_is_unpacked_as_it_was(content: bytes) -> None:
    segments = archive([member("name", content).segment])
    whole = Composed("all.zip", segments, itself, ()).content
    with zipfile.ZipFile(io.BytesIO(whole)) as read:
        assert read.testzip() is None
        assert read.read("name") == content


def test_blocks_cost_next_to_nothing() -> None:
    """Each refers to what is in front of it, as if all were compressed at once."""
    content = lines(150_000, 4)
    deflate = zlib.compressobj(4, zlib.DEFLATED, -zlib.MAX_WBITS)
    at_once = deflate.compress(content) + deflate.flush()
    assert len(member("name", content).compressed) < 1.01 * len(at_once)
