"""Sends calls straight over sockets, where requests would do nothing but that.

That is where nobody has changed requests or what it is made of, no proxy is on the way, and the
address is plain. The connections are urllib3's, made as for requests, or, as long as nobody has
imported that, just like them; the bytes that are sent are the same.
"""

# What is not bound behind a `try` has raised, or left a failure, which is returned.
# pyright: reportPossiblyUnboundVariable=false

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from videotasks._core.actions import (
    Call,
    Exchange,
    Failure,
    Open,
    Response,
    least,
)
from videotasks._core.settings import Settings
from videotasks._http.deadlines import Guard, unwatched
from videotasks._http.failures import failure_of, foreign_in
from videotasks._http.heads import Head, head_of_file, origin_of_file, plain_origin
from videotasks._http.incoming import Incoming
from videotasks._http.overheard import Overheard
from videotasks._http.proxies import ProxySettings
from videotasks._http.received import Received, failed, responded
from videotasks._http.receiving import receive
from videotasks._http.routes import Route, Unused
from videotasks._http.untouched import untouched
from videotasks._http.wire import CHUNK, note
from videotasks._values.concealed import Concealed
from videotasks._values.redact import Secret
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from videotasks._http.file_streams import FileStream

_MOST: Final = 8
_STOPPED_READING: Final = {errno.EPIPE, errno.ECONNRESET, errno.EPROTOTYPE}
"""What sending ends with where a server has answered before it had read all."""


class Direct:
    """Sends calls to one API.

    Args:
        settings: The client's.
        api_key: The key.
        secret: The same, to be taken out of what comes.
        proxy_settings: What is on the way.
    """

    def __init__(
        self,
        settings: Settings,
        api_key: Concealed,
        secret: Secret,
        proxy_settings: ProxySettings,
    ) -> None:
        self._pair = settings.pair
        self._in_flight = settings.max_in_flight
        self._secret = secret
        self._proxy_settings = proxy_settings
        self._origin = plain_origin(settings.base_url)
        self._api_key = api_key
        self._routes: dict[object, Route] = {}
        self._storages: dict[object, Unused] = {}

    def route(self, call: Call) -> Route | None:
        """How a call gets to the API; None: requests has to see to that.

        Raises:
            ConfigurationError: There are no certificates where `verify` or the environment says.
        """
        origin = self._origin
        if origin is None or not untouched() or not origin.has(call.url):
            return None
        trusted = self._proxy_settings.direct(origin.prefix)
        if trusted is None:
            return None
        found = self._routes.get(trusted)
        if found is None:
            if len(self._routes) >= _MOST:
                _close_all(self._routes)
            limits = self._pair(None)[0], self._in_flight - 1
            made = Route(self._api_key, Unused(origin, trusted, *limits))
            found = self._routes.setdefault(trusted, made)
        return found

    def storage(self, action: Open) -> Unused | None:
        """How a request for a file gets there; None: requests has to see to that."""
        origin = origin_of_file(action.url)
        if origin is None or not untouched():
            return None
        trusted = self._proxy_settings.direct(origin.prefix)
        if trusted is None:
            return None
        key = origin.prefix, trusted, action.public
        found = self._storages.get(key)
        if found is None:
            if len(self._storages) >= _MOST:
                _close_all(self._storages)
            seconds = self._pair(None)[0]
            spares = self._in_flight - 1
            made = Unused(origin, trusted, seconds, spares, public=action.public)
            found = self._storages.setdefault(key, made)
        return found

    def send(self, call: Call, route: Route) -> Response | Failure:
        """One request, redirects not followed, and its response."""
        exchange = None if call.body is None else call.exchange or Exchange()
        handled = sys.exc_info()[1]
        started = time.monotonic()
        guard = unwatched(started, call.budget, self._pair(call.timeout)[1], exchange)
        foreign: BaseException | None = None
        failure: Failure | None = None
        connection: Any = None
        try:
            recalls = None if exchange is None else _recalling()
            seconds = least(self._pair(call.timeout)[0], call.budget)
            found = route.kept if exchange is None else route.unused
            connection = found(guard, seconds)
            head = route.heads.of(call)
            received = _exchanged(connection, call, head, guard, handled, recalls)
        except BaseException as error:  # noqa: BLE001  # the network's are values
            foreign = foreign_in(error, handled, bare=True)
            failure = failure_of(error, guard, self._secret)
        if failure is not None:
            closed = partial(_close, connection)
            return failed(call, failure, foreign, exchange, started, closed)
        if exchange is not None:
            exchange.arrived = bytearray(received.content)
            exchange.status = received.status
            exchange.overheard = None  # all is read, and the connection may go
            route.submitted(keeps=received.keeps)
        if received.keeps:
            route.keep(connection)
        else:
            connection.close()
        return responded(call, received, self._secret, started)

    def open(self, action: Open, storage: Unused) -> FileStream | Failure:
        """Begins to receive a file, on a connection that nobody has used or will use."""
        from videotasks._http.file_streams import FileStream

        handled = sys.exc_info()[1]
        started = time.monotonic()
        read = self._pair(action.timeout)[1]
        guard = unwatched(started, action.budget, read, None)
        guard.public = action.public
        foreign: BaseException | None = None
        failure: Failure | None = None
        connection: Any = None
        try:
            seconds = least(self._pair(action.timeout)[0], action.budget)
            connection = storage.take(guard, seconds)
            guard.within(guard.response, "sending")
            connection.sock.settimeout(guard.left())
            head = head_of_file(action, storage.origin)
            sys.audit("http.client.send", connection, head)
            connection.sock.sendall(head)
            stream = FileStream(
                connection,
                guard,
                is_secure=storage.origin.scheme == "https",
                ended=storage.ended,
            )
        except BaseException as error:  # noqa: BLE001  # the network's are values
            foreign = foreign_in(error, handled, bare=True)
            failure = failure_of(error, guard, self._secret)
        if failure is not None:
            note("GET", action.url, f"failed ({failure.error})", started)
            _close(connection)
            if foreign is not None:
                raise foreign
            return failure
        note("GET", action.url, str(stream.status), started)
        return stream

    def distrust(self) -> None:
        """Closes the connections that are kept, and not in use."""
        for route in list(self._routes.values()):
            route.distrust()

    def close(self) -> None:
        """Closes the connections."""
        _close_all(self._routes)
        _close_all(self._storages)


def _close_all(those: dict[object, Any]) -> None:
    while those:
        those.popitem()[1].close()


def _close(connection: Any) -> None:
    """Closes a connection, if there is one."""
    if connection is not None:
        connection.close()


def _recalling() -> Callable[[Overheard], tuple[int, bytes] | None]:
    """What reads a submit's response again, imported before: nothing may stop it once something has struck."""
    from videotasks._http.recalling import recalled

    return recalled


def _exchanged(
    connection: Any,
    call: Call,
    head: Concealed,
    guard: Guard,
    handled: BaseException | None,
    recalls: Callable[[Overheard], tuple[int, bytes] | None] | None,
) -> Received:
    """Sends a call on a connection, and receives its response."""
    sock, exchange, overheard = connection.sock, guard.exchange, None
    guard.within(guard.response, "sending")
    if exchange is not None and recalls is not None:
        if exchange.sent:
            raise RuntimeError("a submit is never sent a second time")
        overheard = Overheard(sock)
        exchange.sent = True
        exchange.overheard = partial(recalls, overheard)
    try:
        _send(connection, head, call.body, guard)
    except OSError as error:
        if struck(error) or error.errno not in _STOPPED_READING:
            raise
    incoming = Incoming(sock, guard, overheard)
    return receive(incoming, guard, call.method, handled)


def _send(connection: Any, head: Concealed, body: bytes | None, guard: Guard) -> None:
    """Sends a request: a small one at once, and a large one piece by piece, each in time."""
    sock = connection.sock
    sock.settimeout(guard.left())
    sys.audit("http.client.send", connection, head.reveal())
    if body is None:
        sock.sendall(head.reveal())
        return
    if len(body) <= CHUNK:
        sock.sendall(Head(head.reveal() + body))
        return
    sock.sendall(head.reveal())
    view = memoryview(body)
    for start in range(0, len(view), CHUNK):
        guard.within(guard.response, "sending")
        sock.settimeout(guard.left())
        sock.sendall(view[start : start + CHUNK])
