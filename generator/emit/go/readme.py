"""Collects what the README of the package in Go says of other generators of types: a test measures it anew."""

from __future__ import annotations

import json
from pathlib import Path

from generator.frozen import dataclass

SEEN = Path(__file__).with_name("seen.json")
"""What was seen of types in Go."""

COLUMNS: dict[str, tuple[str, ...]] = {
    "types": ("type",),
    "missing members": ("required",),
    "unknown members": ("additionalProperties",),
    "closed lists": ("enum",),
    "limits": (
        *("maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum"),
    ),
    "how files begin": ("media",),
    "conditions": ("allow", "require", "exclude"),
}
"""What types may check -> the rules of the vectors."""


@dataclass(frozen=True, slots=True)
class Row:
    """A package of types."""

    name: str
    checks: list[str]
    changed: str
    """What becomes of right bodies."""
    unasked: str
    """What is sent of a type of which nothing is set."""


def rows() -> list[Row]:
    """What was seen, as the table says it."""
    seen = json.loads(SEEN.read_text("utf-8"))
    return [
        Row(
            one["name"],
            [one["checks"][name] for name in COLUMNS],
            ", ".join(["some refused"] * one["refused"] + one["changed"]) or "kept",
            ", ".join(f"`{value}`" for value in one["unasked"]),
        )
        for one in seen
    ]
