"""While submits follow one another, the next one's connection is made ahead: one for each at most, and not for good."""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks import Client
from videotasks._http.spares import FRESH, Spares

from .keeping_server import Keeping
from .loopback import ARGUMENTS, KEY, LONG, RawServer

ahead = pytest.mark.straight("no connection is made ahead there")


def submit(client: Client) -> str:
    return client.vidu_q1.reference_to_video(**ARGUMENTS).id


def test_a_single_submit_costs_a_single_connection(keeping: Keeping) -> None:
    before = set(threading.enumerate())  # another test's client may be there yet
    with Client("highwayapi", KEY, keeping.url, timeout=LONG) as client:
        submit(client)
        began = set(threading.enumerate()) - before
        assert not any("spares" in one.name for one in began)
    assert keeping.ended[0].wait(SOON)
    assert len(keeping.ended) == 1


@ahead
def test_each_submit_has_its_own_connection_and_one_is_ready(keeping: Keeping) -> None:
    with Client("highwayapi", KEY, keeping.url, timeout=LONG) as client:
        submit(client)
        submit(client)
        keeping.wait_for(3)  # of which one is the next submit's
        for _ in range(5):
            submit(client)
            keeping.wait_for(1)
        assert keeping.used == [*range(7)]
        assert keeping.unused == 1
    assert all(one.wait(SOON) for one in keeping.ended.values())


@ahead
def test_what_nobody_takes_is_closed_after_a_moment(keeping: Keeping) -> None:
    with Client("highwayapi", KEY, keeping.url, timeout=LONG) as client:
        submit(client)
        submit(client)
        keeping.wait_for(3)
        before = time.monotonic()
        assert keeping.ended[2].wait(SOON)
        # Before those servers close it that wait for two seconds; the machine may be busy.
        assert time.monotonic() - before > FRESH / 2
        time.sleep(FRESH)
        submit(client)  # nothing follows soon after something now
        keeping.wait_for(1)
        assert len(keeping.ended) == 4


def test_a_server_that_closes_its_connections_gets_none_ahead(
    raw_server: Callable[..., RawServer],
) -> None:
    """It may have but one hand, which a connection without a request would hold."""
    closing = Keeping(raw_server, close=True)
    with Client("highwayapi", KEY, closing.url, timeout=LONG) as client:
        for _ in range(5):
            submit(client)
    assert closing.used == [*range(5)]
    assert closing.unused == 0


def test_where_one_request_is_under_way_at_most_none_is_made(keeping: Keeping) -> None:
    with Client(
        "highwayapi", KEY, keeping.url, timeout=LONG, max_in_flight=1
    ) as client:
        for _ in range(5):
            submit(client)
    assert keeping.unused == 0


@ahead
def test_one_that_has_said_something_is_thrown_away(
    raw_server: Callable[..., RawServer],
) -> None:
    """What it says is of another request, whatever it looks like."""
    stray = b"HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n" + b'{"task_id": "t-99"}'
    greeting = Keeping(raw_server, greet=stray)
    with Client("highwayapi", KEY, greeting.url, timeout=LONG, max_retries=0) as client:
        assert submit(client) == submit(client) == "t-1"
        greeting.wait_for(3)
        ready = client._runner.transport()._direct._routes  # type: ignore[union-attr]
        ((_, route),) = ready.items()
        (spare,) = route._unused.spares._spares
        assert spare.made.wait(SOON)
        spare.made.result().sock.recv(1, socket.MSG_PEEK)  # it has come
        greeting.greet = b""
        assert submit(client) == "t-1"
        assert greeting.ended[2].wait(SOON)
    assert 2 not in greeting.used


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_server_with_one_hand_that_keeps_connections_is_not_starved(
    raw_server: Callable[..., RawServer],
    secure: ssl.SSLContext,
    clock: Callable[[], float],
    scheme: str,
) -> None:
    """It serves a connection until that is closed, and only then looks at the next one."""
    one_hand = threading.Lock()
    inner = Keeping(raw_server)

    def answer(server: RawServer, connection: Any) -> None:
        with one_hand:
            if scheme == "http":
                inner.answer(server, connection)
                return
            with secure.wrap_socket(connection, server_side=True) as wrapped:
                inner.answer(server, wrapped)

    url = raw_server(answer).url.replace("http", scheme)
    with Client("highwayapi", KEY, url, timeout=LONG) as client:
        for _ in range(6):
            assert submit(client) == "t-1"
            client.task("t-1")
    assert len(inner.used) == 6
    assert clock() < SOON


@ahead
@pytest.mark.parametrize("version", ["TLSv1_2", "TLSv1_3"])
def test_tickets_of_tls_are_nothing_that_was_said(
    raw_server: Callable[..., RawServer], secure: ssl.SSLContext, version: str
) -> None:
    secure.minimum_version = secure.maximum_version = ssl.TLSVersion[version]
    inner = Keeping(raw_server)

    def answer(server: RawServer, connection: Any) -> None:
        with secure.wrap_socket(connection, server_side=True) as wrapped:
            inner.answer(server, wrapped)

    url = raw_server(answer).url.replace("http", "https")
    with Client("highwayapi", KEY, url, timeout=LONG) as client:
        submit(client)
        submit(client)
        inner.wait_for(3)
        for _ in range(5):
            submit(client)
            inner.wait_for(1)
    assert inner.used == [*range(7)]


def test_threads_take_each_their_own(keeping: Keeping) -> None:
    with (
        Client("highwayapi", KEY, keeping.url, timeout=LONG) as client,
        ThreadPoolExecutor(16) as pool,
    ):
        assert set(pool.map(lambda _: submit(client), range(160))) == {"t-1"}
    keeping.raw.settled()
    assert len(keeping.used) == len(set(keeping.used)) == 160
    assert keeping.unused <= 160
    assert all(one.is_set() for one in keeping.ended.values())


@ahead
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork there")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
def test_a_forked_process_leaves_its_parents_alone(keeping: Keeping) -> None:
    with Client("highwayapi", KEY, keeping.url, timeout=LONG) as client:
        submit(client)
        submit(client)
        keeping.wait_for(3)
        child = os.fork()
        if not child:
            status = 1
            try:
                status = 0 if submit(client) == "t-1" else 2
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        assert submit(client) == "t-1"
    # The child had one of its own, and its parent that which was made ahead, or a new one.
    assert len(keeping.used) == len(set(keeping.used)) == 4
    assert 2 not in keeping.used[2:3]


def test_a_closed_client_closes_what_is_still_being_made() -> None:
    began, goes_on, closed = (threading.Event() for _ in range(3))

    class Made:
        def close(self) -> None:
            closed.set()

    def make() -> Made:
        began.set()
        assert goes_on.wait(SOON)
        return Made()

    spares = Spares(make, 8)
    spares.ended(keeps=True)
    assert spares.take(1) is None
    spares.ended(keeps=True)
    assert began.wait(SOON)
    spares.close()
    goes_on.set()
    assert closed.wait(SOON)


def test_whoever_cannot_wait_for_one_leaves_it_to_be_closed() -> None:
    goes_on, closed = threading.Event(), threading.Event()

    class Made:
        def close(self) -> None:
            closed.set()

    began = threading.Event()

    def make() -> Made:
        began.set()
        assert goes_on.wait(SOON)
        return Made()

    spares = Spares(make, 8)
    spares.ended(keeps=True)
    spares.take(1)
    spares.ended(keeps=True)
    assert began.wait(SOON)
    assert spares.take(0.01) is None
    goes_on.set()
    assert closed.wait(SOON)
    spares.close()


def test_one_that_cannot_be_made_is_none() -> None:
    def make() -> Any:
        raise OSError("refused")

    spares = Spares(make, 8)
    spares.ended(keeps=True)
    spares.take(1)
    spares.ended(keeps=True)
    assert spares.take(SOON) is None
    spares.close()


def test_a_thread_that_cannot_be_had_costs_nothing(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("videotasks._http.threads.start_new_thread", refuse)
    with Client("highwayapi", KEY, keeping.url, timeout=LONG) as client:
        for _ in range(20):
            assert submit(client) == "t-1"
    assert keeping.unused == 0
