"""Joins texts of JSON that were laid out apart to what they would be in one piece.

A file of the whole set is made of what is remembered of each endpoint: the texts of its members, as deep as they stand
there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.language.model import Json
from generator.text.json_text import indented

_STEP = "  "


def text(value: Json, level: int) -> str:
    """A value as it stands at a level of indentation, which its first line has already."""
    return indented(value, f"\n{_STEP * level}")


def members(found: Iterable[tuple[str, str]], level: int) -> str:
    """An object at a level, of names and the texts of their values, which stand one level deeper."""
    return _between(
        "{}", (f"{indented(name)}: {value}" for name, value in found), level
    )


def items(found: Iterable[str], level: int) -> str:
    """A list at a level, of texts that stand one level deeper."""
    return _between("[]", found, level)


def whole(document: Mapping[str, Json], texts: Mapping[str, str]) -> bytes:
    """A file, whose members at the root are laid out here, but for some whose texts are there already."""
    found = (
        (name, texts[name] if name in texts else text(value, 1))
        for name, value in document.items()
    )
    return f"{members(found, 0)}\n".encode()


def _between(brackets: str, lines: Iterable[str], level: int) -> str:
    margin = f"\n{_STEP * level}"
    joined = f",{margin}{_STEP}".join(lines)
    if not joined:
        return brackets
    return f"{brackets[0]}{margin}{_STEP}{joined}{margin}{brackets[1]}"
