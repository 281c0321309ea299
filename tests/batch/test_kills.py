"""Processes of a batch are killed at every commit and at random moments: no job is lost, and none is billed twice."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.proofs import not_on_windows
from videotasks.mock import random_faults

from .killing import Night, Runners, Tally

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


def test_a_job_is_known_at_whichever_commit_its_process_is_killed(
    runners: Runners, tmp_path: Path
) -> None:
    """Of one job, before one commit and after the next; `make soak` has both of each, and every kind of ledger."""

    def night(name: str) -> Night:
        place = tmp_path / name
        place.mkdir()
        return Night(str(place / "night.db"), place, 1, concurrency=1)

    report = tmp_path / "report.json"
    with night("whole") as whole:
        whole.run(runners, [{"report": str(report)}])
        assert whole.judge().states == {"saved": 1}
    commits = json.loads(report.read_text("utf-8"))["commits"]
    assert commits >= 6
    tally = Tally()
    for number in range(1, commits + 1):
        with night(str(number)) as each:
            each.run(runners, [{"commit": number, "after": number % 2 == 0}])
            tally.add(each.judge())
    assert tally.wrong == [], str(tally)
    assert tally.lost == 0
    assert tally.kills
    assert tally.left <= tally.kills


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
