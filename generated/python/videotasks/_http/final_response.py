# Copied from generator/templates/python/videotasks/_http/final_response.py: edit that file, then run `make generate`.
"""Reads the head of a response as http.client does, and better.

http.client takes an interim response (102, 103) for the final one, and the next request gets
the final one for its own; and it takes a head that breaks off for a whole one. Here interim
responses are passed over, and a broken head is no response.
"""

from __future__ import annotations

import http.client
import io
from typing import Any

from videotasks._http.deadlines import guard_now
from videotasks._http.kept import Ending, end_if_more_came


class FinalResponse(http.client.HTTPResponse):
    """A response with a whole head, and no interim one; http.client passes over 100 alone."""

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self._connection = sock
        guard = guard_now()
        self._overheard = None if guard is None else guard.overheard
        self._ending = Ending(self.fp.detach(), self._overheard)
        self.fp = io.BufferedReader(self._ending)

    def begin(self) -> None:
        """Reads the head."""
        stream = self.fp
        lines: Any = _Lines(stream)
        self.fp = lines
        try:
            super().begin()
        finally:
            if self.fp is lines:
                self.fp = stream
        if lines.last not in (b"\r\n", b"\n"):
            self.close()
            raise http.client.RemoteDisconnected("the head of the answer broke off")
        sizes = set(_all(self.msg, "Content-Length"))
        if len(sizes) > 1 and not self.chunked:
            # Which of them is right nobody knows: all that comes is the body.
            del self.msg["Content-Length"]
            self.length, self.will_close = None, True
        codings = self.msg.get("Transfer-Encoding", "").lower().split(",")
        if codings[-1].strip() == "chunked" and self.length != 0:
            # http.client knows it alone, and not after another coding.
            self.chunked, self.chunk_left, self.length = True, None, None
        if self._overheard is not None:
            self._overheard.is_awaited = True

    def _read_status(self) -> tuple[str, int, str]:
        while True:
            whole: Any = super()
            lines: Any = self.fp
            lines.skips_blank = True
            said: tuple[str, int, str] = whole._read_status()
            lines.skips_blank = False
            if not 101 < said[1] < 200:
                # What calls itself HTTP and reads like it is read: it may name a task.
                old = said[0] in ("HTTP/1.0", "HTTP/0.9")
                return said[0] if old else "HTTP/1.1", said[1], said[2]
            http.client.parse_headers(self.fp)

    def close(self) -> None:
        """Closes it, be it read to its end or not: then what lies unread is kept."""
        stream: Any = self.fp  # None once it is closed
        is_whole = self.length == 0 and not self.chunked
        if stream is not None and is_whole:
            # Before 3.12 http.client itself does not notice the end of what `read1` reads.
            end_if_more_came(self._connection, stream, self._ending)
        elif stream is not None and self._overheard is not None:
            self._overheard.read_rest()
        super().close()

    def _close_conn(self) -> None:
        end_if_more_came(self._connection, self.fp, self._ending)
        whole: Any = super()
        whole._close_conn()


def _all(message: http.client.HTTPMessage, name: str) -> list[str]:
    """What a head says in a header, however often it stands there."""
    texts = [str(one) for one in message.get_all(name, [])]
    return [one.strip() for one in ",".join(texts).split(",")]


class _Lines:
    """The lines of a stream, of which the last is known."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.last = b""
        self.skips_blank = False

    def readline(self, *args: Any) -> bytes:
        """The next line."""
        line: bytes = self._stream.readline(*args)
        while self.skips_blank and line in (b"\r\n", b"\n"):
            line = self._stream.readline(*args)
        self.last = line
        return line

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
