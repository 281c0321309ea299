"""Fixtures of the documentation check's tests: a documentation host on loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .page_server import PageServer


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback is asked directly, whatever the environment says."""
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1,localhost")


@pytest.fixture
def server() -> Iterator[PageServer]:
    one = PageServer()
    yield one
    one.close()
