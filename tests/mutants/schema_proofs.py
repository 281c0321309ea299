"""Proofs that a mutant of a schema accepts the same bodies as the schema: each is a reason and a function."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import jsonschema_rs

from .schema_additions import ANNOTATIONS, Schema
from .schema_mutants import DEFINITIONS, Path, SchemaMutant, put

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_MOST_VALUES = 1000
"""Ranges of more values are not enumerated."""


def proof(mutant: SchemaMutant) -> str | None:
    """Why no body can tell the mutant from its schema; None if that is not proven."""
    return next((reason for reason, holds in PROOFS if holds(mutant)), None)


def limit_is_zero(mutant: SchemaMutant) -> bool:
    return any(
        mutant.old.get(word) == 0 and mutant.new == _less(mutant.old, word)
        for word in ("minLength", "minItems")
    )


def list_implies_type(mutant: SchemaMutant) -> bool:
    """Only the type differs, and every value of the closed list has the old type and the new one."""
    old, new = mutant.old, mutant.new
    if "enum" not in old or _less(old, "type") != _less(new, "type"):
        return False
    return all(
        _has_type(one, old.get("type")) and _has_type(one, new.get("type"))
        for one in old["enum"]
    )


def anything_in_an_open_object(mutant: SchemaMutant) -> bool:
    """Members are dropped that may be anything, from an object that may have any other member, too."""
    old, new = mutant.old, mutant.new
    if _less(old, "properties") != _less(new, "properties"):
        return False
    if "additionalProperties" in old:
        return False
    before, after = old.get("properties", {}), new.get("properties", {})
    return all(
        after.get(name, one) == one and (name in after or not _constrains(one))
        for name, one in before.items()
    ) and not (set(after) - set(before))


def is_as_open_without_the_word(mutant: SchemaMutant) -> bool:
    """An object says no more that it may have any other member, as it may all the same."""
    word = "additionalProperties"
    return mutant.old.get(word) is True and mutant.new == _less(mutant.old, word)


def definition_says_the_same(mutant: SchemaMutant) -> bool:
    """Both references lead to definitions that constrain the same."""
    old, new = mutant.old.get("$ref"), mutant.new.get("$ref")
    if old is None or new is None:
        return False
    word = next(one for one in DEFINITIONS if one in mutant.document)
    known = mutant.document[word]
    one, other = known[old.rpartition("/")[2]], known[new.rpartition("/")[2]]
    return _constraints(one) == _constraints(other)


def root_demands_the_type(mutant: SchemaMutant) -> bool:
    """Below the root's `not`, on the whole body: the root's own type is let through before and after."""
    return (
        _of_the_body(mutant)
        and _less(mutant.old, "type") == _less(mutant.new, "type")
        and mutant.document["type"] == "object"
        and all("object" in _list(one.get("type", "object")) for one in _sides(mutant))
    )


def root_demands_the_member(mutant: SchemaMutant) -> bool:
    """Below the root's `not`: a member comes to or leaves `required` that the root itself requires."""
    one, other = (set(side.get("required", ())) for side in _sides(mutant))
    return (
        _of_the_body(mutant)
        and _less(mutant.old, "required") == _less(mutant.new, "required")
        and one ^ other <= set(mutant.document.get("required", ()))
    )


def root_leaves_no_other_value(mutant: SchemaMutant) -> bool:
    """Below the root's `not`: every value that the root allows for the member is judged as before."""
    if not _below_not(mutant.path):
        return False
    (name, old, new), *others = _judged(mutant) or [("", {}, {}), ("", {}, {})]
    if others:
        return False
    values = _allowed(mutant.document["properties"].get(name, {}))
    if values is None:
        kind = mutant.document["properties"].get(name, {}).get("type")
        return kind is not None and all(
            set(_constraints(one)) <= {"type"}
            and _list(kind) <= _wide(one.get("type", kind))
            for one in (old, new)
        )
    before, after = jsonschema_rs.validator_for(old), jsonschema_rs.validator_for(new)
    return all(before.is_valid(one) == after.is_valid(one) for one in values)


PROOFS: tuple[tuple[str, Callable[[SchemaMutant], bool]], ...] = (
    ("no text and no list is shorter than 0", limit_is_zero),
    ("every value of the closed list has the type", list_implies_type),
    (
        "the member may be anything, in an object that may have any other member",
        anything_in_an_open_object,
    ),
    (
        "an object that does not say that it is open is open",
        is_as_open_without_the_word,
    ),
    ("both definitions constrain the same", definition_says_the_same),
    ("the root itself demands an object", root_demands_the_type),
    ("the root itself requires the member", root_demands_the_member),
    (
        "of the values that the root allows for the member, none is judged otherwise",
        root_leaves_no_other_value,
    ),
)


def _less(schema: Schema, word: str) -> Schema:
    return {name: one for name, one in schema.items() if name != word}


def _sides(mutant: SchemaMutant) -> tuple[Schema, Schema]:
    return mutant.old, mutant.new


def _constrains(schema: Schema) -> bool:
    """Does it constrain something?"""
    return bool(_constraints(schema))


def _constraints(schema: Schema) -> Schema:
    """A subschema without annotations, and without members that may be anything in an object that is open."""
    left = {name: one for name, one in schema.items() if name not in ANNOTATIONS}
    if "properties" in left and "additionalProperties" not in left:
        members = {name: _constraints(one) for name, one in left["properties"].items()}
        left["properties"] = {name: one for name, one in members.items() if one}
        if not left["properties"]:
            del left["properties"]
    return left


def _has_type(value: Any, kind: Any) -> bool:
    if kind is None:
        return True
    return any(
        isinstance(value, _TYPES.get(one, ()))
        and isinstance(value, bool) is (one == "boolean")
        for one in _list(kind)
    )


def _list(kind: Any) -> set[str]:
    return {kind} if isinstance(kind, str) else {*kind}


def _wide(kind: Any) -> set[str]:
    """The types that a type lets through: a number may be an integer."""
    return _list(kind) | ({"integer"} if "number" in _list(kind) else set())


def _below_not(path: Path) -> bool:
    """Is it a part of the root's own `not` that speaks of the body or of one member, and not of what is below?"""
    words = [one for one in path if not one.isdigit()]
    while words and words[0] in ("not", "anyOf"):
        words.pop(0)
    return path[:1] == ("not",) and (not words or words[:1] == ["properties"])


def _of_the_body(mutant: SchemaMutant) -> bool:
    return _below_not(mutant.path) and not mutant.member


def _judged(mutant: SchemaMutant) -> list[tuple[str, Schema, Schema]] | None:
    """Name, old and new schema of each member that the mutant judges in another way, if it does nothing else."""
    path = mutant.path
    if "properties" in path:
        split = path.index("properties") + 2
        name, rest = path[split - 1], path[split:]
        holder = _at(mutant.document, path[:split])
        return [(name, holder, put(holder, rest, mutant.new))]
    if _less(mutant.old, "properties") != _less(mutant.new, "properties"):
        return None
    before, after = (side.get("properties", {}) for side in _sides(mutant))
    return [
        (name, before.get(name, {}), after.get(name, {}))
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    ]


def _at(document: Any, path: Path) -> Any:
    """A copy of what stands somewhere in a document."""
    for step in path:
        document = document[int(step) if isinstance(document, list) else step]
    return copy.deepcopy(document)


def _allowed(schema: Schema) -> list[Any] | None:
    """Every value that a member's own schema allows, if they can be counted."""
    if "enum" in schema:
        return list(schema["enum"])
    if schema.get("type") == "boolean":
        return [True, False]
    low, high = schema.get("minimum"), schema.get("maximum")
    if schema.get("type") == "integer" and low is not None and high is not None:
        return list(range(low, high + 1)) if high - low < _MOST_VALUES else None
    return None
