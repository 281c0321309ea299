"""Statements whose text is made once for each kind of database: to make one takes longer than to run it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import sqlalchemy as sa


class _Text(NamedTuple):
    text: str
    fixed: dict[str, Any]
    """What stands in it, beside what is given each time."""
    order: list[str] | None
    """Of the values, where a driver knows no names."""


class Statement:
    """A statement with named values, which are numbers, texts or None; it has no lists.

    Args:
        made: It, or what makes it of the name of a kind of database.
    """

    def __init__(
        self, made: sa.ClauseElement | Callable[[str], sa.ClauseElement]
    ) -> None:
        self._made = made
        self._texts: dict[str, _Text] = {}

    def __call__(
        self, connection: sa.Connection, **values: object
    ) -> sa.CursorResult[Any]:
        """Runs it."""
        kind = connection.dialect.name
        text = self._texts.get(kind)
        if text is None:
            whole = self._made if callable(self._made) else lambda _: self._made
            made = whole(kind).compile(dialect=connection.dialect)
            order: Any = getattr(made, "positiontup", None)
            text = self._texts[kind] = _Text(str(made), dict(made.params), order)
        given = {**text.fixed, **values}
        if text.order is None:
            return connection.exec_driver_sql(text.text, given)
        return connection.exec_driver_sql(
            text.text, tuple(given[name] for name in text.order)
        )
