"""Writes values as JSON: on one line, or with a line for each member, as `json.dumps` does at a third of its cost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from json import encoder
from json.encoder import encode_basestring as _quoted
from typing import Any

from generator.language.model import Json

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False)
_MADE: Any = getattr(encoder, "c_make_encoder", None)
_encode: Callable[[Json, int], Iterable[str]] = _ENCODER.iterencode  # type: ignore[assignment]  # of a number, too
if _MADE is not None:
    # As the encoder makes it anew for each value, which takes as long as to write one.
    _encode = _MADE(
        None, _ENCODER.default, _quoted, None, ": ", ", ", False, False, False
    )


def one_line(value: Json) -> str:
    """A value as JSON on one line; ValueError for a number that JSON does not have."""
    return _quoted(value) if isinstance(value, str) else "".join(_encode(value, 0))


def indented(value: Json, margin: str = "\n", step: str = "  ") -> str:
    """A value as JSON with a line for each member.

    Args:
        value: The value.
        margin: A line break, and the blanks before the last line.
        step: The blanks of each level.
    """
    if isinstance(value, str):
        return _quoted(value)
    inner = margin + step
    if isinstance(value, dict) and value:
        members = f",{inner}".join(
            [
                f"{_quoted(name)}: {indented(member, inner, step)}"
                for name, member in value.items()
            ]
        )
        return f"{{{inner}{members}{margin}}}"
    if isinstance(value, (list, tuple)) and value:
        items = f",{inner}".join([indented(item, inner, step) for item in value])
        return f"[{inner}{items}{margin}]"
    return one_line(value)
