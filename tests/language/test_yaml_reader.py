"""What is read of YAML, and what is said of it, is the same whatever scanner the machine has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.language import yaml_reader
from generator.language.located import Located
from generator.language.yaml_events import quickly
from generator.language.yaml_reader import parse

LONG = repr("9" * 60 + "...")


@pytest.mark.usefixtures("scanners")
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[" * 5_000 + "]" * 5_000, "1:101: is nested more than 100 deep"),
        ("a: " + "[" * 5_000, "1:103: is nested more than 100 deep"),
        ("- " * 5_000 + "a", "1:201: is nested more than 100 deep"),
        ("a: [b", "1:6: is not YAML: while parsing a flow sequence (line 1), "),
        ("k" * 1_025 + ": v", "1:1026: is not YAML: a key has at most 1,024 char"),
        ("a:\n  " + "k" * 1_025 + ": v", "2:1028: is not YAML: a key has at most"),
        (f'a: {{"{"k" * 1_023}": v}}', "1:1030: is not YAML: a key has at most"),
        (f"a: {'b' * 1_025} c: d", "1:1031: is not YAML: mapping values are not"),
        (": :", "1:1: is not YAML: while parsing a block mapping (line 1), expected"),
        ('a: "\\U00110000"', "1:5: is not YAML: '\\\\U00110000' is larger than any"),
        (
            "# \\Uffffffff\na: '\\Uffffffff'\nb: \"\\Uffffffff\"",
            "3:5: is not YAML: '\\\\Uffffffff' is larger than any",
        ),
        ("[" * 200 + '"\\Uffffffff', "1:202: is not YAML: '\\\\Uffffffff' is larger"),
        (f"a: b\n...\n%YAML 1.{'9' * 5_000}\n---", "3:1: is not YAML: '%YAML 1.99"),
        ("a: [b:]", "1:5: gives 'b' no value: write null"),
        ("a: {b, c: 1}", "1:5: gives 'b' no value: write null"),
        ("%FOO 1\n---\na: b", "1:1: is a directive: directives are not part"),
        ("# x\n\n%YAML 1.1\n---\na: b", "3:1: is a directive: directives are not"),
        ('a: "\\ud83d\\ude00"', "1:4: has half of a surrogate pair"),
        (
            'a: "\\q"',
            "1:6: is not YAML: while scanning a double-quoted scalar (line 1), ",
        ),
        ("a: é\x07", "1:5: is not YAML: control characters are not allowed"),
        ("a: \ufffe", "1:4: is not YAML: control characters are not allowed"),
        ("a: b\xa0c", "1:5: has a character that nobody sees, U+00A0"),
        ("a: 'b\x85c'", "1:6: has a character that nobody sees, U+0085"),
        ("a: b\u200dc", "1:5: has a character that nobody sees, U+200D"),
        ("a\U000e0041: b", "1:2: has a character that nobody sees, U+E0041"),
        ("a: #fff", "1:4: begins a comment"),
        ("a: [b c #d\n]", "1:9: begins a comment"),
        ("a: b\n c # d", "2:4: begins a comment"),
        ("a: *x", "1:4: is not YAML: found undefined alias 'x'"),
        ("a: &b [c]\nd: [*b, *b]", "1:4: is an anchor, for aliases: write the value"),
        ("a: 1e400", "1:4: '1e400' is read differently by different YAML readers"),
        (
            f"a: {'9' * 400}",
            f"1:4: {LONG} is read differently by different YAML readers: put it in quotes; a number has at most 399",
        ),
        (f"a: -{'9' * 5_000}", f"1:4: '-{'9' * 59}...' is read differently"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_limits_and_words_are_those_of_no_scanner(text: str, problem: str) -> None:
    _, (found,) = parse(text, "file")
    assert str(found).startswith(f"file:{problem}")


@pytest.mark.usefixtures("scanners")
@pytest.mark.parametrize(
    "text",
    [
        "a: 😀",
        'a: "\\x85\\xa0"',
        "a: '👨\u200d👩\u200d👧'",
        "a: '%'\n",
        f"a: {'x' * 3_000_000}",
        "a: [b, {c: null}]",
        "a: b # c\nd: # e\n  f: 'g h' # i\n# j",
        f"{'k' * 1_024}: v",
        f"? {'k' * 5_000}\n: v",
        f"a: -{'9' * 399}",
        'a: "\\U0010ffff"',
    ],
    ids=lambda text: text[:24],
)
def test_texts_without_a_limit_are_read(text: str) -> None:
    located, problems = parse(text, "file")
    assert problems == []
    assert located is not None


PIECES = [
    "a",
    "b: ",
    "b:",
    ": ",
    ":",
    "- ",
    "-",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "\n",
    "\n  ",
]
PIECES += [
    " ",
    "  ",
    '"',
    '"x"',
    "'",
    "#",
    " #",
    "|",
    "|\n",
    ">",
    ">-\n",
    "&a ",
    "*a",
    "!t ",
]
PIECES += [
    "? ",
    "?",
    "%",
    "@",
    "1",
    "1.0",
    "true",
    "~",
    "null",
    "\\n",
    "\\",
    "é",
    "---",
]
PIECES += [
    "\n---\n",
    "\n...\n",
    "\r",
    "\x85",
    "\u2028",
    "=",
    "<<: ",
    "\t",
    "+",
    "|2",
    "\ufeff",
]


@example("? a")
@example("a: b?c\n")
@example("a: [b?c]\n")
@example("a: [[b], {c: d}\n  , e?]\nf: g\n")
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14).map("".join))
def test_every_text_is_read_alike_with_and_without_the_quick_scanner(text: str) -> None:
    every = yaml_reader._SCANNERS
    found = []
    for scanners in (every, every[-1:]):
        yaml_reader._SCANNERS = scanners
        try:
            located, problems = parse(text, "file")
        finally:
            yaml_reader._SCANNERS = every
        places = list(places_in(located)) if located is not None else []
        data = repr(located and located.data)
        found.append((data, places, list(map(str, problems))))
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("text", "is_disputed"),
    [
        ("a: https://example.com/a.mp4?b=c\n", False),
        ("a: [b]\nc: d?e\nf: {}\n", False),
        ("a: [b?c]\n", True),
        ('a: {b: [],\n  c: "d?"}\n', True),
        ("a: [b, c?]", True),
    ],
)
def test_a_question_mark_asks_for_the_other_scanner_in_brackets_alone(
    text: str, is_disputed: bool
) -> None:
    quick = quickly(text, "file", yaml_reader._SCANNERS[0])
    assert (quick is None) is is_disputed


def places_in(node: Located) -> Iterator[str]:
    """Where everything stands, keys included."""
    yield str(node.place)
    for name, place in node.keys.items():
        assert node.key(name) == place
        yield f"{place} {name}"
    for name, member in node.members.items():
        below = node.get(name)
        assert below is not None
        assert (below.data, below.place) == (member.data, node.at(name))
        yield from places_in(member)
    for index, item in enumerate(node.items):
        assert node.at(index) == item.place
        yield from places_in(item)


SPECS = sorted((Path(__file__).resolve().parents[2] / "specs").rglob("*.yaml"))


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_specs_are_read_at_once_and_stand_where_they_stand(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = path.read_text("utf-8")
    quick = quickly(text, "file", yaml_reader._SCANNERS[0])
    assert quick is not None
    monkeypatch.setattr(yaml_reader, "_SCANNERS", yaml_reader._SCANNERS[-1:])
    slow, problems = parse(text, "file")
    assert slow is not None
    assert (slow.data, problems) == (quick.data, [])
    assert list(places_in(slow)) == list(places_in(quick))
    lines = text.split("\n")
    for name, at in quick.keys.items():
        assert lines[at.line - 1][at.column - 1 :].startswith(f"{name}:")


def test_what_stands_nowhere_is_said_of_the_nearest_thing_above_it() -> None:
    located, _ = parse("a:\n  b: [c, {d: e}]\n", "file")
    assert located is not None
    assert str(located.at("a", "b", 1, "d")) == "file:2:14"
    assert str(located.at("a", "b", 1, "x")) == "file:2:10"
    assert str(located.at("a", "b", 7)) == "file:2:6"
    assert str(located.at("x", "b")) == "file:1:1"
    assert str(located.key("x")) == "file:1:1"
    assert located.get("a", "x", "b") is None
