# Copied from generator/templates/python/videotasks/mock/_platform.py: edit that file, then run `make generate`.
"""The mock platform as an object: a server in a thread, as long as a `with` block."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import Any, Final, cast

import uvicorn
from starlette.types import ASGIApp

from videotasks._arguments.calls import seconds_of
from videotasks._arguments.connection import provider_named
from videotasks._exceptions import wrong
from videotasks._platform.catalog import LIFECYCLE, ProviderId
from videotasks._values.concealed import Concealed
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Self
from videotasks.mock._app import Platform
from videotasks.mock._exchanges import Protocol
from videotasks.mock._faults import Fault, Script
from videotasks.mock._journal import Journal, RecordedRequest, RecordedSubmit
from videotasks.mock._tasks import Clock, Pace, Tasks
from videotasks.mock._urls import Signer

__all__ = ["MockPlatform"]


_ANY_KEY: Final = "mock-key"
# How long requests in flight may take to finish when the server stops.
_GRACE_SECONDS: Final = 0.15


class MockPlatform:
    """A platform on a loopback port, from `__enter__` to `__exit__`.

    Args:
        queue_seconds: How long a task is queued.
        process_seconds: How long a task is then processed.
        url_lifetime: Seconds for which a video's URL lives; None takes the documented
            lifetime.
        key: The only API key that is accepted; None accepts any.
        fail_marker: A task whose prompt contains this text fails; None: none does.
        host: Address to bind. Anything but loopback offers the mock to the network.
        port: Port to bind; 0 takes a free one.
        clock: Seconds that decide on states and expiries; called from the server's
            thread.
        faults: What shall go wrong, as `Fault`s or as mappings of their members.
        video: Gives the path of a task's video, by the task's id, so that no two need be
            alike; called from the server's thread. Default: one tiny video for all.
        provider: Id of the provider whose rules and names of parameters hold where its page
            says something else than the others; None: the widest rules, which all pages have
            in common.
        remember: How many of the latest requests and submits are kept; None keeps all.

    Raises:
        ConfigurationError: An argument makes no sense; it is a ValueError.
        OSError: The port cannot be bound (on entering).
    """

    def __init__(
        self,
        *,
        queue_seconds: float = 0.0,
        process_seconds: float = 0.0,
        url_lifetime: float | None = None,
        key: str | None = "mock-key",
        fail_marker: str | None = "[fail]",
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Clock = time.monotonic,
        remember: int | None = None,
        faults: Iterable[Fault | Mapping[str, Any]] = (),
        video: Callable[[str], str | os.PathLike[str]] | None = None,
        provider: ProviderId | None = None,
    ) -> None:
        if url_lifetime is None:
            url_lifetime = LIFECYCLE.url_lifetime
        for name, seconds in (
            ("queue_seconds", queue_seconds),
            ("process_seconds", process_seconds),
            ("url_lifetime", url_lifetime),
        ):
            if seconds_of(name, seconds, zero=True) is None:
                raise wrong(name, "must be a number of seconds")
        _check(key, fail_marker, host, port, clock, remember)
        if video is not None and not callable(video):
            raise wrong("video", f"must be a function, not {type(video).__name__}")
        if provider is not None:
            provider_named(Concealed(provider), "provider")
        self.key: Final = _ANY_KEY if key is None else key
        """A key that is accepted."""
        self._host = host
        self._port = port
        self._journal = Journal(remember)
        tasks = Tasks(Pace(queue_seconds, process_seconds), clock, fail_marker)
        signer = Signer(url_lifetime, clock)
        self._script = Script(faults)
        self._app = Platform(
            key, tasks, signer, self._journal, lambda: self._script, video, provider
        ).app()
        self._base_url: str | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """Such as `http://127.0.0.1:54321`; known once the block was entered."""
        if self._base_url is None:
            raise RuntimeError("not started: use `with MockPlatform() as platform:`")
        return self._base_url

    @property
    def submits(self) -> list[RecordedSubmit]:
        """The accepted submits so far, oldest first; a copy."""
        return self._journal.submits()

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests so far, refused ones included, oldest first; a copy."""
        return self._journal.requests()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What goes wrong; a new script counts the requests from 1 again."""
        return self._script.faults

    @faults.setter
    def faults(self, faults: Iterable[Fault | Mapping[str, Any]]) -> None:
        self._script = Script(faults)

    @property
    def struck(self) -> list[Fault]:
        """The faults of the script that have struck so far, once for each request; a copy."""
        return self._script.struck()

    def __enter__(self) -> Self:
        if self._thread is not None:
            raise RuntimeError("already running")
        listener = _listen(self._host, self._port)
        host = f"[{self._host}]" if ":" in self._host else self._host
        self._base_url = f"http://{host}:{listener.getsockname()[1]}"
        self._server = server = _Server(self._app)
        self._thread = threading.Thread(
            target=server.run_on, args=(listener,), name="videotasks-mock", daemon=True
        )
        self._thread.start()
        server.settled.wait()
        if not server.started:
            self.__exit__(None, None, None)
            raise RuntimeError("the mock platform's server did not start")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None and self._thread is not None:
            self._server.stop()
            self._thread.join()
        self._server = self._thread = None


class _Server(uvicorn.Server):
    """uvicorn, told to say when it listens and to stop soon."""

    def __init__(self, app: ASGIApp) -> None:
        config = uvicorn.Config(
            app,
            # The plainest parts, whatever else is installed: one behaviour everywhere.
            loop="asyncio",
            http=Protocol,
            ws="none",
            lifespan="off",
            # Logging belongs to the program in which the mock runs.
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            date_header=False,
        )
        super().__init__(config)
        self.settled: Final = threading.Event()
        """Set when the server listens, or never will."""
        self._stopping: Final = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def run_on(self, listener: socket.socket) -> None:
        """Serves until `stop`; the body of the thread."""
        try:
            self.run([listener])
        finally:
            listener.close()
            self.settled.set()

    def stop(self) -> None:
        """Asks for the end, from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stopping.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.settled.set()

    # uvicorn's own loop and end sleep 0.1 s at every step; a suite that starts a mock
    # for each test would spend most of its time there.

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self._stopping.wait()

    async def shutdown(
        self,
        # ARG002: the parameter is uvicorn's; its sockets are closed with `servers`.
        sockets: list[socket.socket] | None = None,  # noqa: ARG002, uvicorn's signature
    ) -> None:
        # asyncio leaks a socket that was accepted but is no connection yet when its
        # server closes, so those of the last moment get one.
        await asyncio.sleep(0.005)
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await self._drain()
        # A client that stalls in the middle of its request must not hold up the end.
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await self._drain()

    async def _drain(self) -> None:
        state = self.server_state
        until = time.monotonic() + _GRACE_SECONDS
        while (state.connections or state.tasks) and time.monotonic() < until:
            await asyncio.sleep(0.002)


def _check(
    key: object,
    fail_marker: object,
    host: object,
    port: object,
    clock: object,
    remember: object,
) -> None:
    if key is not None and not (isinstance(key, str) and re.fullmatch("[!-~]+", key)):
        raise wrong("key", "must be printable ASCII without blanks")
    if fail_marker is not None and not isinstance(fail_marker, str):
        raise wrong("fail_marker", f"must be a text, not {type(fail_marker).__name__}")
    if fail_marker == "":
        raise wrong("fail_marker", "must not be empty: every prompt contains that")
    if not isinstance(host, str) or not re.fullmatch("[!-~]+", host):
        raise wrong("host", "must be an address or a name")
    if not _is_whole(port) or not 0 <= cast("int", port) <= 65_535:
        raise wrong("port", "must be an integer from 0 to 65535")
    if not callable(clock):
        raise wrong("clock", f"must be a function, not {type(clock).__name__}")
    if remember is not None and (not _is_whole(remember) or cast("int", remember) < 0):
        raise wrong("remember", "must be an integer from 0 on, or None")


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=512)
    # asyncio does this only for sockets that name their protocol, and these do not:
    # without it every answer waits 40 ms for an acknowledgement.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


name_publicly(globals())
