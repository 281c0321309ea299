"""Joins texts of JSON that were laid out apart to what they would be in one piece.

A file of the whole set is made of what is remembered of each endpoint: the texts of its members, as deep as they stand
there, or what stands for them. It grows with the set, so it is never put together: whoever writes it gets its segments.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from generator.language.model import Json
from generator.text.json_text import indented
from generator.write.output import Segment, Text

Piece: TypeAlias = str | Text
"""A few words, or a text that is kept apart."""
Pieces: TypeAlias = Piece | Iterable[Piece]
"""A text, or the pieces of one that is long."""
_STEP = "  "


def text(value: Json, level: int) -> str:
    """A value as it stands at a level of indentation, which its first line has already."""
    return indented(value, f"\n{_STEP * level}")


def members(found: Iterable[tuple[str, Pieces]], level: int) -> Iterator[Piece]:
    """An object at a level, of names and the texts of their values, which stand one level deeper."""
    lines = ((f"{indented(name)}: ", value) for name, value in found)
    return _between("{}", lines, level)


def items(found: Iterable[Piece], level: int) -> Iterator[Piece]:
    """A list at a level, of texts that stand one level deeper."""
    return _between("[]", (("", value) for value in found), level)


def whole(document: Mapping[str, Json], texts: Mapping[str, Pieces]) -> list[Segment]:
    """A file, whose members at the root are laid out here, but for some whose texts are there already."""
    found = (
        (name, texts[name] if name in texts else text(value, 1))
        for name, value in document.items()
    )
    return segments(chain(members(found, 0), ("\n",)))


def segments(pieces: Iterable[Piece]) -> list[Segment]:
    """The segments of a file, of the pieces that it consists of."""
    words: list[str] = []
    found: list[Segment] = []
    for piece in pieces:
        if isinstance(piece, str):
            words.append(piece)
        else:
            found.append(("".join(words).encode(), piece))
            words.clear()
    return [*found, ("".join(words).encode(), b"")]


def _between(
    brackets: str, lines: Iterable[tuple[str, Pieces]], level: int
) -> Iterator[Piece]:
    margin = f"\n{_STEP * level}"
    before = f"{brackets[0]}{margin}{_STEP}"
    after = brackets
    for words, value in lines:
        yield before + words
        # What stands for a text is a tuple, too.
        if isinstance(value, (str, bytes, tuple)):
            yield value
        else:
            yield from value
        before, after = f",{margin}{_STEP}", f"{margin}{brackets[1]}"
    yield after
