"""Finds what a sentence says of the sides of an image in pixels, of the seconds of sound and video, of transparency."""

from __future__ import annotations

import re
from typing import Any

from generator.frozen import dataclass
from generator.pages.reading.values import (
    COUNT,
    NUMBER,
    count,
    number,
    without_thousands,
)
from generator.pages.reading.worded import Worded

_PX = r"(?:px|pixels?|像素)"
_MORE = (
    r"(?:at\s+least|no\s+(?:less|smaller|lower|shorter|fewer)\s+than|not\s+(?:(?:be|last|run|take)\s+)?(?:less|smaller"
    r"|lower|shorter)\s+than|(?:larger|greater|longer)\s+than\s+or\s+equal(?:\s+to)?|\bmin(?:imum"
    r"|\.)?(?:\s+of)?|>=|≥|⩾|至少|最小|最短|最低|不(?:得|能|应|可)?(?:小于|低于|少于|短于)|大于或?等于)"
)
_LESS = (
    r"(?:at\s+most|up\s+to|no\s+(?:more|larger|greater|longer|higher)\s+than|not\s+(?:(?:be|last|run|take)\s+)?(?:more"
    r"|larger|greater|longer)\s+than|(?:not|n't|never)\s+exceed|less\s+than\s+or\s+equal(?:\s+to)?"
    r"|\bmax(?:imum|\.)?(?:\s+of)?|largest|limited\s+to|within|<=|≤|⩽|最大|最长|最高|最多|不(?:得|能|应|可)?(?:大于|超过"
    r"|高于|长于|多于)|小于或?等于)"
)
_OVER = (
    r"(?:(?:greater|larger|longer|more|higher)\s+than(?!\s+or)|\bover\b|\babove\b|\bexceeds?\b|>(?!=)"
    r"|(?<!不)(?<!不得)(?<!不能)大于(?!或?等于)|(?<!不)(?<!不得)(?<!不能)超过|高于)"
)
_UNDER = (
    r"(?:(?:less|smaller|shorter|fewer|lower)\s+than(?!\s+or)|\bunder\b|\bbelow\b|<(?!=)"
    r"|(?<!不)(?<!不得)(?<!不能)小于(?!或?等于)|(?<!不)(?<!不得)低于|短于)"
)
_WORDS = r"[^\d\n]{0,24}?"


@dataclass(frozen=True, slots=True)
class Interval:
    """What a sentence allows; an end that is excluded is marked."""

    low: int | float | None = None
    high: int | float | None = None
    low_open: bool = False
    high_open: bool = False


def _patterns(unit: str) -> tuple[re.Pattern[str], ...]:
    value = rf"({NUMBER})\s*-?(?:{unit})?"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"([\[(])\s*{value}\s*[,~–-]\s*{value}\s*([\])])",
            rf"{value}\s*(<=?|≤)\s*[^\d<≤]{{1,24}}?(<=?|≤)\s*{value}",
            rf"{value}\s*(?:-|–|—|~|to|and|至|到|与|和)\s*{value}",
        )
    )


_BOTH = {"px": _patterns(_PX), "s": _patterns(r"s\b|secs?\b|seconds?\b|秒")}
_FOREIGN = r"(?!\d|\.\d|\s*(?:[KMG]i?B|fps|%|characters?|images?|files?|张|个))"
_SIDES_OF = tuple(
    (what, re.compile(rf"{words}{_WORDS}({NUMBER}){_FOREIGN}", re.IGNORECASE))
    for what, words in (
        ("high", _LESS),
        ("low", _MORE),
        ("over", _OVER),
        ("under", _UNDER),
    )
)
_AFTER = (
    (
        "low",
        re.compile(
            rf"({NUMBER})\s*(?:{_PX}|s|seconds?|秒)?\s*(?:or\s+(?:more|longer|larger)|\+|及?以上)",
            re.IGNORECASE,
        ),
    ),
    (
        "high",
        re.compile(
            rf"({NUMBER})\s*(?:{_PX}|s|seconds?|秒)?\s*(?:or\s+(?:less|shorter|smaller)|\(?max(?:imum)?\b|at\s+(?:the\s+)?most\b|tops\b|及?(?:以内"
            rf"|以下|之内))",
            re.IGNORECASE,
        ),
    ),
)


_COMPARED = r"(?:shorter|smaller|less|lower|longer|larger|greater|higher|more)\s+than"
_NEITHER = re.compile(
    rf"\b(?:neither|nor|no\s+(?:side|edge)|(?:must|may|should|can)\s*not(?!\s+only)|can't|mustn't)\b[^.\d\n]{{0,40}}?"
    rf"\b{_COMPARED}\s+{NUMBER}(?:[^.\d\n]{{0,16}}?\b(?:or|nor)\s+(?:be\s+)?{_COMPARED})?",
    re.IGNORECASE,
)


def _turned(text: str) -> str:
    """A text in which `neither shorter than 240 nor longer than 4096` says `no` before each."""
    return _NEITHER.sub(
        lambda found: re.sub(
            rf"(?<!no )(?<!not )({_COMPARED})", r"no \1", found[0], flags=re.IGNORECASE
        ),
        text,
    )


def interval(text: str, unit: str) -> Interval | None:
    """The interval of a unit, `px` or `s`, that a text states."""
    text = _turned(text)
    bracket, chain, between = _BOTH[unit]
    match = bracket.search(text)
    if match:
        return Interval(
            number(match[2]), number(match[3]), match[1] == "(", match[4] == ")"
        )
    match = chain.search(text)
    if match:
        return Interval(
            number(match[1]), number(match[4]), match[2] == "<", match[3] == "<"
        )
    match = between.search(text)
    if match and (number(match[1]) or 0) < (number(match[2]) or 0):
        return Interval(number(match[1]), number(match[2]))
    return _one_sided(text)


def _one_sided(text: str) -> Interval | None:
    low = high = None
    low_open = high_open = False
    taken: list[tuple[int, int]] = []
    for what, pattern in (*_SIDES_OF, *_AFTER):
        match = pattern.search(text)
        if match is None or any(start <= match.start(1) < end for start, end in taken):
            continue
        taken.append(match.span(1))
        if what in ("low", "over"):
            low, low_open = number(match[1]), what == "over"
        else:
            high, high_open = number(match[1]), what == "under"
    return (
        None
        if low is None and high is None
        else Interval(low, high, low_open, high_open)
    )


# -- sides ----------------------------------------------------------------------------------------

_PAIR = re.compile(
    rf"(\d{{2,5}})\s*{_PX}?\s*(?:x|×|\*|by)\s*(\d{{2,5}})", re.IGNORECASE
)
_FROM_TO = re.compile(
    rf"(?:\bbetween\b|\bfrom\b|\brange\b|介于|在|从|范围)[^\n]*?{_PAIR.pattern}|{_PAIR.pattern}\s*{_PX}?\s*(?:-"
    rf"|–|~|至|到)\s*\d|(?:\bmin|\bat\s+least|最小|至少)[^\n]*?{_PAIR.pattern}[^\n]*?(?:\bmax|\bat\s+most|\bup\s+to|最大|最多|不超过)",
    re.IGNORECASE,
)
_PIXELS = re.compile(rf"\d\s*\]?\)?\s*`?\s*{_PX}", re.IGNORECASE)
AXES = (
    (
        "Short",
        r"short(?:er|est)?[- ]+(?:side|edge|dimension)|(?:最)?短边|较短边|smaller\s+(?:side|dimension)",
    ),
    (
        "Long",
        r"long(?:er|est)?[- ]+(?:side|edge|dimension)|(?:最)?长边|较长边|larger\s+(?:side|dimension)",
    ),
    ("Width", r"\bwidths?\b|\bwide\b|宽(?:度)?(?!高比|比)"),
    (
        "Height",
        r"\bheights?\b|\btall\b|(?<!宽)高(?:度)(?!比)|(?<=宽)高(?!比)|(?<=[和与、,/ ])高(?!比|于|清)",
    ),
    (
        "Both",
        (
            r"\b(?:each|every|either|any|both|all|per)?\s*(?:sides?|edges?|dimensions?)\b|边长|各边|每边|尺寸"
            r"|\bresolution\b|分辨率|(?<!\d)(?<!\d\s)像素"
        ),
    ),
)
"""What a sentence measures -> the words for it."""
_AXIS = re.compile(
    "|".join(f"(?P<{name}>{words})" for name, words in AXES), re.IGNORECASE
)
_RATIO = re.compile(r"aspect|ratio|宽高比|长宽比|纵横比|比例", re.IGNORECASE)


def sides_in(sentence: str) -> dict[str, Any]:
    """The limits of width and height, or of the shorter and the longer side."""
    sentence = _turned(without_thousands(sentence))
    pair = _PAIR.search(sentence)
    if pair:
        return _pair(sentence, pair)
    if not _PIXELS.search(sentence):
        return {}
    found: dict[str, Any] = {}
    marks = list(_AXIS.finditer(sentence))
    names: list[str] = []
    for index, mark in enumerate(marks):
        names.append(str(mark.lastgroup))
        end = marks[index + 1].start() if index + 1 < len(marks) else len(sentence)
        said = sentence[mark.end() : end]
        own = interval(said, "px") if re.search(r"\d", said) else None
        if own is None and index + 1 == len(marks):
            own = interval(sentence, "px")
        if own is None:
            continue
        for name in names:
            found |= axis_limits(name, own)
        names = []
    return found


def axis_limits(name: str, own: Interval) -> dict[str, Any]:
    """The limits of what an axis is called, such as `Both` for width and height, by keyword."""
    found: dict[str, Any] = {}
    sides = {
        "Both": ("Width", "Height"),
        "Short": ("ShortSide",),
        "Long": ("LongSide",),
    }
    for side in sides.get(name, (name,)):
        if own.low is not None:
            found[f"{'exclusiveMin' if own.low_open else 'min'}{side}"] = own.low
        if own.high is not None:
            found[f"{'exclusiveMax' if own.high_open else 'max'}{side}"] = own.high
    return found


def _pair(sentence: str, pair: re.Match[str]) -> dict[str, Any]:
    """`at least 128x128`, `no larger than 4096x4096`, `from 300x300 to 4096x4096`."""
    pairs = [match.groups() for match in _PAIR.finditer(sentence)]
    if len(pairs) == 2 and _FROM_TO.search(sentence):
        (left, right), (wide, high) = pairs
        return {
            "minWidth": int(left),
            "minHeight": int(right),
            "maxWidth": int(wide),
            "maxHeight": int(high),
        }
    if len(pairs) > 1:
        return {}
    own = _one_sided(sentence)
    if own is None:
        return {}
    found: dict[str, Any] = {}
    for side, value in (("Width", int(pair[1])), ("Height", int(pair[2]))):
        if own.low is not None:
            found[f"{'exclusiveMin' if own.low_open else 'min'}{side}"] = value
        elif own.high is not None:
            found[f"{'exclusiveMax' if own.high_open else 'max'}{side}"] = value
    return found


_OPAQUE = Worded(
    r"(?:no|not|without|n't)\b[^.\n]{0,24}?\b(?:transparen\w*|alpha)|\b(?:transparen\w*"
    r"|alpha)[^.\n]{0,24}?\b(?:not|un)\s*-?(?:supported|allowed|accepted)"
    r"|(?:不支持|不能(?:有|含)|不含|不得含?|无)\s*(?:带)?(?:透明|alpha)|非透明",
    "transparen|alpha|透明",
)


def is_opaque(sentence: str) -> bool:
    """Whether an image may not be transparent."""
    return _OPAQUE.search(sentence) is not None


# -- seconds --------------------------------------------------------------------------------------

_SECONDS = re.compile(r"\d\s*\]?\)?`?\s*-?(?:s\b|secs?\b|seconds?\b|秒)", re.IGNORECASE)
_LASTING = re.compile(
    r"duration|length|\blong(?:er)?\b|\blasts?\b|\bseconds?\b|时长|长度|秒|\d\s*s\b",
    re.IGNORECASE,
)
# What is done with a file, what the result is like, what it costs: none of it is a limit of what is given.
_NOT_GIVEN = re.compile(
    r"\b(?:if|when|e\.?g|for example|output|result|generated|truncate\w*|truncating|truncation|discard\w*|bill\w*"
    r"|cost\w*|charge\w*|price\w*|process\w*|takes?|recommend\w*)\b"
    r"|若|如果|例如|比如|输出|生成|截取|截断|丢弃|计费|费用|建议|推荐|当",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:total|combined|sum|altogether|together)\b|总(?:时长|长度|计)|合计|累计",
    re.IGNORECASE,
)
_SENTENCES = re.compile(
    r"\n|;|,(?=\s*(?:and\s+)?(?:the\s+)?(?:total|combined))|\.(?=\s|\Z)|\.(?=[A-Z])",
    re.IGNORECASE,
)


# One in brackets parts the two ends of a range: `[2, 10] seconds`.
_COMMA = re.compile(r",(?![^(\[\n]{0,24}[)\]])")


def duration_in(text: str) -> dict[str, Any]:
    """How many seconds sound or video must and may last, and all of a list together."""
    found: dict[str, Any] = {}
    for sentence in _SENTENCES.split(_in_seconds(text)):
        if (
            not _SECONDS.search(sentence)
            or not _LASTING.search(sentence)
            or _NOT_GIVEN.search(sentence)
        ):
            continue
        own = interval(_around(sentence), "s")
        if own is None:
            continue
        what = "TotalDuration" if _TOTAL.search(sentence) else "Duration"
        for side, value, is_open in (
            ("in", own.low, own.low_open),
            ("ax", own.high, own.high_open),
        ):
            if value is not None:
                found.setdefault(
                    f"{'exclusiveM' if is_open else 'm'}{side}{what}", value
                )
    return found


_MINUTES = Worded(
    rf"(?<![\d.])({COUNT}(?:\.\d+)?)\s*-?\s*(?:minutes?|mins?\b|分钟)", "min|分钟"
)


def _in_seconds(text: str) -> str:
    """A text with `2 minutes` written as `120 s`."""

    def seconds(match: re.Match[str]) -> str:
        word = match[1]
        number_ = float(word) if word[0].isdigit() else count(word)
        return f"{number_ * 60:g} s"

    return _MINUTES.sub(seconds, text)


def _around(sentence: str) -> str:
    """The part of a sentence that is about seconds: sizes and pixels have numbers of their own."""
    parts = [part for part in _COMMA.split(sentence) if _SECONDS.search(part)]
    return parts[0] if parts else sentence
