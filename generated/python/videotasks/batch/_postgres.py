# Copied from generator/templates/python/videotasks/batch/_postgres.py: edit that file, then run `make generate`.
"""Opens a ledger on PostgreSQL, where any number of machines share it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa
from sqlalchemy import event

from videotasks._exceptions import ConfigurationError
from videotasks.batch._errors import LedgerError

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

_LOCK: Final = 0x7669_6465_6F74
"""The advisory lock of whoever makes the tables or changes them."""
_TRIES: Final = 3
_CONNECTING: Final = 10
"""Seconds."""
_KEEPALIVES: Final = {
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}
"""Seconds, seconds and tries after which either end takes the other one, silent, for dead: about a minute."""
_SETTINGS: Final = "; ".join(
    (
        # The permission to send has to be on the disk, whatever is the default of the server.
        "SET synchronous_commit = on",
        "SET default_transaction_isolation = 'read committed'",
        # A machine without power is noticed by the server by these alone, and with it its lock is freed.
        # Of a socket of the same machine they are ignored.
        *(f"SET tcp_{name} = {value}" for name, value in _KEEPALIVES.items()),
    )
)


def engine_of(url: URL) -> sa.Engine:
    """What opens connections to a database.

    Raises:
        ConfigurationError: psycopg is missing.
    """
    try:
        import psycopg
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise
        raise ConfigurationError(
            "a ledger on PostgreSQL needs psycopg, of the extra postgres: pip install 'psycopg[binary]'",
            argument="ledger",
        ) from error
    del psycopg
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"),
        poolclass=sa.NullPool,
        connect_args=connect_args(url),
    )
    event.listen(engine, "connect", _prepare)
    return engine


def connect_args(url: URL) -> dict[str, Any]:
    """What psycopg is told besides the address."""
    return {
        # By these a server without power is noticed here; by those of `_SETTINGS`, this machine there.
        **_KEEPALIVES,
        "connect_timeout": _CONNECTING,
        # Of a database without an encoding psycopg would hand on bytes for texts, and take only ASCII.
        "client_encoding": "UTF8",
        **(
            {}
            if "application_name" in url.query
            else {"application_name": "videotasks"}
        ),
    }


def _prepare(connection: Any, record: object) -> None:
    del record
    connection.execute(_SETTINGS)
    connection.commit()


def reject_pooler(engine: sa.Engine, ledger: str) -> None:
    """Says so where sessions are not the client's own, as behind a pooler in transaction mode.

    The lock that tells whether a runner is alive belongs to a session; there it would be anybody's.

    Raises:
        LedgerError: It is such a pooler.
    """
    with engine.connect() as one, engine.connect() as other:
        pids: dict[int, set[int]] = {0: set(), 1: set()}
        for _ in range(_TRIES):
            for place, connection in enumerate((one, other)):
                pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
                connection.commit()  # a pooler gives the server to somebody else now
                pids[place].add(pid)
    if pids[0] & pids[1] or any(len(each) > 1 for each in pids.values()):
        raise LedgerError(
            f"the ledger {ledger} is behind a connection pooler in transaction mode, where a lock "
            "of a session says nothing: connect to the server itself, or let the pooler pool "
            "sessions (PgBouncer: pool_mode = session)",
            ledger=ledger,
        )


def version_of(connection: sa.Connection, ledger: str) -> int | None:
    """The version of the schema; None: there is none yet.

    Raises:
        LedgerError: The schema holds something else.
    """
    names = set(sa.inspect(connection).get_table_names())
    if "ledger" not in names:
        if {"batch", "item", "attempt"} & names:
            raise LedgerError(
                f"{ledger} has tables of something else that are called like a ledger's. They are "
                "left alone; give another database, or another schema (?options=-csearch_path%3Dnight)",
                ledger=ledger,
            )
        return None
    version: int | None = connection.exec_driver_sql(
        "SELECT MAX(version) FROM ledger"
    ).scalar()
    if version is None:
        raise LedgerError(
            f"the ledger {ledger} does not say its version; it is left alone",
            ledger=ledger,
        )
    return version


def lock_schema(connection: sa.Connection) -> None:
    """Keeps others from making the tables, or changing them, until the transaction ends."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def back_up(connection: sa.Connection, version: int, tables: list[str]) -> None:
    """Copies all tables, as they are before a migration, to a schema of their own."""
    name = f"videotasks_version_{version}_backup"
    connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {name} CASCADE")
    connection.exec_driver_sql(f"CREATE SCHEMA {name}")
    for table in tables:
        connection.exec_driver_sql(f"CREATE TABLE {name}.{table} AS TABLE {table}")
