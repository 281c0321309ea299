"""Has the clients of a test send by either way: straight over connections, or by their libraries.

Where anybody stands in the place of a function of requests or aiohttp, as a recorder does, both clients step aside to
these. So a wrapper is put there that does nothing but call what it stands for. `make by-libraries` runs all tests of
the client so; those marked `both_ways` are run so each time. What holds of the straight way alone is marked
`straight`, with the reason.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from functools import wraps
from typing import Any, Final

import pytest

from tests.proofs import left_out

OPTION: Final = "--by-libraries"
VARIABLE: Final = "TESTS_BY_LIBRARIES"
"""Tells programs that a test starts."""
STRAIGHT, LIBRARIES = WAYS = ("straight", "libraries")


@contextmanager
def by_requests() -> Iterator[list[str]]:
    """Calls of a `Client` go by requests; gives the addresses that went there."""
    import requests

    from videotasks._http.untouched import untouched

    seen: list[str] = []
    usual: Any = requests.Session.send

    @wraps(usual)
    def send(self: Any, request: Any, **options: Any) -> Any:
        seen.append(request.url)
        return usual(self, request, **options)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(requests.Session, "send", send)
        assert not untouched()
        yield seen


@contextmanager
def by_aiohttp() -> Iterator[list[str]]:
    """Calls of an `AsyncClient` go by a session of aiohttp's; gives the addresses that went there."""
    import aiohttp

    seen: list[str] = []
    usual: Any = aiohttp.ClientSession._request

    @wraps(usual)
    async def request(self: Any, method: str, url: Any, **options: Any) -> Any:
        seen.append(str(url))
        return await usual(self, method, url, **options)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(aiohttp.ClientSession, "_request", request)
        yield seen


@contextmanager
def by_libraries() -> Iterator[tuple[list[str], list[str]]]:
    """Calls of both clients go by the libraries; gives what went to either of them."""
    with by_requests() as by_one, by_aiohttp() as by_the_other:
        yield by_one, by_the_other


_for_good: Final = ExitStack()


def as_told() -> None:
    """In a program that a test starts: has its clients send by the same way as those of the test."""
    if os.environ.get(VARIABLE):
        _for_good.enter_context(by_libraries())


@pytest.fixture(autouse=True)
def sent_by(request: pytest.FixtureRequest) -> Iterator[str]:
    """The way by which the clients of a test send."""
    by = LIBRARIES if request.config.getoption(OPTION) else STRAIGHT
    by = getattr(request, "param", by)
    with by_libraries() if by == LIBRARIES else nullcontext():
        yield by


def tell(config: pytest.Config) -> None:
    """Has programs that a test starts know by which way to send."""
    if config.getoption(OPTION):
        os.environ[VARIABLE] = "1"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What is marked so runs by each way."""
    marked = metafunc.definition.get_closest_marker("both_ways")
    if marked and not metafunc.config.getoption(OPTION):
        metafunc.parametrize("sent_by", WAYS, indirect=True)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """What holds of the straight way alone is no test of the other."""
    marked = item.get_closest_marker("straight")
    if marked and item.config.getoption(OPTION):
        pytest.skip(left_out(f"by the libraries, as {marked.args[0]}"))
