"""The batch of `durable.py` with `videotasks.batch`: what one process does there, as its arguments say.

python -m tests.benchmarks.durable_ours add|run|run-procrastinate|wait|wait-procrastinate LEDGER URL COUNT FOLDER
"""

from __future__ import annotations

import resource
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from videotasks import AsyncClient
from videotasks.batch import Batch, Job, Status

from .durable_figures import AT_ONCE, LONG, SHORT, Commits, say

ENDPOINT = "vidu_q1.text_to_video"


def add(batch: Batch, count: int) -> None:
    jobs = [Job(ENDPOINT, {"prompt": f"job {n}"}, id=f"{n}") for n in range(count)]
    batch.add(jobs, provider="highwayapi")


def run(batch: Batch, url: str, out: Path, **more: Any) -> Status:
    client = AsyncClient("highwayapi", "sk_benchmark", url)
    return batch.run(client, out=out, concurrency=AT_ONCE, polls_per_minute=0, **more)


def main() -> None:
    mode, address, url, count, folder = sys.argv[1:]
    warnings.simplefilter("ignore")
    began = time.monotonic()
    batch, out, many = Batch(address), Path(folder) / "out", int(count)
    mode, _, by = mode.partition("-")
    engine = by or "ledger"
    if mode == "add":
        add(batch, many)
    elif mode == "run":
        commits = Commits(sa)
        before = resource.getrusage(resource.RUSAGE_SELF)
        began = time.monotonic()
        status = run(batch, url, out, poll_interval=SHORT, engine=engine)
        seconds = time.monotonic() - began
        assert status.saved == many, status
        say(seconds=seconds, before=before, commits=commits.number)
    else:

        def waits(status: Status) -> None:
            if status.running == many:
                say(seconds=time.monotonic() - began)

        run(batch, url, out, poll_interval=LONG, engine=engine, on_progress=waits)


if __name__ == "__main__":
    main()
