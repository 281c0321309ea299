"""A memory that is damaged, or that another generator has left, costs time alone: what is made stays right."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.fragment_specs import ROOT

from .spec_folder import Folder, numbers, replaced
from .spec_folder import folder as folder  # noqa: PLC0414  # a fixture
from .spec_folder import shared as shared  # noqa: PLC0414  # a fixture


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
        "UPDATE extracts SET value = "
        "(SELECT value FROM extracts other WHERE other.rowid > 30 LIMIT 1)"
    ),
    "without a unit": altered("DELETE FROM units WHERE rowid % 3 = 0"),
    "without keys": altered("DELETE FROM indexes"),
    "with other keys": altered("UPDATE indexes SET value = x'4e'"),
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


SPOILT_TEXTS: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "empty": lambda texts: texts.write_bytes(b""),
    "cut off": cut_off,
    "a folder": folder_instead,
    "others": lambda texts: texts.write_bytes(bytes(texts.stat().st_size)),
}


@pytest.mark.parametrize("what", SPOILT_TEXTS)
def test_texts_that_are_not_what_was_kept_cost_time_alone(
    what: str, folder: Folder
) -> None:
    """At first nobody misses them: files of the whole set are copied from what lies there. Then they are missed."""
    SPOILT_TEXTS[what](folder.texts)
    replaced(numbers(folder), "summary: ", "summary: Now, it ")
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()
    (folder.out / "json-schema" / "catalog.json").unlink()
    replaced(numbers(folder), "summary: ", "summary: Then, it ")
    assert folder.generate() == 0
    assert folder.made() == folder.made_of_nothing()


def test_what_was_remembered_in_another_form_goes(folder: Folder) -> None:
    """It may be large, and nobody reads it any more."""
    former = [folder.memory.with_name(name) for name in ("made-1.sqlite", "texts-1")]
    for path in former:
        path.write_bytes(b"what it was")
    replaced(numbers(folder), "summary: ", "summary: Now, it ")
    assert folder.generate() == 0
    assert not any(path.exists() for path in former)


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
