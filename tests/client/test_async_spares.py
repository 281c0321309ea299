"""While submits of an AsyncClient follow one another, the next one's connection is made ahead."""

from __future__ import annotations

import asyncio
import functools
import ssl
import time
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest

from tests.helper_server import SOON
from videotasks import AsyncClient
from videotasks._http.spares import FRESH

from .keeping_server import Keeping
from .loopback import ARGUMENTS, KEY, LONG, RawServer


@pytest.fixture
def keeping(raw_server: Callable[..., RawServer], secure: ssl.SSLContext) -> Keeping:
    return Keeping(raw_server, secure=secure)


ahead = pytest.mark.straight("no connection is made ahead there")


def in_a_loop(test: Callable[..., Any]) -> Callable[..., None]:
    """A test that runs in an event loop of its own."""

    @functools.wraps(test)
    def run(*arguments: Any, **named: Any) -> None:
        asyncio.run(test(*arguments, **named))

    return run


def client_of(url: str, **options: Any) -> AsyncClient:
    return AsyncClient("highwayapi", KEY, url, timeout=LONG, **options)


async def submit(client: AsyncClient) -> str:
    return (await client.vidu_q1.reference_to_video(**ARGUMENTS)).id


async def opened(server: Keeping, connections: int) -> None:
    await asyncio.to_thread(server.wait_for, connections)


async def has_ended(server: Keeping, connection: int) -> bool:
    return await asyncio.to_thread(server.ended[connection].wait, SOON)


@ahead
@in_a_loop
async def test_each_submit_has_its_own_connection_and_one_is_ready(
    keeping: Keeping,
) -> None:
    async with client_of(keeping.url) as client:
        await submit(client)
        await submit(client)
        await opened(keeping, 3)  # of which one is the next submit's
        for _ in range(5):
            await submit(client)
            await opened(keeping, 1)
        assert keeping.used == [*range(7)]
        assert keeping.unused == 1
    assert all([await has_ended(keeping, one) for one in keeping.ended])


@in_a_loop
async def test_a_single_submit_costs_a_single_connection(keeping: Keeping) -> None:
    async with client_of(keeping.url) as client:
        await submit(client)
    assert await has_ended(keeping, 0)
    assert len(keeping.ended) == 1


@ahead
@in_a_loop
async def test_what_nobody_takes_is_closed_after_a_moment(keeping: Keeping) -> None:
    async with client_of(keeping.url) as client:
        await submit(client)
        await submit(client)
        await opened(keeping, 3)
        before = time.monotonic()
        assert await has_ended(keeping, 2)
        assert time.monotonic() - before > FRESH / 2
        await asyncio.sleep(FRESH)
        await submit(client)  # nothing follows soon after something now
        await opened(keeping, 1)
        assert len(keeping.ended) == 4


@in_a_loop
async def test_a_server_that_closes_its_connections_gets_none_ahead(
    raw_server: Callable[..., RawServer], secure: ssl.SSLContext
) -> None:
    closing = Keeping(raw_server, close=True, secure=secure)
    async with client_of(closing.url) as client:
        for _ in range(5):
            await submit(client)
    assert closing.used == [*range(5)]
    assert closing.unused == 0


@in_a_loop
async def test_where_one_request_is_under_way_at_most_none_is_made(
    keeping: Keeping,
) -> None:
    async with client_of(keeping.url, max_in_flight=1) as client:
        for _ in range(5):
            await submit(client)
    assert keeping.unused == 0


@in_a_loop
async def test_a_connector_of_the_callers_makes_none_ahead(keeping: Keeping) -> None:
    """It may bound its connections, or be shared."""
    async with (
        aiohttp.TCPConnector() as connector,
        client_of(keeping.url, connector=connector) as client,
    ):
        for _ in range(5):
            await submit(client)
    assert keeping.unused == 0
    # The connector leaves the end of TLS to the loop.
    assert all([await has_ended(keeping, one) for one in keeping.ended])


@ahead
@in_a_loop
async def test_one_that_has_said_something_is_thrown_away(
    raw_server: Callable[..., RawServer], secure: ssl.SSLContext
) -> None:
    """What it says is of another request, whatever it looks like."""
    stray = b"HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n" + b'{"task_id": "t-99"}'
    greeting = Keeping(raw_server, greet=stray, secure=secure)
    async with client_of(greeting.url, max_retries=0) as client:
        assert await submit(client) == await submit(client) == "t-1"
        await opened(greeting, 3)
        greeting.greet = b""
        assert await has_ended(greeting, 2)  # the loop has read it
        assert await submit(client) == "t-1"
    assert 2 not in greeting.used


@ahead
@pytest.mark.parametrize("version", ["TLSv1_2", "TLSv1_3"])
@in_a_loop
async def test_tickets_of_tls_are_nothing_that_was_said(
    raw_server: Callable[..., RawServer], secure: ssl.SSLContext, version: str
) -> None:
    secure.minimum_version = secure.maximum_version = ssl.TLSVersion[version]
    keeping = Keeping(raw_server, secure=secure)
    async with client_of(keeping.url) as client:
        await submit(client)
        await submit(client)
        await opened(keeping, 3)
        for _ in range(5):
            await submit(client)
            await opened(keeping, 1)
    assert keeping.used == [*range(7)]


@in_a_loop
async def test_over_plain_http_none_is_made(
    raw_server: Callable[..., RawServer],
) -> None:
    """It would cost more than it saves."""
    keeping = Keeping(raw_server)
    async with client_of(keeping.url) as client:
        for _ in range(5):
            await submit(client)
    assert keeping.unused == 0


@in_a_loop
async def test_those_that_go_out_together_take_each_their_own(
    keeping: Keeping,
) -> None:
    async with client_of(keeping.url) as client:
        for _ in range(10):
            found = await asyncio.gather(*(submit(client) for _ in range(16)))
            assert set(found) == {"t-1"}
    await asyncio.to_thread(keeping.raw.settled)
    assert len(keeping.used) == len(set(keeping.used)) == 160
    assert keeping.unused <= 160
    assert all(one.is_set() for one in keeping.ended.values())


@ahead
@in_a_loop
async def test_what_strikes_while_one_is_made_is_raised_with_the_task(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for that connection: else nobody would hear of a job's time limit."""

    class OverTimeError(Exception):
        """As a job queue raises it, wherever its process is."""

    async with client_of(keeping.url) as client:
        await submit(client)
        transport: Any = client._runner.transport()

        async def struck(*_: object) -> None:
            raise OverTimeError

        # What a submit needs by itself is made elsewhere.
        monkeypatch.setattr(transport._submits, "make", struck)
        with pytest.raises(OverTimeError) as caught:
            await submit(client)
        assert "t-1" in str(getattr(caught.value, "__notes__", "t-1"))
    assert len(keeping.used) == 2


@ahead
@in_a_loop
async def test_nothing_of_a_submit_stays_with_what_makes_the_next_connection(
    keeping: Keeping,
) -> None:
    """It has the key, and may have 10 MB of pictures."""
    async with client_of(keeping.url) as client:
        await submit(client)
        await submit(client)
        transport: Any = client._runner.transport()
        (one,) = transport._submits._origins.values()
        texts = [repr(cell.cell_contents) for cell in one._make.__closure__]
        (request,) = next(
            cell.cell_contents
            for cell in one._make.__closure__
            if isinstance(cell.cell_contents, list)
        )
        assert KEY not in "".join(texts) + repr(dict(request.headers))
        assert not request.body
