"""What comes unasked over TLS is no response, and TLS's own tickets are nothing that was said."""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.helper_server import SOON
from videotasks._http.kept import holds_bytes

from .loopback import (
    KEY,
    RawServer,
    deliver,
)
from .test_identity import QUEUED, THEIRS, of, whole

pytestmark = pytest.mark.both_ways


@pytest.fixture
def authority(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], ssl.SSLContext]:
    made = trustme.CA()
    made.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))

    def context() -> ssl.SSLContext:
        found = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        found.minimum_version = ssl.TLSVersion.TLSv1_3
        made.issue_cert("127.0.0.1").configure_cert(found)
        return found

    return context


def test_a_connection_with_tickets_is_used_again(
    connect: Any,
    raw_server: Callable[..., RawServer],
    authority: Callable[[], ssl.SSLContext],
) -> None:
    """TLS 1.3 sends its session tickets when it likes: they are no response."""
    secure = authority()
    secure.num_tickets = 5

    def answer(_: RawServer, connection: socket.socket) -> None:
        with secure.wrap_socket(connection, server_side=True) as inner:
            while inner.recv(65536):
                inner.sendall(whole(QUEUED))

    server = raw_server(answer)
    url = server.url.replace("http", "https")
    with connect("highwayapi", KEY, url, max_retries=0) as client:
        for _ in range(5):
            assert client.task("t-1").refresh().state == "queued"
    assert server.connections == 1


@pytest.mark.parametrize("together", [True, False], ids=["one record", "two records"])
def test_what_comes_unasked_over_tls_is_not_taken_for_the_next_response(
    connect: Any,
    raw_server: Callable[..., RawServer],
    authority: Callable[[], ssl.SSLContext],
    together: bool,
) -> None:
    polled, sent = threading.Event(), threading.Event()
    secure = authority()

    def answer(server: RawServer, connection: socket.socket) -> None:
        number = server.connections
        with secure.wrap_socket(connection, server_side=True) as inner:
            while inner.recv(65536):
                if number > 1:
                    inner.sendall(whole(of("t-3")))
                elif together:
                    deliver(inner, whole(QUEUED) + THEIRS)
                    sent.set()
                else:
                    inner.sendall(whole(QUEUED))
                    polled.wait(SOON)
                    deliver(inner, THEIRS)
                    sent.set()

    url = raw_server(answer).url.replace("http", "https")
    with connect("highwayapi", KEY, url, max_retries=0) as client:
        assert client.task("t-1").refresh().state == "queued"
        polled.set()
        assert sent.wait(SOON)
        assert client.task("t-3").refresh().task_id == "t-3"


def test_tickets_that_lie_unread_are_nothing_to_read(
    raw_server: Callable[..., RawServer], authority: Callable[[], ssl.SSLContext]
) -> None:
    secure, go_on = authority(), threading.Event()

    def answer(_: RawServer, connection: socket.socket) -> None:
        with secure.wrap_socket(connection, server_side=True) as inner:
            go_on.wait(SOON)
            inner.sendall(b"so")
            inner.recv(1)

    server = raw_server(answer)
    trusted = ssl.create_default_context()
    trusted.check_hostname, trusted.verify_mode = False, ssl.CERT_NONE
    with (
        socket.create_connection(("127.0.0.1", server.port), SOON) as plain,
        trusted.wrap_socket(plain) as connection,
    ):
        connection.settimeout(SOON)
        socket_of = connection.fileno()
        _wait_until_readable(socket_of)
        assert not holds_bytes(connection)
        assert connection.gettimeout() == SOON
        go_on.set()
        _wait_until_readable(socket_of)
        assert holds_bytes(connection)


def _wait_until_readable(number: int) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(number, selectors.EVENT_READ)
        assert selector.select(SOON)
