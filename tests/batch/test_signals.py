"""Ctrl+C and SIGTERM end a run cleanly, a second Ctrl+C at once; status is seen by another process meanwhile."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.proofs import not_on_windows
from videotasks.batch import Batch, Job
from videotasks.mock import Fault, MockPlatform

from .night import until

pytestmark = not_on_windows("signals are other ones")
ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys, warnings
from videotasks import AsyncClient
from videotasks.batch import Batch

warnings.simplefilter("ignore")
ledger, out, url, key = sys.argv[1:]
client = AsyncClient("highwayapi", key, url)
try:
    print(Batch(ledger).run(client, out=out, poll_interval=0.05, concurrency=2).stopped, flush=True)
except KeyboardInterrupt:
    print("at once", flush=True)
"""

Start = Callable[[], "subprocess.Popen[str]"]


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    made = Batch(tmp_path / "night.db")
    jobs = [Job("vidu_q1.text_to_video", {"prompt": f"{n}"}) for n in range(40)]
    made.add(jobs, provider="highwayapi")
    return made


@pytest.fixture
def start(platform: MockPlatform, tmp_path: Path) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def start() -> subprocess.Popen[str]:
        arguments = [
            str(tmp_path / "night.db"),
            str(tmp_path / "out"),
            platform.base_url,
            platform.key,
        ]
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *arguments],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "NO_PROXY": "127.0.0.1"},
        )
        started.append(process)
        return process

    yield start
    for one in started:
        one.kill()
        one.wait()
        if one.stdout is not None:
            one.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_one_signal_lets_what_is_under_way_end(
    number: signal.Signals, batch: Batch, start: Start, platform: MockPlatform
) -> None:
    platform.faults = [Fault("slow", times=None, seconds=0.3)]
    process = start()
    until(lambda: len(platform.submits) >= 3, lambda: process.poll() is None)
    seen = batch.status()  # by another process, meanwhile
    assert seen.total == 40
    assert seen.ready < 40
    process.send_signal(number)
    out, _ = process.communicate()
    assert (out, process.returncode) == (f"by {number.name}\n", 0)
    status = batch.status()
    assert (status.unknown, status.sending) == (0, 0)
    assert (
        len(platform.submits) == status.running + status.succeeded + status.saved < 40
    )


def test_the_second_one_ends_it_at_once_and_what_is_under_way_is_unknown(
    batch: Batch, start: Start, platform: MockPlatform, tmp_path: Path
) -> None:
    platform.faults = [Fault("silent", times=None, seconds=300, accepted=True)]
    process = start()
    until(lambda: len(platform.submits) == 2, lambda: process.poll() is None)
    process.send_signal(signal.SIGINT)
    # It still waits for the answers.
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.5)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate()
    assert (out, process.returncode) == ("at once\n", 0)
    status = batch.status()
    assert (status.unknown, status.ready) == (2, 38)
    assert list(tmp_path.glob("night.db.runner-*")) == []
    assert {json.dumps(one.parameters) for one in batch.unknown_jobs()} == {
        json.dumps(dict(one.body)) for one in platform.submits
    }
