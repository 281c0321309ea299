"""Writes in words how long, how many and how large a value may be, and of what form."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.language.keyword_rows import Limit
from generator.language.keywords import BY_NAME, PAIRS, advised_limits, stated_limits
from generator.language.model import Inferred, Json, Value
from generator.language.sums import sum_words
from generator.text.json_text import one_line
from generator.text.media import media_words


def limits_words(value: Value) -> Iterator[str]:
    """The limits of a value that have two sides, each pair as a sentence."""
    stated = {row.name: limit for row, limit in stated_limits(value)}
    for lower, upper in PAIRS if stated else ():
        low, high = stated.get(lower.name), stated.get(upper.name)
        if low == 0 and lower.types == ("string",):
            low = None
        if low is not None and high is not None:
            yield (
                f"Exactly {_counted(low, lower)}."
                if low == high
                else f"{low} to {_counted(high, upper)}."
            )
        elif low is not None:
            yield f"At least {_counted(low, lower)}."
        elif high is not None:
            yield f"At most {_counted(high, upper)}."


def of_all(value: Value) -> Iterator[str]:
    """What all numbers in a list may add up to, and how many items may be what, as sentences, where that is stated."""
    words = sum_words(value)
    if words:
        yield f"{words[:1].upper()}{words[1:]}."
    yield from counts_words(value)


def counts_words(value: Value) -> Iterator[str]:
    """How many objects of a list may have some values of a member, or must: a sentence for each."""
    counts = value.counts
    for limit in counts.limits if counts is not None else ():
        low, high = limit.min_items, limit.max_items
        if low is not None and high is not None:
            how = f"{low} to {high}" if low < high else f"Exactly {low}"
        else:
            how = f"At most {high}" if high is not None else f"At least {low}"
        items = "item has" if (high if high is not None else low) == 1 else "items have"
        listed = " or ".join(one_line(one) for one in limit.values)
        assert counts is not None
        yield f"{how} {items} {listed} as `{counts.of}`."


def demands(value: Value, code: Callable[[str], str] = "`{}`".format) -> Iterator[str]:
    """What the limits of a value demand that have no side, without a full stop; `code` marks each limit as such."""
    for row, limit in stated_limits(value):
        if row.side is None:
            yield _demand(row, code(str(limit)))


def advice(value: Value, code: Callable[[str], str] = "{}".format) -> Iterator[str]:
    """What a value should do and is not held to, without a full stop."""
    for row, limit in advised_limits(value):
        yield advised(row, limit, value, code)


def meanings(value: Value, literal: Callable[[Json], str]) -> Iterator[str]:
    """What some values mean of their own, without a full stop; `literal` shows a value."""
    for meaning in value.meanings:
        yield f"{literal(meaning['value'])} means {meaning['means']}"


def advised(
    row: Limit, limit: Json, value: Value, code: Callable[[str], str] = "{}".format
) -> str:
    """One limit that a value is not held to, without a full stop."""
    return row.advice.format(code(str(limit)), start=code(str(value.minimum or 0)))


def inferred_words(inferred: Inferred) -> str:
    """What is inferred, without a full stop."""
    if inferred.media is not None:
        return media_words(inferred.media)
    if inferred.keyword == "required":
        return "required"
    if inferred.keyword == "default":
        return f"default {one_line(inferred.value)}"
    if isinstance(inferred.value, list):
        shown = ", ".join(one_line(entry) for entry in inferred.value)
        return f"{shown} {'is' if len(inferred.value) == 1 else 'are'} accepted, too"
    row = BY_NAME[inferred.keyword]
    assert isinstance(row, Limit)
    if row.side is None:
        return _demand(row, f"`{inferred.value}`")
    side = "at least" if row.side == "lower" else "at most"
    return f"{side} {_counted(inferred.value, row)}"


def _demand(row: Limit, limit: str) -> str:
    return f"must {row.demand.format(limit)}"


def _counted(number: object, row: Limit) -> str:
    unit = f" {row.unit}" if row.unit else ""
    return f"{number}{unit.rstrip('s') if number == 1 else unit}"
