"""Every vector of one body: each value in the smallest body that is right but for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.emit.vectors import conditions, near_misses
from generator.emit.vectors.near_misses import Siblings
from generator.emit.vectors.satisfy import repaired
from generator.emit.vectors.values import missing, tries, unknown
from generator.emit.vectors.vector import BASE, VALID, Vector, text_of
from generator.language.conditions import broken
from generator.language.model import Condition, Endpoint, Json, SpecSet, Value
from generator.language.samples import sample


@dataclass(frozen=True, slots=True)
class Body:
    """A request or an answer: its shape, what holds between its members, and whole examples."""

    shape: Value
    conditions: tuple[Condition, ...]
    examples: tuple[Mapping[str, Json], ...]
    endpoint: Endpoint | None
    """Of a request: whose it is."""

    @property
    def title(self) -> str:
        """The title of its schema."""
        assert self.shape.type_name is not None
        return self.shape.type_name


def bodies(specs: SpecSet) -> Iterator[Body]:
    """Every body that has a schema."""
    for one in specs.endpoints:
        yield Body(one.request, one.conditions, one.examples, one)
        yield Body(one.response, (), (), None)
    result = specs.api.lifecycle.result
    yield Body(
        result, (), tuple(one for one in result.examples if isinstance(one, dict)), None
    )


def vectors(body: Body, others: Siblings) -> list[Vector]:
    """Every vector of a body, the base first, none twice."""
    found: dict[str, Vector] = {}
    for one in _every(body, others):
        found.setdefault(text_of(one.data), one)
    return list(found.values())


def _every(body: Body, others: Siblings) -> Iterator[Vector]:
    whole = {member.name: sample(member.value) for member in body.shape.properties}
    needed = {
        member.name: whole[member.name]
        for member in body.shape.properties
        if member.value.required
    }
    yield from _bases(body, needed, whole)
    others_than_object: tuple[Json, ...] = (None, True, 3, "text", [])
    for wrong in others_than_object:
        yield Vector(f"{text_of(wrong)} for an object", wrong, "type")
    right = repaired(body.shape, body.conditions, needed, frozenset())
    if right is None:
        right = dict(body.examples[0])
    yield from unknown(body.shape, right)
    for member in body.shape.properties:
        yield from _member(body, member.name, member.value, right)
    yield from conditions.vectors(body.shape, body.conditions, right)
    if body.endpoint is not None:
        yield from near_misses.vectors(body.endpoint, others, right)


def _bases(
    body: Body, needed: dict[str, Json], whole: dict[str, Json]
) -> Iterator[Vector]:
    for index, example in enumerate(body.examples):
        word = BASE if index == 0 else VALID
        yield Vector(f"whole example {index + 1}", dict(example), word)
    every = repaired(body.shape, body.conditions, whole, frozenset())
    if every is not None:
        words = "every member" if every == whole else "most members"
        yield Vector(words, every, VALID if body.examples else BASE)
    least = repaired(body.shape, body.conditions, needed, frozenset())
    if least is not None:
        yield Vector("the required members", least)


def _member(
    body: Body, name: str, value: Value, right: dict[str, Json]
) -> Iterator[Vector]:
    """One parameter, around each of its rules."""
    fixed = frozenset({name})
    around = next(
        (
            found
            for start in (right, *body.examples)
            for chosen in _choices(value)
            if (
                found := repaired(
                    body.shape, body.conditions, {**start, name: chosen}, fixed
                )
            )
            is not None
        ),
        None,
    )
    if around is None:  # no right body has it, which only what is wrong can show
        around = {**right, name: sample(value)}
    if value.required:
        yield missing(value, name, around)
    for one in tries(value):
        data = {**around, name: one.data}
        breach = next(broken(body.conditions, data), None) if one.valid else None
        if breach is None:
            yield one.below(name, data)
            continue
        wrong = replace(one, words=f"{one.words}; {breach.condition.says}", kind="")
        pointer = Vector("", None).below(breach.parameter, None).pointer
        yield replace(wrong, keyword=breach.keyword, pointer=pointer, data=data)
        mended = repaired(body.shape, body.conditions, data, fixed)
        if mended is not None:
            yield one.below(name, mended)


def _choices(value: Value) -> Iterator[Json]:
    yield sample(value)
    yield from value.enum or ()
    if value.type == "boolean":
        yield True
