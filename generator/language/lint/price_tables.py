"""Finds tables of prices that lack amounts, or have some for what can never be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.language.conformance import among, violations
from generator.language.located import Located
from generator.language.model import Json, Price, Value
from generator.language.prices import AMOUNT
from generator.language.problem import Place, Problem, shown

Parameters = Sequence[tuple[str, Value]]
"""The parameters of a table, by their names."""


def table(price: Price, parameters: Parameters) -> Iterator[Problem]:
    """Every problem of a table by these parameters."""
    written = price.written.get("table")
    rows = written.items if written else ()
    if not rows or not parameters:
        return
    width = 1
    for number, (name, value) in enumerate(parameters):
        if value.type in ("array", "object", "any"):
            what = f"{name} is of type {value.type}, whose values are not compared"
            yield Problem(price.written.at("by", number), what)
            return
    if len(parameters) > 1:
        header, rows = rows[0], rows[1:]
        width = len(header.items)
        yield from _values(header.items, *parameters[1])
        if not rows:
            what = f"has no amounts: below the values of {parameters[1][0]}, rows of a value and its amounts"
            yield Problem(header.place, what)
    yield from _values([row.items[0] for row in rows], *parameters[0])
    for row in rows:
        _, *amounts = row.items
        if len(amounts) != width:
            what = f"has {len(amounts)} amounts beside its value: expected {width}"
            yield Problem(row.place, what)
        for amount in amounts:
            given = amount.data
            if given is not None and not (
                isinstance(given, str) and AMOUNT.fullmatch(given)
            ):
                what = f"{shown(given)} is not an amount: expected a decimal number in quotes, or null"
                yield Problem(amount.place, what)


def _values(cells: Sequence[Located], name: str, value: Value) -> Iterator[Problem]:
    """Values of a parameter that it cannot have, or that stand there before."""
    seen: list[Json] = []
    for cell in cells:
        if among(cell.data, tuple(seen)):
            yield Problem(
                cell.place, f"{shown(cell.data)} of {name} stands there twice"
            )
        seen.append(cell.data)
        yield from invalid(value, name, cell.data, cell.place)


def invalid(value: Value, name: str, given: Json, place: Place) -> Iterator[Problem]:
    """Why a parameter can never have a value."""
    for violation in violations(value, given):
        what = f"{shown(given)} can never be the value of {name}: {violation}"
        yield Problem(place, what)
