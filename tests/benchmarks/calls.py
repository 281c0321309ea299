"""What one poll and one submit cost beside a plain session of requests: on loopback, over TLS, and over a slow way.

python -m tests.benchmarks.calls [--turns N]

The server answers at once, in a process of its own. Submits go out 200 ms apart, as a program's do that has other
work between them; what is made ahead meanwhile counts as CPU time of theirs.
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
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import requests

from videotasks import Client

from .client import BODY, HEADERS, KEY, SUBMIT, TASK, certified, from_threads, platform
from .client import polling as plain_polls
from .row import COUNT, CPU, RATE, WALL, Row, alone

APART = 0.2
"""Seconds between two submits."""
SLOW = 40
"""Milliseconds there and back."""


class Submits(NamedTuple):
    """What submits have cost, each."""

    wall: float
    """Milliseconds from call to answer; of several the median."""
    cpu: float
    """Microseconds of the whole process, whatever is made ahead included."""
    unused: float
    """Connections that were opened and never used."""


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
        found.append(threads(plain, turns, 100 * many))
        for name, url in (("http", plain), ("TLS", secure)):
            found += submits(name, url, turns, many)
        found.append(submits(f"TLS, {SLOW} ms", slow, turns, many // 2)[0])
    return found


def peer() -> str:
    return f"requests.Session {requests.__version__}"


def pairs(
    ours: Callable[[], Any], theirs: Callable[[], Any], turns: int
) -> Iterator[tuple[Any, Any]]:
    """Both in turn, after a turn that does not count."""
    ours()
    theirs()
    for turn in range(turns):
        if turn % 2:
            own = ours()
            yield own, theirs()
        else:
            other = theirs()
            yield ours(), other


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

        runs = list(pairs(lambda: timed(task.refresh), lambda: timed(plain), turns))
    what = f"one poll, {name}"
    return [
        Row("requests", what, peer(), 0.55, "us", *sides(runs, place), measure)
        for place, measure in ((1, CPU), (0, WALL))
    ]


def sides(runs: list[Any], place: int) -> tuple[list[float], list[float]]:
    """One figure of both sides."""
    return [own[place] for own, _ in runs], [other[place] for _, other in runs]


def threads(url: str, turns: int, count: int) -> Row:
    with Client("highwayapi", KEY, url) as client, requests.Session() as session:
        task, plain = client.task(TASK), plain_polls(session, url)
        runs = list(
            pairs(
                lambda: [from_threads(64, task.refresh, count)],
                lambda: [from_threads(64, plain, count)],
                turns,
            )
        )
    what, unit = "polls from 64 threads", "polls a second"
    return Row("requests", what, peer(), 2.0, unit, *sides(runs, 0), RATE)


def submits(name: str, url: str, turns: int, many: int) -> list[Row]:
    with Client("highwayapi", KEY, url) as client, requests.Session() as session:
        runs = list(
            pairs(
                lambda: timed_submits(our_submit(client), url, many),
                lambda: timed_submits(plain_submit(session, url), url, many),
                turns,
            )
        )
    what = f"one submit, {name}"
    slow, tls = str(SLOW) in name, "TLS" in name
    goals = 1.1 if slow else 1.0 if tls else 0.9, 2.0 if tls else 1.0
    ours = [own.unused for own, _ in runs]
    return [
        Row("requests", what, peer(), goals[0], "ms", *sides(runs, 0), WALL),
        Row("requests", what, peer(), goals[1], "us", *sides(runs, 1), CPU),
        Row(
            "requests",
            f"connections opened in vain, {name}",
            "one for each submit",
            1.0,
            "connections",
            ours,
            [1.0] * len(ours),
            COUNT,
        ),
    ]


def our_submit(client: Client) -> Callable[[], object]:
    submit = client.vidu_q1.text_to_video
    return lambda: submit(prompt=BODY["prompt"], aspect_ratio="16:9").id


def plain_submit(session: requests.Session, url: str) -> Callable[[], object]:
    return lambda: session.post(
        url + SUBMIT, json=BODY, headers=HEADERS, timeout=(10, 60)
    ).json()


def timed_submits(submit: Callable[[], object], url: str, many: int) -> Submits:
    for _ in range(3):  # what is there once submits follow one another is there
        submit()
        time.sleep(APART)
    before, cpu = in_vain(url), time.process_time()
    walls: list[float] = []
    for _ in range(many):
        start = time.perf_counter()
        submit()
        walls.append((time.perf_counter() - start) * 1000)
        time.sleep(APART)
    spent = (time.process_time() - cpu) / many * 1e6
    return Submits(statistics.median(walls), spent, (in_vain(url) - before) / many)


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
