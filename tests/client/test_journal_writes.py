"""A journal is written by its own thread, within a call's time; what was surely not accepted does not stay in it."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON, join, threads_named
from videotasks import AsyncClient, Client, Journal, NotSentError
from videotasks._client import disk_thread
from videotasks._client.disk_thread import Errands
from videotasks._client.journal import append
from videotasks._core.actions import Call, Record
from videotasks._http.threads import start
from videotasks.endpoints._submit import Options

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, LONG, RawServer, Reply, Server, task_result
from .test_strikes import full_backlog

BUSY = Reply(429, {"code": 429, "reason": "RATE_LIMIT_EXCEEDED", "message": "so"})
ACCEPTED = Reply(body={"task_id": "t-1"})


class OwnError(Exception):
    """What strikes."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.jsonl"


def events(path: Path) -> list[str]:
    return [json.loads(line)["event"] for line in path.read_text().splitlines()]


class Disk:
    """Syncs nothing while it hangs."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.works = threading.Event()
        self.works.set()
        self.hangs = threading.Event()
        monkeypatch.setattr(os, "fsync", self._sync)

    def _sync(self, _: int) -> None:
        if not self.works.is_set():
            self.hangs.set()
            self.works.wait(3 * SOON)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made = Disk(monkeypatch)
    yield made
    made.works.set()


# -- a disk that hangs ----------------------------------------------------------------------


def test_a_journal_that_hangs_ends_the_submit_before_it_is_sent(
    connect: Callable[..., Any], server: Server, path: Path, disk: Disk
) -> None:
    disk.works.clear()
    with connect("highwayapi", KEY, server.url, timeout=1, journal=path) as client:
        for _ in range(2):  # the second one's turn at the disk does not even come
            with pytest.raises(
                NotSentError, match="longer than 1 s to write"
            ) as caught:
                client.vidu_q1.reference_to_video(**ARGUMENTS)
            assert "left behind in a thread" in str(caught.value)
            assert caught.value.retry_safe is True
    assert server.seen == []
    disk.works.set()
    assert settled(path) == []  # what was on its way has come to the disk by now


def settled(path: Path) -> list[Any]:
    """What is left in the journal once its thread has ended."""
    join(*threads_named("videotasks-journal"))
    return list(Journal(path).unfinished())


def test_a_task_is_not_lost_because_the_journal_hangs(
    connect: Callable[..., Any],
    server: Server,
    path: Path,
    disk: Disk,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.on_submit(ACCEPTED._replace(before=disk.works.clear))
    with connect("highwayapi", KEY, server.url, timeout=1, journal=path) as client:
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"
    assert "accepted of the submit {'task_id': 't-1'}" in caplog.text
    assert "longer than 1 s to write" in caplog.text
    disk.works.set()
    assert [one.task_id for one in settled(path)] == ["t-1"]


def test_a_journal_that_hangs_holds_up_no_wait(
    connect: Callable[..., Any],
    server: Server,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    clock: Callable[[], float],
) -> None:
    server.on_result(Reply(body=task_result()))
    over, write = threading.Event(), os.write

    def hang(handle: int, data: bytes) -> int:
        if b'"ended"' in data:
            over.wait(3 * SOON)
        return write(handle, data)

    monkeypatch.setattr(os, "write", hang)
    with connect("highwayapi", KEY, server.url, journal=path) as client:
        assert client.task("t-1").wait().state == "succeeded"
        assert client.wait_all(["t-1"])[0].ok
        assert client.task("t-1").refresh().done
    assert clock() < 2 * SOON
    over.set()
    settled(path)


# -- other jobs of the program --------------------------------------------------------------


def test_jobs_of_the_program_do_not_keep_a_journal_waiting(
    server: Server, path: Path
) -> None:
    server.on_submit(ACCEPTED)
    over = threading.Event()

    async def main() -> str:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1) as pool:
            loop.set_default_executor(pool)
            busy = [loop.run_in_executor(None, over.wait, 3 * SOON) for _ in range(9)]
            async with AsyncClient(
                "highwayapi", KEY, server.url, timeout=SOON, journal=path
            ) as client:
                task = await client.vidu_q1.reference_to_video(**ARGUMENTS)
            over.set()
            await asyncio.gather(*busy)
            return task.id

    assert asyncio.run(main()) == "t-1"
    assert events(path) == ["submitting", "accepted"]


def test_the_event_loop_goes_on_while_the_disk_is_slow(
    server: Server, path: Path, disk: Disk
) -> None:
    server.on_submit(ACCEPTED)

    async def main() -> str:
        async with AsyncClient(
            "highwayapi", KEY, server.url, timeout=LONG, journal=path
        ) as client:
            disk.works.clear()
            sent = asyncio.ensure_future(client.vidu_q1.reference_to_video(**ARGUMENTS))
            while not disk.hangs.is_set():
                await asyncio.sleep(0.01)
            assert server.seen == []
            disk.works.set()
            return (await sent).id

    assert asyncio.run(main()) == "t-1"


def test_many_submits_at_once_are_all_in_the_journal(
    server: Server, path: Path
) -> None:
    number = iter(range(10_000))
    server.on_submit(
        Reply(answer=lambda _: Reply(body={"task_id": f"t-{next(number)}"}))
    )

    async def main() -> set[str]:
        async with AsyncClient(
            "highwayapi", KEY, server.url, timeout=LONG, journal=path
        ) as client:
            submit = client.vidu_q1.reference_to_video
            tasks = await asyncio.gather(*(submit(**ARGUMENTS) for _ in range(100)))
            return {task.id for task in tasks}

    ids = asyncio.run(main())
    assert len(ids) == 100
    assert {one.task_id for one in settled(path)} == ids
    assert not threads_named("videotasks-journal")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_writes_by_a_thread_of_its_own(
    server: Server, path: Path, disk: Disk
) -> None:
    """Also where the parent's was at it, and has the lock."""
    server.on_submit(ACCEPTED)
    journal = Journal(path)
    with Client("highwayapi", KEY, server.url, timeout=1, journal=journal) as client:
        disk.works.clear()
        with pytest.raises(NotSentError):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
        child = os.fork()
        if not child:  # pragma: no cover  # in the other process
            disk.works.set()
            client.vidu_q1.reference_to_video(**ARGUMENTS, timeout=SOON)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    disk.works.set()
    assert [one.task_id for one in settled(path)] == ["t-1"]


# -- submits that are interrupted -----------------------------------------------------------


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
