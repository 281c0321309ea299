"""Makes the schemas of an OpenAPI file: those of the JSON Schema files, with annotations that they must not hold.

A `default` becomes words and `x-default`: generated clients send one that nobody has given, as if their user had chosen
it (openapi-generator in every language), make its member required (openapi-typescript), or do not run (PHP, where it is
an integer of a closed list).

A value of one of several types is of any type here: openapi-generator loses it in a choice, PHP all of it, Ruby whole
numbers, Go the digits of a large one, and kin-openapi reads no list of types.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.emit.catalog.body import count_limits, kind_rules, media_rule, sum_limit
from generator.emit.json_schema.schemas import Dialect, Root, bundle
from generator.language.model import ABSENT, Api, Json, Value, walk
from generator.text.sentences import default_words

Object = dict[str, Json]

_INT32 = range(-(2**31), 2**31)
_HOME = "components/schemas"
# In the end only the word for definitions counts: the root of the bundle is not used.
_DIALECT = Dialect("openapi", "https://spec.openapis.org/oas/3.1/dialect/base", _HOME)


def schemas(every: tuple[Root, ...], api: Api) -> Object:
    """Every schema of some bodies under its title; whole examples stand with the operations instead."""
    found: Any = bundle(every, api, _DIALECT)[_HOME]
    for root in every:
        for value in walk(root.body):
            if value.type_name is not None:
                _annotate(value, found[value.type_name]["properties"])
        del found[root.title]["examples"]
    return dict(found)


def _annotate(body: Value, properties: dict[str, Object]) -> None:
    """Writes the annotations of an object's members; an object among them has its own schema."""
    for member in body.properties:
        value: Value | None = member.value
        schema: Json = properties[member.name]
        while value is not None and isinstance(schema, dict) and "$ref" not in schema:
            schema.pop("oneOf", None)
            schema.update(_annotations(value))
            _move_default(schema, value.required)
            value, schema = value.items, schema.get("items")


def _move_default(schema: Object, required: bool) -> None:
    default = schema.pop("default", ABSENT)
    if default is ABSENT:
        return
    words = default_words(default, required)
    said = schema.get("description")
    schema["description"] = f"{said} {words}" if said else words
    schema["x-default"] = default


def _annotations(value: Value) -> Iterator[tuple[str, Json]]:
    if value.type == "integer" and not _fits(value):
        yield "format", "int64"
    if value.open_enum is not None:
        yield "x-extensible-enum", list(value.open_enum)
    if value.media is not None:
        yield "x-media", media_rule(value.media)
    if value.media_by_kind:
        yield "x-media-by-kind", kind_rules(value)
    if value.counts is not None:
        yield "x-counts", count_limits(value.counts)
    if value.sum_limit is not None:
        yield "x-sum", sum_limit(value.sum_limit)
    if value.relation is not None:
        ratio = {"min": value.relation.low, "max": value.relation.high}
        yield "x-resolution-ratio", {**ratio, "says": value.relation.says}
    if value.inferred:
        yield "x-inferred", [
            {
                "keyword": inferred.keyword,
                "value": inferred.value,
                "reason": inferred.reason,
            }
            for inferred in value.inferred
        ]
    if value.providers:
        yield "x-documented-by", list(value.providers)


def _fits(value: Value) -> bool:
    """Whether all its values fit into 32 bits, which generators make of a plain integer."""
    if value.enum is not None:
        return all(entry is None or entry in _INT32 for entry in value.enum)
    if value.minimum is None or value.maximum is None:
        return False
    return int(value.minimum) in _INT32 and int(value.maximum) in _INT32
