"""Builds what videos cost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from generator.language import conditions
from generator.language.located import Located
from generator.language.model import Price, Value


def build(node: Located | None, body: Value) -> tuple[Price, ...]:
    """The prices of an endpoint, in the order of its file."""
    return tuple(_price(price, body) for price in (node.items if node else ()))


def _price(node: Located, body: Value) -> Price:
    raw: Any = node.data
    return Price(
        written=node,
        provider=raw["provider"],
        amount=Decimal(raw["amount"]) if "amount" in raw else None,
        factor=Decimal(raw["factor"]) if "factor" in raw else None,
        currency=raw.get("currency"),
        per=raw.get("per"),
        is_least=raw.get("least", False),
        when=conditions.tests(raw.get("when", {}), body),
        source=raw["source"],
        date=raw["date"],
        reported=raw.get("reported"),
    )
