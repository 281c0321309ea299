"""A documentation host on loopback that answers as a test has scripted it, well or badly, and notes what arrives."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import NamedTuple

from tests.helper_server import HelperServer


class Reply(NamedTuple):
    """What comes for one request. With a validator among its headers, an unchanged page is confirmed with 304."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = {}  # noqa: RUF012  # never changed
    before: Callable[[], object] = lambda: None
    """Called before the first byte."""
    stalls: bool = False
    """Nothing comes before the test is over."""
    drip: float = 0.0
    """Seconds before each byte of the body."""
    chunks: tuple[bytes, ...] | None = None
    """Sent as they are, in place of a body: lengths and line ends are the test's."""
    raw: bytes | None = None
    """Sent in place of everything, slowly if it drips."""
    reset: bool = False
    """The connection is reset in place of an answer."""


@dataclass
class Seen:
    path: str
    headers: dict[str, str]
    began: float
    ended: float = 0.0
    """When the answer begins: what comes after that can cross the next request."""


class PageServer:
    """Answers each request with the next reply of its path; the last one stays. What is not scripted is 404."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.most_at_once = 0
        self._now = 0
        self._guard = threading.Lock()
        self._over = threading.Event()
        self._replies: dict[str, list[Reply]] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                headers = {key.lower(): text for key, text in self.headers.items()}
                seen = Seen(self.path, headers, time.monotonic())
                outer._begin(seen)
                reply = outer._next(self.path.partition("?")[0])
                reply.before()
                if reply.stalls:
                    outer._over.wait()
                outer._end(seen)
                try:
                    self._send(reply)
                except OSError:
                    self.close_connection = True

            def _send(self, reply: Reply) -> None:
                if reply.reset or reply.raw is not None:
                    self.close_connection = True
                    self._slowly(reply.raw or b"", reply.drip)
                    if reply.reset:
                        linger = struct.pack("ii", 1, 0)
                        self.connection.setsockopt(
                            socket.SOL_SOCKET, socket.SO_LINGER, linger
                        )
                        self.connection.close()
                    return
                known = {
                    self.headers.get("If-None-Match"),
                    self.headers.get("If-Modified-Since"),
                } - {None}
                if known & {reply.headers.get(x) for x in ("ETag", "Last-Modified")}:
                    self.send_response(304)
                    self.end_headers()
                    return
                self.send_response(reply.status)
                lengths = {"Content-Length": str(len(reply.body))}
                if reply.chunks is not None:
                    lengths = {"Transfer-Encoding": "chunked"}
                for name, text in {**lengths, **reply.headers}.items():
                    self.send_header(name, text)
                self.end_headers()
                if reply.chunks is not None:
                    self.wfile.write(b"".join(reply.chunks))
                    self.close_connection = True
                else:
                    self._slowly(reply.body, reply.drip)
                    promised = reply.headers.get("Content-Length")
                    self.close_connection = promised is not None

            def _slowly(self, data: bytes, drip: float) -> None:
                if not drip:
                    self.wfile.write(data)
                    return
                for byte in data:
                    outer._over.wait(drip)
                    self.wfile.write(bytes((byte,)))

            def log_message(self, *_: object) -> None:
                pass

        self._http = HelperServer(Handler)
        self.port: int = self._http.port
        self.url = f"http://127.0.0.1:{self.port}"
        self._http.start()

    def on(self, path: str, *replies: Reply) -> str:
        """Scripts a path; returns its URL."""
        self._replies[path] = list(replies)
        return self.url + path

    def paths(self) -> list[str]:
        return [one.path for one in self.seen]

    def close(self) -> None:
        self._over.set()
        self._http.end()

    def _next(self, path: str) -> Reply:
        with self._guard:
            queue = self._replies.get(path, [Reply(404)])
            return queue.pop(0) if len(queue) > 1 else queue[0]

    def _begin(self, seen: Seen) -> None:
        with self._guard:
            self.seen.append(seen)
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)

    def _end(self, seen: Seen) -> None:
        with self._guard:
            seen.ended = time.monotonic()
            self._now -= 1
