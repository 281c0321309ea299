# Copied from generator/templates/python/videotasks/_http/incoming.py: edit that file, then run `make generate`.
"""What comes on a connection, each piece of it in time."""

from __future__ import annotations

import io
from typing import Any

from videotasks._http.deadlines import Guard
from videotasks._http.overheard import Overheard
from videotasks._http.wire import CHUNK
from videotasks._values.strikes import struck


class Incoming:
    """What comes on a connection, in time.

    Args:
        connection: Its socket.
        guard: Says until when.
        overheard: Keeps all that comes, where a strike must not lose it.
    """

    def __init__(
        self, connection: Any, guard: Guard, overheard: Overheard | None
    ) -> None:
        self._connection = connection
        self._guard = guard
        self._overheard = overheard
        self.ended = False
        self._looked = False
        """Whether it was looked at once more when its time was over."""

    def more(self) -> bytes | bytearray:
        """The next bytes; none at the end.

        Raises:
            OSError: There are none; TimeoutError: in time.
        """
        try:
            piece = self._read(self._guard.left())
        except OSError as error:
            if struck(error) or self._guard.late() is None or self._looked:
                raise
            # On a busy machine the time can be over before what has come is looked at.
            self._looked = True
            piece = self._read(0.0)
        self.ended = not piece
        return piece

    def _read(self, seconds: float | None) -> bytes | bytearray:
        self._connection.settimeout(seconds)
        if self._overheard is not None:
            return self._overheard.receive()
        piece: bytes = self._connection.recv(CHUNK)
        return piece

    def until_the_end(self) -> None:
        """Begins the time for a response's body."""
        self._guard.within(self._guard.response, "the answer's body")


class Rest(io.RawIOBase):
    """What has come already, and what comes behind it, as a file in place of a socket's.

    Args:
        incoming: What comes.
        data: What has come.
    """

    def __init__(self, incoming: Incoming, data: bytearray) -> None:
        self._incoming = incoming
        self._data = memoryview(bytes(data))
        self.is_ended = False
        """Whether the connection was ended, here or there."""

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next bytes."""
        if not self._data and not self._incoming.ended:
            self._data = memoryview(self._incoming.more())
        count = min(len(buffer), len(self._data))
        buffer[:count] = self._data[:count]
        self._data = self._data[count:]
        return count

    @property
    def is_left(self) -> bool:
        """Whether more has come than was read, or no more can come."""
        return bool(self._data) or self._incoming.ended or self.is_ended

    # What http.client and ours ask of a socket.

    def makefile(self, *_: object) -> io.BufferedReader:
        """The bytes as a file."""
        return io.BufferedReader(self)

    def shutdown(self, _: int) -> None:
        """Notes that the connection must not be used again."""
        self.is_ended = True
