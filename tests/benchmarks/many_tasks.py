"""What a wait for many tasks costs for each of them: it must not depend on how many there are.

python -m tests.benchmarks.many_tasks [--runs N] [--most N]

Each task ends with its third poll, and each figure is of a process of its own: CPU time for one task of all of
`wait_all()`, and the pages that the process holds afterwards for it, with its result. Runs take turns; medians.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from .client import KEY, platform
from .in_flight import resident
from .whole_process import counted

ROOT = Path(__file__).resolve().parents[2]
MODULE = "tests.benchmarks.many_tasks"
SIZES = (100, 1_000, 10_000, 100_000)
KINDS = ("sync", "async")
PAUSE = 0.5


def ids(many: int, run: str) -> list[str]:
    """Ids of tasks that end with their third poll, and were never polled before."""
    return [f"{run:0>8}-0000-4000-9000-{number:012d}" for number in range(many)]


def in_threads(url: str, tasks: list[str]) -> list[object]:
    from videotasks import Client

    with Client("highwayapi", KEY, url, timeout=600) as client:
        return list(client.wait_all(tasks, timeout=None, poll_interval=PAUSE))


async def in_a_loop(url: str, tasks: list[str]) -> list[object]:
    from videotasks import AsyncClient

    async with AsyncClient("highwayapi", KEY, url, timeout=600) as client:
        return list(await client.wait_all(tasks, timeout=None, poll_interval=PAUSE))


def measured(url: str, kind: str, many: int, run: str) -> tuple[float, float]:
    """CPU microseconds and bytes for each task."""

    def wait(tasks: list[str]) -> list[object]:
        if kind == "sync":
            return in_threads(url, tasks)
        return asyncio.run(in_a_loop(url, tasks))

    wait(ids(16, f"{run}a"))
    tasks = ids(many, f"{run}b")
    held, before = resident(), time.process_time()
    ended = wait(tasks)
    took, more = time.process_time() - before, resident() - held
    assert len(ended) == many
    return took / many * 1e6, more / many


def figure(url: str, kind: str, many: int, run: str) -> tuple[float, float]:
    command = [sys.executable, "-m", MODULE, "--figure", url, kind, str(many), run]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    took, held = map(float, done.stdout.split())
    return took, held


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=counted, default=3, help="(default: 3)")
    parser.add_argument("--most", type=int, default=SIZES[-1], help="tasks at most")
    parser.add_argument("--figure", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    if options.figure:
        url, kind, many, run = options.figure
        print(*measured(url, kind, int(many), run))
        return
    sizes = [size for size in SIZES if size <= options.most]
    with platform() as url:
        print(f"{'':8}{'tasks':>9}{'us each':>10}{'kB each':>10}")
        for kind in KINDS:
            found: dict[int, list[tuple[float, float]]] = {size: [] for size in sizes}
            for run in range(options.runs):
                for size in sizes:
                    name = f"{KINDS.index(kind)}{run}{sizes.index(size)}"
                    found[size].append(figure(url, kind, size, name))
            for size in sizes:
                took, held = map(statistics.median, zip(*found[size], strict=True))
                print(f"{kind:8}{size:9}{took:10.0f}{held / 1000:10.2f}", flush=True)


if __name__ == "__main__":
    main()
