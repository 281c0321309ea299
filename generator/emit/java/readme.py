"""Collects what the README says: an example of a request, and what was seen of other generators."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.emit.java.names import constants, is_enum, methods, nested_types
from generator.emit.rules.bodies import bodies_of
from generator.frozen import dataclass
from generator.language.model import Endpoint, Json, Value
from generator.text.java import quote

SEEN = Path(__file__).with_name("seen.json")
"""What was seen of other generators; a test measures it anew."""


@dataclass(frozen=True, slots=True)
class Example:
    """A request as a program builds it."""

    id: str
    title: str
    lines: list[str]
    choice: str
    """A constant of an enum."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a generator's classes make of the vectors."""

    name: str
    compiles: str
    accepted: str
    changed: str
    unasked: str
    missed: str
    """What is checked in no body, or not in all."""


def rows() -> list[Row]:
    """The table of generators."""
    return [_row(found) for found in json.loads(SEEN.read_text("utf-8"))]


def _row(found: Mapping[str, Any]) -> Row:
    wrong, accepted = found["wrong"], found["wrong accepted"]
    missed = [name for name in wrong if accepted.get(name) == wrong[name]]
    partly = [name for name in accepted if name not in missed]
    words = [", ".join(f"`{name}`" for name in missed)] if missed else []
    words += [f"in part {', '.join(f'`{name}`' for name in partly)}"] if partly else []
    return Row(
        f"{found['name']} {found['version']}".strip(),
        found["compiles"],
        f"{sum(accepted.values()):,} of {sum(wrong.values()):,}",
        f"{found['right refused']:,} and {found['right changed']:,} of {found['right']:,}",
        ", ".join(f"`{value}`" for value in found["unasked"]) or "nothing",
        "; ".join(words) or "nothing",
    )


def example(endpoint: Endpoint) -> Example:
    """A request whose whole example plain values can make, else one without members."""
    for body in endpoint.examples:
        lines = list(_lines(endpoint, body))
        choices = [line for line in lines if _CHOICE in line]
        if len(lines) == len(body) and choices:
            return _example(endpoint, lines, choices[0])
    return _example(endpoint, [], "")


_CHOICE = "Request."
"""In front of the enum of a closed list."""


def _example(endpoint: Endpoint, lines: list[str], choice: str) -> Example:
    title = str(endpoint.request.type_name)
    return Example(endpoint.id, title, lines, choice.partition(_CHOICE)[2].rstrip(")"))


def _lines(endpoint: Endpoint, body: Mapping[str, Json]) -> Iterator[str]:
    request, _ = bodies_of(endpoint)
    types = nested_types(request)
    title = str(endpoint.request.type_name)
    members = zip(
        endpoint.request.properties, methods(endpoint.request.properties), strict=True
    )
    for member, name in members:
        if member.name in body and body[member.name] is None:
            yield f".with({quote(member.name)}, null)"  # null in a setter leaves it out
        elif member.name in body:
            given = _given(member.value, body[member.name], title, types)
            if given:
                yield f".{name}({given})"


def _given(value: Value, given: Json, title: str, types: Mapping[str, str]) -> str:
    if is_enum(value):
        name = {known: name for name, known in constants(value.enum or ())}[given]
        return f"{title}.{types[f'{title} {value.pointer}']}.{name}"
    if value.type == "string":
        return quote(str(given))
    return str(given).lower() if value.type in ("integer", "boolean") else ""
