"""A plugin of pytest, which finds it by itself: a mock platform and clients of it as fixtures.

    def test_mine(videotasks_mock, videotasks_client):
        videotasks_mock.faults = [Fault("gateway", on="result")]
        task = videotasks_client.vidu_q1.text_to_video(prompt="a cat")
        assert task.wait(poll_interval=0.01).videos

`@pytest.mark.videotasks(provider="ppio", process_seconds=2)` sets the provider (or several,
in a list) and the options of `MockPlatform`. Needs the extra `videotasks[mock]`, and `videotasks[async]` for
`videotasks_async_client`. A run that uses no fixture imports nothing but this module.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from videotasks import AsyncClient, Client
    from videotasks.mock import MockPlatform
else:  # annotations can be looked up, and nothing is imported for that
    AsyncClient = Client = MockPlatform = Any

__all__ = ["videotasks_async_client", "videotasks_client", "videotasks_mock"]

_PROVIDER = "highwayapi"


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marker known."""
    text = "videotasks(provider=..., **options): which provider and MockPlatform the fixtures of videotasks use"
    config.addinivalue_line("markers", text)


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    marker = request.node.get_closest_marker("videotasks")
    return {"provider": _PROVIDER, "key": None, **(marker.kwargs if marker else {})}


@pytest.fixture
def videotasks_mock(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MockPlatform]:
    """A mock platform that accepts any key; programs under test find it by their environment.

    `VIDEOTASKS_BASE_URL` and `VIDEOTASKS_PROVIDER` are set while the test runs, and the
    variables of all providers' keys hold a key of the mock.
    """
    from videotasks._platform.catalog import PROVIDERS
    from videotasks.mock import MockPlatform

    options = _options(request)
    provider = options.pop("provider")
    with MockPlatform(**options) as platform:
        monkeypatch.setenv("VIDEOTASKS_BASE_URL", platform.base_url)
        names = provider if isinstance(provider, str) else ",".join(provider)
        monkeypatch.setenv("VIDEOTASKS_PROVIDER", names)
        for one in PROVIDERS.values():
            monkeypatch.setenv(one.key_variable, platform.key)
        yield platform


@pytest.fixture
def videotasks_client(videotasks_mock: MockPlatform) -> Iterator[Client]:
    """A client of the mock, closed after the test."""
    from videotasks import Client

    del videotasks_mock  # the environment points to it
    with Client() as client:
        yield client


@pytest.fixture
def videotasks_async_client(videotasks_mock: MockPlatform) -> AsyncClient:
    """An asynchronous client of the mock: `async with videotasks_async_client as client`.

    It belongs to the event loop that it is used in first, and is closed there.
    """
    from videotasks import AsyncClient

    del videotasks_mock  # the environment points to it
    return AsyncClient()
