"""What is promised to users names what there is: packages, Pythons, exit codes; and nowhere an address to write to."""

from __future__ import annotations

import re

import pytest

from tests.packages.building import PACKAGES, SCHEMAS, VALIDATORS, Package

from .environments import CLIENT, ROOT, project

PROMISES = (CLIENT / "videotasks/guide/promises.md").read_text("utf-8")
SECURITY = (ROOT / ".github/SECURITY.md").read_text("utf-8")


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_every_package_has_its_row(package: Package) -> None:
    assert f"\n| `{package.name}` | " in PROMISES


def test_the_validators_have_the_version_of_the_schemas() -> None:
    assert VALIDATORS.version == SCHEMAS.version
    assert "| that of the schemas |" in PROMISES


def test_the_oldest_python_is_the_one_that_packages_ask_for() -> None:
    (oldest,) = re.findall(r"Python (\d\.\d+) and newer", PROMISES)
    for folder in (CLIENT, ROOT):
        assert project(folder)["requires-python"] == f">={oldest}"


def test_every_public_module_is_covered() -> None:
    """A module or folder of the package whose name has no `_`, but for data and what only the command line runs."""
    package = CLIENT / "videotasks"
    public = {
        path.stem
        for path in package.iterdir()
        if not path.name.startswith("_")
        and (path.suffix == ".py" or (path / "__init__.py").exists())
    }
    (row,) = re.findall(r"^\| names of Python: (.+?) \|", PROMISES, re.MULTILINE)
    assert public - {"cli"} == set(re.findall(r"`(?:videotasks)?\.(\w+)`", row))


def test_security_problems_are_reported_in_private_and_to_no_address() -> None:
    assert "Report a vulnerability" in SECURITY
    assert not re.search(r"@|https?:", SECURITY)
