"""Writes conditions between parameters as JSON Schema: what a body must not be.

Each condition becomes the combinations that it forbids, below one `not` at the root. That needs no keyword that a tool
may lack, and generators of types, which cannot express it, pass over it instead of making unions of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.json_schema.lists import closed_list
from generator.language.conditions import closed, plain
from generator.language.conformance import among
from generator.language.model import Condition, Endpoint, Json, Test, Value

Schema = dict[str, Json]


def forbidden(endpoint: Endpoint) -> Schema:
    """The `not` of an endpoint's stated conditions; empty if it has none that forbid anything."""
    known = {member.name: member.value for member in endpoint.request.properties}
    combinations = [
        combination
        for condition in endpoint.conditions
        if condition.inferred is None
        for part in plain(condition)
        for combination in _combinations(part, known)
    ]
    if not combinations:
        return {}
    return {
        "not": combinations[0] if len(combinations) == 1 else {"anyOf": combinations}
    }


def _combinations(condition: Condition, known: dict[str, Value]) -> Iterator[Schema]:
    for name, allowed in condition.allow.items():
        others = _others(known[name], allowed)
        yield _combination(condition, known, {name: others}, [name])
    for name in condition.require:
        yield _combination(condition, known, {}, [], lacking=[name])
    for name in condition.exclude:
        yield _combination(condition, known, {name: _typed(known[name])}, [name])


def _combination(
    condition: Condition,
    known: dict[str, Value],
    more: dict[str, Schema],
    needed: list[str],
    lacking: list[str] | None = None,
) -> Schema:
    """A body in which all tests of a condition pass, and these members are there or are not."""
    properties: dict[str, Json] = {}
    absent = list(lacking or ())
    required: list[str] = []
    for test in condition.when:
        if test.kind == "left out":
            absent.append(test.parameter)
            continue
        properties[test.parameter] = _passing(test, known[test.parameter])
        if not test.holds_when_left_out:
            required.append(test.parameter)
    properties.update(more)
    schema: Schema = {"type": "object", "properties": properties}
    if required or needed:
        schema["required"] = list(dict.fromkeys([*required, *needed]))
    if absent:
        schema["not"] = _present(absent, known)
    return schema


def _present(names: list[str], known: dict[str, Value]) -> Schema:
    """A body that has one of these members."""
    rule: list[Json] = [
        {
            "type": "object",
            "properties": {name: _typed(known[name])},
            "required": [name],
        }
        for name in names
    ]
    only = rule[0]
    return only if len(rule) == 1 and isinstance(only, dict) else {"anyOf": rule}


def _passing(test: Test, value: Value) -> Schema:
    if test.kind == "given":
        return _typed(value)
    if test.kind == "in":
        return _one_of(value, test.values)
    return _others(value, test.values)


def _others(value: Value, values: tuple[Json, ...]) -> Schema:
    """Any value but these; of a closed list those that remain."""
    every = closed(value)
    if every is None:
        return {**_typed(value), "not": _one_of(value, values)}
    return _one_of(value, tuple(value for value in every if not among(value, values)))


def _one_of(value: Value, values: tuple[Json, ...]) -> Schema:
    """One of these values, of which null is none unless it is listed."""
    listed = [value for value in values if value is not None]
    if not listed:
        return {"type": "null"}
    nullable = len(listed) < len(values)
    schema: Schema = {"type": [value.type, "null"] if nullable else value.type}
    return {**schema, **closed_list(value.type, listed, nullable)}


def _typed(value: Value) -> Schema:
    """A bare type; strict validators want one beside each keyword."""
    if value.type == "any":
        return {}
    return {"type": [value.type, "null"] if value.nullable else value.type}
