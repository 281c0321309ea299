"""What comes on a connection, each piece of it in time."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, TypeVar

from videotasks._http.deadlines import Guard
from videotasks._http.overheard import Overheard
from videotasks._http.wire import CHUNK
from videotasks._values.strikes import struck

T = TypeVar("T")


class Incoming:
    """What comes on a connection, in time.

    Args:
        connection: Its socket.
        guard: Says until when.
        overheard: Keeps all that comes, where a strike must not lose it.
        most: Bytes that are read at a time at most.
    """

    def __init__(
        self,
        connection: Any,
        guard: Guard,
        overheard: Overheard | None,
        most: int = CHUNK,
    ) -> None:
        self._connection = connection
        self._guard = guard
        self._overheard = overheard
        self._most = most
        self.ended = False
        self._looked = False
        """Whether it was looked at once more when its time was over."""

    def more(self) -> bytes | bytearray:
        """The next bytes; none at the end.

        Raises:
            OSError: There are none; TimeoutError: in time.
        """
        if self._overheard is not None:
            piece: bytes | bytearray = self._in_time(self._overheard.receive)
        else:
            piece = self._in_time(self._connection.recv, self._most)
        self.ended = not piece
        return piece

    def into(self, room: memoryview) -> int:
        """Puts the next bytes into a room, and says how many that are; 0 at the end.

        Raises:
            OSError: There are none; TimeoutError: in time.
        """
        count: int = self._in_time(self._connection.recv_into, room)
        self.ended = not count
        return count

    def at_once(self, room: memoryview) -> int:
        """The same with what is there already, if anything is; what is wrong, `into` says next time."""
        try:
            self._connection.settimeout(0)
            count: int = self._connection.recv_into(room)
        except OSError as error:
            if struck(error):
                raise
            return 0
        return count

    def _in_time(self, read: Callable[..., T], *arguments: Any) -> T:
        try:
            self._connection.settimeout(self._guard.left())
            return read(*arguments)
        except OSError as error:
            if struck(error) or self._guard.late() is None or self._looked:
                raise
            # On a busy machine the time can be over before what has come is looked at.
            self._looked = True
            self._connection.settimeout(0.0)
            return read(*arguments)

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
