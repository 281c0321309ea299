"""Opens a ledger that is a file of SQLite: durable at each commit, never overwritten by mistake."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final, Protocol

import sqlalchemy as sa
from sqlalchemy import event

from videotasks._client.systems import disk_errors_passed
from videotasks._values.strikes import struck
from videotasks.batch._errors import LedgerError

OLDEST: Final = (3, 35, 0)
"""The first SQLite that knows RETURNING."""
_BUSY: Final = 30_000
"""Milliseconds that a transaction waits for another process's."""
READS: Final = "videotasks_reads"
"""The option of a connection whose transactions change nothing, and wait for nobody."""


class _Connection(Protocol):
    def execute(self, sql: str, /) -> Any: ...


def reject_old(connection: _Connection, ledger: str) -> None:
    """Says so where SQLite is too old.

    Args:
        connection: Of `sqlite3`, or like one.
        ledger: What the ledger is called.

    Raises:
        LedgerError: It is.
    """
    text = str(connection.execute("SELECT sqlite_version()").fetchone()[0])
    if tuple(map(int, text.split(".")[:3])) < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        raise LedgerError(
            f"the ledger {ledger} needs SQLite {wanted} or later, and this Python has {text}: "
            "take a newer Python, or a ledger on PostgreSQL (postgresql://...)",
            ledger=ledger,
        )


def version_of(path: Path) -> int | None:
    """The version of the schema of a file, which is looked at and left alone; None: there is none yet.

    Raises:
        LedgerError: It is corrupt, or something else than a ledger.
    """
    try:
        if not path.stat().st_size:
            return None
    except FileNotFoundError:
        return None
    except OSError as error:
        if struck(error):
            raise
        raise _unreadable(path, error) from error
    try:
        with closing(_read_only(path)) as connection:
            reject_old(connection, str(path))
            connection.execute(f"PRAGMA busy_timeout = {_BUSY}")
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found != ("ok",):
                raise _corrupt(path, found[0] if found else "quick_check says nothing")
            names = {
                name for (name,) in connection.execute("SELECT name FROM sqlite_master")
            }
            if not names:
                return None
            if "ledger" not in names:
                raise LedgerError(
                    f"{path} is a database of something else: its tables are no ledger's. "
                    "It is left alone; give another path",
                    ledger=str(path),
                )
            version = connection.execute("SELECT MAX(version) FROM ledger").fetchone()
    except sqlite3.OperationalError as error:
        if struck(error):
            raise
        raise _unreadable(path, error) from error
    except sqlite3.DatabaseError as error:
        if struck(error):
            raise
        raise _corrupt(path, str(error)) from error
    if not isinstance(version[0], int):
        raise _corrupt(path, "it does not say its version")
    return version[0]


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _corrupt(path: Path, why: str) -> LedgerError:
    return LedgerError(
        f"the ledger {path} is corrupt, or no ledger ({why}). It is left alone: restore it from a "
        "backup; what was submitted is in the provider's console",
        ledger=str(path),
    )


def _unreadable(path: Path, error: Exception) -> LedgerError:
    return LedgerError(
        f"the ledger {path} cannot be read: {error}", ledger=str(path), retry_safe=True
    )


def engine_of(path: Path) -> sa.Engine:
    """What opens connections to a file that is there: each in the thread that asks, for as long as it is used.

    Where the file's disk has gone away none is made in its stead.
    """
    options = {"mode": "rw", "uri": "true"}
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=path.absolute().as_uri(), query=options),
        poolclass=sa.NullPool,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, record: object) -> None:
    del record
    # Transactions are begun by `_begin`: sqlite3 by itself begins one only before a write, so that
    # what was read before may have changed.
    connection.isolation_level = None
    reject_old(connection, "of SQLite")
    for setting in (
        f"busy_timeout = {_BUSY}",
        "journal_mode = WAL",
        # With less the last commits may be lost with the power, and with them a permission to send.
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: sa.Connection) -> None:
    reads = connection.get_execution_options().get(READS)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def make(path: Path) -> None:
    """Makes an empty file, unless there is one, which stays as it is.

    Raises:
        LedgerError: None can be made there.
    """
    try:
        path.touch()
    except OSError as error:
        if struck(error):
            raise
        raise LedgerError(
            f"the ledger {path} cannot be made: {error}",
            ledger=str(path),
            retry_safe=True,
        ) from error


def back_up(path: Path, version: int) -> Path:
    """Copies a ledger, as it is before a migration, to a file beside it.

    Raises:
        OSError: The disk does not take it.
        sqlite3.Error: The same, in SQLite's words.
    """
    target = path.with_name(f"{path.name}.version-{version}-backup")
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    with closing(_read_only(path)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    part.replace(target)
    sync_folder(path.parent)
    return target


def sync_folder(folder: Path) -> None:
    """Has the name of a new file survive a crash of the machine, where a system can do that."""
    with disk_errors_passed():
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
