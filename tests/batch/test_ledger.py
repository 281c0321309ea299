"""A ledger is made, found again, upgraded after a backup; what is corrupt, newer or something else is left alone."""

from __future__ import annotations

import hashlib
import socket
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.proofs import needs
from videotasks import ConfigurationError
from videotasks.batch import LedgerError
from videotasks.batch._ledger import VERSIONS, Ledger, Versions, open_ledger
from videotasks.batch._postgres import engine_of
from videotasks.batch._schema import ATTEMPT, BATCH, ITEM, STATES, now
from videotasks.batch._sqlite import reject_old

from .postgres_server import PostgresServer


def add_item(ledger: Ledger, state: str = "ready", times: int = 1) -> None:
    with ledger.changing() as connection:
        at = now(connection)
        batch = connection.execute(sa.select(BATCH.c.id)).scalar()
        if batch is None:
            row = {"name": "batch", "created": at}
            added = sa.insert(BATCH).returning(BATCH.c.id)
            batch = connection.execute(added, row).scalar_one()
        count = sa.select(sa.func.count()).select_from(ITEM)
        before = connection.execute(count).scalar_one()
        rows = [
            {
                "batch": batch,
                "position": n,
                "priority": 0,
                "state": state,
                "digest": f"{n}",
                "endpoint": "vidu_q1.text_to_video",
                "provider": "novita",
                "request": "{}",
                "created": at,
                "updated": at,
            }
            for n in range(before, before + times)
        ]
        connection.execute(sa.insert(ITEM), rows)


def states(ledger: Ledger) -> dict[str, int]:
    with ledger.reading() as connection:
        rows = connection.exec_driver_sql("SELECT batch, state, n FROM progress").all()
    assert {batch for batch, _, _ in rows} <= {"batch"}
    return {state: n for _, state, n in rows}


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


POOLER = """
[databases]
* = host={folder} port=5432 user=videotasks
[pgbouncer]
pool_mode = {mode}
listen_port = {port}
listen_addr = 127.0.0.1
unix_socket_dir =
auth_type = any
logfile = {folder}/pooler.log
ignore_startup_parameters = options
"""


class Pooler:
    """A real PgBouncer before the server."""

    def __init__(self, server: PostgresServer, mode: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        settings = server.folder / f"{mode}.ini"
        settings.write_text(
            POOLER.format(folder=server.folder, mode=mode, port=self.port)
        )
        settings.chmod(0o644)
        self.process = subprocess.Popen(
            ["pgbouncer", str(settings)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **server.user,
        )

    def wait(self) -> None:
        """Until it listens."""
        with socket.socket() as asking:
            while asking.connect_ex(("127.0.0.1", self.port)):
                assert self.process.poll() is None, "PgBouncer has ended"
                time.sleep(0.02)


@pytest.fixture
def pooled(postgres: PostgresServer) -> Iterator[Callable[[str], str]]:
    started: list[Pooler] = []

    def make(mode: str) -> str:
        name = postgres.database().partition("@/")[2].partition("?")[0]
        pooler = Pooler(postgres, mode)
        started.append(pooler)
        pooler.wait()
        return f"postgresql://videotasks@127.0.0.1:{pooler.port}/{name}"

    yield make
    for one in started:
        one.process.terminate()
        one.process.wait()


@needs("pgbouncer")
def test_a_pooler_of_transactions_is_refused_with_advice(
    pooled: Callable[[str], str],
) -> None:
    with pytest.raises(LedgerError, match="pooler in transaction mode") as raised:
        open_ledger(pooled("transaction"))
    assert "pool_mode = session" in str(raised.value)


@needs("pgbouncer")
def test_a_pooler_of_sessions_will_do(pooled: Callable[[str], str]) -> None:
    add_item(open_ledger(pooled("session")))
