"""What a wait for many tasks costs for each of them: it must not depend on how many there are.

python -m tests.benchmarks.many_tasks [--turns N]

Each task ends with its third poll, and each figure is of a process of its own: CPU time of all of `wait_all()`, and
the pages that the process holds more afterwards, with all results. Runs take turns; the least counts.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

from .client import KEY, platform
from .in_flight import resident
from .row import CPU, PEAK, Growth, alone

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
    command = [sys.executable, "-W", "ignore", "-m", MODULE, url, kind, str(many), run]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    took, held = map(float, done.stdout.split())
    return took, held


def rows(turns: int = 3) -> list[Growth]:
    """All figures of this module."""
    sizes = SIZES if turns > 1 else (50, 100, 200)
    found: list[Growth] = []
    with platform() as url:
        for kind in KINDS:
            costs: dict[int, list[tuple[float, float]]] = {size: [] for size in sizes}
            for turn in range(turns):
                for place, size in enumerate(sizes):
                    name = f"{KINDS.index(kind)}{turn}{place}"
                    costs[size].append(figure(url, kind, size, name))
            least = {size: min(costs[size]) for size in sizes}
            took = {size: size * one[0] / 1000 for size, one in least.items()}
            held = {size: size * one[1] / 1e6 for size, one in least.items()}
            what = f"wait_all of {kind} tasks"
            found.append(Growth("requests", what, "ms", took, CPU))
            found.append(Growth("memory", what, "MB", held, PEAK))
    return found


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[3].isdecimal():
        print(*measured(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]))
    else:
        alone(__doc__, rows, 3)
