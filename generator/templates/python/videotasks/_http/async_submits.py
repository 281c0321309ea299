"""Makes the connections of an asynchronous client's own submits, the next one's ahead while they follow one another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp

from videotasks._http.async_ahead import Ahead
from videotasks._http.async_bodies import Body, Payload, Request
from videotasks._http.async_connections import CarefulConnector
from videotasks._http.async_direct import connecting
from videotasks._http.spares import MOST


class Submits(CarefulConnector):
    """A connector of submits, each of which has a connection that nobody has used.

    Args:
        inner: Makes connections that nobody uses again.
        most: So many are ready at most for one origin.
    """

    def __init__(self, inner: aiohttp.BaseConnector, most: int) -> None:
        super().__init__(inner, fresh=True)
        self._most = most
        self._origins: dict[object, Ahead] = {}

    async def for_submit(
        self, request: Request, body: Body, seconds: float | None
    ) -> Any:
        """A connection for a submit that no session sends.

        Args:
            request: What a connector makes a connection for.
            body: What is sent.
            seconds: In which it has to come about; None: no limit.

        Raises:
            aiohttp.ClientError: It has not.
        """
        ready = await self._ready(request, body)
        if ready is not None:
            return ready
        try:
            return await self.connect(request, [], connecting(seconds))
        except asyncio.TimeoutError as error:
            what = f"Connection timeout to host {request.url}"
            raise aiohttp.ConnectionTimeoutError(what) from error

    async def _unused(self, req: Any, traces: Any, timeout: Any) -> Any:
        if isinstance(req.body, Payload):
            ready = await self._ready(req, req.body.submit)
            if ready is not None:
                return ready
        return await super()._unused(req, traces, timeout)

    async def _ready(self, req: Any, body: Body) -> Any:
        """A connection that was made ahead; None: there is none."""
        if not body.may_order:
            return None
        body.ahead = self._ahead(req)
        # For how long, whoever waits for the submit knows.
        return await body.ahead.take(None)

    def _ahead(self, req: Any) -> Ahead:
        key = req.connection_key
        found = self._origins.get(key)
        if found is None:
            if len(self._origins) >= MOST:
                self.close_ready()
            make = _maker(self, req)
            found = self._origins[key] = Ahead(make, self._most)
        return found

    async def make(self, request: Request, seconds: float | None) -> Any:
        """A connection for whichever submit comes next."""
        return await super()._unused(request, [], connecting(seconds))

    def close_ready(self) -> list[Any]:
        """Closes what is ready; what still has to end, for whoever waits for it."""
        left = [task for one in self._origins.values() for task in one.close()]
        self._origins.clear()
        return left


def _maker(
    submits: Submits, req: Any
) -> Callable[[float | None], Coroutine[Any, Any, Any]]:
    """Makes connections as for a request, of which nothing is kept: it has the key, and a body."""
    origin, trusted = req.url.origin(), req.ssl
    loop, session = req.loop, req._session
    made: list[Request] = []

    def make(seconds: float | None) -> Coroutine[Any, Any, Any]:
        if not made:
            made.append(
                Request("POST", origin, loop=loop, session=session, ssl=trusted)
            )
        return submits.make(made[0], seconds)

    return make
