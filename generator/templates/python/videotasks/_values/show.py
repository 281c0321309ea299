"""Shows values to people: short, and whatever a value's own `repr` does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from videotasks._values.kinds import as_array
from videotasks._values.lazy_text import LazyText
from videotasks._values.strikes import struck

_SHOWN: Final = 60
LONGEST_NUMBER: Final = 200
"""Bits of an integer that is shown in digits."""


def shown(value: object) -> str:
    """A value as an error message shows it: JSON's words for its types, long ones cut, and whatever its `repr` does."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > LONGEST_NUMBER:
        return f"an integer of {value.bit_length()} bits"
    if isinstance(value, LazyText):
        return _cut(value.shortened(), len(value))
    if isinstance(value, str):
        return _cut(str(shorten(value)), len(value))
    items = as_array(value)
    if items is not None:
        return f"an array of {len(items)}"
    if isinstance(value, Mapping):
        return "an object"
    try:
        text = repr(value)
    except Exception as error:  # also of objects that cannot be shown
        if struck(error):
            raise
        return type(value).__name__
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def counted(number: int | str, noun: str) -> str:
    """A number, as it is or as it is written, and what it counts: `1 item`, `2,000 bytes`."""
    return f"{number} {noun}{'' if str(number) == '1' else 's'}"


def _cut(short: str, length: int) -> str:
    if len(short) <= _SHOWN:
        return repr(short)
    return f"{short[:_SHOWN]!r}... ({counted(length, 'character')})"


def shorten(value: str) -> str:
    """A text for people: a data URI without its payload, anything else as it is."""
    if value[:5].lower() == "data:" and "," in value:
        head, _, payload = value.partition(",")
        return f"{head},... ({counted(len(payload), 'character')})"
    return value


def in_python(value: object) -> str:
    """A value as Python writes it, if it can be written."""
    try:
        text = repr(value)
    except Exception as error:  # also of objects that cannot be shown
        if struck(error):
            raise
        return type(value).__name__
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
