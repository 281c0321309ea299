"""Shows values of specs and pages on one line, in the reports that people read."""

from __future__ import annotations

import json

from generator.language.model import Json


def shown(value: Json) -> str:
    """A value of the spec or the page, on one line."""
    if value is None:
        return "nothing"
    plain = isinstance(value, str) and value.isprintable() and not _is_json(value)
    return str(value) if plain else json.dumps(value, ensure_ascii=False)


def _is_json(text: str) -> bool:
    """Whether a text without quotes would be read as a number, or as nothing."""
    try:
        json.loads(text)
    except ValueError:
        return not text.strip()
    return True
