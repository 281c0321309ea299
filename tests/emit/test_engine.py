"""What is made after a change, of what is remembered and what is new, is byte for byte what is made of nothing."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from generator.cli import main
from generator.language.located import Located
from generator.language.problem import Problem
from generator.language.yaml_reader import read as read_actually
from generator.write.unchanged import CACHE
from tests.fragment_specs import FRAGMENTS, ROOT

ENDPOINTS = {
    "first/numbers": "numbers",
    "first/objects": "objects",
    "second/arrays": "arrays",
    "second/conditions": "conditions",
    "third/media": "media_of_every_kind",
}
NOTHING = frozenset[str]()
ALL = frozenset(name.replace("/", ".") for name in ENDPOINTS)


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


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The endpoints whose files are read from here on."""
    found: set[str] = set()

    def spy(path: Path, name: str) -> tuple[Located | None, list[Problem]]:
        if path.parent.parent.name == "endpoints":
            found.add(f"{path.parent.name}.{path.stem}")
        return read_actually(path, name)

    monkeypatch.setattr("generator.language.load.read", spy)
    return found


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")


def numbers(folder: Folder) -> Path:
    return folder.endpoint("first/numbers")


def renamed(folder: Folder) -> None:
    numbers(folder).rename(folder.endpoint("first/sums"))


def moved(folder: Folder) -> None:
    target = folder.endpoint("fourth/numbers")
    target.parent.mkdir()
    numbers(folder).rename(target)


def added(folder: Folder) -> None:
    fragment = FRAGMENTS / "accepted" / "patterns.yaml"
    shutil.copy(fragment, folder.endpoint("second/patterns"))


def two_of_them(folder: Folder) -> None:
    for name in ("first/objects", "third/media"):
        replaced(folder.endpoint(name), "summary: ", "summary: Now, it ")


CHANGES: dict[str, tuple[Callable[[Folder], object], frozenset[str]]] = {
    "nothing": (Folder.made, NOTHING),
    "words of an endpoint": (
        lambda folder: replaced(numbers(folder), "summary: ", "summary: Now, it "),
        frozenset({"first.numbers", "first.objects"}),
    ),
    "a comment": (
        lambda folder: replaced(numbers(folder), "title: ", "# new\ntitle: "),
        frozenset({"first.numbers", "first.objects"}),
    ),
    "words of an endpoint that has no brother": (
        lambda folder: replaced(
            folder.endpoint("third/media"), "title: ", "title: New "
        ),
        frozenset({"third.media"}),
    ),
    "words of two endpoints": (
        two_of_them,
        frozenset({"first.numbers", "first.objects", "third.media"}),
    ),
    "a parameter's name": (
        lambda folder: replaced(numbers(folder), "  seed:", "  seeds:"),
        ALL,
    ),
    "an endpoint's name": (
        lambda folder: replaced(numbers(folder), "name: ", "name: Other"),
        ALL,
    ),
    "an endpoint that is new": (added, ALL | {"second.patterns"}),
    "an endpoint that is gone": (
        lambda folder: folder.endpoint("second/arrays").unlink(),
        ALL - {"second.arrays"},
    ),
    "a family that is gone": (
        lambda folder: shutil.rmtree(folder.endpoint("third/media").parent),
        ALL - {"third.media"},
    ),
    "an operation's name": (renamed, ALL - {"first.numbers"} | {"first.sums"}),
    "a family's name": (moved, ALL - {"first.numbers"} | {"fourth.numbers"}),
    "the platform": (
        lambda folder: replaced(folder.specs / "api.yaml", "version: ", "version: 7"),
        ALL,
    ),
    "a shared type": (
        lambda folder: replaced(
            folder.specs / "types" / "shared.yaml", "description: ", "description: A "
        ),
        ALL,
    ),
    "an output that is gone": (
        lambda folder: next(folder.out.rglob("numbers.py")).unlink(),
        frozenset({"first.numbers"}),
    ),
    "a file of the set that is gone": (
        lambda folder: (folder.out / "json-schema" / "catalog.json").unlink(),
        NOTHING,
    ),
    "a manifest that is gone": (
        lambda folder: (folder.out / "manifest.json").unlink(),
        NOTHING,
    ),
    "an output that was only touched": (
        lambda folder: os.utime(next(folder.out.rglob("numbers.py"))),
        frozenset({"first.numbers"}),
    ),
    "a memory that is gone": (lambda folder: folder.memory.unlink(), NOTHING),
}


@pytest.mark.parametrize("what", CHANGES)
def test_after_a_change_there_is_what_a_run_makes_that_knows_nothing(
    what: str, folder: Folder, read: set[str]
) -> None:
    change, expected = CHANGES[what]
    change(folder)
    assert folder.generate() == 0
    assert read == expected
    assert folder.made() == folder.made_of_nothing()


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_after_a_change_is_made_of_what_the_first_has_left(
    what: str, folder: Folder
) -> None:
    replaced(folder.endpoint("second/arrays"), "summary: ", "summary: Before, it ")
    assert folder.generate() == 0
    CHANGES[what][0](folder)
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()


# --- a part of the outputs


def test_one_folder_alone_is_made_and_the_others_stay_as_they_are(
    folder: Folder,
) -> None:
    replaced(numbers(folder), "summary: ", "summary: Now, it ")
    before, after = folder.made(), folder.made_of_nothing()
    assert folder.generate(None, "--only", "python") == 0
    found = folder.made()
    assert {path for path in found if found[path] != before[path]} == {
        path
        for path in after
        if path.startswith("python/") and after[path] != before[path]
    } | {"manifest.json"}
    assert folder.generate() == 0
    assert folder.made() == after


def test_one_folder_alone_is_checked_alone(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder.out / "go" / "go.mod").unlink()
    words = ("--check", "--no-black", "--only")
    assert folder.generate(None, *words, "python") == 0
    assert folder.generate(None, *words, "go") == 1
    assert "go/go.mod: missing" in capsys.readouterr().out


def test_one_folder_alone_in_a_new_place_is_all_there_is(folder: Folder) -> None:
    out = folder.folder / "python alone"
    assert folder.generate(out, "--only", "python") == 0
    assert {path.partition("/")[0] for path in folder.made(out)} == {
        "manifest.json",
        "python",
    }


# --- problems


def clash(folder: Folder) -> None:
    """One name for two endpoints, of which either alone is right."""
    (line,) = (
        line
        for line in folder.endpoint("first/objects").read_text("utf-8").splitlines()
        if line.startswith("name: ")
    )
    replaced(numbers(folder), "name: Numbers", line)


def same_path(folder: Folder) -> None:
    (line,) = (
        line
        for line in folder.endpoint("first/objects").read_text("utf-8").splitlines()
        if line.startswith("path: ")
    )
    text = numbers(folder).read_text("utf-8").splitlines()
    numbers(folder).write_text(
        "\n".join(line if old.startswith("path: ") else old for old in text) + "\n"
    )


PROBLEMS: dict[str, Callable[[Folder], object]] = {
    "two endpoints of one path": same_path,
    "two endpoints of one name": clash,
    "a wrong value": lambda folder: replaced(
        numbers(folder), "type: integer", "type: whole"
    ),
    "no YAML": lambda folder: numbers(folder).write_text("a: [\n"),
    "a file that is misplaced": lambda folder: shutil.copy(
        numbers(folder), folder.specs / "endpoints" / "stray.yaml"
    ),
    "no platform": lambda folder: (folder.specs / "api.yaml").unlink(),
}


@pytest.mark.parametrize("what", PROBLEMS)
def test_a_problem_is_told_as_a_run_tells_it_that_knows_nothing(
    what: str, folder: Folder, capfd: pytest.CaptureFixture[str]
) -> None:
    before = folder.made()
    PROBLEMS[what](folder)
    capfd.readouterr()
    assert folder.generate(folder.folder / "new") == 1
    told = capfd.readouterr()
    assert not (folder.folder / "new").exists()
    for _ in range(2):
        assert folder.generate() == 1
        assert capfd.readouterr() == told
    assert folder.made() == before


def test_what_was_edited_by_hand_is_found_though_its_spec_has_not_changed(
    folder: Folder, capfd: pytest.CaptureFixture[str]
) -> None:
    edited = next(folder.out.rglob("numbers.py"))
    kept = edited.read_bytes()
    edited.write_bytes(kept + b"# mine\n")
    replaced(folder.endpoint("second/arrays"), "summary: ", "summary: Now, it ")
    before = folder.made()
    assert folder.generate() == 1
    assert "numbers.py: it was edited by hand" in capfd.readouterr().err
    assert folder.made() == before
    edited.write_bytes(kept)
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()


# --- a memory that is not what was kept


def cut_off(memory: Path) -> None:
    memory.write_bytes(memory.read_bytes()[: memory.stat().st_size // 2])


def spoilt(seed: int) -> Callable[[Path], None]:
    """Some bytes of it are others."""

    def spoil(memory: Path) -> None:
        chance = random.Random(seed)
        content = bytearray(memory.read_bytes())
        for _ in range(20):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        memory.write_bytes(content)

    return spoil


def altered(statement: str) -> Callable[[Path], None]:
    def alter(memory: Path) -> None:
        with closing(sqlite3.connect(memory)) as file:
            file.execute(statement)
            file.commit()

    return alter


def folder_instead(memory: Path) -> None:
    memory.unlink()
    memory.mkdir()


SPOILT: dict[str, Callable[[Path], object]] = {
    "empty": lambda memory: memory.write_bytes(b""),
    "text": lambda memory: memory.write_text("not what it was\n" * 1000),
    "cut off": cut_off,
    "a folder": folder_instead,
    "without a table": altered("DROP TABLE extracts"),
    "with other tables": altered("ALTER TABLE units RENAME COLUMN key TO other"),
    "without an extract": altered("DELETE FROM extracts WHERE rowid % 7 = 0"),
    "with other extracts": altered("UPDATE extracts SET value = x'4e'"),
    "with extracts of others": altered(
        "UPDATE extracts SET (sum, seal, value) = "
        "(SELECT sum, seal, value FROM extracts other WHERE other.rowid > 30 LIMIT 1)"
    ),
    "with other files": altered("UPDATE units SET value = replace(value, 'a', 'b')"),
    **{f"spoilt {seed}": spoilt(seed) for seed in range(8)},
}


@pytest.mark.parametrize("what", SPOILT)
def test_a_memory_that_is_not_what_was_kept_costs_time_alone(
    what: str, folder: Folder
) -> None:
    SPOILT[what](folder.memory)
    replaced(numbers(folder), "summary: ", "summary: Now, it ")
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()
    replaced(numbers(folder), "summary: ", "summary: Then, it ")
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()


def test_a_memory_of_another_folder_is_of_no_harm(folder: Folder) -> None:
    other = Folder(folder.folder / "other")
    replaced(numbers(other), "summary: ", "summary: Elsewhere, it ")
    assert other.generate() == 0
    shutil.copy(other.memory, folder.memory)
    replaced(folder.endpoint("third/media"), "summary: ", "summary: Now, it ")
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()


# --- the generator itself


class Copy:
    """A copy of the generator, which has generated: changes of it stay, one on another."""

    def __init__(self, place: Path, specs: Path) -> None:
        self.place, self.specs = place, specs
        ignored = shutil.ignore_patterns("__pycache__")
        for what in ("generator", "specs/language"):
            shutil.copytree(ROOT / what, place / what, ignore=ignored)

    def generate(self, out: Path) -> None:
        words = ["generate", "--specs", str(self.specs), "--out", str(out)]
        command = [sys.executable, "-m", "generator", *words]
        subprocess.run(command, cwd=self.place, check=True)


@pytest.fixture(scope="module")
def generator(shared: Folder) -> Copy:
    copy = Copy(shared.folder / "repository", shared.specs)
    copy.generate(copy.place / "out")
    return copy


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("generator/templates/reference/README.md.jinja", "# Reference", "# All"),
        ("generator/templates/python/LICENSE", "MIT", "TIM"),
        ("generator/emit/openapi/operations.py", "Accepted", "Taken"),
        ("generator/text/sentences.py", '"""', '"""Once more: '),
    ],
)
def test_after_a_change_of_the_generator_everything_is_made_by_the_new_one(
    path: str, old: str, new: str, generator: Copy, shared: Folder, tmp_path: Path
) -> None:
    changed = generator.place / path
    text = changed.read_text("utf-8")
    assert old in text
    changed.write_text(text.replace(old, new, 1), "utf-8")
    generator.generate(generator.place / "out")
    generator.generate(tmp_path / "cold")
    assert shared.made(generator.place / "out") == shared.made(tmp_path / "cold")
