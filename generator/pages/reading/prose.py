"""Turns Markdown into the plain lines in which constraint sentences are found.

Code spans stay in back-ticks, as they delimit values, and bullets start with `* `.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.frozen import dataclass
from generator.pages.reading.remembering import remembered

_PARSER = MarkdownIt("commonmark").enable("table")
# One line of words without a sign that Markdown knows, as many descriptions are: a parser takes it as it is.
_WORDS_ALONE = re.compile(r"[^\W\d_][^\\`*_\[\]<>&#~!|\n\0]*")
_BREAK = re.compile(r"<br\s*/?>\s*\n?", re.IGNORECASE)
_TIMES = re.compile(r"(?<=\d)\*(?=\d)")
_LONGEST_WORD = 120
_LONG = re.compile(rf"[A-Za-z0-9_.:/+%=-]{{{_LONGEST_WORD},}}")
_STAR = "\u2217"
_TAGS = re.compile(r"</?[A-Za-z][^<>]*>")
_JOINED = re.compile(r"[,;:\u3001\uff0c(]\Z")
_PLAIN = str.maketrans(
    {
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
        "－": "-",
        "：": ":",
        "，": ",",
        "；": ";",
        "（": "(",
        "）": ")",
        "、": ", ",
        "。": ". ",
        "～": "~",
        "‘": "'",
        "“": '"',
        "”": '"',
        "’": "'",
        "\u00a0": " ",
        "\u200b": "",
        "\ufeff": "",
    }
)


LONGEST = 20_000
"""Characters of the longest description that is read: a longer one is no description, and patterns would be busy."""


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of a description, one paragraph, bullet or hard line a line, and its code blocks apart."""

    text: str
    blocks: tuple[str, ...] = ()
    too_long: bool = False
    """Whether it was not read, as it is too long."""


@remembered
def prose(markdown: str) -> Prose:
    """The prose of a piece of Markdown, without indentation, escapes, entities and emphasis."""
    if len(markdown) > LONGEST:
        return Prose("", too_long=True)
    lined = markdown.replace("\r\n", "\n").replace("\r", "\n")
    dedented = textwrap.dedent(lined.expandtabs(4)).strip("\n")
    if _WORDS_ALONE.fullmatch(dedented):
        return Prose(" ".join(dedented.split()))
    # The stars of `1280*720, 720*1280` are not emphasis.
    kept = _TIMES.sub(_STAR, _BREAK.sub("  \n", dedented))
    tokens = _PARSER.parse(kept)
    lines: list[str] = []
    blocks = []
    bullet = False
    for token in tokens:
        if token.type == "list_item_open":
            bullet = True
        elif token.type in ("fence", "code_block"):
            blocks.append(token.content)
        elif token.type == "inline":
            text = "".join(_inline(token.children or ()))
            lines.extend(_lines(text, bullet=bullet))
            bullet = False
        elif token.type == "html_block":
            lines.extend(_lines(_TAGS.sub("", token.content), bullet=False))
    return Prose("\n".join(lines).replace(_STAR, "*"), tuple(blocks))


def plain(text: str) -> str:
    """A text with Chinese punctuation written as the English one, so that one grammar reads both.

    A key, a token or the text of a file says nothing, and patterns would try it at every letter: it is left out.
    """
    said = text if text.isascii() else text.translate(_PLAIN)
    return said if len(said) < _LONGEST_WORD else _LONG.sub(" … ", said)


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    for index, token in enumerate(tokens):
        if token.type == "text":
            yield token.content
        elif token.type == "code_inline":
            yield f"`{token.content}`"
        elif token.type == "hardbreak":
            yield "\n"
        elif token.type == "softbreak":
            before = tokens[index - 1].content if index else ""
            after = tokens[index + 1].content if index + 1 < len(tokens) else ""
            goes_on = _JOINED.search(before.rstrip()) or after[:1].islower()
            # A line that goes on with a small letter may still be a sentence of its own: only a full stop says so.
            ended = before.rstrip().endswith((".", "!", "?", "。"))
            yield " " if goes_on and not ended else "\n"
        elif token.type == "html_inline":
            yield ""


def _lines(text: str, *, bullet: bool) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        words = " ".join(line.split())
        if words:
            yield f"* {words}" if bullet and number == 0 else words
