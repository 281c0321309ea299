"""Compares a page with what the page of its provider should state: the spec with that provider's deviations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.language.conformance import same
from generator.language.deviations import UNLISTED
from generator.language.keywords import fact_of
from generator.language.model import Deviation
from generator.language.pointers import escaped
from generator.pages.comparing.differences import Difference, differences
from generator.pages.comparing.documented import Documented
from generator.pages.facts import Facts, Field, Json, below


def differences_at(
    documented: Documented, page: Facts, providers: Sequence[str]
) -> list[Difference]:
    """Every difference of a page from what it should state, under the common names of the parameters.

    Args:
        documented: What the page documents.
        page: What it states.
        providers: Ids of the providers whose page it may be; of several nobody knows whose deviations it has.
    """
    stated = [
        deviation
        for deviation in documented.deviations
        if (deviation.binding or deviation.keyword == UNLISTED)
        and [deviation.provider] == [*providers]
    ]
    own = [said for name, said in documented.of_providers if [name] == [*providers]]
    if not (stated or own):
        return differences(documented.facts, page)
    common = {
        f"/{escaped(str(deviation.value))}": deviation.pointer
        for deviation in stated
        if deviation.keyword == "name"
    }
    found = differences(_facts_at(documented.facts, stated, own), page)
    return [_under(common, difference) for difference in found]


def deviation_of(documented: Documented, difference: Difference) -> Deviation | None:
    """The deviation in which the spec says what a page does not, if one does."""
    for deviation in documented.deviations if difference.part == "request" else ():
        places = (difference.pointer, f"{difference.pointer}/items")
        matters = [(place, difference.keyword) for place in places]
        keyword, said = deviation.keyword, deviation.value
        if keyword == "mediaByKind" and (rule := _only(said)) is not None:
            keyword, said = "media", rule
        is_its = (deviation.pointer, keyword) in matters
        if is_its and _is_of(said, difference.spec):
            return deviation
    return None


def _is_of(said: Json, spec: Json) -> bool:
    """Whether what the spec has of a page is what a deviation says, or of a file a part of it."""
    if isinstance(said, dict) and isinstance(spec, dict):
        return bool(said.keys() & spec.keys())
    return same(said, spec)


def _under(common: Mapping[str, str], difference: Difference) -> Difference:
    """A difference, which names the parameter as the spec does."""
    of_none = not difference.pointer  # of the page as a whole, such as its path
    if difference.part != "request" or of_none or difference.keyword == "unknown":
        return difference
    first, *others = difference.pointer[1:].split("/")
    pointer = "/".join([common.get(f"/{first}", f"/{first}"), *others])
    return replace(difference, pointer=pointer)


def _facts_at(
    facts: Facts,
    deviations: Sequence[Deviation],
    conditions: Sequence[Mapping[str, Any]],
) -> Facts:
    parameters = tuple(_fields(facts.parameters, "", deviations))
    every = (*facts.conditions, *conditions)
    return replace(facts, parameters=parameters, conditions=every)


def _fields(
    fields: Sequence[Field], above: str, deviations: Sequence[Deviation]
) -> Iterator[Field]:
    unlisted = {one.pointer for one in deviations if one.keyword == UNLISTED}
    for field in fields:
        pointer = f"{above}/{escaped(field.name)}"
        if pointer in unlisted:
            continue
        name, stated = field.name, dict[str, Json](field.stated)
        for deviation in deviations:
            if deviation.pointer == pointer and deviation.keyword == "name":
                name = str(deviation.value)
            elif deviation.pointer in (pointer, f"{pointer}/items"):
                of_items = deviation.pointer != pointer
                fact = fact_of(deviation.keyword)
                if of_items and fact in _OF_LISTS:
                    continue
                if fact == "mediaByKind":
                    stated |= _of_kinds(deviation.value, stated.pop(fact, {}))
                    continue
                stated[fact] = _said(deviation, stated.get(fact), of_items=of_items)
        inner = tuple(_fields(field.fields, below(pointer, field), deviations))
        yield replace(field, name=name, stated=stated, fields=inner)


_OF_LISTS = ("minItems", "maxItems")
"""What is said of the items of a list then holds for lists in it, of which no page's facts say how long they are."""


def _of_kinds(said: Any, common: Any) -> dict[str, Json]:
    """What a page states of files of fewer kinds than others: of one it says what all files are."""
    kinds = {kind: {**common[kind], **said[kind]} for kind in common if kind in said}
    rule = _only(kinds)
    if rule is not None:
        return {"media": rule}
    # Of lists in lists no page's facts have kinds.
    return {"mediaByKind": kinds} if kinds else {}


def _only(kinds: Any) -> dict[str, Json] | None:
    """The rule of all files, where they are of one kind."""
    if len(kinds) != 1:
        return None
    ((kind, limits),) = kinds.items()
    counts = ("minItems", "maxItems")
    rule = {word: one for word, one in limits.items() if word not in counts}
    return {"kind": kind, **rule}


def _said(deviation: Deviation, common: Json, *, of_items: bool) -> Json:
    """What the page states where all others state something else."""
    said = deviation.value
    if deviation.keyword == "media" and isinstance(said, dict):
        more = {word: one for word, one in said.items() if word != "kind"}
        return {**(common if isinstance(common, dict) else {}), **more}
    return f"{said}[]" if deviation.keyword == "type" and of_items else said
