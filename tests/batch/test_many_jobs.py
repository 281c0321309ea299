"""A file of very many jobs: it is added without being held, known again, counted, cancelled, and its first are sent.

`JOBS=100000 python -m pytest tests/batch/test_many_jobs.py` has as many as the variable says.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.proofs import left_out
from videotasks.batch import Batch, JobsError
from videotasks.mock import MockPlatform

from .night import TEXT, Night

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(),
    reason=left_out("only Linux tells the peak of a program's memory"),
)
ROOT = Path(__file__).resolve().parents[2]
JOBS: Final = int(os.environ.get("JOBS", "2000"))
SENT: Final = 6
HELD: Final = 12_000
"""Kilobytes that a file of any length may take: a hundred thousand jobs took 5,000; their lines alone are 30,000."""


def write(file: Path, count: int) -> None:
    with file.open("w") as lines:
        for number in range(count):
            parameters = {"prompt": f"cat {number} {'x' * 200}"}
            line = {"endpoint": TEXT, "parameters": parameters, "id": f"cat-{number}"}
            lines.write(json.dumps(line) + "\n")


def test_a_file_of_very_many_jobs_is_added_and_begun_with(
    platform: MockPlatform, tmp_path: Path
) -> None:
    file, ledger = tmp_path / "night.jsonl", tmp_path / "night.db"
    write(file, JOBS)
    program = [sys.executable, "-m", "tests.batch.many_process"]
    command = [*program, str(ledger), str(file)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    said = json.loads(done.stdout)
    print(JOBS, "jobs:", said)
    assert said["added"] == [JOBS, 0]
    assert said["known"] == [0, JOBS]
    assert 0 < said["kilobytes"] < HELD
    night = Night(Batch(ledger), platform, tmp_path / "out")
    assert night.batch.status().ready == JOBS + 1
    assert night.batch.estimate().jobs == JOBS + 1
    rest = [f"cat-{number}" for number in range(SENT - 1, JOBS)]
    assert night.batch.cancel(rest) == len(rest)
    assert night.run().saved == SENT
    assert [one.split(" ")[:2] for one in night.sent()] == [
        *(["cat", f"{number}"] for number in range(SENT - 1)),
        ["first"],
    ]


def test_every_problem_of_a_long_file_is_told_and_nothing_is_added(
    tmp_path: Path,
) -> None:
    file = tmp_path / "night.jsonl"
    write(file, 1200)
    lines = file.read_text("utf-8").splitlines()
    for number in (0, 700, 1199):
        lines[number] = lines[number].replace("prompt", "promt")
    file.write_text("\n".join(lines), "utf-8")
    batch = Batch(tmp_path / "night.db")
    with pytest.raises(JobsError) as raised:
        batch.add(file, provider="highwayapi")
    assert {one.line for one in raised.value.problems} == {1, 701, 1200}
    assert batch.status().total == 0
