"""Defines problems as values with a place, and the one exception that carries them all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.frozen import dataclass


class Place(NamedTuple):
    """A position in a file that somebody can edit; lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """What is wrong at a place, and what was expected."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class SpecError(Exception):
    """The specs cannot be used; `problems` has every reason, in the order of the files."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def shown(value: object) -> str:
    """A value as it would be written, on one line whatever it holds."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(
        sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in text
    )


def expected(given: object, known: Iterable[object]) -> str:
    """The end of a message about an unknown word: what was expected, the nearest one first."""
    import difflib  # not before somebody has misspelt something

    words = [str(name) for name in known]
    if not words:
        return ": there is none"
    near = difflib.get_close_matches(str(given), words, n=1)
    listed = ", ".join(words)
    if len(words) == 1:
        return f": expected {listed!r}"
    if near:
        return f": expected {near[0]!r} (or one of {listed})"
    return f": expected one of {listed}"
