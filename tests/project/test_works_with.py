"""The client's guide names the packages that it is tested with, in the versions of the lock."""

from __future__ import annotations

import re

from tests.user_texts import CHAPTERS

from .environments import ROOT, normal, pins

NAMES = ("recorders", "whole_process", "celery")
TESTS = [ROOT / f"tests/client/test_{name}.py" for name in NAMES]
IMPORTED = {
    "vcrpy": "vcr",
    "pytest-httpserver": "httpserver",
    "opentelemetry-instrumentation-requests": "opentelemetry.instrumentation.requests",
    "opentelemetry-instrumentation-aiohttp-client": "opentelemetry.instrumentation.aiohttp_client",
}
"""Where a package's name in a test is not its own."""


def table() -> dict[str, set[str]]:
    """Package -> versions."""
    text = CHAPTERS["works-with"].text
    rows = re.findall(r"^\| ([a-z][\w-]+) \| (\d\S+(?:, \S+)*) \|", text, re.MULTILINE)
    return {name: set(versions.split(", ")) for name, versions in rows}


def test_the_versions_are_those_of_the_lock() -> None:
    """After `make lock`, the table in generator/templates/python/videotasks/guide/works-with.md is to be renewed."""
    named = table()
    assert len(named) == 11
    for name, versions in named.items():
        locked = {pin.version for pin in pins() if pin.name == normal(name)}
        assert versions == locked, name


def test_each_package_is_used_by_a_test() -> None:
    text = "".join(path.read_text("utf-8") for path in TESTS)
    for name in table():
        module = IMPORTED.get(name, name.replace("-", "_"))
        assert re.search(rf"\b{re.escape(module)}\b", text), name
