"""Splits anchored Markdown into lines: an anchor stands before every field, blank lines between its parts."""

from __future__ import annotations

import re
from html import unescape

from markdown_it import MarkdownIt

from generator.pages.reading.calls import Line
from generator.pages.reading.prose import prose

_ANCHOR = re.compile(r"^\s*\[[^\]\n]?\]\([^)#\s]*#([^)\s]+)\)", re.MULTILINE)
# What stands within a paragraph is read line by line.
_PARSER = MarkdownIt("commonmark").disable("inline")


def recognised(text: str) -> bool:
    """Whether a page has an anchor before a field."""
    return re.search(r"\[[^\]\n]?\]\([^)#\s]*#param-", text) is not None


def blocks(text: str) -> list[Line]:
    """The page as lines; a code block is one line of its own."""
    found: list[Line] = []
    for token in _PARSER.parse(text):
        if token.type in ("fence", "code_block"):
            found.append(Line(unescape(token.content), code=True))
        elif token.type == "inline":
            for line in token.content.split("\n"):
                found.extend(_line(line))
    return found


def _line(text: str) -> list[Line]:
    anchor = _ANCHOR.match(text)
    if anchor:
        rest = text[anchor.end() :].strip()
        return [Line(anchor=anchor[1]), *(_line(rest) if rest else ())]
    # A converter may escape what stands in code spans, too.
    words = unescape(prose(text).text).removeprefix("* ")
    return [Line(words)] if words else []
