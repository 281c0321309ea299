"""Reads how much the numbers of a list may add up to: `The total duration of all shots must not exceed 15 seconds`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.frozen import dataclass
from generator.pages.facts import Json
from generator.pages.reading.conditions import sentences_in
from generator.pages.reading.sentences_sides import interval
from generator.pages.reading.values import without_thousands

_ADDED = re.compile(
    r"\b(?:total|sum|combined|cumulative|altogether|in\s+all|add(?:ed|s)?\s+up|together)\b|总(?:时长|长度|和|计|共|权重)"
    r"|之和|合计|累计|加起来",
    re.IGNORECASE,
)
# How many there are, what is made and what it costs is no sum of what is given.
_SOMETHING_ELSE = re.compile(
    r"\b(?:number|count|amount)\s+of\b|\b(?:cost|price|bill|charge|output|generated|recommend|suggest)\w*\b"
    r"|数量|个数|张数|费用|计费|价格|输出|生成|建议|推荐",
    re.IGNORECASE,
)
_ADD_UP = re.compile(r"\badd(?:s|ed|ing)?\s+up(?:\s+to)?\s", re.IGNORECASE)
"""Of which `up to` is no limit."""
_SECONDS = re.compile(
    r"\d\s*-?(?:s|secs?|seconds?)\b|秒|时长|\bdurations?\b|\blong\b", re.IGNORECASE
)
_OF_TIME = frozenset({"duration", "seconds", "length", "time", "clip_length"})


@dataclass(frozen=True, slots=True)
class Sum:
    """What a sentence says of a sum."""

    sentence: str
    limit: dict[str, Json] | None
    """As the spec language has it; None: the sentence says what the language has no word for."""


def sum_in(text: str, kind: str | None, numbers: Sequence[str]) -> Sum | None:
    """The limit of a sum that a description of a list states.

    Args:
        text: The description.
        kind: The type of the list.
        numbers: Names of the members of its items that are numbers, or may be.
    """
    plain = kind in ("integer[]", "number[]")
    if not plain and (kind not in ("array", "object[]") or not numbers):
        return None
    for sentence in sentences_in(text):
        if not _ADDED.search(sentence) or _SOMETHING_ELSE.search(sentence):
            continue
        found = interval(_ADD_UP.sub("add ", without_thousands(sentence)), "s")
        if found is None:
            continue
        name = None if plain else _member(sentence, numbers)
        if not plain and name is None:
            continue
        limit: dict[str, Json] = {} if name is None else {"of": name}
        # The language says how much at least and at most, with that much allowed.
        sayable = not (found.low_open or found.high_open)
        if found.low:
            limit["minimum"] = found.low
        if found.high is not None:
            limit["maximum"] = found.high
        is_limit = {"minimum", "maximum"} & limit.keys()
        return Sum(sentence, limit if sayable and is_limit else None)
    return None


def _member(sentence: str, numbers: Sequence[str]) -> str | None:
    """The member that is added up: the one that the sentence names, or in a sentence on time the one that is of it."""
    for name in numbers:
        words = re.escape(name).replace("_", "[_ ]")
        if re.search(
            rf"(?<![A-Za-z0-9_]){words}s?(?![A-Za-z0-9_])", sentence, re.IGNORECASE
        ):
            return name
    of_time = [name for name in numbers if name in _OF_TIME]
    return of_time[0] if len(of_time) == 1 and _SECONDS.search(sentence) else None
