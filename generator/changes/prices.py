"""Compares what videos cost: a price that is raised may break budgets, and no schema or call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from generator.changes.change import Change
from generator.changes.note import Scope, as_key
from generator.language.model import Json, Price
from generator.text.severity import Severity

_ABOUT = ("provider", "currency", "per", "seconds", "by", "when", "leftOut", "least")
"""What makes two prices one of the same thing."""
_EVIDENCE = ("source", "date", "reported", "says")


def differences(
    old: Sequence[Price], new: Sequence[Price], scope: Scope
) -> Iterator[Change]:
    """Every price that is another one, in the order of the new ones."""
    before = {_key(price): price for price in old}
    after = {_key(price): price for price in new}
    for key, price in after.items():
        if key not in before:
            words = f"what it costs at {price.name} is stated now: nothing is refused for it"
            yield _note(scope, None, price, "compatible", words)
        else:
            yield from _changed(before[key], price, scope)
    for key, price in before.items():
        if key not in after:
            words = f"what it costs at {price.name} is not stated in this way any more: estimates may not know it"
            yield _note(scope, price, None, "compatible", words)


def _changed(old: Price, new: Price, scope: Scope) -> Iterator[Change]:
    before, after = _amounts(old), _amounts(new)
    if before != after:
        shared = [*before.keys() & after.keys()]
        raised = any(after[key] > before[key] for key in shared)
        lowered = any(after[key] < before[key] for key in shared)
        unknown = bool(before.keys() - after.keys())
        if raised:
            more = (
                "some amounts are lower, others higher" if lowered else "it costs more"
            )
            words = f"{more} at {new.name}: no call is refused for it, but a bill is higher and a budget used up sooner"
            yield _note(scope, old, new, "breaking", words)
        elif unknown:
            words = f"some amounts at {new.name} are not known any more: estimates do not know them"
            yield _note(scope, old, new, "compatible", words)
        else:
            what = "it costs less" if lowered else "more amounts are known"
            yield _note(scope, old, new, "compatible", f"{what} at {new.name}")
    elif _evidence(old) != _evidence(new):
        words = f"the same price at {new.name}, from another source or day"
        yield _note(scope, old, new, "cosmetic", words)


def _note(
    scope: Scope, old: Price | None, new: Price | None, severity: Severity, words: str
) -> Change:
    return scope.noted(
        "",
        "prices",
        (old and _raw(old), new and _raw(new)),
        severity,
        words,
        client="cosmetic" if severity == "cosmetic" else "compatible",
        schemas="cosmetic",
    )


def _raw(price: Price) -> Any:
    return price.written.data


def _key(price: Price) -> str:
    raw = _raw(price)
    about = [raw.get(word) for word in _ABOUT]
    return as_key([*about, "factor" in raw])


def _evidence(price: Price) -> list[Json]:
    return [_raw(price).get(word) for word in _EVIDENCE]


def _amounts(price: Price) -> dict[str, Decimal]:
    """What is to be paid, by what decides it; what is not known is left out."""
    found = {
        as_key(cell.values): cell.amount
        for cell in price.table
        if cell.amount is not None
    }
    for amount in (price.amount, price.factor):
        if amount is not None:
            found[""] = amount
    return found
