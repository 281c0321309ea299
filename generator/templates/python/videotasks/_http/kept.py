"""Tells which of the connections that are kept may be used again.

A response that nobody asked for would be taken for the next one's. So bytes that lie unread
end a connection.
"""

from __future__ import annotations

import io
import queue
import socket
import sys
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from videotasks._http.overheard import Overheard
from videotasks._http.sockets import looking_at
from videotasks._values.strikes import struck


def holds_bytes(connection: Any) -> bool:
    """Whether a socket has anything to read, be it its end; TLS's own messages are nothing."""
    is_readable = looking_at(connection)
    ssl = sys.modules.get("ssl")
    if ssl is None or not isinstance(connection, ssl.SSLSocket):
        return is_readable()
    if connection.pending():
        return True
    if not is_readable():
        return False

    def read() -> bool:
        connection.recv(1)  # a byte, or the end
        return True

    return _has_more(connection, read, ssl.SSLWantReadError)


def is_clean(connection: Any) -> bool:
    """Whether a connection, if it is one, has nothing to read."""
    return connection.sock is None or not holds_bytes(connection.sock)


class Idle:
    """The connections that a pool keeps, the one that was used last on top: a queue without a lock.

    One of Python's own, struck as it takes its lock, never lets go of it, and whoever uses
    the pool next waits for ever.

    Args:
        most: So many are kept.
    """

    def __init__(self, most: int = 0) -> None:
        self._most = most
        self._kept: deque[Any] = deque()

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        """Keeps one more.

        Raises:
            queue.Full: There are as many.
        """
        del block, timeout  # nobody waits
        if 0 < self._most <= len(self._kept):
            raise queue.Full
        self._kept.append(item)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """Takes one.

        Raises:
            queue.Empty: There is none.
        """
        del block, timeout
        try:
            return self._kept.pop()
        except IndexError:
            raise queue.Empty from None

    put_nowait = put
    get_nowait = get

    def qsize(self) -> int:
        """How many there are."""
        return len(self._kept)


class Ending(io.RawIOBase):
    """What a response is read from, of which nothing is read any more once it is over.

    The reader before it may have read more than the response; then there is more to see.
    """

    def __init__(self, source: Any, overheard: Overheard | None = None) -> None:
        self._source = source
        self._overheard = overheard
        self.over = False

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """The next bytes."""
        if self.over:
            return None
        if self._overheard is not None:
            return self._overheard.read_into(self._source, buffer)
        count: int | None = self._source.readinto(buffer)
        return count

    def close(self) -> None:
        """Closes what it reads from."""
        if self._overheard is not None and not self.over:
            self._overheard.read_rest()  # then it is gone
        self._source.close()
        super().close()


def end_if_more_came(connection: Any, stream: Any, ending: Ending) -> None:
    """Ends a connection if more than a whole response was read from it.

    Args:
        connection: Its socket.
        stream: What the response was read from.
        ending: What that reads from.
    """
    ending.over = True
    if stream.peek(1):
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError as error:
            if struck(error):
                raise


def _has_more(
    connection: Any, look: Callable[[], bool], nothing: type[Exception]
) -> bool:
    """What a look shows that waits for nothing; True also where it cannot be had."""
    try:
        before = connection.gettimeout()
        connection.settimeout(0)
        try:
            return look()
        except (BlockingIOError, nothing):
            return False
        finally:
            connection.settimeout(before)
    except Exception as error:  # of whatever stands for a socket here
        if struck(error):
            raise
        return True


def empty_pool(pool: Any) -> None:
    """Closes the connections that a pool keeps; those in use go on."""
    queued: Any = getattr(pool, "pool", None)
    kept: list[Any] = []
    with suppress(queue.Empty, AttributeError):  # all of them; or it was closed
        while True:
            kept.append(queued.get_nowait())
    for connection in kept:
        if connection is not None:
            connection.close()  # it is opened again by its next use
        with suppress(queue.Full):
            queued.put_nowait(connection)
