"""Lets a TLS connection go on where an earlier one to the same host has left off.

What a server was asked to prove then need not be proven again: that is the most of the work of a
new connection. It holds only for connections that trust the same: what they share has it.
"""

from __future__ import annotations

import ssl
from typing import Any, Final

_MOST: Final = 16


class ResumingSocket(ssl.SSLSocket):
    """A socket that offers its server what that has said to an earlier one."""

    def do_handshake(self, block: bool = False) -> None:
        """Agrees on keys with the server."""
        known = _sessions_of(self.context).get(_peer(self))
        if known is not None and self.session is None:
            self.session = known
        super().do_handshake(block)


def resuming(context: ssl.SSLContext) -> ssl.SSLContext:
    """A context whose connections go on from each other, if it is one of Python's own."""
    if type(context) is ssl.SSLContext and ssl.SSLContext.__module__ == "ssl":
        context.sslsocket_class = ResumingSocket
        vars(context)["videotasks_sessions"] = {}
    return context


def remember(connection: Any) -> None:
    """Has later connections to the same host go on from this one, if it is one that can."""
    if not isinstance(connection, ResumingSocket):
        return
    session, known = connection.session, _sessions_of(connection.context)
    if session is not None and session.has_ticket:
        if len(known) >= _MOST:
            known.clear()
        known[_peer(connection)] = session


def _sessions_of(context: Any) -> dict[object, ssl.SSLSession]:
    found: dict[object, ssl.SSLSession] = getattr(context, "videotasks_sessions", {})
    return found


def _peer(connection: ssl.SSLSocket) -> object:
    """Whom a connection is with: its name and port."""
    return connection.server_hostname, connection.getpeername()[1]
