"""What is remembered of endpoints is true of its key, or told to be damaged; what nobody knows any more goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from generator.emit import remembered
from generator.emit.parts import Apart
from generator.emit.remembered import Damaged, Memory
from generator.emit.units import Made
from generator.write.output import Segment
from tests.proofs import not_on_windows

KEYS = {"a.one": b"key of one", "b.two": b"key of two"}
LONG = {
    name: [f"{name} {number}".encode() * 50_000 for number in range(3)] for name in KEYS
}


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "made.sqlite")


@pytest.fixture
def memory(place: str) -> Iterator[Memory]:
    memory = Memory(place)
    for name, key in KEYS.items():
        memory.put_extract("plain", name, key, {"name": name})
        memory.put_extract("long", name, key, Apart({"name": name}, LONG[name]))
    memory.close()
    again = Memory(place)
    yield again
    again.close()


def texts(memory: Memory, keys: dict[str, bytes] = KEYS) -> dict[str, list[bytes]]:
    """What is remembered of endpoints, with all texts."""
    every = list(memory.extracts("long", keys))
    return {one.summary["name"]: [*map(memory.text, one.texts)] for one in every}


def test_extracts_are_there_in_another_run(memory: Memory) -> None:
    assert list(memory.extracts("plain", KEYS)) == [{"name": name} for name in KEYS]
    assert texts(memory) == LONG


def test_texts_are_not_read_with_their_extracts(memory: Memory, place: str) -> None:
    Path(place).with_name("texts-3").write_bytes(b"")
    one, _ = memory.extracts("long", KEYS)
    assert one.summary == {"name": "a.one"}
    with pytest.raises(Damaged):
        memory.text(one.texts[0])


@pytest.mark.parametrize(
    "keys",
    [
        {**KEYS, "a.one": b"another key"},
        {**KEYS, "c.three": b"key of three"},
        {"a.first": b"key of the first", **KEYS},
    ],
)
def test_what_is_not_there_is_told(memory: Memory, keys: dict[str, bytes]) -> None:
    with pytest.raises(Damaged):
        list(memory.extracts("long", keys))


def test_wherever_texts_are_the_digest_is_the_same(memory: Memory) -> None:
    before = memory.sums("long")["a.one"]
    memory.put_extract(
        "long", "a.one", KEYS["a.one"], Apart({"name": "a.one"}, LONG["a.one"])
    )
    assert memory.sums("long")["a.one"] == before


MADE = Made("all.json", "digest", ())
SEGMENTS: list[Segment] = [(b"%d" % number, b"text") for number in range(5)]


@pytest.fixture
def in_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_IN_A_ROW", 2)


@pytest.mark.usefixtures("in_rows")
@pytest.mark.parametrize("count", range(1, 6))
def test_segments_are_remembered_in_several_rows(memory: Memory, count: int) -> None:
    for found in (SEGMENTS, SEGMENTS[:count]):
        memory.put_segments(MADE, found)
        assert memory.segments(MADE) == found
    assert memory.segments(Made("all.json", "another", ())) is None


@pytest.mark.usefixtures("in_rows")
@pytest.mark.parametrize("number", range(3))
def test_segments_of_which_a_row_is_missing_are_not_known(
    memory: Memory, place: str, number: int
) -> None:
    memory.put_segments(MADE, SEGMENTS)
    memory.close()
    with closing(sqlite3.connect(place)) as file:
        file.execute("DELETE FROM segments WHERE number = ?", (number,))
        file.commit()
    again = Memory(place)
    assert again.segments(MADE) is None
    again.close()


@not_on_windows("a file that is open cannot be looked at by its size")
def test_texts_that_nobody_knows_any_more_go(memory: Memory, place: str) -> None:
    kept = Path(place).with_name("texts-3")
    live = sum(len(text) for several in LONG.values() for text in several)
    for number in range(20):
        new = [f"{number}".encode() * 100_000]
        memory.put_extract(
            "long", "b.two", b"%d" % number, Apart({"name": "b.two"}, new)
        )
        memory.tidy()
    memory.close()
    assert kept.stat().st_size < 2 * live + 1_100_000
    again = Memory(place)
    keys = {**KEYS, "b.two": b"19"}
    assert texts(again, keys) == {"a.one": LONG["a.one"], "b.two": [b"19" * 100_000]}
    again.close()
