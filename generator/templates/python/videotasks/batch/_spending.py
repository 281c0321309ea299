"""Counts in the ledger what the submits of a batch may have cost, within a budget that all its processes share."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from videotasks._values.estimate import EXACT
from videotasks.batch._schema import BATCH, ITEM


class OverBudgetError(OSError):
    """An item that would cost more than is left."""


def reserve(
    connection: sa.Connection, batch: int, cost: Decimal, limit: Decimal, currency: str
) -> Exception | None:
    """Counts a submit that is about to be sent, unless it goes over the limit: then why not."""
    spent, known = connection.execute(
        sa.select(BATCH.c.spent, BATCH.c.currency)
        .where(BATCH.c.id == batch)
        .with_for_update()
    ).one()
    before = Decimal(spent or 0)
    if spent is not None and before and known != currency:
        return OverBudgetError(f"{before} {known} are spent, which nobody converts")
    if EXACT.add(before, cost) > limit:
        words = f"it costs {cost} {currency}, and of {limit} {before} are spent"
        return OverBudgetError(words)
    values = {"spent": str(EXACT.add(before, cost)), "currency": currency}
    connection.execute(sa.update(BATCH).where(BATCH.c.id == batch).values(values))
    return None


def spend(connection: sa.Connection, batch: int, cost: Decimal) -> None:
    """Counts what was spent; less than nothing is given back."""
    spent = connection.execute(
        sa.select(BATCH.c.spent).where(BATCH.c.id == batch).with_for_update()
    ).scalar()
    after = str(EXACT.add(Decimal(spent or 0), cost))
    connection.execute(sa.update(BATCH).where(BATCH.c.id == batch).values(spent=after))


def give_back(connection: sa.Connection, mine: tuple[Any, ...]) -> None:
    """Forgets what a budget has counted for a submit that was surely not accepted."""
    row = connection.execute(sa.select(ITEM.c.batch, ITEM.c.cost).where(*mine)).first()
    if row is not None and row.cost is not None:
        spend(connection, row.batch, -Decimal(row.cost))
