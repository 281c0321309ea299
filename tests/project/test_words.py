"""`make lint` names the word that is used by now for each that is not, in identifiers and in docstrings."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path

import pytest

from .environments import ROOT, tables

RULES = tables(ROOT)["tool"]["typos"]["default"]
WORDS = RULES["extend-words"]
RENAMED = {old: new for old, new in WORDS.items() if old != new}
IDENTIFIERS = RULES["extend-identifiers"]


def spelling(*paths: str | Path) -> subprocess.CompletedProcess[str]:
    """What the tool of `make lint` says of files, by this project's rules."""
    tool = Path(sysconfig.get_path("scripts")) / "typos"
    rules = ("--config", ROOT / "pyproject.toml", "--format", "brief", "--sort")
    return subprocess.run(
        [tool, *rules, *paths], cwd=ROOT, capture_output=True, text=True
    )


@pytest.mark.slow
def test_the_tree_is_clean() -> None:
    found = spelling("generator", "tests")
    assert (found.returncode, found.stdout) == (0, "")


@pytest.mark.parametrize(
    "code",
    ["def {}() -> None: ...", "is_{} = 1", "x.{}_of()", '"""Says that it is {}."""'],
)
@pytest.mark.parametrize("old", RENAMED)
def test_an_old_word_is_found_and_the_new_one_named(
    tmp_path: Path, code: str, old: str
) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(code.format(old) + "\n", "utf-8")
    found = spelling(planted)
    assert found.returncode == 2
    assert f"`{old}` should be `{RENAMED[old]}`" in found.stdout


@pytest.mark.parametrize("code", ["class {}: ...", '"""Makes a {}."""'])
@pytest.mark.parametrize("old", IDENTIFIERS)
def test_an_old_name_is_found_and_the_new_one_named(
    tmp_path: Path, code: str, old: str
) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(code.format(old) + "\n", "utf-8")
    found = spelling(planted)
    assert found.returncode == 2
    assert f"`{old}` should be `{IDENTIFIERS[old]}`" in found.stdout


@pytest.mark.parametrize("word", sorted({*WORDS} - {*RENAMED}))
def test_every_exception_is_needed(word: str) -> None:
    where = ("git", "grep", "-liI", "-e", word, "--", "generator", "tests")
    assert subprocess.run(where, cwd=ROOT, capture_output=True).stdout
