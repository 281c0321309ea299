"""The text of a statement is made once for each kind of database, and says one moment in all of it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from videotasks.batch._ledger import open_ledger
from videotasks.batch._schema import BATCH, MOMENT
from videotasks.batch._statements import Statement


def test_a_statement_runs_with_other_values_each_time(address: str) -> None:
    ledger = open_ledger(address)
    made: list[str] = []

    def make(kind: str) -> sa.Insert:
        made.append(kind)
        row = {"name": sa.bindparam("called"), "created": MOMENT, "paused": 1}
        return sa.insert(BATCH).values(row)

    add = Statement(make)
    with ledger.changing() as connection:
        assert [add(connection, called=name).rowcount for name in "ab"] == [1, 1]
        found = connection.execute(sa.select(BATCH.c.name, BATCH.c.paused)).all()
    assert [tuple(row) for row in found] == [("a", 1), ("b", 1)]
    assert made == [ledger.engine.dialect.name]


def test_a_moment_is_the_same_in_all_of_a_statement(address: str) -> None:
    with open_ledger(address).reading() as connection:
        one, other = connection.execute(sa.select(MOMENT, MOMENT + 60.0)).one()
    assert other == one + 60.0


def test_a_value_that_is_missing_is_an_error(address: str) -> None:
    find = Statement(sa.select(BATCH.c.id).where(BATCH.c.name == sa.bindparam("name")))
    ledger = open_ledger(address)
    with ledger.reading() as connection, pytest.raises(KeyError, match="name"):
        find(connection)
