"""Reads what follows the colon of a constraint sentence: lists of values, ranges and counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.frozen import dataclass
from generator.pages.facts import Json

NUMERIC: Final = ("integer", "number")
START = r"(?:\b|(?<=[\w)])(?=(?-i:[A-Z])))"
"""Where a word begins, also one that a capture glued to the sentence before: `secondsOptional values`."""
LONGEST_NUMBER = 30
_MOST_VALUES = 1000
"""Longest list that is written out of `1, 2, ..., n`."""
NUMBER = r"-?\d+(?:\.\d+)?"
_NUMBER = re.compile(rf"{NUMBER}\Z")
_THOUSANDS = re.compile(r"(?<![\d.,\[(])\d{1,3}(?:,\d{3})+(?![\d,])")
_POWER = re.compile(r"2\^(\d{1,2})(?!\d)(\s*-\s*1(?!\d))?")
_NONE = r"(?:unlimited|no (?:upper )?limit|not limited|infinity|inf|∞|any|无限制?|不限制?|无上限)"
_NUMERALS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
"""
_WORDS = dict(zip(_NUMERALS.split(), range(1, 17), strict=True)) | dict(
    zip("一二两三四五六七八九十", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10), strict=True)
)
_WORDS["single"] = 1
COUNT = rf"(?:\d+|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"


def count(word: str) -> int:
    """A number written in digits or as a word."""
    return (
        _WORDS[word.lower()] if word.lower() in _WORDS else int(word[:LONGEST_NUMBER])
    )


def number(text: str) -> int | float | None:
    """A plain number, or None; one of more digits than any limit has is none."""
    if not _NUMBER.match(text) or len(text) > LONGEST_NUMBER:
        return None
    return float(text) if "." in text else int(text)


def base(kind: str | None) -> str | None:
    """The type of a single value: that of the items, for an array whose item type is stated."""
    return kind.removesuffix("[]") if kind else None


def typed(token: str, kind: str | None) -> Json | None:
    """A word as a value of a type, or None if it is none."""
    if kind == "integer":
        found = number(token)
        return int(found) if found is not None and found == int(found) else None
    if kind == "number":
        return number(token)
    if kind == "boolean":
        return {"true": True, "false": False}.get(token.lower())
    return token or None


@dataclass(frozen=True, slots=True)
class Bounds:
    """A range; None means that there is no limit on that side."""

    low: int | float | None
    high: int | float | None


def without_thousands(text: str) -> str:
    """A text with `2,000` written as `2000`, and powers of two as digits."""

    def power(match: re.Match[str]) -> str:
        return str(2 ** int(match[1]) - (1 if match[2] else 0))

    text = _POWER.sub(power, text)
    return _THOUSANDS.sub(lambda match: match[0].replace(",", ""), text)


_K = re.compile(r"(?<![\w.])(\d{1,3}(?:\.\d)?)\s?k\b", re.IGNORECASE)


def in_full(text: str) -> str:
    """A text on lengths with `2k` written as 2000."""
    return _K.sub(lambda match: str(int(float(match[1]) * 1000)), text)


_TO = r"\s*(?:-|–|—|~|to|and|至|到|\.\.\.?)\s*"
_END = rf"({NUMBER}|{_NONE})"
_RANGES = (
    # A bracket that leaves out what has no limit leaves out nothing.
    re.compile(rf"\[\s*{_END}\s*[,;]\s*(?:{_END}\s*\]|({_NONE})\s*\))", re.IGNORECASE),
    re.compile(rf"({NUMBER})\s*(?:<=|≤|⩽)\s*\w+\s*(?:<=|≤|⩽)\s*({NUMBER})"),
    re.compile(rf"(?:between|from)?\s*{_END}{_TO}{_END}", re.IGNORECASE),
)
_SPAN = re.compile(
    rf"(?:between\s*{NUMBER}\s*(?:and|-)\s*{NUMBER}|(?:from\s*)?{NUMBER}\s*(?:-|–|—|~|to|至|到)\s*{NUMBER}"
    r"|[\[(].*[\])]|.*(?:<=|≤|>=|≥))",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    rf"(?:at least|minimum(?: of)?|min\.?|\w*\s*(?:>=|≥)|不少于|不小于|至少|最少|最小)\s*:?\s*({NUMBER})"
    rf"|({NUMBER})\s*(?:\+|or more|以上)",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"(?:up to|at most|no more than|maximum(?: of)?|max\.?|\w*\s*(?:<=|≤)|不超过|不大于|最多|至多|最大)"
    rf"\s*:?\s*({NUMBER})"
    rf"|({NUMBER})\s*(?:or less|or fewer|以内|以下)",
    re.IGNORECASE,
)
_OPEN = re.compile(rf"[(\]]\s*{NUMBER}\s*,|,\s*{NUMBER}\s*[)\[]|{NUMBER}\s*<[^=]")


def bounds(text: str) -> Bounds | None:
    """The range that a text starts with, or None if there is none that both ends belong to."""
    text = without_thousands(text).strip(" `:")
    if _OPEN.match(text):
        return None
    for pattern in _RANGES:
        match = pattern.match(text.replace("`", ""))
        if match:
            ends = [group for group in match.groups() if group is not None]
            return Bounds(number(ends[0]), number(ends[1]))
    low_only, high_only = _AT_LEAST.match(text), _AT_MOST.match(text)
    if low_only or high_only:
        return Bounds(_first(low_only), _first(high_only))
    return None


def _first(match: re.Match[str] | None) -> int | float | None:
    if match is None:
        return None
    return number(next(group for group in match.groups() if group is not None))


def is_span(text: str) -> bool:
    """Whether a text is a range, and not two values joined by `and` or a comma."""
    return _SPAN.match(text.replace("`", "").strip()) is not None


def single(text: str) -> int | float | None:
    """The only number that a text starts with, or None."""
    plain = without_thousands(text)
    match = re.match(rf"\s*`?({NUMBER})`?(?!\s*(?:[-–~…]|to\b|\d))", plain)
    return number(match[1]) if match else None


# -- lists of values ------------------------------------------------------------------------------

_SEPARATOR = re.compile(
    r"\s*(?:[,;|]|(?<=\s)/(?=\s)|\bor\b|\band\b|或者?|和|以及)(?:\s*(?:or|and|或|和)\b)?\s*",
    re.IGNORECASE,
)
_SLASHES = re.compile(
    r"(?!(?:application|image|audio|video|text)/)[^\s/]+(?:/[^\s/]+)+\Z"
)
_NOTE = re.compile(r"\s*\([^()]*\)")
_ANNOTATED = re.compile(rf"({NUMBER})\s*(?:[=:(]|\s+for\b|-\s*[A-Za-z])")
_UNIT = re.compile(
    rf"({NUMBER})\s*(?:s|secs?|seconds?|秒|fps|images?|张|个|p)?\s*\Z", re.IGNORECASE
)
_TOKEN = re.compile(r"@?[\w#+][\w.:/+#%*×-]*")
# Where a capture glued the next sentence to the last value: `1:1When true`, `highThe model`, `1080p. Default`.
_GLUED = re.compile(
    r"(?<=[a-z0-9%])(?=[A-Z][a-z]+(?:\s|\Z))|\.(?=\s|\Z)|(?<=\w)\.(?=[A-Z])"
)


_SPAN_OF_CODE = re.compile(r"""`([^`\n]*)`|"([^"\n]*)"|'([^'\n]*)'""")
_JOINED = re.compile(
    r"(?:[,;|/\n]\s*\*?|\bor|\band|或者?|和|以及)\s*\Z|\A\s*[\[(]?\s*\Z", re.IGNORECASE
)
_ENDED = re.compile(r"[.!?](?:\s|\Z)(?!\s*[,;|])")


def marked(text: str) -> list[str] | None:
    """The values of a list whose every value stands in a code span or in quotes, or None.

    What explains a value stands between it and the next separator; a span within an explanation is none of the values.
    """
    found: list[str] = []
    end = 0
    for match in _SPAN_OF_CODE.finditer(text):
        gap = text[end : match.start()]
        if _ENDED.search(gap) or (not found and not _JOINED.match(gap)):
            break
        if _JOINED.search(gap):
            found.append(next(group for group in match.groups() if group is not None))
        end = match.end()
    return found or None


def listed(text: str, kind: str | None) -> list[Json] | None:
    """The values of a list, as values of a type; None if it cannot be read as a whole."""
    words = marked(text)
    if words is not None:
        values = [
            typed(value, base(kind)) for word in words for value in _in_one_span(word)
        ]
        return None if None in values else _once(values)
    bare = _bracketed(text.split("\n", maxsplit=1)[0].strip())
    bare = re.split(r"[,;]?\s*\betc\b|[,;]?\s*等", bare)[0].strip()
    if base(kind) == "string" and _told_apart_by_notes(bare):
        return _once(_separated(bare.strip(" .")))
    bare = _NOTE.sub("", bare).strip()
    glued = _GLUED.search(bare)
    # An abbreviation or a decimal is not an end: what follows a full stop must be a sentence.
    if glued:
        bare = bare[: glued.start()]
    if _SLASHES.match(bare):
        bare = bare.replace("/", ",")
    items = [item for item in _SEPARATOR.split(bare.strip(" .")) if item.strip()]
    if not items:
        return None
    values = [_bare(item.strip().strip("*_ "), base(kind)) for item in items]
    if None in values:
        return None
    return _expanded(values)


def _told_apart_by_notes(text: str) -> bool:
    """Whether what stands in brackets belongs to the values, as without it several are the same: `English (India)`."""
    plain = [_NOTE.sub("", part).strip() for part in _separated(text)]
    return _NOTE.search(text) is not None and len(set(plain)) < len(plain)


def _separated(text: str) -> list[str]:
    """The parts of a list; what stands in brackets is no separator: `Chinese (Cantonese, Traditional)`."""
    parts, start, at = [], 0, 0
    while (match := _SEPARATOR.search(text, at)) is not None:
        at = max(match.end(), match.start() + 1)
        if text.count("(", start, match.start()) == text.count(
            ")", start, match.start()
        ):
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


_SEVERAL = re.compile(r"\s*(?:[,;|]|\s/\s|\bor\b|\band\b|或|和)\s*", re.IGNORECASE)


def _in_one_span(word: str) -> list[str]:
    """The values of one code span: `a, b, c` and `a/b` are several of them."""
    bare = word.strip().strip("[]()\"'")
    parts = [part.strip("\"' ") for part in _SEVERAL.split(bare)]
    if len(parts) == 1 and _SLASHES.match(bare):
        parts = bare.split("/")
    several = len(parts) > 1 and all(re.fullmatch(_TOKEN, part) for part in parts)
    return parts if several else [word]


def is_open(text: str) -> bool:
    """Whether a list ends in `etc.`, so that it is one of examples."""
    return re.search(r"[,;]?\s*(?:\betc\b|\band (?:so on|more)\b|等)", text) is not None


def _bracketed(text: str) -> str:
    """A list without the brackets around it: `[a, b]`, `(a|b)`."""
    match = re.fullmatch(r"[\[({](.*)[\])}]\.?", text)
    return match[1] if match else text


def _bare(item: str, kind: str | None) -> Json | None:
    if kind in NUMERIC:
        match = _UNIT.match(item) or _ANNOTATED.match(item)
        return (
            typed(match[1], kind)
            if match
            else ("..." if item in ("...", "…") else None)
        )
    if kind == "boolean":
        word = re.match(r"(true|false)", item, re.IGNORECASE)
        return typed(word[1], kind) if word else None
    match = _TOKEN.match(item)
    if match is None or match.end() != len(item):
        return None
    return item.rstrip(".") or None


def _expanded(values: Sequence[Json | None]) -> list[Json] | None:
    """`1, 2, ..., 10` as the whole list."""
    if "..." not in values:
        return _once(values)
    at = values.index("...")
    before, after = values[at - 1] if at else None, values[at + 1 : at + 2]
    if not isinstance(before, int) or not after or not isinstance(after[0], int):
        return None
    if after[0] - before > _MOST_VALUES:
        return None
    return _once([*values[:at], *range(before + 1, after[0]), *values[at + 1 :]])


def _once(values: Sequence[Json | None]) -> list[Json]:
    """Each value once; true is not 1."""
    return list({(type(value), str(value)): value for value in values}.values())


# `480P tier: a, b` on lines of their own, or the lists below such names.
TIER = re.compile(
    r"\n(?:\* )?(?!\W*(?:default|range|length|note|example|默认|示例"
    r"|范围))(?=[^\n`:]*[A-Za-z\u4e00-\u9fff])[^\n`:]{1,40}?(?::|:?\n(?:\* )?(?=`))\s*"
    r"(?P<list>`[^`\n]+`(?:\s*[,/|]\s*`[^`\n]+`)*|[\w*×:]*\d[\w*×:]*(?:\s*[,/"
    r"|]\s*[\w*×:]*\d[\w*×:]*)+)[ .,;]*(?=\n|\Z)",
    re.IGNORECASE,
)
TIERS = re.compile(
    rf"(?:{re.sub('[?]P<list>', '?:', TIER.pattern)}){{2,}}", re.IGNORECASE
)
