"""Receives files by aiohttp, piece by piece."""

# What is not bound behind a `try` has raised, or left a failure, which is returned.
# pyright: reportPossiblyUnboundVariable=false

from __future__ import annotations

import sys
from collections.abc import Mapping

import aiohttp

from videotasks._core.actions import Chunk, Failure
from videotasks._http.async_direct import Arrived
from videotasks._http.async_exchanges import piece_of, rest_of, sooner
from videotasks._http.failures import foreign_in
from videotasks._http.wire import describe, in_lower_case


class AsyncStream:
    """A file that is being received.

    Args:
        response: Its response, whose head has come.
        seconds: For the next bytes of it, each time; None: no limit, or aiohttp sees to that.
        until: When all of it has to have come; None: the same.
    """

    def __init__(
        self,
        response: aiohttp.ClientResponse | Arrived,
        seconds: float | None = None,
        until: float | None = None,
    ) -> None:
        self._response = response
        self._seconds = seconds
        self._until = until
        self._failure: Failure | None = None
        self.status: int = response.status
        self.headers: Mapping[str, str] = in_lower_case(response.headers)

    async def read(self) -> Chunk | Failure:
        """The next bytes; none at the end."""
        if self._failure is not None:
            return self._failure
        handled = sys.exc_info()[1]
        try:
            end = sooner(self._until, self._seconds)
            return Chunk(await piece_of(self._response, end))
        except Exception as error:  # noqa: BLE001  # those of the network are values
            foreign = foreign_in(error, handled)
            self._failure = Failure(True, describe(error))
        if foreign is not None:
            raise foreign
        rest = rest_of(self._response.content)
        return Chunk(rest) if rest else self._failure

    def close(self) -> None:
        """Lets go of the connection."""
        self._response.close()
