"""A few dozen calls under all that the soak has; `make soak` makes thousands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOUGHT = "lost 0, doubled 0, mixed up 0, untyped 0, swallowed 0, hung 0, unequal 0, left over 0"


def soak(*options: str) -> subprocess.CompletedProcess[str]:
    """Runs the soak in a process of its own, whose main thread alarms may strike."""
    command = [sys.executable, "-m", "tests.soak", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


COUNTS = ("--submits", "40", "--waits", "24", "--downloads", "24")
STEPS = ("--submits", "200", "--waits", "60", "--downloads", "60")


@pytest.mark.parametrize("way", ["sync", "async"])
def test_nothing_is_lost_doubled_mixed_up_or_left(way: str) -> None:
    done = soak("--part", "faults", "--way", way, *COUNTS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert NOUGHT in done.stdout
    assert "submits: accepted: " in done.stdout


@pytest.mark.parametrize(
    ("part", "way", "counts"),
    [
        ("steps", "sync", STEPS),
        ("alarms", "sync", COUNTS),
        ("cancellations", "async", STEPS),
        ("celery", "sync", COUNTS),
        ("celery", "async", COUNTS),
    ],
)
def test_nor_by_what_strikes_between_any_two_steps(
    part: str, way: str, counts: tuple[str, ...]
) -> None:
    """An alarm that raises within asyncio itself can stop its loop, whoever uses it: `make soak` counts that."""
    if part == "celery":
        pytest.importorskip("celery", reason="left out: there is no Celery")
    if sys.platform == "win32" and part in ("alarms", "celery"):
        pytest.skip("there is no alarm, and no prefork, there")
    done = soak("--part", part, "--way", way, *counts)
    assert done.returncode == 0, done.stdout + done.stderr
    assert NOUGHT in done.stdout
    assert "submits: accepted: " in done.stdout


def test_nor_by_a_process_of_a_batch_that_is_killed() -> None:
    if sys.platform == "win32":
        pytest.skip("there is no SIGKILL there")
    # Of one kind of ledger: tests/batch/test_kills.py has all of them.
    done = soak("--part", "kills", "--kills", "3", "--ledger", "sqlite-2")
    assert done.returncode == 0, done.stdout + done.stderr
    assert NOUGHT in done.stdout
    assert "kills, sqlite-2, at each commit: " in done.stdout
    assert "kills, sqlite-2, again and again: " in done.stdout
    assert "kills: accepted - (known + unknown): 0" in done.stdout
    assert "kills: jobs: " in done.stdout


def test_it_teaches() -> None:
    text = soak("--help").stdout
    for words in ("--rounds 20 --seed 1000", "accepted more than once", "exit status"):
        assert words in text
