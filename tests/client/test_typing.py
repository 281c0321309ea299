"""Type checkers see the client as people are told: right calls pass, wrong ones are refused where they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mypy import api

HERE = Path(__file__).parent / "typing"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def errors(file: str, cache: Path) -> dict[int, set[str]]:
    """Line -> codes of the errors on it."""
    options = [
        "--strict",
        "--python-version",
        "3.11",
        "--cache-dir",
        str(cache),
        "--show-error-codes",
    ]
    said, _, _ = api.run([*options, str(HERE / file)])
    found: dict[int, set[str]] = {}
    for line, code in re.findall(
        rf"{file}:(\d+): error: .*\[([a-z-]+)\]$", said, re.MULTILINE
    ):
        found.setdefault(int(line), set()).add(code)
    return found


def test_right_calls_are_accepted(cache: Path) -> None:
    assert errors("accepted.py", cache) == {}


def test_wrong_calls_are_refused_where_they_stand(cache: Path) -> None:
    lines = (HERE / "refused.py").read_text("utf-8").splitlines()
    expected = {
        number: set(line.split("  # ")[1].split(", "))
        for number, line in enumerate(lines, 1)
        if "  # " in line
    }
    assert errors("refused.py", cache) == expected
