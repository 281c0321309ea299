"""The body of a submit for a session of the caller's: bytes that are sent once at most.

Whoever looks at a request sees bytes. urllib3 is told that there is no way back to their start,
so that an adapter that repeats POSTs fails instead of sending a billed request again; and as
http.client tests a body just before it sends it, it is known whether that has begun.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from videotasks._core.actions import Exchange

_SENDERS: Final = {"http.client", "urllib3.connection"}
_PER_SECOND: Final = 64 * 1024
"""A line that takes less is taken for one that takes nothing."""


class SubmitBody(bytes):
    """Bytes that know whether they were sent."""

    exchange: Exchange

    @classmethod
    def of(cls, data: bytes, exchange: Exchange) -> SubmitBody:
        """A body whose sending is noted in an exchange."""
        body = cls(data)
        body.exchange = exchange
        return body

    def __bool__(self) -> bool:
        # The one way to know who asks.
        caller = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
        if caller.f_globals.get("__name__") in _SENDERS:
            if self.exchange.sent:
                raise RuntimeError("a submit's body is never sent a second time")
            self.exchange.sent = True
            _give_time(caller.f_locals.get("self"), len(self))
        return len(self) > 0

    def __iter__(self) -> Iterator[Any]:
        # Some look for the pieces of a body, as that of an upload has them.
        yield bytes(self)

    def tell(self) -> int:
        """Where it is read from: its start."""
        return 0

    def seek(self, *_: int) -> int:
        """There is no way back.

        Raises:
            OSError: Always.
        """
        raise OSError("a submit's body is never sent a second time")

    def __reduce__(self) -> Any:
        # A copy, such as a recorder keeps, is never sent: plain bytes.
        return bytes, (bytes(self),)


def _give_time(connection: Any, size: int) -> None:
    """Has a socket's time-out, which is for the whole body now, grow with the body."""
    sock = getattr(connection, "sock", None)
    limit = sock.gettimeout() if sock is not None else None
    if sock is not None and limit is not None:
        sock.settimeout(limit + size / _PER_SECOND)
