"""The vectors as the mutation test reads them: each with its verdict and, if it is invalid, its first problem.

Of the optional ones those are read from which the consumer at hand does not depart: only they try what fills in
defaults, or counts UTF-16 units.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.emit.vectors.vector import KINDS
from tests.vector_files import groups_of

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "generated/json-schema"
CLASS, SCHEMA = "class", "jsonschema-rs"
"""The consumers that are spoilt here, by their names in the vectors' kinds."""
MANDATORY, OPTIONAL, PICTURE = "mandatory vectors", "optional vectors", "pictures"
CONTRACT = "bodies of the contract"
NEAR_MISSES = "near-misses.json"
_DESCRIPTION = re.compile(r"(?P<rule>\w+) at (?P<pointer>.*?): ", re.DOTALL)


@dataclass(frozen=True)
class Vector:
    """One body and its verdict."""

    about: str
    data: Any
    valid: bool
    pointer: str = ""
    rule: str = ""
    """Keyword of the first problem; empty for a valid body."""
    origin: str = MANDATORY
    sure: bool | None = None
    """Whether the validator says at once that the body is right; None: that is not looked at."""


def titles(dialect: str) -> list[str]:
    """Every title that has vectors."""
    found = (SCHEMAS / "vectors" / dialect).glob("*.json")
    return sorted(path.stem for path in found if path.name != NEAR_MISSES)


def schema(title: str, dialect: str) -> dict[str, Any]:
    """A schema file."""
    loaded: dict[str, Any] = json.loads(
        (SCHEMAS / dialect / f"{title}.json").read_text("utf-8")
    )
    return loaded


def vectors(title: str, dialect: str, consumer: str) -> list[Vector]:
    """The vectors of a title that hold for a consumer, the large ones last."""
    folder = SCHEMAS / "vectors" / dialect
    return [
        one
        for place, origin in (
            (f"{title}.json", MANDATORY),
            (NEAR_MISSES, MANDATORY),
            (f"optional/{title}.json", OPTIONAL),
            (f"large/{title}.json", MANDATORY),
        )
        for one in _read(folder / place, title, origin)
        if origin == MANDATORY or consumer not in _departing(one.about)
    ]


def _read(file: Path, title: str, origin: str) -> Iterator[Vector]:
    for group in _groups(file):
        if group["description"] == title:
            for test in group["tests"]:
                yield parsed(test["description"], test["data"], test["valid"], origin)


@cache
def _groups(file: Path) -> list[dict[str, Any]]:
    """The groups of a file; none where there is no file."""
    return groups_of(file) if file.exists() else []


def parsed(description: str, data: Any, valid: bool, origin: str = MANDATORY) -> Vector:
    """A test of a vector file; pointer and rule stand in its description."""
    found = _DESCRIPTION.match(description)
    pointer = found["pointer"] if found else ""
    rule = found["rule"] if found and not valid else ""
    return Vector(description, data, valid, pointer, rule, origin)


def _departing(about: str) -> frozenset[str]:
    """Who says the opposite of an optional vector: its kind stands in brackets at the end, and the base has none."""
    kind = KINDS.get(about.rpartition("[")[2].removesuffix("]"))
    assert kind or about.startswith("base"), about
    return kind.departs if kind else frozenset()


def near(every: Iterable[Vector], members: tuple[str, ...]) -> list[Vector]:
    """The vectors that speak of one of these members first: they kill soonest."""
    words = tuple(f"/{one}" for one in members if one)
    first: list[Vector] = []
    rest: list[Vector] = []
    for one in every:
        hit = any(word in one.pointer for word in words)
        (first if hit else rest).append(one)
    return first + rest
