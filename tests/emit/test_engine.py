"""What is made after a change, of what is remembered and what is new, is byte for byte what is made of nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.language.located import Located
from generator.language.problem import Problem
from generator.language.yaml_reader import read as read_actually
from generator.write.unchanged import CACHE, NOTE
from tests.fragment_specs import FRAGMENTS

from .spec_folder import ENDPOINTS, Folder, numbers, replaced
from .spec_folder import folder as folder  # noqa: PLC0414  # a fixture
from .spec_folder import shared as shared  # noqa: PLC0414  # a fixture

NOTHING = frozenset[str]()
ALL = frozenset(name.replace("/", ".") for name in ENDPOINTS)


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
    """Another change came before it: what that one has left is remembered, too."""
    replaced(folder.endpoint("second/arrays"), "summary: ", "summary: Before, it ")
    assert folder.generate() == 0
    read.clear()
    change, expected = CHANGES[what]
    change(folder)
    assert folder.generate() == 0
    assert read == expected
    assert folder.made() == folder.made_of_nothing()


@pytest.mark.parametrize("what", ["words of two endpoints", "an endpoint that is gone"])
def test_where_no_run_has_noted_what_it_left_each_file_is_looked_at(
    what: str, folder: Folder, read: set[str]
) -> None:
    """Without the note of the last run nobody knows of all files at once that they are as it left them."""
    (folder.out / CACHE / NOTE).unlink()
    change, expected = CHANGES[what]
    change(folder)
    assert folder.generate() == 0
    assert read == expected
    assert folder.made() == folder.made_of_nothing()


# --- a part of the outputs


def test_what_became_an_orphan_while_another_folder_was_made_goes_with_the_next_run(
    folder: Folder,
) -> None:
    folder.endpoint("second/arrays").unlink()
    assert folder.generate(None, "--only", "python") == 0
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()


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
