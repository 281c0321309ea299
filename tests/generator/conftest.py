"""Spec folders made of the fragments in tests/fragments/."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

FRAGMENTS = Path(__file__).resolve().parents[1] / "fragments"


def build(fragment: Path, folder: Path) -> Path:
    """A spec folder of the shared api and types and one fragment.

    A fragment that is a file is the endpoint `fragment.<its name>`. One that is a folder is laid over the shared files;
    its `case.txt` may take files away (`remove: path`) and add links to nowhere (`link: path`).
    """
    (folder / "types").mkdir(parents=True)
    shutil.copy(FRAGMENTS / "api.yaml", folder / "api.yaml")
    shutil.copy(FRAGMENTS / "types.yaml", folder / "types" / "shared.yaml")
    if fragment.is_file():
        (folder / "endpoints" / "fragment").mkdir(parents=True)
        shutil.copy(fragment, folder / "endpoints" / "fragment" / fragment.name)
        return folder
    ignored = shutil.ignore_patterns("case.txt")
    shutil.copytree(fragment, folder, dirs_exist_ok=True, ignore=ignored)
    for line in _lines(fragment / "case.txt"):
        word, _, path = line.partition(": ")
        if word == "remove":
            (folder / path).unlink()
        elif word == "link":
            (folder / path).symlink_to("nowhere")
    return folder


def expectations(fragment: Path) -> list[str]:
    """What must be said of a fragment: `line:column: message` of the file itself, or with the file in front."""
    if fragment.is_file():
        name = f"endpoints/fragment/{fragment.name}"
        return [f"{name}:{one}" for one in _expected(fragment)]
    found = _expected(fragment / "case.txt")
    for path in sorted(fragment.rglob("*.y*ml")):
        name = path.relative_to(fragment).as_posix()
        found += [f"{name}:{one}" for one in _expected(path)]
    return found


def _expected(path: Path) -> list[str]:
    mark = "# expect: "
    return [line.removeprefix(mark) for line in _lines(path) if line.startswith(mark)]


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        return []
    # Some fragments are no UTF-8; what is expected of them is.
    return path.read_bytes().decode("utf-8", "replace").splitlines()


@pytest.fixture(scope="session")
def spec_folder() -> Callable[[Path, Path], Path]:
    """Builds a spec folder from a fragment."""
    return build


@pytest.fixture(scope="session")
def expected_problems() -> Callable[[Path], list[str]]:
    """Reads what must be said of a fragment."""
    return expectations


@pytest.fixture(scope="session")
def accepted_specs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All accepted fragments as one spec folder: each file is a family of one operation, each folder a family."""
    folder = tmp_path_factory.mktemp("accepted") / "specs"
    shutil.copytree(FRAGMENTS / "accepted", folder / "endpoints")
    for path in sorted((folder / "endpoints").glob("*.yaml")):
        family = path.with_suffix("")
        family.mkdir()
        path.rename(family / "make.yaml")
    (folder / "types").mkdir()
    shutil.copy(FRAGMENTS / "api.yaml", folder / "api.yaml")
    shutil.copy(FRAGMENTS / "types.yaml", folder / "types" / "shared.yaml")
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "generated"
