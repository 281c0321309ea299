"""Writes vectors as the lines of a vector file: each body once, and long texts as rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.vectors.long_texts import has_long, shortened
from generator.emit.vectors.tried import Framed
from generator.emit.vectors.vector import Vector
from generator.text.json_text import one_line

AGREED, LARGE_ONES, OPTIONAL = FOLDERS = ("", "large/", "optional/")
"""Below a dialect's folder: what everybody agrees on, the same in large, and what honest consumers differ on."""
LARGE = 65_536
"""A body of more characters goes into a file apart, so that the others can be read in an editor."""


def lines(found: Iterable[Vector | Framed]) -> Iterator[tuple[str, str]]:
    """A line for each vector, without those that try what stood before, after the folder of its file."""
    seen: set[str] = set()
    for words, tried, is_valid, folder in _written(found):
        if tried not in seen:
            seen.add(tried)
            verdict = "true" if is_valid else "false"
            yield (
                folder,
                f'{{"description": {words}, "data": {tried}, "valid": {verdict}}}',
            )


def _written(
    found: Iterable[Vector | Framed],
) -> Iterator[tuple[str, str, bool, str]]:
    """Of each vector its description and what it tries as JSON, whether that is right, and the folder."""
    for one in found:
        if isinstance(one, Vector):
            tried, is_large = _tried(one)
            folder = _folder(one, is_large)
            yield one_line(one.description), tried, one.valid, folder
            continue
        _, _, pointer, before, after = one.frame
        room = LARGE - len(before) - len(after)
        for of_member in one.tries:
            vector, rest, member, is_valid = of_member
            if member is None or len(member) > room:
                tried, is_large = _tried(one.vector(of_member))
            else:
                tried, is_large = f"{before}{member}{after}", False
            words = f'"{vector.keyword} at {pointer}{rest}"'
            yield words, tried, is_valid, _folder(vector, is_large)


def _folder(vector: Vector, is_large: bool) -> str:
    return OPTIONAL if vector.kind else LARGE_ONES if is_large else AGREED


def _tried(vector: Vector) -> tuple[str, bool]:
    """A body as it is written, and whether it is large; then with rules for its long texts behind it, if it has any."""
    text = None if has_long(vector.data) else one_line(vector.data)
    if text is not None and len(text) <= LARGE:
        return text, False
    short = shortened(vector.data)
    text = one_line(short.data)
    if len(text) + short.saved <= LARGE:
        return one_line(vector.data), False
    return (
        f'{text}, "longTexts": {one_line(short.rules)}' if short.rules else text
    ), True
