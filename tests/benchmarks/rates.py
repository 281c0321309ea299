"""How many polls, submits and files a second, beside another revision and beside the libraries, in turn within one run.

python -m tests.benchmarks.rates [REVISION] [--runs N] [--only WORD]

One after another each time. Each submit and each file has a connection of its own, so that nobody else's response can
be on it: the ratios say what that costs. Every measured program is a process of its own that stays. The libraries do
the least that does the same job on a kept connection: an answer is read as JSON; a file is written, under its name at
once, and nobody looks whether it is whole. Tasks are kept, as by whoever goes on with them: of one that is dropped the
client tells in its log.
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
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from .against import BEFORE, unpacked
from .client import BODY, HEADERS, KEY, RESULT, SUBMIT, TASK, certified, platform

ROOT = Path(__file__).resolve().parents[2]
POLL, POST = "poll", "submit"
CASES = {"polls": (POLL, 300), "submits": (POST, 150)}
CASES |= {"100 kB": ("100000", 200), "10 MB": ("10000000", 16)}
"""What is sent, or how many bytes a file has; and how often in a run."""
SUBMITTED: dict[str, Any] = {**BODY}
TARGET = Path(tempfile.gettempdir()) / f"videotasks-benchmark-{os.getpid()}.mp4"


def sync_client(url: str, what: str, count: int) -> None:
    from videotasks import Client

    with Client("highwayapi", KEY, url) as client:
        task = client.task(TASK)
        if what == POLL:
            for _ in range(count):
                task.refresh()
        elif what == POST:
            kept = [client.vidu_q1.text_to_video(**SUBMITTED) for _ in range(count)]
            assert all(one.id for one in kept)
        else:
            video = client.task(f"file-{what}").refresh().videos[0]
            for _ in range(count):
                video.download(TARGET, overwrite=True)


def async_client(url: str, what: str, count: int) -> None:
    from videotasks import AsyncClient

    async def run() -> None:
        async with AsyncClient("highwayapi", KEY, url) as client:
            task = client.task(TASK)
            if what == POLL:
                for _ in range(count):
                    await task.refresh()
            elif what == POST:
                submit = client.vidu_q1.text_to_video
                kept = [await submit(**SUBMITTED) for _ in range(count)]
                assert all(one.id for one in kept)
            else:
                video = (await client.task(f"file-{what}").refresh()).videos[0]
                for _ in range(count):
                    await video.download(TARGET, overwrite=True)

    asyncio.run(run())


def plain_requests(url: str, what: str, count: int) -> None:
    import requests

    with requests.Session() as session:
        for _ in range(count):
            if what == POLL:
                asked = {"task_id": TASK}
                session.get(url + RESULT, params=asked, headers=HEADERS).json()
                continue
            if what == POST:
                session.post(url + SUBMIT, json=BODY, headers=HEADERS).json()
                continue
            with (
                session.get(f"{url}/files/{what}", stream=True) as response,
                TARGET.open("wb") as target,
            ):
                for chunk in response.iter_content(65536):
                    target.write(chunk)


def plain_aiohttp(url: str, what: str, count: int) -> None:
    import ssl

    import aiohttp

    async def run() -> None:
        trusted = ssl.create_default_context(cafile=os.environ["REQUESTS_CA_BUNDLE"])
        connector = aiohttp.TCPConnector(ssl=trusted)
        async with aiohttp.ClientSession(connector=connector) as session:
            for _ in range(count):
                if what == POLL:
                    asked = {"task_id": TASK}
                    sent = session.get(url + RESULT, params=asked, headers=HEADERS)
                elif what == POST:
                    body = json.dumps(BODY).encode()
                    sent = session.post(url + SUBMIT, data=body, headers=HEADERS)
                else:
                    sent = session.get(f"{url}/files/{what}")
                async with sent as response:
                    if what in (POLL, POST):
                        json.loads(await response.read())
                        continue
                    with TARGET.open("wb") as target:
                        async for chunk in response.content.iter_any():
                            target.write(chunk)

    asyncio.run(run())


PROGRAMS: dict[str, Callable[[str, str, int], None]] = {
    one.__name__: one
    for one in (sync_client, async_client, plain_requests, plain_aiohttp)
}


def work() -> None:
    """Runs what standard input says, line by line, and tells the rates."""
    for line in sys.stdin:
        name, url, what, count = line.split()
        PROGRAMS[name](url, what, 2)
        began = time.perf_counter()
        PROGRAMS[name](url, what, int(count))
        print(int(count) / (time.perf_counter() - began), flush=True)
    TARGET.unlink(missing_ok=True)


class Worker:
    """A process that runs the programs with the client of one tree."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def rate(self, name: str, url: str, what: str, count: int) -> float:
        """How many a second."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(name, url, what, count, file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline())


@contextmanager
def worker(tree: Path) -> Iterator[Worker]:
    """A worker with the client of a tree."""
    path = os.pathsep.join(map(str, (tree / "generated/python", ROOT)))
    code = "from tests.benchmarks.rates import work; work()"
    with subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Worker(process)
        assert process.stdin is not None
        process.stdin.close()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("revision", metavar="REVISION", nargs="?", default=BEFORE)
    parser.add_argument("--runs", type=int, default=9, help="(default: 9)")
    parser.add_argument("--only", default="", help="cases with this word in their name")
    options = parser.parse_args()
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (folder / "there").mkdir()
        secure = certified(folder)
        urls = {
            "": stack.enter_context(platform()),
            ", TLS": stack.enter_context(platform(secure)),
        }
        here = stack.enter_context(worker(ROOT))
        tree = unpacked(options.revision, folder / "there")
        there = stack.enter_context(worker(tree))
        print(f"{'':28}{'a second':>9}{options.revision:>12}{'library':>10}")
        for kind, library in (("sync", "requests"), ("async", "aiohttp")):
            for title, (what, count) in CASES.items():
                for way, url in urls.items():
                    case = f"{kind}, {title}{way}"
                    if options.only not in case:
                        continue
                    runs = []
                    for _ in range(options.runs + 1):
                        ours = f"{kind}_client"
                        own = here.rate(ours, url, what, count)
                        former = there.rate(ours, url, what, count)
                        bare = here.rate(f"plain_{library}", url, what, count)
                        runs.append((own, own / former, own / bare))
                    middle = map(statistics.median, zip(*runs[1:], strict=True))
                    print(
                        "{:28}{:9.0f}{:12.2f}{:10.2f}".format(case, *middle), flush=True
                    )
    print(f"ratios of the rates, medians of {options.runs} runs in turn; 1: as fast")


if __name__ == "__main__":
    main()
