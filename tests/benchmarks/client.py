"""What the clients cost beside the libraries they use, on this machine's loopback.

python -m tests.benchmarks.client [--runs N] [--requests N]

Each pair is measured in turn, run by run, against one server process that answers at once. The libraries do the least
that does the same job: one session, a request, its answer read as JSON. Each submit of ours has a connection of its
own, which its ratio shows, above all over TLS.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import aiohttp
import certifi
import requests
import trustme

from videotasks import AsyncClient, Client

from .whole_process import counted, warming

KEY = "sk_benchmark"
TASK = "2a3b4c5d-0000-4000-8000-000000000000"
HEADERS = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
BODY = {"prompt": "the cat walks through the rain", "aspect_ratio": "16:9"}
RESULT = "/v3/async/task-result"
SUBMIT = "/v3/async/vidu-q1-text2video"
Rate = Callable[[str, int], float]
"""Address and number of requests -> requests a second."""


def timed(work: Callable[[], object], count: int) -> float:
    start = time.perf_counter()
    work()
    return count / (time.perf_counter() - start)


def client_polls(url: str, count: int) -> float:
    with Client("highwayapi", KEY, url) as client:
        task = client.task(TASK)
        task.refresh()
        return timed(lambda: [task.refresh() for _ in range(count)], count)


def client_submits(url: str, count: int) -> float:
    with Client("highwayapi", KEY, url) as client:
        submit = client.vidu_q1.text_to_video
        submit(prompt=BODY["prompt"], aspect_ratio="16:9")
        return timed(
            lambda: [
                submit(prompt=BODY["prompt"], aspect_ratio="16:9") for _ in range(count)
            ],
            count,
        )


def polling(session: requests.Session, url: str) -> Callable[[], object]:
    """One poll as a plain session does it."""
    return lambda: session.get(
        url + RESULT, params={"task_id": TASK}, headers=HEADERS, timeout=(10, 60)
    ).json()


def session_polls(url: str, count: int) -> float:
    with requests.Session() as session:
        poll = polling(session, url)
        poll()
        return timed(lambda: [poll() for _ in range(count)], count)


def session_submits(url: str, count: int) -> float:
    with requests.Session() as session:

        def submit() -> object:
            return session.post(
                url + SUBMIT, json=BODY, headers=HEADERS, timeout=(10, 60)
            ).json()

        submit()
        return timed(lambda: [submit() for _ in range(count)], count)


def from_threads(threads: int, one: Callable[[], object], count: int) -> float:
    each = max(1, count // threads)

    def work(_: int) -> None:
        for _ in range(each):
            one()

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, range(threads)))  # threads and connections are there
        return timed(lambda: list(pool.map(work, range(threads))), threads * each)


def client_threads(threads: int) -> Rate:
    def rate(url: str, count: int) -> float:
        with Client("highwayapi", KEY, url) as client:
            return from_threads(threads, client.task(TASK).refresh, count)

    return rate


def session_threads(threads: int) -> Rate:
    def rate(url: str, count: int) -> float:
        with requests.Session() as session:
            return from_threads(threads, polling(session, url), count)

    return rate


async def in_flight(
    many: int, one: Callable[[], Awaitable[object]], count: int
) -> float:
    each = max(1, count // many)

    async def work() -> None:
        for _ in range(each):
            await one()

    async def everybody() -> None:
        await asyncio.gather(*(work() for _ in range(many)))

    await everybody()
    start = time.perf_counter()
    await everybody()
    return many * each / (time.perf_counter() - start)


def client_coroutines(many: int) -> Rate:
    async def rate(url: str, count: int) -> float:
        async with AsyncClient("highwayapi", KEY, url) as client:
            return await in_flight(many, client.task(TASK).refresh, count)

    return lambda url, count: asyncio.run(rate(url, count))


def bare_coroutines(many: int) -> Rate:
    async def rate(url: str, count: int) -> float:
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector) as session:

            async def poll() -> object:
                params = {"task_id": TASK}
                async with session.get(
                    url + RESULT, params=params, headers=HEADERS
                ) as answer:
                    return json.loads(await answer.read())

            return await in_flight(many, poll, count)

    return lambda url, count: asyncio.run(rate(url, count))


def certified(folder: Path) -> Path:
    """A server's certificate, of an authority that the libraries are told to trust besides the usual ones."""
    authority = trustme.CA()
    trusted, certificate = folder / "trusted.pem", folder / "server.pem"
    trusted.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())
    issued = authority.issue_cert("127.0.0.1")
    issued.private_key_and_cert_chain_pem.write_to_path(str(certificate))
    os.environ["REQUESTS_CA_BUNDLE"] = str(trusted)
    return certificate


@contextmanager
def platform(*certificate: Path) -> Iterator[str]:
    """The address of a server in a process of its own."""
    server = Path(__file__).with_name("bare_platform.py")
    command = [sys.executable, str(server), *map(str, certificate)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        scheme = "https" if certificate else "http"
        yield f"{scheme}://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()


PAIRS: dict[str, tuple[str, Rate, Rate]] = {
    "one poll": ("requests.Session", client_polls, session_polls),
    "one submit": ("requests.Session", client_submits, session_submits),
    "one poll, TLS": ("requests.Session", client_polls, session_polls),
    "one submit, TLS": ("requests.Session", client_submits, session_submits),
    "polls, 64 threads": (
        "requests.Session",
        client_threads(64),
        session_threads(64),
    ),
    "polls, 64 in flight": ("aiohttp", client_coroutines(64), bare_coroutines(64)),
    "polls, 512 in flight": ("aiohttp", client_coroutines(512), bare_coroutines(512)),
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--runs", type=counted, default=9, help="counted runs of each (default: 9)"
    )
    parser.add_argument(
        "--requests", type=counted, default=2048, help="a run (default: 2048)"
    )
    options = parser.parse_args()
    # A proxy of the machine has no business on loopback.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    with (
        tempfile.TemporaryDirectory() as folder,
        platform() as plain,
        platform(certified(Path(folder))) as secure,
    ):
        print(f"{'':22}{'a second':>10}{'bare, a second':>24}{'ratio':>8}")
        for name, (library, ours, bare) in PAIRS.items():
            url, count = plain, options.requests
            if name.endswith("TLS"):
                url, count = secure, max(1, count // 8)
            first = warming(options.runs)
            runs = [
                (ours(url, count), bare(url, count))
                for _ in range(options.runs + first)
            ][first:]
            ratio = statistics.median(one / other for one, other in runs)
            mine, others = (
                statistics.median(rates) for rates in zip(*runs, strict=True)
            )
            print(
                f"{name:22}{mine:10.0f}{library:>17}{others:7.0f}{ratio:8.2f}",
                flush=True,
            )
    print(
        "ratio: of the rates, 1 is as fast as the library alone, less is slower; "
        f"medians of {options.runs} runs in turn"
    )


if __name__ == "__main__":
    main()
