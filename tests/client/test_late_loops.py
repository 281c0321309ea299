"""What has come by the time that a submit may take counts, also where the event loop looks at it only afterwards.

A loop asks its selector what can be read, and then its clock. A process that waits for its turn between the two, on a
busy machine, finds the time over, and what came meanwhile lies unread: the id of a paid task.
"""

from __future__ import annotations

import asyncio
import selectors
import socket
import threading
import time
from collections.abc import Callable

import pytest

from tests.helper_server import SOON
from videotasks import AsyncClient

from .loopback import ARGUMENTS, KEY, LONG, RawServer, deliver

pytestmark = pytest.mark.both_ways
BODY = b'{"task_id": "t-1"}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY)
SECONDS = 0.2


class LateSelector(selectors.DefaultSelector):
    """Finds nothing to read, and returns only when that has changed, and the time is over."""

    def __init__(self) -> None:
        super().__init__()
        self.armed = threading.Event()
        """Set when it is to be late."""
        self.waits = threading.Event()
        """Set once the time is over."""
        self.came = threading.Event()
        """Set once the rest of the response lies there."""

    def select(
        self, timeout: float | None = None
    ) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(timeout)
        if not found and self.armed.is_set() and not self.came.is_set():
            time.sleep(SECONDS)
            self.waits.set()
            assert self.came.wait(SOON)
        return found


@pytest.mark.parametrize("early", [b"", HEAD], ids=["all of it", "its body"])
def test_a_response_that_came_in_time_is_read(
    raw_server: Callable[[Callable[..., None]], RawServer], early: bytes
) -> None:
    selector = LateSelector()

    def serve(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(early)
        selector.armed.set()
        assert selector.waits.wait(SOON)
        deliver(connection, (HEAD + BODY).removeprefix(early))
        selector.came.set()

    raw, limits = raw_server(serve), (LONG, SECONDS)

    async def main() -> str:
        async with AsyncClient("highwayapi", KEY, raw.url, timeout=limits) as client:
            task = await client.vidu_q1.reference_to_video(**ARGUMENTS)
            return task.id

    loop = asyncio.SelectorEventLoop(selector)
    try:
        assert loop.run_until_complete(main()) == "t-1"
    finally:
        loop.close()
    assert len(raw.bodies) == 1
