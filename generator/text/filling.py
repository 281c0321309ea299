"""Fills lines of a width with the words of a text."""

from __future__ import annotations


def filled(text: str, width: int, first: str = "", other: str = "") -> list[str]:
    """The lines, as `textwrap` makes them; a word that is longer than a line stands on one of its own.

    Args:
        text: The text; of several blanks in a row those at the edges of lines are dropped.
        width: Columns of a line.
        first: What the first line begins with.
        other: What each other line begins with.
    """
    if not _is_plain(text):
        import textwrap  # few texts need it, and it takes its time

        return textwrap.wrap(
            text,
            width,
            initial_indent=first,
            subsequent_indent=other,
            break_long_words=False,
            break_on_hyphens=False,
        )
    found: list[str] = []
    start, before = 0, first
    while len(text) - start > width - len(before):
        end = start + width - len(before)
        # The last blank that the line still reaches, else the first one behind it.
        blank = text.rfind(" ", start, max(end, start) + 1)
        if blank < 0:
            blank = text.find(" ", start)
        if blank < 0:
            break
        found.append(before + text[start:blank])
        start, before = blank + 1, other
    return [*found, before + text[start:]] if text else []


def _is_plain(text: str) -> bool:
    """Whether words are separated by single blanks."""
    return (
        text.isprintable()
        and "  " not in text
        and not text.startswith(" ")
        and not text.endswith(" ")
    )
