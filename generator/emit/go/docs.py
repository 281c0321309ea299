"""Writes the comments of the package in Go: what editors show of a type and of its fields."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.rules.bodies import Body
from generator.language.model import ABSENT, Json, Member, Value
from generator.text.go import literal
from generator.text.json_text import one_line
from generator.text.parameters import Words, around
from generator.text.sentences import sentence


def _code(value: Json) -> str:
    """A value within a sentence."""
    if isinstance(value, list | dict):
        return one_line(value)
    return literal(value) if isinstance(value, str) else one_line(value)


_WORDS = Words(_code, spells_objects=False)


def of_body(name: str, body: Body) -> list[str]:
    """What a body is for, and the page that says so."""
    said = " ".join(sentence(text) for text in body.about)
    return [f"{name}: {said}", *([f"Its page is {body.page}"] if body.page else [])]


def of_object(name: str, value: Value) -> list[str]:
    """What an object within a body is."""
    return [f"{name}: {sentence(value.description or 'An object of the body')}"]


def of_member(field: str, member: Member, body: Body | None) -> list[str]:
    """What a member is; what the endpoint says of it only where it is a parameter, and no part of one."""
    said = " ".join(_of_member(member, body))
    return [f"{field}: {said}" if said else f"{field} is {_code(member.name)}."]


def _of_member(member: Member, body: Body | None) -> Iterator[str]:
    value = member.value
    yield from _WORDS.own(value)
    if value.required:
        yield "Required."
    if value.default is not ABSENT:
        yield f"Default: {_WORDS.default(value.default)}."
    yield from _WORDS.more(value)
    if body is not None:
        yield from around(
            member.name,
            value,
            (*body.conditions, *body.provider_conditions),
            body.deviations,
            body.contradictions,
        )
