"""Finds sums of what are no numbers, and such as say nothing or can never be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.lint.media import Steps
from generator.language.model import Value

_NUMBERS = ("integer", "number")


def problems(value: Value) -> Iterator[tuple[Steps, str]]:
    """What is wrong with the sum of a list, and the steps to where it is written."""
    limit, items = value.sum_limit, value.items
    if limit is None or items is None:
        return
    members = {one.name: one.value for one in items.properties}
    added = items if limit.of is None else members.get(limit.of)
    if added is None:
        yield ("sum", "of"), f"sum of {limit.of}, which is no member of the items"
        return
    if added.type not in _NUMBERS:
        name = limit.of or "an item"
        yield ("sum",), f"sum of what is no number: {name} is of type {added.type}"
        return
    least, most = (added.minimum or 0) * (value.min_items or 0), added.maximum
    if least > limit.maximum:
        what = f"sum {limit.maximum} is below {least}, to which the fewest and least add up"
        yield ("sum", "maximum"), what
    if most is None or value.max_items is None:
        return
    if limit.maximum >= most * value.max_items:
        what = f"sum {limit.maximum} says nothing: {value.max_items} items of at most {most} are no more"
        yield ("sum", "maximum"), what
