"""Reads the sentences of a description that state constraints, English and Chinese, in the vendors' many wordings.

A clause with a colon (`Optional values: ...`) is read first and removed; then sentences in plain prose are read.
What has the word for a constraint and cannot be read is an ambiguity, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from generator.language.keywords import pair
from generator.pages.facts import Json
from generator.pages.reading.prose import plain
from generator.pages.reading.remembering import remembered
from generator.pages.reading.sentences_beside import values_beside
from generator.pages.reading.sentences_clauses import clauses
from generator.pages.reading.sentences_limits import (
    advice,
    excludes_an_end,
    is_cut,
    items_in,
    length_in,
    range_in,
    step_in,
)
from generator.pages.reading.sentences_patterns import pattern_in
from generator.pages.reading.sentences_values import (
    default_in,
    examples_in,
    named_fields,
    only_options,
)
from generator.pages.reading.statement import Statement
from generator.pages.reading.values import NUMERIC, Bounds, listed, typed
from generator.pages.reading.worded import Worded

_WHEN = r"\d+\s*(?:s|secs?|seconds?|秒)"
LISTED_BY_DURATION = Worded(
    rf"(?P<when>{_WHEN})\s*(?::|-(?=\s))\s*"
    r"(?:(?:the\s+)?default(?:s to| is|:)?|默认(?:值)?(?:为|是|:)?)\s*`?(?P<default>[\w:.]+?)`?\s*[,;]\s*"
    r"(?:(?:with\s+)?(?:available|optional|supported|supports|options?|choices|可选|支持|可用)"
    r"(?:值| values?| options?)?\s*(?:are|is|:|为)?)?\s*"
    rf"(?P<values>.*?)(?={_WHEN}\s*:|\n|\Z)",
    "default|默认",
)
"""`8 seconds: default 720p, options 720p`: values of a parameter by the duration."""


_SPECIAL = re.compile(
    r"(?<![\w.,\[(-])`?(-\d+)`?\s*(?:(?:means?|picks?|chooses?|stands?|selects?|uses?|gives?|is|for|:|=)\s+(?:\w+\s+){0,3}?"
    r"(?:random\w*|automatic\w*|no\b|unlimited|default)|(?:表示|代表|为|则)\S{0,4}?(?:随机|自动|不|默认))",
    re.IGNORECASE,
)
"""A value with a meaning of its own: `-1 for a random seed`."""


@remembered
def read(text: str, kind: str | None, name: str) -> Statement:
    """What a description states of a parameter of a type; `text` is prose with its code spans in back-ticks."""
    found = Statement()
    text = plain(text)
    rest = _pattern(text, kind, found)
    rest = _options(rest, kind, found)
    rest = clauses(rest, kind, found)
    rest, advised = advice(rest)
    _prose(rest, kind, name, found)
    # A range takes the rest of its line with it, and that is where a step stands.
    step = step_in(text) if kind in NUMERIC else None
    if step is not None:
        found.stated["step"] = step
    _soften(text, advised, kind, found)
    _weigh(found)
    return found


def _soften(text: str, advised: str, kind: str | None, found: Statement) -> None:
    """What is too long is cut off, or only not advised: no limit that anybody is held to."""
    if kind not in ("string", None):
        return
    if "maxLength" in found.stated and is_cut(text):
        found.stated["truncatedLength"] = found.stated.pop("maxLength")
    bound = length_in(advised) if advised else None
    if bound is not None and bound.high is not None:
        found.stated["recommendedLength"] = bound.high


def _pattern(text: str, kind: str | None, found: Statement) -> str:
    """Removes a regular expression, whose signs would be read as lists and ranges."""
    if kind not in (None, "string", "array", "string[]"):
        return text
    pattern, rest, is_unread = pattern_in(text)
    if pattern is not None:
        found.stated["pattern"] = pattern
    elif is_unread:
        found.is_unread("pattern", "a regular expression")
    return rest


def _options(text: str, kind: str | None, found: Statement) -> str:
    """Removes the values that depend on another parameter, such as `8 seconds: default 720p, options 720p`."""

    def removed(match: re.Match[str]) -> str:
        default = typed(match["default"].rstrip("."), kind)
        values = listed(match["values"], kind)
        if default is None or not values:
            return match[0]
        when = int(re.match(r"\d+", match["when"])[0])  # type: ignore[index] # the pattern begins with digits
        found.options.append((when, default, values))
        return "\n"

    if kind in (None, "boolean") or not LISTED_BY_DURATION.search(text):
        return text
    text = LISTED_BY_DURATION.sub(removed, text)
    union: list[Json] = []
    for _, _, values in found.options:
        union += [value for value in values if value not in union]
    if union:
        found.stated["enum"] = union
    return text


def _prose(text: str, kind: str | None, name: str, found: Statement) -> None:
    """Reads what is stated in plain sentences and not in a clause."""
    stated = found.stated
    values = only_options(text, kind)
    if values and "enum" not in stated and kind != "boolean":
        stated["enum"] = values
        found.is_loose = True
    default = default_in(text, kind)
    if default is not None and not found.options:
        stated["default"] = default
    if kind in NUMERIC:
        if excludes_an_end(text):
            found.is_unread("minimum", "a range without one of its ends")
        bound = range_in(text)
        if bound and not {"enum", "minimum", "maximum"} & set(stated):
            found.has_bounds("minimum", "maximum", bound)
        elif bound:
            _compare(bound, found)
        for beside in values_beside(text, found.stated.get("enum")):
            what = f"the text names {beside} beside the listed values"
            found.ambiguities.append(("enum", what, False))
        special = _SPECIAL.search(text)
        least: Any = found.stated.get("minimum")
        if special and least is not None and float(special[1]) < least:
            what = f"{special[1]} is said to mean something, and lies below {least}"
            found.ambiguities.append(("minimum", what, False))
    if kind in ("string", None):
        _both(found, *pair("string"), length_in(text))
    if kind is None or kind == "array" or kind.endswith("[]"):
        _both(found, *pair("array"), items_in(text))
    if kind in ("string", *NUMERIC) and "enum" not in stated:
        examples = examples_in(text, kind, name)
        if examples:
            stated["examples"] = examples
    if kind in ("array", "object", "object[]", None):
        found.names = named_fields(text)


def _both(found: Statement, low: str, high: str, bound: Bounds | None) -> None:
    """A limit in prose counts where no clause states one; where both do and differ, it is an ambiguity."""
    if bound is None:
        return
    for keyword, value in ((low, bound.low), (high, bound.high)):
        if value is None:
            continue
        known = found.stated.setdefault(keyword, value)
        if known != value:
            what = f"the text says {value} beside {known}"
            found.ambiguities.append((keyword, what, False))


def _compare(bound: Bounds, found: Statement) -> None:
    enum = found.stated.get("enum")
    if isinstance(enum, Sequence) and enum:
        numbers: list[Any] = list(enum)
        ends = (min(numbers), max(numbers))
        keyword = "enum"
    else:
        ends = (found.stated.get("minimum"), found.stated.get("maximum"))
        keyword = "maximum" if bound.low == ends[0] else "minimum"
    if (bound.low, bound.high) != ends:
        what = (
            f"the text says {bound.low} to {bound.high} beside {ends[0]} to {ends[1]}"
        )
        found.ambiguities.append((keyword, what, False))


def _weigh(found: Statement) -> None:
    """What the statements say of each other."""
    enum, default = found.stated.get("enum"), found.stated.get("default")
    if isinstance(enum, Sequence) and default is not None and default not in enum:
        what = f"the default {default!r} is not among the listed values"
        found.ambiguities.append(("default", what, False))
