# Copied from generator/templates/python/videotasks/_http/async_posts.py: edit that file, then run `make generate`.
"""Sends submits straight on connections of aiohttp, each of which nobody has used, or will use.

A large body goes by a session, which sends it piece by piece while it listens.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import aiohttp
from yarl import URL

from videotasks._core.actions import Call
from videotasks._http.async_bodies import Body, Request
from videotasks._http.async_connections import Record, record_of
from videotasks._http.async_direct import Arrived, begin, head_behind, lines_of
from videotasks._http.async_patience import Patience
from videotasks._http.async_submits import Submits
from videotasks._http.wire import CHUNK, headers_to_send, query_of
from videotasks._values.concealed import Concealed

_MOST: Final = 64
"""So many heads are kept."""
_LENGTH: Final = "Content-Length"


class _Head(NamedTuple):
    """What the submits of one address have in common."""

    headers: Mapping[str, str]
    way: Mapping[str, Any]
    request: Request
    """What a connector makes a connection for."""
    path: str
    before: Concealed
    """What stands between the target and the body's length, as bytes: one of the two has the key."""
    after: Concealed


class Posts:
    """Sends submits over connections of their own.

    Args:
        session: The session that would send them, which is the client's own.
        connector: Makes the connections.
        api_key: The key.
        limits: Length of a line and of a header, at most.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        connector: Submits,
        api_key: Concealed,
        limits: Mapping[str, int],
    ) -> None:
        self._session = session
        self._connector = connector
        self._api_key = api_key
        self._reading: Mapping[str, Any] = {"read_until_eof": True, **limits}
        self._loop = asyncio.get_running_loop()
        self._heads: dict[str, _Head] = {}

    async def send(
        self,
        call: Call,
        body: Body,
        way: Mapping[str, Any],
        limits: tuple[float | None, float | None],
        until: float | None,
        records: list[Record],
    ) -> Arrived:
        """Sends a submit, once, and waits for the head of its response.

        Args:
            call: The submit.
            body: Its body, which `fits`.
            way: As a session takes it: proxy and certificates.
            limits: Seconds for connecting, and for the head; None: no limit.
            until: When both have to have ended, on the monotonic clock; None: whenever.
            records: Gets the record of the connection.

        Raises:
            aiohttp.ClientError: As a session would.
            TimeoutError: There was no time.
        """
        body.made = True
        head = self._head(call, way)
        with Patience(body, limits, until):
            connection = await self._connector.for_submit(head.request, body, limits[0])
            records.append(record_of(connection.protocol))
            transport = begin(connection, self._reading)
            body.taken = body.size
            try:
                body.begin()
                transport.write(
                    b"".join(
                        (
                            f"POST {head.path}{query_of(call)}".encode(),
                            head.before.reveal(),
                            str(body.size).encode(),
                            head.after.reveal(),
                            body.data,
                        )
                    )
                )
                if body.ahead is not None:
                    body.ahead.order(None)  # while the server is at work
            except BaseException:
                connection.close()
                raise
            return Arrived(connection, *await head_behind(connection, head.request))

    def _head(self, call: Call, way: Mapping[str, Any]) -> _Head:
        head = self._heads.get(call.url)
        if head is not None and head.headers is call.headers and head.way is way:
            return head
        url = URL(call.url, encoded=True)
        request = Request(
            "POST",
            url,
            headers=headers_to_send(call, self._api_key),
            loop=self._loop,
            session=self._session,
            ssl=way["ssl"],
        )
        if len(self._heads) >= _MOST:
            self._heads.clear()
        head = _Head(call.headers, way, request, url.raw_path_qs, *_around(request))
        self._heads[call.url] = head
        return head


def fits(body: bytes) -> bool:
    """Whether a body is so small that a connection is given all of it at once."""
    return len(body) <= CHUNK


def _around(request: Request) -> tuple[Concealed, Concealed]:
    """What stands before and behind the length of the body in the head of a request."""
    at = list(request.headers).index(_LENGTH)
    return (
        Concealed(f" HTTP/1.1\r\n{lines_of(request, 0, at)}{_LENGTH}: ".encode()),
        Concealed(f"\r\n{lines_of(request, at + 1)}\r\n".encode()),
    )
