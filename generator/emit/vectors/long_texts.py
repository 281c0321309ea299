"""Writes the long texts of a body as rules, so that nobody keeps a million signs that say one thing.

In the body an empty text stands in the place of each. Its rule has the JSON Pointer of the place and the parts of which
the text is made: each a text, and how often it comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.emit.vectors.vector import escaped
from generator.language.model import Json

RUN = 1_000
"""So many times in a row the same sign must stand in a text to make it a long one."""

Rule = dict[str, Json]


def shortened(data: Json) -> tuple[Json, list[Rule]]:
    """A body with an empty text in the place of each long one, and the rules of these."""
    rules: list[Rule] = []
    return _without(data, "", rules), rules


def _without(data: Json, pointer: str, rules: list[Rule]) -> Json:
    if isinstance(data, str):
        parts = list(_parts(data)) if len(data) >= RUN else []
        if not any(count > 1 for _, count in parts):
            return data
        made: list[Json] = [{"text": text, "count": count} for text, count in parts]
        rules.append({"pointer": pointer, "parts": made})
        return ""
    if isinstance(data, list):
        return [
            _without(item, f"{pointer}/{index}", rules)
            for index, item in enumerate(data)
        ]
    if isinstance(data, dict):
        return {
            name: _without(member, f"{pointer}/{escaped(name)}", rules)
            for name, member in data.items()
        }
    return data


def _parts(text: str) -> Iterator[tuple[str, int]]:
    """Signs that come many times in a row, each with how often, and once what stands between them."""
    runs = "|".join(f"{re.escape(sign)}{{{RUN},}}" for sign in sorted({*text}))
    for index, part in enumerate(re.split(f"({runs})", text)):
        if part:
            yield (part[0], len(part)) if index % 2 else (part, 1)
