"""Keeps what came on a submit's connection, for when something strikes before it has been read.

A time limit or an alarm ends a submit wherever it is just then. If the response has come by
that time, the id in it is known: nothing is waited for, but what lies there is looked at.
"""

from __future__ import annotations

from typing import Any, Final

from videotasks._http.wire import CHUNK
from videotasks._values.strikes import struck

_MOST: Final = 16
"""Reads of what lies there; more than that no response needs."""


class Overheard:
    """All bytes of a connection since a request was sent on it.

    Args:
        connection: Its socket.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.is_awaited = False
        """Whether what lies unread is a body that somebody is about to read."""
        self._pieces: list[bytearray] = []
        self._reading: bytearray | None = None
        """The piece that is being read: how much of it has come nobody knows yet."""

    def is_lost_with(self, connection: Any) -> bool:
        """Whether what lies unread would be lost if a socket were closed now."""
        return connection is self._connection and not self.is_awaited

    def read_into(self, source: Any, buffer: Any) -> int | None:
        """Reads as `source.readinto` does, and keeps what came.

        The bytes come straight into what is kept: a strike can hit between any two steps.
        """
        piece = self._new_piece(len(buffer))
        count: int | None = source.readinto(piece)
        buffer[: count or 0] = memoryview(piece)[: count or 0]
        self._has_come(piece, count or 0)
        return count

    def receive(self) -> bytearray:
        """The next bytes of the connection, which are kept, too; none at its end."""
        connection: Any = self._connection
        piece = self._new_piece(CHUNK)
        self._has_come(piece, connection.recv_into(piece))
        return piece

    def read_rest(self) -> None:
        """Reads what lies unread on the connection, and waits for nothing."""
        connection = self._connection
        if connection is None:
            return
        try:
            before = connection.gettimeout()
            connection.settimeout(0)
            try:
                for _ in range(_MOST):
                    piece = self._new_piece(CHUNK)
                    count = connection.recv_into(piece)
                    self._has_come(piece, count)
                    if not count:
                        break
            finally:
                connection.settimeout(before)
        except (OSError, ValueError) as error:
            if struck(error):
                raise  # and whoever tells of it looks once more
        self._connection = None

    def _new_piece(self, size: int) -> bytearray:
        if self._reading is not None:  # something has struck there
            self._reading[:] = self._reading.rstrip(b"\0")
        self._reading = piece = bytearray(size)
        self._pieces.append(piece)
        return piece

    def _has_come(self, piece: bytearray, count: int) -> None:
        del piece[count:]
        self._reading = None

    def data(self) -> bytes:
        """What has come."""
        reading = self._reading
        return b"".join(
            # What has come is JSON, or the end of something packed: it does without zeros.
            piece.rstrip(b"\0") if piece is reading else piece
            for piece in self._pieces
        )
