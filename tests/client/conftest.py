"""Fixtures of the client's tests: a scripted server, a client of it, and raw sockets."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.by_libraries import pytest_generate_tests, pytest_runtest_setup, sent_by
from videotasks._client import any_client

from .blocking_client import connect_blocking, pause_by
from .each_kind import any_way as any_way  # noqa: PLC0414  # a fixture
from .keeping_server import keeping as keeping  # noqa: PLC0414  # a fixture
from .keeping_server import secure as secure  # noqa: PLC0414  # a fixture
from .loopback import KEY, LONG, RawServer, Server
from .round_trips import platform as platform  # noqa: PLC0414  # a fixture
from .scripted import Clock
from .two_platforms import KEYS_OF_TWO, NAMES, Two, pause_all

HERE = Path(__file__).parent
__all__ = ["pytest_generate_tests", "pytest_runtest_setup", "sent_by"]


def pytest_configure(config: pytest.Config) -> None:
    text = "listing: the test is about which providers list an endpoint"
    config.addinivalue_line("markers", text)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Which providers list the endpoint is no subject, except where a test says so."""
    for item in items:
        if item.path.parent == HERE and not item.get_closest_marker("listing"):
            for kind in ("Retired", "Unlisted"):
                name = f"ignore::videotasks.{kind}EndpointWarning"
                item.add_marker(pytest.mark.filterwarnings(name))


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's proxy has no business on loopback."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[Server]:
    started = Server()
    yield started
    started.close()


@pytest.fixture(params=[videotasks.Client, connect_blocking], ids=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes a client; the test is run with each of the two."""
    made: Callable[..., Any] = request.param
    return made


@pytest.fixture
def client(server: Server, connect: Callable[..., Any]) -> Iterator[Any]:
    """A client whose pauses take no time."""
    with connect("highwayapi", KEY, server.url, timeout=LONG) as client:
        pause_by(client, lambda _: None)
        yield client


@pytest.fixture
def two() -> Iterator[Two]:
    made = Two()
    yield made
    made.close()


@pytest.fixture
def client_of_two(two: Two, connect: Callable[..., Any]) -> Iterator[Any]:
    """A client of both providers, whose pauses take no time."""
    with connect(NAMES, KEYS_OF_TWO, two.urls) as made:
        pause_all(made, lambda _: None)
        yield made


@pytest.fixture
def raw_server() -> Iterator[Callable[[Callable[..., None]], RawServer]]:
    servers: list[RawServer] = []

    def start(behave: Callable[..., None]) -> RawServer:
        raw = RawServer(lambda connection: behave(raw, connection))
        servers.append(raw)
        return raw

    yield start
    for raw in servers:
        raw.close()


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port at which nobody listens, and that nobody else can get meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


@pytest.fixture
def clock() -> Callable[[], float]:
    """Seconds since the test began. What binds is far below SOON, what must not is far above, or never comes."""
    began = time.monotonic()
    return lambda: time.monotonic() - began


@pytest.fixture
def scripted_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which the test's clients keep deadlines; it is `pause_by` that has their pauses move it."""
    clock = Clock()
    monkeypatch.setattr(any_client, "WORLD", clock.world)
    return clock
