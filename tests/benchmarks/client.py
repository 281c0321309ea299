"""What benchmarks of the clients have in common: the way in which a program would use the libraries alone.

The libraries do the least that does the same job: one session, a request, its answer read as JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
import certifi
import requests
import trustme

from videotasks import AsyncClient

from .bare_platform import ACCEPTED
from .platforms import platform

__all__ = [
    "BODY",
    "HEADERS",
    "KEY",
    "RESULT",
    "SUBMIT",
    "TASK",
    "Rate",
    "bare_coroutines",
    "certified",
    "client_coroutines",
    "platform",
    "polling",
]

KEY = "sk_benchmark"
TASK = ACCEPTED["task_id"]
HEADERS = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
BODY = {"prompt": "the cat walks through the rain", "aspect_ratio": "16:9"}
RESULT = "/v3/async/task-result"
SUBMIT = "/v3/async/vidu-q1-text2video"
Rate = Callable[[str, int], float]
"""Address and number of requests -> requests a second."""


def polling(session: requests.Session, url: str) -> Callable[[], object]:
    """One poll as a plain session does it."""
    return lambda: session.get(
        url + RESULT, params={"task_id": TASK}, headers=HEADERS, timeout=(10, 60)
    ).json()


async def in_flight(
    many: int, one: Callable[[], Awaitable[object]], count: int
) -> float:
    """How many times a second something is done by so many coroutines at once."""
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
    """Polls of an AsyncClient."""

    async def rate(url: str, count: int) -> float:
        async with AsyncClient("highwayapi", KEY, url) as client:
            return await in_flight(many, client.task(TASK).refresh, count)

    return lambda url, count: asyncio.run(rate(url, count))


def bare_coroutines(many: int) -> Rate:
    """Polls of a session of aiohttp."""

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
