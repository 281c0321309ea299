# Copied from generator/templates/python/videotasks/_http/connection.py: edit that file, then run `make generate`.
"""Connections of urllib3 that keep to the times of an exchange, and answer what was asked.

A connection on which more has come than was asked for is not used again. A submit, which must
not be told of another's task, nor be lost on a connection that the server is about to close,
and a download, which must not get another's file, get a connection of their own.
"""

from __future__ import annotations

import http.client
import os
import socket
import ssl
import time
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from urllib3 import exceptions
from urllib3.connection import HTTPConnection
from urllib3.util import ssl_

from videotasks._http.connecting import begun, ended, seconds_of, socket_of
from videotasks._http.deadlines import Guard, guard_now
from videotasks._http.final_response import FinalResponse
from videotasks._http.kept import Idle, is_clean
from videotasks._http.overheard import Overheard
from videotasks._http.recalling import recalled
from videotasks._http.wire import CHUNK, TOO_EARLY


@cache
def guarded_pool(kind: Any) -> Any:
    """A class of urllib3's pools, whose connections are guarded."""
    if hasattr(kind, "videotasks_guarded"):
        return kind

    looks = hasattr(kind.ConnectionCls, "is_connected")

    class Pool(kind):  # type: ignore[misc]  # one of urllib3's, known at run time
        videotasks_guarded = True
        QueueCls = Idle

        @property
        def ConnectionCls(self) -> Any:  # noqa: N802  # urllib3's name
            """The class of connections, as it is now: recorders replace urllib3's for a while."""
            usual = kind.ConnectionCls
            module = str(getattr(usual, "__module__", ""))
            own = module.partition(".")[0] == "urllib3"
            return _guarded_connection(usual) if own else usual

        def _get_conn(self, *args: Any, **kwargs: Any) -> Any:
            whole: Any = super()
            guard = guard_now()
            if guard is not None and guard.single:
                connection = self._new_conn()
                connection.videotasks_single = True
                return connection
            connection = whole._get_conn(*args, **kwargs)
            now = self.ConnectionCls
            while isinstance(now, type) and not isinstance(connection, now):
                connection.close()  # it is left from before it was replaced
                connection = whole._get_conn(*args, **kwargs)
            ours = hasattr(connection, "videotasks_guarded")
            if guard is not None:
                guard.watched = ours
            fresh = guard is not None and guard.exchange is not None
            # urllib3 itself looks from 2.2 on, by `is_connected`.
            if fresh or (ours and not (looks or is_clean(connection))):
                connection.close()  # it is opened again by its next use
            return connection

        def _put_conn(self, connection: Any) -> None:
            if getattr(connection, "videotasks_single", False):
                connection.close()
                return
            whole: Any = super()
            whole._put_conn(connection)

    Pool.__name__ = Pool.__qualname__ = kind.__name__
    return Pool


@cache
def _guarded_connection(kind: Any) -> Any:
    # A SOCKS proxy has a way of its own to connect. The usual one has no public name.
    usual = HTTPConnection._new_conn  # pyright: ignore[reportPrivateUsage]
    plain = kind._new_conn is usual

    class Connection(kind):  # type: ignore[misc]  # one of urllib3's, known at run time
        videotasks_guarded = True
        response_class = FinalResponse
        _connecting = False
        videotasks_new = False
        """Whether it was connected, and nothing sent yet; an older one was looked at before."""

        @property
        def is_connected(self) -> bool:
            return self.sock is not None and is_clean(self)

        def connect(self) -> None:
            self._connecting = True
            try:
                self._connect()
            finally:
                self._connecting = False

        def _connect(self) -> None:
            _share_certificates(self)
            guard = begun(seconds_of(self.timeout))
            whole: Any = super()
            whole.connect()
            self.videotasks_new = True
            ended(guard, self.sock)

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
                if guard.deadline is not None:
                    left = guard.deadline - time.monotonic()
                    self.sock.settimeout(max(0.001, left))  # for the target's TLS

        def putrequest(self, method: str, url: str, *args: Any, **kwargs: Any) -> None:
            guard = guard_now()
            if guard is not None:
                if guard.exchange is not None and guard.exchange.sent:
                    raise RuntimeError("a submit is never sent a second time")
                if guard.target and url.startswith("/"):
                    url = guard.target  # urllib3 writes %2f as %2F
            whole: Any = super()
            whole.putrequest(method, url, *args, **kwargs)

        def endheaders(self, *args: Any, **kwargs: Any) -> None:
            if self.sock is None:
                self.connect()
            new, self.videotasks_new = self.videotasks_new, False
            if new and not is_clean(self):
                raise http.client.HTTPException(TOO_EARLY)
            whole: Any = super()
            whole.endheaders(*args, **kwargs)

        def send(self, data: Any) -> None:
            whole: Any = super()
            guard = guard_now()
            exchange = None if guard is None else guard.exchange
            if exchange is None or self._connecting:
                whole.send(data)
                return
            if self.sock is None and self.auto_open:
                self.connect()
            exchange.sent = True
            if guard is not None and guard.overheard is None:
                guard.overheard = Overheard(self.sock)
                exchange.overheard = partial(recalled, guard.overheard)
            if not isinstance(data, bytes):
                whole.send(data)
                return
            # The time-out of a socket is for all that it is given to send.
            view = memoryview(data)
            for start in range(0, len(view), CHUNK):
                whole.send(view[start : start + CHUNK])

        def close(self) -> None:
            guard = guard_now()
            overheard = None if guard is None else guard.overheard
            # http.client closes before the body is read where no other response can follow.
            if overheard is not None and overheard.is_lost_with(self.sock):
                overheard.read_rest()  # then it is gone
            whole: Any = super()
            whole.close()

        def getresponse(self, *args: Any, **kwargs: Any) -> Any:
            guard = self._show()
            if guard is not None:
                guard.within(guard.response, "the answer's head")
            whole: Any = super()
            try:
                return whole.getresponse(*args, **kwargs)
            finally:
                if guard is not None and guard.overheard is not None:
                    guard.overheard.is_awaited = False

        def _show(self) -> Guard | None:
            guard, connection = guard_now(), self.sock
            if guard is not None and connection is not None:
                guard.cut = lambda: connection.shutdown(socket.SHUT_RDWR)
                guard.close = self.close
            return guard

    Connection.__name__ = Connection.__qualname__ = kind.__name__
    return Connection


def _share_certificates(connection: Any) -> None:
    """Has a connection not read all certificates anew, which takes longer than the rest of it."""
    # As urllib3 would make one now: certificates of the system, tracing, ciphers.
    making = (
        *(
            ssl.SSLContext,
            getattr(ssl_, "SSLContext", None),
            ssl_.create_urllib3_context,
        ),
        *(ssl.SSLContext.load_verify_locations, os.environ.get("SSLKEYLOGFILE")),
        getattr(ssl_, "DEFAULT_CIPHERS", None),
    )
    own = getattr(connection, "ssl_context", connection)
    files = [getattr(connection, name, None) for name in ("ca_certs", "ca_cert_dir")]
    checked = getattr(connection, "cert_reqs", None) in ("CERT_REQUIRED", 2)
    if own is not None or not checked or not any(files) or connection.cert_file:
        return
    ages = [Path(one).stat().st_mtime_ns if one else 0 for one in files]
    connection.ssl_context = _certificates(*files, *ages, *making)
    connection.ca_certs = connection.ca_cert_dir = None


@lru_cache(maxsize=8)
def _certificates(file: str | None, folder: str | None, *_: object) -> ssl.SSLContext:
    context = ssl_.create_urllib3_context(cert_reqs=ssl.CERT_REQUIRED)
    context.load_verify_locations(file, folder)
    return context


def _connected(connection: Any) -> socket.socket:
    """A socket for a connection of urllib3's, which fails as theirs do."""
    return socket_of(
        connection,
        connection._dns_host,
        connection.source_address,
        connection.socket_options or (),
        exceptions.ConnectTimeoutError,
        partial(exceptions.NewConnectionError, connection),
    )
