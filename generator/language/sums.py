"""Adds up the numbers in a list, of which pages limit the sum.

No schema can say it: it is shown, listed in the catalogue, and checked by the class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.language.model import ABSENT, Json, Value

_DIGITS = 9
"""Behind the point, so that 0.1 and 0.2 add up to 0.3."""


def left_out(value: Value) -> int | float:
    """What an item without the member adds to the sum of a list."""
    limit, items = value.sum_limit, value.items
    for member in items.properties if items is not None and limit is not None else ():
        default = member.value.default
        if limit is not None and member.name == limit.of and default is not ABSENT:
            return default if isinstance(default, (int, float)) else 0
    return 0


def total(value: Value, given: Sequence[Json]) -> int | float:
    """What the numbers in a list add up to."""
    limit, missing = value.sum_limit, left_out(value)
    of = None if limit is None else limit.of
    found: int | float = 0
    for item in given:
        number = item
        if of is not None:
            number = item.get(of, missing) if isinstance(item, Mapping) else None
        if isinstance(number, (int, float)) and not isinstance(number, bool):
            found += number
    return round(found, _DIGITS)


def is_exceeded(value: Value, given: Sequence[Json]) -> bool:
    """Whether the numbers in a list add up to more than they may."""
    limit = value.sum_limit
    return limit is not None and total(value, given) > limit.maximum


def sum_words(value: Value) -> str:
    """What the numbers in a list may add up to, without a full stop; "" where nothing is said of it."""
    limit = value.sum_limit
    if limit is None:
        return ""
    of = "the items add" if limit.of is None else f"`{limit.of}` of all items adds"
    return f"{of} up to at most {limit.maximum}"
