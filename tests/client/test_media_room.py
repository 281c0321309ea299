"""Of many large submits at once only a few bodies are in memory; the others wait for room."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks import (
    AsyncClient,
    NotSentError,
)

from .loopback import KEY, Reply, Server
from .test_media_aside import ACCEPTED, BIG


class Counted(io.BytesIO):
    """A picture that tells when it is read."""

    def __init__(self, data: bytes, on_read: Callable[[], object]) -> None:
        super().__init__(data)
        self._on_read = on_read

    def read(self, *arguments: Any) -> bytes:
        self._on_read()
        return super().read(*arguments)


def test_of_many_large_submits_only_a_few_bodies_are_kept(server: Server) -> None:
    """Each picture is read when there is room for its body, and not while it waits for its turn."""
    many, kept = 40, 16
    gate, lock = threading.Event(), threading.Lock()
    read, answered, most = 0, 0, 0

    def on_read() -> None:
        nonlocal read, most
        with lock:
            read += 1
            most = max(most, read - answered)

    def answer(_: Any) -> Reply:
        nonlocal answered
        if len(server.submits()) >= kept:
            gate.set()
        assert gate.wait(SOON)
        with lock:
            answered += 1
        return ACCEPTED

    server.on_submit(Reply(answer=answer))

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            submit = client.vidu_q1.reference_to_video
            files = [Counted(BIG, on_read) for _ in range(many)]
            await asyncio.gather(*(submit(images=one, prompt="a cat") for one in files))

    asyncio.run(main())
    assert (read, answered) == (many, many)
    assert most == kept


@asynccontextmanager
async def one_in_flight(server: Server) -> AsyncIterator[tuple[Any, Any, Any]]:
    """What submits, while there is room for one; the one that has it; and what lets that one go on."""
    goes_on = threading.Event()
    server.on_submit(Reply(before=lambda: goes_on.wait(SOON), body={"task_id": "t-1"}))
    async with AsyncClient("highwayapi", KEY, server.url, max_in_flight=1) as client:
        submit = client.vidu_q1.reference_to_video
        first = asyncio.ensure_future(submit(images=BIG, prompt="a cat"))
        while not server.submits():
            await asyncio.sleep(0.01)
        yield submit, first, goes_on


def test_a_large_submit_waits_for_room_no_longer_than_it_was_given(
    server: Server,
) -> None:
    async def main() -> None:
        async with one_in_flight(server) as (submit, first, goes_on):
            with pytest.raises(NotSentError, match=r"turn did not come within 0\.2 s"):
                await submit(images=BIG, prompt="a cat", timeout=(0.1, 0.1))
            goes_on.set()
            await first
            await submit(images=BIG, prompt="a cat")

    asyncio.run(main())
    assert len(server.submits()) == 2


def test_a_large_submit_that_is_cancelled_leaves_its_room(server: Server) -> None:
    async def main() -> None:
        async with one_in_flight(server) as (submit, first, goes_on):
            waiting = [
                asyncio.ensure_future(submit(images=BIG, prompt="a cat"))
                for _ in range(3)
            ]
            await asyncio.sleep(0)
            for one in waiting[:2]:
                one.cancel()
            goes_on.set()
            await asyncio.gather(first, *waiting, return_exceptions=True)
            assert [one.cancelled() for one in waiting] == [True, True, False]

    asyncio.run(main())
    assert len(server.submits()) == 2
