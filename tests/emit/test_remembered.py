"""What is remembered of endpoints is true of its key, or told to be damaged; what nobody knows any more goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from generator.emit.parts import Apart
from generator.emit.remembered import Damaged, Memory
from generator.emit.units import Made
from generator.write.output import Layout
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


def test_pieces_are_there_in_another_run_unless_they_are_damaged(
    memory: Memory, place: str
) -> None:
    assert memory.pieces("part") == {}
    memory.put_pieces("part", {b"key": b"piece", b"other": b"another"})
    memory.put_pieces("part", {b"key": b"piece"})
    memory.put_pieces("other", {b"key": b"of the other"})
    memory.close()
    again = Memory(place)
    assert again.pieces("part") == {b"key": b"piece"}
    again.close()
    with closing(sqlite3.connect(place)) as file:
        file.execute("UPDATE pieces SET value = replace(value, 'piece', 'other')")
        file.commit()
    damaged = Memory(place)
    assert damaged.pieces("part") == {}
    damaged.close()


def test_a_layout_is_known_of_the_file_alone_that_has_it(
    memory: Memory, place: str
) -> None:
    layout = Layout.of([(b"before ", (b"digest", 9, 5)), (b"", b"behind")])
    memory.put_layout(Made("one.json", "sum", ()), layout)
    memory.close()
    again = Memory(place)
    assert again.layout(Made("one.json", "sum", ())) == layout
    assert again.layout(Made("one.json", "another", ())) is None
    assert again.layout(Made("other.json", "sum", ())) is None
    again.close()
