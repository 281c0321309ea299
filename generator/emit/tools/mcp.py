"""Writes tools of the Model Context Protocol, whose `inputSchema` is JSON Schema 2020-12.

https://modelcontextprotocol.io/specification/2026-07-28/server/tools allows all of it. But a host hands the schema on
to a model, whose vendor takes less: it refers to nothing, and has no `not`, so that conditions stand in words, too, and
so does how a file begins, whose pattern would be long.
"""

from __future__ import annotations

import re

from generator.emit.json_schema.lists import closed_list
from generator.emit.tools.words import tool_name, tool_words, value_words
from generator.language.keywords import LIMITS, stated_limits
from generator.language.model import ABSENT, Endpoint, Json, Value

Schema = dict[str, Json]

SAID = frozenset({"enum", "default", *(row.name for row in LIMITS)})

_NAME = re.compile(r"[a-zA-Z0-9_.-]{1,128}")


def tool(endpoint: Endpoint) -> Schema | None:
    """The tool; None if its name is longer than the protocol has names."""
    if not _NAME.fullmatch(tool_name(endpoint)):
        return None
    return {
        "name": tool_name(endpoint),
        "title": endpoint.title,
        "description": tool_words(endpoint),
        "inputSchema": _object(endpoint.request, endpoint),
        "annotations": {
            "readOnlyHint": False,
            "destructiveHint": False,
            "idempotentHint": False,
            "openWorldHint": True,
        },
    }


def _object(value: Value, endpoint: Endpoint) -> Schema:
    schema: Schema = {
        "type": "object",
        "properties": {
            member.name: _schema(member.value, endpoint) for member in value.properties
        },
    }
    required = [member.name for member in value.properties if member.value.required]
    if required:
        schema["required"] = required
    if not value.additional_properties:
        schema["additionalProperties"] = False
    return schema


def _schema(value: Value, endpoint: Endpoint) -> Schema:
    words = value_words(value, SAID, endpoint)
    schema: Schema = {"description": words} if words else {}
    if value.type == "object":
        schema |= _object(value, endpoint)
    elif value.type != "any":
        schema["type"] = value.type
    if value.nullable and value.type != "any":
        schema["type"] = [value.type, "null"]
    if value.enum is not None:
        schema |= closed_list(value.type, value.enum, value.nullable)
    if value.items is not None:
        schema["items"] = _schema(value.items, endpoint)
    schema |= {row.word: limit for row, limit in stated_limits(value)}
    if value.default is not ABSENT:
        schema["default"] = value.default
    return schema
