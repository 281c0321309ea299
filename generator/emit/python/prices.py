"""Makes the package's table of prices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.emit.python.nodes import Call, Expression, Keyword, Tuple
from generator.emit.python.printer import code
from generator.language.model import (
    ABSENT,
    Absent,
    Cell,
    Decider,
    Endpoint,
    Json,
    Price,
    Test,
)
from generator.text.python import literal, quote


def price_table(endpoint: Endpoint) -> str:
    """The prices of an endpoint, laid out for the table; "" if nobody has seen one."""
    if not endpoint.prices:
        return ""
    return code(Tuple(tuple(map(_price, endpoint.prices))), 1)


def price_names(tables: Iterable[str]) -> tuple[str, ...]:
    """The records of which tables are made."""
    text = "".join(tables)
    made = (name for name in ("Decider", "Test") if f"{name}(" in text)
    return tuple(sorted(("Price", *made)))


def _price(price: Price) -> Call:
    facts: dict[str, Expression] = {
        "provider": quote(price.provider),
        "source": quote(price.source),
        "date": quote(price.date),
    }
    texts = {
        "reported": price.reported,
        "amount": price.amount,
        "factor": price.factor,
        "currency": price.currency,
        "per": price.per,
    }
    facts |= {
        name: quote(str(text)) for name, text in texts.items() if text is not None
    }
    if price.by:
        facts["by"] = Tuple(tuple(map(_decider, price.by)))
        facts["table"] = Tuple(tuple(map(_cell, price.table)))
    if price.seconds is not None:
        facts["seconds"] = _decider(price.seconds)
    if price.is_least:
        facts["is_least"] = "True"
    if price.when:
        facts["when"] = Tuple(tuple(_test(test, price) for test in price.when))
    arguments = (Keyword(name, value) for name, value in facts.items())
    return Call("Price", tuple(arguments), exploded=True)


def _decider(decider: Decider) -> Call:
    default = _left_out(decider.default)
    facts = (_path(decider.path), default, literal(decider.is_file))
    return Call("Decider", facts)


def _test(test: Test, price: Price) -> Call:
    path, values = _path(price.paths[test.parameter]), _values(test.values)
    return Call("Test", (path, quote(test.kind), values, _left_out(test.default)))


def _cell(cell: Cell) -> Tuple:
    amount = "None" if cell.amount is None else quote(str(cell.amount))
    return Tuple((_values(cell.values), amount))


def _path(path: Sequence[str | None]) -> Tuple:
    return Tuple(tuple(quote(str(name)) for name in path))


def _values(values: Sequence[Json]) -> Tuple:
    return Tuple(tuple(map(literal, values)))


def _left_out(default: Json | Absent) -> Tuple:
    return _values(() if default is ABSENT else (default,))
