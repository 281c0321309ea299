"""What other endpoints take in the same place, and this one does not: the mistakes of who changes the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.spec.conform import violations
from generator.spec.model import ABSENT, Endpoint, Json, Value
from generator.spec.samples import sample
from generator.vectors.repair import Members
from generator.vectors.values import stranger
from generator.vectors.vector import Vector, briefly

_MANY = 60
"""So many names, and so many values of one name, are taken from the others."""
_LONG = 4_000
"""Texts beyond this length are no near misses."""


def vectors(
    endpoint: Endpoint, others: Sequence[Endpoint], right: Members
) -> Iterator[Vector]:
    """Near misses: names and values that an endpoint of the same family or operation takes."""
    known = {member.name: member.value for member in endpoint.request.properties}
    names: dict[str, str] = {}
    values: dict[str, list[tuple[Json, str]]] = {}
    for other in others:
        if other.id == endpoint.id or not _akin(endpoint, other):
            continue
        for member in other.request.properties:
            if member.name in known:
                taken = values.setdefault(member.name, [])
                taken += [(one, other.id) for one in _taken(member.value)]
            else:
                names.setdefault(member.name, other.id)
    for name, owner in list(names.items())[:_MANY]:
        yield stranger(endpoint.request, name, right, f"{owner} has it")
    for name, taken in values.items():
        yield from _misses(name, known[name], taken, right)


def _akin(one: Endpoint, other: Endpoint) -> bool:
    return one.family == other.family or one.operation == other.operation


def _taken(value: Value) -> Iterator[Json]:
    """Values that show what a parameter takes."""
    yield sample(value)
    yield from value.enum or ()
    yield from value.open_enum or ()
    if value.default is not ABSENT:
        yield value.default
    for limit in (value.minimum, value.maximum):
        if limit is not None:
            yield limit
    if value.max_length is not None and value.media is None:
        yield "x" * value.max_length
    if value.items is not None and value.max_items:
        yield [sample(value.items)] * value.max_items


def _misses(
    name: str, value: Value, taken: list[tuple[Json, str]], right: Mapping[str, Json]
) -> Iterator[Vector]:
    count = 0
    seen: list[Json] = []
    for given, owner in taken:
        if given in seen or (isinstance(given, str) and len(given) > _LONG):
            continue
        seen.append(given)
        wrong = next(violations(value, given), None)
        if wrong is None or count == _MANY:
            continue
        count += 1
        words = f"{briefly(given)}, which {owner} takes"
        one = Vector(words, given, wrong.keyword)
        for step in reversed(wrong.path):
            one = one.below(step, given)
        yield one.below(name, {**right, name: given})
