"""Mutants of a subschema that demand more than it does, or what another endpoint demands in the same place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

Schema = dict[str, Any]
Limit = tuple[str, Any]
"""A keyword and its value."""

USUAL: dict[str, tuple[Limit, ...]] = {
    "string": (("minLength", 1), ("maxLength", 100)),
    "integer": (("minimum", 0), ("maximum", 2**31 - 1)),
    "number": (("minimum", 0), ("maximum", 1)),
    "array": (("minItems", 1), ("maxItems", 10)),
}
"""Type -> limits that people put there although nobody states them."""
NOTHING: tuple[Limit, ...] = (("minLength", 0), ("minItems", 0))
"""Limits that everything keeps."""
ANNOTATIONS = ("title", "description", "default", "examples", "$schema", "$id")


def added(schema: Schema, taken: Sequence[Limit]) -> Iterator[tuple[str, Schema]]:
    """Limits of which the subschema has none: those of other endpoints, and usual ones."""
    if "enum" in schema:
        return
    usual = USUAL.get(_first(schema), ())
    known = [word for word, _ in usual]
    for word, limit in dict.fromkeys((*usual, *taken)):
        # A text that has a pattern is not empty anyway.
        needless = (word, limit) in NOTHING or (
            word == "minLength" and "pattern" in schema
        )
        present = word in schema and (word, schema[word]) not in NOTHING
        if word in known and not needless and not present:
            yield f"{word} {limit} added", {**schema, word: limit}


def narrowed(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """A boolean that can have one value only."""
    if _first(schema) == "boolean" and "enum" not in schema:
        rest = [None] if isinstance(schema["type"], list) else []
        for one in (True, False):
            yield f"narrowed to {one}", {**schema, "enum": [one, *rest]}


def swapped(
    schema: Schema, others: Sequence[tuple[str, Schema]], document: Schema
) -> Iterator[tuple[str, Schema]]:
    """What other documents have instead, each with its title, as far as it demands something else."""
    if "type" not in schema:
        return
    seen = [bare(schema, document)]
    for title, other in others:
        # An array and its items are one place: only what is of one level takes the other's place.
        level = _first(other) == "array"
        if level is (_first(schema) == "array") and other not in seen:
            seen.append(other)
            yield f"as in {title}", other


def bare(schema: Schema, document: Schema) -> Schema:
    """What a subschema demands, complete in itself: without annotations, references and what demands nothing."""
    if "$ref" in schema:
        target: Any = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        return bare(target, document)
    left = {name: one for name, one in schema.items() if name not in ANNOTATIONS}
    for word, limit in NOTHING:
        if left.get(word) == limit:
            del left[word]
    if "enum" in left:
        left["enum"] = sorted(left["enum"], key=repr)
    if "items" in left:
        left["items"] = bare(left["items"], document)
    if "properties" in left:
        members = left["properties"].items()
        left["properties"] = {name: bare(one, document) for name, one in members}
    return left


def _first(schema: Schema) -> str:
    """The type, or what may be null otherwise."""
    kind = schema.get("type", "")
    return kind if isinstance(kind, str) else str(kind[0])
