"""Reads what has been overheard of a response, when a strike has ended a submit."""

from __future__ import annotations

from videotasks._http.overheard import Overheard
from videotasks._http.received import Received
from videotasks._http.rereading import reread


def recalled(overheard: Overheard) -> tuple[int, bytes] | None:
    """Status and body of all that has come of a submit's response by now, read or not."""
    overheard.read_rest()
    data = overheard.data()
    read = reread(data, "POST", ended=True) if data else None
    return (read.status, read.content) if isinstance(read, Received) else None
