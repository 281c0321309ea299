# Copied from generator/templates/python/videotasks/batch/_ledger.py: edit that file, then run `make generate`.
"""Opens a ledger: a file of SQLite or a database of PostgreSQL, of this version or brought to it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from videotasks._arguments.files import path_of
from videotasks._core.actions import log
from videotasks._exceptions import wrong
from videotasks._values.strikes import struck
from videotasks.batch import _postgres, _room, _schema, _sqlite
from videotasks.batch._errors import LedgerError


class Versions(NamedTuple):
    """The versions of the schema that this program knows.

    Args:
        newest: The one that it works with.
        steps: Version -> what makes the next one of it, in a transaction.
    """

    newest: int
    steps: Mapping[int, Callable[[sa.Connection], None]]


VERSIONS: Final = Versions(1, {})


class Ledger:
    """A ledger that was found to be sound.

    Args:
        engine: What opens connections.
        name: What it is called in messages, without a password.
        path: Its file; None: it is on PostgreSQL.
    """

    def __init__(self, engine: sa.Engine, name: str, path: Path | None) -> None:
        self.engine = engine
        self.name = name
        self.path = path

    @contextmanager
    def reading(self) -> Generator[sa.Connection, None, None]:
        """A transaction that changes nothing, and waits for no other.

        Raises:
            LedgerError: The ledger cannot be reached.
        """
        try:
            with self.engine.connect() as connection:
                yield connection.execution_options(**{_sqlite.READS: True})
        except OperationalError as error:
            if struck(error):
                raise
            raise self.error_of(error) from error

    @contextmanager
    def changing(self) -> Generator[sa.Connection, None, None]:
        """A transaction that is on the disk once the block has ended without an exception.

        Raises:
            LedgerError: It could not be written.
        """
        try:
            with self.engine.begin() as connection:
                yield connection
        except OperationalError as error:
            if struck(error):
                raise
            raise self.error_of(error) from error

    def keep_room(self) -> None:
        """Has a file be ready for a full disk."""
        if self.path is not None:
            _room.keep_room(self.path)

    def make_room(self) -> None:
        """Does what it can where the disk of a file is full."""
        if self.path is not None and _room.empty_log(self.path):
            log.info("the log of the ledger %s was emptied", self.name)

    def roll_back(self, driver: Any) -> None:
        """Ends the transaction of a connection of the driver's that is going to be closed.

        Without that a file stays locked by a cursor that somebody keeps, as a traceback does; a server
        ends it by itself.
        """
        if self.path is not None:
            driver.rollback()

    def error_of(self, error: Exception) -> LedgerError:
        """The ledger's own error of what the database says."""
        said = str(getattr(error, "orig", None) or error).strip() or repr(error)
        return LedgerError(
            f"the ledger {self.name}: {said}", ledger=self.name, retry_safe=True
        )

    def __repr__(self) -> str:
        return f"<Ledger {self.name}>"


def open_ledger(
    ledger: str | os.PathLike[str], versions: Versions = VERSIONS
) -> Ledger:
    """Opens a ledger; makes it where there is none, and upgrades an older one after a backup.

    Args:
        ledger: A path, `sqlite:///PATH` or `postgresql://...`.
        versions: What this program knows.

    Raises:
        LedgerError: It is corrupt, newer, something else, or out of reach; it is left alone.
        ConfigurationError: That is no address, or a library is missing.
    """
    text = os.fspath(path_of("ledger", ledger))
    if not isinstance(ledger, str) or "://" not in ledger:
        return _open_file(Path(text), versions)
    try:
        url = sa.make_url(ledger)
    except ArgumentError:
        raise wrong("ledger", "is no address of a database") from None
    kind = url.get_backend_name()
    if kind == "sqlite":
        if not url.database or url.database == ":memory:":
            raise wrong("ledger", "must be a file, such as sqlite:///night.db")
        return _open_file(Path(url.database), versions)
    if kind not in ("postgresql", "postgres"):
        what = f"must be a path, sqlite:///PATH or postgresql://..., not {kind}://"
        raise wrong("ledger", what)
    return _open_server(url, versions)


def _open_file(path: Path, versions: Versions) -> Ledger:
    name = str(path)
    found = _sqlite.version_of(path)
    _reject_newer(found, versions, name)
    opened = Ledger(_sqlite.engine_of(path), name, path)
    if found == versions.newest:
        return opened
    if not path.absolute().parent.is_dir():
        what = f"there is no directory {str(path.absolute().parent)!r} for the ledger"
        raise LedgerError(what, ledger=name)
    if found is not None:
        try:
            kept = _sqlite.back_up(path, found)
        except (OSError, sqlite3.Error) as error:
            if struck(error):
                raise
            what = f"the ledger {name} is of version {found}, and no backup could be made before its upgrade: {error}"
            raise LedgerError(what, ledger=name, retry_safe=True) from error
        log.warning("the ledger %s is upgraded; as it was, it is in %s", name, kept)
    else:
        _sqlite.make(path)
    with opened.changing() as connection:
        # Another process may have been faster.
        there = "ledger" in sa.inspect(connection).get_table_names()
        _upgrade(connection, _known(connection) if there else None, versions)
    _sqlite.sync_folder(path.absolute().parent)
    return opened


def _open_server(url: sa.URL, versions: Versions) -> Ledger:
    name = url.set(password=None).render_as_string()
    opened = Ledger(_postgres.engine_of(url), name, None)
    try:
        _postgres.reject_pooler(opened.engine, name)
        with opened.reading() as connection:
            found = _postgres.version_of(connection, name)
        _reject_newer(found, versions, name)
        if found == versions.newest:
            return opened
        with opened.changing() as connection:
            _postgres.lock_schema(connection)
            found = _postgres.version_of(connection, name)
            if found is not None and found < versions.newest:
                tables = [one.name for one in _schema.METADATA.sorted_tables]
                _postgres.back_up(connection, found, tables)
                log.warning("the ledger %s is upgraded, after a backup", name)
            _upgrade(connection, found, versions)
    except DBAPIError as error:
        if struck(error):
            raise
        raise opened.error_of(error) from error
    return opened


def _reject_newer(found: int | None, versions: Versions, name: str) -> None:
    if found is not None and found > versions.newest:
        raise LedgerError(
            f"the ledger {name} is of version {found}, and this videotasks knows up to "
            f"{versions.newest}: install a newer one. The ledger is left alone",
            ledger=name,
        )


def _known(connection: sa.Connection) -> int:
    found: int = connection.execute(
        sa.select(sa.func.max(_schema.LEDGER.c.version))
    ).scalar_one()
    return found


def _upgrade(connection: sa.Connection, found: int | None, versions: Versions) -> None:
    """Makes the tables, or the newest version of what was found."""
    if found is None:
        _schema.create(connection)
        _note(connection, VERSIONS.newest)
        found = VERSIONS.newest
    while found < versions.newest:
        versions.steps[found](connection)
        found += 1
        _note(connection, found)


def _note(connection: sa.Connection, version: int) -> None:
    row = {"version": version, "since": _schema.now(connection)}
    connection.execute(sa.insert(_schema.LEDGER), row)
