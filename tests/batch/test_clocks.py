"""Clocks that jump, and machines whose clocks differ, cost neither a video nor a second bill, and no burst.

libfaketime gives each process a clock of its own, which a file moves while it runs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.proofs import without
from videotasks.batch import Batch
from videotasks.mock import MockPlatform

from .night import Night, at_submit, jobs
from .postgres_server import PostgresServer

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
HOUR = 3600
pytestmark = pytest.mark.skipif(LIBRARY is None, reason=without("faketime"))

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(platform: MockPlatform, tmp_path: Path) -> Iterator[Start]:
    """Starts a process that runs a batch, by a clock of its own."""
    started: list[subprocess.Popen[str]] = []

    def begin(ledger: str, clock: str | Path, rate: int = 0) -> subprocess.Popen[str]:
        fake = (
            {"FAKETIME": clock}
            if isinstance(clock, str)
            else {"FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1"}
        )
        given = (ledger, tmp_path / "out", platform.base_url, platform.key, rate)
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.batch.clock_process", *map(str, given)],
            cwd=ROOT,
            env={
                **os.environ,
                **fake,
                "LD_PRELOAD": str(LIBRARY),
                # What waits is measured by a clock that nobody sets.
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                "NO_PROXY": "127.0.0.1",
            },
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for one in started:
        one.kill()
        one.communicate()


def said(process: subprocess.Popen[str]) -> Any:
    """The next thing that a process says."""
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, "the process has ended"
    return json.loads(line)


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_jumps_in_the_middle_changes_nothing(
    hours: int, night: Night, tmp_path: Path, start: Start
) -> None:
    """On SQLite the clock of the database is that of the process: what it wrote before is in the past, or far ahead."""
    clock = tmp_path / "clock"
    clock.write_text("+0")
    night.batch.add(jobs(8), provider="highwayapi")
    jumped = at_submit(night.platform, 4, lambda: clock.write_text(f"{hours:+d}h"))
    process = start(str(tmp_path / "night.db"), clock, rate=600)
    assert abs(said(process)["time"] - time.time()) < HOUR / 2
    assert said(process) == {"saved": 8, "left": 0}
    assert jumped
    times = [at for (at,) in night.rows("at", "attempt")]
    assert max(times) - min(times) > HOUR / 2  # the jump was seen
    night.is_each_sent_once(night.batch.status(), unsure=0)


def test_machines_whose_clocks_differ_by_an_hour_share_a_rate_and_each_job(
    postgres: PostgresServer, platform: MockPlatform, tmp_path: Path, start: Start
) -> None:
    """Of all times only those of the database count."""
    address = postgres.database()
    night = Night(Batch(address), platform, tmp_path / "out")
    night.batch.add(jobs(10), provider="highwayapi")
    both = [start(address, clock, rate=600) for clock in ("+0", "+1h")]
    right, ahead = (said(one)["time"] for one in both)
    assert ahead - right > HOUR / 2
    assert [said(one)["left"] for one in both] == [0, 0]
    night.is_each_sent_once(night.batch.status(), unsure=0)
    times = [
        at for at, event in night.rows("at, event", "attempt") if event == "submitting"
    ]
    # Nine turns of a tenth of a second, whoever has them, by the clock of the server.
    assert 9 * 0.1 * 0.9 <= max(times) - min(times) < HOUR / 2
    assert abs(min(times) - time.time()) < HOUR / 2
