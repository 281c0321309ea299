"""What polls of an AsyncClient cost beside those of a bare session of aiohttp, one or many in flight.

python -m tests.benchmarks.async_polls [--turns N]

Both are measured in one process against one server process that answers at once; the rates are what their CPU time
allows, so that a busy machine says the same as an idle one. A bare session does the least that does the same job: it
keeps to no budget, looks at no connection before it uses it, and reads JSON.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from functools import partial

import aiohttp

from .client import Rate, bare_coroutines, client_coroutines
from .platforms import platform
from .row import RATE, Row, alone, interleaved

IN_FLIGHT = (1, 64, 512)
POLLS = 2048
"""In each turn."""


def allowed(rate: Rate, url: str, count: int) -> float:
    """How many polls a second the CPU time of the process allows."""
    before = time.process_time()
    rate(url, count)
    # Each is done twice: so that its connections are there, and then to be timed.
    return 2 * count / (time.process_time() - before)


def rows(turns: int = 9) -> Iterator[Row]:
    """Polls of one or of many coroutines."""
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    count = POLLS if turns > 1 else POLLS // 4
    with platform() as url:
        for many in IN_FLIGHT:
            found = interleaved(
                {
                    "ours": partial(allowed, client_coroutines(many), url, count),
                    "bare": partial(allowed, bare_coroutines(many), url, count),
                },
                turns,
            )
            yield Row(
                "aiohttp",
                f"polls, {many} in flight" if many > 1 else "polls, one at a time",
                f"aiohttp {aiohttp.__version__}",
                0.9,
                "polls a second",
                found["ours"],
                found["bare"],
                RATE,
            )


if __name__ == "__main__":
    alone(__doc__, rows)
