# Copied from generator/templates/python/videotasks/_http/async_connections.py: edit that file, then run `make generate`.
"""Connections of aiohttp: looked at before they are used again, and listened to.

aiohttp uses a kept connection whatever lies unread on it, and would take that for the next
response. Here such a connection is closed, and what must not get another's response has one
that nobody has used. What comes is kept as it came: where aiohttp cannot read it, it gives up
with a status of its own (400), and with what may name a task.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import ContextVar
from types import TracebackType
from typing import Any, Final

import aiohttp

from videotasks._http.public_addresses import PrivateAddressError, is_public
from videotasks._http.resolver import Resolver
from videotasks._http.sockets import looking_at
from videotasks._http.wire import TOO_EARLY

_LARGEST: Final = 1024 * 1024
"""So many bytes of a response are kept in case that aiohttp cannot read it."""
_records: ContextVar[list[Record] | None] = ContextVar("_records", default=None)


class Record(asyncio.Protocol):
    """What has come on a connection since its present request, and comes after aiohttp gave up.

    It sits between a transport and aiohttp's protocol, which it leaves the transport to as long
    as that can read what comes.
    """

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol
        self._transport = protocol.transport
        self._read = protocol.data_received
        self.ended = False
        """Whether nothing can come any more."""
        self.used = False
        """Whether the connection had another request before the present one."""
        self.changed = asyncio.Event()
        connection = self._transport.get_extra_info("socket")
        self.readable = _has_none if connection is None else looking_at(connection)
        """Whether anything lies in the socket that the loop has not read."""
        self._open = _Open(self._transport)
        self.begin()
        # An attribute of its own, as some loops keep the method that they found.
        protocol.data_received = self._both
        self._transport.set_protocol(protocol)

    @property
    def listens(self) -> bool:
        """Whether aiohttp gave up, and more is kept as it comes."""
        return self._open.closed

    def begin(self) -> None:
        """Forgets what came: from now on it is the response to another request."""
        self.data = bytearray()
        self.whole = True
        """Whether all that came is in it."""
        self._listened_to = True

    def end(self) -> None:
        """Forgets what came, and keeps nothing until the next request."""
        self.data = bytearray()
        self._listened_to = False
        if self.listens:
            self._transport.abort()

    def _both(self, data: bytes) -> None:
        if not data:
            self._read(data)  # aiohttp itself has it go on
            return
        if not self._listened_to:
            # Nobody has asked for that, be it but an empty line.
            self._protocol.force_close()
            self._read(data)
            return
        self._keep(data)
        protocol = self._protocol
        protocol.transport = self._open
        self._read(data)
        if protocol.transport is self._open:
            protocol.transport = self._transport
        if self._open.closed and protocol.exception() is not None:
            # It cannot read that, and would hear nothing more: from here on this does.
            protocol.transport = None
            self._transport.set_protocol(self)
            self._transport.resume_reading()

    def _keep(self, data: bytes) -> None:
        if self.whole and len(self.data) + len(data) <= _LARGEST:
            self.data += data
        else:
            self.whole = False
        self.changed.set()

    def data_received(self, data: bytes) -> None:
        """Keeps what comes after aiohttp gave up."""
        self._keep(data)
        if not self.whole:
            self._transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Notes that nothing can come any more."""
        del exc
        self.ended = True
        self.changed.set()


class _Open:
    """A transport that notes that it should be closed, and stays open."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self.closed = False

    def close(self) -> None:
        """Notes it."""
        self.closed = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class Recording:
    """Has what is received within, and by tasks made within, be kept.

    Args:
        by_context: Whether connectors find out by themselves that they are within it.
    """

    def __init__(self, *, by_context: bool) -> None:
        self._made: list[Record] = []
        self._by_context = by_context

    def __enter__(self) -> list[Record]:
        """The records of the connections that are used, in turn."""
        if self._by_context:
            self._token = _records.set(self._made)
        return self._made

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._by_context:
            _records.reset(self._token)
        for record in self._made:
            record.end()


class CarefulConnector:
    """A connector as the given one, which hands out only what nothing lies unread on.

    Args:
        inner: The connector, be it a caller's.
        fresh: Whether only connections are good that nobody has used.
    """

    def __init__(self, inner: aiohttp.BaseConnector, *, fresh: bool) -> None:
        self._inner: Any = inner
        self._fresh = fresh
        # What never changes is at hand; each request asks for it.
        self.allowed_protocol_schema_set = inner.allowed_protocol_schema_set

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    @property
    def closed(self) -> bool:
        """Whether it gives no connection any more; each request asks that, too."""
        return bool(self._inner.closed)

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        """A connection for a request; the signature is aiohttp's."""
        while True:
            if self._fresh:
                connection = await self._unused(req, traces, timeout)
            else:
                connection = await self._inner.connect(req, traces, timeout)
            protocol = connection.protocol
            used = getattr(protocol, "_parser", None) is not None
            clean = await is_clean(connection)
            if clean and not (used and self._fresh):
                break
            connected = protocol.is_connected()
            connection.close()
            if not used:
                what = TOO_EARLY if connected else "the connection was closed"
                raise aiohttp.ClientConnectionError(what)
        if self._fresh and not isinstance(self._inner, SingleUseConnector):
            protocol.force_close()  # nobody uses it again, either
        records = _records.get()
        if records is not None:
            records.append(record_of(protocol))
        return connection

    async def _unused(self, req: Any, traces: Any, timeout: Any) -> Any:
        kept = getattr(self._inner, "_conns", {})
        aside = kept.pop(req.connection_key, ())
        try:
            return await self._inner.connect(req, traces=traces, timeout=timeout)
        finally:
            if aside and not self._inner.closed:
                kept[req.connection_key].extend(aside)
            elif aside:
                _close(aside)

    def drop_idle(self) -> None:
        """Closes the connections that are kept; those in use go on."""
        kept = getattr(self._inner, "_conns", {})
        for connections in list(kept.values()):
            _close(connections)
        kept.clear()


async def is_clean(connection: Any) -> bool:
    """Whether a connection is one, and nothing has come on it; it is closed if that cannot be found out."""
    protocol = connection.protocol
    if protocol is None:
        return False
    try:
        readable = _readable(protocol)
        clean = not readable() or await _is_read(readable)
    except BaseException:
        connection.close()
        raise
    # What the loop has read before it was asked for waits in aiohttp's protocol, and ends it.
    return clean and bool(protocol.is_connected() and not protocol.should_close)


def _close(connections: Any) -> None:
    for protocol, _ in connections:
        protocol.close()


def record_of(protocol: Any) -> Record:
    """The record of a connection, which begins anew."""
    record: Record | None = getattr(protocol, "videotasks_record", None)
    if record is None:
        record = protocol.videotasks_record = Record(protocol)
    else:
        record.begin()
        record.used = True
    return record


def _readable(protocol: Any) -> Callable[[], bool]:
    """What looks whether anything lies unread on a connection."""
    transport = protocol.transport
    connection: Any = transport and transport.get_extra_info("socket")
    if connection is None or connection.fileno() < 0:
        return _has_none
    record: Record | None = getattr(protocol, "videotasks_record", None)
    return record.readable if record else looking_at(connection)


def _has_none() -> bool:
    """Whether a socket that is not there has anything to read."""
    return False


async def _is_read(readable: Callable[[], bool]) -> bool:
    """Whether the loop reads all that lies on a connection: TLS's own messages are nothing to anybody else."""
    for _ in range(3):
        await asyncio.sleep(0)
        if not readable():
            return True
    return False


class SingleUseConnector(aiohttp.TCPConnector):
    """Connections of submits and downloads, one each.

    The server is not told: whether it would keep one says whether the next one's may be made ahead.
    aiohttp would keep one that is given up until the rest of its body is sent, which may
    be never, and may be long after nobody waits for it any more.
    """

    def __init__(self) -> None:
        whole: Any = super()  # whose arguments' types pyright does not know in full
        whole.__init__(limit=0, resolver=Resolver())

    def _release(self, key: Any, protocol: Any, *, should_close: bool = False) -> None:
        transport = protocol.transport
        if transport is not None:
            transport.abort()  # without TLS's last word, as by requests
        del should_close
        super()._release(key, protocol, should_close=True)


class PublicConnector(SingleUseConnector):
    """Connections of downloads to addresses of the internet alone."""

    async def _resolve_host(self, host: str, port: int, traces: Any = None) -> Any:
        found = await super()._resolve_host(host, port, traces)
        public = [one for one in found if is_public(one["host"])]
        if not public:
            raise PrivateAddressError(found[0]["host"] if found else host)
        return public
