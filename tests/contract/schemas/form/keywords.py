"""Rules about keywords: which there are, in which order, and what stands beside them."""

from __future__ import annotations

from tests.contract.schemas.folder import Folder

from .found import Found

ORDER = (
    *("$schema", "$id", "$ref", "title", "description", "type", "enum", "properties"),
    *("required", "additionalProperties", "items", "minLength", "maxLength", "minimum"),
    *("maximum", "multipleOf", "minItems", "maxItems", "pattern", "anyOf", "oneOf"),
    *("not", "default"),
    *("examples", "$defs", "definitions"),
)
"""The only keywords, in the order in which every schema has them."""

DISPUTED = {
    *("format", "contentEncoding", "contentMediaType", "contentSchema", "const"),
    *("dependentRequired", "dependentSchemas", "dependencies", "unevaluatedItems"),
    *("unevaluatedProperties", "prefixItems", "additionalItems", "contains"),
    *("minContains", "maxContains", "propertyNames", "patternProperties", "allOf"),
    *("if", "then", "else", "$anchor", "$dynamicRef", "$dynamicAnchor", "nullable"),
    *("exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "$comment"),
    *("minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated"),
}
"""Keywords that one dialect lacks, that some tool passes over, or of which tools make other types."""

TYPES_OF = {
    "pattern": {"string"},
    "minLength": {"string"},
    "maxLength": {"string"},
    "minimum": {"integer", "number"},
    "maximum": {"integer", "number"},
    "multipleOf": {"integer", "number"},
    "items": {"array"},
    "minItems": {"array"},
    "maxItems": {"array"},
    "properties": {"object"},
    "required": {"object"},
    "additionalProperties": {"object"},
    "enum": {"string", "integer", "number", "boolean"},
}
"""Keyword -> the types that it speaks of; strict validators want one of them beside it."""


def rank(keyword: str) -> int:
    """Where a keyword stands among those of a schema."""
    return ORDER.index(keyword) if keyword in ORDER else len(ORDER)


def bare_references(folder: Folder) -> Found:
    """Nothing stands beside `$ref`: draft-07 passes over it, and generators make a second type of it."""
    for file, pointer, schema, _ in folder.schemas:
        if "$ref" in schema and len(schema) > 1:
            beside = ", ".join(key for key in schema if key != "$ref")
            yield file, pointer, f"beside a reference: {beside}"


def types_beside(folder: Folder) -> Found:
    """Beside each keyword stands a type of which it speaks, also in conditions."""
    for within in folder.schemas:
        for keyword, fitting in TYPES_OF.items():
            if keyword in within.schema and not fitting & within.types:
                yield within.file, within.pointer, f"{keyword} without a type that it fits"


def items_of_lists(folder: Folder) -> Found:
    """Every list says what its items are, if only `{}`, also in conditions: readers of OpenAPI 3.0 refuse any other."""
    for file, pointer, schema, _ in folder.schemas:
        kind = schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        if "array" in kinds and "items" not in schema:
            yield file, pointer, "a list without items"


def disputed_keywords(folder: Folder) -> Found:
    """No keyword that some validator or generator passes over or reads otherwise."""
    for file, pointer, schema, _ in folder.schemas:
        for keyword in DISPUTED.intersection(schema):
            yield file, f"{pointer}/{keyword}", "is not read alike by all"


def unknown_keywords(folder: Folder) -> Found:
    """No keyword that JSON Schema does not have: strict validators refuse the file."""
    for file, pointer, schema, _ in folder.schemas:
        for keyword in {*schema} - {*ORDER} - DISPUTED:
            yield file, f"{pointer}/{keyword}", "is no keyword of JSON Schema"
