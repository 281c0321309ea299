"""Reads lists of values that another parameter decides: `For 10-second videos: 768P only`, `832 for width of 480`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.pages.facts import Json
from generator.pages.reading.condition_effects import Condition
from generator.pages.reading.condition_tests import test_in, value_of
from generator.pages.reading.condition_words import (
    A_VALUE,
)
from generator.pages.reading.parameters import MARK, NAME, Parameter, Parameters
from generator.pages.reading.values import listed

_FOR = re.compile(
    rf"\A(?P<lead>(?:[*•·-]\s+)?(?:(?:for|when|if|with|in|at)\s+)?)(?:the\s+)?(?P<label>(?!(?:default"
    rf"|range|note)\b)(?:\d+(?=\s*-?(?:s|secs?|seconds?|秒)(?![A-Za-z]))|{A_VALUE}))\s*-?\s*(?P<unit>s"
    rf"|secs?|seconds?|秒)?(?:\s+(?:videos?|clips?|mode|tier|resolution|outputs?)|(?:视频|模式|档位?|分辨率)?时?)?"
    r"\s*(?P<colon>:|,|\bonly\s+(?=supports?)|(?=supports?\b|仅|只|支持))\s*(?P<rest>.+)\Z",
    re.IGNORECASE,
)
_PAIRS = re.compile(
    rf"(?P<list>{A_VALUE}(?:\s*(?:,|or|and|/)\s*{A_VALUE})*)\s+(?:for|when|if|with)\s+(?={NAME})"
)
_BARE = re.compile(
    r"(?:only\s+)?(?:supports?|supported|available|options?|can be|allows?|values?|仅支持|只支持|支持"
    r"|可选)?\s*(?:only\s+)?(?:are|is|:|为)?\s*(?P<list>.+?)\s*(?:only|is supported|are supported|seconds?"
    r"|s)?\.?\Z",
    re.IGNORECASE,
)


def listed_by(
    sentence: str, about: Parameter, known: Parameters, every: list[Json]
) -> Iterator[Condition]:
    """`For 10-second videos: supports 768P only`, and `832 for width of 480`."""
    if about.kind not in ("string", "integer", "number"):
        return
    match = _PAIRS.search(sentence) if MARK in sentence else None
    if match:
        found = test_in(sentence[match.end() :], known, about.pointer)
        values = listed(match["list"], about.kind)
        if not all(
            _is_value(str(value), match["list"], about) for value in values or ()
        ):
            return
        if found and values and found[0].parameter.pointer != about.pointer:
            every.extend(one for one in values if one not in every)
            yield {"when": found[0].when, "allow": {about.reference: values}}
        return
    label = _FOR.match(sentence)
    if label is None or not (label["lead"] or re.search(r"\d", label["label"])):
        return
    if label["colon"] == "," and not label["lead"]:
        # `16:9, 9:16` is a list, and its first value does not decide the others.
        return
    other = _decider(label, about, known)
    rest = _BARE.match(label["rest"])
    if other is None or rest is None:
        return
    values = listed(rest["list"], about.kind)
    if not values or (
        about.values and not set(map(str, values)) <= set(map(str, about.values))
    ):
        return
    if (
        not about.values
        and about.kind == "string"
        and not all(re.search(r"\d", str(value)) for value in values)
    ):
        return
    every.extend(one for one in values if one not in every)
    yield {"when": {other[0].reference: other[1]}, "allow": {about.reference: values}}


def _is_value(value: str, written: str, about: Parameter) -> bool:
    """Whether a word is a value, and not a word of the sentence."""
    if about.values:
        return value.lower() in {str(one).lower() for one in about.values}
    return re.search(rf"\d|[`\"']{re.escape(value)}[`\"']", written) is not None


def _decider(
    label: re.Match[str], about: Parameter, known: Parameters
) -> tuple[Parameter, Json] | None:
    """The parameter, and its value, of which a label speaks."""
    word = label["label"].strip('`"')
    if label["unit"]:
        duration = known.named("duration", about.pointer)
        if duration is None or duration.pointer == about.pointer:
            return None
        value = value_of(re.sub(r"\D+\Z", "", word), duration)
        return (duration, value) if value is not None else None
    match = re.match(r"(\d+)s\Z", word)
    if match and (duration := known.named("duration", about.pointer)):
        value = value_of(match[1], duration)
        if value is not None and duration.pointer != about.pointer:
            return duration, value
    return known.holding(word, about.pointer)
