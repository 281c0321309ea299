"""Proofs that a mutant of a schema accepts the same bodies as the schema: each is a reason and a function."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import jsonschema_rs

from .schema_additions import Schema
from .schema_knowledge import at, conditions, left_to_say, steps_to
from .schema_mutants import Path, SchemaMutant, put

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


def list_implies_type(mutant: SchemaMutant) -> bool:
    """Only the type differs, and every value of the closed list has the old type and the new one."""
    old, new = mutant.old, mutant.new
    if "enum" not in old or _less(old, "type") != _less(new, "type"):
        return False
    return all(
        _has_type(one, old.get("type")) and _has_type(one, new.get("type"))
        for one in old["enum"]
    )


def both_say_the_same(mutant: SchemaMutant) -> bool:
    """They differ in words alone, such as a limit of 0, or a member that may be anything in an open object."""
    return _differ_in_nothing_but({}, mutant)


def root_says_so_anyway(mutant: SchemaMutant) -> bool:
    """Below the root's `not`: what differs is only what the root says of the same value anyway."""
    steps = steps_to(mutant.path, mutant.document)
    if mutant.path[:1] != ("not",) or steps is None:
        return False
    return _differ_in_nothing_but(at(mutant.document, steps, mutant.document), mutant)


def condition_says_so_anyway(mutant: SchemaMutant) -> bool:
    """Beside the root's `not`: what differs is only what a condition says of the same value anyway."""
    steps = steps_to(mutant.path, mutant.document)
    if mutant.path[:1] == ("not",) or steps is None:
        return False
    # Conditions say something of objects alone, so that nothing but the root itself says that a body is one.
    if not steps and mutant.old.get("type") != mutant.new.get("type"):
        return False
    demanded = (at(one, steps, mutant.document) for one in conditions(mutant.document))
    return any(_differ_in_nothing_but(one, mutant) for one in demanded)


def _differ_in_nothing_but(known: Schema, mutant: SchemaMutant) -> bool:
    old, new = (left_to_say(one, known, mutant.document) for one in _sides(mutant))
    return old == new


def only_other_types_are_listed(mutant: SchemaMutant) -> bool:
    """Values come to the closed list or leave it that have not the type."""
    old, new = mutant.old, mutant.new
    if "type" not in old or _less(old, "enum") != _less(new, "enum"):
        return False
    before, after = (
        [one for one in side.get("enum", ()) if _has_type(one, old["type"])]
        for side in _sides(mutant)
    )
    return "enum" in old and "enum" in new and before == after


def root_leaves_no_other_value(mutant: SchemaMutant) -> bool:
    """Below the root's `not`: every value that the root allows for the member is judged as before."""
    if not _below_not(mutant.path):
        return False
    (name, old, new), *others = _judged(mutant) or [("", {}, {}), ("", {}, {})]
    if others:
        return False
    values = _allowed(mutant.document["properties"].get(name, {}))
    if values is None:
        return False
    before, after = jsonschema_rs.validator_for(old), jsonschema_rs.validator_for(new)
    return all(before.is_valid(one) == after.is_valid(one) for one in values)


PROOFS: tuple[tuple[str, Callable[[SchemaMutant], bool]], ...] = (
    ("both say the same in other words", both_say_the_same),
    ("every value of the closed list has the type", list_implies_type),
    ("what else is listed has not the type", only_other_types_are_listed),
    ("the root itself says so of the value", root_says_so_anyway),
    ("a condition says so of the value", condition_says_so_anyway),
    (
        "of the values that the root allows for the member, none is judged otherwise",
        root_leaves_no_other_value,
    ),
)


def _less(schema: Schema, word: str) -> Schema:
    return {name: one for name, one in schema.items() if name != word}


def _sides(mutant: SchemaMutant) -> tuple[Schema, Schema]:
    return mutant.old, mutant.new


def _has_type(value: Any, kind: Any) -> bool:
    if kind is None:
        return True
    return any(
        isinstance(value, _TYPES.get(one, ()))
        and isinstance(value, bool) is (one == "boolean")
        for one in ([kind] if isinstance(kind, str) else kind)
    )


def _below_not(path: Path) -> bool:
    """Is it a part of the root's own `not` that speaks of the body or of one member, and not of what is below?"""
    words = [one for one in path if not one.isdigit()]
    while words and words[0] in ("not", "anyOf"):
        words.pop(0)
    return path[:1] == ("not",) and (not words or words[:1] == ["properties"])


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
