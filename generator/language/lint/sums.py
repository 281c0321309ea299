"""Finds sums of what are no numbers, and such as say nothing or can never be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.lint.media import Steps
from generator.language.model import SumLimit, Value
from generator.language.sums import added, left_out

_NUMBERS = ("integer", "number")


def problems(value: Value) -> Iterator[tuple[Steps, str]]:
    """What is wrong with the sum of a list, and the steps to where it is written."""
    limit = value.sum_limit
    if limit is None or value.items is None:
        return
    number = added(value)
    if number is None:
        yield ("sum", "of"), f"sum of {limit.of}, which is no member of the items"
    elif number.type not in _NUMBERS:
        name = limit.of or "an item"
        yield ("sum",), f"sum of what is no number: {name} is of type {number.type}"
    elif limit.minimum is None and limit.maximum is None:
        yield ("sum",), "sum without a minimum or a maximum"
    elif None not in (limit.minimum, limit.maximum) and _crossed(limit):
        what = f"sum of at least {limit.minimum} is above the most, {limit.maximum}"
        yield ("sum", "minimum"), what
    else:
        yield from _reached(value, number, limit)


def _crossed(limit: SumLimit) -> bool:
    return (limit.minimum or 0) > (limit.maximum or 0)


def _reached(
    value: Value, number: Value, limit: SumLimit
) -> Iterator[tuple[Steps, str]]:
    """Sums that no list keeps, or each does."""
    low, high = number.minimum or 0, number.maximum
    if limit.of is not None and not number.required:
        low = min(low, left_out(value))
    fewest = value.min_items or 0
    least = low * fewest
    most = None if high is None or value.max_items is None else high * value.max_items
    if limit.maximum is not None:
        what = f"sum {limit.maximum}"
        if least > limit.maximum:
            what += f" is below {least}, to which the fewest and least add up"
            yield ("sum", "maximum"), what
        elif most is not None and limit.maximum >= most:
            what += (
                f" says nothing: {value.max_items} items of at most {high} are no more"
            )
            yield ("sum", "maximum"), what
    if limit.minimum is not None:
        what = f"sum of at least {limit.minimum}"
        if most is not None and limit.minimum > most:
            what += f" is above {most}, to which the most and largest add up"
            yield ("sum", "minimum"), what
        elif limit.minimum <= least and low >= 0 and number.minimum is not None:
            what += f" says nothing: {fewest} items of at least {low} are no less"
            yield ("sum", "minimum"), what
