# Copied from generator/templates/python/videotasks/batch/_rates.py: edit that file, then run `make generate`.
"""Spaces requests evenly over all processes and machines: one row for each key, by the clock of the database.

It is the generic cell rate algorithm: the row holds when the next request may go out, and each moves
that on by its share of a minute. So there is no burst, not even after a restart; and who is told of
too many requests pushes it for all.
"""

from __future__ import annotations

import hashlib
from typing import Final, NamedTuple

import sqlalchemy as sa

from videotasks._values.concealed import Concealed
from videotasks.batch._schema import MOMENT, RATE, inserting, now
from videotasks.batch._statements import Statement

_SHARE: Final = 0.95
"""Of a limit that is used: the clocks of the platform and of the database are not one."""
_LONGEST: Final = 3600.0
"""Seconds that a push has everybody wait at most; what is later was written before a clock was put back."""
_RATE: Final = sa.select(
    RATE.c.per_minute, RATE.c.tat, RATE.c.paused_until, MOMENT.label("at")
).where(
    RATE.c.key_digest == sa.bindparam("key"),
    RATE.c.kind == sa.bindparam("of"),
)
_READ: Final = Statement(_RATE)
UNLIMITED: Final = sa.exists().where(
    RATE.c.key_digest == sa.bindparam("key"),
    RATE.c.kind == "submit",
    RATE.c.per_minute.is_(None),
    sa.or_(RATE.c.paused_until <= MOMENT, RATE.c.paused_until > MOMENT + _LONGEST),
)
"""Whether submits of a key need no turn: there is no limit, and nobody has pushed."""
_APART: Final = 120.0
"""Seconds that the turn of the next one is ahead at most: at one a minute, with some to spare."""


def digest_of(provider: str, key: Concealed) -> str:
    """What a key is called in a ledger, which tells nobody the key."""
    text = f"videotasks rate of {provider}\0{key.reveal() or ''}"
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def set_limit(
    connection: sa.Connection,
    key_digest: str,
    kind: str,
    provider: str,
    per_minute: int | None,
) -> None:
    """Sets how many a minute there are; 0: no limit, None: as it is, which is none at first."""
    row = {"key_digest": key_digest, "kind": kind, "provider": provider, "tat": 0.0}
    adding = inserting(connection.dialect.name, RATE).on_conflict_do_nothing(
        index_elements=["key_digest", "kind"]
    )
    connection.execute(adding, row)
    if per_minute is not None:
        connection.execute(
            sa.update(RATE)
            .where(RATE.c.key_digest == key_digest, RATE.c.kind == kind)
            .values(per_minute=per_minute or None)
        )


class Turn(NamedTuple):
    """What came of asking for a turn."""

    given: int
    """So many requests may go out."""
    seconds: float
    """Where none may: until one does."""
    unlimited: bool = False
    """Whether they need none, as long as nobody sets a limit or pushes."""


def take(
    connection: sa.Connection, key_digest: str, kind: str, wanted: int = 1
) -> Turn:
    """Takes the turn of some requests, if it has come."""
    which = {"key": key_digest, "of": kind}
    rate = _READ(connection, **which).one()
    at: float = rate.at
    if rate.per_minute is not None and connection.dialect.name != "sqlite":
        # Where others may write at the same time; without a limit nobody waits for anybody.
        rate = connection.execute(_RATE.with_for_update(), which).one()
        at = now(connection)  # after the wait for them
    paused = rate.paused_until if rate.paused_until <= at + _LONGEST else 0.0
    if paused > at:
        return Turn(0, paused - at)
    if rate.per_minute is None:
        return Turn(wanted, 0.0, unlimited=True)
    every = 60.0 / (rate.per_minute * _SHARE)
    due = max(rate.tat, paused) if rate.tat <= at + _APART else 0.0
    if due > at:
        return Turn(0, due - at)
    # Polls that were due since the last look may go together, as far as a second holds them.
    together = int(min(1.0, at - due) / every) if kind == "poll" else 1
    many = min(wanted, max(1, together))
    connection.execute(
        sa.update(RATE)
        .where(RATE.c.key_digest == key_digest, RATE.c.kind == kind)
        .values(tat=at + many * every)
    )
    return Turn(many, 0.0)


def push(connection: sa.Connection, key_digest: str, seconds: float) -> None:
    """Has everybody wait who uses a key, for submits and polls."""
    until = now(connection) + min(seconds, _LONGEST)
    connection.execute(
        sa.update(RATE)
        .where(RATE.c.key_digest == key_digest, RATE.c.paused_until < until)
        .values(paused_until=until)
    )
