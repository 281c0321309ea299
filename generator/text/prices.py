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
    when = " and ".join(map(_test, price.when))
    beside = f" where {when}" if when else ""
    said = f"stated by {price.source}"
    if price.reported:
        said = f"of {price.source}, not seen there but reported: {price.reported}"
    if price.factor is not None:
        what = f"{price.provider} charges {price.factor} times the price{beside}"
    else:
        least = "at least " if price.is_least else ""
        unit = {"second": "each second of video", "video": "a video"}[str(price.per)]
        what = f"{price.provider} charges {least}{price.amount} {price.currency} for {unit}{beside}"
    date = "on an unknown day" if price.date == "unknown" else price.date
    return f"{what} ({date}, {said.rstrip('.')})"


def _test(test: Test) -> str:
    if test.kind in ("given", "left out"):
        return f"{test.parameter} is {test.kind}"
    values = " or ".join(map(one_line, test.values))
    return f"{test.parameter} is {'not ' if test.kind == 'not in' else ''}{values}"
