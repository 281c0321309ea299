"""What may be shared, and what an interruption says: threads, coroutines, event loops."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON, join, threads_named
from tests.proofs import left_out
from videotasks import AsyncClient, Client
from videotasks._http.deadlines import Watchdog
from videotasks.mock import MockPlatform

from .blocking_client import connect_blocking
from .loopback import ARGUMENTS, KEY, RawServer, Reply, Server, task_result

ACCEPTED = Reply(body={"task_id": "t-1"})
QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))
THREADS = 48
EACH = 5


def one_video(client: Client, folder: Path, number: int) -> str:
    task = client.vidu_q1.text_to_video(prompt=f"cat {number}")
    seen: list[str] = []
    result = task.wait(
        10 * SOON, on_update=lambda one: seen.append(one.task_id), poll_interval=0.05
    )
    assert set(seen) == {task.id} == {result.task_id}
    saved = result.videos[0].download(folder / f"{number}.mp4")
    assert saved.read_bytes()[4:8] == b"ftyp"
    return task.id


def test_threads_share_a_client_and_nothing_gets_mixed_up(tmp_path: Path) -> None:
    with (
        MockPlatform(queue_seconds=0, process_seconds=0.1) as platform,
        Client("highwayapi", platform.key, platform.base_url) as client,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        jobs = [
            pool.submit(one_video, client, tmp_path, n) for n in range(THREADS * EACH)
        ]
        ids = Counter(job.result() for job in jobs)
        prompts = Counter(one.body["prompt"] for one in platform.submits)
    assert set(ids.values()) == set(prompts.values()) == {1}
    assert len(ids) == len(prompts) == len(list(tmp_path.iterdir())) == THREADS * EACH


def test_threads_may_share_a_task(server: Server) -> None:
    replies = [QUEUED, *[Reply(body=task_result("TASK_STATUS_PROCESSING"))] * 20]
    server.on_result(*replies, Reply(body=task_result()))
    with (
        Client("highwayapi", KEY, server.url) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        task = client.task("t-1")
        jobs = [pool.submit(task.wait, SOON, None, 0.01) for _ in range(8)]
        assert [job.result().state for job in jobs] == ["succeeded"] * 8


def respond_always(_: RawServer, connection: socket.socket) -> None:
    """Answers as long as the connection stays open."""
    body = QUEUED.content()
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    while connection.recv(65536):
        connection.sendall(head + body)


def test_as_many_threads_as_you_like_keep_their_connections(
    raw_server: Callable[..., RawServer],
) -> None:
    """requests itself keeps ten, and makes a new connection for each further request."""
    platform = raw_server(respond_always)
    threads, polls = 32, 10
    together = threading.Barrier(threads, timeout=SOON)

    def poll(client: Client) -> None:
        for _ in range(polls):
            together.wait()
            client.task("t-1").refresh()

    with (
        Client("highwayapi", KEY, platform.url) as client,
        ThreadPoolExecutor(threads) as pool,
    ):
        list(pool.map(poll, [client] * threads))
    assert platform.connections <= threads


def test_coroutines_share_a_client(tmp_path: Path) -> None:
    async def one(client: AsyncClient, number: int) -> str:
        task = await client.vidu_q1.text_to_video(prompt=f"cat {number}")
        result = await task.wait(10 * SOON, poll_interval=0.05)
        await result.videos[0].download(tmp_path / f"{number}.mp4")
        return task.id

    async def all_of_them(platform: MockPlatform) -> list[str]:
        key, url = platform.key, platform.base_url
        async with AsyncClient("highwayapi", key, url) as client:
            return await asyncio.gather(*(one(client, n) for n in range(200)))

    with MockPlatform(queue_seconds=0, process_seconds=0.1) as platform:
        ids = asyncio.run(all_of_them(platform))
        assert len({one.body["prompt"] for one in platform.submits}) == 200
    assert len(set(ids)) == len(list(tmp_path.iterdir())) == 200


def test_an_async_client_belongs_to_one_event_loop(server: Server) -> None:
    server.on_result(QUEUED)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            await client.task("t-1").refresh()

            def elsewhere() -> None:
                with pytest.raises(
                    videotasks.ConfigurationError, match="another event loop"
                ):
                    asyncio.run(client.task("t-1").refresh())

            await asyncio.to_thread(elsewhere)

    asyncio.run(main())


def test_a_closed_async_client_sends_nothing(server: Server) -> None:
    async def main() -> None:
        client = AsyncClient("highwayapi", KEY, server.url)
        await client.close()
        with pytest.raises(videotasks.ConfigurationError, match="closed"):
            await client.task("t-1").refresh()

    asyncio.run(main())
    assert server.seen == []


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("what", ["client", "task"])
def test_an_async_client_cannot_be_pickled_and_says_what_to_do(
    copied: Callable[[Any], Any], what: str
) -> None:
    client = AsyncClient("highwayapi", KEY)
    with pytest.raises(TypeError, match=r"each process|resume"):
        copied(client if what == "client" else client.task("t-1"))


def test_a_warning_points_at_the_line_that_awaits(server: Server) -> None:
    server.on_submit(ACCEPTED)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            with pytest.warns(videotasks.ValidationWarning) as seen:
                await client.vidu_q1.reference_to_video(
                    **ARGUMENTS,
                    duration=11,  # type: ignore[arg-type]  # what is warned of
                    validation="warn",
                )
        assert seen[0].filename == __file__

    asyncio.run(main())


def test_making_a_client_in_a_loop_imports_nothing() -> None:
    code = (
        "import asyncio, sys\n"
        "from videotasks import AsyncClient\n"
        "before = set(sys.modules)\n"
        "async def main():\n"
        "    async with AsyncClient('novita', 'key', 'http://127.0.0.1:9', max_retries=0) as c:\n"
        "        try: await c.task('t').refresh()\n"
        "        except Exception as error: print(type(error).__name__)\n"
        "asyncio.run(main())\n"
        "late = set(sys.modules) - before\n"
        "assert not [one for one in late if one.startswith(('aiohttp', 'requests', 'videotasks'))], late"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_aiohttp_it_is_said_what_to_install() -> None:
    code = (
        "import sys; sys.modules['aiohttp'] = None\n"
        "from videotasks import AsyncClient\n"
        "try: AsyncClient('novita', 'key')\n"
        "except ValueError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "of the extra async: pip install aiohttp" in done.stdout


# -- interruptions --------------------------------------------------------------------------


def say_nothing(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    connection.recv(1)


def test_a_cancelled_submit_leaves_its_digest_in_the_log(
    raw_server: Callable[..., RawServer], caplog: pytest.LogCaptureFixture
) -> None:
    raw = raw_server(say_nothing)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, raw.url) as client:
            await cancelled(raw, client.vidu_q1.reference_to_video(**ARGUMENTS))

    asyncio.run(main())
    waits, line = [one.getMessage() for one in caplog.records if one.levelno >= 30]
    assert "the submit's answer has 2 s to come" in waits
    assert "interrupted" in line
    assert "sha256" in line


async def cancelled(raw: RawServer, call: Coroutine[Any, Any, object]) -> None:
    """Cancels a call whose request the server has."""
    task = asyncio.ensure_future(call)
    assert await asyncio.to_thread(raw.arrived.wait, SOON)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@contextmanager
def ctrl_c(raw: RawServer) -> Iterator[None]:
    """Ctrl+C as the main thread sees it, once the server has a request."""

    if sys.platform == "win32":
        pytest.skip(left_out("on Windows no signal reaches a thread that waits"))
    main = threading.get_ident()
    pressed: list[bool] = []

    def interrupt(*_: object) -> None:
        if not pressed:
            pressed.append(True)
            raise KeyboardInterrupt

    def press() -> None:
        raw.arrived.wait(SOON)
        while not pressed:  # just before a system call it would be noticed after that
            signal.pthread_kill(main, signal.SIGALRM)
            time.sleep(0.05)

    before = signal.signal(signal.SIGALRM, interrupt)
    finger = threading.Thread(target=press)
    finger.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            yield
    finally:
        pressed.append(True)
        finger.join()
        signal.signal(signal.SIGALRM, before)


def test_so_does_one_that_ctrl_c_ends(
    raw_server: Callable[..., RawServer], caplog: pytest.LogCaptureFixture
) -> None:
    raw = raw_server(say_nothing)
    with Client("highwayapi", KEY, raw.url) as client, ctrl_c(raw):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    (line,) = [one.getMessage() for one in caplog.records if one.levelno >= 30]
    assert "nobody knows whether it was accepted" in line


def test_ctrl_c_after_the_answer_tells_of_the_task(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """The handler of a log stands for any line between the answer and the task in the caller's hands."""

    class Interrupting(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "accepted as task" in record.getMessage():
                raise KeyboardInterrupt

    server.on_submit(ACCEPTED)
    log, handler = logging.getLogger("videotasks"), Interrupting()
    log.addHandler(handler)
    try:
        with (
            caplog.at_level(logging.INFO, "videotasks"),
            Client("highwayapi", KEY, server.url) as client,
            pytest.raises(KeyboardInterrupt),
        ):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
    finally:
        log.removeHandler(handler)
    (line,) = [one.getMessage() for one in caplog.records if one.levelno >= 30]
    assert 'client.task("t-1") goes on' in line


def hold(server: RawServer, connection: socket.socket) -> None:
    """Takes a poll and never answers."""
    connection.recv(65536)
    server.arrived.set()
    connection.recv(1)


def test_nothing_watches_a_wait_that_ctrl_c_ended(
    raw_server: Callable[..., RawServer],
) -> None:
    others = set(threading.enumerate())  # of tests whose clients are still there
    raw = raw_server(hold)
    with Client("highwayapi", KEY, raw.url) as client, ctrl_c(raw):
        client.task("t-1").wait(900)
    join(*threads_named("videotasks-deadlines", others))


def begun(name: str, others: set[threading.Thread]) -> threading.Thread:
    """A thread that is on its way."""
    until = time.monotonic() + SOON
    while time.monotonic() < until:
        for one in threads_named(name, others):
            return one
        time.sleep(0.001)
    raise AssertionError(f"no {name} has begun")


def test_an_exchange_that_was_struck_before_it_could_end_is_not_watched() -> None:
    """A signal can strike between any two lines, before a `finally` is reached."""
    others = set(threading.enumerate())
    watchdog = Watchdog()
    guard = watchdog.guard(time.monotonic() + 900, None, None, False)
    watching = begun("videotasks-deadlines", others)
    watchdog.close()
    del guard
    join(watching)


def test_an_interrupted_wait_says_how_to_go_on(
    raw_server: Callable[..., RawServer], caplog: pytest.LogCaptureFixture
) -> None:
    raw = raw_server(hold)
    with Client("highwayapi", KEY, raw.url) as client, ctrl_c(raw):
        client.task("t-1").wait()
    (line,) = [one.getMessage() for one in caplog.records if one.levelno >= 30]
    assert 'client.task("t-1") resumes it' in line


def test_a_cancelled_wait_says_it_too(
    raw_server: Callable[..., RawServer], caplog: pytest.LogCaptureFixture
) -> None:
    raw = raw_server(hold)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, raw.url) as client:
            await cancelled(raw, client.task("t-1").wait())

    asyncio.run(main())
    (line,) = [one.getMessage() for one in caplog.records if one.levelno >= 30]
    assert 'client.task("t-1") resumes it' in line


def test_a_wait_that_fails_is_no_interrupted_one(
    connect: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.on_result(QUEUED)
    with (
        connect("highwayapi", KEY, server.url) as client,
        pytest.raises(videotasks.WaitTimeoutError),
    ):
        client.task("t-1").wait(0)
    assert not [one for one in caplog.records if one.levelno >= 30]


def test_an_interrupted_look_is_no_matter(
    raw_server: Callable[..., RawServer], caplog: pytest.LogCaptureFixture
) -> None:
    raw = raw_server(hold)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, raw.url) as client:
            await cancelled(raw, client.task("t-1").refresh())

    asyncio.run(main())
    assert not [one for one in caplog.records if one.levelno >= 30]


def test_the_blocking_helper_of_these_tests_awaits(server: Server) -> None:
    server.on_result(QUEUED)
    with connect_blocking("highwayapi", KEY, server.url) as client:
        assert client.task("t-1").refresh().state == "queued"
