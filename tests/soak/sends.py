"""Notes when each client has sent a request: from then on it waits.

Of the synchronous one Python tells its audit hooks. The asynchronous one begins to send a body, whose end a small one
has in the same step.
"""

from __future__ import annotations

import sys
import threading
import time
from functools import cache, wraps

from videotasks._core.submit import digest
from videotasks._http.async_bodies import Body

_sent: dict[int | str, float] = {}
"""Thread, or digest of a body -> when, on the monotonic clock."""


def last_sent(body: str | None = None) -> float | None:
    """When a body of that digest was sent, or else this thread has sent its last request.

    None: neither has come about since this was asked last.
    """
    by_thread = _sent.pop(threading.get_ident(), None)
    by_body = None if body is None else _sent.pop(body, None)
    return by_thread if by_body is None else by_body


@cache
def note_sends() -> None:
    """Has all requests be noted, from now on."""
    sys.addaudithook(_note)
    usual = Body.begin

    @wraps(usual)
    def begin(self: Body) -> None:
        usual(self)
        _sent[digest(self.data)] = time.monotonic()

    Body.begin = begin  # type: ignore[method-assign]


def _note(event: str, _: object) -> None:
    if event == "http.client.send":
        _sent[threading.get_ident()] = time.monotonic()
