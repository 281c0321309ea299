"""Changes one fact at a time, each with the drift that the changed page must show against the unchanged spec."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.pages.facts import Facts, Field, Part, below
from tests.pages.mutations_of_conditions import conditions
from tests.pages.mutations_of_values import of_stated
from tests.pages.page_writer import FORMS, Form, carried
from tests.pages.page_writer_conditions import target

Drift = tuple[Part, str, str]
"""Part, pointer and keyword."""
Fields = tuple[Field, ...]
HALF = 2
"""As many fields as make one of them half of a body."""
Put = Callable[[Fields], Facts]
"""Facts with other fields at one place."""


@dataclass(frozen=True)
class Mutation:
    """Facts with one change."""

    name: str
    facts: Facts
    expected: frozenset[Drift]
    """What a comparison with the unchanged facts must report, exactly."""
    forms: tuple[Form, ...]
    """The forms in which it can be seen."""


def mutations(facts: Facts) -> Iterator[Mutation]:
    """Every change that at least one form shows."""
    before = {form: carried(facts, form) for form in FORMS}
    for one in _all(facts):
        forms = tuple(
            form for form in one.forms if carried(one.facts, form) != before[form]
        )
        if forms:
            yield replace(one, forms=forms)


def _all(facts: Facts) -> Iterator[Mutation]:
    yield from _below("request", "", facts.parameters, _parameters_of(facts), facts)
    yield from _below("response", "", facts.response, _response_of(facts), facts)
    yield from _together(facts)
    if facts.path:
        changed = replace(facts, path=f"{facts.path}-v2")
        drift: Drift = ("request", "", "path")
        yield Mutation("path renamed", changed, frozenset({drift}), FORMS)


def _together(facts: Facts) -> Iterator[Mutation]:
    """A sentence that makes one parameter depend on others, of which nothing was said before."""
    for pointers, more in conditions(facts.parameters, _bound(facts)):
        changed = replace(facts, conditions=(*facts.conditions, more))
        drift = frozenset[Drift](("request", one, "conditions") for one in pointers)
        yield Mutation(f"condition {json.dumps(more)}", changed, drift, FORMS)


def _parameters_of(facts: Facts) -> Put:
    return lambda changed: replace(facts, parameters=changed)


def _response_of(facts: Facts) -> Put:
    return lambda changed: replace(facts, response=changed)


def _below(
    part: Part,
    above: str,
    fields: Fields,
    put: Put,
    facts: Facts,
    added: object = None,
) -> Iterator[Mutation]:
    """All changes of the fields at one place, and further down.

    Args:
        part: Of the page.
        above: Pointer of what the fields lie in.
        fields: The fields.
        put: Makes facts with others in their place.
        facts: Those of the page.
        added: The name of the field that a sum adds up: a change of it would be a change of two facts.
    """

    def change(name: str, to: Fields, *drift: tuple[str, str]) -> Mutation:
        found = frozenset((part, f"{above}/{one}", word) for one, word in drift)
        return Mutation(f"{part} {above}/{name}", put(to), found, FORMS)

    taken = {one.name for one in fields}
    bound: set[object] = {added}
    if part == "request" and not above:
        bound |= _bound(facts)
    named = bool(fields) and all(one.seen == "text" for one in fields)
    new = _unused("camera_path", taken)
    added = Field(new, seen="text") if named else Field(new, {"type": "string"})
    yield change(f"{new} added", (*fields, added), (new, "unknown"))

    for index, one in enumerate(fields):
        before, after = fields[:index], fields[index + 1 :]
        pointer = f"{above}/{one.name}"
        if one.name not in bound:
            if len(fields) > 1:
                text = f"{one.name} dropped"
                yield change(text, before + after, (one.name, "missing"))
            other = _unused(f"{one.name}_new", taken)
            renamed = (*before, replace(one, name=other), *after)
            # With half of its names changed, a page is of another endpoint.
            if above or len(fields) > HALF:
                yield change(
                    f"{one.name} renamed {other}",
                    renamed,
                    (one.name, "missing"),
                    (other, "unknown"),
                )
            for text, stated, words in of_stated(one, part, nested=bool(above)):
                yield change(
                    f"{one.name}: {text}",
                    (*before, replace(one, stated=stated), *after),
                    *((one.name, word) for word in words),
                )
        if one.fields:

            def put_below(
                changed: Fields,
                one: Field = one,
                before: Fields = before,
                after: Fields = after,
            ) -> Facts:
                return put((*before, replace(one, fields=changed), *after))

            place = below(pointer, one)
            total: Any = one.stated.get("sum") or {}
            of = total.get("of")
            yield from _below(part, place, one.fields, put_below, facts, of)


def _bound(facts: Facts) -> set[str]:
    """The parameters of which conditions speak: a change of one of them would be a change of two facts."""
    found: set[str] = set()
    for one in facts.conditions:
        whens: Mapping[str, Any] = one.get("when", {})
        found |= set(whens)
        name = target(one)
        found |= {name} if name else set()
        found |= set(one.get("allow", ()))
    return found


def _unused(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "er"
    return name
