"""Keeps what submits may cost within a budget: reserved before one is sent, given back if it was not accepted."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, Final, Literal, NoReturn

from videotasks._exceptions import VideotasksError, wrong
from videotasks._platform.catalog import PROVIDERS
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._values.estimate import EXACT, Estimate
from videotasks._values.kinds import as_object
from videotasks._values.nearest import closest
from videotasks._values.public_name import name_publicly
from videotasks._values.show import in_python

__all__ = ["Budget", "BudgetError"]

_NONE: Final = Decimal(0)
_ANY: Final = ""
"""Stands for every provider."""
_MOST_DIGITS: Final = 30
"""On each side of the point."""
_MOST_BITS: Final = 100
_NUMBER: Final = re.compile(r"[0-9]{1,60}(?:\.[0-9]{1,60})?")
_CURRENCY: Final = re.compile("[A-Z]{3}")


class BudgetError(VideotasksError):
    """A submit that the client's budget does not allow; nothing was sent.

    It would go over the limit, or nobody knows what it costs. What submits under way have
    reserved may come back, if they are not accepted.

    Attributes:
        estimate: What it would cost, and why nobody knows it where that is so.
        cost: What was to be reserved for it, in the budget's currency; None: nobody knows.
        spent: What accepted submits have cost, with those of which nobody knows whether they
            were accepted.
        reserved: What submits under way may cost.
        limit: What the budget allows in all.
        currency: The budget's, by ISO 4217.
    """

    estimate: Estimate
    cost: Decimal | None
    spent: Decimal
    reserved: Decimal
    limit: Decimal
    currency: str

    def __init__(
        self,
        text: str,
        *,
        estimate: Estimate,
        cost: Decimal | None,
        spent: Decimal,
        reserved: Decimal,
        limit: Decimal,
        currency: str,
        **context: Any,
    ) -> None:
        context.setdefault("retry_safe", False)
        super().__init__(text, **context)
        self.estimate = estimate
        self.cost = cost
        self.spent = spent
        self.reserved = reserved
        self.limit = limit
        self.currency = currency


class Budget:
    """What the submits of a client, or of several, may cost together.

    A submit that would go over it is refused with a `BudgetError` before it is sent. What it
    costs is `request.estimate_cost(provider)`, reserved while it is under way, and spent
    when it was accepted, or may have been; a submit that was surely not accepted gives it
    back. That a task fails later changes nothing. Of several providers the price of the one
    that is asked counts; where that is too much, no other is asked instead. Threads and
    clients may share a budget; each process counts by itself.

    Args:
        limit: What they may cost in all, as a decimal number in a text (`"5.00"`), a `Decimal`
            or an integer; floats are not exact.
        currency: By ISO 4217, such as `USD`. Nothing is ever converted: a price in another one
            is a ConfigurationError.
        prices: What you pay for a video: endpoint -> amount, or provider -> amount, in
            that currency. Counts in place of what is known of prices. Default: none.
        unknown_prices: What becomes of a submit of which nobody knows what it costs: `refuse`
            (default), or `allow`, which counts what it costs at least, if that is known.

    Raises:
        ConfigurationError: An argument makes no sense.
    """

    def __init__(
        self,
        limit: Decimal | str | int,
        currency: str,
        *,
        prices: (
            Mapping[str, Decimal | str | int | Mapping[str, Decimal | str | int]] | None
        ) = None,
        unknown_prices: Literal["refuse", "allow"] = "refuse",
    ) -> None:
        self._limit = _amount("limit", limit)
        self._currency = _currency_of(currency)
        self._prices = _prices_of(prices)
        if unknown_prices not in ("refuse", "allow"):
            what = f"must be 'refuse' or 'allow', not {in_python(unknown_prices)}"
            raise wrong("unknown_prices", what)
        self._allows_unknown = unknown_prices == "allow"
        self._lock = threading.Lock()
        self._spent = self._reserved = _NONE

    @property
    def limit(self) -> Decimal:
        """What all submits may cost."""
        return self._limit

    @property
    def currency(self) -> str:
        """By ISO 4217."""
        return self._currency

    @property
    def spent(self) -> Decimal:
        """What accepted submits have cost, and such as may have been accepted."""
        return self._spent

    @property
    def reserved(self) -> Decimal:
        """What submits under way may cost."""
        return self._reserved

    @property
    def left(self) -> Decimal:
        """What is neither spent nor reserved."""
        with self._lock:
            return self._left()

    def _left(self) -> Decimal:
        return EXACT.subtract(self._limit, EXACT.add(self._spent, self._reserved))

    def _cost(self, estimate: Estimate) -> tuple[Decimal | None, str]:
        """What a submit counts for, and who says so; None: nobody knows.

        Raises:
            ConfigurationError: It costs another currency.
        """
        named = self._prices.get(estimate.endpoint, {})
        for provider in (estimate.provider, _ANY):
            if provider in named:
                return named[provider], "named in prices"
        if estimate.at_least is not None and estimate.currency != self._currency:
            what = (
                f"is in {self._currency}, and {estimate.endpoint} costs {estimate.currency} at "
                f"{estimate.provider}, which nobody converts: name a price of yours with "
                f'prices={{"{estimate.endpoint}": ...}}, or give a budget in that currency'
            )
            raise wrong("budget", what)
        if estimate.amount is not None:
            return estimate.amount, estimate.certainty
        if not self._allows_unknown:
            return None, ""
        return estimate.at_least or _NONE, "at least"

    def _reserve(self, estimate: Estimate) -> Decimal:
        cost, by = self._cost(estimate)
        with self._lock:
            if cost is not None and cost <= self._left():
                self._reserved = EXACT.add(self._reserved, cost)
                return cost
            spent, reserved = self._spent, self._reserved
        currency = self._currency
        if cost is None:
            what = f"nobody knows what it costs: {'; '.join(estimate.unknown)}"
            hint = "; prices={...} of the budget names a price, unknown_prices='allow' sends it"
        else:
            what = f"it costs {cost} {currency} ({by})"
            hint = ""
        raise BudgetError(
            f"the submit of {estimate.endpoint} to {estimate.provider} was not sent: {what}; of "
            f"the budget of {self._limit} {currency} {spent} are spent, and {reserved} reserved"
            f"{hint}",
            estimate=estimate,
            cost=cost,
            spent=spent,
            reserved=reserved,
            limit=self._limit,
            currency=currency,
            endpoint=estimate.endpoint,
            provider=estimate.provider,
        )

    def _settle(self, cost: Decimal, spent: Decimal) -> None:
        with self._lock:
            self._spent = EXACT.add(self._spent, spent)
            self._reserved = EXACT.subtract(self._reserved, cost)

    def __repr__(self) -> str:
        return (
            f"<Budget of {self._limit} {self._currency}: {self._spent} spent, "
            f"{self._reserved} reserved>"
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a Budget counts for one process and cannot be pickled: make one in each"
        )


class Charge:
    """What a submit may cost, for as long as nobody knows what became of it.

    Args:
        budget: Of which it is.
        estimate: What the submit is going to cost.

    Raises:
        BudgetError: The budget does not allow it.
        ConfigurationError: It costs another currency.
    """

    def __init__(self, budget: Budget, estimate: Estimate) -> None:
        self._budget: Final = budget
        reserve = budget._reserve  # pyright: ignore[reportPrivateUsage]
        self._cost: Final = reserve(estimate)

    def spend(self) -> None:
        """Counts it as spent: the submit was accepted, or may have been."""
        settle = self._budget._settle  # pyright: ignore[reportPrivateUsage]
        settle(self._cost, self._cost)

    def give_back(self) -> None:
        """Forgets it: the submit was surely not accepted."""
        settle = self._budget._settle  # pyright: ignore[reportPrivateUsage]
        settle(self._cost, _NONE)


def budget_of(value: object) -> Budget | None:
    """A client's budget; None means none."""
    if value is None or isinstance(value, Budget):
        return value
    what = f'must be a Budget, such as Budget("5.00", "USD"), or None, not {in_python(value)}'
    raise wrong("budget", what)


def _amount(name: str, value: object) -> Decimal:
    if isinstance(value, (str, int, Decimal)) and not isinstance(value, bool):
        number = _decimal(value)
        if number is not None:
            return number
    hint = ": floats are not exact" if isinstance(value, float) else ""
    what = (
        'must be 0 or more, as a decimal number in a text such as "5.00", a Decimal or an '
        f"integer, not {in_python(value)}{hint}"
    )
    raise wrong(name, what)


def _decimal(value: str | int | Decimal) -> Decimal | None:
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        return None
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return None
    number = Decimal(value)
    if not number.is_finite() or number.is_signed():
        return None
    exponent = number.as_tuple().exponent
    small = isinstance(exponent, int) and exponent >= -_MOST_DIGITS
    return number if small and number.adjusted() < _MOST_DIGITS else None


def _currency_of(value: object) -> str:
    if isinstance(value, str) and _CURRENCY.fullmatch(value):
        return value
    what = f"must be three letters by ISO 4217, such as 'USD', not {in_python(value)}"
    raise wrong("currency", what)


def _prices_of(given: object) -> Mapping[str, Mapping[str, Decimal]]:
    """Endpoint -> provider, or any -> amount."""
    prices: dict[str, Mapping[str, Decimal]] = {}
    for endpoint, price in _members("prices", given).items():
        if endpoint not in ENDPOINTS:
            raise wrong("prices", _unknown("an endpoint", endpoint, ENDPOINTS))
        name = f"prices[{endpoint!r}]"
        if as_object(price) is None:
            prices[endpoint] = {_ANY: _amount(name, price)}
            continue
        each = _members(name, price)
        for provider in each:
            if provider not in PROVIDERS:
                raise wrong(name, _unknown("a provider", provider, PROVIDERS))
        prices[endpoint] = {
            provider: _amount(f"{name}[{provider!r}]", one)
            for provider, one in each.items()
        }
    return prices


def _members(name: str, given: object) -> Mapping[str, object]:
    if given is None:
        return {}
    members = as_object(given)
    if members is None:
        what = (
            f"must be a mapping, such as {{endpoint: amount}}, not {in_python(given)}"
        )
        raise wrong(name, what)
    return members


def _unknown(kind: str, name: object, known: Collection[str]) -> str:
    near = closest(name, known)
    hint = f": did you mean {near!r}?" if near else ""
    return f"has {in_python(name)}, which is not {kind}{hint}"


name_publicly(globals())
