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
        yield from (f"  {line}" for line in _fields(fields))
    for condition in facts.conditions:
        yield f"condition: {json.dumps(condition, ensure_ascii=False)}"
    for ambiguity in facts.ambiguities:
        unread = " (not understood)" if ambiguity.unread else ""
        yield f"doubt{unread}: {ambiguity.part} {ambiguity.pointer} {ambiguity.keyword}: {ambiguity.says}"
    for sentence in facts.unexplained:
        yield f"no fact in a sentence: {sentence.pointer}: {sentence.says}"


def _fields(fields: Sequence[Field]) -> Iterator[str]:
    for field in fields:
        said = [str(field.stated.get("type", "type not stated"))]
        if field.stated.get("required"):
            said.append("required")
        said += [
            f"{key} {json.dumps(field.stated[key], ensure_ascii=False)}"
            for key in KEYWORDS
            if key in field.stated and key not in ("type", "required")
        ]
        if field.seen != "list":
            said.append(f"seen in the {field.seen} only")
        yield f"{field.name}: {', '.join(said)}"
        yield from (f"  {line}" for line in _fields(field.fields))
