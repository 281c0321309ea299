"""What memory a wait of an AsyncClient takes while it is asleep, and a handle with its result, beside a bare coroutine.

python -m tests.benchmarks.in_flight [--turns N]

Each figure is of a process of its own, which has polled before, so that whatever is loaded once is loaded. A bare
coroutine polls with aiohttp, keeps what it has read last, and sleeps, as whoever writes it by hand would do. What is
measured is what Python has allocated, for each of 10,000.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp

from videotasks import AsyncClient

from .client import HEADERS, KEY, RESULT, TASK, platform
from .row import PEAK, Row, alone, interleaved

ROOT = Path(__file__).resolve().parents[2]
MODULE = "tests.benchmarks.in_flight"
PAUSE = 3600.0
Hold = Callable[[str, int, Callable[[], int]], Awaitable[int]]
"""Address, how many, and what is held by now -> what so many have added to that."""


async def all_asleep(polled: list[object], many: int) -> None:
    """Waits until so many polls have been answered, and whoever made them sleeps."""
    while len(polled) < many:
        await asyncio.sleep(0.01)
    for _ in range(3):
        await asyncio.sleep(0.01)


async def waits(url: str, many: int, held: Callable[[], int]) -> int:
    async with AsyncClient("highwayapi", KEY, url, timeout=300) as client:
        polled: list[object] = []
        note = lambda _: polled.append(None)  # noqa: E731

        def begin(number: int) -> asyncio.Task[Any]:
            task = client.task(f"2a3b4c5d-0000-4000-8000-{number:012d}")
            wait = task.wait(None, on_update=note, poll_interval=PAUSE)
            return asyncio.ensure_future(wait)

        return await added(many, begin, polled, held)


async def handles(url: str, many: int, held: Callable[[], int]) -> int:
    async with AsyncClient("highwayapi", KEY, url, timeout=300) as client:
        ids = [f"2a3b4c5d-0000-4000-8000-{number:012d}" for number in range(many)]
        await client.task(TASK).refresh()
        before = held()
        kept = [client.task(one) for one in ids]
        for one in kept:
            await one.refresh()
        after = held()
        del kept
        return after - before


async def bare(url: str, many: int, held: Callable[[], int]) -> int:
    async with aiohttp.ClientSession() as session:
        polled: list[object] = []

        async def wait(task_id: str) -> object:
            while True:
                query = {"task_id": task_id}
                async with session.get(
                    url + RESULT, params=query, headers=HEADERS
                ) as answer:
                    found = json.loads(await answer.read())
                polled.append(None)
                if found["task"]["status"] == "TASK_STATUS_SUCCEED":
                    return found
                await asyncio.sleep(PAUSE)

        def begin(number: int) -> asyncio.Task[Any]:
            return asyncio.ensure_future(wait(f"2a3b4c5d-0000-4000-8000-{number:012d}"))

        return await added(many, begin, polled, held)


async def added(
    many: int,
    begin: Callable[[int], asyncio.Task[Any]],
    polled: list[object],
    held: Callable[[], int],
) -> int:
    first = [begin(number) for number in range(256)]
    await all_asleep(polled, 256)
    before = held()
    rest = [begin(number) for number in range(256, 256 + many)]
    await all_asleep(polled, 256 + many)
    after = held()
    for one in first + rest:
        one.cancel()
    await asyncio.gather(*first, *rest, return_exceptions=True)
    return after - before


FORMS: dict[str, Hold] = {"wait": waits, "handle": handles, "bare": bare}


def traced() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def resident() -> int:
    """Bytes of the pages that this process holds."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def figure(url: str, form: str, many: int) -> float:
    """Kilobytes for each, in a process of its own."""
    command = [sys.executable, "-W", "ignore", "-m", MODULE, url, form, str(many)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert run.returncode == 0, run.stderr
    return float(run.stdout)


def measured(url: str, form: str, many: int) -> float:
    tracemalloc.start()
    total: int = asyncio.run(FORMS[form](url, many, traced))  # type: ignore[arg-type]
    return total / many / 1000


def rows(turns: int = 3) -> list[Row]:
    """All figures of this module."""
    many = 10_000 if turns > 1 else 300
    with platform() as url:
        took = interleaved(
            {form: partial(figure, url, form, many) for form in FORMS}, turns
        )
    # 4.5 kB took a bare coroutine that keeps nothing of what it reads.
    limits = {"wait": 4.5, "handle": 1.0}
    whats = {"wait": "a wait that sleeps", "handle": "a handle with its result"}
    found = [
        Row(
            "memory",
            f"{whats[form]}, of {many:,}",
            f"{limit} kB",
            1.0,
            "kB",
            took[form],
            [limit] * turns,
            PEAK,
        )
        for form, limit in limits.items()
    ]
    beside = f"a coroutine of aiohttp {aiohttp.__version__}"
    what = f"{whats['wait']}, of {many:,}"
    row = Row("memory", what, beside, 1.0, "kB", took["wait"], took["bare"], PEAK)
    return [*found, row]


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[3].isdecimal():
        print(measured(sys.argv[1], sys.argv[2], int(sys.argv[3])))
    else:
        alone(__doc__, rows, 3)
