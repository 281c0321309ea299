"""Loopback servers that answer as a test has scripted it, and count what arrives."""

from __future__ import annotations

import json
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from typing import Any, NamedTuple

from tests.helper_server import SOON, HelperServer, end_all, join

KEY = "sk_secret_of_the_tests"
LONG = 3 * SOON
"""A time-out that is not the one in question: whoever waits for it has waited too long."""
ARGUMENTS: dict[str, Any] = {
    "images": ["https://example.com/a.png"],
    "prompt": "the cat walks through the rain",
}
MP4 = b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 40


class Seen(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Reply(NamedTuple):
    status: int = 200
    """0: the connection ends without an answer."""
    body: bytes | str | dict[str, Any] = b""
    headers: dict[str, str] = {}  # noqa: RUF012  # never changed
    before: Callable[[], object] | None = None
    answer: Callable[[Seen], Reply] | None = None
    """Makes the reply of the request, where it depends on that."""

    def content(self) -> bytes:
        if isinstance(self.body, dict):
            return json.dumps(self.body).encode()
        return self.body.encode() if isinstance(self.body, str) else self.body


class Server:
    """Answers each request with the next reply of its path; the last one stays."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.seen: list[Seen] = []
        self.replies: dict[str, list[Reply]] = {}
        self.elsewhere: Reply | None = None
        """What any other path gets; None: a request to it is an error of the test."""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = (
                True  # else each body waits for its head's receipt
            )

            def _answer(self) -> None:
                size = int(self.headers.get("Content-Length", 0))
                headers = {name.lower(): text for name, text in self.headers.items()}
                seen = Seen(self.command, self.path, headers, self.rfile.read(size))
                outer.seen.append(seen)
                reply = outer.next_reply(self.path.partition("?")[0])
                if reply.answer is not None:
                    reply = reply.answer(seen)
                if reply.before is not None:
                    reply.before()
                if not reply.status:
                    self.close_connection = True
                    return
                content = reply.content()
                self.send_response(reply.status)
                lengths = {"Content-Length": str(len(content)), **reply.headers}
                for name, text in lengths.items():
                    self.send_header(name, text)
                with suppress(ConnectionError):  # a client that had enough of waiting
                    self.end_headers()
                    self.wfile.write(content)
                if int(lengths["Content-Length"]) != len(content):
                    self.close_connection = True

            do_GET = do_POST = _answer  # noqa: N815  # the names that http.server calls

            def log_message(self, *_: object) -> None:
                pass

        self._http = HelperServer(Handler)
        self.url = f"http://127.0.0.1:{self._http.port}"
        if tls is not None:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True)
            self.url = self.url.replace("http:", "https:")
        self._http.start()

    def next_reply(self, path: str) -> Reply:
        if path not in self.replies and self.elsewhere is not None:
            return self.elsewhere
        queue = self.replies[path]
        return queue.pop(0) if len(queue) > 1 else queue[0]

    def on(self, path: str, *replies: Reply) -> None:
        self.replies[path] = list(replies)

    def on_submit(self, *replies: Reply) -> None:
        self.on("/v3/async/vidu-q1-reference2video", *replies)

    def on_result(self, *replies: Reply) -> None:
        self.on("/v3/async/task-result", *replies)

    def submits(self) -> list[Seen]:
        return [one for one in self.seen if one.method == "POST"]

    def polls(self) -> list[Seen]:
        return [one for one in self.seen if "task-result" in one.path]

    def close(self) -> None:
        self._http.end()


class RawServer:
    """Passes each accepted socket to a function; for what no HTTP server would do."""

    def __init__(
        self,
        behave: Callable[[socket.socket], None],
        bound: socket.socket | None = None,
    ) -> None:
        """Listens at a free port, or at that of a socket that is bound already."""
        self._behave = behave
        self.connections = 0
        self.bodies: list[bytes] = []
        self.arrived = threading.Event()
        """Set when a whole request has been read."""
        self.over = threading.Event()
        """Set when the test is over: until then a server may hold back what it likes."""
        self._open: set[socket.socket] = set()
        self._marks: set[Any] = set()
        self._workers: list[threading.Thread] = []
        self._here = threading.local()
        if bound is None:
            bound = socket.create_server(("127.0.0.1", 0), backlog=256)
        else:
            bound.listen(256)
        self._socket = bound
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._accepting = threading.Thread(target=self._serve, daemon=True)
        self._accepting.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, address = self._socket.accept()
            except OSError:
                return
            if address in self._marks:
                connection.close()
                continue
            number = self.connections
            self.connections += 1
            self._open.add(connection)
            worker = threading.Thread(
                target=self._hand_over, args=[connection, number], daemon=True
            )
            self._workers.append(worker)
            worker.start()

    @property
    def number(self) -> int:
        """How many connections were accepted before the one that this thread serves."""
        found: int = self._here.number
        return found

    def _hand_over(self, connection: socket.socket, number: int) -> None:
        self._here.number = number
        with connection, suppress(OSError):
            connection.settimeout(2 * SOON)
            self._behave(connection)
        self._open.discard(connection)

    def read_request(self, connection: socket.socket) -> None:
        """Reads a whole request, and notes its body."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += more(connection)
        head, _, body = data.partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        size = next(int(x[15:]) for x in lines if x.startswith(b"content-length:"))
        while len(body) < size:
            body += more(connection)
        self.bodies.append(body)
        self.arrived.set()

    def settled(self) -> RawServer:
        """Waits until every connection so far has ended: what a client left behind is only then read for sure."""
        with socket.socket() as last:
            last.bind(("127.0.0.1", 0))
            self._marks.add(last.getsockname())
            last.connect(("127.0.0.1", self.port))
            last.settimeout(SOON)
            last.recv(1)
        join(*self._workers)
        return self

    def close(self) -> None:
        self.over.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # a close alone wakes no accept
        self._socket.close()
        join(self._accepting)
        end_all(self._open)
        join(*self._workers)


def more(connection: socket.socket) -> bytes:
    """What comes next; that nothing does any more is an error like others."""
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("the client has gone")
    return data


def deliver(connection: socket.socket, data: bytes) -> None:
    """Sends bytes, and returns once they lie with whoever is to read them, where the system tells."""
    connection.sendall(data)
    if sys.platform != "linux":
        return
    import fcntl
    import termios

    for _ in range(int(SOON * 1000)):
        unacknowledged = fcntl.ioctl(connection, termios.TIOCOUTQ, bytes(4))
        state = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)
        if not any(unacknowledged) or state != b"\1":  # nobody reads any more
            return
        time.sleep(0.001)


def drip_headers(_: RawServer, connection: socket.socket) -> None:
    """Begins an answer and never comes to its end: a read time-out counts anew with every byte."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Drip: ")
    while True:
        connection.sendall(b"x")
        threading.Event().wait(0.05)


def task_result(status: str = "TASK_STATUS_SUCCEED", **parts: Any) -> dict[str, Any]:
    """A Task Result answer; `task` may be given in part."""
    task = {"task_id": "t-1", "status": status, "reason": "", **parts.pop("task", {})}
    return {
        "task": task,
        "videos": [],
        "images": [],
        "audios": [],
        "extra": {},
        **parts,
    }
