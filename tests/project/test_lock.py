"""The lock names an exact version of everything that make installs, for every supported Python, and no index."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from .environments import (
    CLIENT,
    LOCK,
    OLDEST,
    PEERS,
    ROOT,
    normal,
    pins,
    project,
    tables,
)

PYTHONS = ["3.10", "3.11", "3.12", "3.13", "3.14"]
"""Every Python that the projects support and that has been released."""


def declared() -> list[str]:
    """Every requirement of both projects: of their own, of their extras, and of what builds them."""
    found: list[str] = []
    for folder in (ROOT, CLIENT):
        table = project(folder)
        found += table["dependencies"]
        for extra in table["optional-dependencies"].values():
            found += extra
        found += tables(folder)["build-system"]["requires"]
    return found


def locked(python: str, lock: Path = LOCK) -> dict[str, str]:
    """Name -> version, of the lines that hold for a Python on this platform."""
    around = {"python_version": python, "python_full_version": f"{python}.0"}
    found: dict[str, str] = {}
    for pin in pins(lock):
        if pin.marker is None or Marker(pin.marker).evaluate(around):
            assert pin.name not in found, f"{pin.name} has two versions on {python}"
            found[pin.name] = pin.version
    return found


@pytest.mark.parametrize("python", PYTHONS)
def test_every_requirement_has_a_version_in_its_range(python: str) -> None:
    versions = locked(python)
    for text in declared():
        one = Requirement(text)
        if one.marker is None or one.marker.evaluate({"python_version": python}):
            assert versions[normal(one.name)] in one.specifier, text


def test_what_is_installed_here_is_what_is_locked() -> None:
    if "build" in sys.prefix:
        pytest.skip("make newest has other versions on purpose")
    from importlib.metadata import distributions

    versions = locked(f"{sys.version_info.major}.{sys.version_info.minor}")
    installed = {normal(one.name): one.version for one in distributions()}
    differing = {
        name: (version, versions[name])
        for name, version in installed.items()
        if name in versions and versions[name] != version
    }
    assert differing == {}
    others = set(installed) - set(versions)
    # A new environment has pip, and before Python 3.12 setuptools.
    assert others <= {"pip", "setuptools", "videotasks", "videotasks-generator"}


def test_the_oldest_versions_are_the_least_that_the_client_declares() -> None:
    oldest = {pin.name: Version(pin.version) for pin in pins(OLDEST)}
    table = project(CLIENT)
    for text in sum(table["optional-dependencies"].values(), table["dependencies"]):
        one = Requirement(text)
        (least,) = (part.version for part in one.specifier if part.operator == ">=")
        assert oldest[normal(one.name)] == Version(least), text


@pytest.mark.parametrize("python", PYTHONS)
def test_peers_stand_on_what_the_tests_stand_on(python: str) -> None:
    """A benchmark compares the same versions of requests, urllib3 and aiohttp that the tests are run with."""
    ours, theirs = locked(python), locked(python, PEERS)
    for text in tables(ROOT)["dependency-groups"]["peers"]:
        wanted = Requirement(text)
        if not wanted.marker or wanted.marker.evaluate({"python_version": python}):
            assert theirs[normal(wanted.name)] in wanted.specifier, text
    assert {name: theirs[name] for name in theirs if ours.get(name)} == {
        name: version for name, version in ours.items() if name in theirs
    }


@pytest.mark.parametrize("lock", [LOCK, OLDEST, PEERS], ids=lambda path: path.name)
def test_the_lock_holds_on_every_machine(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert not re.search(r"https?:|file:|--hash|--index|--find-links|@", text)
    for folder in (ROOT, CLIENT):
        least = SpecifierSet(project(folder)["requires-python"])
        assert PYTHONS[0] in least
        assert "3.9" not in least


def test_black_is_pinned_beyond_the_lock_too() -> None:
    """Its text is part of the output: no newer one may get in by `make newest` or an installation of one's own."""
    (black,) = (one for one in declared() if one.startswith("black"))
    assert re.fullmatch(r"black==[0-9.]+", black)
