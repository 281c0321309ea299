# Copied from generator/templates/python/videotasks/_http/async_bodies.py: edit that file, then run `make generate`.
"""The body of an asynchronous submit: bytes to whoever looks, and sent in pieces, once.

aiohttp hands bytes to its connection all at once, of whatever size, and does not say when; here
they go piece by piece, each as the connection takes it, and it is known how far that is.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

import aiohttp

from videotasks._core.actions import Exchange
from videotasks._http.async_ahead import Ahead
from videotasks._http.wire import CHUNK
from videotasks._values.strikes import struck

_body: ContextVar[Body | None] = ContextVar("videotasks_body", default=None)


class Body:
    """What is known of a body that is being sent.

    Args:
        data: The body.
        exchange: Takes note of its being sent.
        may_order: Whether the connection of the next submit may be made ahead.
    """

    def __init__(self, data: bytes, exchange: Exchange, *, may_order: bool) -> None:
        self.data: Final = data
        self.size: Final = len(data)
        self.touched = False
        """Whether the sending has begun: as soon as anybody reads from it."""
        self.on_begin: Callable[[], object] | None = None
        """Called then."""
        self.made = False
        """Whether aiohttp has made a request of it, and nobody in its place."""
        self.taken = 0
        """Bytes that the connection was given."""
        self.may_order = may_order
        self.ahead: Ahead | None = None
        """Where the next submit's connection is made, once this one has its own."""
        self.exchange: Final = exchange

    def begin(self) -> None:
        """Notes that the sending begins.

        Raises:
            RuntimeError: It has begun before.
        """
        if self.touched:
            raise RuntimeError("a submit's body is never sent a second time")
        self.exchange.sent = True
        self.touched = True
        if self.on_begin is not None:
            self.on_begin()


@contextmanager
def submitting(body: Body) -> Generator[None, None, None]:
    """Has the request that is made within send a body in its own way."""
    token = _body.set(body)
    try:
        yield
    finally:
        try:
            _body.reset(token)
        except ValueError as error:  # thrown away with its loop, in another context
            if struck(error):
                raise


class Request(aiohttp.ClientRequest):
    """A request whose body, if it is a submit's, is sent in pieces."""

    def update_body_from_data(self, body: Any, *args: Any, **kwargs: Any) -> None:
        """Takes what is to be sent."""
        submit = _body.get()
        if submit is not None and body is submit.data:
            submit.made = True
            body = Payload(submit)
        super().update_body_from_data(body, *args, **kwargs)


class Payload(aiohttp.Payload):
    """What aiohttp sends of a body."""

    def __init__(self, body: Body) -> None:
        super().__init__(body.data, content_type="application/json")
        self.submit: Final = body

    @property
    def size(self) -> int:
        return self.submit.size

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return self.submit.data.decode(encoding, errors)

    async def as_bytes(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:
        del encoding, errors
        return self.submit.data

    async def write(self, writer: Any) -> None:
        await self.write_with_length(writer, None)

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        del content_length  # of the header, which says the same
        body = self.submit
        body.taken = CHUNK  # before the time of what comes next begins
        body.begin()
        view = memoryview(body.data)
        for start in range(0, body.size, CHUNK):
            body.taken = start + CHUNK
            await writer.write(view[start : start + CHUNK])
        if body.ahead is not None:
            body.ahead.order(None)  # while the server is at work
