"""What tests write into a ledger, and read from it."""

from __future__ import annotations

import sqlalchemy as sa

from videotasks.batch._ledger import Ledger
from videotasks.batch._schema import BATCH, ITEM, now


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
