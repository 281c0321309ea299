"""Relates the parameters of a page: what shares the limits of another one, what contradicts what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.language.pointers import escaped
from generator.pages.facts import Ambiguity, Field, Json, below, walk
from generator.pages.reading.parameters import Parameters
from generator.pages.reading.same_limits import with_the_same


def alike(
    fields: Sequence[Field],
    above: str,
    same: Mapping[str, str],
    listed: Mapping[str, Mapping[str, Json]],
) -> tuple[Field, ...]:
    """Fields with the limits of those that they are said to share them with."""
    found = []
    for one in fields:
        pointer = f"{above}/{escaped(one.name)}"
        other = listed.get(same.get(pointer, ""), {})
        stated = with_the_same(one.stated, other) if other else one.stated
        inner = alike(one.fields, below(pointer, one), same, listed)
        found.append(Field(one.name, stated, inner, one.seen))
    return tuple(found)


def contradicted(
    fields: Sequence[Field],
    conditions: Sequence[Mapping[str, Any]],
    known: Parameters,
) -> Iterator[Ambiguity]:
    """What is required cannot exclude another one that may be given."""
    references = {one.reference: one.pointer for one in known.all}
    needed = {
        pointer for pointer, field in walk(fields) if field.stated.get("required")
    }
    for condition in conditions:
        when: Any = condition.get("when", {})
        given = [name for name, test in when.items() if test == {"given": True}]
        for first in given if len(when) == 1 else ():
            for other in condition.get("exclude", ()):
                for name, rival in ((first, other), (other, first)):
                    pointer = references.get(name, "")
                    if pointer in needed:
                        what = f"is required, and cannot be given beside {rival}"
                        yield Ambiguity("request", pointer, "conditions", what)
