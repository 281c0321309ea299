# Copied from generator/templates/python/videotasks/_validation/estimates.py: edit that file, then run `make generate`.
"""Estimates what a body is going to cost at one provider: by what is known of prices, and never by a guess."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

from videotasks._platform.price_records import Decider, Path, Price, Test
from videotasks._platform.prices import PRICES
from videotasks._values.comparing import is_among, is_same
from videotasks._values.estimate import EXACT, Estimate, PricePart
from videotasks._values.kinds import MISSING, as_object, is_number
from videotasks._values.pointer import step

_MOST_SECONDS: Final = 1_000_000
"""A longer video is none."""
_LONGEST: Final = 20
"""Characters of a number of seconds at most."""
Kind: TypeAlias = Literal["amount", "tier", "minimum", "factor"]


def estimate_of(
    endpoint: str, provider: str, body: Mapping[str, object], names: Collection[str]
) -> Estimate:
    """What a body costs at a provider.

    Args:
        endpoint: `family.operation`.
        provider: Id of the provider.
        body: The body under the common names.
        names: Names of the endpoint's parameters on the wire.
    """
    every = PRICES.get(endpoint, ())
    prices = [price for price in every if price.provider == provider]
    if not prices:
        others = dict.fromkeys(price.provider for price in every)
        known = f"; there are prices of {', '.join(others)}" if others else ""
        why = f"no price of {provider} has been seen{known}"
        return Estimate(
            endpoint, provider, None, None, "unknown", None, False, (), {}, (why,)
        )
    reader = _Reader(body)
    for name in body:
        if name not in names:
            reader.doubt(f"{name} is not documented, and may change the price")
    sum_ = _Sum()
    for price in prices:
        reader.add(price, sum_)
    if not (sum_.has_price or reader.doubts):
        reader.doubt("no price is stated for such a request")
    amount = None if reader.doubts else sum_.total()
    seen = any(part.reported for part in sum_.parts)
    return Estimate(
        endpoint=endpoint,
        provider=provider,
        amount=amount,
        currency=next((one.currency for one in prices if one.currency), None),
        certainty="unknown" if amount is None else "reported" if seen else "stated",
        at_least=sum_.total() if sum_.is_bound else None,
        is_minimum=amount is not None and sum_.minimum > sum_.amount,
        parts=tuple(sorted(sum_.parts, key=_order)),
        assumed=reader.assumed,
        unknown=tuple(reader.doubts),
    )


def _order(part: PricePart) -> int:
    """Amounts, then the minimum, then factors."""
    return {"minimum": 1, "factor": 2}.get(part.kind, 0)


class _Sum:
    """What the prices of a body come to, as far as they were added."""

    def __init__(self) -> None:
        self.amount = self.minimum = Decimal(0)
        self.factor: Decimal | None = Decimal(1)
        """None: nobody knows whether there is one."""
        self.parts: list[PricePart] = []
        self.has_price = False
        """Whether there is an amount besides a minimum."""

    def add(self, part: PricePart) -> None:
        self.parts.append(part)
        amount = part.amount
        if amount is None:
            if self.factor is not None:
                self.factor = EXACT.multiply(self.factor, part.number)
        elif part.kind == "minimum":
            self.minimum = max(self.minimum, amount)
        else:
            self.amount = EXACT.add(self.amount, amount)
            self.has_price = True

    @property
    def is_bound(self) -> bool:
        """Whether it costs that much at least, as no price is below nothing."""
        return self.factor is not None and any(part.amount for part in self.parts)

    def total(self) -> Decimal | None:
        if self.factor is None:
            return None
        return EXACT.multiply(max(self.amount, self.minimum), self.factor)


class _Reader:
    """Reads in a body what decides its price."""

    def __init__(self, body: Mapping[str, object]) -> None:
        self._body = body
        self.assumed: dict[str, Any] = {}
        """Parameters that are left out -> what they count as."""
        self.doubts: list[str] = []

    def doubt(self, why: str) -> None:
        """Notes why nobody knows the price."""
        if why not in self.doubts:
            self.doubts.append(why)

    def add(self, price: Price, sum_: _Sum) -> None:
        """Adds a price to a sum, if its tests hold."""
        verdicts: list[bool | None] = []
        assumed: dict[str, Any] = {}
        for test in price.when:
            verdict, counted = self._holds(test)
            if verdict is False and not counted:
                return  # whatever is left out
            verdicts.append(verdict)
            assumed |= counted
        self.assumed |= assumed
        if False in verdicts:
            return
        if None in verdicts:
            for test, verdict in zip(price.when, verdicts, strict=True):
                if verdict is None:
                    self._doubt_left_out(test.path)
            if price.factor is not None:
                sum_.factor = None
        elif price.factor is not None:
            sum_.add(_part(price, "factor", price.factor, None))
        else:
            self._add_amount(price, sum_)

    def _add_amount(self, price: Price, sum_: _Sum) -> None:
        number = self._cell(price) if price.by else price.amount
        seconds = None if price.seconds is None else self._seconds(price.seconds)
        if number is None or (price.seconds is not None and seconds is None):
            return  # which is a doubt
        kind: Kind = "tier" if price.by else "amount"
        if price.is_least:
            kind = "minimum"
        sum_.add(_part(price, kind, number, seconds))

    def _holds(self, test: Test) -> tuple[bool | None, Mapping[str, Any]]:
        """Whether a test holds, and of what is left out, what it counts as; None: nobody knows."""
        value = self._at(test.path)
        if test.kind in ("given", "left out"):
            return (value is MISSING) is (test.kind == "left out"), {}
        counted: Mapping[str, Any] = {}
        if value is MISSING:
            if not test.when_left_out:
                return None, {}
            value = test.when_left_out[0]
            counted = {name_of(test.path): value}
        found = is_among(value, test.values)
        return found is (test.kind == "in"), counted

    def _cell(self, price: Price) -> str | None:
        """The amount in a table."""
        values = [self._decided(one) for one in price.by]
        if MISSING in values:
            return None
        for cell, amount in price.table:
            if amount is not None and all(map(is_same, values, cell)):
                return amount
        said = (
            f"{name_of(one.path)} {value!r}"
            for one, value in zip(price.by, values, strict=True)
        )
        self.doubt(f"{price.source} has no amount for {' and '.join(said)}")
        return None

    def _seconds(self, decider: Decider) -> Decimal | None:
        name = name_of(decider.path)
        if decider.is_file:
            self.doubt(f"the length of what {name} holds decides it")
            return None
        value = self._decided(decider)
        if value is MISSING:
            return None
        seconds = _number(value)
        if seconds is None:
            self.doubt(f"{name} is no number of seconds")
        return seconds

    def _decided(self, decider: Decider) -> object:
        """What a parameter is, or counts as; MISSING: nobody knows."""
        value = self._at(decider.path)
        if value is not MISSING:
            return value
        if not decider.when_left_out:
            self._doubt_left_out(decider.path)
            return MISSING
        self.assumed[name_of(decider.path)] = decider.when_left_out[0]
        return decider.when_left_out[0]

    def _at(self, path: Path) -> object:
        """What the body has there."""
        value: object = self._body
        for depth, name in enumerate(path):
            members = as_object(value)
            if members is None:
                if value is MISSING:
                    return MISSING
                self.doubt(f"{name_of(path[:depth])} is no object")
                return None
            value = members.get(name, MISSING)
        return value

    def _doubt_left_out(self, path: Path) -> None:
        self.doubt(f"nobody knows what leaving out {name_of(path)} counts as")


def _part(price: Price, kind: Kind, number: str, seconds: Decimal | None) -> PricePart:
    return PricePart(
        kind=kind,
        number=Decimal(number),
        per=price.per,
        seconds=seconds,
        source=price.source,
        date=price.date,
        reported=price.reported,
    )


def name_of(path: Path) -> str:
    """What conditions call a parameter: by its name, or by its pointer where it lies in another one."""
    if len(path) == 1:
        return path[0]
    pointer = ""
    for name in path:
        pointer = step(pointer, name)
    return pointer


def _number(value: object) -> Decimal | None:
    """A number of seconds, given as a number or as its text."""
    if isinstance(value, str):
        digits = value.replace(".", "", 1)
        if len(value) > _LONGEST or not (digits.isascii() and digits.isdigit()):
            return None
        number = Decimal(value)
    elif is_number(value):
        number = Decimal(value) if isinstance(value, int) else Decimal(repr(value))
    else:
        return None
    return number if 0 < number <= _MOST_SECONDS else None
