# Copied from generator/templates/python/videotasks/_http/file_streams.py: edit that file, then run `make generate`.
"""Receives files straight from their connections, as much at a time as has come.

A response of a stated length is read here; whatever is unlike that has the reader of all such
responses. A file that comes packed is handed on as it is sent: it is unpacked elsewhere, with bounds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from videotasks._core.actions import Chunk, Failure
from videotasks._http.deadlines import Guard
from videotasks._http.failures import foreign_in
from videotasks._http.incoming import Incoming
from videotasks._http.receiving import head_in, plain_head
from videotasks._http.wire import PIECE, RECORD, describe
from videotasks._values.show import counted

_NOTHING: Final = b""


class FileStream:
    """A file that is being received, on a connection of its own.

    Args:
        connection: The connection, on which a request for it was sent.
        guard: The exchange's.
        is_secure: Whether that is TLS.
        ended: Is told once all has come whether the server would have kept the connection open.

    Raises:
        OSError, http.client.HTTPException: No head came.
    """

    def __init__(
        self,
        connection: Any,
        guard: Guard,
        *,
        is_secure: bool,
        ended: Callable[[bool], object],
    ) -> None:
        self._connection = connection
        self._guard = guard
        self._ended = ended
        self._step = RECORD if is_secure else PIECE
        self._broken: Failure | None = None
        self._incoming = Incoming(connection.sock, guard, None, self._step)
        self._begun = _NOTHING
        """What of the body came with the head."""
        self._left = 0
        """Bytes of the body that are still to come."""
        self._pieces: Iterator[bytes] | None = None
        """What reads a body of another kind."""
        self._keeps = False
        self.status: int = 0
        self.headers: Mapping[str, str] = {}
        self._begin()

    def _begin(self) -> None:
        """Reads the head."""
        incoming, guard = self._incoming, self._guard
        guard.within(guard.response, "the answer's head")
        data, end = head_in(incoming)
        head = plain_head(data, end, None) if end else None
        if head is None:
            from videotasks._http.unusual import read_head

            self.status, self.headers, self._pieces = read_head(incoming, data)
            return
        self.status, self.headers, length, self._keeps = head
        self._begun = bytes(data[end : end + length])
        self._left = length - len(self._begun)
        self._over()

    def read(self) -> Chunk | Failure:
        """The next bytes; none at the end."""
        if self._broken is not None:
            return self._broken
        handled = sys.exc_info()[1]
        guard, foreign, data = self._guard, None, _NOTHING
        try:
            guard.within(guard.response, "the next bytes of the answer")
            data = self._next() if self._pieces is None else next(self._pieces, b"")
        except Exception as error:  # noqa: BLE001  # those of the network are values
            foreign = foreign_in(error, handled, bare=True)
            self._broken = Failure(True, guard.late() or describe(error))
        if foreign is not None:
            raise foreign
        return self._broken or Chunk(data)

    def _next(self) -> bytes:
        """The next bytes of a body whose length is known: waits for some, and takes what else is there."""
        begun, self._begun = self._begun, _NOTHING
        if not self._left:
            return begun
        incoming, step = self._incoming, self._step
        room = memoryview(bytearray(min(PIECE, self._left)))
        count = 0 if begun else incoming.into(room[:step])
        while count < len(room):
            more = incoming.at_once(room[count : count + step])
            if not more:
                break
            count += more
        if not count and not begun:
            raise ConnectionError(
                f"it ended {counted(self._left, 'byte')} before its end"
            )
        self._left -= count
        self._over()
        return begun + room[:count] if begun else bytes(room[:count])

    def _over(self) -> None:
        if not self._left:
            self._connection.close()
            self._ended(self._keeps)

    def close(self) -> None:
        """Lets go of the connection."""
        self._connection.close()
