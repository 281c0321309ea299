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

from tests.helper_server import SOON, join, threads_named
from videotasks import AsyncClient, Client, Journal, NotSentError

from .loopback import ARGUMENTS, KEY, LONG, Reply, Server, task_result

ACCEPTED = Reply(body={"task_id": "t-1"})


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


@pytest.mark.slow
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
