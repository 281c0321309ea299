"""What a journal says of submits that are ended: before they are sent, under way, or as their entry is written."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks import AsyncClient, Client, Journal
from videotasks._client import disk_thread
from videotasks._client.disk_thread import Errands
from videotasks._client.journal import append
from videotasks._core.actions import Call, Record
from videotasks._http.threads import start
from videotasks.endpoints._submit import Options

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, RawServer, Reply, Server
from .test_journal_writes import ACCEPTED, events
from .test_strikes import full_backlog

BUSY = Reply(429, {"code": 429, "reason": "RATE_LIMIT_EXCEEDED", "message": "so"})


class OwnError(Exception):
    """What strikes."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.jsonl"


def interrupt_in_a_pause(client: Any) -> None:
    def strike(_: float) -> None:
        raise OwnError

    pause_by(client, strike)


def test_a_submit_that_is_ended_between_two_tries_was_not_accepted(
    connect: Callable[..., Any], server: Server, path: Path
) -> None:
    server.on_submit(BUSY, ACCEPTED)
    with connect("highwayapi", KEY, server.url, journal=path) as client:
        interrupt_in_a_pause(client)
        with pytest.raises(OwnError):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
        assert client.unfinished() == []
    assert events(path) == ["submitting", "not_accepted"]
    assert '"reason":"ended by OwnError"' in path.read_text()
    assert len(server.submits()) == 1


def test_a_submit_that_is_ended_before_its_turn_was_not_accepted(
    connect: Callable[..., Any], server: Server, path: Path
) -> None:
    server.on_submit(BUSY, ACCEPTED)
    options = {"journal": path, "max_retries": 0}
    with connect("highwayapi", KEY, server.url, **options) as client:
        with pytest.raises(videotasks.RateLimitError):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
        interrupt_in_a_pause(client)
        if connect is Client:
            with pytest.raises(OwnError):
                client.vidu_q1.reference_to_video(**ARGUMENTS)
        else:
            inner, loop = client._inner, client._loop
            send = inner.vidu_q1.reference_to_video(**ARGUMENTS)
            with pytest.raises(asyncio.TimeoutError):
                loop.run_until_complete(asyncio.wait_for(send, 0.2))
        assert client.unfinished() == []
    assert events(path).count("not_accepted") == 2
    assert len(server.submits()) == 1


def test_a_submit_that_is_ended_while_it_connects_was_not_accepted(path: Path) -> None:
    async def main(url: str) -> None:
        async with AsyncClient("highwayapi", KEY, url, journal=path) as client:
            await asyncio.wait_for(client.vidu_q1.reference_to_video(**ARGUMENTS), 0.5)

    with full_backlog() as (url, sent):
        with pytest.raises(asyncio.TimeoutError):
            asyncio.run(main(url))
        assert Journal(path).unfinished() == []
        assert sent() == []


def test_a_submit_that_its_client_cannot_send_was_not_accepted(
    connect: Callable[..., Any], server: Server, path: Path
) -> None:
    client = connect("highwayapi", KEY, server.url, journal=path)
    inner = getattr(client, "_inner", client)
    inner._runner._closed = True  # as by another thread, in this very moment
    with pytest.raises(videotasks.ConfigurationError, match="closed"):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert inner.unfinished() == []
    inner._runner._closed = False
    with client:
        pass


def test_a_submit_that_is_ended_under_way_is_unknown(
    raw_server: Callable[..., RawServer], path: Path
) -> None:
    def swallow(server: RawServer, connection: Any) -> None:
        server.read_request(connection)
        server.over.wait(SOON)

    server = raw_server(swallow)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url, journal=path) as client:
            sent = asyncio.ensure_future(client.vidu_q1.reference_to_video(**ARGUMENTS))
            await asyncio.to_thread(server.arrived.wait, SOON)
            sent.cancel()
            await asyncio.sleep(0)
            sent.cancel()  # the moment for the answer, too
            await sent

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    (left,) = Journal(path).unfinished()
    assert (left.task_id, left.reason) == (None, "ended by CancelledError")


def test_a_refusal_that_comes_in_a_moment_is_in_the_journal(
    raw_server: Callable[..., RawServer], path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Not for good: it would have been sent again."""
    go = threading.Event()

    def hold(server: RawServer, connection: Any) -> None:
        server.read_request(connection)
        go.wait(SOON)
        connection.sendall(b"HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\n\r\n")

    server = raw_server(hold)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url, journal=path) as client:
            sent = asyncio.ensure_future(client.vidu_q1.reference_to_video(**ARGUMENTS))
            await asyncio.to_thread(server.arrived.wait, SOON)
            sent.cancel()
            while "a second time" not in caplog.text:
                await asyncio.sleep(0.01)
            go.set()
            await sent

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    assert Journal(path).unfinished() == []
    assert "before it was accepted, and is not sent again" in caplog.text
    assert len(server.bodies) == 1


def test_a_submit_that_is_thrown_away_before_it_is_sent_was_not_accepted(
    path: Path,
) -> None:
    """As a coroutine of a loop that is closed, in which nothing can be waited for any more."""
    request = videotasks.ViduQ1ReferenceToVideoRequest(**ARGUMENTS)
    with Client("highwayapi", KEY, journal=path) as client:
        attempt = client._preparation_of(request, Options()).make().attempt()
        begun = attempt.machine.send(None)
        assert isinstance(begun, Record)
        append(Journal(path), begun)
        assert isinstance(attempt.machine.send(None), Call)
        attempt.machine.close()
        assert [one.task_id for one in client.unfinished()] == [None]
        attempt.ended(GeneratorExit())
        assert client.unfinished() == []


@pytest.mark.parametrize("begun", [False, True])
def test_a_strike_just_before_or_behind_the_start_of_a_thread_costs_no_entry(
    begun: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    errands = Errands("videotasks-journal")
    done: list[int] = []

    def strike(target: Callable[[], object], name: str) -> None:
        if begun:
            start(target, name)
        raise OwnError

    with monkeypatch.context() as patched:
        patched.setattr(disk_thread, "start", strike)
        with pytest.raises(OwnError):
            errands.begin("one", done.append, 1)
    assert errands.begin("two", done.append, 2).done.wait(SOON)
    assert done == [1, 2]


def test_where_no_thread_can_be_had_entries_are_written_all_the_same(
    connect: Callable[..., Any],
    server: Server,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server.on_submit(ACCEPTED)
    start = threading.Thread.start

    def fail(thread: threading.Thread) -> None:
        if thread.name == "videotasks-journal":
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", fail)
    with connect("highwayapi", KEY, server.url, journal=path) as client:
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"
    assert events(path) == ["submitting", "accepted"]


def test_an_end_is_of_the_provider_that_has_the_task(path: Path) -> None:
    journal = Journal(path)
    for provider in ("novita", "ppio"):
        begun = {"event": "submitting", "submit_id": provider, "provider": provider}
        journal.append(begun)
        journal.append({"event": "accepted", "submit_id": provider, "task_id": "t-1"})
    journal.append({"event": "ended", "task_id": "t-1", "provider": "ppio"})
    assert [one.provider for one in journal.unfinished()] == ["novita"]
    journal.append({"event": "ended", "task_id": "t-1"})  # as earlier versions did
    assert journal.unfinished() == []
