"""Drafts as a length what a page calls the range of a text, with corrections for a person to decide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.language.fingerprint import fingerprint
from generator.language.pointers import unescaped
from generator.pages.drafting.values import TODO, Flow
from generator.pages.facts import Facts
from generator.pages.reading.conditions import sentences_in
from generator.pages.reading.sentences_clauses import RANGE_OF_A_TEXT
from generator.pages.reading.values import Bounds, bounds

_RANGE = re.compile(r"(?:\brange\b|范围)[^:\n]*:\s*(?P<ends>.+)", re.IGNORECASE)


def with_lengths(facts: Facts, source: str, parameters: dict[str, Any]) -> None:
    """Writes the lengths of texts at the top of a body into its draft."""
    for pointer, sentence, ends in _stated(facts):
        drafted = parameters.get(unescaped(pointer[1:]))
        if drafted is None:
            continue
        found = dict(drafted)
        limits = {"minLength": ends.low, "maxLength": ends.high}
        stated = {key: limit for key, limit in limits.items() if limit is not None}
        found |= stated
        reasons = [f"{TODO} is the range that of its length?", "as with the other end"]
        found["corrections"] = [
            Flow(
                source=source,
                keyword=keyword,
                value=limit,
                says=sentence,
                fingerprint=fingerprint(sentence),
                reason=reason,
            )
            for (keyword, limit), reason in zip(stated.items(), reasons, strict=False)
        ]
        parameters[unescaped(pointer[1:])] = found


def _stated(facts: Facts) -> Iterator[tuple[str, str, Bounds]]:
    """Pointer, sentence and ends of each such range."""
    for doubt in facts.ambiguities:
        if doubt.says != RANGE_OF_A_TEXT or doubt.pointer.count("/") > 1:
            continue
        text = facts.texts.get((doubt.part, doubt.pointer), "")
        for sentence in sentences_in(text):
            match = _RANGE.search(sentence)
            ends = bounds(match["ends"]) if match else None
            if ends is not None:
                yield doubt.pointer, sentence, ends
                break
