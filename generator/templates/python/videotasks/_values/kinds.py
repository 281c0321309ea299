"""Tells the kinds of JSON values apart, a value from none, and texts that match a pattern from others."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final, TypeGuard, cast

MISSING: Final = object()
"""Stands for a member that a body does not have; `None` is a value (and, in a body, a wrong one)."""


def as_array(value: object) -> Sequence[object] | None:
    """The value as the items of a JSON array, or None if it is none (a string is none)."""
    if isinstance(value, (list, tuple)):
        return cast("Sequence[object]", value)
    return None


def as_object(value: object) -> Mapping[str, object] | None:
    """The value as the members of a JSON object, or None if it is none."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    return None


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value that was read from JSON is an object."""
    return isinstance(value, dict)


def is_integer(value: object) -> TypeGuard[int]:
    """Is it an integer? A bool is none, and neither is 5.0: the platform's parsers are not that kind."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    """Is it a number of JSON: no bool, no infinity, no NaN?"""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, int) or math.isfinite(value)


def matches(value: str, pattern: str) -> bool:
    """Whether a part of the text matches, as in JSON Schema; compiled at the first use of a pattern, not on import."""
    return _compiled(pattern).search(value) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # Python's `$` also fits before a line break at the end; behind a backslash it is the sign itself.
    return re.compile(re.sub(r"(?<!\\)((?:\\\\)*)\$\Z", r"\1\\Z", pattern))
