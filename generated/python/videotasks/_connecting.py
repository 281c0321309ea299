# Copied from generator/templates/python/videotasks/_connecting.py: edit that file, then run `make generate`.
"""Connections of requests that come about in time, can be cut, and answer what was asked.

urllib3 gives the resolution of a name all the time it takes, and each of its addresses the
whole connect time-out. Here that time-out is for all of it: name, addresses and TLS.

http.client takes an interim answer (102, 103) for the final one, and the next request gets
the final one for its own. Here they are passed over; and a submit, which must not be told
of another's task, nor be lost on a connection that the server is about to close, gets a
connection of its own.
"""

from __future__ import annotations

import http.client
import queue
import socket
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.util.connection import allowed_gai_family

if TYPE_CHECKING:
    from videotasks._watchdog import Guard

_exchange = threading.local()
"""`guard` of the exchange that this thread is in."""


@contextmanager
def guarded(guard: Guard) -> Generator[None, None, None]:
    """Has the connection that is used within be the one that the guard cuts."""
    _exchange.guard = guard
    try:
        yield
    finally:
        _exchange.guard = None


class GuardedAdapter(HTTPAdapter):
    """An adapter whose connections keep to the times of the exchange they are used in."""

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        """The pool for a request."""
        return _guarded(super().get_connection_with_tls_context(*args, **kwargs))

    def get_connection(self, *args: Any, **kwargs: Any) -> Any:
        """The same in older versions of requests."""
        return _guarded(
            super().get_connection(*args, **kwargs)  # pyright: ignore[reportDeprecated]
        )


class _FinalResponse(http.client.HTTPResponse):
    """An answer that is no interim one; http.client itself passes over 100 alone."""

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            whole: Any = super()
            said: tuple[str, int, str] = whole._read_status()
            if not 101 < said[1] < 200:
                return said
            http.client.parse_headers(self.fp)


def _guarded(pool: Any) -> Any:
    kind: Any = pool.ConnectionCls
    if hasattr(kind, "videotasks_guarded"):
        return pool
    # A SOCKS proxy has a way of its own to connect. The usual one has no public name.
    usual = HTTPConnection._new_conn  # pyright: ignore[reportPrivateUsage]
    plain = kind._new_conn is usual

    class Guarded(kind):  # type: ignore[misc]  # one of urllib3's, known at run time
        videotasks_guarded = True
        response_class = _FinalResponse

        def connect(self) -> None:
            guard = _guard()
            limit = _seconds(self.timeout)
            if guard is not None and limit is not None:
                guard.within(limit, "connecting")
            whole: Any = super()
            whole.connect()
            if limit is not None:
                self.sock.settimeout(limit)  # what is left of it was for TLS
            if guard is not None:
                guard.within(None)

        def _new_conn(self) -> Any:
            if not plain:
                whole: Any = super()
                return whole._new_conn()
            return _connected(self)

        def _tunnel(self, *args: Any, **kwargs: Any) -> Any:
            guard = self._show()
            whole: Any = super()
            whole._tunnel(*args, **kwargs)
            if guard is not None:
                guard.check()  # a consent that is cut looks like a whole one

        def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
            guard = _guard()
            if guard is not None and guard.target and url.startswith("/"):
                url = guard.target  # urllib3 writes %2f as %2F
            whole: Any = super()
            whole.putrequest(method, url, *args, **kwargs)

        def getresponse(self, *args: Any, **kwargs: Any) -> Any:
            guard = self._show()
            if guard is not None:
                guard.within(guard.answer, "the answer's head")
            whole: Any = super()
            return whole.getresponse(*args, **kwargs)

        def _show(self) -> Guard | None:
            guard, connection = _guard(), self.sock
            if guard is not None and connection is not None:
                guard.cut = lambda: connection.shutdown(socket.SHUT_RDWR)
            return guard

    Guarded.__name__ = kind.__name__
    pool.ConnectionCls = Guarded
    take = pool._get_conn

    def take_fresh(*args: Any, **kwargs: Any) -> Any:
        connection, guard = take(*args, **kwargs), _guard()
        if guard is not None and guard.fresh:
            connection.close()  # it is opened again by its next use
        return connection

    pool._get_conn = take_fresh
    return pool


def _guard() -> Guard | None:
    return getattr(_exchange, "guard", None)


def _seconds(timeout: object) -> float | None:
    return float(timeout) if isinstance(timeout, (int, float)) else None


def _connected(connection: Any) -> socket.socket:
    """A socket to the connection's host, with what is left of the time for TLS."""
    limit = _seconds(connection.timeout)
    guard = _guard()
    until = None if limit is None else time.monotonic() + limit
    if guard is not None and guard.deadline is not None:
        until = guard.deadline if until is None else min(until, guard.deadline)
    host, port = connection._dns_host, connection.port
    try:
        made = _first_of(_resolved(host, port, until), connection, until)
    except TimeoutError as error:
        text = f"no connection to {connection.host} in time: {error}"
        raise ConnectTimeoutError(connection, text) from error
    except (OSError, UnicodeError) as error:
        raise NewConnectionError(connection, f"no connection: {error}") from error
    sys.audit("http.client.connect", connection, connection.host, port)
    return made


def _resolved(host: str, port: int, until: float | None) -> list[Any]:
    """What a name stands for; a thread asks, as nothing else can be left waiting."""
    host = host.strip("[]")
    family = allowed_gai_family()
    if until is None or _is_address(host):
        return socket.getaddrinfo(host, port, family, socket.SOCK_STREAM)
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(socket.getaddrinfo(host, port, family, socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001  # raised where it is waited for
            answers.put(error)

    threading.Thread(target=ask, name="videotasks-resolver", daemon=True).start()
    try:
        found = answers.get(timeout=max(0.0, until - time.monotonic()))
    except queue.Empty:
        raise TimeoutError("its name was not resolved") from None
    if isinstance(found, Exception):
        raise found
    addresses: list[Any] = found
    return addresses


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _first_of(
    addresses: list[Any], connection: Any, until: float | None
) -> socket.socket:
    """A socket to the first address that answers; each gets its share of the time left."""
    trouble: OSError = OSError("the name stands for no address")
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        left = None if until is None else until - time.monotonic()
        if left is not None and left <= 0:
            break
        one = socket.socket(family, kind, protocol)
        try:
            for option in connection.socket_options or ():
                one.setsockopt(*option)
            if left is not None:
                one.settimeout(left / (len(addresses) - number))
            if connection.source_address:
                one.bind(connection.source_address)
            one.connect(address)
        except OSError as error:
            trouble = error
            one.close()
        except BaseException:
            one.close()
            raise
        else:
            if until is not None:
                one.settimeout(max(0.001, until - time.monotonic()))
            return one
    raise trouble
