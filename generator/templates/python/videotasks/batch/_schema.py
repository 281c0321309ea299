"""The tables of a ledger: plain columns and JSON text, the same on SQLite and on PostgreSQL.

They are an interface: programs in any language may read them. All times are seconds since 1970 in
UTC, by the clock of the database. No key is ever in them.
"""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

STATES: Final = (
    "ready",
    "sending",
    "running",
    "succeeded",
    "saved",
    "failed",
    "refused",
    "unknown",
    "cancelled",
)
"""Every state of an item, in the order of its life; from `saved` on they are ends."""
ENDS: Final = STATES[4:]

METADATA: Final = sa.MetaData()
SECONDS: Final[sa.Double[float]] = sa.Double()
_ID: Final = sa.BigInteger().with_variant(sa.Integer, "sqlite")
"""What SQLite counts up by itself is called INTEGER there."""

LEDGER: Final = sa.Table(
    "ledger",
    METADATA,
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("since", sa.Double, nullable=False),
)
"""The versions of this schema that the ledger has had; the highest is its own."""

BATCH: Final = sa.Table(
    "batch",
    METADATA,
    sa.Column("id", _ID, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("created", sa.Double, nullable=False),
    sa.Column(
        "out_dir", sa.Text
    ),  # where files go, absolute; NULL before the first run
    sa.Column("paused", sa.Integer, nullable=False, server_default="0"),  # 0 or 1
    # What submits may have cost by now, as decimal numbers; both NULL without a budget.
    sa.Column("currency", sa.Text),
    sa.Column("spent", sa.Text),
)

ITEM: Final = sa.Table(
    "item",
    METADATA,
    sa.Column("id", _ID, primary_key=True),
    sa.Column("batch", _ID, sa.ForeignKey("batch.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),  # in the order of adding, from 1
    sa.Column("priority", sa.Integer, nullable=False),  # higher ones are sent first
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("key", sa.Text),  # the caller's own
    sa.Column("digest", sa.Text, nullable=False),  # SHA-256 of content and key
    sa.Column("endpoint", sa.Text, nullable=False),  # family.operation
    sa.Column("provider", sa.Text, nullable=False),
    sa.Column("request", sa.Text, nullable=False),  # JSON: the parameters
    sa.Column("target", sa.Text),  # the caller's name for the file
    # What a submit is going to cost; NULL: nobody knows.
    sa.Column("estimate", sa.Text),
    sa.Column("currency", sa.Text),
    # The submit that counts now.
    sa.Column("attempt", sa.Integer, nullable=False, server_default="0"),
    sa.Column("submit_id", sa.Text),
    sa.Column("runner", sa.Text),  # who works on it; NULL: nobody does
    sa.Column("task_id", sa.Text),
    # Waiting ones: when they are due next.
    sa.Column("not_before", sa.Double, nullable=False, server_default="0"),
    sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
    # What is known of the task.
    sa.Column("percent", sa.Double),
    sa.Column("result", sa.Text),  # JSON: the whole response, once it has succeeded
    sa.Column("files", sa.Text),  # JSON: an array of absolute paths
    sa.Column("error", sa.Text),  # JSON: type, message, reason, status, stage
    sa.Column("cost", sa.Text),  # what a budget has counted for the submit
    sa.Column("created", sa.Double, nullable=False),
    sa.Column("intent_at", sa.Double),
    sa.Column("submitted_at", sa.Double),
    sa.Column("ended_at", sa.Double),
    sa.Column("updated", sa.Double, nullable=False),
    sa.CheckConstraint(
        f"state IN ({', '.join(map(repr, STATES))})", name="item_has_a_state"
    ),
    sa.UniqueConstraint("batch", "digest", name="item_is_known_by_its_digest"),
    sa.UniqueConstraint("batch", "key", name="item_is_known_by_its_key"),
    sa.UniqueConstraint("batch", "target", name="item_has_a_target_of_its_own"),
    sa.Index("item_due", "state", "not_before"),
)
_FIRST: Final = ITEM.c.priority.desc()
sa.Index("item_in_turn", ITEM.c.batch, ITEM.c.state, _FIRST, ITEM.c.position)
_HELD: Final = ITEM.c.runner.is_not(None)
sa.Index("item_held", ITEM.c.runner, sqlite_where=_HELD, postgresql_where=_HELD)

ATTEMPT: Final = sa.Table(
    "attempt",
    METADATA,
    sa.Column("id", _ID, primary_key=True),
    sa.Column("item", _ID, sa.ForeignKey("item.id"), nullable=False),
    sa.Column("n", sa.Integer, nullable=False),  # of the item's submits, from 1
    # The members of a line of a client's journal, which say the same there.
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("submit_id", sa.Text, nullable=False),
    sa.Column("at", sa.Double, nullable=False),
    sa.Column("endpoint", sa.Text, nullable=False),
    sa.Column("provider", sa.Text, nullable=False),
    sa.Column("request_digest", sa.Text),
    sa.Column("task_id", sa.Text),
    sa.Column("reason", sa.Text),
    sa.Column("runner", sa.Text),
    # Of the answer to a commit that was lost nobody knows; it is written once more.
    sa.UniqueConstraint("submit_id", "event", name="attempt_is_noted_once"),
    sa.Index("attempt_of_item", "item"),
)
"""The bill's own history: rows are added, never changed. An event is `submitting` (the permission to send),
`accepted`, `not_accepted`, `unknown`, or a word of the user's: `bound`, `given_up`, `resend`."""

RATE: Final = sa.Table(
    "rate",
    METADATA,
    sa.Column("key_digest", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True),  # submit or poll
    sa.Column("provider", sa.Text, nullable=False),
    sa.Column("per_minute", sa.Integer),  # NULL: no limit
    sa.Column("tat", sa.Double, nullable=False),  # when the next one may go out
    sa.Column("paused_until", sa.Double, nullable=False, server_default="0"),
)

RUNNER: Final = sa.Table(
    "runner",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    # What its process holds as long as it lives: a file beside the ledger, or the number of an advisory lock.
    sa.Column("lock", sa.Text, nullable=False),
    sa.Column("host", sa.Text, nullable=False),
    sa.Column("pid", sa.Integer, nullable=False),
    sa.Column("started", sa.Double, nullable=False),
)

PROGRESS: Final = (
    "CREATE VIEW progress AS SELECT batch.name AS batch, item.state AS state, COUNT(*) AS n "
    "FROM item JOIN batch ON batch.id = item.batch GROUP BY batch.name, item.state"
)

_SQLITE_APPEND_ONLY: Final = tuple(
    f"CREATE TRIGGER attempt_no_{change.lower()} BEFORE {change} ON attempt "
    "BEGIN SELECT RAISE(ABORT, 'rows of attempt are only added'); END"
    for change in ("UPDATE", "DELETE")
)
_POSTGRES_FUNCTION: Final = """
CREATE FUNCTION attempt_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'rows of attempt are only added'; END $$
"""
_POSTGRES_TRIGGER: Final = """
CREATE TRIGGER attempt_only_added BEFORE UPDATE OR DELETE ON attempt
FOR EACH ROW EXECUTE FUNCTION attempt_is_only_added_to()
"""


def create(connection: sa.Connection) -> None:
    """Makes all tables, the view and the triggers; the row of the version is the caller's."""
    METADATA.create_all(connection, checkfirst=False)
    sqlite = connection.dialect.name == "sqlite"
    triggers = (
        _SQLITE_APPEND_ONLY if sqlite else (_POSTGRES_FUNCTION, _POSTGRES_TRIGGER)
    )
    for statement in (PROGRESS, *triggers):
        connection.exec_driver_sql(statement)


class _Moment(FunctionElement[float]):
    """Seconds since 1970, by the clock of the database: one moment in all of a statement."""

    inherit_cache = True
    type = SECONDS


@compiles(_Moment, "sqlite")
def _moment_of_sqlite(element: object, compiler: object, **more: object) -> str:
    del element, compiler, more
    return _SQLITE_NOW


@compiles(_Moment, "postgresql")
def _moment_of_postgres(element: object, compiler: object, **more: object) -> str:
    del element, compiler, more
    return _EPOCH.format("statement_timestamp()")


MOMENT: Final[sa.ColumnElement[float]] = _Moment()
"""When a statement is run, as a part of it: what is asked for by itself is one more way to the server and back."""


def now(connection: sa.Connection) -> float:
    """Seconds since 1970, by the clock of the database."""
    found: float = connection.exec_driver_sql(
        _NOW[connection.dialect.name]
    ).scalar_one()
    return found


def inserting(dialect: str, table: sa.Table) -> Any:
    """An INSERT of a kind of database, which knows what to do about a row that is there."""
    on = sqlite if dialect == "sqlite" else postgresql
    return on.insert(table)


# `unixepoch('subsec')` is NULL, without an error, before SQLite 3.42.
_SQLITE_NOW: Final = "((julianday('now') - 2440587.5) * 86400.0)"
_EPOCH: Final = "CAST(EXTRACT(EPOCH FROM {}) AS DOUBLE PRECISION)"
_NOW: Final = {
    "sqlite": f"SELECT {_SQLITE_NOW}",
    "postgresql": f"SELECT {_EPOCH.format('clock_timestamp()')}",
}
