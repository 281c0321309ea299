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


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize("part", ["faults", "alarms", "celery"])
def test_nothing_is_lost_doubled_mixed_up_or_left(part: str, way: str) -> None:
    if part == "celery":
        pytest.importorskip("celery", reason="left out: there is no Celery")
    if part != "faults" and sys.platform == "win32":
        pytest.skip("there is no alarm, and no prefork, there")
    counts = ("--submits", "40", "--waits", "24", "--downloads", "24")
    done = soak("--part", part, "--way", way, *counts)
    assert done.returncode == 0, done.stdout + done.stderr
    assert NOUGHT in done.stdout
    assert "submits: accepted: " in done.stdout


def test_it_teaches() -> None:
    text = soak("--help").stdout
    for words in ("--rounds 20 --seed 1000", "accepted more than once", "exit status"):
        assert words in text
