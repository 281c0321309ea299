"""Declares the Java package: a class for each body, what they stand on, and a validator of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TypeVar

from generator.emit.java.classes import whole
from generator.emit.java.readme import example, rows
from generator.emit.parts import Declaration, Extract, Extracts, PerSet
from generator.emit.rules.bodies import Body, bodies_of, result_body
from generator.emit.templates import Context, Templates
from generator.language.model import Api, Endpoint
from generator.text.java import quote
from generator.write.output import Output


def _indented(text: str) -> str:
    """A class within a class."""
    lines = (f"    {line}" if line else line for line in text.split("\n"))
    return "\n".join(lines)


TEMPLATES = Templates("java", filters={"quote": quote, "indented": _indented})
T = TypeVar("T")
_TOGETHER = 200
"""Bodies that one method knows."""


def _context(body: Body) -> Context:
    return {"whole": whole(body)}


def _of_endpoint(endpoint: Endpoint) -> Mapping[str, Context]:
    return {body.title: _context(body) for body in bodies_of(endpoint)}


def _each(endpoint: Endpoint, _api: Api) -> Extract:
    """An endpoint's bodies by what they are called, and its example."""
    named = [
        (body.title, [*([endpoint.id] if body.kind == "request" else []), body.title])
        for body in bodies_of(endpoint)
    ]
    first = (endpoint.id, endpoint.request.type_name)
    return {"endpoint": first, "named": named, "example": asdict(example(endpoint))}


def _of_set(extracts: Extracts) -> Iterator[Output]:
    result = result_body(extracts.api)
    origins = (extracts.api.lifecycle.result_file,)
    context = _context(result)
    yield from TEMPLATES.of_title(result.title, context, extracts.api, origins)
    every = [*extracts]
    named = [one for extract in every for one in extract["named"]]
    named.append((result.title, [result.title]))
    names = [name for _, several in named for name in several]
    examples = [extract["example"] for extract in every]
    yield from TEMPLATES.of_set(
        extracts,
        {
            "example": next((one for one in examples if one["lines"]), examples[0]),
            "rows": rows(),
            "groups": _groups(named),
            "names": _groups(names),
            "first": every[0]["endpoint"],
        },
    )


def _groups(found: list[T]) -> list[list[T]]:
    """As many as one method can know."""
    return [found[at : at + _TOGETHER] for at in range(0, len(found), _TOGETHER)]


OUTPUT = Declaration(
    "java",
    (TEMPLATES.copies(), TEMPLATES.per_title(_of_endpoint), PerSet(_of_set, _each)),
)
