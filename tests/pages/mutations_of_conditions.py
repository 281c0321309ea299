"""Conditions that a page may state beside those it states: of every kind, between parameters at the top and within."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.pages.comparing.conditions import pointer_of
from generator.pages.facts import Field, below

Condition = dict[str, Any]
Named = tuple[str, Mapping[str, Any]]
"""What conditions call a parameter, and what is stated of it."""


def conditions(
    parameters: Sequence[Field], bound: set[str]
) -> Iterator[tuple[tuple[str, ...], Condition]]:
    """Each condition that is not stated, with the pointers at which a comparison tells of it.

    Args:
        parameters: Those of a page.
        bound: The names of those of which conditions speak already.
    """
    outer = [one for one in parameters if one.name not in bound]
    free = list(_free(outer, ""))
    pairs = list(itertools.pairwise(free))
    for one in outer:
        inner = list(_free(one.fields, below(f"/{one.name}", one)))
        pairs += itertools.pairwise(inner)
        # What lies within another one depends on what is at the top, and the other way round.
        beside = next((other for other in free if other[0] != one.name), None)
        if inner and beside is not None and not one.is_array:
            pairs += [(beside, inner[-1]), (inner[0], beside)]
    for first, other in pairs:
        for more in _between(first, other):
            # What has no direction is told of the last one in the alphabet.
            ends = first[0], other[0]
            about = max(ends) if is_undirected(more) else other[0]
            yield (pointer_of(about),), more
    names = [name for name, _ in free[:3]]
    if len(names) == 3:
        for keyword in ("atLeastOne", "exactlyOne"):
            # Each two of them exclude each other.
            _, *others = sorted(names)
            told = others if keyword == "exactlyOne" else others[-1:]
            yield tuple(map(pointer_of, told)), {keyword: names}


def _free(fields: Sequence[Field], above: str) -> Iterator[Named]:
    for one in fields:
        is_plain = one.seen == "list" and not one.fields
        if is_plain and not one.stated.get("required"):
            yield (f"{above}/{one.name}" if above else one.name), one.stated


def _between(first: Named, other: Named) -> Iterator[Condition]:
    """Each kind of condition between two parameters, as far as their values allow it."""
    (name, stated), (about, limited) = first, other
    given, missing = {"given": True}, {"given": False}
    for keyword in ("exclude", "require", "noEffect"):
        yield {"when": {name: given}, keyword: [about]}
    yield {"when": {name: missing}, "require": [about]}
    yield {"atLeastOne": [name, about]}
    yield {"exactlyOne": [name, about]}
    values = _values(stated)
    tests: list[Any] = [values[-1]] if values else []
    if len(values) > 2:
        tests.append(values[:2])
    for test in tests:
        for keyword in ("exclude", "require", "noEffect"):
            yield {"when": {name: test}, keyword: [about]}
    if len(values) > 1:
        for keyword in ("exclude", "require", "noEffect"):
            yield {"when": {name: {"not": [values[0]]}}, keyword: [about]}
    # A condition of the first test alone, and where there are no values of what is given.
    for effect in _limits(about, limited):
        yield {"when": {name: values[-1] if values else given}, **effect}


def _limits(about: str, stated: Mapping[str, Any]) -> Iterator[Condition]:
    """Values and limits that hold beside another parameter, narrower than those that hold anyway."""
    kind = str(stated.get("type"))
    values = _values(stated)
    if kind != "boolean" and len(values) > 1:
        yield {"allow": {about: [values[0]]}}
        yield {"default": {about: values[-1]}}
    if len(values) > 2:
        yield {"allow": {about: values[:2]}}
    media: Any = stated.get("media")
    if media and media.keys() == {"kind"}:
        # Nothing on the page then says that files are given there: such a sentence is listed (unexplained.yaml).
        return
    if media:
        yield from ({"media": {about: {key: limit}}} for key, limit in _of_file(media))
        return
    if kind == "string" and not {"enum", "examples", "pattern"} & set(stated):
        yield {"maxLength": {about: 12}}
        yield {"minLength": {about: 3}}
    if kind in ("integer", "number") and not values:
        yield {"minimum": {about: 2}}
        yield {"maximum": {about: 3}}
        yield {"minimum": {about: 2}, "maximum": {about: 3}}
    if kind.endswith(("array", "[]")) and not {"mediaByKind", "default"} & set(stated):
        yield {"minItems": {about: 2}}
        yield {"maxItems": {about: 3}}


def _of_file(media: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    yield "maxSize", "1 MB"
    if media["kind"] != "image":
        yield "maxDuration", 5
        yield "minDuration", 4
    else:
        yield "minShortSide", 500
        yield "maxLongSide", 900
        yield "transparency", False


def is_undirected(condition: Mapping[str, Any]) -> bool:
    """Whether it says the same of each of its parameters."""
    tests = list(condition.get("when", {}).values())
    return not tests or (
        (tests == [{"given": True}] and "exclude" in condition)
        or (tests == [{"given": False}] and "require" in condition)
    )


def _values(stated: Mapping[str, Any]) -> list[Any]:
    if stated.get("type") == "boolean":
        return [True]
    values: Any = stated.get("enum", ())
    return list(values)
