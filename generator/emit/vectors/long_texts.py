"""Writes the long texts of a body as rules, so that nobody keeps a million signs that say one thing.

In the body an empty text stands in the place of each. Its rule has the JSON Pointer of the place and the parts of which
the text is made: each a text, and how often it comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.language.model import Json
from generator.language.pointers import escaped
from generator.text.json_text import one_line

RUN = 1_000
"""So many times in a row the same sign must stand in a text to make it a long one."""
_VERY_LONG = 16_384
"""Who writes a text of so many signs looks first whether a rule can say it."""


@dataclass(slots=True)
class Shortened:
    """A body with an empty text in the place of each long one."""

    data: Json = None
    rules: list[Json] = field(default_factory=list)
    saved: int = 0
    """How many characters more the body has as JSON when its long texts are written out."""


def has_long(data: Json) -> bool:
    """Whether a text in a body is so long that a rule is to be tried before it is written."""
    if isinstance(data, str):
        return len(data) >= _VERY_LONG
    if isinstance(data, (dict, list)):
        # Of thousands of bodies one is long: most of what is looked at are short texts and numbers.
        for part in data.values() if isinstance(data, dict) else data:
            kind = type(part)
            if kind is str:
                if len(part) >= _VERY_LONG:
                    return True
            elif (kind is dict or kind is list) and has_long(part):
                return True
    return False


def shortened(data: Json) -> Shortened:
    """A body with rules for its long texts."""
    found = Shortened()
    found.data = _without(data, "", found)
    return found


def _without(data: Json, pointer: str, found: Shortened) -> Json:
    if isinstance(data, str):
        parts = list(_parts(data)) if len(data) >= RUN else []
        if not any(count > 1 for _, count in parts):
            return data
        made: list[Json] = [{"text": text, "count": count} for text, count in parts]
        found.rules.append({"pointer": pointer, "parts": made})
        quotes = len(one_line(""))
        found.saved += sum((len(one_line(text)) - quotes) * n for text, n in parts)
        return ""
    if isinstance(data, list):
        return [
            _without(item, f"{pointer}/{index}", found)
            for index, item in enumerate(data)
        ]
    if isinstance(data, dict):
        return {
            name: _without(member, f"{pointer}/{escaped(name)}", found)
            for name, member in data.items()
        }
    return data


def _parts(text: str) -> Iterator[tuple[str, int]]:
    """Signs that come many times in a row, each with how often, and once what stands between them."""
    # A sign that comes so often in a row comes at one of these places, too.
    signs = sorted({*text[::RUN]})
    runs = "|".join(f"{re.escape(sign)}{{{RUN},}}" for sign in signs)
    for index, part in enumerate(re.split(f"({runs})", text)):
        if part:
            yield (part[0], len(part)) if index % 2 else (part, 1)
