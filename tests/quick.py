"""Leaves out of `make test-quick` what a developer can wait for: it is a sample of every room, in less than a minute.

Left out are the modules that `tests/slow.py` lists and the room of other people's tools, which are not even imported,
and what is marked `slow`. Of each other test a few cases run, however many there are: those that have, between them,
as many values of each parameter as can be, as both clients and both ways to send. Which they are changes with the
test, so that tests of every endpoint look at different ones. So it takes hardly longer with more endpoints.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from tests.slow import SLOW

OPTION: Final = "--quick"
CASES: Final = 3
"""Of each test, at most."""
_TESTS: Final = Path(__file__).parent
_TOOLS: Final = "consumers"
"""A room that `make interop` runs."""


def add_option(parser: pytest.Parser) -> None:
    parser.addoption(
        OPTION,
        action="store_true",
        help="run a sample of every room, in less than a minute",
    )


def leaves_out(path: Path, config: pytest.Config) -> bool:
    """Whether a module, or a room, is not even imported."""
    if not config.getoption(OPTION) or not path.is_relative_to(_TESTS):
        return False
    return path.relative_to(_TESTS).as_posix() in (_TOOLS, *SLOW)


def thin_out(metafunc: pytest.Metafunc) -> None:
    """Leaves a few cases of a test, before there is an item of each."""
    if metafunc.config.getoption(OPTION):
        # Which cases there are pytest tells nobody in another way.
        calls: list[Any] = metafunc._calls
        calls[:] = sample(calls, metafunc.definition.nodeid)


def sample(calls: Sequence[Any], name: str, most: int = CASES) -> list[Any]:
    """A few cases of a test, in their order: each the one that has most values that none before it has."""
    if len(calls) <= most:
        return list(calls)
    # Each at a place that its name gives it, which is another one in each test.
    left = sorted(
        range(len(calls)),
        key=lambda one: zlib.crc32(f"{name} {calls[one].id}".encode()),
    )
    chosen: list[int] = []
    seen: set[tuple[str, int]] = set()
    for _ in range(most):
        best = max(left, key=lambda one: len(calls[one].indices.items() - seen))
        left.remove(best)
        chosen.append(best)
        seen |= calls[best].indices.items()
    return [calls[one] for one in sorted(chosen)]
