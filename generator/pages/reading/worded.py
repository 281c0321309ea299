"""Holds patterns together with the words without which they match nothing, so that most texts are spared the search.

Most sentences have none of the words of most patterns, and to look for a word costs a hundredth of trying a pattern at
every letter. `tests/pages/test_worded.py` proves that each pattern needs one of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


class Worded:
    """A pattern that knows neither small nor capital letters, tried where a text has one of its words."""

    def __init__(self, pattern: str, words: str) -> None:
        """Takes a pattern, and words in small letters between bars: whatever it matches has one of them."""
        self.compiled = re.compile(pattern, re.IGNORECASE)
        self.words = tuple(words.split("|"))

    def may_be_in(self, text: str) -> bool:
        """Whether a text has one of the words."""
        small = text.lower()
        for word in self.words:  # noqa: SIM110  # twice as quick as any()
            if word in small:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """The first place of the pattern."""
        return self.compiled.search(text) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places of the pattern."""
        return self.compiled.finditer(text) if self.may_be_in(text) else iter(())

    def sub(self, repl: str | Callable[[re.Match[str]], str], text: str) -> str:
        """A text with something else in all places of the pattern."""
        return self.compiled.sub(repl, text) if self.may_be_in(text) else text
