"""Builds what videos cost.

A parameter that is left out counts as its default, or as the price says. Where its default depends on others, nobody
knows what it counts as.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from generator.language import conditions
from generator.language.located import Located
from generator.language.model import (
    ABSENT,
    Absent,
    Cell,
    Condition,
    Decider,
    Json,
    Price,
    Value,
)
from generator.language.paths import Path, parameters

AMOUNT: Final = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
"""A decimal number, as the language's schema has it."""


def build(
    node: Located | None,
    body: Value,
    stated: Sequence[Condition],
    providers: Mapping[str, Any],
) -> tuple[Price, ...]:
    """The prices of an endpoint, which states these conditions, in the order of its file."""
    if node is None:
        return ()
    known = parameters(body)
    varying = {name for condition in stated for name in condition.default}
    return tuple(
        _Builder(price, known, varying).price(providers) for price in node.items
    )


class _Builder:
    def __init__(
        self,
        node: Located,
        known: Mapping[str, tuple[Path, Value]],
        varying: set[str],
    ) -> None:
        self._node = node
        self._raw: Any = node.data
        self._known = known
        self._varying = varying

    def price(self, providers: Mapping[str, Any]) -> Price:
        node, raw = self._node, self._raw
        when = raw.get("when", {})
        return Price(
            written=node,
            provider=raw["provider"],
            # One that nobody knows is reported by the lint.
            name=providers.get(raw["provider"], {}).get("name", raw["provider"]),
            amount=Decimal(raw["amount"]) if "amount" in raw else None,
            factor=Decimal(raw["factor"]) if "factor" in raw else None,
            by=tuple(map(self._decider, raw.get("by", ()))),
            table=tuple(_cells(raw.get("table", ()), len(raw.get("by", ())))),
            currency=raw.get("currency"),
            per=raw.get("per"),
            seconds=self._decider(raw["seconds"]) if "seconds" in raw else None,
            is_least=raw.get("least", False),
            when=tuple(
                conditions.test(name, given, self._default(name))
                for name, given in when.items()
            ),
            paths={name: self._path(name) for name in when},
            left_out=raw.get("leftOut", {}),
            source=raw["source"],
            date=raw["date"],
            reported=raw.get("reported"),
        )

    def _decider(self, name: str) -> Decider:
        value = self._known[name][1] if name in self._known else None
        return Decider(
            parameter=name,
            path=self._path(name),
            default=self._default(name),
            is_file=value is not None and has_file(value),
        )

    def _path(self, name: str) -> Path:
        return self._known[name][0] if name in self._known else ()

    def _default(self, name: str) -> Json | Absent:
        left_out: Mapping[str, Json] = self._raw.get("leftOut", {})
        if name in left_out:
            return left_out[name]
        if name not in self._known or name in self._varying:
            return ABSENT
        return self._known[name][1].default


def has_file(value: Value) -> bool:
    """Whether a parameter holds something that has a length: a video or a sound, or several."""
    item = value if value.items is None else value.items
    return item.media is not None and item.media.kind != "image"


def _cells(table: Sequence[Any], parameters: int) -> Iterator[Cell]:
    """The amounts of a table; of one that is of no form, which the lint refuses, none or some."""
    if parameters == 1:
        for value, *amounts in table:
            yield from (Cell((value,), _amount(amount)) for amount in amounts[:1])
    elif table:
        columns, *rows = table
        for value, *amounts in rows:
            for column, amount in zip(columns, amounts, strict=False):
                yield Cell((value, column), _amount(amount))


def _amount(written: object) -> Decimal | None:
    fits = isinstance(written, str) and AMOUNT.fullmatch(written)
    return Decimal(str(written)) if fits else None
