"""What surely holds at a place of a body, by other parts of a schema than the one that is looked at.

A body must satisfy the root's own keywords and what the root's `not` leaves. So within the `not` nothing need be said
of a value that the root says of it anyway, and the other way round.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from .schema_additions import ANNOTATIONS, NOTHING, Schema
from .schema_mutants import CHOICES, DEFINITIONS, Path, subschemas

EACH: Final = None
"""The step into the items of an array."""
Steps = tuple[str | None, ...]
"""The names of members that lead to a value of a body, and the steps into items."""


def left_to_say(schema: Schema, known: Schema, document: Schema) -> Schema:
    """What a subschema demands of values that satisfy what is known of them already, without annotations."""
    schema, known = resolved(schema, document), resolved(known, document)
    left = {
        word: one
        for word, one in schema.items()
        if word not in ANNOTATIONS
        and (word, one) not in _NOTHING
        and (word in _PARTS or word not in known or known[word] != one)
    }
    if "type" in left and "type" in known and types(known) <= _wide(types(left)):
        del left["type"]
    if "required" in left:
        more = {*left["required"]} - {*known.get("required", ())}
        left |= {"required": sorted(more)}
    if "items" in left:
        inner = left_to_say(left["items"], known.get("items", {}), document)
        left |= {"items": inner}
    if "properties" in left:
        before = known.get("properties", {})
        members = {
            name: left_to_say(one, before.get(name, {}), document)
            for name, one in left["properties"].items()
        }
        if "additionalProperties" not in left:
            members = {name: one for name, one in members.items() if one}
        left |= {"properties": members}
    return {word: one for word, one in left.items() if word not in _PARTS or one}


_NOTHING = (*NOTHING, ("additionalProperties", True))
"""Keywords with values that demand nothing."""
_PARTS = ("required", "items", "properties")
"""Keywords of which a part may be known."""


def resolved(schema: Schema, document: Schema) -> Schema:
    """A subschema, or what it refers to."""
    while "$ref" in schema:
        target: Any = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        schema = target
    return schema


def types(schema: Schema) -> set[str]:
    """The types that a schema allows, which has the keyword."""
    kind = schema["type"]
    return {kind} if isinstance(kind, str) else {*kind}


def _wide(kinds: set[str]) -> set[str]:
    """The types that types let through: a number may be an integer."""
    return kinds | ({"integer"} if "number" in kinds else set())


def steps_to(path: Path, document: Schema) -> Steps | None:
    """The steps to the values of which a subschema speaks; None if there are several places, or if nobody knows."""
    steps: list[str | None] = []
    if path[:1] and path[0] in DEFINITIONS:
        start = _only_use(f"#/{path[0]}/{path[1]}", document)
        if start is None:
            return None
        steps, path = [*start], path[2:]
    left = iter(path)
    for word in left:
        match word:
            case "properties":
                steps.append(next(left))
            case "items":
                steps.append(EACH)
            case "not":
                pass
            case _ if word in CHOICES:
                next(left)
            case _:
                return None
    return tuple(steps)


def _only_use(reference: str, document: Schema) -> Steps | None:
    """Where a definition stands, if it stands in one place alone."""
    if json.dumps(document).count(json.dumps({"$ref": reference})[1:-1]) != 1:
        return None
    places = (
        path for path, one in subschemas(document) if one.get("$ref") == reference
    )
    return steps_to(next(places), document)


def at(schema: Schema, steps: Steps, document: Schema) -> Schema:
    """What a schema says of the values to which steps lead."""
    for step in steps:
        schema = resolved(schema, document)
        below = schema.get("properties", {}) if step is not EACH else schema
        schema = below.get("items" if step is EACH else step, {})
    return resolved(schema, document)


def conditions(document: Schema) -> Iterator[Schema]:
    """What each condition demands of every body that is an object: at least one of its alternatives."""
    negated = document.get("not", {})
    for part in negated["anyOf"] if [*negated] == ["anyOf"] else [negated]:
        rest = {word: one for word, one in part.items() if word != "not"}
        # Of every object it is said that what stands below `not` must hold.
        if "not" in part and not left_to_say(rest, {"type": "object"}, document):
            inner = part["not"]
            every = inner["anyOf"] if [*inner] == ["anyOf"] else [inner]
            yield _common([resolved(one, document) for one in every])


def _common(every: list[Schema]) -> Schema:
    """What all of several schemas demand, as far as it is of types and of members that must be there."""
    first, *others = every
    found: Schema = {}
    if all("type" in one and types(one) == types(first) for one in every):
        found["type"] = first["type"]
    found["required"] = [
        name
        for name in first.get("required", ())
        if all(name in one.get("required", ()) for one in others)
    ]
    found["properties"] = {
        name: _common([one["properties"][name] for one in every])
        for name in first.get("properties", {})
        if all(name in one.get("properties", {}) for one in others)
    }
    return found
