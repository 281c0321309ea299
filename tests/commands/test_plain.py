"""Plain words of a command are read without `argparse`, and mean the same as with it."""

from __future__ import annotations

import random

import pytest

from generator.cli import _parser, _plain
from generator.commands.generate import FOLDERS

READ = (
    "generate",
    "generate --out somewhere",
    "generate --specs here --out there",
    "generate --out one --out another",
    "generate --only go --only java --only go",
    "generate --specs generate --only python",
    "lint",
    "lint --specs here",
)
LEFT = (
    "show",
    "generate --check",
    "generate --lines 3",
    "generate --spec here",
    "generate --specs=here",
    "generate --specs",
    "generate --specs -here",
    "generate --only everything",
    "generate --only -h",
    "generate somewhere else",
    "generate -- here",
    "generate --run here",
    "lint --out there",
    "lint --help",
)
WORDS = (*FOLDERS, "--specs", "--out", "--only", "--check", "--lines", "-", "--", "7")


def read(words: list[str]) -> object:
    """What is read without a parser."""
    found = _plain(words)
    return None if found is None else vars(found)


@pytest.mark.parametrize("command", READ)
def test_plain_words_are_read_as_argparse_reads_them(command: str) -> None:
    words = command.split()
    assert read(words) == vars(_parser(words[:1]).parse_args(words))


@pytest.mark.parametrize("command", LEFT)
def test_all_else_is_left_to_argparse(command: str) -> None:
    assert read(command.split()) is None


def test_no_words_are_left_to_argparse() -> None:
    assert read([]) is None


def test_whatever_is_read_is_read_as_argparse_reads_it() -> None:
    chosen = random.Random(5)
    parser = _parser(["generate"])
    count = 0
    for _ in range(20_000):
        words = ["generate", *chosen.choices(WORDS, k=chosen.randrange(7))]
        found = read(words)
        if found is not None:
            count += 1
            assert found == vars(parser.parse_args(words)), words
    assert count > 1_000


def test_what_is_read_of_one_run_is_not_there_in_the_next() -> None:
    assert read(["generate", "--only", "go"]) != read(["generate"])
    assert vars(_parser(["generate"]).parse_args(["generate"])) == read(["generate"])
