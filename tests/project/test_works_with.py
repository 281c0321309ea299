"""The client's README names the packages that it is tested with, in the versions of the lock."""

from __future__ import annotations

import re
from pathlib import Path

from .environments import CLIENT, ROOT, normal, pins

NAMES = ("recorders", "whole_process", "celery")
TESTS = [ROOT / f"tests/client/test_{name}.py" for name in NAMES]
IMPORTED = {
    "vcrpy": "vcr",
    "pytest-httpserver": "httpserver",
    "opentelemetry-instrumentation-requests": "opentelemetry.instrumentation.requests",
    "opentelemetry-instrumentation-aiohttp-client": "opentelemetry.instrumentation.aiohttp_client",
}
"""Where a package's name in a test is not its own."""


def table(readme: Path) -> dict[str, set[str]]:
    """Package -> versions."""
    section = readme.read_text("utf-8").split("## Works together with")[1]
    rows = re.findall(
        r"^\| ([a-z][\w-]+) \| (\d\S+(?:, \S+)*) \|", section, re.MULTILINE
    )
    return {name: set(versions.split(", ")) for name, versions in rows}


def test_the_versions_are_those_of_the_lock() -> None:
    """After `make lock`, the table in generator/templates/python/README.md.jinja is to be renewed."""
    named = table(CLIENT / "README.md")
    assert len(named) == 11
    for name, versions in named.items():
        locked = {pin.version for pin in pins() if pin.name == normal(name)}
        assert versions == locked, name


def test_each_package_is_used_by_a_test() -> None:
    text = "".join(path.read_text("utf-8") for path in TESTS)
    for name in table(CLIENT / "README.md"):
        module = IMPORTED.get(name, name.replace("-", "_"))
        assert re.search(rf"\b{re.escape(module)}\b", text), name
