"""A platform that now and then sends a response too many, and what tells whether anybody was misled by one.

python -m tests.client.mixing [--tasks N] [--seed N]

Each task's file has content that follows from its id, so that nothing of another's can pass for it. Every task is
waited for, and its file fetched, by both clients at once, each with connections of its own and with a caller's.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import random
import socket
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import requests

import videotasks

from .loopback import KEY, LONG, RawServer, more, task_result

ODDS = 0.25
"""How often something comes that nobody asked for."""


def name_of(number: int) -> str:
    return f"00000000-aaaa-4000-8000-{number:012d}"


def content_of(task_id: str) -> bytes:
    """A file that only this task can have."""
    seed = hashlib.sha256(task_id.encode()).digest()
    return b"\x00\x00\x00\x18ftypmp42" + seed * (40 + seed[0])


def whole(body: bytes, kind: bytes = b"application/json") -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
    return head % (kind, len(body)) + body


class Platform:
    """Answers polls and sends files, each on a connection that stays; some of its answers are one too many."""

    def __init__(self, tasks: int, seed: int, odds: float = ODDS) -> None:
        self._tasks = tasks
        self._dice = random.Random(seed)
        self._odds = odds
        self._lock = threading.Lock()
        self._polls: Counter[str] = Counter()
        self.strays: Counter[str] = Counter()
        self._server = RawServer(self._serve)
        self.url = self._server.url

    def close(self) -> None:
        self._server.close()

    def _serve(self, connection: socket.socket) -> None:
        # What is sent late must not fall into another answer's middle.
        writing = threading.Lock()
        timers: list[threading.Timer] = []
        try:
            data = b""
            while True:
                while b"\r\n\r\n" not in data:
                    data += more(connection)
                head, _, data = data.partition(b"\r\n\r\n")
                self._answer(connection, head, writing, timers)
        finally:
            for timer in timers:
                timer.cancel()
                timer.join()

    def _answer(
        self,
        connection: socket.socket,
        head: bytes,
        writing: Any,
        timers: list[threading.Timer],
    ) -> None:
        target = urlsplit(head.split(b" ")[1].decode())
        is_file = target.path.startswith("/files/")
        if is_file:
            task_id = target.path.removeprefix("/files/").removesuffix(".mp4")
        else:
            task_id = parse_qs(target.query)["task_id"][0]
        with self._lock:
            right = self._right(task_id, is_file)
            stray = self._right(name_of(self._dice.randrange(self._tasks)), is_file)
            kinds = ["with it", "after it", "in two", "interim"]
            # A file's connection is new: what comes first on it is what it sends.
            kind = self._dice.choice(kinds if is_file else [*kinds, "before it"])
            if self._dice.random() >= self._odds:
                kind = "none"
            self.strays[kind] += 1
            cut, pause = self._dice.randrange(1, len(stray)), 0.03 * self._dice.random()
        pieces = {
            "with it": [right + stray],
            "after it": [right, stray],
            "in two": [right + stray[:cut], stray[cut:]],
            "interim": [b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + right],
            "before it": [stray + right],
            "none": [right],
        }[kind]

        def send(piece: bytes) -> None:
            with suppress(OSError), writing:
                connection.sendall(piece)

        send(pieces[0])
        for piece in pieces[1:]:
            timers.append(threading.Timer(pause, send, [piece]))
            timers[-1].start()

    def _right(self, task_id: str, is_file: bool) -> bytes:
        if is_file:
            return whole(content_of(task_id), b"video/mp4")
        self._polls[task_id] += 1
        done = self._polls[task_id] % 2 == 0
        status = "TASK_STATUS_SUCCEED" if done else "TASK_STATUS_PROCESSING"
        url = f"{self.url}/files/{task_id}.mp4"
        videos = [{"video_url": url, "video_type": "mp4"}]
        body = task_result(
            status, task={"task_id": task_id}, videos=videos if done else []
        )
        return whole(json.dumps(body).encode())


class Findings:
    """What came of each wait and download."""

    def __init__(self) -> None:
        self.right = 0
        self.mixed_up: list[str] = []
        self.failed: list[str] = []

    def check(self, task_id: str, result: Any, saved: Path) -> None:
        url = result.videos[0].url
        if (result.task_id, saved.read_bytes()) != (task_id, content_of(task_id)):
            self.mixed_up.append(f"{task_id}: {result.task_id}, {url}, {saved}")
        else:
            self.right += 1


def _quick(client: Any) -> Any:
    """Has a client make its pauses in a hundredth of their time."""
    runner = client._runner
    usual = runner.sleep
    runner.sleep = lambda seconds: usual(seconds / 100)
    return client


def _sync(
    platform: Platform, folder: Path, names: list[str], findings: Findings, **own: Any
) -> None:
    with (
        _quick(videotasks.Client("highwayapi", KEY, platform.url, **own)) as client,
        ThreadPoolExecutor(8) as pool,
    ):

        def one(task_id: str) -> None:
            try:
                result = client.task(task_id).wait(timeout=LONG, poll_interval=0.5)
                saved = result.videos[0].download(
                    folder / f"{task_id}.mp4", max_retries=20
                )
            except videotasks.VideotasksError as error:
                findings.failed.append(f"{task_id}: {error!r}")
            else:
                findings.check(task_id, result, saved)

        list(pool.map(one, names))


async def _async(
    connector: aiohttp.BaseConnector | None,
    platform: Platform,
    folder: Path,
    names: list[str],
    findings: Findings,
) -> None:
    made = videotasks.AsyncClient("highwayapi", KEY, platform.url, connector=connector)
    async with _quick(made) as client:
        few = asyncio.Semaphore(8)

        async def one(task_id: str) -> None:
            try:
                async with few:
                    result = await client.task(task_id).wait(LONG, poll_interval=0.5)
                    saved = await result.videos[0].download(
                        folder / f"{task_id}.mp4", max_retries=20
                    )
            except videotasks.VideotasksError as error:
                findings.failed.append(f"{task_id}: {error!r}")
            else:
                findings.check(task_id, result, saved)

        await asyncio.gather(*map(one, names))
    if connector is not None:
        await connector.close()


def sync_own(platform: Platform, *rest: Any) -> None:
    _sync(platform, *rest)


def sync_of_caller(platform: Platform, *rest: Any) -> None:
    with requests.Session() as session:
        _sync(platform, *rest, session=session)


def async_own(platform: Platform, *rest: Any) -> None:
    asyncio.run(_async(None, platform, *rest))


def async_of_caller(platform: Platform, *rest: Any) -> None:
    async def run() -> None:
        await _async(aiohttp.TCPConnector(limit=20), platform, *rest)

    asyncio.run(run())


WAYS: dict[str, Callable[..., None]] = {
    "Client": sync_own,
    "Client, a caller's session": sync_of_caller,
    "AsyncClient": async_own,
    "AsyncClient, a caller's connector": async_of_caller,
}


def run(way: str, tasks: int, seed: int, folder: Path) -> tuple[Findings, Platform]:
    """Waits for so many tasks and fetches their files.

    Args:
        way: One of `WAYS`.
        tasks: How many.
        seed: Of the dice.
        folder: Where the files go.
    """
    platform, findings = Platform(tasks, seed), Findings()
    try:
        WAYS[way](platform, folder, [name_of(n) for n in range(tasks)], findings)
    finally:
        platform.close()
    return findings, platform


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tasks", type=int, default=300, help="(default: 300)")
    parser.add_argument("--seed", type=int, default=0, help="(default: 0)")
    options = parser.parse_args()
    bad = False
    for way in WAYS:
        with tempfile.TemporaryDirectory() as name:
            found, platform = run(way, options.tasks, options.seed, Path(name))
        print(
            f"{way}: right {found.right}, mixed up {len(found.mixed_up)}, failed "
            f"{len(found.failed)}; strays: {dict(platform.strays)}",
            *found.mixed_up[:5],
            *found.failed[:5],
            sep="\n    ",
            flush=True,
        )
        bad = bad or found.right != options.tasks
    raise SystemExit(bad)


if __name__ == "__main__":
    main()
