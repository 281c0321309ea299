"""Puts into words what validators of other people were seen to say of the vectors: a table, and who differs where."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.frozen import dataclass

SEEN = Path(__file__).with_name("seen_of_validators.json")
"""What was seen; a test measures it anew."""

TRAITS = {
    "own": (
        "`constructor`, `toString` or `__proto__` as a member",
        r" at \S*/(constructor|toString|__proto__)(/\S*)?: ",
    ),
    "null": ("null in the place of a list", r"^type .*: null for an array"),
    "empty": ("empty texts", r"\bempty\b|: .*\"\""),
    "bytes": ("letters of several bytes", r"\bbytes\b|UTF-16"),
    "behind": ("what a definition describes", ""),
    "closed": ("what a closed definition describes", ""),
    "defs": ("whatever a schema with `$defs` is for", ""),
    "others": ("of several kinds", ""),
    "every": ("all of them", ""),
}
"""What all vectors have in common that a validator takes otherwise: words, and how their descriptions tell it."""

_WAYS = {
    "accepts": "accepts wrong ones",
    "rejects": "rejects right ones",
    "breaks": "breaks",
}


@dataclass(frozen=True, slots=True)
class ValidatorRow:
    """A validator in one setting."""

    language: str
    name: str
    version: str
    setting: str
    verdicts: list[str]
    """What it says of the vectors, for each dialect."""


def rows(dialects: list[str]) -> list[ValidatorRow]:
    """The table: of each language first what agrees with the most vectors."""
    seen = _seen()
    found = sorted(seen["rows"], key=lambda row: _rank(row, seen))
    return [
        ValidatorRow(
            row["language"],
            row["name"],
            row["version"],
            row["setting"] or "as it comes",
            [
                _cell(row["dialects"].get(name), seen["vectors"][name])
                for name in dialects
            ],
        )
        for row in found
    ]


def departing(kind: str) -> Iterator[str]:
    """Who says otherwise of a kind of optional vectors, of those that agree with all others."""
    for row in _seen()["rows"]:
        said = row["dialects"].values()
        if any(kind in one["optional"] for one in said if not one["otherwise"]):
            setting = f" with {row['setting']}" if row["setting"] else ""
            yield f"`{row['name']}` ({row['language']}){setting}"


def _seen() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(SEEN.read_text("utf-8"))
    return found


def _rank(row: Mapping[str, Any], seen: Mapping[str, Any]) -> tuple[int, ...]:
    languages = [other["language"] for other in seen["rows"]]
    wrong = [_number(said) for said in row["dialects"].values()]
    kinds = {kind for said in row["dialects"].values() for kind in said["optional"]}
    return languages.index(row["language"]), min(wrong), sum(wrong), len(kinds)


def _number(said: Mapping[str, Any]) -> int:
    found: Iterable[Mapping[str, int]] = said["otherwise"].values()
    return sum(number for one in found for number in one.values())


def _cell(said: Mapping[str, Any] | None, count: int) -> str:
    if said is None:
        return "does not know it"
    wrong = _number(said)
    if not wrong:
        return "all"
    ways = (
        f"{_WAYS[way]}: {', '.join(TRAITS[name][0] for name in found)}"
        for way, found in said["otherwise"].items()
    )
    return f"{count - wrong} of {count}; it {' and '.join(ways)}"
