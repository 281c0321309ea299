"""Mutants of a JSON Schema: one subschema of the document replaced by one that is weaker, stronger or elsewhere.

Titles, descriptions, defaults and examples constrain nothing and stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from .pattern_mutants import altered
from .schema_additions import Limit, Schema, added, bare, narrowed, swapped

Path = tuple[str, ...]

LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
CONSTRAINTS = (
    *("type", "enum", *LIMITS, "pattern", "required", "additionalProperties"),
    *("items", "properties", "not", "anyOf", "oneOf", "$ref"),
)
DEFINITIONS = ("$defs", "definitions")
CHOICES = ("anyOf", "oneOf")
_CLOSED = "additionalProperties: false added"
"""Of combinations below `not` there is no such mutant: they speak of some members of a body."""
STEP = 0.5
"""By so much a limit that is no whole number is shifted, besides 1."""


Place = tuple[str, ...]
"""Names of the members that lead to a value of a body; items have their array's name."""


@dataclass(frozen=True)
class Accepted:
    """What other endpoints accept at one place of a body: a schema that accepts it by mistake is a mutant, too."""

    values: tuple[Any, ...] = ()
    """Values of closed lists."""
    names: tuple[str, ...] = ()
    """Members of closed objects."""
    limits: tuple[Limit, ...] = ()
    """Keywords of limits with their values."""
    whole: tuple[tuple[str, Schema], ...] = ()
    """All that is demanded there, with the title of the first that demands it."""


@dataclass(frozen=True)
class SchemaMutant:
    """A document in which the subschema at `path` is another one."""

    what: str
    path: Path
    old: Schema
    new: Schema
    document: Schema
    """The unchanged one."""

    @property
    def name(self) -> str:
        return f"/{'/'.join(self.path)}: {self.what}"

    @property
    def member(self) -> str:
        """Name of the member that is spoken of; empty for the whole body."""
        return member_of(self.path)

    def mutated(self) -> Schema:
        mutated: Schema = put(self.document, self.path, self.new)
        return mutated


def mutants(
    document: Schema, near_misses: Mapping[Place, Accepted]
) -> Iterator[SchemaMutant]:
    """Every mutant of a document."""
    owners = _owners(document)
    for path, schema in subschemas(document):
        others = _others(document, schema)
        accepted = near_misses.get(place_of(path, owners), Accepted())
        every = [*_all(schema, accepted, others)]
        if "not" not in path:
            every += added(schema, accepted.limits)
            every += swapped(schema, accepted.whole, document)
        for what, new in every:
            if new != schema and not (what == _CLOSED and "not" in path):
                yield SchemaMutant(what, path, schema, new, document)


def subschemas(schema: Schema, path: Path = ()) -> Iterator[tuple[Path, Schema]]:
    """The document itself and every schema in it, each with the steps that lead there."""
    yield path, schema
    for word in ("properties", *DEFINITIONS):
        for name, below in schema.get(word, {}).items():
            yield from subschemas(below, (*path, word, name))
    for word in ("items", "not"):
        if word in schema:
            yield from subschemas(schema[word], (*path, word))
    for word in CHOICES:
        for index, below in enumerate(schema.get(word, ())):
            yield from subschemas(below, (*path, word, str(index)))


def put(schema: Any, path: Path, new: Any) -> Any:
    """A copy of the schema with another subschema at a path; what is not on the way is shared."""
    if not path:
        return new
    if isinstance(schema, list):
        index = int(path[0])
        return [
            *schema[:index],
            put(schema[index], path[1:], new),
            *schema[index + 1 :],
        ]
    return {**schema, path[0]: put(schema[path[0]], path[1:], new)}


def member_of(path: Path) -> str:
    """The last name below `properties` on a path."""
    named = [two for one, two in pairwise(path) if one == "properties"]
    return named[-1] if named else ""


def place_of(path: Path, owners: Mapping[str, Place]) -> Place:
    """The place of a body that a subschema is about."""
    start = owners.get(path[1], ()) if path[:1] and path[0] in DEFINITIONS else ()
    steps = pairwise(path)
    return (*start, *(two for one, two in steps if one == "properties"))


def near_misses_of(documents: Iterable[Schema]) -> dict[Place, Accepted]:
    """What these documents accept, by its place."""
    found: dict[Place, list[tuple[Schema, Schema]]] = {}
    for document in documents:
        owners = _owners(document)
        for path, schema in subschemas(document):
            if "not" not in path:
                place = place_of(path, owners)
                found.setdefault(place, []).append((schema, document))
    return {place: _accepted(every) for place, every in found.items()}


def _accepted(every: Sequence[tuple[Schema, Schema]]) -> Accepted:
    """What several subschemas of one place accept, each beside its document."""
    values: dict[Any, None] = {}
    names: dict[str, None] = {}
    limits: dict[Limit, None] = {}
    whole: list[tuple[str, Schema]] = []
    for schema, document in every:
        values.update(dict.fromkeys(schema.get("enum", ())))
        if schema.get("additionalProperties") is False:
            names.update(dict.fromkeys(schema.get("properties", {})))
        limits.update({(word, schema[word]): None for word in LIMITS if word in schema})
        if schema is not document:
            one = bare(schema, document)
            if all(one != other for _, other in whole):
                whole.append((document["title"], one))
    return Accepted(tuple(values), tuple(names), tuple(limits), tuple(whole))


def _owners(document: Schema) -> dict[str, Place]:
    """Definition -> the place where the document first refers to it."""
    owners: dict[str, Place] = {}
    for path, schema in subschemas(document):
        if "$ref" in schema:
            owners.setdefault(schema["$ref"].rpartition("/")[2], place_of(path, owners))
    return owners


def _all(
    schema: Schema, accepted: Accepted, others: list[Schema]
) -> Iterator[tuple[str, Schema]]:
    for word in CONSTRAINTS:
        if word in schema:
            yield f"{word} dropped", _without(schema, word)
    for word in LIMITS:
        if word in schema:
            yield from _shifted(schema, word)
    if "enum" in schema:
        yield from _lists(schema, accepted.values)
    if "type" in schema:
        yield from _types(schema)
        yield from narrowed(schema)
    if "pattern" in schema:
        for what, pattern in altered(schema["pattern"]):
            yield f"pattern: {what}", {**schema, "pattern": pattern}
    if "properties" in schema:
        yield from _members(schema, accepted.names)
    for word in CHOICES:
        for index in range(len(schema.get(word, ()))):
            kept = [one for place, one in enumerate(schema[word]) if place != index]
            if kept:
                yield f"{word} without {index}", {**schema, word: kept}
    for other in others:
        yield f"$ref to {other['$ref'].rpartition('/')[2]}", other


def _without(schema: Schema, word: str) -> Schema:
    return {name: one for name, one in schema.items() if name != word}


def _shifted(schema: Schema, word: str) -> Iterator[tuple[str, Schema]]:
    limit = schema[word]
    steps = (-1, 1) if isinstance(limit, int) else (-1, -STEP, STEP, 1)
    for step in steps:
        if word in ("minimum", "maximum") or limit + step >= 0:
            yield f"{word} {limit} -> {limit + step}", {**schema, word: limit + step}


def _lists(schema: Schema, elsewhere: tuple[Any, ...]) -> Iterator[tuple[str, Schema]]:
    values = schema["enum"]
    for index, one in enumerate(values):
        rest = [*values[:index], *values[index + 1 :]]
        if rest:
            yield f"enum without {one!r}", {**schema, "enum": rest}
        other = renamed(one, values)
        swapped = [*values[:index], other, *values[index + 1 :]]
        yield f"enum {one!r} -> {other!r}", {**schema, "enum": swapped}
    for one in dict.fromkeys((*elsewhere, *neighbours(values))):
        if one not in values:
            yield f"enum with {one!r}", {**schema, "enum": [*values, one]}


def renamed(value: Any, values: list[Any]) -> Any:
    """Another value of the same type that is not in the list."""
    if isinstance(value, str):
        return f"{value}x"
    if value is None:
        return "null"
    return max(one for one in values if one is not None) + 1


def neighbours(values: list[Any]) -> list[Any]:
    """Whole numbers just beside those of a list, and in the middle of its gaps."""
    numbers = sorted(one for one in values if isinstance(one, int))
    beside = {one + step for one in numbers for step in (-1, 1)}
    middles = {(one + two) // 2 for one, two in pairwise(numbers)}
    return sorted((beside | middles) - {*numbers})


def _types(schema: Schema) -> Iterator[tuple[str, Schema]]:
    kind = schema["type"]
    first = kind if isinstance(kind, str) else kind[0]
    swaps: dict[str, tuple[str, ...]] = {
        "integer": ("number", "string"),
        "number": ("integer", "string"),
        "string": ("integer", "boolean"),
        "boolean": ("integer", "string"),
        "array": ("object",),
        "object": ("array",),
    }
    nullable = not isinstance(kind, str)
    for other in swaps.get(first, ()):
        swapped: Any = [other, "null"] if nullable else other
        yield f"type {kind} -> {swapped}", {**schema, "type": swapped}
    if first == "null":
        return
    flipped: Any = first if nullable else [first, "null"]
    yield f"type {kind} -> {flipped}", {**schema, "type": flipped}


def _members(
    schema: Schema, elsewhere: tuple[str, ...]
) -> Iterator[tuple[str, Schema]]:
    properties, required = schema["properties"], schema.get("required", [])
    for name in properties:
        rest = _without(properties, name)
        yield f"properties without {name}", {**schema, "properties": rest}
        if name not in required:
            more = [*required, name]
            yield f"required with {name}", {**schema, "required": more}
    for name in required:
        fewer = [one for one in required if one != name]
        yield f"required without {name}", {**schema, "required": fewer}
    if schema.get("additionalProperties") is False:
        for name in elsewhere:
            if name not in properties:
                more_members = {**properties, name: {}}
                yield f"properties with {name}", {**schema, "properties": more_members}
    else:
        yield _CLOSED, {**schema, "additionalProperties": False}


def _others(document: Schema, schema: Schema) -> list[Schema]:
    """References to the other definitions."""
    if "$ref" not in schema:
        return []
    word = next(one for one in DEFINITIONS if one in document)
    every = [{"$ref": f"#/{word}/{name}"} for name in document[word]]
    return [one for one in every if one != schema]
