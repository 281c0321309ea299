"""Finds sentences of which a part was read and another was not: a number without a fact, a value of another parameter.

What was read is kept; the sentence is told all the same, as half a limit, or one that holds beside a value alone, would
mislead whoever takes it for the whole.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.pages.reading.conditions import sentences_in
from generator.pages.reading.parameters import Parameter, Parameters
from generator.pages.reading.remembering import remembered
from generator.pages.reading.unexplained import has_a_constraint
from generator.pages.reading.values import without_thousands

_NUMBER = re.compile(
    r"(?<![\w.:^*×/#$@`-])(\d{1,12}(?:\.\d+)?)(?=\s*-?(?:characters?|chars?|letters|words|px|pixels?|fps|frames?|seconds?|secs?|s|m?s"
    r"|[KMG]i?B|MP)\b|\s*(?:个?字|字符|像素|秒|张|个|帧)|[\s,;)\]~–。、]|\.?\Z|-\d)",
    re.IGNORECASE,
)
_SPAN = re.compile(r"(\d)\s*[-–~]\s*(?=\d)")
_OF_FACTS = re.compile(r"\d+(?:\.\d+)?")
_OF_RATIOS = re.compile(r"(\d+):([1-9]\d*)")
_RATIO = re.compile(
    r"\d+(?:\.\d+)?\s*:\s*\d+(?:\.\d+)?(?:\s*(?:-|~|to|and|至|到)\s*\d+(?:\.\d+)?\s*:\s*\d+(?:\.\d+)?)?"
)
# Numbers that illustrate, count what is made, or belong to a name, limit nothing.
_NO_LIMIT = re.compile(
    r"\be\.?g\b|\bfor (?:example|instance)\b|\bsuch as\b|\bversions?\b|\bhours?\b|\bcredits?\b|\bdefaults?\b"
    r"|\bexample value\b"
    r"|\b(?:cost|price|bill|charge)\w*\b|例如|比如|如:|示例|默认|小时|费用|计费|价格",
    re.IGNORECASE,
)


def partly_read(
    text: str,
    about: Parameter,
    known: Parameters,
    used: Sequence[str],
    facts: Callable[[], Any],
) -> Iterator[str]:
    """The sentences of a description of which something was read, and more is said.

    Args:
        text: The description.
        about: The parameter that it describes.
        known: All parameters of the page.
        used: The sentences that were read as conditions, and so may speak of others.
        facts: Gives all that is stated of the parameter, and its conditions.
    """
    suspects = _suspects(text)
    if not suspects:
        return
    written = ""
    stated: frozenset[float] = frozenset()
    for sentence, numbers in suspects:
        if numbers and not written:
            written = json.dumps(facts())
            stated = frozenset(map(float, _OF_FACTS.findall(written))) | frozenset(
                round(int(width) / int(height), 6)
                for width, height in _OF_RATIOS.findall(written)
            )
        is_half = not numbers <= stated
        if is_half or (
            sentence not in used and _speaks_of_another(sentence, about, known)
        ):
            yield sentence


@remembered
def _suspects(text: str) -> tuple[tuple[str, frozenset[float]], ...]:
    """The sentences of a description that may limit something, and the numbers in each."""
    return tuple(
        (sentence, _numbers(sentence))
        for sentence in sentences_in(text)
        if has_a_constraint(sentence) and not _NO_LIMIT.search(sentence)
    )


def _numbers(sentence: str) -> frozenset[float]:
    said = _SPAN.sub(r"\1 , ", _RATIO.sub(" ", without_thousands(sentence)))
    return frozenset(float(found) for found in _NUMBER.findall(said))


def _speaks_of_another(sentence: str, about: Parameter, known: Parameters) -> bool:
    """Whether a code span is the value of another parameter, or another parameter is named."""
    if any(one.pointer != about.pointer for one in known.surely(sentence).all):
        return True
    own = {str(value).lower() for value in about.values}
    return any(
        word.lower() not in own and known.holding(word, about.pointer)
        for word in re.findall(r"`([^`\n]+)`", sentence)
    )
