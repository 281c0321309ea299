"""Finds prices that contradict each other, say nothing, or can never be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.language.lint.conditions import possible
from generator.language.lint.price_tables import invalid, table
from generator.language.model import (
    ABSENT,
    Absent,
    Decider,
    Endpoint,
    Json,
    Price,
    Value,
)
from generator.language.paths import Path, parameters, within
from generator.language.prices import AMOUNT, has_file
from generator.language.problem import Place, Problem, expected, shown

_IN_PLACE_OF_FACTOR = ("currency", "per", "seconds", "least")


def problems(endpoint: Endpoint) -> Iterator[Problem]:
    """Every problem of an endpoint's prices."""
    known = parameters(endpoint.request) if endpoint.prices else {}
    listed = [listing.provider for listing in endpoint.listings]
    currencies: dict[str, Price] = {}
    seen: dict[object, Price] = {}
    for price in endpoint.prices:
        written = price.written
        if price.provider not in listed:
            what = f"{price.provider!r} does not list the endpoint{expected(price.provider, listed)}"
            yield Problem(written.at("provider"), what)
        yield from _form(price)
        yield from _parameters(price, known)
        if price.currency is not None:
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
    yield from _one_meaning(endpoint.prices, known)


def _form(price: Price) -> Iterator[Problem]:
    written = price.written
    given = written.members
    if sum(key in given for key in ("amount", "factor", "table")) != 1:
        what = (
            "has an amount, a table of amounts, or a factor by which the other prices are multiplied:"
            " give one of them"
        )
        yield Problem(written.place, what)
    elif price.factor is not None:
        for key in _IN_PLACE_OF_FACTOR:
            if key in given:
                what = "goes with an amount: a factor multiplies the other prices"
                yield Problem(written.at(key), what)
        if not price.when:
            what = "multiplies always: name the values that do so under when"
            yield Problem(written.place, what)
    else:
        for key in ("currency", "per"):
            if key not in given:
                yield Problem(written.place, f"is missing {key!r}: an amount needs it")
        if price.per == "second" and price.seconds is None:
            what = (
                "is missing 'seconds': name the parameter that says how many there are,"
                " or whose file decides it"
            )
            yield Problem(written.place, what)
        elif price.per == "video" and price.seconds is not None:
            what = "goes with per second: a video has one price"
            yield Problem(written.at("seconds"), what)
    for key, other in (("by", "table"), ("table", "by")):
        if key in given and other not in given:
            yield Problem(written.key(key), f"is missing {other!r} beside it")


def _parameters(
    price: Price, known: dict[str, tuple[Path, Value]]
) -> Iterator[Problem]:
    """Parameters that decide the price, each where it is named."""
    written = price.written
    always = frozenset(
        name for name, (path, value) in known.items() if value.required and not path[1:]
    )
    for test in price.when:
        name = test.parameter
        place = written.below("when").key(name)
        problem = _unusable(name, known, place)
        if problem is not None:
            yield problem
        else:
            yield from possible(price, test, known[name][1], always)
    if price.seconds is not None:
        place = written.at("seconds")
        problem = _unusable(price.seconds.parameter, known, place)
        if problem is not None:
            yield problem
        else:
            yield from _seconds(price.seconds, known[price.seconds.parameter][1], place)
    usable = True
    for number, decider in enumerate(price.by):
        problem = _unusable(decider.parameter, known, written.at("by", number))
        if problem is not None:
            usable = False
            yield problem
        elif decider.parameter in price.paths:
            what = f"{decider.parameter} is tested under when: say its values in the table alone"
            yield Problem(written.at("by", number), what)
    if usable:
        values = [(one.parameter, known[one.parameter][1]) for one in price.by]
        yield from table(price, values)
    yield from _left_out(price, known)


def _unusable(
    name: str, known: dict[str, tuple[Path, Value]], place: Place
) -> Problem | None:
    """Why a parameter cannot decide a price."""
    if name not in known:
        what = f"{name!r} is not a parameter{expected(name, list(known))}"
        return Problem(place, what)
    if within(known[name][0]):
        what = f"{name} lies in items of a list, of which there may be several"
        return Problem(place, what)
    return None


def _seconds(decider: Decider, value: Value, place: Place) -> Iterator[Problem]:
    if has_file(value) or value.type in ("integer", "number"):
        return
    if value.type == "string" and all(
        isinstance(one, str) and AMOUNT.fullmatch(one) for one in value.enum or [None]
    ):
        return
    what = f"{decider.parameter} says no number of seconds, and is not a video or a sound that has some"
    yield Problem(place, what)


def _deciding(price: Price) -> dict[str, Json | Absent]:
    """The parameters that decide a price, and what leaving them out counts as."""
    found = {test.parameter: test.default for test in price.when if test.values}
    found |= {decider.parameter: decider.default for decider in price.by}
    if price.seconds is not None and not price.seconds.is_file:
        found[price.seconds.parameter] = price.seconds.default
    return found


def _one_meaning(
    prices: Sequence[Price], known: dict[str, tuple[Path, Value]]
) -> Iterator[Problem]:
    """What leaving a parameter out counts as for one price of a provider, and not for another."""
    said: dict[tuple[str, str], Price] = {}
    for price in prices:
        for name in price.left_out:
            if name in _deciding(price) and _may_be_told(known[name][1]):
                said.setdefault((price.provider, name), price)
    for price in prices:
        for name, default in _deciding(price).items():
            first = said.get((price.provider, name))
            if first is not None and default != first.left_out[name]:
                what = (
                    f"{name} is {shown(first.left_out[name])} in line {first.written.place.line} where it is"
                    " left out: say under leftOut here, too, what it counts as"
                )
                yield Problem(price.written.place, what)


def _may_be_told(value: Value) -> bool:
    """Whether only a price can say what leaving a parameter out counts as."""
    return not value.required and value.default is ABSENT


def _left_out(price: Price, known: dict[str, tuple[Path, Value]]) -> Iterator[Problem]:
    """What is said of parameters that are left out, and is known, or of no use."""
    used = _deciding(price)
    for name in price.left_out:
        place = price.written.below("leftOut").key(name)
        if name not in used:
            what = f"{name} does not decide this price{expected(name, sorted(used))}"
            yield Problem(place, what)
        elif name in known:
            value = known[name][1]
            if value.required:
                yield Problem(place, f"{name} is required, so it is never left out")
            elif value.default is not ABSENT:
                what = f"{name} has a default, and counts as that"
                yield Problem(place, what)
            yield from invalid(
                value, name, price.left_out[name], price.written.at("leftOut", name)
            )
