"""Values that contradict themselves: keywords of another type, limits that exclude each other, defaults beyond them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.language.conformance import is_type, violations
from generator.language.model import ABSENT, Media, Value, walk
from generator.language.problem import Problem, expected, shown

_LIMITS = {
    "minLength": ("min_length", "string"),
    "maxLength": ("max_length", "string"),
    "minimum": ("minimum", "number"),
    "maximum": ("maximum", "number"),
    "minItems": ("min_items", "array"),
    "maxItems": ("max_items", "array"),
}
_PAIRS = (("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems"))
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
    yield from _limits(value)
    yield from _inferred(value)
    yield from _lists(value)
    yield from _default(value)
    yield from _media(value)
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
    """Is it known, by a page or by inference, to be an image?"""
    inferred = value.inference("media") if value is not None else None
    media = value.media if value is not None else None
    if media is None and inferred is not None:
        media = inferred.media
    return media is not None and media.kind == "image"


def _types(value: Value) -> Iterator[Problem]:
    """Keywords that belong to another type, and those that a type must have."""
    other = f"not with the type {value.type}"
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
    else:
        for keyword, given in (
            ("properties", value.properties),
            ("additionalProperties", value.additional_properties),
            ("name", "name" in value.written.members),
        ):
            if given:
                what = f"{keyword} goes with objects, {other}"
                yield _problem(value, what, keyword, key=True)
    if value.items is not None and value.type != "array":
        yield _problem(value, f"items goes with arrays, {other}", "items", key=True)
    if value.type == "array" and value.items is None:
        what = "is an array without items: say what they are, inferred if no page does"
        yield _problem(value, what)
    if value.type == "any" and value.nullable:
        what = "nullable says nothing beside the type any"
        yield _problem(value, what, "nullable", key=True)


def _items(value: Value, items: Value) -> Iterator[Problem]:
    for keyword, given in (
        ("required", items.required),
        ("default", items.default is not ABSENT),
    ):
        if given:
            hint = "; use minItems" if keyword == "required" else ""
            what = f"an item cannot have the keyword {keyword}{hint}"
            yield _problem(items, what, keyword, key=True)
    depth, below = 1, value.items
    while below is not None and below.type == "array":
        depth, below = depth + 1, below.items
    if depth == _DEEPEST_ARRAY + 1:
        what = f"arrays within arrays are nested more than {_DEEPEST_ARRAY} deep"
        yield _problem(value, what, "items", key=True)


def _limits(value: Value) -> Iterator[Problem]:
    for keyword, (attribute, kind) in _LIMITS.items():
        if getattr(value, attribute) is None:
            continue
        if _kind(value) != kind:
            what = f"{keyword} goes with {kind}s, not with the type {value.type}"
            yield _problem(value, what, keyword, key=True)
        elif value.enum is not None:
            what = (
                f"{keyword} says nothing beside enum, which lists every allowed value"
            )
            yield _problem(value, what, keyword, key=True)
    for low, high in _PAIRS:
        smallest = getattr(value, _LIMITS[low][0])
        largest = getattr(value, _LIMITS[high][0])
        if smallest is not None and largest is not None and smallest > largest:
            yield _problem(value, f"{low} {smallest} is above {high} {largest}", low)
    for keyword, bound in (("minimum", value.minimum), ("maximum", value.maximum)):
        if value.type == "integer" and isinstance(bound, float):
            yield _problem(
                value,
                f"{keyword} {bound!r} is no whole number, as its type is",
                keyword,
            )


def _kind(value: Value) -> str:
    return "number" if value.type == "integer" else value.type


def _inferred(value: Value) -> Iterator[Problem]:
    """Inferred limits must fit their type; a value of any type may be checked for each of them but arrays' own."""
    known: dict[str, int | float] = {}
    for one in value.inferred:
        kind = (
            "string"
            if one.keyword == "media"
            else _LIMITS.get(one.keyword, ("", ""))[1]
        )
        if kind and _kind(value) != kind:
            what = f"{one.keyword} goes with {kind}s, not with the type {value.type}"
            yield _problem(value, f"inferred: {what}", "inferred", one.keyword)
        if isinstance(one.value, (int, float)):
            known[one.keyword] = one.value
    for low, high in _PAIRS:
        if low in known and high in known and known[low] > known[high]:
            what = f"inferred: {low} {known[low]} is above {high} {known[high]}"
            yield _problem(value, what, "inferred", low)


def _lists(value: Value) -> Iterator[Problem]:
    if value.enum is not None and value.open_enum is not None:
        what = "has enum and openEnum: a list is closed or open"
        yield _problem(value, what, "openEnum", key=True)
    if value.enum is not None and value.type not in ("string", "integer"):
        what = f"enum goes with strings and integers, not with the type {value.type}"
        yield _problem(value, what, "enum", key=True)
    elif value.open_enum is not None and value.type not in (
        "string",
        "integer",
        "number",
    ):
        what = f"openEnum goes with strings and numbers, not with the type {value.type}"
        yield _problem(value, what, "openEnum", key=True)
    for keyword, entries in (
        ("enum", value.enum),
        ("openEnum", value.open_enum),
        ("examples", value.examples),
    ):
        for index, entry in enumerate(entries or ()):
            if keyword == "enum" and not is_type(value.type, entry):
                what = f"enum has {shown(entry)}, which is not of type {value.type}"
                yield _problem(value, what, keyword, index)
            elif keyword != "enum":
                for one in violations(value, entry):
                    what = f"{keyword} has {shown(entry)}, which breaks its own rules: {one}"
                    yield _problem(value, what, keyword, index, *one.path)
    if value.enum is not None and value.media is not None:
        what = "media says nothing beside enum, which lists every allowed value"
        yield _problem(value, what, "media", key=True)


def _default(value: Value) -> Iterator[Problem]:
    if value.default is ABSENT:
        return
    for one in violations(value, value.default):
        what = f"the default {shown(value.default)} breaks its own rules: {one}"
        yield _problem(value, what, "default", *one.path)
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


def _media(value: Value) -> Iterator[Problem]:
    rules: list[tuple[Media, tuple[str, ...]]] = []
    if value.media is not None:
        rules.append((value.media, ("media",)))
        if value.type != "string":
            what = f"media goes with strings, not with the type {value.type}"
            yield _problem(value, what, "media", key=True)
    rules += [
        (one.media, ("inferred", "media", "value"))
        for one in value.inferred
        if one.media is not None
    ]
    for rule, path in rules:
        for index, one in enumerate(rule.types):
            if one.partition("/")[0] != rule.kind:
                what = f"{one} is no type of the kind {rule.kind}"
                yield _problem(value, what, *path, "types", index)
        if rule.max_decoded_size and "data-uri" not in rule.forms:
            what = "maxDecodedSize goes with the form data-uri, which is not among the forms"
            yield _problem(value, what, *path, "maxDecodedSize")
        if rule.aspect_ratio and _ratio(rule.aspect_ratio[0]) > _ratio(
            rule.aspect_ratio[1]
        ):
            low, high = rule.aspect_ratio
            what = f"the smallest aspect ratio {low} is above the largest {high}"
            yield _problem(value, what, *path, "aspectRatio", "min")


def _ratio(text: str) -> float:
    width, _, height = text.partition(":")
    return int(width) / int(height)
