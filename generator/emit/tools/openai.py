"""Writes tools for OpenAI's function calling with `strict: true`.

https://developers.openai.com/api/docs/guides/structured-outputs says which part of JSON Schema that is. Every member is
required there, so that an optional one may be null, which means that it is left out. `pattern` is supported, but no
page says whether one without `$` must match the whole text, as a model would then write nothing but a beginning: it is
in words. `minLength` and `maxLength` are not among what is supported.
"""

from __future__ import annotations

import re

from generator.emit.json_schema.lists import closed_list
from generator.emit.tools.expressible import expressible
from generator.emit.tools.words import tool_name, tool_words, value_words
from generator.language.keywords import stated_limits
from generator.language.model import Endpoint, Json, Value, walk

Schema = dict[str, Json]

SAID = frozenset({"enum", "minimum", "maximum", "minItems", "maxItems"})
NULL = "Give null for a parameter to leave it out."

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_PROPERTIES = 5_000
_LEVELS = 10
_LISTED = 1_000
_CHARACTERS = 120_000
_LONG_LIST, _LONG_LIST_CHARACTERS = 250, 15_000


def tool(whole: Endpoint) -> Schema | None:
    """The tool as the Responses API takes it; None if an endpoint goes beyond what OpenAI accepts."""
    if whole.further is not None:  # what is strict is closed
        return None
    endpoint = expressible(whole, lambda value: value.type != "any", lambda _: True)
    if endpoint is None or not _fits(endpoint):
        return None
    optional = any(not value.required for value in _members(endpoint.request))
    return {
        "type": "function",
        "name": tool_name(endpoint),
        "description": tool_words(endpoint, *([NULL] if optional else [])),
        "parameters": _object(endpoint.request, endpoint),
        "strict": True,
    }


def _object(value: Value, endpoint: Endpoint) -> Schema:
    return {
        "type": "object",
        "properties": {
            member.name: _member(member.value, endpoint) for member in value.properties
        },
        "required": [member.name for member in value.properties],
        "additionalProperties": False,
    }


def _member(value: Value, endpoint: Endpoint) -> Schema:
    words = value_words(value, SAID, endpoint)
    described: Schema = {"description": words} if words else {}
    schema = _schema(value, endpoint)
    if value.required and not value.nullable:
        return {**described, **schema}
    if set(schema) <= {"type", "minimum", "maximum"}:
        return {**described, **schema, "type": [value.type, "null"]}
    return {**described, "anyOf": [schema, {"type": "null"}]}


def _schema(value: Value, endpoint: Endpoint) -> Schema:
    if value.type == "object":
        return _object(value, endpoint)
    schema: Schema = {"type": value.type}
    if value.enum is not None:
        listed = [entry for entry in value.enum if entry is not None]
        schema |= closed_list(value.type, listed, nullable=False)
    if value.items is not None:
        schema["items"] = _member_of_list(value.items, endpoint)
    return schema | {
        row.name: limit for row, limit in stated_limits(value) if row.name in SAID
    }


def _member_of_list(value: Value, endpoint: Endpoint) -> Schema:
    """An item, which is there or is not: null stands for nothing in a list unless the page says so."""
    words = value_words(value, SAID, endpoint)
    schema = _schema(value, endpoint)
    if value.nullable:
        schema = {"anyOf": [schema, {"type": "null"}]}
    return {**({"description": words} if words else {}), **schema}


def _fits(endpoint: Endpoint) -> bool:
    """Whether an endpoint keeps to the limits that OpenAI publishes."""
    members = _members(endpoint.request)
    lists = [value.enum for value in walk(endpoint.request) if value.enum]
    names = [
        member.name for value in walk(endpoint.request) for member in value.properties
    ]
    texts = [*names, *(str(entry) for listed in lists for entry in listed)]
    return (
        _NAME.fullmatch(tool_name(endpoint)) is not None
        and len(members) <= _PROPERTIES
        and _depth(endpoint.request) <= _LEVELS
        and sum(map(len, lists)) <= _LISTED
        and sum(map(len, texts)) <= _CHARACTERS
        and all(
            sum(len(str(entry)) for entry in listed) <= _LONG_LIST_CHARACTERS
            for listed in lists
            if len(listed) > _LONG_LIST
        )
    )


def _members(root: Value) -> list[Value]:
    return [member.value for value in walk(root) for member in value.properties]


def _depth(value: Value) -> int:
    """How many objects and arrays lie within each other."""
    below = [member.value for member in value.properties]
    below += [value.items] if value.items is not None else []
    return (1 if value.type in ("object", "array") else 0) + max(
        map(_depth, below), default=0
    )
