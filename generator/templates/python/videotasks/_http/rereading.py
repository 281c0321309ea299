"""Reads a response again that aiohttp could not read, exactly as requests would have read it.

aiohttp's parser is stricter than http.client: it throws away what came before an error, which
may name a task, and makes up a status. So that both clients say the same of the same bytes,
there is but one reader of broken ones.
"""

from __future__ import annotations

import io
from typing import Any

from videotasks._http.body_pieces import gather, in_a_break
from videotasks._http.final_response import FinalResponse
from videotasks._http.received import Received
from videotasks._http.unusual import pieces_behind
from videotasks._http.wire import describe, in_lower_case
from videotasks._values.strikes import struck


class _MoreNeededError(Exception):
    """What came is not all of a response yet."""


def reread(data: bytes, method: str, *, ended: bool) -> Received | str | None:
    """What the bytes of a response say.

    Args:
        data: The bytes that have come.
        method: Of the request.
        ended: Whether no more can come.

    Returns:
        The response; in words why there is none; None: more has to come.
    """
    source = _Source(data, ended)
    response = FinalResponse(source, method=method)
    try:
        response.begin()
        if response.status < 200:
            return Received(response.status, {}, b"", ", no final answer")
        return _read(response)
    except _MoreNeededError:
        return None
    except Exception as error:  # errors are values
        if struck(error):
            raise
        return describe(error)


def _read(head: FinalResponse) -> Received:
    content = bytearray()
    broke = gather(pieces_behind(head), content, head, _in_words)
    return Received(head.status, in_lower_case(head.msg), bytes(content), broke)


def _in_words(error: Exception) -> str:
    """How a body broke off; what needs more, or has struck, is raised."""
    if isinstance(error, _MoreNeededError) or struck(error):
        raise error
    return in_a_break(error)


class _Source:
    """Bytes in place of a socket."""

    def __init__(self, data: bytes, ended: bool) -> None:
        self._data = data
        self._ended = ended

    def gettimeout(self) -> None:
        """As a socket without a time-out."""

    def settimeout(self, seconds: float | None) -> None:
        """As a socket; nothing here takes time."""

    def shutdown(self, how: int) -> None:
        """As a socket; nothing here is used again."""

    def makefile(self, *_: object) -> io.BufferedReader:
        """The bytes as a file."""
        return io.BufferedReader(_Raw(self._data, self._ended))


class _Raw(io.RawIOBase):
    """Bytes as a file that knows whether there will be more."""

    def __init__(self, data: bytes, ended: bool) -> None:
        self._rest = memoryview(data)
        self._ended = ended

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next bytes."""
        count = min(len(buffer), len(self._rest))
        if not count and len(buffer) and not self._ended:
            raise _MoreNeededError
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count
