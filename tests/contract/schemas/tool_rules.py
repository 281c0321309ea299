"""What each vendor publishes of the tools that its function calling accepts, as a lint that knows nothing of ours.

The pages cannot be fetched here: a `Page` says as of when copies of it, and what others quote of it, are known. Whether
the service has become stricter since, only the service can tell, and so can it alone whether it obeys `pattern` as JSON
Schema does, how long a description may be, and how large all tools of a request together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

Tool = dict[str, Any]


class Page(NamedTuple):
    """Where a vendor publishes its rules, and as of when they are known."""

    url: str
    as_of: str
    """A day, or the version that the page itself is of."""


_REFERENCE = "https://docs.cloud.google.com/nodejs/docs/reference/generativelanguage/latest/generativelanguage"
_PROTOCOL = "https://modelcontextprotocol.io/specification/2026-07-28"

PAGES = {
    "openai": (
        Page(
            "https://developers.openai.com/api/docs/guides/structured-outputs",
            "2026-08-23",
        ),
        Page(
            "https://developers.openai.com/api/docs/guides/function-calling",
            "2026-04-01",
        ),
    ),
    "gemini": (
        Page("https://ai.google.dev/gemini-api/docs/structured-output", "2026-02-26"),
        Page(
            f"{_REFERENCE}/protos.google.ai.generativelanguage.v1beta.ischema",
            "version 3.7.0",
        ),
    ),
    "mcp": (
        Page(f"{_PROTOCOL}/server/tools", "2026-07-28"),
        Page(f"{_PROTOCOL}/basic", "2026-07-28"),
    ),
}

_OPENAI = {
    "string": {"enum", "pattern", "format"},
    "number": {
        "enum",
        "multipleOf",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
    },
    "array": {"items", "minItems", "maxItems"},
    "object": {"properties", "required", "additionalProperties"},
    "boolean": {"enum"},
    "null": set[str](),
}
_OPENAI["integer"] = _OPENAI["number"]


def openai(tool: Tool) -> Iterator[str]:
    """What is wrong with a function of the Responses API that has `strict: true`."""
    if set(tool) != {"type", "name", "description", "parameters", "strict"}:
        yield f"has {', '.join(tool)}"
    if (tool["type"], tool["strict"]) != ("function", True):
        yield "is not a strict function"
    if not re.fullmatch("[a-zA-Z0-9_-]{1,64}", tool["name"]):
        yield f"is called {tool['name']}"
    root = tool["parameters"]
    if root.get("type") != "object" or "anyOf" in root:
        yield "the root is not an object, or uses anyOf"
    every = list(_below(root, ""))
    for at, schema in every:
        yield from (f"{at}: {said}" for said in _openai_schema(schema))
    names = [name for _, one in every for name in one.get("properties", ())]
    lists = [one["enum"] for _, one in every if "enum" in one]
    texts = [*names, *(str(entry) for listed in lists for entry in listed)]
    if len(names) > 5_000:
        yield "has more than 5,000 properties"
    if _levels(root) > 10:
        yield "has more than 10 levels of nesting"
    if sum(map(len, lists)) > 1_000:
        yield "has more than 1,000 values of lists"
    if sum(map(len, texts)) > 120_000:
        yield "has more than 120,000 characters of names and values"
    for listed in lists:
        if len(listed) > 250 and sum(len(str(entry)) for entry in listed) > 15_000:
            yield "has a list of more than 250 values with more than 15,000 characters"


def _openai_schema(schema: Tool) -> Iterator[str]:
    if "anyOf" in schema:
        if set(schema) - {"anyOf", "description"}:
            yield f"anyOf beside {', '.join(schema)}"
        return
    stated = schema.get("type", ())
    types = stated if isinstance(stated, list) else [stated]
    if not types or not set(types) <= set(_OPENAI):
        yield f"the type is {stated!r}"
        return
    known = {"type", "description"}.union(*(_OPENAI[name] for name in types))
    if set(schema) - known:
        yield f"{', '.join(sorted(set(schema) - known))} is not supported"
    if "object" in types:
        if schema.get("additionalProperties") is not False:
            yield "additionalProperties is not false"
        if set(schema.get("required", ())) != set(schema["properties"]):
            yield "not all members are required"
    if "array" in types and "items" not in schema:
        yield "an array without items"


_GEMINI = {
    "STRING": {"enum"},
    "NUMBER": {"minimum", "maximum"},
    "INTEGER": {"minimum", "maximum"},
    "BOOLEAN": set[str](),
    "ARRAY": {"items", "minItems", "maxItems"},
    "OBJECT": {"properties", "required", "propertyOrdering"},
}
"""What both pages have: a Schema has lengths and patterns too, which a model is not said to obey."""
_GEMINI_FORMATS = {
    "STRING": {"enum", "date-time"},
    "NUMBER": {"float", "double"},
    "INTEGER": {"int32", "int64"},
}
_INT64 = {"minItems", "maxItems"}


def gemini(tool: Tool) -> Iterator[str]:
    """What is wrong with a FunctionDeclaration of Gemini."""
    if (
        not {"name", "description"}
        <= set(tool)
        <= {"name", "description", "parameters"}
    ):
        yield f"has {', '.join(tool)}"
    if not re.fullmatch("[a-zA-Z_][a-zA-Z0-9_-]{0,62}", tool["name"]):
        yield f"is called {tool['name']}"
    if "parameters" in tool:
        if tool["parameters"].get("type") != "OBJECT":
            yield "the parameters are not an object"
        for at, schema in _below(tool["parameters"], ""):
            yield from (f"{at}: {said}" for said in _gemini_schema(schema))


def _gemini_schema(schema: Tool) -> Iterator[str]:
    type_ = schema.get("type")
    if type_ not in _GEMINI:
        yield f"the type is {type_!r}"
        return
    known = {"type", "description", "nullable", "format"}
    if set(schema) - known - _GEMINI[type_]:
        yield f"{', '.join(sorted(set(schema) - known - _GEMINI[type_]))} is not of a {type_}"
    if "format" in schema and schema["format"] not in _GEMINI_FORMATS.get(type_, ()):
        yield f"the format is {schema['format']!r}"
    if not all(isinstance(entry, str) and entry for entry in schema.get("enum", ())):
        yield "a value of a list is not a text, or empty"
    for name in _INT64 & set(schema):
        if not (isinstance(schema[name], str) and schema[name].isdecimal()):
            yield f"{name} is not an int64 of JSON, which is a text"
    if type_ == "ARRAY" and "items" not in schema:
        yield "an array without items"
    if type_ == "OBJECT":
        names = list(schema.get("properties", ()))
        if not names:
            yield "an object without properties"
        if not set(schema.get("required", ())) <= set(names):
            yield "what is required is no property"
        if schema.get("propertyOrdering", names) != names:
            yield "propertyOrdering has other names than properties"
        for name in names:
            if not re.fullmatch("[a-zA-Z_][a-zA-Z0-9_]{0,63}", name):
                yield f"a property is called {name!r}"


def mcp(tool: Tool) -> Iterator[str]:
    """What is wrong with a Tool of the Model Context Protocol."""
    known = {"name", "title", "description", "inputSchema", "annotations"}
    if set(tool) != known:
        yield f"has {', '.join(tool)}"
    if not re.fullmatch("[a-zA-Z0-9_.-]{1,128}", tool["name"]):
        yield f"is called {tool['name']}"
    hints = {"readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"}
    if set(tool["annotations"]) != hints:
        yield f"its annotations are {', '.join(tool['annotations'])}"
    root = tool["inputSchema"]
    if root.get("type") != "object":
        yield "the root is not an object"
    if "$schema" in root:
        yield "another dialect than the default"
    try:
        Draft202012Validator.check_schema(root)
    except SchemaError as error:
        yield f"is not valid: {error.message}"
    for at, schema in _below(root, ""):
        # Allowed by the protocol; but hosts hand schemas on to models whose vendors allow none of it.
        ours = {"$ref", "$defs", "not", "anyOf", "oneOf", "allOf", "if", "x-mcp-header"}
        yield from (f"{at}: {name}" for name in sorted(ours & set(schema)))


RULES = {"gemini": gemini, "mcp": mcp, "openai": openai}


def _below(schema: Tool, at: str) -> Iterator[tuple[str, Tool]]:
    """A schema and every schema within it."""
    yield at or "/", schema
    for name, inner in schema.get("properties", {}).items():
        yield from _below(inner, f"{at}/{name}")
    if "items" in schema:
        yield from _below(schema["items"], f"{at}/items")
    for index, inner in enumerate(schema.get("anyOf", ())):
        yield from _below(inner, f"{at}/anyOf/{index}")


def _levels(schema: Tool) -> int:
    below = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    below += [schema["items"]] if "items" in schema else []
    own = 1 if "properties" in schema or "items" in schema else 0
    return own + max(map(_levels, below), default=0)
