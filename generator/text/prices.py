"""Writes what videos cost as sentences, for every output that people read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.language.model import Endpoint, Price, Test
from generator.text.json_text import one_line


def price_words(endpoint: Endpoint, names: Sequence[str] = ()) -> Iterator[str]:
    """Each price in a sentence, those of some providers alone where they are named; without a full stop."""
    for price in endpoint.prices:
        if not names or price.provider in names:
            yield _words(price)


def _words(price: Price) -> str:
    when = " and ".join(_test(test, price) for test in price.when)
    beside = f" where {when}" if when else ""
    said = f"stated by {price.source}"
    if price.reported:
        said = f"of {price.source}, not seen there but reported: {price.reported}"
    if price.factor is not None:
        what = f"{price.name} charges {price.factor} times the price{beside}"
    else:
        least = "at least " if price.is_least else ""
        amount = f"{price.amount} {price.currency}"
        if price.by:
            names = " and ".join(decider.parameter for decider in price.by)
            amount = f"by {names}, in {price.currency},"
        what = f"{price.name} charges {least}{amount} for {_unit(price)}{beside}"
    date = "on an unknown day" if price.date == "unknown" else price.date
    table = f": {'; '.join(_rows(price))}" if price.by else ""
    return f"{what} ({date}, {said.rstrip('.')}){table}"


def _unit(price: Price) -> str:
    if price.seconds is None:
        return "a video"
    of_file = "of the file in " if price.seconds.is_file else ""
    return f"each second of video ({of_file}{price.seconds.parameter})"


def _rows(price: Price) -> Iterator[str]:
    """The amounts of a table, those of one value of the first parameter together."""
    rows: dict[str, list[str]] = {}
    for cell in price.table:
        first, *second = map(one_line, cell.values)
        amount = "unknown" if cell.amount is None else str(cell.amount)
        rows.setdefault(first, []).append(" ".join([*second, amount]))
    for value, amounts in rows.items():
        if len(price.by) > 1:
            yield f"{value}: {', '.join(amounts)}"
        else:
            yield f"{value} {amounts[0]}"


def _test(test: Test, price: Price) -> str:
    if test.kind in ("given", "left out"):
        return f"{test.parameter} is {test.kind}"
    values = " or ".join(map(one_line, test.values))
    said = f"{test.parameter} is {'not ' if test.kind == 'not in' else ''}{values}"
    counts = test.parameter in price.left_out and test.holds_when_left_out
    return f"{said} or is left out" if counts else said
