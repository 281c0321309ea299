"""Connects in time, and within the guard of an exchange: the connections of urllib3, and plain ones of ours."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from videotasks._http.deadlines import Guard, guard_now
from videotasks._http.sockets import connected
from videotasks._values.strikes import struck

_OPTIONS: Final = ((socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),)
"""Of a socket of urllib3's, as long as nobody has changed them."""


class UnconnectedError(OSError):
    """There is no connection; errors say what they are by their names, which are urllib3's."""


class NewConnectionError(UnconnectedError):
    """None can be made."""


class ConnectTimeoutError(UnconnectedError):
    """None could be made in time."""


class ClosedPoolError(UnconnectedError):
    """None may be made any more."""


class PlainConnection:
    """A connection without TLS as urllib3 makes one, where nobody has imported that.

    Args:
        host: Name or address.
        port: Port.
    """

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self.timeout: float | None = None
        """Seconds in which it has to come about; None: however long that takes."""
        self.sock: socket.socket | None = None
        """None as long as it is not connected."""

    def connect(self) -> None:
        """Connects.

        Raises:
            UnconnectedError: That was not possible, or not in time.
        """
        guard = begun(self.timeout)
        self.sock = self._joined()
        ended(guard, self.sock)

    def _joined(self) -> socket.socket:
        """A socket on which nothing is said yet but what a connection takes."""
        return socket_of(
            self, self.host, None, _OPTIONS, ConnectTimeoutError, NewConnectionError
        )

    def close(self) -> None:
        """Closes it, be it connected or not."""
        sock, self.sock = self.sock, None
        if sock is not None:
            sock.close()


class SecureConnection(PlainConnection):
    """The same with TLS.

    Args:
        host: Name or address, which a certificate has to be of.
        port: Port.
        trusted: A file, or folder, of certificates.
    """

    def __init__(self, host: str, port: int, trusted: str) -> None:
        super().__init__(host, port)
        self._trusted = trusted

    def _joined(self) -> socket.socket:
        from videotasks._http.trust import trusting

        context = trusting(self._trusted)
        plain = super()._joined()
        try:
            # What is left of the time is the socket's own time-out.
            return context.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise


def begun(seconds: float | None) -> Guard | None:
    """The guard of the exchange that this thread is in, which connects now.

    Args:
        seconds: In which that has to come about; None: however long it takes.
    """
    guard = guard_now()
    if guard is not None and seconds is not None:
        guard.within(seconds, "connecting")
    return guard


def ended(guard: Guard | None, sock: Any) -> None:
    """Ends the time to connect."""
    if guard is not None:
        guard.within(None)
        # The connect time-out is over; what is sent now has the other's.
        sock.settimeout(guard.response)


def socket_of(
    connection: Any,
    host: str,
    source: tuple[str, int] | None,
    options: Sequence[tuple[Any, ...]],
    late: Callable[[str], Exception],
    failed: Callable[[str], Exception],
) -> socket.socket:
    """A socket for a connection, with what is left of the time for TLS.

    Args:
        connection: As urllib3 has them: `host`, `port` and `timeout`.
        host: As the system is asked for it.
        source: Address to connect from, if any.
        options: Options of the socket.
        late: What is raised where it does not come about in time.
        failed: What is raised where it does not come about at all.
    """
    limit = seconds_of(connection.timeout)
    guard = guard_now()
    until = None if limit is None else time.monotonic() + limit
    if guard is not None and guard.deadline is not None:
        until = guard.deadline if until is None else min(until, guard.deadline)
    try:
        public = guard is not None and guard.public
        port = connection.port
        made = connected(host, port, until, source, options, public=public)
    except TimeoutError as error:
        if struck(error):
            raise
        raise late(f"no connection to {connection.host} in time: {error}") from error
    except (OSError, UnicodeError) as error:
        if struck(error):
            raise
        raise failed(f"no connection: {error}") from error
    sys.audit("http.client.connect", connection, connection.host, connection.port)
    return made


def seconds_of(timeout: object) -> float | None:
    """Seconds of a time-out, if it has any."""
    return float(timeout) if isinstance(timeout, (int, float)) else None
