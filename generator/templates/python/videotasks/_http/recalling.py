"""Reads what has been overheard of a response, when a strike has ended a submit."""

from __future__ import annotations

from videotasks._core.unpacking import unpacked
from videotasks._http.overheard import Overheard
from videotasks._http.received import Received
from videotasks._http.rereading import reread


def recalled(overheard: Overheard) -> tuple[int, bytes] | None:
    """Status and body of all that has come of a submit's response by now, read or not."""
    overheard.read_rest()
    data = overheard.data()
    read = reread(data, "POST", ended=True) if data else None
    if not isinstance(read, Received):
        return None
    coding = read.headers.get("content-encoding", "")
    return read.status, unpacked(read.content, coding)
