"""Declares the JSON Schemas: a file for each body and dialect, and one of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.emit.json_schema.fragments import members, text, whole
from generator.emit.json_schema.inlined import FOLDER, inlined
from generator.emit.json_schema.schemas import (
    DIALECTS,
    Dialect,
    Root,
    bundle,
    document,
    reference,
    render,
    result_root,
    roots_of,
    text_of,
)
from generator.emit.parts import (
    Apart,
    Declaration,
    Extract,
    Extracts,
    PerEndpoint,
    PerSet,
)
from generator.language.model import Api, Endpoint
from generator.write.output import Composed, Output, Segment, Text


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The schemas of one endpoint."""
    for root in roots_of(endpoint):
        yield from _files(root, api)


def each(endpoint: Endpoint, api: Api) -> Extract:
    """What stands of an endpoint in the file of all bodies, by dialect."""
    found = roots_of(endpoint)
    texts: list[bytes] = []
    summary = {
        dialect.name: [_defined(root, api, dialect, texts) for root in found]
        for dialect in DIALECTS
    }
    return Apart(summary, texts)


def of_set(extracts: Extracts) -> Iterator[Output]:
    """The schema of the task's result, and all bodies in one file."""
    api = extracts.api
    result = result_root(api)
    yield from _files(result, api)
    origins = tuple(sorted({*extracts.files, *result.origins}))
    own: list[bytes] = []
    last = {name.name: [_defined(result, api, name, own)] for name in DIALECTS}
    every = [*extracts, Apart(last, own)]
    for dialect in DIALECTS:
        path = f"json-schema/{dialect.name}/bundle.json"
        yield Composed(path, _bundle(api, every, dialect), extracts.text, origins)


def _bundle(api: Api, extracts: Sequence[Apart], dialect: Dialect) -> list[Segment]:
    titles: list[str] = []
    definitions: dict[str, Text] = {}
    for extract in extracts:
        texts = extract.texts
        for title, body, inner in extract.summary[dialect.name]:
            titles.append(title)
            for name, number in inner.items():
                definitions.setdefault(name, texts[number])
            definitions[title] = texts[body]
    properties = ((title, text(reference(title, dialect), 2)) for title in titles)
    pieces = {
        "properties": members(properties, 1),
        dialect.definitions: members(sorted(definitions.items()), 1),
    }
    empty = bundle((), api, dialect)
    return whole({**empty, dialect.definitions: None}, pieces)


def _defined(
    root: Root, api: Api, dialect: Dialect, texts: list[bytes]
) -> tuple[str, int, dict[str, int]]:
    """A body in the file of all: its title, and the numbers of its own text and those of the objects in it, by name."""

    def put(value: Any) -> int:
        texts.append(text(value, 2).encode())
        return len(texts) - 1

    body = document(root, api, dialect)
    inner: Any = body.pop(dialect.definitions, {})
    del body["$schema"], body["$id"]
    return root.title, put(body), {name: put(value) for name, value in inner.items()}


def _files(root: Root, api: Api) -> Iterator[Output]:
    """One body in each dialect and without references."""
    path = f"json-schema/{FOLDER}/{root.title}.json"
    yield Output(path, render(inlined(root, api)), root.origins)
    for dialect in DIALECTS:
        path = f"json-schema/{dialect.name}/{root.title}.json"
        yield _file(path, root, api, dialect)


def _packaged(root: Root, api: Api) -> Output:
    """One body in the newest dialect, as the Python package carries it."""
    dialect = DIALECTS[-1]
    path = f"python/{api.package}/schemas/{dialect.name}/{root.title}.json"
    return _file(path, root, api, dialect)


def _file(path: str, root: Root, api: Api, dialect: Dialect) -> Output:
    """One body in one dialect."""
    return Output(path, f"{text_of(root, api, dialect)}\n".encode(), root.origins)


OUTPUT = Declaration("json-schema", (PerEndpoint(of_endpoint), PerSet(of_set, each)))
PACKAGED = Declaration(
    "packaged-schemas",
    (
        PerEndpoint(
            lambda endpoint, api: [_packaged(root, api) for root in roots_of(endpoint)]
        ),
        PerSet(lambda extracts: [_packaged(result_root(extracts.api), extracts.api)]),
    ),
)
