"""Compares what videos cost: a price that is raised may break budgets, and no schema or call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from generator.changes.change import Change
from generator.changes.note import Scope, as_key
from generator.language.conformance import among
from generator.language.model import Json, Price, Test
from generator.text.severity import Severity

_ABOUT = {
    "currency": "in which currency",
    "per": "by the second or by the video",
    "seconds": "whose seconds count",
    "by": "what decides it",
    "when": "beside which values",
    "leftOut": "what a parameter counts as that is left out",
    "least": "as a price or as the least",
}
"""What makes two prices one of the same thing, with what is told by it."""
_EVIDENCE = ("source", "date", "says")


def differences(
    old: Sequence[Price], new: Sequence[Price], scope: Scope
) -> Iterator[Change]:
    """Every price that is another one, provider by provider, in the order of the new ones."""
    for provider in dict.fromkeys(price.provider for price in (*new, *old)):
        before = [price for price in old if price.provider == provider]
        after = [price for price in new if price.provider == provider]
        yield from _at_provider(before, after, scope)


def _at_provider(
    old: Sequence[Price], new: Sequence[Price], scope: Scope
) -> Iterator[Change]:
    before = {_key(price): price for price in old}
    after = {_key(price): price for price in new}
    come = [price for key, price in after.items() if key not in before]
    gone = [price for key, price in before.items() if key not in after]
    for key, price in after.items():
        if key in before:
            yield from _changed(before[key], price, scope)
    for former, price in zip(gone, come, strict=False):
        yield _otherwise(former, price, scope)
    for price in come[len(gone) :]:
        yield _come(price, old, scope)
    for price in gone[len(come) :]:
        yield _gone(price, new, scope)


def _otherwise(old: Price, new: Price, scope: Scope) -> Change:
    """One that takes the place of another one, where neither is the other with a higher or lower amount."""
    raw = _raw(old), _raw(new)
    told = [
        words
        for word, words in _ABOUT.items()
        if len({as_key(one.get(word)) for one in raw}) > 1
    ]
    if ("factor" in raw[0]) is not ("factor" in raw[1]):
        told.append("as an amount or as a factor")
    words = (
        f"what it costs at {new.name} is told otherwise ({', '.join(told)}), and nobody has decided whether that is"
        " more: no call is refused for it, but a bill may be higher"
    )
    if old.currency != new.currency and None not in (old.currency, new.currency):
        words += f"; a budget in {old.currency} refuses calls, as nothing is converted"
        return _note(scope, old, new, "breaking", words, client="breaking")
    return _note(scope, old, new, "breaking", words)


def _come(price: Price, old: Sequence[Price], scope: Scope) -> Change:
    if not any(_may_meet(price, other) for other in old):
        words = f"what it costs at {price.name} is stated now{_beside(price)}: nothing is refused for it"
        return _note(scope, None, price, "compatible", words)
    if price.factor is not None and price.factor <= 1:
        words = f"it costs less at {price.name}{_beside(price)}"
        return _note(scope, None, price, "compatible", words)
    return _note(scope, None, price, "breaking", _dearer(price, _beside(price)))


def _gone(price: Price, new: Sequence[Price], scope: Scope) -> Change:
    if not any(_may_meet(price, other) for other in new):
        words = f"what it costs at {price.name} is not stated any more{_beside(price)}: estimates do not know it"
        return _note(scope, price, None, "compatible", words)
    if price.factor is not None and price.factor < 1:
        return _note(scope, price, None, "breaking", _dearer(price, _beside(price)))
    words = f"it costs less at {price.name}{_beside(price)}"
    return _note(scope, price, None, "compatible", words)


def _dearer(price: Price, beside: str) -> str:
    return (
        f"it costs more at {price.name}{beside}: no call is refused for it, but a bill is higher and a budget used up"
        " sooner"
    )


def _beside(price: Price) -> str:
    """The tests of a price, in words."""
    tests = _raw(price).get("when")
    return f" beside {as_key(tests)}" if tests else ""


def _may_meet(one: Price, other: Price) -> bool:
    """Whether a request may have both: amounts are added, and factors multiply them."""
    return not any(
        _exclude(test, its)
        for test in one.when
        for its in other.when
        if test.parameter == its.parameter
    )


def _exclude(one: Test, other: Test) -> bool:
    """Whether two tests of a parameter cannot both hold."""
    kinds = {one.kind, other.kind}
    if kinds == {"given", "left out"}:
        return True
    if kinds == {"in"}:
        return not any(among(value, other.values) for value in one.values)
    if kinds == {"in", "not in"}:
        listed, barred = (one, other) if one.kind == "in" else (other, one)
        return all(among(value, barred.values) for value in listed.values)
    return False


def _changed(old: Price, new: Price, scope: Scope) -> Iterator[Change]:
    before, after = _amounts(old), _amounts(new)
    if before != after:
        shared = [*before.keys() & after.keys()]
        raised = any(after[key] > before[key] for key in shared)
        lowered = any(after[key] < before[key] for key in shared)
        unknown = bool(before.keys() - after.keys())
        if raised:
            some = " (some amounts are lower)" if lowered else ""
            words = _dearer(new, f"{_beside(new)}{some}")
            yield _note(scope, old, new, "breaking", words)
        elif unknown:
            words = f"some amounts at {new.name} are not known any more: estimates do not know them"
            yield _note(scope, old, new, "compatible", words)
        else:
            what = "it costs less" if lowered else "more amounts are known"
            yield _note(scope, old, new, "compatible", f"{what} at {new.name}")
    elif old.reported != new.reported:
        seen = (
            "its page states it now"
            if new.reported is None
            else "no page is known to state it, somebody has seen it"
        )
        words = f"the same price at {new.name}, and {seen}: estimates have another certainty"
        yield _note(scope, old, new, "compatible", words)
    elif _evidence(old) != _evidence(new):
        words = f"the same price at {new.name}, from another source or day"
        yield _note(scope, old, new, "cosmetic", words)


def _note(
    scope: Scope,
    old: Price | None,
    new: Price | None,
    severity: Severity,
    words: str,
    *,
    client: Severity | None = None,
) -> Change:
    milder: Severity = "cosmetic" if severity == "cosmetic" else "compatible"
    return scope.noted(
        "",
        "prices",
        (old and _raw(old), new and _raw(new)),
        severity,
        words,
        client=client or milder,
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
