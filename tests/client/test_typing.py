"""Type checkers see the client as people are told: right calls pass, wrong ones are refused where they stand."""

from __future__ import annotations

import re
from pathlib import Path

from mypy import api

HERE = Path(__file__).parent / "typing"


CACHE = HERE.parents[2] / "build" / "mypy-typing"
"""What mypy has seen before, by digest, it does not read again; in a fresh checkout, as CI's, it reads all."""


def errors(file: str) -> dict[int, set[str]]:
    """Line -> codes of the errors on it."""
    options = [
        "--strict",
        "--python-version",
        "3.11",
        "--cache-dir",
        str(CACHE),
        "--show-error-codes",
    ]
    said, _, _ = api.run([*options, str(HERE / file)])
    found: dict[int, set[str]] = {}
    for line, code in re.findall(
        rf"{file}:(\d+): error: .*\[([a-z-]+)\]$", said, re.MULTILINE
    ):
        found.setdefault(int(line), set()).add(code)
    return found


def test_right_calls_are_accepted() -> None:
    assert errors("accepted.py") == {}


def test_wrong_calls_are_refused_where_they_stand() -> None:
    lines = (HERE / "refused.py").read_text("utf-8").splitlines()
    expected = {
        number: set(line.split("  # ")[1].split(", "))
        for number, line in enumerate(lines, 1)
        if "  # " in line
    }
    assert errors("refused.py") == expected
