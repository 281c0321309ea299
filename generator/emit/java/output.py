"""Declares the Java package: a class for each body, what they stand on, and a validator of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.emit.java.classes import whole
from generator.emit.java.readme import example, rows
from generator.emit.parts import Declaration, PerSet
from generator.emit.rules.bodies import Body, bodies_of, result_body
from generator.emit.templates import Context, Templates
from generator.language.model import Endpoint, SpecSet
from generator.text.java import quote
from generator.write.output import Output


def _indented(text: str) -> str:
    """A class within a class."""
    lines = (f"    {line}" if line else line for line in text.split("\n"))
    return "\n".join(lines)


TEMPLATES = Templates("java", filters={"quote": quote, "indented": _indented})
_TOGETHER = 200
"""Bodies that one method knows."""


@dataclass(frozen=True, slots=True)
class Named:
    """A body, and what it is called by."""

    title: str
    names: tuple[str, ...]


def _context(body: Body) -> Context:
    return {"whole": whole(body)}


def _of_endpoint(endpoint: Endpoint) -> Mapping[str, Context]:
    return {body.title: _context(body) for body in bodies_of(endpoint)}


def _of_set(specs: SpecSet) -> Iterator[Output]:
    result = result_body(specs.api)
    origins = (specs.api.lifecycle.result_file,)
    yield from TEMPLATES.of_title(result.title, _context(result), specs.api, origins)
    named = [
        Named(
            body.title, (*([endpoint.id] if body.kind == "request" else []), body.title)
        )
        for endpoint in specs.endpoints
        for body in bodies_of(endpoint)
    ]
    named.append(Named(result.title, (result.title,)))
    groups = [named[at : at + _TOGETHER] for at in range(0, len(named), _TOGETHER)]
    names = [name for one in named for name in one.names]
    yield from TEMPLATES.of_set(
        specs,
        {
            "example": example(specs),
            "rows": rows(),
            "groups": groups,
            "names": [
                names[at : at + _TOGETHER] for at in range(0, len(names), _TOGETHER)
            ],
            "endpoints": specs.endpoints,
        },
    )


OUTPUT = Declaration(
    "java", (TEMPLATES.copies(), TEMPLATES.per_title(_of_endpoint), PerSet(_of_set))
)
