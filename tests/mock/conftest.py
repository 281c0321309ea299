"""A mock platform for each test, and callers with and without its key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.by_libraries import pytest_runtest_setup, sent_by
from videotasks.mock import MockPlatform

from .mock_caller import KEY, Caller, Clock

__all__ = ["pytest_runtest_setup", "sent_by"]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def platform(clock: Clock) -> Iterator[MockPlatform]:
    with MockPlatform(
        queue_seconds=10, process_seconds=40, url_lifetime=60, key=KEY, clock=clock
    ) as running:
        yield running


@pytest.fixture
def call(platform: MockPlatform) -> Iterator[Caller]:
    caller = Caller(platform.base_url)
    yield caller
    caller.close()


@pytest.fixture
def anonymous(platform: MockPlatform) -> Iterator[Caller]:
    caller = Caller(platform.base_url, key=None)
    yield caller
    caller.close()
