"""Waits for the parts of an exchange of aiohttp's, each for as long as it may take.

aiohttp's time-outs count anew with each byte, it has none for an upload, and it can leave a
reader waiting after it gave up.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Coroutine, Iterable, Sequence
from types import TracebackType
from typing import Any, Final

import aiohttp

from videotasks._core.actions import Call, Exchange
from videotasks._http.async_bodies import Body, submitting
from videotasks._http.async_connections import Record
from videotasks._http.async_direct import Arrived
from videotasks._http.async_patience import Patience
from videotasks._http.body_pieces import in_a_break
from videotasks._http.failures import foreign_in
from videotasks._http.received import Received
from videotasks._http.rereading import reread
from videotasks._http.wire import LARGEST_RESPONSE, describe
from videotasks._values.strikes import struck

_CHECK_EVERY: Final = 0.25
"""Seconds after which a reader looks whether there is anything to wait for."""


async def within(
    request: Coroutine[Any, Any, aiohttp.ClientResponse], limit: float | None
) -> aiohttp.ClientResponse:
    """The head of a response: aiohttp's time-outs count anew with each byte of it."""
    task = asyncio.ensure_future(request)
    try:
        await asyncio.wait({task}, timeout=limit)
        if task.done():
            return task.result()
        raise TimeoutError(f"the answer's head took longer than {limit:g} s")
    except GeneratorExit:
        task.cancel()  # thrown away with its loop: nothing can be waited for
        raise
    except BaseException:
        await _stop(task)
        raise


async def submitted(
    request: Awaitable[aiohttp.ClientResponse],
    body: Body,
    limits: tuple[float | None, float | None],
    until: float | None,
) -> aiohttp.ClientResponse:
    """The same for a submit, part by part: for its upload aiohttp has no time-out at all.

    It runs in the task of its caller, as each task more costs turns of the loop.

    Args:
        request: The submit, without time-outs of aiohttp's.
        body: What it sends.
        limits: Seconds for connecting, and for whatever comes next; None: no limit.
        until: When all of it has to have ended, on the monotonic clock; None: whenever.
    """
    with submitting(body), Patience(body, limits, until):
        return await request


async def _stop(task: asyncio.Task[aiohttp.ClientResponse]) -> None:
    """Cancels a request until it has ended: a time-out within it can swallow that once."""
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=0.1)
    if not task.cancelled() and task.exception() is None:
        task.result().close()


def come_by_now(response: aiohttp.ClientResponse | Arrived) -> bytes | None:
    """The body of a response, if all of it has come, as of nearly every poll; None: `read_all` waits for it."""
    stream = response.content
    if not stream.is_eof() or stream.exception() is not None:
        return None
    return stream.read_nowait()


async def read_all(
    response: aiohttp.ClientResponse | Arrived,
    until: float | None,
    exchange: Exchange,
    handled: BaseException | None,
) -> tuple[bytes, str]:
    """The body, or what there is of it by then, and how it broke off.

    Args:
        response: The response, whose head has come.
        until: When it has to have come, on the monotonic clock; None: whenever.
        exchange: Takes note of what comes.
        handled: What was being handled as the exchange began.
    """
    exchange.status = response.status
    content, broke = exchange.arrived, ""
    stream = response.content
    try:
        if stream.is_eof() and stream.exception() is None:
            content += stream.read_nowait()  # all has come by now, as nearly always
        while not stream.at_eof():
            content += await piece_of(response, until)
            if len(content) > LARGEST_RESPONSE:
                break
    except Exception as error:
        content += rest_of(stream)
        if foreign_in(error, handled) is not None:
            raise
        broke = in_a_break(error)  # keep what came
    finally:
        if not stream.at_eof():
            response.close()
    return bytes(content), broke


async def piece_of(
    response: aiohttp.ClientResponse | Arrived, until: float | None = None
) -> bytes:
    """The next bytes of a body; aiohttp can leave a reader waiting after it gave up."""
    stream = response.content
    if stream.is_eof() or stream.exception() or getattr(stream, "_buffer", None):
        return await stream.readany()
    # A timer costs a small part of what a task for each piece would.
    with _Watch(response, until):
        return await stream.readany()


class _Watch:
    """Has whoever waits for a response's bytes fail once there will be none any more."""

    def __init__(
        self, response: aiohttp.ClientResponse | Arrived, until: float | None
    ) -> None:
        self._response = response
        self._until = until
        self._loop = asyncio.get_running_loop()
        self._is_late = False

    def __enter__(self) -> None:
        self._look_again()

    def _look_again(self) -> None:
        left = (
            _CHECK_EVERY
            if self._until is None
            else min(_CHECK_EVERY, self._until - time.monotonic())
        )
        self._timer = self._loop.call_later(max(0.0, left), self._look)

    def _look(self) -> None:
        connection = self._response.connection
        if connection is not None and connection.transport is None:
            error: Exception = ConnectionError("the connection ended within the answer")
        elif self._is_late:
            error = TimeoutError("the answer's body took too long")
        elif self._until is not None and self._until <= time.monotonic():
            self._is_late = True  # once the loop has read what came by now
            self._timer = self._loop.call_later(0, self._look)
            return
        else:
            self._look_again()
            return
        self._response.content.set_exception(error)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()


def rest_of(stream: aiohttp.StreamReader) -> bytes:
    """What came just before a break: aiohttp keeps it to itself, but a task's id may be in it."""
    rest: Iterable[bytes] = getattr(stream, "_buffer", ())
    return b"".join(rest)


def sooner(until: float | None, seconds: float | None) -> float | None:
    """When an exchange has to end: then, or in so many seconds."""
    if seconds is None:
        return until
    own = time.monotonic() + seconds
    return own if until is None else min(until, own)


async def read_again(
    call: Call, records: Sequence[Record], until: float | None
) -> Received | str | None:
    """What requests would make of what came; None: nothing, or it is not to be had."""
    if not records or not records[-1].data:
        return None
    record = records[-1]
    while record.whole:
        left = None if until is None else until - time.monotonic()
        # A connection that aiohttp closed has ended, too.
        ended = not record.listens or record.ended or (left is not None and left <= 0)
        record.changed.clear()
        read = reread(bytes(record.data), call.method, ended=ended)
        if read is not None:
            return read
        try:
            await asyncio.wait_for(record.changed.wait(), left)
        except (TimeoutError, asyncio.TimeoutError) as error:
            if struck(error):
                raise
    return None


def in_words(error: BaseException) -> str:
    """An error of aiohttp in words, without a status that nobody sent."""
    if isinstance(error, aiohttp.ClientResponseError):
        return f"{type(error).__name__}: {error.message}"
    return describe(error)
