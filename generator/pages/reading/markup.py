"""Finds the fields of a Mintlify page: the tags ParamField, ResponseField and Expandable, with attributes and contents.

No Markdown or HTML parser reads such tags: their attributes are JavaScript expressions and their contents Markdown. So
the tags are found here, around code; the Markdown between them is left to a Markdown parser (`prose`).
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import field

import yaml

from generator.frozen import dataclass
from generator.pages.facts import Json
from generator.pages.reading.remembering import remembered

_TAG = re.compile(r"<(/?)(ParamField|ResponseField|Expandable)(?=[\s/>]|\Z)")
_OPENER = re.compile(r"(?P<ticks>`+)|(?P<tildes>~{3,})|(?P<html><!--)|(?P<mdx>\{/\*)")
_FENCED = 3
"""Signs that open a block of code at the beginning of a line, where fewer open a span."""
_TAG_END = re.compile(r"\s*(/?)>")
_BARE_VALUE = re.compile(r"[^\s>]+")
_ATTRIBUTE = re.compile(r"\s*([A-Za-z_][\w:-]*)(\s*=\s*)?")
_UNSTATED = ("undefined", "null")


class BrokenMarkupError(Exception):
    """The tags do not fit; the message says how. `cut` says that the page ends within one."""

    def __init__(self, reason: str, *, cut: bool = False) -> None:
        self.cut = cut
        super().__init__(reason)


@dataclass
class Element:
    """A tag with what stands in it; the page itself is the one without a name."""

    name: str
    attributes: Mapping[str, Json] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    """The Markdown directly in it, one piece between any two tags."""
    children: list[Element] = field(default_factory=list)

    def fields(self, name: str) -> Iterator[Element]:
        """The fields of one kind in it, and in the Expandables in it."""
        for child in self.children:
            if child.name == name:
                yield child
            elif child.name == "Expandable":
                yield from child.fields(name)

    @property
    def called(self) -> str:
        """How messages call it."""
        known = ("body", "name", "header", "query", "path")
        found = [self.attributes[key] for key in known if key in self.attributes]
        return f"{self.name} {found[0]!r}" if found else self.name


def parse(text: str) -> Element:
    """The fields of a page.

    Raises:
        BrokenMarkupError: A tag is not closed, or closed without having been opened.
    """
    root = Element("")
    open_: list[Element] = [root]
    code = _code(text)
    starts = [start for start, _ in code]
    at = 0
    for tag in list(_TAG.finditer(text)):
        within = bisect_right(starts, tag.start()) - 1
        if tag.start() < at or (within >= 0 and tag.start() < code[within][1]):
            continue
        open_[-1].texts.append(text[at : tag.start()])
        closing, name = tag.groups()
        attributes, at, empty = _attributes(text, tag.end(), name)
        if closing:
            if open_[-1].name != name:
                inner = open_[-1].called
                how = f"within {inner}" if inner else "without having been opened"
                raise BrokenMarkupError(f"{name} is closed {how}")
            open_.pop()
            continue
        element = Element(name, attributes)
        open_[-1].children.append(element)
        if not empty:
            open_.append(element)
    open_[-1].texts.append(text[at:])
    if len(open_) > 1:
        raise BrokenMarkupError(f"it ends within {open_[-1].called}", cut=True)
    if re.search(r"</?(?:P|Pa|Par|Para|Param\w*|R|Re|Resp\w*|E|Ex|Expand\w*)?\Z", text):
        raise BrokenMarkupError("it ends within a tag", cut=True)
    return root


def _code(text: str) -> list[tuple[int, int]]:
    """Where code and comments stand, in which a tag is none."""
    found: list[tuple[int, int]] = []
    never: set[str] = set()
    at = 0
    while match := _OPENER.search(text, at):
        opening = match["ticks"] or match["tildes"]
        start, at = match.span()
        if opening and len(opening) >= _FENCED and _is_first(text, start):
            closing = re.compile(
                rf"^[ \t]*{opening[0]}{{{len(opening)},}}[ \t]*$", re.MULTILINE
            )
            end = closing.search(text, at)
            # A fence that is never closed contains the rest.
            at = end.end() if end else len(text)
        elif match["tildes"]:
            continue
        elif match["ticks"]:
            line_end = text.find("\n", at)
            line = text[at : line_end if line_end >= 0 else len(text)]
            end = re.search(rf"(?<!`){opening}(?!`)", line)
            if end is None:
                continue
            at += end.end()
        else:
            mark = "-->" if match["html"] else "*/}"
            close = -1 if mark in never else text.find(mark, at)
            if close < 0:
                never.add(mark)
                continue
            at = close + len(mark)
        found.append((start, at))
    return found


def _is_first(text: str, at: int) -> bool:
    """Whether only blanks stand before a position on its line."""
    while at and text[at - 1] in " \t":
        at -= 1
    return not at or text[at - 1] == "\n"


def _attributes(text: str, at: int, tag: str) -> tuple[dict[str, Json], int, bool]:
    """The attributes from a position on, where the tag ends, and whether it closes itself."""
    found: dict[str, Json] = {}
    while True:
        end = _TAG_END.match(text, at)
        if end:
            return found, end.end(), bool(end[1])
        match = _ATTRIBUTE.match(text, at)
        if match is None:
            if not text[at:].strip(" \t\n/"):
                raise BrokenMarkupError(f"it ends within the tag {tag}", cut=True)
            near = text[at : at + 20].strip().splitlines()[0]
            raise BrokenMarkupError(f"the tag {tag} cannot be read at {near!r}")
        at = match.end()
        if not match[2]:
            found[match[1]] = True
            continue
        written, at = _value(text, at, tag)
        if written not in _UNSTATED:
            found[match[1]] = expression(written)


def _value(text: str, at: int, tag: str) -> tuple[str, int]:
    """One attribute's value as it is written, with its quotes or braces, and where it ends."""
    opening = text[at : at + 1]
    if opening in ("'", '"'):
        end = text.find(opening, at + 1)
        if end < 0:
            raise BrokenMarkupError(f"it ends within the tag {tag}", cut=True)
        return text[at : end + 1], end + 1
    if opening == "{":
        closed = _balanced(text, at)
        if closed is None:
            raise BrokenMarkupError(f"it ends within the tag {tag}", cut=True)
        return text[at + 1 : closed].strip(), closed + 1
    bare = _BARE_VALUE.match(text, at)
    if bare is None:
        raise BrokenMarkupError(f"it ends within the tag {tag}", cut=True)
    return bare[0], bare.end()


def _balanced(text: str, at: int) -> int | None:
    """Where the brace at a position is closed."""
    depth = 0
    quote = ""
    for index in range(at, len(text)):
        sign = text[index]
        if quote:
            quote = "" if sign == quote and text[index - 1] != "\\" else quote
        elif sign in "\"'`":
            quote = sign
        elif sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                return index
    return None


@remembered
def expression(written: str) -> Json:
    """What a literal of JavaScript or JSON stands for; a text of its own where it is not a literal."""
    try:
        return _json(json.loads(written, parse_constant=_no_number))
    except ValueError:
        pass
    if written[:1] in ("'", '"', "`") and written[-1:] == written[:1]:
        return written[1:-1]
    if written[:1] in "[{":
        with suppress(yaml.YAMLError, ValueError, TypeError, OverflowError):
            if not _has_anchors(written):
                return _json(yaml.safe_load(written))
    return written


def _json(value: object) -> Json:
    """A value as JSON has it: no dates, bytes or sets, no infinite numbers, no half of a surrogate pair."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    text.encode()
    found: Json = json.loads(text)
    return found


def _has_anchors(written: str) -> bool:
    """Whether it is no literal of JavaScript: YAML's aliases would let it grow without end."""
    return "&" in written and any(
        isinstance(token, yaml.AnchorToken)
        for token in yaml.scan(written, Loader=yaml.SafeLoader)
    )


def _no_number(name: str) -> Json:
    raise ValueError(f"JSON has no {name}")
