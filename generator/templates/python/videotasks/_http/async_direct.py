"""Sends polls straight on connections of aiohttp, without what its session makes anew for each request.

Of a poll nothing changes but the id in its address. So its head is made once, with the headers
that aiohttp would send, and what comes is read by aiohttp's own parser. Who has put something in
the place of what a session does (a recorder, a double, a tracer) gets the request from the
session, also after the first one; and so do proxies and a caller's connector.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Mapping
from itertools import islice
from types import FunctionType
from typing import Any, Final, NamedTuple

import aiohttp
from aiohttp.http import HttpProcessingError
from yarl import URL

from videotasks._core.actions import Call
from videotasks._http.async_bodies import Request
from videotasks._http.async_connections import CarefulConnector, Record, record_of
from videotasks._http.async_timer import Timer
from videotasks._http.wire import headers_to_send, query_of, url_of
from videotasks._values.concealed import Concealed
from videotasks._values.strikes import struck

_MOST: Final = 64
"""So many heads are kept."""
_HOME: Final = aiohttp.ClientSession.__module__.partition(".")[0]


class Arrived:
    """A response whose body is still to be read; what is used of aiohttp's own is the same."""

    __slots__ = ("connection", "content", "headers", "status", "version")

    def __init__(self, connection: Any, message: Any, content: Any) -> None:
        self.connection = connection
        """None once the body has come."""
        self.status: int = message.code
        self.version: tuple[int, int] = message.version
        self.headers: Mapping[str, str] = message.headers
        self.content: aiohttp.StreamReader = content
        content.on_eof(self._has_come)

    def _has_come(self) -> None:
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.release()

    def close(self) -> None:
        """Ends the connection, unless all has come."""
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()


class _Kept(Request):
    """A request that is never sent: a connector makes connections for it, all for the same."""

    _known_key: Any = None

    @property
    def connection_key(self) -> Any:
        """What connections can be used for it; aiohttp would find it out anew for each poll."""
        if self._known_key is None:
            self._known_key = super().connection_key
        return self._known_key


class _Head(NamedTuple):
    """What the polls of one address have in common."""

    headers: Mapping[str, str]
    way: Mapping[str, Any]
    request: Request
    """What a connector makes a connection for."""
    path: str
    rest: Concealed
    """The head behind its target, as bytes: it has the key."""


class Direct:
    """Sends polls over the connections of a session.

    Args:
        session: The session, which is the client's own.
        connector: Has the connections that are kept.
        api_key: The key.
        limits: Length of a line and of a header, at most.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        connector: CarefulConnector,
        api_key: Concealed,
        limits: Mapping[str, int],
    ) -> None:
        self._session = session
        self._connector = connector
        self._api_key = api_key
        self._reading: Mapping[str, Any] = {"read_until_eof": True, **limits}
        self._loop = asyncio.get_running_loop()
        self._timer = Timer(self._loop)
        self._heads: dict[str, _Head] = {}
        self._seen: tuple[object, ...] = ()
        self._plain = False
        self._connecting: dict[float | None, aiohttp.ClientTimeout] = {}
        """Seconds for connecting -> as aiohttp has them."""

    def takes(self, way: Mapping[str, Any]) -> bool:
        """Whether a session would do nothing else."""
        session: Any = aiohttp.ClientSession
        request: Any = aiohttp.ClientRequest
        response: Any = aiohttp.ClientResponse
        # Looked up on the classes at each poll: somebody may have put something there.
        now = (
            session.request,
            session._request,
            request.__init__,
            request.send,
            response.__init__,
            response.start,
        )
        if now != self._seen:
            self._seen, self._plain = now, all(map(_is_of_aiohttp, now))
        return (
            self._plain
            and not way["proxy"]
            and not self._session.trace_configs
            and not self._session.closed
        )

    async def send(
        self,
        call: Call,
        way: Mapping[str, Any],
        limits: tuple[float | None, float | None],
        until: float | None,
        records: list[Record],
    ) -> Arrived:
        """Sends a poll and waits for the head of its response.

        Args:
            call: The poll.
            way: As a session takes it: proxy and certificates.
            limits: Seconds for connecting, and for the head; None: no limit.
            until: When both have to have ended, on the monotonic clock; None: whenever.
            records: Gets the records of the connections that are used, in turn.

        Raises:
            aiohttp.ClientError: As a session would.
            TimeoutError: There was no time.
        """
        head = self._head(call, way)
        try:
            return await self._sent(head, call, limits, until, records)
        except (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError):
            raise
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            if struck(error) or not (records and records[-1].used):
                raise
        # A kept connection may have been closed meanwhile: once more, as a session does it.
        return await self._sent(head, call, limits, until, records)

    async def _sent(
        self,
        head: _Head,
        call: Call,
        limits: tuple[float | None, float | None],
        until: float | None,
        records: list[Record],
    ) -> Arrived:
        connect, read = limits
        left = None if until is None else until - time.monotonic()
        try:
            connection: Any = await self._connector.connect(
                head.request, [], self._timeouts(connect, left)
            )
        except asyncio.TimeoutError as error:
            what = f"Connection timeout to host {head.request.url}"
            raise aiohttp.ConnectionTimeoutError(what) from error
        records.append(record_of(connection.protocol))
        left = None if until is None else until - time.monotonic()
        transport = begin(connection, self._reading)
        transport.write(
            f"GET {head.path}{query_of(call)}".encode() + head.rest.reveal()
        )
        return Arrived(
            connection,
            *await head_in_time(connection, head.request, read, left, self._timer),
        )

    def _head(self, call: Call, way: Mapping[str, Any]) -> _Head:
        head = self._heads.get(call.url)
        if head is not None and head.headers is call.headers and head.way is way:
            return head
        request = _Kept(
            "GET",
            URL(url_of(call), encoded=True),
            headers=headers_to_send(call, self._api_key),
            loop=self._loop,
            session=self._session,
            ssl=way["ssl"],
        )
        path = URL(call.url, encoded=True).raw_path_qs
        if len(self._heads) >= _MOST:
            self._heads.clear()
        head = _Head(call.headers, way, request, path, rest_of(request))
        self._heads[call.url] = head
        return head

    def _timeouts(
        self, connect: float | None, left: float | None
    ) -> aiohttp.ClientTimeout:
        """Time-outs for a connection, which may be a kept one."""
        if left is not None and (connect is None or left < connect):
            return connecting(max(0.001, left))
        found = self._connecting.get(connect)
        if found is None:
            found = self._connecting[connect] = connecting(connect)
        return found

    def close(self) -> None:
        """Watches over no time any more."""
        self._timer.close()


def begin(connection: Any, reading: Mapping[str, Any]) -> Any:
    """The transport of a connection, which reads a response next.

    Whoever writes a request to it makes no local of that, for the key's sake.

    Args:
        connection: The connection, which is closed where nothing can be sent on it.
        reading: How the response is read.

    Raises:
        aiohttp.ClientConnectionResetError: It has ended.
    """
    try:
        connection.protocol.set_response_params(**reading)
        transport = connection.protocol.transport
        if transport is None or transport.is_closing():
            what = "Cannot write to closing transport"
            raise aiohttp.ClientConnectionResetError(what)
    except BaseException:
        connection.close()
        raise
    return transport


async def head_in_time(
    connection: Any,
    request: Request,
    read: float | None,
    left: float | None,
    timer: Timer,
) -> tuple[Any, Any]:
    """Waits for the head of a response; what is behind it comes later.

    Args:
        connection: Where its request was sent, which is closed where there is no response.
        request: The same as aiohttp has it, for what an error tells.
        read: Seconds for the head; None: no limit.
        left: Seconds for all of it; None: no limit.
        timer: Ends what takes longer.

    Raises:
        aiohttp.ClientError, TimeoutError: None has come.
    """
    protocol = connection.protocol
    if read is not None and (left is None or read < left):
        timer.start(protocol, read, read)
    elif left is not None:
        timer.start(protocol, left, None)
    try:
        return await head_behind(connection, request)
    finally:
        timer.end(protocol)


async def head_behind(connection: Any, request: Request) -> tuple[Any, Any]:
    """The same, for as long as it takes.

    Raises:
        aiohttp.ClientError: None has come.
    """
    protocol = connection.protocol
    try:
        message, content = await protocol.read()
        while 100 <= message.code < 200 and message.code != 101:
            message, content = await protocol.read()
    except HttpProcessingError as error:
        connection.close()
        raise aiohttp.ClientResponseError(
            request.request_info,
            (),
            status=error.code,
            message=error.message,
            headers=error.headers,
        ) from error
    except BaseException:
        connection.close()
        raise
    return message, content


def connecting(seconds: float | None) -> aiohttp.ClientTimeout:
    """Time-outs for a connection that has to come about in so many seconds."""
    return aiohttp.ClientTimeout(
        connect=seconds,
        sock_connect=seconds,
        ceil_threshold=math.inf,  # else a time above 5 s ends at a whole second
    )


def rest_of(request: Request) -> Concealed:
    """What stands behind the target in the head of a request."""
    return Concealed(f" HTTP/1.1\r\n{lines_of(request, 0)}\r\n".encode())


def lines_of(request: Request, start: int, end: int | None = None) -> str:
    """The lines of so many headers of a request, of which nobody makes a local, for the key's sake."""
    headers = request.headers.items()
    return "".join([f"{n}: {v}\r\n" for n, v in islice(headers, start, end)])


def _is_of_aiohttp(function: object) -> bool:
    """Whether a function is what aiohttp has in that place, and nobody's around it."""
    if type(function) is not FunctionType:
        return False
    module = function.__globals__.get("__name__", "")
    return module.partition(".")[0] == _HOME and not hasattr(function, "__wrapped__")
