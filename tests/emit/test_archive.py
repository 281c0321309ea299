"""What files have in common is compressed once for an archive, which every reader unpacks as ever."""

from __future__ import annotations

import io
import random
import zipfile

import pytest

from generator.emit.schema_package.archive import archive, members
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
