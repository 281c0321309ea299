"""Notes when each thread has sent its last request, as Python tells its audit hooks: from then on it waits."""

from __future__ import annotations

import sys
import threading
import time
from functools import cache

_sent: dict[int, float] = {}
"""Thread -> when, on the monotonic clock."""


def last_sent() -> float | None:
    """When this thread has sent its last request; None: it has sent none since this was asked last."""
    return _sent.pop(threading.get_ident(), None)


@cache
def note_sends() -> None:
    """Has all requests of the synchronous client be noted, from now on."""
    sys.addaudithook(_note)


def _note(event: str, _: object) -> None:
    if event == "http.client.send":
        _sent[threading.get_ident()] = time.monotonic()
