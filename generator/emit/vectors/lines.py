"""Writes vectors as the lines of a vector file: each body once, and long texts as rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.emit.vectors.long_texts import shortened
from generator.emit.vectors.vector import Vector
from generator.text.json_text import one_line

LARGE = 65_536
"""A body of more characters goes into a file apart, so that the others can be read in an editor."""


@dataclass(frozen=True, slots=True)
class Line:
    """A test of a vector file, as it is written."""

    text: str
    is_large: bool
    kind: str
    """Name of the kind where consumers differ; empty where none does."""


def lines(found: Iterable[Vector]) -> Iterator[Line]:
    """A line for each vector, without those that try what stood before."""
    seen: set[str] = set()
    for vector in found:
        tried = one_line(vector.data)
        is_large = len(tried) > LARGE
        if is_large:
            tried = _shortened(vector)
        if tried in seen:
            continue
        seen.add(tried)
        words, valid = one_line(vector.description), "true" if vector.valid else "false"
        text = f'{{"description": {words}, "data": {tried}, "valid": {valid}}}'
        yield Line(text, is_large, vector.kind)


def _shortened(vector: Vector) -> str:
    """What a vector tries, with rules for its long texts behind it if it has any."""
    data, rules = shortened(vector.data)
    return (
        f'{one_line(data)}, "longTexts": {one_line(rules)}' if rules else one_line(data)
    )
