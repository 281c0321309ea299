"""Finds values that contradict themselves: misplaced keywords, limits that exclude each other, wrong defaults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.language.conformance import is_type, same, violations
from generator.language.keyword_rows import Keyword, Limit
from generator.language.keywords import (
    BY_NAME,
    PAIRS,
    advised_limits,
    nouns,
    stated_limits,
)
from generator.language.lint import counts, media, sums
from generator.language.model import ABSENT, Value, walk
from generator.language.problem import Problem, expected, shown

_DEEPEST_ARRAY = 4
_LONGEST_PART = 60


def problems(
    body: Value, sources: Sequence[str], providers: Sequence[str]
) -> Iterator[Problem]:
    """Every problem of a body's values, each by itself."""
    for value in walk(body):
        yield from _value(value)
        for kind, used, known in (
            ("source", value.sources, sources),
            ("provider", value.providers, providers),
        ):
            for index, name in enumerate(used):
                if name not in known:
                    what = f"unknown {kind} {name!r}{expected(name, known)}"
                    yield _problem(value, what, f"{kind}s", index)


def of_request(body: Value) -> Iterator[Problem]:
    """What a request must not have, and a response may."""
    for value in walk(body):
        if value.types:
            what = "a list of types goes with responses: what is sent has one type"
            yield _problem(value, what, "type")


def _problem(value: Value, what: str, *path: str | int, key: bool = False) -> Problem:
    """A problem of a value, at one of its keywords if a path to it is given."""
    place = value.written.at(*path)
    if not path:
        place = value.place
    elif key or place == value.written.place:
        place = value.written.key(str(path[0]))
    return Problem(place, f"{value.pointer or '/'}: {what}")


def _value(value: Value) -> Iterator[Problem]:
    if not value.type:
        yield _problem(value, "has no type: state it, or infer it with the reason")
        return
    stated = value.inference("type")
    if stated is not None and stated.value != value.type:
        what = f"states the type {value.type} and infers {stated.value}"
        yield _problem(value, f"{what}: keep one of them", "type")
    yield from _types(value)
    yield from _several_types(value)
    yield from _limits(value)
    yield from _inferred(value)
    yield from _lists(value)
    yield from _default(value)
    yield from (
        _problem(value, what, *path, key=key)
        for path, what, key in media.problems(value)
    )
    yield from (_problem(value, what, *path) for path, what in sums.problems(value))
    yield from (_problem(value, what, *path) for path, what in counts.problems(value))
    yield from _pattern(value)
    if value.relation is not None and (
        not _is_image(value.items) or (value.min_items or 0) < 2
    ):
        what = "relation goes with arrays of at least two images"
        yield _problem(value, what, "relation", key=True)
    elif value.relation is not None and value.relation.low > value.relation.high:
        what = f"the smallest ratio {value.relation.low} is above the largest {value.relation.high}"
        yield _problem(value, what, "relation", "resolutionRatio", "min")
    if value.items is not None:
        yield from _items(value, value.items)
    for keyword, text in (("description", value.description), ("unit", value.unit)):
        if text and ("*/" in text or "\\u" in text):
            what = f"a {keyword} must not have '*/' or backslash-u"
            yield _problem(
                value, f"{what}: other languages' comments break on it", keyword
            )


def _is_image(value: Value | None) -> bool:
    """Whether it is known, by a page or by inference, to be an image."""
    inferred = value.inference("media") if value is not None else None
    rule = value.media if value is not None else None
    if rule is None and inferred is not None:
        rule = inferred.media
    return rule is not None and rule.kind == "image"


def _types(value: Value) -> Iterator[Problem]:
    """Keywords that belong to another type, and those that a type must have."""
    if value.type == "object":
        if value.type_name is None:
            what = "is an object without a name"
            yield _problem(
                value, f"{what}: give its type one, such as name: ViduSubject"
            )
        # JSON Schema has nothing beside a $ref, so what an object's type is made of must be all that is said of it.
        if value.nullable:
            yield _problem(value, "an object cannot be nullable", "nullable", key=True)
        for keyword, given in (
            ("default", value.default is not ABSENT),
            # Those of a whole body stand at its root, beside no $ref.
            ("examples", value.examples and value.pointer),
            ("unit", value.unit),
        ):
            if given:
                what = f"{keyword} goes with an object's properties, not with the object itself"
                yield _problem(value, what, keyword, key=True)
    for keyword in value.written.data:
        row = BY_NAME.get(keyword)
        if row is None or not row.types or value.type in row.types:
            continue
        if getattr(value, str(row.field)) != row.absent:
            yield _problem(
                value, f"{keyword} {_misplaced(row, value)}", keyword, key=True
            )
    if value.type == "array" and value.items is None:
        what = "is an array without items: say what they are, inferred if no page does"
        yield _problem(value, what)
    if value.type == "any" and value.nullable and not value.types:
        what = "nullable says nothing beside the type any"
        yield _problem(value, what, "nullable", key=True)


def _several_types(value: Value) -> Iterator[Problem]:
    if {"integer", "number"} <= {*value.types}:
        yield _problem(
            value, "type has integer beside number, which includes it", "type"
        )
    if value.types and value.default is not ABSENT:
        what = "default goes with one type: whoever leaves it out sends one value"
        yield _problem(value, what, "default", key=True)


def _misplaced(row: Keyword, value: Value) -> str:
    kind = " or ".join(value.types) or value.type
    return f"goes with {nouns(row.types)}, not with the type {kind}"


def _items(value: Value, items: Value) -> Iterator[Problem]:
    for keyword, given in (
        ("required", items.required),
        ("default", items.default is not ABSENT),
    ):
        if given:
            hint = "; use minItems" if keyword == "required" else ""
            what = f"an item cannot have the keyword {keyword}{hint}"
            yield _problem(items, what, keyword, key=True)
        if items.inference(keyword) is not None:
            what = f"inferred: an item cannot have the keyword {keyword}"
            yield _problem(items, what, "inferred", keyword)
    depth, below = 1, value.items
    while below is not None and below.type == "array":
        depth, below = depth + 1, below.items
    if depth == _DEEPEST_ARRAY + 1:
        what = f"arrays within arrays are nested more than {_DEEPEST_ARRAY} deep"
        yield _problem(value, what, "items", key=True)


def _limits(value: Value) -> Iterator[Problem]:
    every = (*stated_limits(value), *advised_limits(value))
    stated = {row.name: limit for row, limit in every}
    if not stated:
        return
    for keyword, limit in stated.items():
        wrong = _fault(keyword, limit)
        if wrong is not None:
            yield _problem(value, wrong, keyword)
        if value.type not in BY_NAME[keyword].types:
            continue
        if value.enum is not None:
            what = (
                f"{keyword} says nothing beside enum, which lists every allowed value"
            )
            yield _problem(value, what, keyword, key=True)
        if value.type == "integer" and isinstance(limit, float):
            what = f"{keyword} {limit!r} is not a whole number, as its type is"
            yield _problem(value, what, keyword)
    for low, what in _crossed(stated):
        yield _problem(value, what, low)
    yield from _advised_lengths(value)
    if value.step is not None and value.minimum is not None:
        most = value.maximum
        if most is not None and value.minimum <= most < value.minimum + value.step:
            what = f"step {value.step} leaves the minimum alone below maximum {most}"
            yield _problem(value, what, "step")


def _advised_lengths(value: Value) -> Iterator[Problem]:
    """What is cut off or better shorter must lie within what is accepted."""
    cut, best = value.truncated_length, value.recommended_length
    if cut is not None and value.max_length is not None:
        what = "truncatedLength beside maxLength: what is longer is cut off or refused"
        yield _problem(value, what, "truncatedLength", key=True)
    most = cut if cut is not None else value.max_length
    if best is not None and most is not None and best >= most:
        name = "truncatedLength" if cut is not None else "maxLength"
        what = f"recommendedLength {best} says nothing beside {name} {most}"
        yield _problem(value, what, "recommendedLength")
    least = value.min_length or 0
    for name, limit in (("truncatedLength", cut), ("recommendedLength", best)):
        if limit is not None and limit < max(least, 1):
            what = f"{name} {limit} is below the least length {max(least, 1)}"
            yield _problem(value, what, name)
        if limit is not None and value.media is not None:
            what = f"{name} goes with texts that name no file"
            yield _problem(value, what, name, key=True)


def _fault(keyword: str, limit: Any) -> str | None:
    """What is wrong with a limit by itself."""
    row = BY_NAME[keyword]
    find = row.fault if isinstance(row, Limit) else None
    wrong = find(limit) if find is not None else None
    return f"{keyword}, {wrong}" if wrong is not None else None


def _crossed(limits: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The lower one of each pair of limits that leave nothing between them, and that they do."""
    for low, high in PAIRS:
        least, most = limits.get(low.name), limits.get(high.name)
        if least is not None and most is not None and least > most:
            yield low.name, f"{low.name} {least} is above {high.name} {most}"


def _inferred(value: Value) -> Iterator[Problem]:
    """Inferred limits must fit their type; a value of any type may be checked for each of them but arrays' own."""
    if not value.inferred:
        return
    for inferred in value.inferred:
        row = BY_NAME[inferred.keyword]
        if row.types and value.type not in row.types:
            what = f"inferred: {inferred.keyword} {_misplaced(row, value)}"
            yield _problem(value, what, "inferred", inferred.keyword)
        wrong = _fault(inferred.keyword, inferred.value)
        if wrong is not None:
            place = ("inferred", inferred.keyword, "value")
            yield _problem(value, f"inferred: {wrong}", *place)
    yield from _inferred_anyway(value)
    known = {inferred.keyword: inferred.value for inferred in value.inferred}
    for low, what in _crossed(known):
        yield _problem(value, f"inferred: {what}", "inferred", low)


def _inferred_anyway(value: Value) -> Iterator[Problem]:
    """Whether something is there, and what it counts as without: of what is stated or impossible nobody guesses."""
    required, default = value.inference("required"), value.inference("default")
    if required is not None and value.required:
        what = "inferred: it is required anyway"
        yield _problem(value, what, "inferred", "required")
    if default is None:
        return
    if value.default is not ABSENT:
        what = f"inferred: it has the default {shown(value.default)} anyway"
        yield _problem(value, what, "inferred", "default")
    for violation in violations(value, default.value):
        what = f"inferred: default {shown(default.value)} breaks its own rules: {violation}"
        yield _problem(value, what, "inferred", "default", "value")


def _lists(value: Value) -> Iterator[Problem]:
    if value.enum is not None and value.open_enum is not None:
        what = "has enum and openEnum: a list is closed or open"
        yield _problem(value, what, "openEnum", key=True)
    for keyword, entries in (
        ("enum", value.enum),
        ("openEnum", value.open_enum),
        ("examples", value.examples),
    ):
        for index, entry in enumerate(entries or ()):
            if keyword == "enum" and index >= _listed(value):
                continue
            if keyword == "enum" and not is_type(value.type, entry):
                what = f"enum has {shown(entry)}, which is not of type {value.type}"
                yield _problem(value, what, keyword, index)
            elif keyword != "enum":
                for violation in violations(value, entry):
                    what = f"{keyword} has {shown(entry)}, which breaks its own rules: {violation}"
                    yield _problem(value, what, keyword, index, *violation.path)
    yield from _meanings(value)
    yield from _unlisted(value)
    if value.enum is not None and value.media is not None:
        what = "media says nothing beside enum, which lists every allowed value"
        yield _problem(value, what, "media", key=True)


def _listed(value: Value) -> int:
    """How many values of a closed list are stated."""
    unlisted = value.inference("enum")
    inferred: Any = unlisted.value if unlisted is not None else ()
    return len(value.enum or ()) - len(inferred)


def _unlisted(value: Value) -> Iterator[Problem]:
    """Values that are inferred stand beside a list that a page states: without one they would shut out all others."""
    unlisted = value.inference("enum")
    if unlisted is None:
        return
    if value.enum is None:
        what = "inferred: enum goes beside enum, whose values a page lists: without one nothing is refused"
        yield _problem(value, what, "inferred", "enum")
        return
    inferred: Any = unlisted.value
    for index, entry in enumerate(inferred):
        place = ("inferred", "enum", "value", index)
        if not is_type(value.type, entry):
            what = (
                f"inferred: enum has {shown(entry)}, which is not of type {value.type}"
            )
            yield _problem(value, what, *place)
        if any(same(entry, other) for other in value.enum[: _listed(value)]):
            what = f"inferred: enum has {shown(entry)}, which enum lists"
            yield _problem(value, what, *place)


def _meanings(value: Value) -> Iterator[Problem]:
    """A value with a meaning is one that is accepted, and has one meaning."""
    known: list[Any] = []
    for index, meaning in enumerate(value.meanings):
        entry = meaning["value"]
        for violation in violations(value, entry):
            what = (
                f"meanings has {shown(entry)}, which breaks its own rules: {violation}"
            )
            yield _problem(value, what, "meanings", index, "value", *violation.path)
        if any(same(entry, other) for other in known):
            what = f"meanings has {shown(entry)} twice"
            yield _problem(value, what, "meanings", index, "value")
        known.append(entry)
    if value.meanings and value.media is not None:
        what = "meanings goes with values that name no file"
        yield _problem(value, what, "meanings", key=True)


def _default(value: Value) -> Iterator[Problem]:
    if value.default is ABSENT:
        return
    for violation in violations(value, value.default):
        what = f"the default {shown(value.default)} breaks its own rules: {violation}"
        yield _problem(value, what, "default", *violation.path)
    parts = value.default if isinstance(value.default, list) else [value.default]
    for part in parts:
        if isinstance(part, (list, dict)) and len(shown(part)) > _LONGEST_PART:
            what = (
                f"{shown(part)[:_LONGEST_PART]}... is too long for a part of a default"
            )
            yield _problem(value, f"{what}, which stands in a signature", "default")
    if value.default is None and value.required:
        what = "the default of a required value cannot be null: in Python None means left out"
        yield _problem(value, what, "default")


def _pattern(value: Value) -> Iterator[Problem]:
    """JSON Schema has one pattern beside a type, and nobody can make up a text that fits one."""
    if value.pattern is None or value.type != "string" or value.enum is not None:
        return
    if value.media is not None:
        what = "pattern goes with texts that name no file: media says how those begin"
        yield _problem(value, what, "pattern", key=True)
    elif not value.examples and value.open_enum is None:
        what = (
            "pattern needs examples, or openEnum: nobody can make up a text that fits"
        )
        yield _problem(value, what, "pattern", key=True)
