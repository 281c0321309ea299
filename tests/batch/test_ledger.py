"""A ledger is made and found again, on the disk at each commit, and by the clock of its database."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from videotasks import ConfigurationError
from videotasks.batch import LedgerError
from videotasks.batch._ledger import open_ledger
from videotasks.batch._schema import ATTEMPT, STATES, now
from videotasks.batch._sqlite import reject_old

from .ledgers import add_item, states


def test_a_ledger_is_made_and_found_again(address: str) -> None:
    ledger = open_ledger(address)
    for state in ("ready", "ready", "saved"):
        add_item(ledger, state)
    assert states(open_ledger(address)) == {"ready": 2, "saved": 1}


@pytest.mark.parametrize("form", [str, Path, lambda path: f"sqlite:///{path}"])
def test_a_file_has_three_names(
    form: Callable[[Path], str | Path], tmp_path: Path
) -> None:
    path = tmp_path / "night.db"
    add_item(open_ledger(form(path)))
    assert states(open_ledger(path)) == {"ready": 1}


def test_the_clock_is_the_databases(address: str) -> None:
    before = time.time()
    with open_ledger(address).reading() as connection:
        found = now(connection)
    # SQLite counts milliseconds.
    assert before - 0.002 <= found <= time.time() + 0.002


@pytest.mark.parametrize("state", [*STATES, "sent"])
def test_an_item_is_in_a_known_state(address: str, state: str) -> None:
    ledger = open_ledger(address)
    if state in STATES:
        add_item(ledger, state)
    else:
        with pytest.raises(sa.exc.IntegrityError, match="item_has_a_state"):
            add_item(ledger, state)


@pytest.mark.parametrize(
    "change", ["UPDATE attempt SET task_id = 'x'", "DELETE FROM attempt"]
)
def test_the_history_of_attempts_is_only_added_to(address: str, change: str) -> None:
    ledger = open_ledger(address)
    add_item(ledger)
    row = {
        "item": 1,
        "n": 1,
        "event": "submitting",
        "submit_id": "s",
        "at": 0.0,
        "endpoint": "vidu_q1.text_to_video",
        "provider": "novita",
    }
    with ledger.changing() as connection:
        connection.execute(sa.insert(ATTEMPT), row)
    with (
        pytest.raises(sa.exc.DBAPIError, match="only added"),
        ledger.changing() as connection,
    ):
        connection.exec_driver_sql(change)


def test_no_column_is_for_a_key(address: str) -> None:
    with open_ledger(address).reading() as connection:
        known = sa.inspect(connection)
        names = {
            f"{table}.{column['name']}"
            for table in known.get_table_names()
            for column in known.get_columns(table)
        }
    assert {one for one in names if "key" in one} == {"item.key", "rate.key_digest"}


class OlderSQLite:
    """A connection that reports another version than it has."""

    def __init__(self, version: str) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._version = version

    def execute(self, sql: str) -> sqlite3.Cursor:
        if "sqlite_version" in sql:
            return self._connection.execute("SELECT ?", (self._version,))
        return self._connection.execute(sql)


@pytest.mark.parametrize(
    ("version", "old"),
    [("3.34.1", True), ("3.7.17", True), ("3.35.0", False), ("3.100.2", False)],
)
def test_a_sqlite_that_is_too_old_is_refused_with_advice(
    version: str, old: bool
) -> None:
    if not old:
        reject_old(OlderSQLite(version), "night.db")
        return
    with pytest.raises(LedgerError) as raised:
        reject_old(OlderSQLite(version), "night.db")
    said = str(raised.value)
    assert "night.db needs SQLite 3.35.0 or later" in said
    assert version in said
    assert "postgresql://" in said
    assert raised.value.ledger == "night.db"


def test_a_commit_to_a_file_is_on_the_disk(tmp_path: Path) -> None:
    ledger = open_ledger(tmp_path / "night.db")
    with ledger.changing() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "busy_timeout")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "busy_timeout": 30_000}


def test_a_transaction_of_a_file_keeps_others_out_from_its_beginning(
    tmp_path: Path,
) -> None:
    ledger = open_ledger(tmp_path / "night.db")
    with (
        ledger.changing(),
        closing(sqlite3.connect(tmp_path / "night.db", timeout=0)) as other,
    ):
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        assert other.execute("SELECT COUNT(*) FROM item").fetchone() == (0,)


@pytest.mark.parametrize(
    ("ledger", "said"),
    [
        (
            "mysql://localhost/night",
            "must be a path, sqlite:///PATH or postgresql://..., not mysql://",
        ),
        ("sqlite://", "must be a file"),
        ("sqlite:///:memory:", "must be a file"),
        ("://night", "is no address of a database"),
        (7, "must be"),
    ],
)
def test_what_is_no_address_is_said(ledger: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        open_ledger(ledger)


def test_a_server_that_is_not_there_is_said_without_the_password(
    tmp_path: Path,
) -> None:
    with pytest.raises(LedgerError) as raised:
        open_ledger(f"postgresql://me:hunter22@/night?host={tmp_path}")
    assert "connection" in str(raised.value)
    assert "hunter22" not in str(raised.value)
    assert raised.value.retry_safe is True


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no directory"):
        open_ledger(tmp_path / "no" / "night.db")
