"""Stands between client and mock, and keeps what was asked on each connection, and what has been delivered on it.

So it is known, without asking the client, whether it could know the id of a task.
"""

from __future__ import annotations

import asyncio
import select
import socket
import struct
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from tests.helper_server import SOON
from videotasks._values.types import Self


class Exchange:
    """Of one connection: what was asked, and what was handed to the client before it had gone."""

    def __init__(self) -> None:
        self.asked = bytearray()
        self.told: list[tuple[float, bytes]] = []
        """When, on the monotonic clock, and what."""


class Tap:
    """A way to a server on loopback, as long as a `with` block.

    Args:
        url: Where it leads.
    """

    def __init__(self, url: str) -> None:
        self._target = urlsplit(url)
        self.exchanges: list[Exchange] = []
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="soak-tap", daemon=True)
        self._ready = threading.Event()
        self._over = asyncio.Event()
        self._open: set[Any] = set()
        """Transports."""

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(SOON)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    def delivered(
        self,
        text: str,
        before: float,
        sent: float | None = None,
        patience: float | None = None,
    ) -> bytes:
        """What was delivered, before a time, on the connections on which a text was asked.

        Args:
            text: What was asked.
            before: The time.
            sent: When the client began to wait; None: nobody knows.
            patience: Seconds after which it waits no longer for whatever comes next; None: it is not known.
        """
        asked = [one for one in list(self.exchanges) if text.encode() in one.asked]
        return b"\n".join(
            b"".join(in_time(one.told, before, sent, patience)) for one in asked
        )

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()

        def accept() -> asyncio.Protocol:
            exchange = Exchange()
            self.exchanges.append(exchange)
            to = self._target.hostname, self._target.port
            return _Asking(exchange, self._open, to)

        server = await loop.create_server(accept, "127.0.0.1", 0, backlog=512)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._over.wait()
        await asyncio.sleep(0.02)  # whoever is connecting just now is accepted
        server.close()
        connecting = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*connecting, return_exceptions=True)
        for transport in self._open:
            transport.abort()
        while self._open:
            await asyncio.sleep(0.001)


def in_time(
    told: Iterable[tuple[float, bytes]],
    before: float,
    sent: float | None,
    patience: float | None,
) -> Iterator[bytes]:
    """Those pieces that a client could have read, as of `Tap.delivered`."""
    last = sent
    for at, data in told:
        late = last is not None and patience is not None and at - last >= patience
        if at >= before or late:
            break
        last = None if last is None else max(last, at)
        yield data


def has_ended(transport: Any) -> bool:
    """Whether there is something to read: of whoever has asked all, that is the end."""
    descriptor = transport.get_extra_info("socket").fileno()
    return descriptor < 0 or bool(select.select([descriptor], [], [], 0)[0])


class _Asking(asyncio.Protocol):
    """The client's side of a connection, and behind it the server's."""

    def __init__(
        self, exchange: Exchange, open_: set[Any], to: tuple[Any, Any]
    ) -> None:
        self.exchange = exchange
        self.transport: Any = None
        self._open = open_
        self._to = to
        self._server: Any = None
        self._early = bytearray()

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._open.add(transport)
        self._connecting = asyncio.ensure_future(self._connect())

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        telling = _Telling(self, self._open)
        try:
            self._server, _ = await loop.create_connection(lambda: telling, *self._to)
        except OSError:
            self.transport.abort()
            return
        self._server.write(bytes(self._early))
        if self.transport.is_closing():
            self._server.abort()

    def data_received(self, data: bytes) -> None:
        if not self.exchange.asked or self.exchange.asked.startswith(b"POST"):
            self.exchange.asked += data
        if self._server is None:
            self._early += data
        else:
            self._server.write(data)

    def connection_lost(self, _: Exception | None) -> None:
        self._open.discard(self.transport)
        if self._server is not None:
            self._server.abort()


class _Telling(asyncio.Protocol):
    """The server's side."""

    def __init__(self, asking: _Asking, open_: set[Any]) -> None:
        self._asking = asking
        self._open = open_
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._open.add(transport)

    def data_received(self, data: bytes) -> None:
        if self._asking.transport.is_closing():
            return  # nobody gets it
        # A client that has gone, as its own end tells, gets nothing of it any more.
        gone = has_ended(self._asking.transport)
        self._asking.transport.write(data)  # a little is on its way at once
        if self._asking.exchange.asked.startswith(b"POST") and not gone:
            self._asking.exchange.told.append((time.monotonic(), data))

    def connection_lost(self, error: Exception | None) -> None:
        self._open.discard(self._transport)
        client = self._asking.transport
        if isinstance(error, ConnectionResetError):
            linger = struct.pack("ii", 1, 0)
            with suppress(OSError):
                connection = client.get_extra_info("socket")
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            client.abort()
        else:
            client.close()
