# Copied from generator/templates/python/videotasks/mock/_exchanges.py: edit that file, then run `make generate`.
"""One request and its response as bytes on a connection, with which a fault can do what it likes."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Final

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from videotasks.mock._faults import Fault

_TRANSPORT: Final = "videotasks.transport"
_DROPS: Final = 100


class Protocol(H11Protocol):
    """uvicorn's protocol, which hands its connection on: a fault writes bytes that are no response."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        inner: Any = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope[_TRANSPORT] = self.transport
            await inner(scope, receive, send)

        self.app: Any = app


def phrase_of(status: int) -> str:
    """A status in words; gateways have some of their own, such as 520."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


@dataclass(frozen=True)
class Answer:
    """A response as a whole."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def header(self, name: bytes) -> bytes:
        """A header's value; empty if there is none."""
        return next((value for known, value in self.headers if known == name), b"")

    def with_header(self, name: bytes, value: bytes | None) -> Answer:
        """The same with another header; None: without it."""
        kept = tuple(one for one in self.headers if one[0].lower() != name)
        return replace(self, headers=(*kept, *([(name, value)] if value else [])))

    def with_body(self, body: bytes) -> Answer:
        """The same with another body, and its length."""
        sized = self.with_header(b"content-length", str(len(body)).encode())
        return replace(sized, body=body)

    def head(self) -> bytes:
        """Its first lines on the wire."""
        first = f"HTTP/1.1 {self.status} {phrase_of(self.status)}".encode()
        lines = [first, *(b"%s: %s" % one for one in self.headers)]
        return b"\r\n".join(lines) + b"\r\n\r\n"


class Exchange:
    """A request that a fault strikes, and what can be done with it."""

    def __init__(
        self,
        fault: Fault,
        scope: Scope,
        receive: Receive,
        send: Send,
        app: ASGIApp,
        body: bytes,
    ) -> None:
        self.fault = fault
        self.scope = scope
        self._receive = receive
        self._send = send
        self._app = app
        self._body = body
        self._transport: asyncio.Transport = scope[_TRANSPORT]

    async def answer(self, *, without: Collection[bytes] = ()) -> Answer:
        """What the platform itself responds; after that it has done what was asked.

        Args:
            without: Headers of the request that it does not get.
        """
        started: Message = {}
        body = bytearray()

        request = [{"type": "http.request", "body": self._body, "more_body": False}]

        async def receive() -> Message:
            while not request:  # the client does not go before the response is made
                await asyncio.Event().wait()
            return request.pop()

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                started.update(message)
            else:
                body.extend(message.get("body", b""))

        kept = [one for one in self.scope["headers"] if one[0].lower() not in without]
        await self._app({**self.scope, "headers": kept}, receive, send)
        headers = tuple((name.lower(), value) for name, value in started["headers"])
        return Answer(started["status"], headers, bytes(body))

    async def accept(self) -> None:
        """Lets the platform do what was asked, if the script says so."""
        if self.fault.accepted:
            await self.answer()

    async def respond(self, answer: Answer | Response) -> None:
        """Sends a response in good order."""
        if isinstance(answer, Response):
            await answer(self.scope, self._receive, self._send)
            return
        await self._begin(answer)
        await self._send({"type": "http.response.body", "body": answer.body})

    async def _begin(self, answer: Answer) -> None:
        head = {"status": answer.status, "headers": answer.headers}
        await self._send({"type": "http.response.start", **head})

    async def drip(self, answer: Answer, seconds: float) -> None:
        """Sends a response whose body takes its time."""
        await self._begin(answer)
        size = len(answer.body) // _DROPS + 1
        for start in range(0, len(answer.body), size):
            more = {"body": answer.body[start : start + size], "more_body": True}
            await self._send({"type": "http.response.body", **more})
            if await self.gone(seconds):
                return
        await self._send({"type": "http.response.body"})

    def asks_for(self, name: bytes) -> bool:
        """Whether the request has a header."""
        return any(one.lower() == name for one, _ in self.scope["headers"])

    def write(self, data: bytes) -> None:
        """Writes bytes on the connection, whatever they are."""
        self._transport.write(data)

    async def gone(self, seconds: float | None = None) -> bool:
        """Waits until the client has gone, or for so long; whether it has."""
        with suppress(asyncio.TimeoutError):
            while True:
                message = await asyncio.wait_for(self._receive(), seconds)
                if message["type"] == "http.disconnect":
                    return True
        return False

    async def end(self, *, reset: bool = False) -> None:
        """Ends the connection, in the middle of whatever was written."""
        if reset:
            linger = struct.pack("ii", 1, 0)
            connection: Any = self._transport.get_extra_info("socket")
            with suppress(OSError):  # the client was first
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self._transport.abort()
        else:
            self._transport.close()
        await self.gone()
