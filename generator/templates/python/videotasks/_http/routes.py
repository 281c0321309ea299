"""Connections to one origin, without requests: those that are kept, and those that nobody has used.

They are made by urllib3 as requests would have it make them; or as it would, where it is not loaded.
"""

from __future__ import annotations

import os
import queue
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any
from weakref import finalize

from videotasks._http.connecting import (
    ClosedPoolError,
    PlainConnection,
    SecureConnection,
)
from videotasks._http.deadlines import Guard, guarded, unwatched
from videotasks._http.heads import Heads, Origin
from videotasks._http.kept import Idle, is_clean
from videotasks._http.spares import Spares
from videotasks._http.unloaded import unloaded
from videotasks._http.wire import CONNECTIONS, TOO_EARLY
from videotasks._values.concealed import Concealed


class Unused:
    """Connections to one origin that nobody has used.

    Args:
        origin: Where they go.
        trusted: What TLS trusts: what requests brings along, a file, or a folder.
        seconds: In which the next one has to come about that is made ahead.
        spares: So many of those there are at most.
        public: Whether they go to addresses of the internet alone.
    """

    def __init__(
        self,
        origin: Origin,
        trusted: bool | str,
        seconds: float | None,
        spares: int,
        *,
        public: bool = False,
    ) -> None:
        self.origin: Origin = origin
        self.new: Callable[[], Any] = _Connections(origin, trusted).new
        """Makes one that is still to be connected."""
        # Without a circle, so that what nobody closes is closed as soon as nobody has it.
        make = partial(_made, self.new, seconds, public)
        self.spares: Spares = Spares(make, spares)

    def take(self, guard: Guard, seconds: float | None) -> Any:
        """One of them.

        Args:
            guard: The exchange's.
            seconds: In which it has to come about.

        Raises:
            http.client.HTTPException: The server has said something on it already.
        """
        found = self.spares.take(seconds)
        if found is not None:
            if found.sock is not None and is_clean(found):
                return found
            found.close()
        return _checked(connected(self.new(), guard, seconds))

    def ended(self, keeps: bool) -> None:
        """Has the next one be made, if that is worth it, after an exchange on one has ended.

        Args:
            keeps: Whether the server would have kept that open.
        """
        self.spares.ended(keeps=keeps)

    def close(self) -> None:
        """Closes those that are made ahead."""
        self.spares.close()


class Route:
    """The connections to the origin of an API.

    Args:
        api_key: The key.
        unused: Those that nobody has used.
    """

    def __init__(self, api_key: Concealed, unused: Unused) -> None:
        self.heads = Heads(unused.origin, api_key)
        """Of what is sent on them."""
        self._unused = unused
        kept = Idle(CONNECTIONS)
        self._kept: Idle | None = kept
        """None once it is closed."""
        finalize(self, _empty, kept)

    def kept(self, guard: Guard, seconds: float | None) -> Any:
        """A connection that may have been used before.

        Args:
            guard: The exchange's.
            seconds: In which one has to come about, if there is none.
        """
        found = self._taken()
        while found is not None:
            if found.sock is not None:
                if is_clean(found):
                    return found
                found.close()
            found = self._taken()
        return connected(self._unused.new(), guard, seconds)

    def unused(self, guard: Guard, seconds: float | None) -> Any:
        """A connection that nobody has used: see `Unused.take`."""
        before = self._taken()
        if before is not None:
            # This one takes its place, as a server may serve but one.
            self._unused.spares.retire(before)
        return self._unused.take(guard, seconds)

    def submitted(self, *, keeps: bool) -> None:
        """Has the next submit's connection be made, if that is worth it, after one has been answered.

        Args:
            keeps: Whether the one that it had may be used again.
        """
        self._unused.ended(keeps)

    def keep(self, connection: Any) -> None:
        """Keeps a connection to be used again."""
        kept = self._kept
        try:
            if kept is not None:
                kept.put(connection)
                return
        except queue.Full:
            pass
        connection.close()

    def distrust(self) -> None:
        """Closes the connections that are kept, and not in use."""
        self._unused.spares.drop()
        if self._kept is not None:
            _empty(self._kept)

    def close(self) -> None:
        """Closes the connections, and any other as soon as its response is read."""
        self._unused.close()
        kept, self._kept = self._kept, None
        if kept is not None:
            _empty(kept)

    def _taken(self) -> Any:
        """A connection that was kept, in whatever state; None if there is none."""
        kept = self._kept
        if kept is None:
            raise ClosedPoolError("the client was closed")
        with suppress(queue.Empty):
            return kept.get()
        return None


def connected(connection: Any, guard: Guard, seconds: float | None) -> Any:
    """A connection that has come about within so many seconds, and in an exchange's time."""
    connection.timeout = seconds
    with guarded(guard):
        connection.connect()
    return connection


class _Connections:
    """Makes connections, as requests would have them made.

    Args:
        origin: Where they go.
        trusted: As of a route.
    """

    def __init__(self, origin: Origin, trusted: bool | str) -> None:
        self._origin = origin
        self._trusted = trusted
        self._pools: dict[None, Any] = {}

    def new(self) -> Any:
        """One that is still to be connected."""
        origin = self._origin
        if unloaded():
            if origin.scheme == "http":
                return PlainConnection(origin.host, origin.port)
            return SecureConnection(origin.host, origin.port, _place(self._trusted))
        pool = self._pools.get(None)
        if pool is None:
            # Of two threads that make it, both get that of the first.
            pool = self._pools.setdefault(None, _pool(origin, self._trusted))
        return pool._new_conn()


def _made(new: Callable[[], Any], seconds: float | None, public: bool) -> Any:
    """A connection, made in so many seconds."""
    if public:
        guard = unwatched(0.0, None, None, None)
        guard.public = public
        return connected(new(), guard, seconds)
    connection = new()
    connection.timeout = seconds
    connection.connect()
    return connection


def _empty(kept: Idle) -> None:
    """Closes the connections that are kept."""
    with suppress(queue.Empty):
        while True:
            kept.get().close()


def _checked(connection: Any) -> Any:
    """A connection on which nothing has been said.

    Raises:
        http.client.HTTPException: Something has.
    """
    if not is_clean(connection):
        import http.client  # a submit has it imported

        connection.close()
        raise http.client.HTTPException(TOO_EARLY)
    return connection


def _place(trusted: bool | str) -> str:
    """Where the certificates are that TLS trusts."""
    if isinstance(trusted, str):
        return trusted
    import certifi  # which loads more than all of this package

    return certifi.where()


def _pool(origin: Origin, trusted: bool | str) -> Any:
    """A pool of urllib3's, whose connections trust what requests would have them trust."""
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

    from videotasks._http.connection import guarded_pool

    kind: Any = HTTPConnectionPool if origin.scheme == "http" else HTTPSConnectionPool
    options: dict[str, Any] = {}
    if origin.scheme == "https":
        place = _place(trusted)
        folder = os.path.isdir(place)  # noqa: PTH112  # it may be a text of any kind
        options["cert_reqs"] = "CERT_REQUIRED"
        options["ca_cert_dir" if folder else "ca_certs"] = place
    return guarded_pool(kind)(origin.host, origin.port, **options)
