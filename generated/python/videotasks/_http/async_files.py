# Copied from generator/templates/python/videotasks/_http/async_files.py: edit that file, then run `make generate`.
"""Asks for files straight on connections of aiohttp, each of which nobody has used, or will use.

While files follow one another, the connection of the next one is made ahead. What goes on behind a
break, and whatever is not as everybody has it, is left to a session.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final

import aiohttp
from yarl import URL

from videotasks._core.actions import Open, least
from videotasks._http.async_ahead import Ahead
from videotasks._http.async_bodies import Request
from videotasks._http.async_connections import CarefulConnector
from videotasks._http.async_direct import (
    Arrived,
    begin,
    connecting,
    head_in_time,
    rest_of,
)
from videotasks._http.async_timer import Timer
from videotasks._http.heads import Origin
from videotasks._http.spares import MOST
from videotasks._http.wire import PIECE, headers_to_open
from videotasks._values.concealed import Concealed

_EARLY: Final = 1024 * 1024
"""Bytes of a file behind which the next one's connection need not wait: it would not get old meanwhile."""


class Storage:
    """Where files come from, and the connections that are ready for it.

    Args:
        request: What a connector makes a connection for.
        connector: Makes connections.
        most: So many are ready at most.
    """

    def __init__(
        self, request: Request, connector: CarefulConnector, most: int
    ) -> None:
        self.request = request
        self.rest: Concealed = rest_of(request)
        """The head of a request behind its target."""
        self._connector = connector
        self.ahead = Ahead(self._make, most)

    def _make(self, seconds: float | None) -> Coroutine[Any, Any, Any]:
        return self._connector.connect(self.request, [], connecting(seconds))

    async def take(self, seconds: float | None) -> Any:
        """A connection that nobody has used, which comes about in so many seconds.

        Raises:
            aiohttp.ClientError, TimeoutError: It has not.
        """
        started = time.monotonic()
        ready = await self.ahead.take(seconds)
        if ready is not None:
            return ready
        if seconds is not None:
            seconds = max(0.001, seconds - (time.monotonic() - started))
        return await self._make(seconds)


class Files:
    """Asks storages for files.

    Args:
        session: A session of the client's own.
        connector: Makes connections that nobody has used.
        limits: Length of a line and of a header, at most.
        spares: So many connections are ready for a storage at most.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        connector: CarefulConnector,
        limits: Mapping[str, int],
        spares: int,
    ) -> None:
        self._session = session
        self._connector = connector
        self._spares = spares
        self._reading: Mapping[str, Any] = {
            **limits,
            "read_until_eof": True,
            "auto_decompress": False,
            "read_bufsize": PIECE,
        }
        self._loop = asyncio.get_running_loop()
        self._timer = Timer(self._loop)
        self._storages: dict[object, Storage] = {}

    async def open(
        self,
        action: Open,
        origin: Origin,
        trusted: Any,
        limits: tuple[float | None, float | None],
        until: float | None,
    ) -> Arrived:
        """Asks for a file, and waits for the head of the response.

        Args:
            action: Says which.
            origin: Of its address.
            trusted: What TLS trusts, as aiohttp takes it.
            limits: Seconds for connecting, and for the head; None: no limit.
            until: When both have to have ended, on the monotonic clock; None: whenever.

        Raises:
            aiohttp.ClientError: As a session would.
            TimeoutError: There was no time.
        """
        storage = self._storage(action, origin, trusted)
        connect, read = limits
        seconds = least(connect, _left(until))
        try:
            connection = await storage.take(seconds)
        except asyncio.TimeoutError as error:
            what = f"Connection timeout to host {storage.request.url}"
            raise aiohttp.ConnectionTimeoutError(what) from error
        rest = action.url[len(origin.prefix) :]
        target = rest if rest.startswith("/") else f"/{rest}"
        transport = begin(connection, self._reading)
        transport.write(f"GET {target}".encode("ascii") + storage.rest.reveal())
        message, content = await head_in_time(
            connection, storage.request, read, _left(until), self._timer
        )
        keeps = not message.should_close
        is_early = 0 < _length_of(message) <= _EARLY
        if is_early:
            storage.ahead.ended(keeps=keeps)
            storage.ahead.order(connect)

        def ended() -> None:
            storage.ahead.ended(keeps=keeps)
            if not is_early:
                storage.ahead.order(connect)

        return Whole(connection, message, content, ended)

    def raise_strike(self) -> None:
        """Raises what has struck where a connection was being made ahead."""
        for storage in self._storages.values():
            storage.ahead.raise_strike()

    def _storage(self, action: Open, origin: Origin, trusted: Any) -> Storage:
        key = origin.prefix, trusted
        found = self._storages.get(key)
        if found is None:
            if len(self._storages) >= MOST:
                self._forget()
            request = Request(
                "GET",
                URL(origin.prefix, encoded=True),
                headers=headers_to_open(action),
                loop=self._loop,
                session=self._session,
                ssl=trusted,
            )
            made = Storage(request, self._connector, self._spares)
            found = self._storages[key] = made
        return found

    def _forget(self) -> list[asyncio.Task[Any]]:
        left = [task for one in self._storages.values() for task in one.ahead.close()]
        self._storages.clear()
        return left

    async def close(self) -> None:
        """Closes the connections that are ready."""
        self._timer.close()
        left = self._forget()
        if left:
            await asyncio.wait(left)


class Whole(Arrived):
    """A file that comes on a connection of its own."""

    __slots__ = ("_ended",)

    def __init__(
        self,
        connection: Any,
        message: Any,
        content: Any,
        ended: Callable[[], None],
    ) -> None:
        self._ended = ended
        super().__init__(connection, message, content)

    def _has_come(self) -> None:
        is_first = self.connection is not None
        super()._has_come()
        if is_first:
            self._ended()


def _length_of(message: Any) -> int:
    """How many bytes a body has, if its head says so."""
    length: str = message.headers.get("Content-Length", "")
    return int(length) if length.isdecimal() and length.isascii() else 0


def _left(until: float | None) -> float | None:
    """Seconds until then, a few at least."""
    return None if until is None else max(0.001, until - time.monotonic())
