"""Keeps what is tried in one place as JSON: many parameters of many endpoints have the same rules.

What stands around a member differs from body to body, and so does its name. All else of a vector's line is written once
for all values of which `tries` reads the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import lru_cache
from typing import NamedTuple

from generator.emit.vectors.long_texts import has_long
from generator.emit.vectors.values import tries
from generator.emit.vectors.vector import Vector
from generator.frozen import dataclass
from generator.language.keywords import LIMITS
from generator.language.model import ABSENT, Json, Value
from generator.language.pointers import escaped
from generator.text.json_text import one_line


class Frame(NamedTuple):
    """What stands around one member of a body as JSON, so that of many bodies that differ there it is written once."""

    name: str
    around: Mapping[str, Json]
    """The body."""
    pointer: str
    """JSON Pointer of the member, as it stands in a text."""
    before: str
    after: str

    @staticmethod
    def of(body: Mapping[str, Json], name: str) -> Frame:
        """The frame of a body around a member that it has."""
        texts = [
            f"{one_line(other)}: {'' if other == name else one_line(member)}"
            for other, member in body.items()
        ]
        at = [*body].index(name)
        before = f"{{{', '.join(texts[: at + 1])}"
        after = f"{', '.join(['', *texts[at + 1 :]])}}}"
        return Frame(name, body, _inside(f"/{escaped(name)}"), before, after)


class Try(NamedTuple):
    """A vector of a value, and what of its line is the same wherever the value stands."""

    vector: Vector
    rest: str
    """Of the description what stands behind the pointer of the member."""
    text: str | None
    """The value; None if it has a text so long that a rule is to be tried first."""
    is_valid: bool

    @staticmethod
    def of(vector: Vector) -> Try:
        """A vector, written."""
        text = None if has_long(vector.data) else one_line(vector.data)
        return Try(vector, _inside(vector.rest), text, vector.valid)


class Framed(NamedTuple):
    """What is tried of a member, in the body around it."""

    frame: Frame
    tries: Iterable[Try]

    def vector(self, tried: Try) -> Vector:
        """One of them as a vector of the body."""
        name, vector = self.frame.name, tried.vector
        return vector.below(name, {**self.frame.around, name: vector.data})


def tried(value: Value) -> Iterable[Try]:
    """What is tried of a value; that with a long text is made each time, and not kept."""
    return _kept(_Asked(_read(value), value)) or map(Try.of, tries(value))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A value, which is the same as each other of which the same is read."""

    read: object
    value: Value = field(compare=False)


@lru_cache(256)
def _kept(asked: _Asked) -> tuple[Try, ...] | None:
    made = []
    for vector in tries(asked.value):
        made.append(Try.of(vector))
        if made[-1].text is None:
            return None
    return tuple(made)


def _read(value: Value) -> object:
    """What `tries` reads of a value; as a text where 1 is equal to true or 1.0."""
    listed = (value.enum, value.open_enum, value.examples)
    return (
        (value.type, value.types, value.nullable, value.required, value.media),
        repr([getattr(value, row.field) for row in LIMITS]),
        listed if not any(listed) else repr(listed),
        None if value.default is ABSENT else repr(value.default),
        value.items and _read(value.items),
        value.additional_properties,
        tuple((member.name, _read(member.value)) for member in value.properties),
    )


def _inside(text: str) -> str:
    """A text as it stands within another one in JSON."""
    return one_line(text)[1:-1]
