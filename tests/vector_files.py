"""Reads vector files: what a rule says of a long text is done, so that each body is the one that is judged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def groups_of(path: Path) -> list[dict[str, Any]]:
    """The groups of a vector file, with whole bodies."""
    return [
        {**group, "tests": [whole(test) for test in group["tests"]]}
        for group in stored(path)
    ]


def stored(path: Path) -> list[dict[str, Any]]:
    """The groups of a vector file as they stand there."""
    groups: list[dict[str, Any]] = json.loads(path.read_bytes())
    return groups


def whole(test: dict[str, Any]) -> dict[str, Any]:
    """A test with its long texts in the body, and no rule of them any more."""
    for rule in test.get("longTexts", ()):
        *steps, last = [_step(step) for step in rule["pointer"].split("/")[1:]]
        part = test["data"]
        for step in steps:
            part = part[int(step) if isinstance(part, list) else step]
        text = "".join(run["text"] * run["count"] for run in rule["parts"])
        part[int(last) if isinstance(part, list) else last] = text
    return {name: member for name, member in test.items() if name != "longTexts"}


def is_right_by_count(test: dict[str, Any]) -> bool:
    """Whether a body is right for what counts the items of lists: the class, and the packages of other languages.

    By the letter of the schemas, which cannot say it, a list with too many of a kind is right.
    """
    return bool(test["valid"]) and not test["description"].endswith("[counted items]")


def _step(written: str) -> str:
    return written.replace("~1", "/").replace("~0", "~")
