"""Processes of a batch are killed at every commit and at random moments: no job is lost, and none is billed twice."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.proofs import not_on_windows
from videotasks.mock import random_faults

from .killing import Night, Runners

pytestmark = not_on_windows("there is no SIGKILL")


@pytest.fixture(scope="module")
def runners() -> Iterator[Runners]:
    with Runners() as made:
        yield made


def test_a_process_that_is_killed_at_one_commit_after_another_loses_nothing(
    runners: Runners, tmp_path: Path
) -> None:
    plans = [{"commit": n, "after": n % 2 == 0} for n in range(1, 15)]
    with Night(str(tmp_path / "night.db"), tmp_path, 14) as night:
        night.run(runners, plans)
        tally = night.judge()
    assert tally.wrong == [], str(tally)
    assert tally.kills >= 6
    # A permission that is on the disk, and no answer: of those submits alone nobody knows.
    assert tally.states.keys() <= {"saved", "unknown"}
    assert tally.states["unknown"] <= tally.kills * night.concurrency
    assert tally.states["saved"]


@pytest.mark.parametrize(
    ("kind", "processes", "engine"),
    [
        ("sqlite", 1, "ledger"),
        ("sqlite", 2, "ledger"),
        ("postgresql", 2, "ledger"),
        ("postgresql", 2, "procrastinate"),
    ],
)
def test_processes_that_are_killed_again_and_again_lose_nothing(
    kind: str,
    processes: int,
    engine: str,
    runners: Runners,
    tmp_path: Path,
    new_address: Callable[[str], str],
) -> None:
    chance = random.Random(processes)
    faults = [
        one._replace(seconds=0) if one.kind == "rate_limit" else one
        for one in random_faults(processes, rate=0.1, requests=60)
    ]
    plans = [
        {"commit": chance.randrange(4, 30), "after": chance.random() < 0.5}
        for _ in range(4)
    ] + [{"seconds": chance.uniform(0.1, 0.6)} for _ in range(2)]
    ledger = new_address(kind)
    with Night(ledger, tmp_path, 24, faults, engine=engine) as night:
        night.run(runners, plans, processes)
        tally = night.judge()
    assert tally.wrong == [], str(tally)
    assert tally.kills
