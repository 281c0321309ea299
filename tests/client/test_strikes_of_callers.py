"""What fails in a caller's hooks, session or callback is raised as it is; what is the network's is a failed request."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import aiohttp
import pytest
import requests
import urllib3
from requests.adapters import HTTPAdapter

import videotasks
from videotasks import AsyncClient, Client

from .loopback import (
    ARGUMENTS,
    KEY,
    Reply,
    Server,
    task_result,
)
from .striking import SoftLimit, told
from .test_strikes import ACCEPTED, submit

pytestmark = pytest.mark.both_ways

QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))


# -- what a caller has hung in -------------------------------------------------------------


def broken_hook(*_: Any, **__: Any) -> Any:
    raise PermissionError("the hook's log cannot be written")


class BrokenSession(requests.Session):
    send = broken_hook


def test_an_error_of_a_hook_is_raised_as_it_is(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.on_submit(ACCEPTED)
    server.on_result(QUEUED)
    with requests.Session() as session:
        session.hooks["response"].append(broken_hook)
        with Client("highwayapi", KEY, server.url, session=session) as client:
            with pytest.raises(PermissionError) as caught:
                submit(client)
            for text in told(caught.value, caplog):
                assert "it may have been accepted, and billed" in text
            with pytest.raises(PermissionError) as caught:
                client.task("t-1").wait()
            for text in told(caught.value, caplog):
                assert 'client.task("t-1") resumes it' in text
    assert len(server.seen) == 2


def test_an_error_of_a_session_is_raised_as_it_is(server: Server) -> None:
    with (
        BrokenSession() as session,
        Client("highwayapi", KEY, server.url, session=session) as client,
        pytest.raises(PermissionError),
    ):
        submit(client)
    assert server.seen == []


def test_an_error_of_a_connector_is_raised_as_it_is(server: Server) -> None:
    class Broken(aiohttp.TCPConnector):
        async def connect(self, *_: Any, **__: Any) -> Any:
            raise LookupError("which proxy?")

    async def main() -> None:
        connector = Broken()
        async with AsyncClient(
            "highwayapi", KEY, server.url, connector=connector
        ) as client:
            with pytest.raises(LookupError):
                await client.vidu_q1.reference_to_video(**ARGUMENTS)
            with pytest.raises(LookupError):
                await client.task("t-1").wait()
        await connector.close()

    asyncio.run(main())
    assert server.seen == []


def test_an_error_of_a_callback_is_raised_with_the_task(
    connect: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    def stop(_: object) -> None:
        raise LookupError

    server.on_result(QUEUED)
    with (
        connect("highwayapi", KEY, server.url) as client,
        pytest.raises(LookupError) as caught,
    ):
        client.task("t-1").wait(on_update=stop)
    for text in told(caught.value, caplog):
        assert 'client.task("t-1") resumes it' in text


# -- and what is the network's, all the same ------------------------------------------------


def test_what_is_being_handled_already_is_no_part_of_an_exchange(
    connect: Any, closed_port: int
) -> None:
    with connect(
        "highwayapi", KEY, f"http://127.0.0.1:{closed_port}", max_retries=0
    ) as client:
        try:
            raise SoftLimit
        except SoftLimit:
            with pytest.raises(videotasks.NotSentError):
                submit(client)
            with pytest.raises(videotasks.PollError):
                client.task("t-1").refresh()


def test_a_connection_of_ones_own_that_fails_is_a_failed_one(closed_port: int) -> None:
    """Such as one over a socket of the file system."""

    class Connection(urllib3.connection.HTTPConnection):
        def connect(self) -> None:
            raise ConnectionRefusedError(111, "nobody is there")

    class Pool(urllib3.HTTPConnectionPool):
        ConnectionCls = Connection

    class Adapter(HTTPAdapter):
        def get_connection_with_tls_context(self, *_: Any, **__: Any) -> Any:
            return Pool("127.0.0.1", closed_port)

        get_connection = get_connection_with_tls_context

    with requests.Session() as session:
        session.mount("http://", Adapter())
        url = f"http://127.0.0.1:{closed_port}"
        with Client("highwayapi", KEY, url, session=session, max_retries=0) as client:
            with pytest.raises(videotasks.OutcomeUnknownError):
                submit(client)
            with pytest.raises(videotasks.PollError):
                client.task("t-1").refresh()


def test_a_double_may_play_a_lost_connection() -> None:
    from unittest import mock

    with Client("highwayapi", KEY, "http://127.0.0.1:9", max_retries=0) as client:
        for effect in (ConnectionResetError, TimeoutError, ConnectionError("gone")):
            patched = mock.patch.object(HTTPAdapter, "send", side_effect=effect)
            with patched, pytest.raises(videotasks.PollError):
                client.task("t-1").refresh()
    assert sys.exc_info()[1] is None
