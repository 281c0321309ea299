"""What one poll and one submit cost beside a plain session of requests: on loopback, over TLS, and over a slow way.

python -m tests.benchmarks.calls [--turns N]

The server answers at once, in a process of its own. Submits go out 200 ms apart, as a program's do that has other
work between them, and those of the peer in the pauses, so that both see the same machine; what is made ahead in the
pause behind a submit counts as CPU time of it. What 64 threads get done is told twice: by the clock, and by what their
CPU time allows, which a busy machine says like an idle one.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

import requests

from videotasks import Client

from .client import BODY, HEADERS, KEY, SUBMIT, TASK, certified, platform
from .client import polling as plain_polls
from .row import COUNT, CPU, RATE, WALL, Row, alone, interleaved

APART = 0.2
"""Seconds between two submits."""
SLOW = 40
"""Milliseconds there and back."""


class Submits(NamedTuple):
    """What submits have cost, each: ours, the peer's."""

    wall: tuple[float, float]
    """Milliseconds from call to answer, the median."""
    cpu: tuple[float, float]
    """Microseconds of the whole process until the next one, whatever is made ahead included."""
    unused: float
    """Connections that were opened and never used, for each of ours."""


def rows(turns: int = 9) -> list[Row]:
    """All figures of this module."""
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    found: list[Row] = []
    many = 20 if turns > 1 else 4
    with (
        tempfile.TemporaryDirectory() as folder,
        platform() as plain,
        platform(certified(Path(folder))) as secure,
        slow_way(secure) as slow,
    ):
        for name, url in (("http", plain), ("TLS", secure)):
            found += polls(name, url, turns, 100 * many)
        found += threads(plain, turns, 100 * many)
        for name, url in (("http", plain), ("TLS", secure)):
            found += submits(name, url, turns, many)
        found.append(submits(f"TLS, {SLOW} ms", slow, turns, many // 2)[0])
    return found


def peer() -> str:
    return f"requests.Session {requests.__version__}"


def polls(name: str, url: str, turns: int, count: int) -> list[Row]:
    with Client("highwayapi", KEY, url) as client, requests.Session() as session:
        task, plain = client.task(TASK), plain_polls(session, url)

        def timed(poll: Callable[[], object]) -> tuple[float, float]:
            wall, cpu = time.perf_counter(), time.process_time()
            for _ in range(count):
                poll()
            return (
                (time.perf_counter() - wall) / count * 1e6,
                (time.process_time() - cpu) / count * 1e6,
            )

        contenders = {"ours": task.refresh, "theirs": plain}
        found = interleaved(
            {n: partial(timed, p) for n, p in contenders.items()}, turns
        )
    what = f"one poll, {name}"
    return [
        Row("requests", what, peer(), 0.55, "us", *sides(found, place), measure)
        for place, measure in ((1, CPU), (0, WALL))
    ]


def sides(
    found: dict[str, list[tuple[float, float]]], place: int
) -> tuple[list[float], list[float]]:
    """One figure of both sides."""
    ours, theirs = ([turn[place] for turn in found[n]] for n in ("ours", "theirs"))
    return ours, theirs


def threads(url: str, turns: int, count: int) -> list[Row]:
    many = 64
    each = max(1, count // many)
    with (
        Client("highwayapi", KEY, url) as client,
        requests.Session() as session,
        ThreadPoolExecutor(many) as pool,
    ):
        contenders = {
            "ours": client.task(TASK).refresh,
            "theirs": plain_polls(session, url),
        }

        def rates(poll: Callable[[], object]) -> tuple[float, float]:
            def work(_: int) -> None:
                for _ in range(each):
                    poll()

            wall, cpu = time.perf_counter(), time.process_time()
            list(pool.map(work, range(many)))
            return (
                many * each / (time.perf_counter() - wall),
                many * each / (time.process_time() - cpu),
            )

        found = interleaved(
            {n: partial(rates, p) for n, p in contenders.items()}, turns
        )
    what, unit = f"polls from {many} threads", "polls a second"
    return [
        Row("requests", f"{what}{how}", peer(), 2.0, unit, *sides(found, place), RATE)
        for place, how in ((1, ", as CPU time allows"), (0, ", by the clock"))
    ]


def submits(name: str, url: str, turns: int, many: int) -> list[Row]:
    with Client("highwayapi", KEY, url) as client, requests.Session() as session:
        both = our_submit(client), plain_submit(session, url)
        side_by_side(both, url, 3)  # what is there once submits follow one another
        runs = [side_by_side(both, url, many) for _ in range(turns)]
    what = f"one submit, {name}"
    slow, tls = str(SLOW) in name, "TLS" in name
    goals = 1.1 if slow else 1.0 if tls else 0.9, 2.0 if tls else 1.0
    vain = [one.unused for one in runs]
    each = [1.0] * len(vain)
    in_vain, limit = f"connections opened in vain, {name}", "one for each submit"
    pairs = [one.wall for one in runs], [one.cpu for one in runs]
    wall, cpu = (([own for own, _ in p], [other for _, other in p]) for p in pairs)
    return [
        Row("requests", what, peer(), goals[0], "ms", *wall, WALL),
        Row("requests", what, peer(), goals[1], "us", *cpu, CPU),
        Row("requests", in_vain, limit, 1.0, "connections", vain, each, COUNT),
    ]


def our_submit(client: Client) -> Callable[[], object]:
    submit = client.vidu_q1.text_to_video
    return lambda: submit(prompt=BODY["prompt"], aspect_ratio="16:9").id


def plain_submit(session: requests.Session, url: str) -> Callable[[], object]:
    return lambda: session.post(
        url + SUBMIT, json=BODY, headers=HEADERS, timeout=(10, 60)
    ).json()


def side_by_side(
    both: tuple[Callable[[], object], Callable[[], object]], url: str, many: int
) -> Submits:
    """So many submits of both, the one's in the pauses of the other's."""
    before = in_vain(url)
    walls: tuple[list[float], list[float]] = ([], [])
    cpus = [0.0, 0.0]
    for number in range(2 * many):
        side = number % 2
        start, cpu = time.perf_counter(), time.process_time()
        both[side]()
        walls[side].append((time.perf_counter() - start) * 1000)
        time.sleep(APART / 2)
        cpus[side] += time.process_time() - cpu
    return Submits(
        (statistics.median(walls[0]), statistics.median(walls[1])),
        (cpus[0] / many * 1e6, cpus[1] / many * 1e6),
        (in_vain(url) - before) / many,
    )


def in_vain(url: str) -> int:
    """How many connections the server has seen by now on which no request has come."""
    answer = requests.get(f"{url}/connections", timeout=60)
    found: int = json.loads(answer.content)["unused"]
    return found


@contextmanager
def slow_way(url: str) -> Iterator[str]:
    """A server's address with a slow way to it."""
    scheme, _, port = url.rpartition(":")
    command = [
        *(sys.executable, str(Path(__file__).with_name("delaying.py"))),
        *(port, str(SLOW)),
    ]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield f"{scheme}:{int(process.stdout.readline())}"
        process.stdin.close()


if __name__ == "__main__":
    alone(__doc__, rows)
