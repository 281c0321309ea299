"""Writes values as JSON: on one line, or with a line for each member, as `json.dumps` does at a third of its cost."""

from __future__ import annotations

import json
from json.encoder import encode_basestring as _quoted

from generator.language.model import Json

one_line = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
"""A value as JSON on one line; ValueError for a number that JSON does not have."""


def indented(value: Json, margin: str = "\n") -> str:
    """A value as JSON with two blanks for each level; `margin` is a line break, and the blanks before the last line."""
    if isinstance(value, str):
        return _quoted(value)
    inner = f"{margin}  "
    if isinstance(value, dict) and value:
        members = f",{inner}".join(
            [
                f"{_quoted(name)}: {indented(member, inner)}"
                for name, member in value.items()
            ]
        )
        return f"{{{inner}{members}{margin}}}"
    if isinstance(value, (list, tuple)) and value:
        items = f",{inner}".join([indented(item, inner) for item in value])
        return f"[{inner}{items}{margin}]"
    return one_line(value)
