"""Specs with each limit of the table of keywords, for tests that ask every reader of the table about each of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.language.keyword_rows import Limit
from generator.language.keywords import LIMITS
from tests.fragment_specs import build

every_limit = pytest.mark.parametrize("row", LIMITS, ids=lambda row: row.name)


@dataclass(frozen=True)
class Case:
    """A limit, a value that just keeps it and one that just does not."""

    limit: Any
    kept: Any
    broken: Any

    @classmethod
    def of(cls, row: Limit) -> Case:
        if row.side is None:
            return cls(*WITHOUT_A_SIDE[row.name])
        beyond = 4 if row.side == "upper" else 2
        return cls(3, sized(row, 3), sized(row, beyond))


WITHOUT_A_SIDE: dict[str, tuple[Any, Any, Any]] = {
    "pattern": ("^[a-z]+$", "abc", "abc1"),
    "step": (3, 6, 7),
}
"""Limits with no other end: each needs a case of its own."""


def sized(row: Limit, size: int) -> Any:
    """A value in which a limit measures so much."""
    made = {"string": "x" * size, "array": ["x"] * size}
    return made.get(row.types[0], size)


def parameter(type_: str, **keywords: Any) -> dict[str, Any]:
    """The spec of a parameter of a type."""
    needed: dict[str, Any] = {
        "array": {"items": {"type": "string"}},
        "object": {"name": "Thing", "properties": {}},
    }
    return {"type": type_, **needed.get(type_, {}), **keywords}


def limited(row: Limit, **more: Any) -> dict[str, Any]:
    """The spec of a parameter with a limit."""
    return parameter(row.types[0], **{row.name: Case.of(row).limit}, **more)


def spec_of(
    name: str, parameters: dict[str, Any], examples: list[Any], **more: Any
) -> dict[str, Any]:
    """The spec of an endpoint that one page documents, and what else it says."""
    return {
        "title": "Limits",
        "name": name,
        "method": "POST",
        "path": f"/v3/async/{name.lower()}",
        "summary": "Makes a video.",
        "sources": {
            "page": {
                "provider": "acme",
                "url": "https://acme.example/page",
                "form": "markdown",
                "date": "unknown",
            }
        },
        "providers": {"acme": {}},
        "parameters": parameters,
        "response": {"task_id": {"use": "task_id"}},
        "examples": examples,
        **more,
    }


def specs_of(
    folder: Path, parameters: dict[str, Any], example: Any = None, **more: Any
) -> Path:
    """A spec folder with one endpoint of these parameters, and what else its spec says."""
    spec = spec_of("Limits", parameters, [example or {}], **more)
    fragment = folder / "limits.yaml"
    folder.mkdir(parents=True, exist_ok=True)
    # JSON is YAML, and has no aliases.
    fragment.write_text(json.dumps(spec, indent=2), "utf-8")
    return build(fragment, folder / "specs")


def every_limit_in(folder: Path) -> Path:
    """A spec folder of one endpoint that has each limit twice, stated and inferred."""
    stated = {
        str(row.field): limited(row, examples=[Case.of(row).kept]) for row in LIMITS
    }
    inferred = {
        f"inferred_{row.field}": parameter(
            row.types[0],
            inferred={
                row.name: {"value": Case.of(row).limit, "reason": "upstream says so"}
            },
        )
        for row in LIMITS
    }
    example = {str(row.field): Case.of(row).kept for row in LIMITS}
    return specs_of(folder, {**stated, **inferred}, example)
