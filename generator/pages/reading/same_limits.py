"""Gives a parameter the limits of another one, where a sentence says no more than that they are the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.language.keywords import ALL_LIMITS
from generator.pages.facts import Json
from generator.pages.reading.parameters import NAME, Parameter, Parameters
from generator.pages.reading.worded import Worded

_WHAT = r"(?:constraints?|limits?|limitations?|restrictions?|requirements?|rules?|formats?|specifications?|conditions?)"
_WHAT_ZH = r"(?:限制|要求|约束|规格|格式|规则|条件)"
_SAME = Worded(
    rf"(?:same|identical)\s+(?:\w+\s+){{0,3}}?{_WHAT}(?:\s+apply)?\s+(?:as|to)(?:\s+(?:for|in"
    rf"|those of))?\s+(?:the\s+)?(?P<a>{NAME})"
    rf"|{_WHAT}\s+(?:are\s+|is\s+)?(?:the\s+)?(?:same|identical)\s+(?:as|to)(?:\s+(?:for|in"
    rf"|those of))?\s+(?:the\s+)?(?P<b>{NAME})"
    rf"|{_WHAT}\s*:?\s*(?:same|as|see)\s+(?:as\s+|in\s+|for\s+)?(?P<f>{NAME})"
    rf"|(?:see|refer\s+to)\s+(?:the\s+)?(?P<g>{NAME})\s+for\s+(?:the\s+|its\s+)?(?:\w+\s+)?{_WHAT}"
    rf"|{_WHAT}\s+as\s+(?:for|in|with)\s+(?:the\s+)?(?P<h>{NAME})"
    rf"|{_WHAT_ZH}*\s*(?:与|同|和|跟)\s*(?P<c>{NAME})\s*(?:参数)?(?:的)?{_WHAT_ZH}*\s*(?:完全)?(?:相同|一致|一样)"
    rf"|{_WHAT_ZH}\s*(?:同|参考|参见|见|:\s*同)\s*(?P<d>{NAME})",
    "same|identical|constraint|limit|restriction|requirement|rule|format|"
    "specification|condition|一致|一样|同|参考|见|see|refer",
)
_KEYWORDS = frozenset(row.name for row in ALL_LIMITS if row.kind != "pattern")


def named_in(
    text: str, about: Parameter, known: Parameters
) -> tuple[Parameter, str] | None:
    """The parameter whose limits hold here, too, with the words that say so."""
    if not _SAME.may_be_in(text):
        return None
    match = _SAME.search(known.marked(text))
    if match is None:
        return None
    written = next(group for group in match.groups() if group)
    other = known.at(written, about.pointer)
    if other is None or other.pointer == about.pointer:
        return None
    return other, known.unmarked(match[0])


def with_the_same(
    stated: Mapping[str, Json], other: Mapping[str, Json]
) -> dict[str, Json]:
    """What is stated, with the limits and the media limits of the other one as far as it has none of its own."""
    found = dict(stated)
    for key in _KEYWORDS & set(other):
        found.setdefault(key, other[key])
    theirs: Any = other.get("media")
    mine: Any = found.get("media") or {}
    if theirs:
        forms = mine.get("forms")
        merged = {**theirs, **mine}
        if not forms:
            merged.pop("forms", None)
            if "forms" in theirs and "media" not in found:
                merged["forms"] = theirs["forms"]
        found["media"] = merged
    return found
