"""What a wrong value was probably meant to be: the nearest one that is allowed."""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from typing import Final

_LONGEST: Final = 60
"""Characters of a text that is compared with others."""
_NEAR_ENOUGH: Final = 0.6
_ALIKE: Final = 0.8
_BEGINNING: Final = 4
"""Characters of a name that is only the beginning of another one."""


def closest(value: object, allowed: Collection[object]) -> object:
    """The allowed value nearest to a wrong one: by distance for numbers, by spelling for names, else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        numbers = [
            one
            for one in allowed
            if isinstance(one, (int, float)) and not isinstance(one, bool)
        ]
        return min(numbers, key=lambda one: _distance(one, value), default=None)
    if isinstance(value, str) and len(value) <= _LONGEST:
        return _closest_text(
            value.strip(), [one for one in allowed if isinstance(one, str)]
        )
    return None


def misspelled(name: str, known: Collection[str]) -> str | None:
    """The known name of which another is surely a misspelling; None where it may well be meant."""
    near = closest(name, known)
    if not isinstance(near, str) or near == name:
        return None
    import difflib

    given, meant = name.casefold(), near.casefold()
    begins = len(given) >= _BEGINNING and meant.startswith(given)
    alike = difflib.SequenceMatcher(None, given, meant).ratio() >= _ALIKE
    return near if begins or alike else None


def _distance(one: float, other: float) -> float:
    try:
        return abs(one - other)
    except OverflowError:  # between an integer and a float
        return math.inf


def _closest_text(given: str, names: list[str]) -> str | None:
    size = _size(given)
    if size is not None:
        sizes = [
            (abs(other - size), one)
            for one in names
            if (other := _size(one)) is not None
        ]
        if sizes:
            return min(sizes)[1]
    import difflib  # not before somebody has misspelt something

    folded = {one.casefold(): one for one in names}
    begun = [one for one in folded if given and one.startswith(given.casefold())]
    near = (
        begun
        if len(begun) == 1
        else difflib.get_close_matches(
            given.casefold(), list(folded), n=1, cutoff=_NEAR_ENOUGH
        )
    )
    return folded[near[0]] if near else None


def _size(text: str) -> float | None:
    """What a text such as `16:9` or `720p` measures, on a scale on which near ones are alike."""
    ratio = re.fullmatch(r"([1-9][0-9]{0,3})[:x/;]([1-9][0-9]{0,3})", text)
    if ratio:
        return math.log(int(ratio[1]) / int(ratio[2]))
    lines = re.fullmatch(r"([1-9][0-9]{0,4})[pP]", text)
    return math.log(int(lines[1])) if lines else None
