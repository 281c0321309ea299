"""Writes conditions between parameters as JSON Schema: what a body must not be.

Each condition becomes the combinations that it forbids, below one `not` at the root. That needs no keyword that a tool
may lack, and generators of types, which cannot express it, pass over it instead of making unions of it. Of a list in
whose items a combination may be, not all items are any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.emit.json_schema.lists import closed_list
from generator.language.conditions import closed, limits_of, plain
from generator.language.conformance import among
from generator.language.model import Condition, Endpoint, Json, Test, Value
from generator.language.paths import EACH, Path, parameters

Schema = dict[str, Json]


def forbidden(endpoint: Endpoint) -> Schema:
    """The `not` of an endpoint's stated conditions; empty if it has none that forbid anything."""
    if not endpoint.conditions:
        return {}
    known = dict(parameters(endpoint.request).values())
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


Known = Mapping[Path, Value]


def _combinations(condition: Condition, known: Known) -> Iterator[Schema]:
    for name, allowed in condition.allow.items():
        others = _others(known[condition.path(name)], allowed)
        yield _combination(condition, known, name, others)
    for name in condition.require:
        yield _combination(condition, known, name, None)
    for name in condition.exclude:
        given = _typed(known[condition.path(name)])
        yield _combination(condition, known, name, given)
    for row, name, limit in limits_of(condition):
        typed = _bare(known[condition.path(name)].type)
        beyond: Schema = {**typed, "not": {**typed, row.name: limit}}
        yield _combination(condition, known, name, beyond)


def _combination(
    condition: Condition, known: Known, name: str, wrong: Schema | None
) -> Schema:
    """A body in which all tests of a condition pass, and a parameter is wrong beside them; None: it is not there."""
    root = _Members((), known)
    if wrong is None:
        root.lacks(condition.path(name))
    for test in condition.when:
        path = condition.path(test.parameter)
        if test.kind == "left out":
            root.lacks(path)
        else:
            passing = _passing(test, known[path])
            root.has(path, passing, needed=not test.holds_when_left_out)
    if wrong is not None:
        root.has(condition.path(name), wrong, needed=True)
    return root.schema()


@dataclass(slots=True)
class _Members:
    """What the members of an object are in a combination."""

    at: Path
    known: Known
    of: dict[str, Schema | _Members] = field(default_factory=dict)
    required: dict[str, None] = field(default_factory=dict)
    absent: list[Path] = field(default_factory=list)

    def has(self, path: Path, rule: Schema, *, needed: bool) -> None:
        """A parameter is as a rule says, and is there where it is needed."""
        name, *below = path
        assert name is not EACH
        if needed or EACH in below:
            self.required[name] = None
        if not below:
            self.of.setdefault(name, rule)
        else:
            self._below(name, path).has(self._rest(path), rule, needed=needed)

    def lacks(self, path: Path) -> None:
        """A parameter is not there; of what lies in items each item by itself lacks it."""
        name, *below = path
        assert name is not EACH
        if EACH not in below:
            self.absent.append(path)
            return
        self.required[name] = None
        self._below(name, path).lacks(self._rest(path))

    def _below(self, name: str, path: Path) -> _Members:
        found = self.of.get(name)
        if not isinstance(found, _Members):
            steps = path[: len(path) - len(self._rest(path))]
            found = self.of[name] = _Members((*self.at, *steps), self.known)
        return found

    def _rest(self, path: Path) -> Path:
        return path[2:] if path[1] is EACH else path[1:]

    def schema(self) -> Schema:
        """The object as a schema."""
        properties = {
            name: rule if isinstance(rule, dict) else self._nested(rule)
            for name, rule in self.of.items()
        }
        found: Schema = {"type": "object", "properties": properties}
        if self.required:
            found["required"] = list(self.required)
        if self.absent:
            found["not"] = self._present()
        return found

    def _nested(self, members: _Members) -> Schema:
        """An object in it, or a list of which one is."""
        if members.at[-1] is not EACH:
            return members.schema()
        items: Schema = {"not": members.schema()}
        return {**_bare("array"), "not": {"type": "array", "items": items}}

    def _present(self) -> Schema:
        """An object that has one of the members that are not there."""
        rule: list[Json] = [self._having((), path) for path in self.absent]
        only = rule[0]
        return only if len(rule) == 1 and isinstance(only, dict) else {"anyOf": rule}

    def _having(self, above: Path, path: Path) -> Schema:
        name, *rest = path
        assert name is not EACH
        at = (*above, name)
        inner = (
            self._having(at, tuple(rest))
            if rest
            else _typed(self.known[(*self.at, *at)])
        )
        return {"type": "object", "properties": {name: inner}, "required": [name]}


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
    bare = _bare(value.type)
    return {**bare, "type": [value.type, "null"]} if value.nullable else bare


def _bare(kind: str) -> Schema:
    """A type alone; of a list also that its items may be any: readers of OpenAPI want to be told."""
    return {"type": kind, "items": {}} if kind == "array" else {"type": kind}
