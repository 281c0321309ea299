"""Receives files by requests, piece by piece, and the bodies of responses alike."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from urllib3 import HTTPResponse

from videotasks._core.actions import Chunk, Failure
from videotasks._http.body_pieces import kept_back, pieces_in
from videotasks._http.deadlines import Guard
from videotasks._http.failures import foreign_in
from videotasks._http.wire import CHUNK, PIECE, RECORD, describe, in_lower_case

if TYPE_CHECKING:
    import requests


class Stream:
    """A file that is being received."""

    def __init__(self, response: requests.Response, guard: Guard) -> None:
        self._response = response
        most = RECORD if response.url.startswith("https:") else PIECE
        self._pieces = pieces_of(response, most)
        self._guard = guard
        self._broken: Failure | None = None
        self.status: int = response.status_code
        headers = in_lower_case(response.headers)
        if is_read(response) and "content-encoding" in headers:
            # A hook has, and what is left is what it was given: unpacked, of another length.
            for name in ("content-encoding", "content-length"):
                headers.pop(name, None)
        self.headers: Mapping[str, str] = headers

    def read(self) -> Chunk | Failure:
        """The next bytes; none at the end."""
        if self._broken is not None:
            return self._broken
        handled = sys.exc_info()[1]
        foreign: BaseException | None = None
        failure: Failure | None = None
        chunk = rest = b""
        try:
            chunk = next(self._pieces, b"")
        except Exception as error:  # noqa: BLE001  # those of the network are values
            foreign = foreign_in(error, handled, bare=True)
            failure = Failure(True, self._guard.late() or describe(error))
            rest = kept_back(self._response.raw, error)
        if foreign is not None:
            raise foreign
        if failure is not None:
            self._broken = failure
            return Chunk(rest) if rest else failure
        late = self._guard.late()
        return Failure(True, late) if late else Chunk(chunk)

    def close(self) -> None:
        """Lets go of the connection."""
        self._guard.forget()
        self._response.close()


def is_read(response: requests.Response) -> bool:
    """Whether a caller's session has read the body, or made it."""
    consumed = getattr(response, "_content_consumed", False)
    return bool(consumed) or not isinstance(response.raw, HTTPResponse)


def pieces_of(response: requests.Response, most: int = CHUNK) -> Iterator[bytes]:
    """A body as it is sent, or as a caller's session has read or made it already."""
    if is_read(response):
        yield from response.iter_content(most)
        return
    yield from pieces_in(response.raw, most)
