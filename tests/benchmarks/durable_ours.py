"""The batch of `durable.py` with `videotasks.batch`: what one process does there, as its arguments say.

python -m tests.benchmarks.durable_ours add|run LEDGER URL COUNT FOLDER
"""

from __future__ import annotations

import resource
import sys
import time
import warnings
from pathlib import Path

import sqlalchemy as sa

from videotasks import AsyncClient
from videotasks.batch import Batch, Job, Status

from .durable_figures import AT_ONCE, SHORT, Commits, say

ENDPOINT = "vidu_q1.text_to_video"


def add(batch: Batch, count: int) -> None:
    jobs = [Job(ENDPOINT, {"prompt": f"job {n}"}, id=f"{n}") for n in range(count)]
    batch.add(jobs, provider="highwayapi")


def run(batch: Batch, url: str, out: Path) -> Status:
    client = AsyncClient("highwayapi", "sk_benchmark", url)
    return batch.run(
        client,
        out=out,
        concurrency=AT_ONCE,
        polls_per_minute=0,
        poll_interval=SHORT,
    )


def main() -> None:
    mode, address, url, count, folder = sys.argv[1:]
    warnings.simplefilter("ignore")
    batch, out, many = Batch(address), Path(folder) / "out", int(count)
    if mode == "add":
        add(batch, many)
    else:
        commits = Commits(sa)
        before = resource.getrusage(resource.RUSAGE_SELF)
        began = time.monotonic()
        status = run(batch, url, out)
        seconds = time.monotonic() - began
        assert status.saved == many, status
        say(before, seconds=seconds, commits=commits.number)


if __name__ == "__main__":
    main()
