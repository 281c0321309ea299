# Copied from generator/templates/python/videotasks/batch/_status.py: edit that file, then run `make generate`.
"""Says how far a batch is, as data."""

from __future__ import annotations

from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from videotasks._values.estimate import EXACT
from videotasks._values.public_name import name_publicly
from videotasks._values.show import counted
from videotasks.batch._schema import BATCH, ITEM

__all__ = ["CostEstimate", "Status"]


@dataclass(frozen=True)
class Status:
    """How many jobs of a batch are in which state.

    Attributes:
        ready: They wait to be sent.
        sending: A submit is under way.
        running: They were accepted, and are not done.
        succeeded: Their files are being saved.
        saved: All their files are on the disk.
        failed: The platform has failed, or a file cannot be had; `retry_failed()` begins again.
        refused: The platform has not accepted them, and would not; `retry_failed()` sends them again.
        unknown: Nobody knows whether they were accepted, and billed: `unknown_jobs()` lists them.
        cancelled: They are not sent any more.
        paused: Whether nothing is sent until `resume()`.
        stopped: Why a run has ended before all jobs had; "" of one that was not stopped.
    """

    ready: int = 0
    sending: int = 0
    running: int = 0
    succeeded: int = 0
    saved: int = 0
    failed: int = 0
    refused: int = 0
    unknown: int = 0
    cancelled: int = 0
    paused: bool = False
    stopped: str = ""

    @property
    def total(self) -> int:
        """All jobs."""
        return sum(
            value
            for one in fields(self)
            if type(value := getattr(self, one.name)) is int
        )

    @property
    def left(self) -> int:
        """Jobs that have not ended."""
        return self.ready + self.sending + self.running + self.succeeded

    @property
    def ok(self) -> bool:
        """Whether all jobs are saved."""
        return self.saved == self.total

    def __str__(self) -> str:
        words = [
            f"{value} {one.name}"
            for one in fields(self)
            if type(value := getattr(self, one.name)) is int and value
        ]
        text = ", ".join(words) or "no jobs"
        text += ", paused" if self.paused else ""
        return f"{text}; stopped: {self.stopped}" if self.stopped else text


def status_of(connection: sa.Connection, batch: int, stopped: str = "") -> Status:
    """How far a batch is."""
    counted = (
        sa.select(ITEM.c.state, sa.func.count())
        .where(ITEM.c.batch == batch)
        .group_by(ITEM.c.state)
    )
    found: dict[str, Any] = {row[0]: row[1] for row in connection.execute(counted)}
    paused = connection.execute(sa.select(BATCH.c.paused).where(BATCH.c.id == batch))
    return Status(**found, paused=bool(paused.scalar()), stopped=stopped)


def providers_left(connection: sa.Connection, batch: int) -> list[str]:
    """The providers of jobs that have not ended."""
    left = sa.select(ITEM.c.provider).where(
        ITEM.c.batch == batch,
        ITEM.c.state.in_(("ready", "sending", "running", "succeeded")),
    )
    found = connection.execute(left.distinct().order_by(ITEM.c.provider))
    return list(found.scalars())


@dataclass(frozen=True)
class CostEstimate:
    """What the jobs that wait to be sent are going to cost, as far as prices are known.

    Attributes:
        jobs: How many wait.
        amounts: Currency, by ISO 4217 -> the sum of those whose price is known, exact.
        unknown: Of how many nobody knows the price.
    """

    jobs: int
    amounts: dict[str, Decimal]
    unknown: int

    def __str__(self) -> str:
        words = [f"{amount} {currency}" for currency, amount in self.amounts.items()]
        if self.unknown:
            words.append(f"{self.unknown} of an unknown price")
        return f"{counted(self.jobs, 'job')}: {', '.join(words) or 'nothing'}"


def estimate_of(connection: sa.Connection, batch: int) -> CostEstimate:
    """What the jobs of a batch that wait to be sent are going to cost."""
    grouped = (
        sa.select(ITEM.c.estimate, ITEM.c.currency, sa.func.count())
        .where(ITEM.c.batch == batch, ITEM.c.state == "ready")
        .group_by(ITEM.c.estimate, ITEM.c.currency)
        .order_by(ITEM.c.currency)
    )
    amounts: dict[str, Decimal] = {}
    jobs = unknown = 0
    for estimate, currency, count in connection.execute(grouped):
        jobs += count
        if estimate is None:
            unknown += count
            continue
        sum_ = EXACT.multiply(Decimal(estimate), Decimal(count))
        amounts[currency] = EXACT.add(amounts.get(currency, Decimal(0)), sum_)
    return CostEstimate(jobs, amounts, unknown)


name_publicly(globals())
