"""Makes JSON Schemas in the keyword subset that tools of every language accept.

A dialect is a name, the URI of its metaschema and the word for definitions: the rest of a file is the same in all.
The order of keys is fixed, so that two runs give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.json_schema.conditions import forbidden
from generator.emit.json_schema.lists import closed_list
from generator.frozen import dataclass, replace
from generator.language.keywords import stated_limits
from generator.language.model import ABSENT, Api, Endpoint, Json, SpecSet, Value
from generator.language.samples import example_inputs, sample
from generator.recent import recent
from generator.text.cases import capitalized, pascal
from generator.text.further import further_words
from generator.text.json_text import indented, one_line
from generator.text.limits import advice, meanings, of_all
from generator.text.media import input_pattern, kinds_words
from generator.text.sentences import sentence

Schema = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs between two dialects of JSON Schema."""

    name: str
    uri: str
    definitions: str


DIALECTS = (
    Dialect("draft-07", "http://json-schema.org/draft-07/schema#", "definitions"),
    Dialect("2020-12", "https://json-schema.org/draft/2020-12/schema", "$defs"),
)
"""Oldest first: the last one is what the Python package carries."""


@dataclass(frozen=True, slots=True)
class Root:
    """A body that gets a file of its own."""

    title: str
    body: Value
    examples: tuple[Json, ...]
    origins: tuple[str, ...]
    rules: Schema
    """What holds between the members, and whether there may be others: keywords of the root."""


@recent(1)
def roots_of(endpoint: Endpoint) -> tuple[Root, Root]:
    """An endpoint's request and response, each with whole examples."""
    request, further = endpoint.request, further_words(endpoint)
    if further:
        said = " ".join((sentence(request.description or ""), further)).strip()
        request = replace(request, description=said)
    of_request = Root(
        _title(request),
        request,
        tuple(map(dict, endpoint.examples)),
        endpoint.files,
        {**({"additionalProperties": True} if further else {}), **forbidden(endpoint)},
    )
    of_response = Root(
        _title(endpoint.response),
        endpoint.response,
        (sample(endpoint.response),),
        endpoint.files,
        {},
    )
    return of_request, of_response


def result_root(api: Api) -> Root:
    """The task's result."""
    result = api.lifecycle.result
    examples = result.examples or (sample(result),)
    return Root(_title(result), result, examples, (api.lifecycle.result_file,), {})


def roots(specs: SpecSet) -> Iterator[Root]:
    """Every request and every response."""
    for endpoint in specs.endpoints:
        yield from roots_of(endpoint)
    yield result_root(specs.api)


def render(schema: Schema) -> bytes:
    """The bytes of a schema file."""
    return f"{indented(schema)}\n".encode()


@recent(4)  # both bodies of an endpoint, in each dialect
def text_of(root: Root, api: Api, dialect: Dialect) -> str:
    """One self-contained schema file, but for the end of its last line."""
    return indented(document(root, api, dialect))


def document(root: Root, api: Api, dialect: Dialect) -> Schema:
    """One self-contained schema file."""
    definitions: dict[str, Schema] = {}
    body = _whole(root, dialect, definitions)
    return {
        "$schema": dialect.uri,
        "$id": identifier(api, dialect, root.title),
        **body,
        **_defined(definitions, dialect),
    }


def bundle(every: tuple[Root, ...], api: Api, dialect: Dialect) -> Schema:
    """All bodies in one file: an object with a property for each, as generators accept no other shape whole."""
    definitions: dict[str, Schema] = {}
    for root in every:
        definitions[root.title] = _whole(root, dialect, definitions)
    return {
        "$schema": dialect.uri,
        "$id": identifier(api, dialect, "bundle"),
        "title": f"{pascal(api.package)}Bundle",
        "description": "Every body by its title; no body of its own.",
        "type": "object",
        "properties": {root.title: reference(root.title, dialect) for root in every},
        "additionalProperties": False,
        **_defined(definitions, dialect),
    }


def identifier(api: Api, dialect: Dialect, name: str) -> str:
    """The `$id` of a file."""
    return f"{api.schema_base}{api.schemas_version}/{dialect.name}/{name}.json"


def _whole(root: Root, dialect: Dialect, definitions: dict[str, Schema]) -> Schema:
    return {
        "title": root.title,
        **_object(root.body, dialect, definitions),
        **root.rules,
        "examples": list(root.examples),
    }


def _defined(definitions: dict[str, Schema], dialect: Dialect) -> Schema:
    """The definitions, sorted, under the dialect's word for them."""
    if not definitions:
        return {}
    return {
        dialect.definitions: {name: definitions[name] for name in sorted(definitions)}
    }


def reference(name: str, dialect: Dialect) -> Schema:
    """Nothing may stand beside $ref: draft-07 ignores it, and generators make two types of it."""
    return {"$ref": f"#/{dialect.definitions}/{name}"}


def _title(body: Value) -> str:
    assert body.type_name is not None
    return body.type_name


def _object(value: Value, dialect: Dialect, definitions: dict[str, Schema]) -> Schema:
    schema: Schema = {}
    if value.description:
        schema["description"] = value.description
    schema["type"] = "object"
    schema["properties"] = {
        member.name: _schema(member.value, dialect, definitions)
        for member in value.properties
    }
    required = [member.name for member in value.properties if member.value.required]
    if required:
        schema["required"] = required
    if not value.additional_properties:
        schema["additionalProperties"] = False
    return schema


def _schema(value: Value, dialect: Dialect, definitions: dict[str, Schema]) -> Schema:
    if value.type == "object":
        name = _title(value)
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = {"title": name, **_object(value, dialect, definitions)}
        return reference(name, dialect)
    schema: Schema = {}
    described = describe(value)
    if described:
        schema["description"] = described
    if value.types:
        # A list of types would do, too, but the strict mode of ajv and kin-openapi refuse it; of an item's
        # `anyOf`, jsen passes over all but the first one's. No value is of two of the types.
        null = ("null",) if value.nullable else ()
        schema["oneOf"] = [{"type": type_} for type_ in (*value.types, *null)]
    elif value.type != "any":
        schema["type"] = [value.type, "null"] if value.nullable else value.type
    if value.enum is not None:
        schema.update(closed_list(value.type, value.enum, value.nullable))
    if value.items is not None:
        schema["items"] = _schema(value.items, dialect, definitions)
    schema.update((row.word, limit) for row, limit in stated_limits(value))
    if value.media is not None:
        schema["pattern"] = input_pattern(value.media)
    if value.default is not ABSENT:
        schema["default"] = value.default
    examples = _examples(value)
    if examples:
        schema["examples"] = examples
    return schema


def _examples(value: Value) -> list[Json]:
    if value.examples:
        return list(value.examples)
    if value.open_enum is not None:
        return list(value.open_enum)
    return list(example_inputs(value.media)) if value.media is not None else []


@recent(256)
def describe(value: Value) -> str:
    """A value's description with its unit and what it is not held to, on one line."""
    unit = f"Unit: {value.unit}." if value.unit else ""
    advised = (sentence(f"A value {words}") for words in advice(value))
    meant = (sentence(words) for words in meanings(value, one_line))
    kinds = value.media_by_kind
    of_kinds = sentence(capitalized(kinds_words(kinds))) if kinds else ""
    said = (value.description, unit, of_kinds, *of_all(value), *meant, *advised)
    return " ".join(filter(None, said))
