"""A closed client has no connection left, at once: not when garbage happens to be collected."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
from collections.abc import Callable, Iterator
from typing import Any

import aiohttp
import pytest
import requests

import videotasks

from .loopback import ARGUMENTS, KEY, LONG, RawServer, more, task_result

Start = Callable[[Callable[..., None]], RawServer]
BODIES = {b"POST": {"task_id": "t-1"}, b"GET ": task_result("TASK_STATUS_QUEUED")}


@pytest.fixture
def uncollected() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def good(_: RawServer, connection: socket.socket) -> None:
    """Answers, keeps the connection, and sees it end."""
    while True:
        data = more(connection)
        while b"\r\n\r\n" not in data:
            data += more(connection)
        body = json.dumps(BODIES[data[:4]]).encode()
        if data.startswith(b"POST"):
            head, rest = data.split(b"\r\n\r\n", 1)
            size = int(head.lower().partition(b"content-length:")[2].split()[0])
            while len(rest) < size:
                rest += more(connection)
        head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
        connection.sendall(head + body)


def silent(_: RawServer, connection: socket.socket) -> None:
    while True:
        more(connection)


def broken(raw: RawServer, connection: socket.socket) -> None:
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nx")
    silent(raw, connection)


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("behave", [good, silent, broken])
def test_closing_ends_every_connection_of_requests(
    raw_server: Start, behave: Any
) -> None:
    raw = raw_server(behave)
    with videotasks.Client(
        "highwayapi", KEY, raw.url, timeout=(LONG, 0.2), max_retries=0
    ) as client:
        kept = [error_of(client.vidu_q1.reference_to_video, **ARGUMENTS)]
        kept.append(error_of(client.task("t-1").refresh))
    raw.settled()
    assert any(kept) is (behave is not good)
    assert raw.connections >= 1


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("behave", [good, silent, broken])
def test_a_submit_leaves_no_connection_to_a_callers_session(
    raw_server: Start, behave: Any
) -> None:
    raw = raw_server(behave)
    with (
        requests.Session() as session,
        videotasks.Client(
            *("highwayapi", KEY, raw.url),
            timeout=(LONG, 0.2),
            max_retries=0,
            session=session,
        ) as client,
    ):
        kept = error_of(client.vidu_q1.reference_to_video, **ARGUMENTS)
        raw.settled()
    assert bool(kept) is (behave is not good)


def error_of(call: Callable[..., object], **options: Any) -> BaseException | None:
    """What a call raises, kept as programs do, with all of its frames."""
    try:
        call(**options)
    except videotasks.VideotasksError as error:
        return error
    return None


async def _ended(url: str, own: bool) -> list[BaseException]:
    kept: list[BaseException] = []
    connector = None if own else aiohttp.TCPConnector()
    async with videotasks.AsyncClient(
        "highwayapi", KEY, url, timeout=(LONG, 0.2), max_retries=0, connector=connector
    ) as client:
        submit = client.vidu_q1.reference_to_video(**ARGUMENTS)
        poll = client.task("t-1").refresh()
        found = [
            await asyncio.gather(one, return_exceptions=True) for one in (submit, poll)
        ]
        kept += [one for (one,) in found if isinstance(one, BaseException)]
    if connector is not None:
        await connector.close()
    return kept


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("own", [True, False], ids=["own", "a connector"])
@pytest.mark.parametrize("behave", [good, silent, broken])
def test_closing_ends_every_connection_of_aiohttp(
    raw_server: Start, behave: Any, own: bool
) -> None:
    raw = raw_server(behave)
    kept = asyncio.run(_ended(raw.url, own))
    raw.settled()
    assert bool(kept) is (behave is not good)
    assert raw.connections >= 2
