"""Kept connections of requests: which may be used again, and how to have none.

A response that nobody asked for would be taken for the next one's. So bytes that lie unread
end a connection, and what must not get another's response has one that nobody has used. Of a
caller's session the adapters are copied for that: as they are, but without connections.
"""

from __future__ import annotations

import copy
import io
import queue
import socket
import ssl
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3 import PoolManager
from urllib3.util.wait import wait_for_read

from videotasks._http.overheard import Overheard
from videotasks._values.strikes import struck


def holds_bytes(connection: Any) -> bool:
    """Whether a socket has anything to read, be it its end; TLS's own messages are nothing."""
    if not isinstance(connection, ssl.SSLSocket):
        return bool(wait_for_read(connection, timeout=0.0))
    if connection.pending():
        return True
    if not wait_for_read(connection, timeout=0.0):
        return False

    def read() -> bool:
        connection.recv(1)  # a byte, or the end
        return True

    return _has_more(connection, read)


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


def _has_more(connection: Any, look: Callable[[], bool]) -> bool:
    """What a look shows that waits for nothing; True also where it cannot be had."""
    try:
        before = connection.gettimeout()
        connection.settimeout(0)
        try:
            return look()
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        finally:
            connection.settimeout(before)
    except Exception as error:  # of whatever stands for a socket here
        if struck(error):
            raise
        return True


def drop_idle(adapter: BaseAdapter) -> None:
    """Closes the connections that an adapter keeps; those in use go on."""
    for manager in _managers_of(adapter):
        for key in manager.pools.keys():  # noqa: SIM118  # it cannot be iterated over
            pool: Any = getattr(manager.pools.get(key), "pool", None)
            kept: list[Any] = []
            with suppress(queue.Empty, AttributeError):  # all of them; or it was closed
                while True:
                    kept.append(pool.get_nowait())
            for connection in kept:
                if connection is not None:
                    connection.close()  # it is opened again by its next use
                with suppress(queue.Full):
                    pool.put_nowait(connection)


def close_pools(adapter: BaseAdapter) -> None:
    """Closes the connections that an adapter keeps, and any other as soon as its response is read.

    requests lets go of the pools, and urllib3 2 closes a connection when its pool is
    collected as garbage: with an exception around that can be at any time.
    """
    for manager in _managers_of(adapter):
        for key in manager.pools.keys():  # noqa: SIM118  # it cannot be iterated over
            pool = manager.pools.get(key)
            if pool is not None:
                pool.close()


@contextmanager
def unshared(session: requests.Session) -> Generator[requests.Session, None, None]:
    """A session as the given one, whose connections nobody has used, or will use.

    It shares all that the session has, its adapters' pools excepted. What is no adapter of
    requests, or hides its connections, stays as it is.
    """
    made: list[HTTPAdapter] = []
    try:
        kind: Any = type(session)
        twin = object.__new__(_twin_of(kind))
        twin.__dict__ = session.__dict__
        twin.videotasks_made = made
    except (TypeError, AttributeError):
        yield session  # one of another make
        return
    try:
        yield twin
    finally:
        for adapter in made:
            close_pools(adapter)
            HTTPAdapter.close(adapter)


@cache
def _twin_of(kind: Any) -> Any:
    class Twin(kind):  # type: ignore[misc]  # a caller's, known at run time
        __slots__ = ("videotasks_made",)

        def get_adapter(self, *args: Any, **kwargs: Any) -> Any:
            whole: Any = super()
            adapter = whole.get_adapter(*args, **kwargs)
            twin = _without_connections(adapter)
            if twin is None:
                return adapter
            self.videotasks_made.append(twin)
            return twin

    Twin.__name__, Twin.__qualname__ = kind.__name__, kind.__qualname__
    Twin.__module__ = kind.__module__
    return Twin


def _without_connections(adapter: BaseAdapter) -> HTTPAdapter | None:
    """An adapter as the given one, with pools of its own; None if that cannot be had."""
    managers = _managers_of(adapter)
    if not managers or not isinstance(adapter, HTTPAdapter):
        return None
    twin = object.__new__(type(adapter))
    twin.__dict__.update(adapter.__dict__)
    manager = copy.copy(managers[0])
    manager.pools = type(manager.pools)(len(manager.pools) + 1)
    kinds: Any = manager.pool_classes_by_scheme
    manager.pool_classes_by_scheme = {
        scheme: _without_lock(kind) for scheme, kind in kinds.items()
    }
    twin.poolmanager = manager
    twin.proxy_manager = {}
    return twin


@cache
def _without_lock(kind: Any) -> Any:
    """A class of pools as the given one, which keep their connections as `Idle` does."""
    body = {"QueueCls": Idle, "__module__": kind.__module__}
    return type(kind.__name__, (kind,), body)


def _managers_of(adapter: BaseAdapter) -> list[PoolManager]:
    """What holds an adapter's pools, the one without a proxy first."""
    own = getattr(adapter, "poolmanager", None)
    if not isinstance(adapter, HTTPAdapter) or not isinstance(own, PoolManager):
        return []
    proxied = getattr(adapter, "proxy_manager", {})
    return [own, *(one for one in proxied.values() if isinstance(one, PoolManager))]
