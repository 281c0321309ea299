"""Writes tools as Gemini's `FunctionDeclaration`, whose parameters are a `Schema` of OpenAPI 3.0's kind.

A Schema, as the reference of the API has it, is never closed, and a list of values is one of texts: a list of numbers
is a range and words. `int64` fields are texts in JSON. What https://ai.google.dev/gemini-api/docs/structured-output
does not name among what a model obeys (lengths, patterns, defaults) stays in words.
"""

from __future__ import annotations

import re

from generator.emit.json_schema.lists import closed_list
from generator.emit.tools.expressible import expressible
from generator.emit.tools.words import tool_name, tool_words, value_words
from generator.language.keywords import stated_limits
from generator.language.model import Endpoint, Json, Value

Schema = dict[str, Json]

_COUNTS = frozenset({"minItems", "maxItems"})
_RANGE = frozenset({"minimum", "maximum"})

_TOOL_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_-]{0,62}")
_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]{0,63}")


def tool(whole: Endpoint) -> Schema | None:
    """The declaration; None if an endpoint needs names or values that Gemini does not accept, or unlisted names."""
    if whole.further is not None:  # a model gives what is declared, and no more
        return None
    endpoint = expressible(whole, _accepts, _NAME.fullmatch)
    if endpoint is None or not _TOOL_NAME.fullmatch(tool_name(endpoint)):
        return None
    declaration: Schema = {
        "name": tool_name(endpoint),
        "description": tool_words(endpoint),
    }
    if endpoint.request.properties:  # a function without parameters leaves them out
        declaration["parameters"] = _schema(endpoint.request, endpoint)
    return declaration


def _schema(value: Value, endpoint: Endpoint) -> Schema:
    schema: Schema = {"type": value.type.upper()}
    said = set(_COUNTS | _RANGE)
    listed = [entry for entry in value.enum or () if entry is not None]
    numbers = [entry for entry in listed if isinstance(entry, (int, float))]
    if value.type == "string" and listed and "" not in listed:
        schema |= {"format": "enum", "enum": listed}
        said.add("enum")
    elif value.type in ("integer", "number") and numbers:
        schema |= {"minimum": min(numbers), "maximum": max(numbers)}
        if "enum" not in closed_list(value.type, listed, nullable=False):
            said.add("enum")
    words = value_words(value, said, endpoint) if value.pointer else ""
    if words:
        schema["description"] = words
    if value.nullable:
        schema["nullable"] = True
    if value.items is not None:
        schema["items"] = _schema(value.items, endpoint)
    for row, limit in stated_limits(value):
        if row.name in _COUNTS:
            schema[row.name] = str(limit)
        elif row.name in _RANGE:
            schema[row.name] = limit
    if value.type == "object":
        names = [member.name for member in value.properties]
        required = [member.name for member in value.properties if member.value.required]
        schema["properties"] = {
            member.name: _schema(member.value, endpoint) for member in value.properties
        }
        schema |= {"required": required} if required else {}
        schema["propertyOrdering"] = names
    return schema


def _accepts(value: Value) -> bool:
    """Whether there is a Schema of a value: it has a type, and an object has properties."""
    is_empty = value.type == "object" and value.pointer and not value.properties
    return value.type != "any" and not is_empty
