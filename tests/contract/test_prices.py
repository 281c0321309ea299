"""The catalogue's prices are enough to say what a request costs: whoever reads them so comes to what the client says.

Exactly the amount, or that nobody knows it; at every provider, for all values of the parameters that decide it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice, product
from typing import Any

import pytest

import videotasks

from .conditions import place
from .reader import ROOT, RawEndpoint, endpoints

CATALOG = json.loads((ROOT / "generated/json-schema/catalog.json").read_text("utf-8"))
PRICES = {one["id"]: one["prices"] for one in CATALOG["endpoints"] if "prices" in one}
PRICED = [one for one in endpoints() if one.id in PRICES]
URL = "https://example.com/file"
MISSING = object()
MOST = 400
"""Bodies of an endpoint."""


class UnknownError(Exception):
    """Nobody knows what it costs."""


def value_of(decider: Mapping[str, Any], body: Mapping[str, Any]) -> Any:
    value: Any = body
    name = decider["parameter"]
    for step in name[1:].split("/") if name.startswith("/") else [name]:
        value = value.get(step, MISSING) if isinstance(value, dict) else MISSING
    if value is MISSING and "whenLeftOut" in decider:
        return decider["whenLeftOut"]
    return value


def holds(test: Mapping[str, Any], body: Mapping[str, Any]) -> bool | None:
    value = value_of(test, body)
    if test["test"] in ("given", "left out"):
        return (value is MISSING) is (test["test"] == "left out")
    if value is MISSING:
        return None
    return (value in test["values"]) is (test["test"] == "in")


def number_of(price: Mapping[str, Any], body: Mapping[str, Any]) -> Decimal:
    if "table" not in price:
        return Decimal(price["amount"])
    values = [value_of(decider, body) for decider in price["table"]["by"]]
    for cell in price["table"]["cells"]:
        if cell["values"] == values and "amount" in cell:
            return Decimal(cell["amount"])
    raise UnknownError


def amount_of(price: Mapping[str, Any], body: Mapping[str, Any]) -> Decimal:
    seconds = price.get("seconds")
    if seconds is None:
        return number_of(price, body)
    value = MISSING if seconds["isFile"] else value_of(seconds, body)
    if value is MISSING:
        raise UnknownError
    return number_of(price, body) * Decimal(str(value))


def cost(prices: list[Mapping[str, Any]], body: Mapping[str, Any]) -> Decimal:
    """What a body costs by the prices of one provider."""
    amounts, minimum, factor = [], Decimal(0), Decimal(1)
    for price in prices:
        verdicts = [holds(test, body) for test in price["when"]]
        if False in verdicts:
            continue
        if None in verdicts:
            raise UnknownError
        if "factor" in price:
            factor *= Decimal(price["factor"])
        elif price.get("least"):
            minimum = max(minimum, amount_of(price, body))
        else:
            amounts.append(amount_of(price, body))
    if not amounts:
        raise UnknownError
    return max(sum(amounts), minimum) * factor


def values_of(name: str, endpoint: RawEndpoint) -> list[Any]:
    """Values of a parameter that decides a price, and that it is left out."""
    parameter = place(name, endpoint.parameters)[1]
    kind = parameter["type"]
    if "enum" in parameter:
        found = list(parameter["enum"])
    elif kind == "boolean":
        found = [True, False]
    elif kind in ("integer", "number"):
        found = [*range(parameter.get("minimum", 1), parameter.get("maximum", 15) + 1)]
    else:
        found = [[URL] if kind == "array" else URL]
    return [MISSING, *found]


def bodies(endpoint: RawEndpoint) -> Iterator[dict[str, Any]]:
    yield from endpoint.spec["examples"]
    names = dict.fromkeys(
        test["parameter"] for price in PRICES[endpoint.id] for test in price["when"]
    )
    for price in PRICES[endpoint.id]:
        deciders = [*price.get("table", {}).get("by", ()), price.get("seconds")]
        names |= dict.fromkeys(one["parameter"] for one in deciders if one)
    every = product(*(values_of(name, endpoint) for name in names))
    for values in islice(every, MOST):
        body: dict[str, Any] = {}
        for name, value in zip(names, values, strict=True):
            if value is not MISSING:
                *above, last = name[1:].split("/") if name[0] == "/" else [name]
                inner = body
                for step in above:
                    inner = inner.setdefault(step, {})
                inner[last] = value
        yield body


@pytest.mark.parametrize("endpoint", PRICED, ids=lambda one: one.id)
def test_the_client_says_what_the_catalogue_comes_to(endpoint: RawEndpoint) -> None:
    kind: Any = getattr(videotasks, endpoint.request_title)
    providers = dict.fromkeys(price["provider"] for price in PRICES[endpoint.id])
    for provider in providers:
        prices = [one for one in PRICES[endpoint.id] if one["provider"] == provider]
        for body in bodies(endpoint):
            estimate = kind.construct(**body).estimate_cost(provider)
            try:
                expected = cost(prices, body)
            except UnknownError:
                expected = None
            assert estimate.amount == expected, body
            assert (estimate.certainty == "unknown") is (expected is None)


def test_every_price_says_who_has_seen_it() -> None:
    """A page that states it has an address; what has none is reported."""
    for price in (price for prices in PRICES.values() for price in prices):
        assert price["source"].startswith("https://") or price.get("reported")
