"""What can be seen of the examples without a compiler: their READMEs name what is there, and no decision is in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.yaml_texts import from_yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "generated" / "examples"
API = from_yaml((ROOT / "specs" / "api.yaml").read_text("utf-8"))
READMES = sorted(FOLDER.rglob("README.md"))
SOURCES = sorted(
    path for path in FOLDER.rglob("*") if path.suffix in (".go", ".java", ".rs", ".ts")
)


@pytest.mark.parametrize("path", READMES, ids=lambda path: path.parent.name)
def test_every_file_that_a_readme_names_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    targets = re.findall(r"\]\(([^)]+)\)", text)
    targets += re.findall(r"(?<= )\.\./\.\./json-schema/\S+", text)
    assert targets
    for target in targets:
        assert (path.parent / target).is_file(), target
    for name in re.findall(r"`(\w+\.(?:go|java|rs|ts))`", text):
        assert list(path.parent.rglob(name)), name


def test_each_language_has_a_folder_a_row_and_a_readme() -> None:
    there = {path.name for path in FOLDER.iterdir() if path.is_dir()}
    text = (FOLDER / "README.md").read_text("utf-8")
    assert {*re.findall(r"^\| \[`(\w+)/`\]", text, re.MULTILINE)} == there
    assert {path.parent.name for path in READMES} == {*there, "examples"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_status_and_no_reason_is_named_in_a_program(path: Path) -> None:
    """The catalogue decides: api.yaml changes, and a program follows without a word of it being touched."""
    code = re.sub(r"^\s*(//|\*|/\*\*).*", "", path.read_text("utf-8"), flags=re.M)
    for reason in API["errors"]:
        assert reason not in code
    for status in API["lifecycle"]["states"]:
        assert status not in code
    statuses = {
        status
        for row in API["statuses"]
        if isinstance(row["status"], list)
        for status in row["status"]
    }
    # A number that divides is of the calendar.
    found = re.findall(r"(?<!/ )\b[2-5][0-9][0-9]\b", code)
    named = {int(number) for number in found}
    assert not named & statuses
    assert not re.search(r"http\.Status[A-Z]", code)


def test_the_readme_says_what_the_exit_statuses_are() -> None:
    text = (FOLDER / "README.md").read_text("utf-8")
    assert re.findall(r"^\| (\d) \|", text, re.MULTILINE) == ["0", "1", "2", "3"]
    for path in SOURCES:
        if path.stem.lower() == "main":
            assert re.search(r"\b3\b", path.read_text("utf-8")), path
