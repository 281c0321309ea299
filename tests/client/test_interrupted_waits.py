"""Whatever ends a wait from outside, a note and one line of the log say how to go on with its tasks."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks import AsyncClient, Client

from .loopback import KEY, MP4, Reply, Server, task_result

NOTES = sys.version_info >= (3, 11)
GOES_ON = 'task t-1 goes on: client.task("t-1") resumes it'
WORKS = task_result("TASK_STATUS_PROCESSING")


class OwnError(Exception):
    """Of a callback."""


def raising(error: BaseException) -> Callable[[object], None]:
    def fail(_: object) -> None:
        raise error

    return fail


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno > logging.INFO]


@pytest.fixture
def client(server: Server, connect: Callable[..., Any]) -> Iterator[Any]:
    server.on_result(
        Reply(answer=lambda seen: about(seen.path.rpartition("=")[2], WORKS))
    )
    with connect("highwayapi", KEY, server.url, timeout=SOON) as made:
        yield made


def about(task_id: str, result: dict[str, Any]) -> Reply:
    return Reply(body={**result, "task": {**result["task"], "task_id": task_id}})


@pytest.mark.parametrize("error", [OwnError(), TimeoutError("of a worker's limit")])
def test_an_error_of_a_callback(
    client: Any, caplog: pytest.LogCaptureFixture, error: BaseException
) -> None:
    with pytest.raises(type(error)) as caught:
        client.task("t-1").wait(on_update=raising(error))
    assert caught.value is error
    if NOTES:
        assert error.__notes__ == [GOES_ON]
    assert lines(caplog) == [f"{GOES_ON}, and {type(error).__name__} was not caught"]


def test_ctrl_c(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.on_result(Reply(body=WORKS))
    interrupt = KeyboardInterrupt()
    with (
        Client("highwayapi", KEY, server.url) as client,
        pytest.raises(KeyboardInterrupt),
    ):
        client.task("t-1").wait(on_update=raising(interrupt))
    if NOTES:
        assert interrupt.__notes__ == [GOES_ON]
    assert lines(caplog) == [f"{GOES_ON}, and KeyboardInterrupt was not caught"]


@pytest.mark.parametrize("call", ["wait", "refresh", "save"])
def test_a_cancellation(
    server: Server, caplog: pytest.LogCaptureFixture, call: str, tmp_path: Any
) -> None:
    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            task = client.task("t-1")
            calls = {
                "wait": task.wait,
                "refresh": task.refresh,
                "save": lambda: task.save(tmp_path / "cat.mp4"),
            }
            running = asyncio.ensure_future(calls[call]())  # type: ignore[operator]  # a table
            while not server.polls():
                await asyncio.sleep(0.01)
            running.cancel()
            await running

    with held(server), pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    said = [f"{GOES_ON}, and CancelledError was not caught"]
    assert lines(caplog) == ([] if call == "refresh" else said)  # which loses nothing


@contextmanager
def held(server: Server) -> Iterator[None]:
    """Within it, polls are answered when it is over."""
    over = threading.Event()
    server.on_result(Reply(body=WORKS, before=lambda: over.wait(SOON)))
    yield
    over.set()


def test_many_tasks_are_named(client: Any, caplog: pytest.LogCaptureFixture) -> None:
    ids = [f"t-{number}" for number in range(1, 9)]
    with pytest.raises(OwnError) as caught:
        client.wait_all(ids, on_update=raising(OwnError()))
    said = '8 tasks go on: t-1, t-2, t-3, t-4, t-5 and 3 more; client.task("t-1") resumes one'
    if NOTES:
        assert said in caught.value.__notes__
    assert f"{said}, and OwnError was not caught" in lines(caplog)


def test_a_cancelled_wait_for_many_is_told_once(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            running = asyncio.ensure_future(client.wait_all(["t-1", "t-2"]))
            while len(server.polls()) < 2:
                await asyncio.sleep(0.01)
            running.cancel()
            await running

    with held(server), pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    assert lines(caplog) == [
        '2 tasks go on: t-1, t-2; client.task("t-1") resumes one, and CancelledError was not caught'
    ]


def test_whoever_has_had_enough_is_told_nothing(
    client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """Of the tasks that are waited for, or of the bytes of a file."""
    videos = [{"video_url": f"{server.url}/v.mp4", "video_type": "mp4"}]
    done = task_result(videos=videos)
    server.on("/v.mp4", Reply(200, MP4 * 200))
    server.on_result(Reply(body=done))
    chunks = client.task("t-1").refresh().videos[0].stream()
    assert next(chunks)
    chunks.close()
    server.on_result(
        Reply(
            answer=lambda seen: about(
                seen.path.rpartition("=")[2],
                done if seen.path.endswith("t-1") else WORKS,
            )
        )
    )
    every = client.as_completed(["t-1", "t-2"])
    assert next(every).task.id == "t-1"
    every.close()
    assert lines(caplog) == []
