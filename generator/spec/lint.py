"""What the language's schema cannot rule out: specs that contradict themselves, and names that clash."""

from __future__ import annotations

import keyword as python_keyword
from collections.abc import Iterator

from generator.names import CLIENT_ATTRIBUTES, pascal, python_name
from generator.spec.conform import is_type, violations
from generator.spec.model import (
    ABSENT,
    Contradiction,
    Endpoint,
    Source,
    SpecSet,
    Value,
    find,
    walk,
)
from generator.spec.problem import Place, Problem

_LIMITS = {
    "minLength": ("min_length", "string"),
    "maxLength": ("max_length", "string"),
    "minimum": ("minimum", "number"),
    "maximum": ("maximum", "number"),
    "minItems": ("min_items", "array"),
    "maxItems": ("max_items", "array"),
}
_PAIRS = (("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems"))


def problems(specs: SpecSet) -> list[Problem]:
    """Every problem of a resolved set."""
    found = list(_types(specs))
    providers = {provider.id for provider in specs.api.providers}
    paths: dict[tuple[str, str], Endpoint] = {}
    for endpoint in specs.endpoints:
        found.extend(_endpoint(endpoint, providers))
        twin = paths.setdefault((endpoint.method, endpoint.path), endpoint)
        if twin is not endpoint:
            what = f"{endpoint.method} {endpoint.path} is the path of {twin.id} ({twin.place}) already"
            found.append(Problem(endpoint.place, what))
    found.extend(_lifecycle(specs, providers))
    return found


def _endpoint(endpoint: Endpoint, providers: set[str]) -> Iterator[Problem]:
    place = endpoint.place
    if endpoint.family in CLIENT_ATTRIBUTES or python_keyword.iskeyword(
        endpoint.family
    ):
        yield Problem(
            place,
            f"the family {endpoint.family!r} would hide an attribute of the client: rename its folder",
        )
    if python_keyword.iskeyword(endpoint.operation):
        yield Problem(
            place,
            f"the operation {endpoint.operation!r} is a Python keyword: rename the file",
        )
    yield from _sources(endpoint.sources, providers, place)
    ids = {source.id for source in endpoint.sources}
    for body in (endpoint.request, endpoint.response):
        yield from _tree(body, ids, providers)
    for contradiction in endpoint.contradictions:
        body = (
            endpoint.request if contradiction.body == "request" else endpoint.response
        )
        yield from _contradiction(contradiction, body, ids)
    for index, example in enumerate(endpoint.examples):
        for what in violations(endpoint.request, dict(example)):
            yield Problem(place, f"example {index + 1}: {what}")


def _lifecycle(specs: SpecSet, providers: set[str]) -> Iterator[Problem]:
    lifecycle = specs.api.lifecycle
    place = Place(lifecycle.result_file)
    yield from _sources(lifecycle.result_sources, providers, place)
    ids = {source.id for source in lifecycle.result_sources}
    yield from _tree(lifecycle.result, ids, providers)
    for contradiction in lifecycle.result_contradictions:
        yield from _contradiction(contradiction, lifecycle.result, ids)
    if lifecycle.poll_interval > lifecycle.poll_interval_max:
        yield Problem(
            Place(specs.api.file),
            "lifecycle: polling.interval is above polling.maximumInterval",
        )
    status = find(lifecycle.result, "/task/status")
    if status is not None and status.open_enum is not None:
        for one in status.open_enum:
            if one not in lifecycle.states:
                yield Problem(
                    status.place,
                    f"the status {one!r} has no state in lifecycle.states of {specs.api.file}",
                )


def _sources(
    sources: tuple[Source, ...], providers: set[str], place: Place
) -> Iterator[Problem]:
    for source in sources:
        if source.provider not in providers:
            known = ", ".join(sorted(providers))
            what = f"the source {source.id!r} is of {source.provider!r}, which is no provider: expected one of {known}"
            yield Problem(place, what)


def _contradiction(one: Contradiction, body: Value, ids: set[str]) -> Iterator[Problem]:
    if find(body, one.pointer) is None:
        yield Problem(
            one.place,
            f"{one.pointer} is contradicted, but the {one.body} has nothing there",
        )
    for claim in one.claims:
        if claim.source not in ids and " " not in claim.source:
            known = ", ".join(sorted(ids))
            what = f"unknown source {claim.source!r}: expected one of {known}, or a few words for what is no page here"
            yield Problem(one.place, what)


def _tree(body: Value, sources: set[str], providers: set[str]) -> Iterator[Problem]:
    for value in walk(body):
        yield from _value(value)
        yield from _names(value)
        for kind, used, known in (
            ("source", value.sources, sources),
            ("provider", value.providers, providers),
        ):
            for name in used:
                if name not in known:
                    expected = ", ".join(sorted(known)) or "none"
                    what = f"{value.pointer}: unknown {kind} {name!r}: expected one of {expected}"
                    yield Problem(value.place, what)
        if value.items is not None and value.items.required:
            yield Problem(
                value.items.place,
                f"{value.items.pointer}: an item cannot be required; use minItems",
            )


def _value(value: Value) -> Iterator[Problem]:
    def problem(what: str) -> Problem:
        return Problem(value.place, f"{value.pointer or '/'}: {what}")

    if not value.type:
        yield problem("has no type: state it, or infer it with the reason")
        return
    stated = value.inference("type")
    if stated is not None and stated.value != value.type:
        yield problem(
            f"states the type {value.type} and infers {stated.value}: keep one of them"
        )
    for what in _limits(value):
        yield problem(what)
    for what in _lists(value):
        yield problem(what)
    if value.default is not ABSENT:
        for what in violations(value, value.default):
            yield problem(f"the default {value.default!r} breaks its own rules: {what}")
    if value.media is not None and value.type != "string":
        yield problem(f"media goes with strings, not with the type {value.type}")
    if value.type == "object" and value.type_name is None:
        yield problem(
            "is an object without a name: give its type a name, such as name: ViduSubject"
        )
    if value.type != "object" and (value.properties or value.additional_properties):
        yield problem(f"properties go with objects, not with the type {value.type}")
    if value.items is not None and value.type != "array":
        yield problem(f"items go with arrays, not with the type {value.type}")
    if value.type == "array" and value.items is None:
        yield problem(
            "is an array without items: say what they are, inferred if no page does"
        )
    text = f"{value.description or ''}{value.unit or ''}"
    if "*/" in text or "\\u" in text:
        yield problem(
            "a description must not have '*/' or backslash-u: other languages' comments break on it"
        )


def _limits(value: Value) -> Iterator[str]:
    numeric = "number" if value.type == "integer" else value.type
    for keyword, (attribute, kind) in _LIMITS.items():
        if getattr(value, attribute) is not None and numeric != kind:
            yield f"{keyword} goes with {kind}s, not with the type {value.type}"
    for low, high in _PAIRS:
        smallest, largest = getattr(value, _LIMITS[low][0]), getattr(
            value, _LIMITS[high][0]
        )
        if smallest is not None and largest is not None and smallest > largest:
            yield f"{low} {smallest} is above {high} {largest}"


def _lists(value: Value) -> Iterator[str]:
    if value.enum is not None and value.open_enum is not None:
        yield "has enum and openEnum: a list is closed or open"
    for keyword, entries in (
        ("enum", value.enum),
        ("openEnum", value.open_enum),
        ("examples", value.examples),
    ):
        for one in entries or ():
            if not is_type(value.type, one):
                yield f"{keyword} has {one!r}, which is not of type {value.type}"
    if value.enum is not None and value.type not in ("string", "integer"):
        yield f"enum goes with strings and integers, not with the type {value.type}"


def _names(value: Value) -> Iterator[Problem]:
    """Two members that would have one name in Python."""
    seen: dict[str, str] = {}
    for member in value.properties:
        name = python_name(member.name)
        other = seen.setdefault(name, member.name)
        if other != member.name:
            what = f"{value.pointer}/{member.name} and {value.pointer}/{other} have one Python name, {name!r}"
            yield Problem(member.value.place, what)


def _types(specs: SpecSet) -> Iterator[Problem]:
    """A type name stands for one definition, over the whole set."""
    bodies = [specs.api.lifecycle.result]
    for endpoint in specs.endpoints:
        bodies += [endpoint.request, endpoint.response]
    seen: dict[str, Value] = {}
    for body in bodies:
        for value in walk(body):
            if value.type_name is None:
                continue
            other = seen.setdefault(value.type_name, value)
            if other is not value and _shape(other) != _shape(value):
                what = f"the type name {value.type_name} is taken by another definition at {other.place}"
                yield Problem(value.place, what)
    classes: dict[str, str] = {}
    for family, endpoints in specs.families:
        other_family = classes.setdefault(pascal(family), family)
        if other_family != family or pascal(family) in seen:
            yield Problem(
                endpoints[0].place,
                f"the family {family!r} has the class name {pascal(family)}, which is taken",
            )


def _shape(value: Value) -> object:
    """A definition without the place where it stands in one body."""
    members = tuple((member.name, _shape(member.value)) for member in value.properties)
    items = _shape(value.items) if value.items else None
    rest = (
        value.type,
        value.description,
        value.unit,
        value.required,
        value.nullable,
        value.enum,
        value.open_enum,
    )
    limits = (
        value.min_length,
        value.max_length,
        value.minimum,
        value.maximum,
        value.min_items,
        value.max_items,
    )
    more = (
        value.additional_properties,
        value.media,
        repr(value.default),
        value.type_name,
    )
    return (members, items, rest, limits, more)
