# Copied from generator/templates/python/videotasks/_values/estimate.py: edit that file, then run `make generate`.
"""What a video is going to cost, as data."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal
from typing import Any, Final, Literal, NamedTuple

from videotasks._values.public_name import name_publicly

__all__ = ["Estimate", "PricePart"]

EXACT: Final = Context(prec=400)
"""Computes without rounding what prices can come to, whatever context the caller has set."""


class PricePart(NamedTuple):
    """One of the prices of which an estimate is made.

    Attributes:
        kind: `amount` of a price, `tier` of a table, `minimum` that a video costs at least, or
            `factor` by which all is multiplied.
        number: The amount, or the factor, as the source has it.
        per: What the amount is for: each `second` of the video, or the whole `video`; None of a
            factor.
        seconds: How many seconds are counted; None where they do not count.
        source: Address of the page that states it, or what else does.
        date: The day of which it is, such as `2026-10-07`, or `unknown`.
        reported: Who has seen it there, where nobody has the page; None: the page states it.
    """

    kind: Literal["amount", "tier", "minimum", "factor"]
    number: Decimal
    per: Literal["second", "video"] | None
    seconds: Decimal | None
    source: str
    date: str
    reported: str | None

    @property
    def amount(self) -> Decimal | None:
        """What it comes to; None of a factor."""
        if self.kind == "factor":
            return None
        if self.seconds is None:
            return self.number
        return EXACT.multiply(self.number, self.seconds)

    def __str__(self) -> str:
        seconds = "" if self.seconds is None else f"{self.seconds} s at "
        words = {"minimum": "at least ", "factor": "times "}.get(self.kind, "")
        seen = f", reported: {self.reported}" if self.reported else ""
        date = "on an unknown day" if self.date == "unknown" else self.date
        return f"{words}{seconds}{self.number} ({self.source}, {date}{seen})"


class Estimate(NamedTuple):
    """What a submit is going to cost at one provider, as far as its prices are known.

    Attributes:
        endpoint: `family.operation`.
        provider: Id of the provider.
        amount: What it costs; None: nobody knows, and `unknown` says why.
        currency: Currency of the amounts, by ISO 4217; None where no price is known.
        certainty: `stated`: pages state all prices of which it is made. `reported`: of one at
            least a third party has told. `unknown`: there is no amount.
        at_least: What it costs at least, also where the amount is not known; None: that is not
            known either.
        is_minimum: Whether the amount is a minimum charge, as the other prices come to less.
        parts: The prices of which it is made: amounts are added, the minimum holds where they
            come to less, factors multiply.
        assumed: Parameters that decide the price and are left out, and what they count as: the
            default that the documentation states.
        unknown: Why there is no amount; empty where there is one.
    """

    endpoint: str
    provider: str
    amount: Decimal | None
    currency: str | None
    certainty: Literal["stated", "reported", "unknown"]
    at_least: Decimal | None
    is_minimum: bool
    parts: tuple[PricePart, ...]
    assumed: Mapping[str, Any]
    unknown: tuple[str, ...]

    def __str__(self) -> str:
        where = f"{self.endpoint} at {self.provider}"
        if self.amount is None:
            least = ""
            if self.at_least is not None:
                least = f" (at least {self.at_least} {self.currency})"
            return f"{where}: nobody knows the price{least}: {'; '.join(self.unknown)}"
        words = [f"{where}: {self.amount} {self.currency} ({self.certainty})"]
        if self.is_minimum:
            words.append("the minimum charge")
        words += map(str, self.parts)
        words += [f"{name} counts as {one!r}" for name, one in self.assumed.items()]
        return "; ".join(words)


name_publicly(globals())
