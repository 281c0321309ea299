"""Finds prices that contradict each other, say nothing, or can never be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.lint.conditions import possible
from generator.language.model import Endpoint, Price
from generator.language.paths import parameters
from generator.language.problem import Problem, expected


def problems(endpoint: Endpoint) -> Iterator[Problem]:
    """Every problem of an endpoint's prices."""
    known = parameters(endpoint.request) if endpoint.prices else {}
    always = frozenset(
        name for name, (path, value) in known.items() if value.required and not path[1:]
    )
    listed = [listing.provider for listing in endpoint.listings]
    currencies: dict[str, Price] = {}
    seen: dict[object, Price] = {}
    for price in endpoint.prices:
        written = price.written
        if price.provider not in listed:
            what = f"{price.provider!r} does not list the endpoint{expected(price.provider, listed)}"
            yield Problem(written.at("provider"), what)
        yield from _form(price)
        for test in price.when:
            if test.parameter not in known:
                place = written.members["when"].key(test.parameter)
                what = f"{test.parameter!r} is not a parameter{expected(test.parameter, list(known))}"
                yield Problem(place, what)
            else:
                value = known[test.parameter][1]
                yield from possible(price, test, value, always)
        if price.amount is not None and price.currency is not None:
            first = currencies.setdefault(price.provider, price)
            if first.currency != price.currency:
                what = (
                    f"{price.provider} has prices in {first.currency}"
                    f" (line {first.written.place.line}): one brand bills in one currency"
                )
                yield Problem(written.at("currency"), what)
        key = (
            price.provider,
            price.factor is None,
            price.is_least,
            frozenset((test.parameter, test.kind, test.values) for test in price.when),
        )
        first = seen.setdefault(key, price)
        if first is not price:
            line = first.written.place.line
            what = f"states the price of line {line} again: beside other values, or of another brand?"
            yield Problem(written.place, what)


def _form(price: Price) -> Iterator[Problem]:
    written = price.written
    if (price.amount is None) == (price.factor is None):
        what = "has an amount, or a factor by which the other prices are multiplied: give one of them"
        yield Problem(written.place, what)
    elif price.factor is not None:
        for key in ("currency", "per", "least"):
            if key in written.members:
                what = "goes with an amount: a factor multiplies the other prices"
                yield Problem(written.at(key), what)
        if not price.when:
            what = "multiplies always: name the values that do so under when"
            yield Problem(written.place, what)
    else:
        for key in ("currency", "per"):
            if key not in written.members:
                yield Problem(written.place, f"is missing {key!r}: an amount needs it")
