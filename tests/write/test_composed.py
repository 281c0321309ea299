"""An output of segments is made of what lies there, as far as it has segments in common with it, and of what is new."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

import pytest

from generator.write.output import Composed, Layout, Segment, Text, itself
from generator.write.writer import Report, check, write, writing

from .writing import contents, manifest, refused

TEXTS = {
    name: (name * 3000).encode() for name in ("one", "two", "three", "four", "\u2603")
}


def stands_for(name: str) -> Text:
    """What stands for one of the texts."""
    text = TEXTS[name]
    return blake2b(text, digest_size=20).digest(), len(text), 0


def segments(*names: str) -> list[Segment]:
    """A file that names texts, and has each after its name."""
    found = [(f"\n{name}: ".encode(), stands_for(name)) for name in names]
    return [*found, (b"\nand a short one: ", b"end"), (b"\n", b"")]


def composed(*names: str, knows: tuple[str, ...] | None = None) -> Composed:
    """An output; only the texts that it knows can be read."""
    read = {
        stands_for(name): TEXTS[name] for name in (names if knows is None else knows)
    }
    return Composed("all.txt", segments(*names), read.__getitem__, ("specs/api.yaml",))


CHANGES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "another in the middle": (("one", "four", "three"), ("four",)),
    "another at the beginning": (("four", "two", "three"), ("four",)),
    "another at the end": (("one", "two", "\u2603"), ("\u2603",)),
    "one more": (("one", "two", "four", "three"), ("four",)),
    "one less": (("one", "three"), ()),
    "in another order": (("three", "one", "two"), ()),
    "one of them twice": (("one", "two", "one", "three"), ("one",)),
    "one of them twice, and another": (("four", "two", "two", "one"), ("four",)),
    "all others": (("four", "\u2603"), ("four", "\u2603")),
    "none": ((), ()),
    "the same": (("one", "two", "three"), ()),
}


@pytest.mark.parametrize("what", CHANGES)
def test_only_what_is_new_is_read(what: str, out: Path) -> None:
    names, new = CHANGES[what]
    first = composed("one", "two", "three")
    write(out, [first])
    changed = composed(*names, knows=new)
    changed.former = first.layout
    with writing(out) as taken:
        taken.keep_rest(1)
        taken.replace(first.path, first.sha256, first.origins)
        put = taken.take(changed)
        report = taken.finish()
    expected = composed(*names)
    assert contents(out) == {"all.txt": expected.content}
    assert put is not None
    assert put.sha256 == expected.sha256 == manifest(out)["all.txt"]["sha256"]
    assert report.written == (() if what == "the same" else ("all.txt",))


def test_a_file_of_other_segments_that_is_the_same_stays(out: Path) -> None:
    first = composed("one", "two")
    write(out, [first])
    before = (out / "all.txt").stat().st_ino
    whole = [(b"", first.content)]
    changed = Composed("all.txt", whole, itself, first.origins)
    changed.former = first.layout
    with writing(out) as taken:
        taken.keep_rest(1)
        taken.replace(first.path, first.sha256, first.origins)
        taken.take(changed)
        report = taken.finish()
    assert report.written == ()
    assert (out / "all.txt").stat().st_ino == before


@pytest.mark.parametrize("size", [10, 1_000, 1_001, 100_000])
def test_a_segment_is_told_from_others_however_long_it_is(size: int) -> None:
    text = b"a" * size
    others: list[Segment] = [
        (b"b", text),
        (b"a", text[1:] + b"b"),
        (b"a", (text[:20], size, 0)),
        (b"a", (b"b" * 20, size, 0)),
    ]
    (key,) = Layout.of([(b"a", text)]).keys
    keys = Layout.of(others).keys
    assert len({key, *keys}) == 5
    assert all(len(one) <= 1_001 for one in keys)
    assert Layout.of([(b"", b"a" + text)]) == Layout.of([(b"a", text)])


def test_where_it_is_not_as_long_as_its_segments_nothing_is_copied_from_it(
    out: Path,
) -> None:
    """Nor is it written over: a hand has changed it."""
    first = composed("one", "two", "three")
    write(out, [first])
    (out / "all.txt").write_bytes(first.content + b"mine\n")
    changed = composed("one", "four")
    with refused(out, "all.txt: it was edited by hand"), writing(out) as taken:
        taken.keep_rest(1)
        taken.replace(first.path, first.sha256, first.origins)
        changed.former = first.layout
        taken.take(changed)
        taken.finish()


def test_without_a_former_one_it_is_an_output_like_others(out: Path) -> None:
    assert write(out, [composed("one", "two")]).written == ("all.txt",)
    assert write(out, [composed("one", "two")]) == Report(unchanged=("all.txt",))
    assert not check(out, [composed("one", "two")]).stale
    found, _ = check(out, [composed("two")]).diffs
    assert (found.path, found.state) == ("all.txt", "stale")
