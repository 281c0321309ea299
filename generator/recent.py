"""Remembers what functions found of the values that they were given last.

Several outputs ask the same of one endpoint, one soon after the other. Values are told apart by which they are and not
by what is in them: to compare whole endpoints would take longer than most of the answers.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


def recent(
    most: int,
) -> Callable[[Callable[_Given, _Found]], Callable[_Given, _Found]]:
    """Has a function remember what it found the last times; nobody may change that, nor what the function was given.

    Args:
        most: Of so many different arguments, which are given by their places.
    """

    def remembering(function: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
        kept: dict[int | tuple[int, ...], tuple[object, _Found]] = {}

        @wraps(function)
        def remembered(*given: Any) -> _Found:
            key = id(given[0]) if len(given) == 1 else tuple(map(id, given))
            known = kept.get(key)
            if known is None:
                # What was given stays, too: nothing else gets its place in memory, which is its number.
                known = kept[key] = given, function(*given)  # type: ignore[call-arg]  # its own arguments
                if len(kept) > most:
                    del kept[next(iter(kept))]
            return known[1]

        found: Any = remembered
        return found  # type: ignore[no-any-return]  # the same function to whoever calls it

    return remembering
