"""Servers of the tests' own, of which nothing is left once they are closed: no thread, no connection, no complaint."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Collection
from contextlib import suppress
from http.server import ThreadingHTTPServer
from typing import Any

SOON = 60.0
"""Seconds within which anything comes to its end, however busy the machine: a safety net against what never would."""


class HelperServer(ThreadingHTTPServer):
    """An HTTP server on loopback, from its making to `end`."""

    request_queue_size = 256  # many at once are not turned away

    def __init__(self, handler: Any) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self._connections: set[socket.socket] = set()
        self._workers: list[threading.Thread] = []
        self._accepting = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def start(self) -> None:
        self._accepting.start()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        worker = threading.Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            daemon=True,
        )
        self._workers.append(worker)
        worker.start()

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client may go away whenever it likes; any other error is the test's, and pytest's thread hook has it."""
        del request, client_address
        error = sys.exc_info()[1]
        if error is not None and not isinstance(error, ConnectionError):
            raise error

    def end(self) -> None:
        """Takes no more connections, ends those that are left, and waits for whoever served them."""
        with suppress(OSError):  # wakes whoever waits for one, where the system does so
            socket.socket.shutdown(self.socket, socket.SHUT_RDWR)
        self.shutdown()
        join(self._accepting)
        self.server_close()
        end_all(self._connections)
        join(*self._workers)


def end_all(connections: set[socket.socket]) -> None:
    """Ends connections that others read from, which they close themselves."""
    for connection in list(connections):
        with suppress(OSError):
            socket.socket.shutdown(
                connection, socket.SHUT_RDWR
            )  # a TLS socket, too, as it is


def threads_named(
    name: str, others: Collection[threading.Thread] = ()
) -> list[threading.Thread]:
    """The threads whose names begin so, but for others; also those that are only about to begin."""
    return [
        one
        for one in threading.enumerate()
        if one.name.startswith(name) and one not in others
    ]


def join(*threads: threading.Thread) -> None:
    """Waits until each has ended; one that is only about to begin cannot be joined yet."""
    until = time.monotonic() + SOON
    for thread in threads:
        while thread in threading.enumerate() and time.monotonic() < until:
            time.sleep(0.001)
        if (
            thread.ident is not None
        ):  # it is not listed any more a moment before it has ended
            thread.join(max(0.0, until - time.monotonic()))
        assert not thread.is_alive(), f"{thread.name} does not end"
