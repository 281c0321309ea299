"""Measures lines as black does."""

from __future__ import annotations

WIDTH = 88
STEP = "    "
"""One level of indentation."""


def has_room(line: str) -> bool:
    """Whether a line is no wider than a line may be."""
    # A character takes at most two columns, so that most lines need not be measured.
    return len(line) * 2 <= WIDTH or columns(line) <= WIDTH


def columns(line: str) -> int:
    """Columns of a line as black counts them: characters of East Asia take two, combining ones none."""
    if line.isascii():
        return len(line)
    # Black's own table decides; importing black takes 100 ms, so only who needs it pays.
    from black.strings import str_width

    return str_width(line)
