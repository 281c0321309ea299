# Copied from generator/templates/python/videotasks/_http/async_files.py: edit that file, then run `make generate`.
"""Asks for files straight on connections of aiohttp, each of which nobody has used, or will use.

While files follow one another, the connection of the next one is made ahead, as `spares` has it for
a Client. What goes on behind a break, and whatever is not as everybody has it, is left to a session.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Final

import aiohttp
from yarl import URL

from videotasks._core.actions import Open, least
from videotasks._http.async_bodies import Request
from videotasks._http.async_connections import CarefulConnector, is_clean
from videotasks._http.async_direct import Arrived, connecting, head_behind, rest_of
from videotasks._http.async_timer import Timer
from videotasks._http.failures import foreign_in
from videotasks._http.heads import Origin
from videotasks._http.spares import FRESH
from videotasks._http.wire import PIECE, headers_to_open
from videotasks._values.concealed import Concealed

_MOST: Final = 8
"""So many storages are known at once, and so many connections ready for one."""


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
        self._most = min(most, _MOST)
        self._loop = asyncio.get_running_loop()
        self._ready: deque[tuple[asyncio.Task[Any], float]] = deque()
        """Connections that are being made, or wait, and since when."""
        self._failed: list[asyncio.Task[Any]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._last = float("-inf")
        """When a file has come last."""
        self._follow = self._closed = False

    async def take(self, seconds: float | None) -> Any:
        """A connection that nobody has used, which comes about in so many seconds.

        Raises:
            aiohttp.ClientError, TimeoutError: It has not.
        """
        started = time.monotonic()
        self._follow = started - self._last < FRESH
        while self._ready:
            self.raise_strike()
            task, since = self._ready.popleft()
            if time.monotonic() - since > FRESH:
                _leave(task)
                continue
            try:
                await asyncio.wait({task}, timeout=seconds)
            except BaseException:
                _leave(task)
                raise
            _raise_strike_in(task)
            if task.done() and not task.cancelled() and task.exception() is None:
                connection = task.result()
                if await is_clean(connection):
                    return connection
            _leave(task)
        if seconds is not None:
            seconds = max(0.001, seconds - (time.monotonic() - started))
        return await self._connector.connect(self.request, [], connecting(seconds))

    def ended(self, keeps: bool, seconds: float | None) -> None:
        """Has the next one be made, if that is worth it, after a file has come.

        Args:
            keeps: Whether the server would have kept its connection open.
            seconds: In which it has to come about.
        """
        self._last = time.monotonic()
        worth = self._follow and keeps and len(self._ready) < self._most
        if not worth or self._closed or self._loop.is_closed():
            return
        made = self._connector.connect(self.request, [], connecting(seconds))
        task = self._loop.create_task(made)
        task.add_done_callback(_failure_in)
        self._ready.append((task, self._last))
        if self._timer is None:
            self._timer = self._loop.call_later(FRESH, self._look)

    def raise_strike(self) -> None:
        """Raises what has struck where a connection was being made: nobody else would hear of it."""
        failed = [one for one in self._ready if _failure_in(one[0]) is not None]
        for one in failed:
            self._ready.remove(one)
        self._failed += [task for task, _ in failed]
        while self._failed:
            _raise_strike_in(self._failed.pop())

    def _look(self) -> None:
        """Closes what nobody has taken."""
        self._timer = None
        while self._ready and time.monotonic() - self._ready[0][1] > FRESH:
            task = self._ready.popleft()[0]
            if _failure_in(task) is None:
                _leave(task)
            else:
                self._failed.append(task)  # the next call looks why
        if self._ready:
            self._timer = self._loop.call_later(FRESH / 2, self._look)

    def close(self) -> list[asyncio.Task[Any]]:
        """Closes what is ready; what still has to end, for whoever waits for it."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        left = [task for task, _ in self._ready]
        self._ready.clear()
        for task in left:
            _leave(task)
        return left


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
        data = f"GET {target}".encode("ascii") + storage.rest.reveal()
        request = storage.request
        message, content = await head_behind(
            connection, data, request, self._reading, read, _left(until), self._timer
        )
        keeps = not message.should_close

        def ended() -> None:
            storage.ended(keeps, connect)

        return Whole(connection, message, content, ended)

    def raise_strike(self) -> None:
        """See `Storage.raise_strike`."""
        for storage in self._storages.values():
            storage.raise_strike()

    def _storage(self, action: Open, origin: Origin, trusted: Any) -> Storage:
        key = origin.prefix, trusted
        found = self._storages.get(key)
        if found is None:
            if len(self._storages) >= _MOST:
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
        left = [task for one in self._storages.values() for task in one.close()]
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


def _leave(task: asyncio.Task[Any]) -> None:
    """Has a connection closed, be it there or still being made."""
    if not task.done():
        task.cancel()
    elif not task.cancelled() and task.exception() is None:
        task.result().close()


def _failure_in(task: asyncio.Task[Any]) -> BaseException | None:
    """Why a connection has not come about, if it has not: whoever needs one tries by itself."""
    return task.exception() if task.done() and not task.cancelled() else None


def _raise_strike_in(task: asyncio.Task[Any]) -> None:
    """Raises what has ended a connection that was being made, unless it is the network."""
    error = _failure_in(task)
    foreign = None if error is None else foreign_in(error)
    if foreign is not None:
        raise foreign


def _left(until: float | None) -> float | None:
    """Seconds until then, a few at least."""
    return None if until is None else max(0.001, until - time.monotonic())
