# Copied from generator/templates/python/videotasks/batch/_record.py: edit that file, then run `make generate`.
"""Notes one submit of a batch in its ledger, in place of a journal: the same record, from the same machine.

The machine that submits asks for "submitting" to be on the disk before it sends, and sends nothing
where that fails; it notes once what came of it, also where something strikes. So whatever holds for
a client's journal holds here.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa

from videotasks._client.journal import Journal
from videotasks._core.actions import log
from videotasks.batch import _submits
from videotasks.batch._items import Item
from videotasks.batch._submits import Permission
from videotasks.batch._writer import Order, Writer


class Terms(NamedTuple):
    """What holds for all submits to a provider."""

    writer: Writer
    ledger: str
    runner: str
    first_poll: float
    """Seconds until a task is polled."""
    limit: Decimal
    """Of the budget, if there is one."""
    currency: str


class Record(Journal):
    """What a submit of one item writes.

    Args:
        terms: What holds for all.
        item: The item.
        cost: What a budget counts for it; None: there is no budget.
        unlimited: What the key is called that has to be without a limit; "": it had its turn.
    """

    def __init__(
        self, terms: Terms, item: Item, cost: Decimal | None, unlimited: str
    ) -> None:
        super().__init__(Path(terms.ledger))
        self._terms = terms
        self._item = item
        self._cost = cost
        self._unlimited = unlimited
        self._orders: list[Order] = []
        self.refused: Exception | None = None
        """Why there was no permission to send."""
        self.event = ""
        """What came of the submit; "": it was not sent."""

    def _begin(self, entry: Mapping[str, Any], *, synced: bool = True) -> Order:
        del synced  # what a ledger has is on the disk
        event, submit = entry.get("event"), str(entry["submit_id"])
        if event == "submitting":
            order = self._terms.writer.begin(
                partial(self._permit, entry), intent=True, submit=submit
            )
        elif self.refused is not None:
            order = self._terms.writer.begin(_nothing)  # nobody knows of that submit
        else:
            self.event = str(event)
            order = self._terms.writer.begin(
                partial(self._answer, entry), submit=submit, note=self._words(entry)
            )
        self._orders.append(order)
        return order

    def _subject(self) -> str:
        return f"the ledger {self._terms.ledger}"

    def _lateness(self, seconds: float) -> str:
        return (
            f"there was no permission to send within {seconds:g} s: it cannot be written just "
            "now, or others write to it all the time"
        )

    async def settled(self) -> None:
        """Waits until all is written, however long that takes.

        Raises:
            LedgerError: It is not, as everything was to end at once.
        """
        for order in self._orders:
            await order.written()
            if order.done.cancelled() or order.intent:
                continue
            order.done.result()

    def _permit(
        self, entry: Mapping[str, Any], connection: sa.Connection
    ) -> Exception | None:
        terms = self._terms
        self.refused = _submits.permit(
            connection,
            Permission(
                item=self._item.id,
                runner=terms.runner,
                submit_id=str(entry["submit_id"]),
                entry=entry,
                cost=self._cost,
                limit=terms.limit,
                currency=terms.currency,
                unlimited=self._unlimited,
            ),
        )
        return self.refused

    def _answer(self, entry: Mapping[str, Any], connection: sa.Connection) -> None:
        submit_id = str(entry["submit_id"])
        terms, item = self._terms, self._item.id
        counts = _submits.answer(
            connection, item, terms.runner, submit_id, entry, terms.first_poll
        )
        if not counts:
            log.error(
                "%s, but was sent again, or given up, meanwhile", self._words(entry)
            )

    def _words(self, entry: Mapping[str, Any]) -> str:
        about = f"job {self._item.position} ({self._item.endpoint} at {self._item.provider})"
        if entry.get("task_id"):
            return f"{about} was accepted as task {entry['task_id']}"
        return f"{about}: {entry.get('event')}: {entry.get('reason', '')}"


def _nothing(connection: sa.Connection) -> None:
    del connection
