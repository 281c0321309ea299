"""Submits of an AsyncClient go past aiohttp's session: with the same bytes, unless somebody stands in its place."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import pytest
from aiohttp.client_proto import ResponseHandler

import videotasks
from tests.by_libraries import by_aiohttp
from tests.helper_server import SOON
from videotasks import AsyncClient
from videotasks._core.actions import Exchange
from videotasks._http import async_posts
from videotasks._http.async_bodies import Body, Payload

from .loopback import ARGUMENTS, KEY, RawServer, Reply, Server, more, task_result
from .striking import SoftLimit
from .test_identity import whole
from .test_key_in_frames import shown

ACCEPTED = whole(b'{"task_id": "t-1"}')


class Platform:
    """Accepts submits, one on each connection, and keeps what was sent."""

    def __init__(self, start: Callable[..., RawServer]) -> None:
        self.got: list[bytes] = []
        self.url = start(self._answer).url

    def _answer(self, _: RawServer, connection: socket.socket) -> None:
        data = more(connection)
        while not data.endswith(b"}"):
            data += more(connection)
        self.got.append(data)
        connection.sendall(ACCEPTED)


async def submit(client: AsyncClient, **arguments: Any) -> str:
    return (await client.vidu_q1.reference_to_video(**{**ARGUMENTS, **arguments})).id


def submitted(url: str, times: int = 1, **options: Any) -> None:
    """Submits so often by one client."""

    async def run() -> None:
        async with AsyncClient("highwayapi", KEY, url, **options) as client:
            for number in range(times):
                prompt = "a cat, \N{LATIN SMALL LETTER A WITH DIAERESIS}" * (number + 1)
                assert await submit(client, prompt=prompt) == "t-1"

    asyncio.run(run())


@pytest.mark.parametrize("headers", [{}, {"X-Team": "cats", "user-agent": "mine"}])
def test_the_same_bytes_go_out_as_by_a_session(
    raw_server: Callable[..., RawServer], headers: dict[str, str]
) -> None:
    """Also of a second one, which has another length."""
    platform = Platform(raw_server)
    url = platform.url + "/v1/of%20it"
    submitted(url, 2, extra_headers=headers)
    with by_aiohttp() as seen:
        submitted(url, 2, extra_headers=headers)
    assert len(seen) == 2
    straight, by_session = platform.got[:2], platform.got[2:]
    assert straight == by_session
    assert straight[0].startswith(b"POST /v1/of%20it/")
    assert straight[0] != straight[1]


@pytest.mark.straight("what goes straight is the question")
@pytest.mark.parametrize("size", [1, 1_000_000])
def test_a_large_body_is_left_to_a_session(
    raw_server: Callable[..., RawServer], monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """It is sent piece by piece, while a response may come."""
    platform = Platform(raw_server)
    straight: list[int] = []
    usual = async_posts.Posts.send

    async def send(self: Any, call: Any, body: Body, *rest: Any) -> Any:
        straight.append(body.size)
        return await usual(self, call, body, *rest)

    monkeypatch.setattr(async_posts.Posts, "send", send)
    monkeypatch.setattr(async_posts, "CHUNK", size)
    submitted(platform.url, 2)
    assert len(straight) == (0 if size == 1 else 2)
    assert len(platform.got) == 2


def test_who_stands_in_the_place_of_a_session_gets_every_later_submit(
    server: Server,
) -> None:
    server.on_submit(*[Reply(body={"task_id": "t-1"})] * 3)

    async def run() -> list[str]:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            await submit(client)
            with by_aiohttp() as seen:
                await submit(client)
            await submit(client)
        return seen

    assert len(asyncio.run(run())) == 1
    assert len(server.submits()) == 3


@pytest.mark.both_ways
def test_a_head_that_does_not_come_in_time_leaves_the_outcome_open(
    raw_server: Callable[..., RawServer],
) -> None:
    got: list[bytes] = []

    def silent(server: RawServer, connection: socket.socket) -> None:
        got.append(connection.recv(65536))
        server.over.wait(SOON)

    url = raw_server(silent).url
    with pytest.raises(videotasks.OutcomeUnknownError, match=r"longer than 0\.3 s"):
        submitted(url, timeout=(SOON, 0.3))
    assert len(got) == 1


def test_a_body_of_one_piece_is_sent_when_the_time_of_its_response_begins() -> None:
    """Else its head would have twice the time: once for a body that goes on."""
    given: list[int] = []

    class Writer:
        async def write(self, data: memoryview) -> None:
            given.append(len(data))

    async def run() -> bool:
        body = Body(b"12345", Exchange(), may_order=False)
        begun: list[int] = []
        body.on_begin = lambda: begun.append(body.taken)
        await Payload(body).write(Writer())
        return begun == [body.taken]

    assert asyncio.run(run())
    assert given == [5]


@pytest.mark.parametrize("by_session", [False, True])
@pytest.mark.parametrize("what", ["submit", "poll"])
def test_a_strike_while_it_waits_shows_no_key(
    server: Server, monkeypatch: pytest.MonkeyPatch, what: str, by_session: bool
) -> None:
    async def strike(_: object) -> None:
        raise SoftLimit

    async def run() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            if what == "poll":
                await client.task("t-1").refresh()
            await submit(client)

    server.on_submit(Reply(body={"task_id": "t-1"}))
    server.on_result(Reply(body=task_result()))
    monkeypatch.setattr(ResponseHandler, "read", strike)
    way = by_aiohttp() if by_session else nullcontext()
    with way, pytest.raises(SoftLimit) as caught:
        asyncio.run(run())
    assert shown(caught.value) == []
