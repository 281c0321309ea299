"""An output that grows with the set is written, compared and shown piece by piece, and never held as a whole."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from generator.write.output import Streamed
from generator.write.writer import Report, check, write

from .writing import contents, output, snapshot

PIECE = b"x" * 9_999 + b"\n"
LARGE = 800
"""So many pieces of it are far more than a run may hold."""


def streamed(*pieces: bytes) -> Streamed:
    return Streamed("large.txt", lambda: pieces, ("specs/api.yaml",))


def test_it_is_a_file_like_any_other(out: Path) -> None:
    assert write(out, [streamed(b"one\n", b"two\n")]).written == ("large.txt",)
    assert contents(out) == {"large.txt": b"one\ntwo\n"}
    plain = output("large.txt", "one\ntwo\n", "specs/api.yaml")
    assert write(out, [plain]) == Report(unchanged=("large.txt",))


def test_in_whatever_pieces_it_comes_the_same_stays(out: Path) -> None:
    write(out, [streamed(b"one\n", b"two\n"), output("a.txt")])
    before = snapshot(out)
    outputs = [streamed(b"one", b"\ntw", b"o\n"), output("a.txt")]
    assert check(out, outputs) == Report(unchanged=("a.txt", "large.txt"))
    assert write(out, outputs) == Report(unchanged=("a.txt", "large.txt"))
    assert snapshot(out) == before


def test_what_is_stale_is_shown_and_written(out: Path) -> None:
    write(out, [streamed(b"one\n", b"two\n")])
    found, _ = check(out, [streamed(b"two\n")]).diffs
    assert (found.path, found.state) == ("large.txt", "stale")
    assert "-one\n two\n" in found.text
    assert write(out, [streamed(b"two\n")]).written == ("large.txt",)
    assert contents(out) == {"large.txt": b"two\n"}


def test_if_a_piece_cannot_be_made_nothing_is_written(out: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield PIECE
        raise ZeroDivisionError

    write(out, [streamed(b"one\n")])
    before = snapshot(out)
    with pytest.raises(ZeroDivisionError):
        write(out, [output("a.txt"), Streamed("large.txt", pieces, ())])
    assert snapshot(out) == before


@pytest.mark.parametrize("run", [write, check])
def test_it_is_never_held_as_a_whole(
    run: Callable[[Path, Iterable[Streamed]], Report], out: Path
) -> None:
    large = Streamed("large.txt", lambda: (PIECE for _ in range(LARGE)), ())
    write(out, [large])
    digest = sha256((out / "large.txt").read_bytes()).hexdigest()
    assert digest in (out / "manifest.json").read_text("utf-8")
    tracemalloc.start()
    try:
        assert run(out, [large]) == Report(unchanged=("large.txt",))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < LARGE * len(PIECE) / 10
