# Copied from generator/templates/python/videotasks/batch/_statements.py: edit that file, then run `make generate`.
"""Statements whose text is made once for each kind of database: to make one takes longer than to run it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa


class _Text(NamedTuple):
    text: str
    fixed: dict[str, Any]
    """What stands in it, beside what is given each time."""
    names: Sequence[str]
    is_ordered: bool
    """Whether the driver knows no names."""


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
        """Runs it.

        Raises:
            KeyError: A value is missing, which would be NULL.
        """
        kind = connection.dialect.name
        text = self._texts.get(kind)
        if text is None:
            made = self._made(kind) if callable(self._made) else self._made
            text = self._texts[kind] = _text_of(made, connection.dialect)
        given = {**text.fixed, **values}
        if text.is_ordered:
            ordered = tuple([given[name] for name in text.names])
            return connection.exec_driver_sql(text.text, ordered)
        named = {name: given[name] for name in text.names}
        return connection.exec_driver_sql(text.text, named)


def _text_of(made: sa.ClauseElement, dialect: sa.Dialect) -> _Text:
    compiled: Any = made.compile(dialect=dialect)
    binds = compiled.bind_names
    fixed = {name: bind.value for bind, name in binds.items() if not bind.required}
    order = getattr(compiled, "positiontup", None)
    names = list(binds.values()) if order is None else order
    return _Text(str(compiled), fixed, names, order is not None)
