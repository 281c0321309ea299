"""Ends an exchange, whoever has sent the call: a line of the log, and a response in which nobody finds the key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from videotasks._core.actions import Call, Exchange, Failure, Response
from videotasks._http.wire import note
from videotasks._values.redact import Secret

_TEXTS: Final = (b"{", b"[", b"<", b"\n", b" ")
"""What nearly all bodies begin with, and nothing that is packed does without being called so."""


class Received(NamedTuple):
    """A response, or as much of it as has come."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    content: bytes
    broke: str = ""
    """How it broke off; "" if it did not."""
    keeps: bool = False
    """Whether its connection may be used again."""


def responded(
    call: Call, received: Received, secret: Secret, started: float
) -> Response:
    """What a machine is told of a response.

    Args:
        call: What was sent.
        received: What has come.
        secret: What must not be told of it.
        started: When the exchange began, on the monotonic clock.
    """
    broke = received.broke and secret.hidden_in(received.broke)
    note(call.method, call.url, f"{received.status}{broke}", started)
    content, coding = received.content, received.headers.get("content-encoding", "")
    if coding or (content and not content.startswith(_TEXTS)):
        from videotasks._core.unpacking import unpacked  # which is rare

        content = unpacked(content, coding)
    return Response(
        received.status,
        secret.hidden_in_headers(received.headers),
        secret.hidden_in_bytes(content),
    )


def failed(
    call: Call,
    failure: Failure,
    foreign: BaseException | None,
    exchange: Exchange | None,
    started: float,
    close: Callable[[], object],
) -> Failure:
    """What a machine is told of a call that has no response, after its connection is closed.

    Args:
        call: What was to be sent.
        failure: What has become of it.
        foreign: What has ended it and is not the network's, which is raised.
        exchange: What a submit notes; None: it is none.
        started: When the exchange began, on the monotonic clock.
        close: Closes the connection.
    """
    note(call.method, call.url, f"failed ({failure.error})", started)
    if exchange is not None and foreign is not None:
        exchange.look()  # before it is closed
    close()
    if foreign is not None:
        raise foreign
    return failure
