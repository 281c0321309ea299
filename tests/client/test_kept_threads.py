"""Threads that are kept between downloads: each has one job at a time, and none is kept for long."""

from __future__ import annotations

import asyncio
import os
import threading
from pathlib import Path
from queue import SimpleQueue

import pytest

from tests.helper_server import SOON, threads_named
from videotasks import AsyncClient
from videotasks._client import kept_threads

from .loopback import KEY, MP4, Reply, Server, task_result


def nowhere() -> None:
    """Stands for what is done where no thread can be had."""
    raise AssertionError


def thread_of_a_job() -> threading.Thread:
    """The thread that does a job."""
    found: SimpleQueue[threading.Thread] = SimpleQueue()
    kept_threads.run(lambda: found.put(threading.current_thread()), nowhere)
    return found.get(timeout=SOON)


def idle_thread() -> threading.Thread:
    """A thread that has done its job and waits for the next one."""
    thread = thread_of_a_job()
    while not thread.name.endswith("idle") or not kept_threads._idle:
        assert thread.is_alive()
    return thread


def test_a_thread_that_has_done_its_job_gets_the_next_one() -> None:
    first = idle_thread()
    assert first.daemon
    assert thread_of_a_job() is first


def test_one_that_hangs_gets_no_other() -> None:
    goes_on = threading.Event()
    found: SimpleQueue[threading.Thread] = SimpleQueue()

    def hang() -> None:
        found.put(threading.current_thread())
        goes_on.wait(SOON)

    kept_threads.run(hang, nowhere)
    hanging = found.get(timeout=SOON)
    assert hanging.name == "videotasks-disk"
    assert thread_of_a_job() is not hanging
    goes_on.set()


def test_one_without_a_job_ends_soon() -> None:
    thread = idle_thread()
    thread.join(SOON)
    assert not thread.is_alive()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_forked_process_has_threads_of_its_own() -> None:
    idle_thread()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            thread_of_a_job()
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0


def test_downloads_one_after_another_have_one_thread(tmp_path: Path) -> None:
    server = Server()
    url = f"{server.url}/files/cat.mp4"
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    server.on("/files/cat.mp4", Reply(body=MP4, headers={"Content-Type": "video/mp4"}))
    made: set[threading.Thread] = set()

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            video = (await client.task("t-1").refresh()).videos[0]
            for _ in range(10):
                saved = await video.download(tmp_path / "cat.mp4", overwrite=True)
                assert saved.read_bytes() == MP4
                made.update(threads_named("videotasks-disk"))

    before = set(threading.enumerate())
    try:
        asyncio.run(main())
    finally:
        server.close()
    assert len(made - before) <= 3  # one may not be idle yet as the next begins
