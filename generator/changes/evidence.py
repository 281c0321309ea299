"""Leads from a rule back to where it comes from: the line of the spec, its pages, rulings, corrections, deviations."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from generator.changes.mentioned import OF_CONDITIONS, Mention
from generator.changes.note import brief
from generator.language.keywords import BY_NAME, fact_of
from generator.language.model import Endpoint, Json, Value
from generator.language.paths import parameters
from generator.pages.comparing.corrections import facts_pointer
from generator.pages.facts import Facts, Part, at
from generator.pages.locks import path_of


def lines(mention: Mention, specs: Path) -> Iterator[str]:
    """What is known of a rule, a matter a line."""
    endpoint, value, keyword = mention.endpoint, mention.value, mention.keyword
    part = mention.part
    place = value.pointer or "the whole body"
    yield f"{endpoint.id} {place}{f' {keyword}' if keyword else ''} ({part})"
    yield from _written(value, keyword)
    if part == "request":
        yield from _conditions(endpoint, value, keyword)
        yield from _deviations(endpoint, value, keyword)
    yield from _sources(endpoint, value, keyword, part, specs)
    yield from _rulings(endpoint, value, keyword, part)
    yield from _doubts(value, keyword)


def _about(value: Value, keyword: str | None) -> list[str]:
    """The keywords that are written of a value: the one that is asked for, or all."""
    names = [name for name in value.written.data if name not in ("items", "properties")]
    return names if keyword is None else [name for name in names if name == keyword]


def _written(value: Value, keyword: str | None) -> Iterator[str]:
    for name in _about(value, keyword):
        place = value.written.key(name)
        yield f"  spec        {place.file}:{place.line}: {name}: {_brief(value.written.data[name])}"
    if keyword is None or keyword in value.written.data:
        return
    if keyword == "additionalProperties":
        names = ", ".join(member.name for member in value.properties)
        yield f"  spec        {value.place}: nothing but the members listed there: {names}"
    elif keyword not in OF_CONDITIONS and keyword in BY_NAME:
        yield f"  spec        {value.place}: says nothing of {keyword}"


def _conditions(endpoint: Endpoint, value: Value, keyword: str | None) -> Iterator[str]:
    """The conditions that speak of a value; of a limit those that limit it."""
    pointers = {
        name: found.pointer for name, (_, found) in parameters(endpoint.request).items()
    }
    for condition in (*endpoint.conditions, *endpoint.provider_conditions):
        targets = {pointers.get(name) for name in condition.targets}
        whole = not value.pointer and keyword == "conditions"
        if value.pointer not in targets and not whole:
            continue
        raw = condition.written.data
        if keyword in (None, "conditions") or keyword in raw:
            where = f" at {condition.provider}" if condition.provider else ""
            yield f"  condition   {condition.written.place}{where}: {condition.says}"
            if condition.sources:
                yield f"              stated in a sentence by {', '.join(condition.sources)}"
            if condition.inferred:
                yield f"              inferred, so it only warns: {condition.inferred}"


def _deviations(endpoint: Endpoint, value: Value, keyword: str | None) -> Iterator[str]:
    for one in endpoint.deviations:
        if one.pointer == value.pointer and keyword in (None, one.keyword):
            held = "its users are held to it" if one.binding else "it only warns"
            yield (
                f"  deviation   {one.written.place}: {one.provider} says {one.keyword} {_brief(one.value)}"
                f" ({held}): {one.says}"
            )


# -- pages ------------------------------------------------------------------------------------------


def _sources(
    endpoint: Endpoint, value: Value, keyword: str | None, part: Part, specs: Path
) -> Iterator[str]:
    """The pages, each with what it states of the rule by its locked facts."""
    for source in endpoint.sources:
        if value.sources and source.id not in value.sources:
            continue
        yield f"  source      {source.id}: {source.url} ({source.form}, of {source.date})"
        file = path_of(specs, endpoint.id, source.id)
        if not file.is_file():
            yield "              its facts are not locked"
            continue
        facts = Facts.from_json(json.loads(file.read_text("utf-8"))["facts"])
        if not value.pointer:
            listed = facts.parameters if part == "request" else facts.response
            every = ", ".join(field.name for field in listed)
            yield f"              lists {every}"
            continue
        field = at(facts, part, facts_pointer(value.pointer))
        if field is None:
            yield "              does not list it"
            continue
        stated = field.stated
        names = [*stated] if keyword is None else [fact_of(keyword)]
        said = [f"{name} {_brief(stated[name])}" for name in names if name in stated]
        yield f"              states {'; '.join(said) or 'nothing of it in a form that is read'}"


def _rulings(
    endpoint: Endpoint, value: Value, keyword: str | None, part: Part
) -> Iterator[str]:
    for one in endpoint.contradictions:
        same_place = one.body == part and one.pointer == value.pointer
        if not same_place or keyword not in (None, one.keyword):
            continue
        yield f"  ruling      {one.written.place}: {one.keyword}: {one.holds}, as {one.reason}"
        yield from (
            f"              {claim.source}: {claim.says}" for claim in one.claims
        )


def _doubts(value: Value, keyword: str | None) -> Iterator[str]:
    for correction in value.corrections:
        if keyword in (None, correction.keyword):
            yield (
                f"  correction  {correction.written.place}: the reader makes {_brief(correction.read)} of"
                f" {correction.source}, which says {correction.says!r}: {correction.reason}"
            )
    for inferred in value.inferred:
        if keyword in (None, inferred.keyword):
            yield f"  inferred    {inferred.keyword} {_brief(inferred.value)}: {inferred.reason}"


def _brief(value: Json) -> str:
    return brief(value, _SHORT)


_SHORT = 100
"""So many characters of a value are shown."""
