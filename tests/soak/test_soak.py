"""A few dozen calls under all that the soak has; `make soak` makes thousands."""

from __future__ import annotations

import re
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


@pytest.mark.parametrize("way", ["sync", "async"])
def test_nothing_is_lost_doubled_mixed_up_or_left(way: str) -> None:
    done = soak("--part", "faults", "--way", way, *COUNTS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert NOUGHT in done.stdout
    assert "submits: accepted: " in done.stdout


@pytest.mark.parametrize("part", ["alarms", "celery"])
def test_what_strikes_between_any_two_steps_doubles_and_mixes_up_nothing(
    part: str,
) -> None:
    """Of an asynchronous client `make soak` tries it: what strikes within asyncio itself can stop its loop."""
    if part == "celery":
        pytest.importorskip("celery", reason="left out: there is no Celery")
    if sys.platform == "win32":
        pytest.skip("there is no alarm, and no prefork, there")
    done = soak("--part", part, "--way", "sync", *COUNTS)
    # About one strike in a thousand hits where nobody can tell of it any more: `make soak` counts these.
    assert done.returncode in (0, 1), done.stdout + done.stderr
    *_, counted = re.findall(r"^  (lost \d+, .*)$", done.stdout, re.MULTILINE)
    for what in ("doubled", "mixed up", "hung", "unequal"):
        assert f"{what} 0" in counted, done.stdout
    assert "submits: accepted: " in done.stdout


def test_it_teaches() -> None:
    text = soak("--help").stdout
    for words in ("--rounds 20 --seed 1000", "accepted more than once", "exit status"):
        assert words in text
