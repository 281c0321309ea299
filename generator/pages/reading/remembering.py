"""Remembers what was read of a text: brands copy each other's pages, and one page asks several times for one sentence.

What is remembered depends on the text and its arguments alone, and is bounded, so that memory stays flat over any
number of pages.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

Given = ParamSpec("Given")
Found = TypeVar("Found")

MOST: Final = 4096
"""Texts of which one function remembers what it read: about those of all endpoints in two languages."""
LONGEST: Final = 4_000
"""Characters of a text that is remembered; longer ones are rare."""


def remembered(
    read: Callable[Concatenate[str, Given], Found],
) -> Callable[Concatenate[str, Given], Found]:
    """A function of a text that remembers; whoever asks gets a value of his own, which he may change."""
    kept = lru_cache(MOST)(read)

    @wraps(read)
    def asked(text: str, /, *args: Given.args, **kwargs: Given.kwargs) -> Found:
        if len(text) > LONGEST:
            return read(text, *args, **kwargs)
        found = kept(text, *args, **kwargs)  # type: ignore[arg-type]
        return found if type(found) in _PLAIN else _own(found)

    return asked


_PLAIN: Final = frozenset({str, int, float, bool, type(None)})
"""What nobody can change, and most values are made of."""


def _own(value: Any) -> Any:
    """A copy of what can be changed, as deep as it can."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        if not value:
            return {}
        return {
            key: one if type(one) in _PLAIN else _own(one) for key, one in value.items()
        }
    if kind is list or kind is tuple:
        if not value:
            return kind()
        return kind([one if type(one) in _PLAIN else _own(one) for one in value])
    copied = getattr(value, "copied", None)
    return value if copied is None else copied(_own)
