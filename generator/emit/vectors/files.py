"""Writes vector files in the form of the JSON Schema test suite: a group for each body, one line a test."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.emit.json_schema.schemas import (
    DIALECTS,
    Dialect,
    Root,
    document,
    result_root,
    roots_of,
)
from generator.emit.vectors import near_misses
from generator.emit.vectors.bodies import (
    Body,
    bases,
    bodies_of,
    least,
    once,
    result_body,
    vectors,
)
from generator.emit.vectors.near_misses import Neighbours
from generator.emit.vectors.vector import Vector, text_of
from generator.language.model import Api, Endpoint, SpecSet
from generator.write.output import Output

LARGE = 65_536
"""A body of more characters goes into a file apart, so that the others can be read in an editor."""
FOLDERS = ("", "large/", "optional/")
"""Below a dialect's folder: what everybody agrees on, the same in large, and what honest consumers differ on."""
NEAR_MISSES = "near-misses.json"
"""Beside the files of a dialect: they speak of all endpoints, so that a new one changes this file and no other's."""


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The files of an endpoint's bodies, in each dialect; a file without a test is not made."""
    for root, body in zip(roots_of(endpoint), bodies_of(endpoint), strict=True):
        yield from _files(root, body, api)


def of_set(specs: SpecSet) -> Iterator[Output]:
    """The files of the task's result, and the near misses of all endpoints."""
    result = specs.api.lifecycle.result
    yield from _files(result_root(specs.api), result_body(result), specs.api)
    others = Neighbours(specs.endpoints)
    found = ((endpoint, _near_misses(endpoint, others)) for endpoint in specs.endpoints)
    groups = [(endpoint, lines) for endpoint, lines in found if len(lines) > 1]
    if groups:
        yield from _near_miss_files(groups, specs.api)


def _near_misses(endpoint: Endpoint, others: Neighbours) -> list[str]:
    """The tests of an endpoint's request, after its base."""
    request, _ = bodies_of(endpoint)
    base = next(bases(request))
    found = near_misses.vectors(endpoint, others, least(request))
    return [_line(vector, text) for text, vector in once([base, *found]).items()]


def _near_miss_files(
    groups: Sequence[tuple[Endpoint, Sequence[str]]], api: Api
) -> Iterator[Output]:
    origins = tuple(sorted({file for endpoint, _ in groups for file in endpoint.files}))
    for dialect in DIALECTS:
        parts = []
        for endpoint, lines in groups:
            request, _ = roots_of(endpoint)
            parts.append(_group(request, api, dialect, lines))
        path = f"json-schema/vectors/{dialect.name}/{NEAR_MISSES}"
        yield Output(path, _file(parts), origins)


def _files(root: Root, body: Body, api: Api) -> Iterator[Output]:
    base, *others = vectors(body).items()
    parts: dict[str, list[str]] = {folder: [] for folder in FOLDERS}
    for text, vector in others:
        is_large = len(text) > LARGE
        folder = "optional/" if vector.kind else "large/" if is_large else ""
        parts[folder].append(_line(vector, text))
    first = _line(base[1], base[0])
    for dialect in DIALECTS:
        for folder, lines in parts.items():
            if lines or not folder:
                path = f"json-schema/vectors/{dialect.name}/{folder}{root.title}.json"
                group = _group(root, api, dialect, [first, *lines])
                yield Output(path, _file([group]), root.origins)


def _line(vector: Vector, text: str) -> str:
    """A test; `text` is what it tries."""
    valid = "true" if vector.valid else "false"
    words = text_of(vector.description)
    return f'{{"description": {words}, "data": {text}, "valid": {valid}}}'


def _group(root: Root, api: Api, dialect: Dialect, lines: Sequence[str]) -> str:
    """One body: its title, its schema, its tests."""
    schema = document(root, api, dialect)
    whole = json.dumps(
        [{"description": root.title, "schema": schema}], indent=2, ensure_ascii=False
    )
    head = whole.removeprefix("[\n").removesuffix("\n  }\n]")
    tests = ",\n".join(f"      {line}" for line in lines)
    return f'{head},\n    "tests": [\n{tests}\n    ]\n  }}'


def _file(groups: Sequence[str]) -> bytes:
    return "[\n{}\n]\n".format(",\n".join(groups)).encode()
