"""Mutants that live on, each with the reason why no vector kills it.

A pattern stands for whole names as `python -m tests.mutants` prints them. What is alive and not listed fails the run,
and so does a pattern that fits nothing any more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .fates import Fate


@dataclass(frozen=True)
class Survivor:
    """Mutants that may live, and why."""

    pattern: str
    reason: str


SURVIVORS: tuple[Survivor, ...] = (
    Survivor(
        r"ViduQ2\w+Request line \d+, payload: (_check|_is_right): "
        r"len\(value\) -> len\(value\.encode\('utf-16-le'\)\) // 2",
        "At the limit of payload, 1,048,576 characters, no vector holds a sign of two UTF-16 units: consumers differ "
        "on it, and it is a megabyte more for each endpoint. It is tried at each shorter limit, in the same check.",
    ),
    Survivor(
        r"_validation/measures line \d+: begins: _usual\(text\)\.startswith\(prefixes\) in any (case|line)",
        "What a data URI's head is put into is in lower case already, and of one line.",
    ),
    Survivor(
        r"\w+Request line \d+, [\w/, ]+: _check\w*: "
        r"(always (not is_url|holds_data)\(\w+\)|.* without not is_url\(\w+\))",
        "These spare URLs the further checks, which let them through all the same: it takes longer, that is all.",
    ),
    Survivor(
        r"_values/kinds line \d+: (as_object: .* without type\(value\) is dict|"
        r"is_number: .* without isinstance\(value, int\))",
        "A dict is a mapping, and an int is finite: these only spare the slower test behind them.",
    ),
    Survivor(
        r"\w+Request line \d+(, [\w/, ]+)?: _is_right: (\w+) not in PLAIN_URLS and \(?not is_plain_url\(\2\)\)? "
        r"(-> .*|without not is_plain_url\(\2\))",
        "Of a URL that was not seen at another member nobody is sure then: it takes longer, that is all.",
    ),
    Survivor(
        r"\w+Request line \d+, [\w/, ]+: _\w+_PREFIXES: (without 'https?://'|'https?://' -> 'https?://x')|"
        r"_validation/measures line \d+: begins: .* without text\.startswith\(prefixes\)",
        "A text that begins so is let through before. What is looked up here is of the client's own classes, such as "
        "an Image made of a URL, and no vector can hold one; tests/client/test_media_inputs.py does.",
    ),
    Survivor(
        r"\w+Request line \d+, [\w/, ]+: _check\w*: always not begins\(\w+, \w+\)",
        "Where a page takes URLs alone, a text that is none and begins as one is not to be had.",
    ),
    Survivor(
        r"TaskResultResponse /(\$defs|definitions)/TaskResult(Audio|Extra)/properties/\w+: \$ref to \w+",
        "Metadata and notes may have any members, of any type. Another definition differs on names that are its own "
        "alone, such as a video_url that is a number among the notes: no answer is near to that.",
    ),
)


def listed(fate: Fate) -> Survivor | None:
    """What the table says of a mutant."""
    return next(
        (one for one in SURVIVORS if re.fullmatch(one.pattern, str(fate))), None
    )


def outdated(alive: Sequence[Fate]) -> list[Survivor]:
    """What stands in the table and lives no more."""
    found = {listed(one) for one in alive}
    return [one for one in SURVIVORS if one not in found]
