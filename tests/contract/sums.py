"""What a raw spec says of the sum of a list, and lists that keep it."""

from __future__ import annotations

from math import ceil
from typing import Any

from .reader import Spec


def fewest(spec: Spec) -> int:
    """How few items can add up to what they must."""
    least = spec.get("sum", {}).get("minimum", 0)
    most = _largest(spec) if least > 0 else None
    if most is None:
        return 1 if least > 0 else 0
    items: int = ceil(round(least / most, 9))
    return items


def is_broken(spec: Spec, items: list[Any]) -> bool:
    """Whether the numbers add up to too little or too much, which no schema sees."""
    limit = spec.get("sum")
    if limit is None:
        return False
    total = _total(spec, items)
    return not limit.get("minimum", total) <= total <= limit.get("maximum", total)


def adding_up(spec: Spec, items: list[Any]) -> list[Any]:
    """The items, of which the first ones are as much more as it takes to add up to the least."""
    if "sum" not in spec:
        return items
    limit = spec["sum"]
    of, found = limit.get("of"), [*items]
    for index, item in enumerate(items):
        missing = limit.get("minimum", 0) - _total(spec, found)
        if missing <= 0:
            break
        own = item.get(of, 0) if of else item
        most = _largest(spec)
        more = own + missing if most is None else min(own + missing, most)
        listed = _number(spec).get("enum", [more])
        more = min((one for one in listed if one >= more), default=most)
        found[index] = {**item, of: more} if of else more
    return found


def _number(spec: Spec) -> Spec:
    of = spec["sum"].get("of")
    found: Spec = spec["items"]["properties"][of] if of else spec["items"]
    return found


def _largest(spec: Spec) -> Any:
    number = _number(spec)
    return max(number["enum"]) if "enum" in number else number.get("maximum")


def _total(spec: Spec, items: list[Any]) -> float:
    of, default = spec["sum"].get("of"), _number(spec).get("default", 0)
    every = (
        (item.get(of, default) if isinstance(item, dict) else None) if of else item
        for item in items
    )
    numbers = (one for one in every if isinstance(one, (int, float)))
    return round(sum(one for one in numbers if not isinstance(one, bool)), 9)
