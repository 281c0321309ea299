"""An older ledger is upgraded after a backup; what is corrupt, newer or something else is left alone."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from videotasks.batch import LedgerError
from videotasks.batch._ledger import VERSIONS, Ledger, Versions, open_ledger
from videotasks.batch._postgres import engine_of

from .ledgers import add_item, states
from .postgres_server import PostgresServer


def corrupt_head(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(b"no SQLite at all" + content[16:])


def corrupt_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    path.write_bytes(content)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def no_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM ledger")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO ledger VALUES (99, 0)")


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")


def text(path: Path) -> None:
    path.write_text("a list of what to buy\n" * 99)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (corrupt_head, "corrupt"),
        (corrupt_page, "corrupt"),
        (cut, "corrupt"),
        (no_version, "corrupt"),
        (
            newer,
            "is of version 99, and this videotasks knows up to 1: install a newer one",
        ),
        (foreign, "a database of something else"),
        (text, "corrupt"),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_what_cannot_be_a_ledger_is_left_alone(
    spoil: Callable[[Path], None], said: str, tmp_path: Path
) -> None:
    path = tmp_path / "night.db"
    ledger = open_ledger(path)
    add_item(ledger, times=50)
    spoil(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(LedgerError, match=said) as raised:
        open_ledger(path)
    assert raised.value.retry_safe is False
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert [one.name for one in tmp_path.iterdir() if "backup" in one.name] == []


def test_a_newer_ledger_on_postgresql_is_left_alone(postgres: PostgresServer) -> None:
    address = postgres.database()
    ledger = open_ledger(address)
    with ledger.changing() as connection:
        connection.exec_driver_sql("INSERT INTO ledger VALUES (99, 0)")
    with pytest.raises(LedgerError, match="version 99"):
        open_ledger(address)


def test_tables_of_something_else_on_postgresql_are_left_alone(
    postgres: PostgresServer,
) -> None:
    address = postgres.database()
    with engine_of(sa.make_url(address)).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE item (name TEXT)")
    with pytest.raises(LedgerError, match="tables of something else"):
        open_ledger(address)


def add_column(connection: sa.Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE batch ADD COLUMN mood TEXT")


def fail_after_a_change(connection: sa.Connection) -> None:
    add_column(connection)
    connection.exec_driver_sql("SELECT no_such_column FROM batch")


NEXT = Versions(VERSIONS.newest + 1, {VERSIONS.newest: add_column})
"""What a later version may know."""


def columns(ledger: Ledger) -> set[str]:
    with ledger.reading() as connection:
        return {one["name"] for one in sa.inspect(connection).get_columns("batch")}


def test_an_older_ledger_is_upgraded_after_a_backup(
    address: str, tmp_path: Path
) -> None:
    add_item(open_ledger(address), "saved")
    upgraded = open_ledger(address, NEXT)
    assert "mood" in columns(upgraded)
    assert states(upgraded) == {"saved": 1}
    assert states(open_ledger(address, NEXT)) == {"saved": 1}  # and not once more
    if upgraded.path is not None:
        kept = open_ledger(tmp_path / f"night.db.version-{VERSIONS.newest}-backup")
        assert states(kept) == {"saved": 1}
        assert "mood" not in columns(kept)
    else:
        with upgraded.reading() as connection:
            kept_items = (
                f"SELECT state FROM videotasks_version_{VERSIONS.newest}_backup.item"
            )
            assert connection.exec_driver_sql(kept_items).scalars().all() == ["saved"]
    with pytest.raises(LedgerError, match="install a newer one"):
        open_ledger(address)


def test_an_upgrade_that_fails_changes_nothing(address: str) -> None:
    add_item(open_ledger(address))
    fails = Versions(NEXT.newest, {VERSIONS.newest: fail_after_a_change})
    with pytest.raises((sa.exc.DBAPIError, LedgerError), match="no_such_column"):
        open_ledger(address, fails)
    ledger = open_ledger(address)
    assert "mood" not in columns(ledger)
    assert states(ledger) == {"ready": 1}
