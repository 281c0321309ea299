"""Fetches a small document: once, within limits, without the key, and from nowhere else than was said."""

from __future__ import annotations

from contextlib import closing
from typing import NamedTuple

from videotasks._core.actions import Failure, Open
from videotasks._core.settings import Settings
from videotasks._http.transport import Transport
from videotasks._values.concealed import Concealed
from videotasks._values.redact import presentable


class Unfetched(NamedTuple):
    """Why there is no document."""

    why: str
    """As the end of a sentence."""
    passes: bool
    """Whether it may be there later."""


def fetched(
    settings: Settings, url: str, most: int, seconds: float
) -> bytes | Unfetched:
    """The document at an address, or why there is none.

    Args:
        settings: How connections are made, and where to.
        url: The address.
        most: Bytes that it has at most.
        seconds: How long all of it may take.
    """
    transport = Transport(settings, Concealed(""), None)
    try:
        public = not settings.private_files
        stream = transport.open(Open(url, 0, None, seconds, None, public))
        if isinstance(stream, Failure):
            return Unfetched(stream.error, not stream.hopeless)
        with closing(stream):
            refused = _refused(stream.status, stream.headers.get("location"))
            if refused is not None:
                return refused
            found = bytearray()
            while len(found) <= most:
                piece = stream.read()
                if isinstance(piece, Failure):
                    return Unfetched(piece.error, passes=True)
                if not piece.data:
                    return bytes(found)
                found += piece.data
            return Unfetched(f"it has more than {most:,} bytes", passes=False)
    finally:
        transport.close()


def _refused(status: int, location: str | None) -> Unfetched | None:
    if status == 200:
        return None
    if 300 <= status < 400:
        to = f" to {presentable(location)}" if location else ""
        why = f"HTTP {status}: it redirects{to}, which is not followed; name that address instead"
        return Unfetched(why, passes=False)
    return Unfetched(
        f"HTTP {status}", passes=status in (408, 425, 429) or status >= 500
    )
