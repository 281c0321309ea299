"""The emitted schemas as a lint reads them: files with their text, every schema in them with its pointer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from tests.contract.reader import Spec, endpoints, shared_type

Schema = dict[str, Any]

DEFINITIONS = {"draft-07": "definitions", "2020-12": "$defs"}
METASCHEMAS = {
    "draft-07": "http://json-schema.org/draft-07/schema#",
    "2020-12": "https://json-schema.org/draft/2020-12/schema",
}
BUNDLE = "bundle"


@dataclass(frozen=True)
class File:
    """One file of one dialect."""

    dialect: str
    name: str
    """Its name without the ending."""
    content: bytes

    def __str__(self) -> str:
        return f"{self.dialect}/{self.name}.json"

    @cached_property
    def schema(self) -> Schema:
        """What it says; not to be changed."""
        loaded: Schema = json.loads(self.content)
        return loaded

    @property
    def is_bundle(self) -> bool:
        return self.name == BUNDLE

    @property
    def word(self) -> str:
        """The dialect's word for definitions."""
        return DEFINITIONS[self.dialect]

    @property
    def definitions(self) -> dict[str, Schema]:
        found: dict[str, Schema] = self.schema.get(self.word, {})
        return found

    @cached_property
    def schemas(self) -> list[Within]:
        """The whole schema and every schema within it."""
        return list(_below(Within(self, "", self.schema, False)))

    @cached_property
    def bodies(self) -> list[Within]:
        """The schemas of whole bodies: the file's own or, in a bundle, those that its root names."""
        if not self.is_bundle:
            return [Within(self, "", self.schema, False)]
        return [
            Within(self, f"/{self.word}/{name}", self.definitions[name], False)
            for name in self.schema["properties"]
            if name in self.definitions
        ]

    def resolved(self, schema: Schema) -> Schema:
        """The definition to which a schema refers, or the schema itself."""
        if "$ref" not in schema:
            return schema
        return self.definitions.get(schema["$ref"].rpartition("/")[2], {})


def is_list_of_types(choices: list[Schema]) -> bool:
    """Whether a choice is one between types, and nothing else is said of them."""
    return bool(choices) and all([*choice] == ["type"] for choice in choices)


class Within(NamedTuple):
    """A schema within a file."""

    file: File
    pointer: str
    schema: Schema
    in_condition: bool
    """Is it part of what a body must not be?"""

    @property
    def types(self) -> set[str]:
        stated = self.schema.get("type", [])
        several = self.schema.get("oneOf", [])
        if is_list_of_types(several):
            return {one["type"] for one in several}
        return {*stated} if isinstance(stated, list) else {stated}


class Stated(NamedTuple):
    """A value's schema beside the raw spec of the value."""

    within: Within
    spec: Spec
    is_request: bool


@dataclass(frozen=True)
class Folder:
    """A set of schemas and what the raw specs state of them."""

    files: tuple[File, ...]
    specs: Mapping[str, Spec]
    """Title of a body -> its raw spec, an object."""

    @property
    def schemas(self) -> Iterator[Within]:
        for file in self.files:
            yield from file.schemas

    @property
    def bodies(self) -> Iterator[Within]:
        for file in self.files:
            yield from file.bodies

    @property
    def stated(self) -> Iterator[Stated]:
        """Every value of every body beside its raw spec, objects below references included."""
        for file, pointer, schema, _ in self.bodies:
            title = pointer.rpartition("/")[2] or file.name
            body = Within(file, pointer, schema, False)
            if title in self.specs:
                is_request = title.endswith("Request")
                yield from _beside(Stated(body, self.specs[title], is_request))


def read(folder: Path, specs: Path) -> Folder:
    """The schemas in a folder, both dialects, beside the specs from which they were made."""
    files = [
        File(dialect, path.stem, path.read_bytes())
        for dialect in DEFINITIONS
        for path in sorted((folder / dialect).glob("*.json"))
    ]
    return Folder(tuple(files), _bodies(specs))


def _bodies(specs: Path) -> dict[str, Spec]:
    found: dict[str, Spec] = {}
    for endpoint in endpoints(specs):
        found[endpoint.request_title] = {
            "properties": endpoint.parameters,
            "further": endpoint.is_open,
        }
        found[endpoint.response_title] = {
            "properties": endpoint.response,
            "additionalProperties": True,
        }
    result = "TaskResultResponse"
    return {**found, result: shared_type(result, specs)}


def _below(one: Within) -> Iterator[Within]:
    yield one
    for keyword in ("properties", "$defs", "definitions"):
        for name, schema in one.schema.get(keyword, {}).items():
            step = f"/{keyword}/{name.replace('~', '~0').replace('/', '~1')}"
            yield from _below(
                one._replace(pointer=one.pointer + step, schema=schema),
            )
    for keyword in ("items", "not"):
        if keyword in one.schema:
            yield from _below(
                Within(
                    one.file,
                    f"{one.pointer}/{keyword}",
                    one.schema[keyword],
                    one.in_condition or keyword == "not",
                )
            )
    for keyword in ("anyOf", "oneOf"):
        for index, schema in enumerate(one.schema.get(keyword, ())):
            yield from _below(
                one._replace(pointer=f"{one.pointer}/{keyword}/{index}", schema=schema)
            )


def _beside(one: Stated) -> Iterator[Stated]:
    yield one
    (file, pointer, schema, _), spec, _ = one
    below = [
        (f"{pointer}/properties/{name}", schema.get("properties", {}).get(name), inner)
        for name, inner in spec.get("properties", {}).items()
    ]
    if "items" in spec:
        below.append((f"{pointer}/items", schema.get("items"), spec["items"]))
    for place, inner_schema, inner in below:
        if inner_schema is not None:
            within = Within(file, place, file.resolved(inner_schema), False)
            yield from _beside(one._replace(within=within, spec=inner))
