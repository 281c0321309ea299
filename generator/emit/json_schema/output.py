"""Declares the JSON Schemas: a file for each body and dialect, and one of all."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.json_schema.schemas import (
    DIALECTS,
    Root,
    bundle,
    document,
    render,
    result_root,
    roots,
    roots_of,
)
from generator.emit.parts import Declaration, PerEndpoint, PerSet
from generator.language.model import Api, Endpoint, SpecSet
from generator.write.output import Output


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The schemas of one endpoint."""
    for root in roots_of(endpoint):
        yield from _files(root, api)


def of_set(specs: SpecSet) -> Iterator[Output]:
    """The schema of the task's result, and all bodies in one file."""
    yield from _files(result_root(specs.api), specs.api)
    every = tuple(roots(specs))
    origins = tuple(sorted({origin for root in every for origin in root.origins}))
    for dialect in DIALECTS:
        content = render(bundle(every, specs.api, dialect))
        yield Output(f"json-schema/{dialect.name}/bundle.json", content, origins)


def _files(root: Root, api: Api) -> Iterator[Output]:
    """One body in each dialect; the newest dialect also goes into the Python package."""
    for dialect in DIALECTS:
        content = render(document(root, api, dialect))
        name = f"{dialect.name}/{root.title}.json"
        yield Output(f"json-schema/{name}", content, root.origins)
        if dialect is DIALECTS[-1]:
            path = f"python/{api.package}/schemas/{name}"
            yield Output(path, content, root.origins)


OUTPUT = Declaration("json-schema", (PerEndpoint(of_endpoint), PerSet(of_set)))
