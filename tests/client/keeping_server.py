"""A server that keeps connections open and knows which of them had a request, and certificates that clients trust."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.helper_server import SOON

from .loopback import RawServer, more

ACCEPTED = b'{"task_id": "t-1"}'


class Keeping:
    """A server that keeps connections open, and knows which of them had a request; over TLS if it has certificates."""

    def __init__(
        self,
        start: Callable[..., RawServer],
        close: bool = False,
        greet: bytes = b"",
        secure: ssl.SSLContext | None = None,
    ) -> None:
        self.used: list[int] = []
        """Which connection each request came on."""
        self.ended: dict[int, threading.Event] = {}
        """Set when the client has closed a connection."""
        self.opened = threading.Semaphore(0)
        self.head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n" % len(ACCEPTED)
        if close:
            self.head += b"Connection: close\r\n"
        self.greet = greet
        self._close = close
        self._secure = secure
        self.raw = start(self.answer)
        scheme = "https" if secure else "http"
        self.url = self.raw.url.replace("http", scheme)

    def answer(self, server: RawServer, connection: Any) -> None:
        if self._secure is None:
            self._serve(connection, server.number)
            return
        with self._secure.wrap_socket(connection, server_side=True) as wrapped:
            self._serve(wrapped, server.number)

    def _serve(self, connection: Any, number: int) -> None:
        self.ended[number] = threading.Event()
        self.opened.release()
        try:
            if number > 1 and self.greet:
                connection.sendall(self.greet)
            while data := connection.recv(65536):
                while not data.endswith(b"}"):
                    data += more(connection)
                self.used.append(number)
                connection.sendall(self.head + b"\r\n" + ACCEPTED)
                if self._close:
                    return
        finally:
            self.ended[number].set()

    def wait_for(self, connections: int) -> None:
        """Waits until so many more have been opened."""
        for _ in range(connections):
            assert self.opened.acquire(timeout=SOON)

    @property
    def unused(self) -> int:
        return len(self.ended) - len(set(self.used))


@pytest.fixture
def keeping(raw_server: Callable[..., RawServer]) -> Keeping:
    return Keeping(raw_server)


@pytest.fixture
def secure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context
