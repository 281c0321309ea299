"""Whatever a pattern of sentences matches has one of the words that are looked for before it is tried."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from generator.pages import reading
from generator.pages.reading.worded import Worded

# How re takes a pattern apart; it has no public name for it.
parser: Any = importlib.import_module(
    "re._parser" if sys.version_info >= (3, 11) else "sre_parse"
)
ANYTHING = "\0"
LONGEST = 24
"""Letters of the end of a text that a word may still need."""


class WithoutWord:
    """What a pattern can have matched so far without any of the words: the ends of such texts."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)

    def after(self, ends: set[str], pattern: Iterable[Any]) -> set[str]:
        """Those that are left once a pattern has matched, too."""
        for operation, argument in pattern:
            ends = self._after_one(ends, str(operation), argument)
        return ends

    def _after_one(self, ends: set[str], operation: str, argument: Any) -> set[str]:
        match operation:
            case "LITERAL":
                return self._with(ends, [chr(argument).lower()])
            case "IN" if all(str(kind) == "LITERAL" for kind, _ in argument):
                return self._with(ends, [chr(sign).lower() for _, sign in argument])
            case "SUBPATTERN":
                return self.after(ends, argument[-1])
            case "BRANCH":
                return {end for way in argument[1] for end in self.after(ends, way)}
            case "MAX_REPEAT" | "MIN_REPEAT":
                least, most, repeated = argument
                once = self.after(ends, repeated)
                again = {ANYTHING} if once and most > 1 else set()
                return once | again | (ends if least == 0 else set())
            case "AT" | "ASSERT_NOT":
                return ends
            case "ASSERT" if argument[0] > 0:
                # What follows is part of the text, too, and is matched once more, or is not.
                return ends if self.after(ends, argument[1]) else set()
            case "ASSERT":
                return ends
            case _:
                return self._with(ends, [ANYTHING])

    def _with(self, ends: set[str], signs: Iterable[str]) -> set[str]:
        longer = {(end + sign)[-LONGEST:] for end in ends for sign in signs}
        return {end for end in longer if not end.endswith(self.words)}


def without_word(pattern: Worded) -> set[str]:
    """Ends of texts that a pattern matches and that have none of its words."""
    whole = parser.parse(pattern.compiled.pattern, re.IGNORECASE)
    return WithoutWord(pattern.words).after({""}, whole)


def every_pattern() -> Iterator[tuple[str, Worded]]:
    for module in pkgutil.iter_modules(reading.__path__):
        name = module.name
        held = vars(importlib.import_module(f"{reading.__name__}.{name}"))
        for key, value in held.items():
            several = value if isinstance(value, tuple) else [value]
            for number, one in enumerate(several):
                if isinstance(one, Worded):
                    yield f"{name}.{key}.{number}", one


PATTERNS = dict(every_pattern())


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_matches_nothing_without_one_of_its_words(name: str) -> None:
    pattern = PATTERNS[name]
    assert all(word == word.lower() for word in pattern.words)
    assert not without_word(pattern)


def test_there_are_such_patterns() -> None:
    assert len(PATTERNS) > 15


@pytest.mark.parametrize(
    ("pattern", "words", "missing"),
    [
        ("must|may not", "must|not", False),
        ("must|may not", "must", True),
        ("(?:only )?the (?:first|last)", "first|last", False),
        ("(?:only )?the (?:first|last)", "only", True),
        (r"\w+ only", "only", False),
        ("o[nx]ly", "only", True),
        ("(?=[`])`max", "max", False),
        ("limits?", "limits", True),
        ("(?:limit)*", "limit", True),
        ("仅|只能", "仅|只", False),
    ],
)
def test_the_proof_finds_a_word_that_lacks(
    pattern: str, words: str, missing: bool
) -> None:
    assert bool(without_word(Worded(pattern, words))) is missing


def test_a_text_without_the_words_is_not_searched() -> None:
    pattern = Worded(r"\bonly\s+(\w+)", "only")
    assert pattern.search("ONLY five") is not None
    assert pattern.search("five or ten") is None
    assert [match[1] for match in pattern.finditer("only a, only b")] == ["a", "b"]
    assert pattern.sub("-", "only a, not b") == "-, not b"
