"""Ledgers of both kinds for the tests of batches, and a mock platform."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.proofs import without
from videotasks.batch import Batch
from videotasks.mock import MockPlatform

from .night import Night
from .postgres_server import PostgresServer, program

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Which providers list the endpoint is no subject here."""
    for item in items:
        if item.path.parent == HERE:
            for kind in ("Retired", "Unlisted"):
                name = f"ignore::videotasks.{kind}EndpointWarning"
                item.add_marker(pytest.mark.filterwarnings(name))


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's proxy has no business on loopback."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    if program("initdb") is None or program("createdb") is None:
        pytest.skip(without("initdb"))
    with PostgresServer() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a ledger that is not there yet, of each kind."""
    if request.param == "sqlite":
        return str(tmp_path / "night.db")
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
def new_address(tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Makes further ones, of a kind."""
    number = 0

    def make(kind: str) -> str:
        nonlocal number
        number += 1
        if kind == "sqlite":
            return str(tmp_path / f"night{number}.db")
        server: PostgresServer = request.getfixturevalue("postgres")
        return server.database()

    return make


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is put back is due soon, and a file is given up soon."""
    monkeypatch.setattr("videotasks.batch._polling._TRIES", 1)
    for module in ("_sending", "_polling"):
        for name, seconds in (("_FIRST_PAUSE", 0.02), ("_PUSH", 0.1)):
            monkeypatch.setattr(f"videotasks.batch.{module}.{name}", seconds)
    for module in ("_stage", "_running"):
        monkeypatch.setattr(f"videotasks.batch.{module}.BEAT", 0.1)


@pytest.fixture
def platform() -> Iterator[MockPlatform]:
    with MockPlatform() as started:
        yield started


@pytest.fixture
def night(tmp_path: Path, platform: MockPlatform) -> Night:
    return Night(Batch(tmp_path / "night.db"), platform, tmp_path / "out")


@pytest.fixture
def each_night(address: str, tmp_path: Path, platform: MockPlatform) -> Night:
    return Night(Batch(address), platform, tmp_path / "out")
