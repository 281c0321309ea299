"""Prints the facts of a page for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.pages.facts import KEYWORDS, Facts, Field


def outline(facts: Facts) -> Iterator[str]:
    """The facts, a line for each field."""
    yield f"{facts.title or 'without a title'} ({facts.form})"
    if facts.method or facts.path:
        yield f"{facts.method or ''} {facts.host or ''}{facts.path or ''}".strip()
    for name, fields in (
        ("headers", facts.headers),
        ("parameters", facts.parameters),
        ("response", facts.response),
    ):
        yield f"{name}:"
        yield from _fields(fields, 2)
    for condition in facts.conditions:
        yield f"condition: {json.dumps(condition, ensure_ascii=False)}"
    for doubt in facts.doubts:
        unread = " (not understood)" if doubt.unread else ""
        yield f"doubt{unread}: {doubt.part} {doubt.pointer} {doubt.keyword}: {doubt.says}"


def _fields(fields: Sequence[Field], indent: int) -> Iterator[str]:
    for one in fields:
        said = [str(one.stated.get("type", "type not stated"))]
        if one.stated.get("required"):
            said.append("required")
        said += [
            f"{key} {json.dumps(one.stated[key], ensure_ascii=False)}"
            for key in KEYWORDS
            if key in one.stated and key not in ("type", "required")
        ]
        if one.seen != "list":
            said.append(f"seen in the {one.seen} only")
        yield f"{' ' * indent}{one.name}: {', '.join(said)}"
        yield from _fields(one.fields, indent + 2)
