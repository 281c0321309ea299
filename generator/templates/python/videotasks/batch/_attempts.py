"""Adds to the history of attempts, the bill's own: each event once, whoever notes it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import sqlalchemy as sa

from videotasks.batch._schema import ATTEMPT, ITEM, MOMENT, inserting
from videotasks.batch._statements import Statement

_GIVEN: Final = (
    "event",
    "submit_id",
    "request_digest",
    "task_id",
    "reason",
    "runner",
)


def note(
    connection: sa.Connection,
    item: int,
    submit_id: str,
    entry: Mapping[str, Any],
    runner: str | None,
) -> bool:
    """Adds to the history of attempts, once; whether that was new."""
    row = row_of(submit_id, entry, runner)
    return bool(_ADD(connection, which=item, **row).rowcount)


def row_of(
    submit_id: str, entry: Mapping[str, Any], runner: str | None
) -> dict[str, Any]:
    """What a row is given; the rest is the item's."""
    given = {name: entry.get(name) for name in _GIVEN}
    return {**given, "submit_id": submit_id, "runner": runner}


def adding(dialect: str, source: sa.FromClause = ITEM) -> Any:
    """Adds a row, once, for each item that there is in a source.

    Args:
        dialect: The kind of database.
        source: `item`, or rows with some of its columns.
    """
    about = source.c
    values = {
        "item": about.id,
        "n": about.attempt,
        "at": MOMENT,
        "endpoint": about.endpoint,
        "provider": about.provider,
        **{name: sa.bindparam(name, type_=sa.Text()) for name in _GIVEN},
    }
    rows = sa.select(*values.values()).where(about.id == sa.bindparam("which"))
    return (
        inserting(dialect, ATTEMPT)
        .from_select(list(values), rows, include_defaults=False)
        .on_conflict_do_nothing(index_elements=["submit_id", "event"])
    )


_ADD: Final = Statement(adding)
