"""A folder of specs that changes, with what is made of it, for tests of what is remembered between runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from generator.cli import main
from generator.write.unchanged import CACHE
from tests.fragment_specs import FRAGMENTS

# Of a few conditions: from many follow most of all vectors, which are half of what a run takes.
ENDPOINTS = {
    "first/numbers": "numbers",
    "first/objects": "objects",
    "second/arrays": "arrays",
    "second/conditions": "conditions_of_several",
    "third/media": "media_of_every_kind",
}

_made_of_nothing: dict[frozenset[tuple[str, bytes]], dict[str, bytes]] = {}
"""Specs -> what a run makes of them that knows nothing: names of files, and their digests."""


def digests(folder: Path) -> dict[str, bytes]:
    """The digest of each file, by its place below a folder."""
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).digest()
        for path in folder.rglob("*")
        if path.is_file()
    }


class Folder:
    """Specs, and what is made of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.specs, self.out = folder / "specs", folder / "out"
        (self.specs / "types").mkdir(parents=True)
        shutil.copy(FRAGMENTS / "api.yaml", self.specs / "api.yaml")
        shutil.copy(FRAGMENTS / "types.yaml", self.specs / "types" / "shared.yaml")
        for name, fragment in ENDPOINTS.items():
            path = self.endpoint(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(FRAGMENTS / "accepted" / f"{fragment}.yaml", path)

    def endpoint(self, name: str) -> Path:
        """The file of an endpoint."""
        return self.specs / "endpoints" / f"{name}.yaml"

    @property
    def memory(self) -> Path:
        """Where it is remembered what was made."""
        (found,) = (self.out / CACHE).glob("*.sqlite")
        return found

    @property
    def texts(self) -> Path:
        """Where long texts of that are."""
        (found,) = (self.out / CACHE).glob("texts-*")
        return found

    def generate(self, out: Path | None = None, *more: str) -> int:
        """Generates; the exit status."""
        words = ["generate", "--specs", str(self.specs), "--out", str(out or self.out)]
        return main([*words, *more])

    def made(self, out: Path | None = None) -> dict[str, bytes]:
        """The digest of everything that is there, but for what is remembered."""
        folder = out or self.out
        return {
            name: digest
            for name, digest in digests(folder).items()
            if not name.startswith(f"{CACHE}/")
        }

    def made_of_nothing(self) -> dict[str, bytes]:
        """What a run makes that knows nothing: one run for all tests with the same specs."""
        specs = frozenset(digests(self.specs).items())
        if specs not in _made_of_nothing:
            out = self.folder / f"cold{len(_made_of_nothing)}"
            assert self.generate(out) == 0
            _made_of_nothing[specs] = self.made(out)
            shutil.rmtree(out)
        return _made_of_nothing[specs]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    folder = Folder(tmp_path_factory.mktemp("engine"))
    assert folder.generate() == 0
    return folder


@pytest.fixture
def folder(shared: Folder) -> Iterator[Folder]:
    """One whose specs are put back afterwards; then what there was before is made again."""
    before = shared.made()
    kept = shared.folder / "kept"
    shutil.copytree(shared.specs, kept)
    yield shared
    shutil.rmtree(shared.specs)
    kept.rename(shared.specs)
    assert shared.generate(None, "--overwrite-edited") == 0
    assert shared.made() == before


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")


def numbers(folder: Folder) -> Path:
    return folder.endpoint("first/numbers")
