"""Polls of an AsyncClient go past aiohttp's session: with the same bytes, unless somebody stands in its place."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import aiohttp
import pytest

import videotasks
from tests.by_libraries import by_aiohttp
from tests.helper_server import SOON
from videotasks import AsyncClient

from .loopback import KEY, RawServer, Reply, Server, more, task_result

ID = "t-1/ä"
QUEUED = b'{"task": {"task_id": "%b", "status": "TASK_STATUS_QUEUED"}}' % ID.encode()
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(QUEUED), QUEUED)


async def once(client: AsyncClient) -> str:
    """The state that a poll has shown, or why it failed."""
    try:
        return (await client.task(ID).refresh(max_retries=0)).state
    except videotasks.PollError as error:
        return str(error)


def polled(url: str, times: int = 1, **options: Any) -> list[str]:
    """The states that so many polls of one client have shown, or why they failed."""

    async def run() -> list[str]:
        async with AsyncClient("highwayapi", KEY, url, **options) as client:
            return [await once(client) for _ in range(times)]

    return asyncio.run(run())


@pytest.mark.parametrize("headers", [{}, {"X-Team": "cats", "user-agent": "mine"}])
def test_the_same_bytes_go_out_as_by_a_session(
    raw_server: Callable[..., RawServer], headers: dict[str, str]
) -> None:
    got: list[bytes] = []

    def answer(_: RawServer, connection: socket.socket) -> None:
        while data := connection.recv(65536):
            while b"\r\n\r\n" not in data:
                data += more(connection)
            got.append(data)
            connection.sendall(WHOLE)

    url = raw_server(answer).url + "/v1/of%20it"
    assert polled(url, 2, extra_headers=headers) == ["queued"] * 2
    with by_aiohttp() as seen:
        assert polled(url, 1, extra_headers=headers) == ["queued"]
    assert len(seen) == 1
    direct, again, by_session = (one.split(b"\r\n") for one in got)
    assert direct == again == by_session
    assert b"task_id=t-1%2F%C3%A4 HTTP/1.1" in direct[0]


def test_who_stands_in_the_place_of_a_session_gets_every_later_poll(
    server: Server,
) -> None:
    server.on_result(Reply(body=task_result("TASK_STATUS_QUEUED")))

    async def run() -> list[str]:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            task = client.task("t-1")
            await task.refresh()
            with by_aiohttp() as seen:
                await task.refresh()
            await task.refresh()
        return seen

    assert len(asyncio.run(run())) == 1
    assert len(server.polls()) == 3


def test_a_double_that_is_no_function_is_noticed(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    class Double:
        def __get__(self, *_: object) -> Any:
            async def request(method: str, *_: Any, **__: Any) -> Any:
                asked.append(method)
                raise aiohttp.ClientConnectionError("by a double")

            return request

    monkeypatch.setattr(aiohttp.ClientSession, "_request", Double())
    (text,) = polled(server.url)
    assert "by a double" in text
    assert asked == ["GET"]
    assert server.seen == []


@pytest.mark.straight("a session makes a request of each poll")
def test_which_connections_can_be_used_is_found_out_once(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on_result(Reply(body=QUEUED))
    usual: Any = aiohttp.ClientRequest.connection_key
    found: list[object] = []

    def key(request: aiohttp.ClientRequest) -> object:
        found.append(usual.fget(request))
        return found[-1]

    monkeypatch.setattr(aiohttp.ClientRequest, "connection_key", property(key))
    assert polled(server.url, 3) == ["queued"] * 3
    assert len(found) == 1


@pytest.mark.parametrize("by_session", [False, True])
def test_a_connection_that_ended_meanwhile_costs_no_poll(
    raw_server: Callable[..., RawServer], by_session: bool
) -> None:
    """Where nothing came it is asked once more, and no more than once."""
    ends_after = [1, 0, 1, 0, 0]
    """So many answers come on each connection."""

    def answer(_: RawServer, connection: socket.socket) -> None:
        answers = ends_after.pop(0) if ends_after else 9
        for _each in range(answers):
            more(connection)
            connection.sendall(WHOLE)
        more(connection)  # and the connection ends instead of an answer

    server = raw_server(answer)
    with by_aiohttp() if by_session else nullcontext():
        first, second, third = polled(server.url, 3)
    assert first == "queued"
    assert "ServerDisconnectedError" in second
    assert third == "queued"


@pytest.mark.straight("aiohttp has timers, and words, of its own")
def test_a_head_that_does_not_come_in_time_is_a_failed_poll(
    raw_server: Callable[..., RawServer],
) -> None:
    """One timer ends them all: also one whose time is over sooner than that of others."""

    def silent(server: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        server.over.wait(SOON)

    server = raw_server(silent)

    async def run() -> list[BaseException | object]:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            polls = [
                client.task("t-1").refresh(timeout=(SOON, seconds), max_retries=0)
                for seconds in (0.3, 0.1, 0.2, SOON)
            ]
            *short, long = (asyncio.ensure_future(one) for one in polls)
            ended: list[BaseException | object] = []
            for one in asyncio.as_completed(short):
                with pytest.raises(videotasks.PollError) as caught:
                    await one
                ended.append(caught.value)
            assert not long.done()
            long.cancel()
        return ended

    # On a busy machine several are over by the time that the loop looks.
    texts = sorted(map(str, asyncio.run(run())))
    for seconds, text in zip((0.1, 0.2, 0.3), texts, strict=True):
        assert f"the answer's head took longer than {seconds} s" in text
