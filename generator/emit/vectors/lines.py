"""Writes vectors as the lines of a vector file: each body once, and long texts as rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.emit.vectors.long_texts import has_long, shortened
from generator.emit.vectors.vector import Vector
from generator.text.json_text import one_line

LARGE = 65_536
"""A body of more characters goes into a file apart, so that the others can be read in an editor."""


class Line(NamedTuple):
    """A test of a vector file, as it is written."""

    text: str
    is_large: bool
    kind: str
    """Name of the kind where consumers differ; empty where none does."""


def lines(found: Iterable[Vector]) -> Iterator[Line]:
    """A line for each vector, without those that try what stood before."""
    seen: set[str] = set()
    for vector in found:
        tried, is_large = _tried(vector)
        if tried not in seen:
            seen.add(tried)
            words, valid = vector.description, "true" if vector.valid else "false"
            text = f'{{"description": {one_line(words)}, "data": {tried}, "valid": {valid}}}'
            yield Line(text, is_large, vector.kind)


def _tried(vector: Vector) -> tuple[str, bool]:
    """A body as it is written, and whether it is large; then with rules for its long texts behind it, if it has any."""
    text = _plain(vector)
    if text is not None and len(text) <= LARGE:
        return text, False
    short = shortened(vector.data)
    text = one_line(short.data)
    if len(text) + short.saved <= LARGE:
        return one_line(vector.data), False
    return (
        f'{text}, "longTexts": {one_line(short.rules)}' if short.rules else text
    ), True


def _plain(vector: Vector) -> str | None:
    """A body as JSON; None if it has a text so long that a rule is to be tried first."""
    if vector.framed is None:
        return None if has_long(vector.data) else one_line(vector.data)
    frame, member = vector.framed
    if has_long(member):
        return None
    return f"{frame.before}{one_line(member)}{frame.after}"
