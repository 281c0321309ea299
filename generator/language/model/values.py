"""Defines the values of bodies, with every constraint on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from generator.frozen import dataclass
from generator.language.corrections import Correction
from generator.language.located import Located
from generator.language.model.media import KindLimit, Media
from generator.language.model.plain import Absent, Json, Type
from generator.language.model.sources import Contradiction, Inferred
from generator.language.problem import Place


@dataclass(frozen=True, slots=True)
class CountLimit:
    """How many objects of a list may have one of some values, or must."""

    values: tuple[str, ...]
    max_items: int | None
    min_items: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many objects of a list may have some values of one member, or must."""

    of: str
    """The member of each object."""
    limits: tuple[CountLimit, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """How the resolution of an array's first image must relate to that of its last."""

    low: float
    high: float
    says: str


@dataclass(frozen=True, slots=True)
class SumLimit:
    """How much the numbers in a list must, and may, add up to."""

    of: str | None
    """The member of each item that is added up; None: the items themselves."""
    minimum: int | float | None
    maximum: int | float | None


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a body, with every constraint on it."""

    place: Place
    pointer: str
    """Path in the body's shape, such as `/subjects/items/images`."""
    type: Type
    """`any` also where it is one of several, which `types` has: who does not know those passes over none."""
    types: tuple[Type, ...]
    """The types of which it has one, where a list of them is written; empty: `type` says it."""
    description: str | None
    unit: str | None
    required: bool
    nullable: bool
    enum: tuple[Json, ...] | None
    """The closed list, with the values behind it that are only inferred."""
    open_enum: tuple[Json, ...] | None
    min_length: int | None
    max_length: int | None
    truncated_length: int | None
    """Behind so many characters a text is cut off."""
    recommended_length: int | None
    minimum: int | float | None
    maximum: int | float | None
    min_items: int | None
    max_items: int | None
    pattern: str | None
    step: int | float | None
    """What lies between two values, counted from the minimum, or from 0."""
    default: Json | Absent
    examples: tuple[Json, ...]
    meanings: tuple[Mapping[str, Json], ...]
    """Values that mean something of their own, such as -1 for a random seed: `value`, and what it `means`."""
    items: Value | None
    type_name: str | None
    """Name of an object type, unique over the whole set."""
    properties: tuple[Member, ...]
    additional_properties: bool
    media: Media | None
    inferred: tuple[Inferred, ...]
    sources: tuple[str, ...]
    """Ids of the only sources that state it; empty: all of them."""
    providers: tuple[str, ...]
    """Ids of the only providers that document it; empty: all of them."""
    relation: Relation | None
    sum_limit: SumLimit | None
    media_by_kind: tuple[KindLimit, ...]
    """What each kind of file must be, where there may be several."""
    counts: Counts | None
    """How many objects of a list may have some values of one member, or must."""
    kinds: tuple[KindLimit, ...]
    """What each kind of file must be that a text itself may name or hold: its own rules, or those of its list."""
    contradictions: tuple[Contradiction, ...]
    """What sources disagree on about this value, written beside it."""
    corrections: tuple[Correction, ...]
    """What the reader of the pages misreads about it, written beside it."""
    written: Located = field(repr=False, compare=False)
    """Its keywords as they were written, for the places of problems."""

    def inference(self, keyword: str) -> Inferred | None:
        """What is inferred of a keyword, or None."""
        return next(
            (inferred for inferred in self.inferred if inferred.keyword == keyword),
            None,
        )


@dataclass(frozen=True, slots=True)
class Member:
    """A value under its name on the wire."""

    name: str
    value: Value


def walk(value: Value) -> Iterator[Value]:
    """A value and every value below it."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        yield value
        if value.properties:
            waiting += [member.value for member in reversed(value.properties)]
        if value.items is not None:
            waiting.append(value.items)


def find(body: Value, pointer: str) -> Value | None:
    """The value of a body's shape at a pointer such as `/subjects/items/images`."""
    return next((value for value in walk(body) if value.pointer == pointer), None)
