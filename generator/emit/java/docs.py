"""Writes Javadoc: what editors show of a class and of its methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.rules.bodies import Body
from generator.language.model import ABSENT, Json, Member, Value
from generator.text.filling import filled
from generator.text.java import html, literal
from generator.text.parameters import Words, around
from generator.text.sentences import sentence

_WIDTH = 120
_OPENS, _CLOSES = "\ue000", "\ue001"
"""Around what becomes code once all else is escaped; no text has them."""


def _code(value: Json) -> str:
    return f"{_OPENS}{literal(value)}{_CLOSES}"


_WORDS = Words(_code, spells_objects=False)


def comment(paragraphs: Iterable[str], level: int, tags: Iterable[str] = ()) -> str:
    """A comment at a level of indentation; tags are written as they are."""
    blank = "    " * level
    texts = [_escaped(text) for text in paragraphs]
    tags = list(tags)
    if len(texts) == 1 and not tags and len(f"{blank}/** {texts[0]} */") <= _WIDTH:
        return f"{blank}/** {texts[0]} */"
    lines: list[str] = []
    for number, text in enumerate(texts):
        if number:
            lines.append("")
        lines += _wrapped(f"<p>{text}" if number else text, blank)
    if tags:
        lines += ["", *tags]
    inner = (f"{blank} * {line}".rstrip() for line in lines)
    return "\n".join((f"{blank}/**", *inner, f"{blank} */"))


def _wrapped(text: str, blank: str) -> list[str]:
    return filled(text, _WIDTH - len(blank) - 3)


def _escaped(text: str) -> str:
    parts = html(text.replace(_OPENS, "\1").replace(_CLOSES, "\2"))
    return parts.replace("&#1;", "<code>").replace("&#2;", "</code>")


def of_body(body: Body) -> tuple[list[str], list[str]]:
    """What a body is for, and the page that says so."""
    texts = [sentence(text) for text in body.about]
    page = html(body.page).replace('"', "%22")
    return texts, [f'@see <a href="{page}">{page}</a>'] if page else []


def of_object(value: Value) -> list[str]:
    """What an object within a body is."""
    return [sentence(value.description or "An object of the body")]


def of_member(member: Member, body: Body, owner: Value) -> list[str]:
    """What a member is, each fact in a sentence."""
    return [" ".join(_of_member(member, body, owner))]


def _of_member(member: Member, body: Body, owner: Value) -> Iterator[str]:
    value = member.value
    yield f"{_OPENS}{member.name}{_CLOSES}{', required' if value.required else ''}."
    yield from _WORDS.own(value)
    if value.default is not ABSENT:
        yield f"Default: {_code(value.default)}."
        if value.required:
            yield "Required although it has a default: nobody fills it in."
    yield from _WORDS.more(value)
    if owner is body.shape and body.kind == "request":
        yield from around(
            member.name,
            value,
            (*body.conditions, *body.provider_conditions),
            body.deviations,
            body.contradictions,
        )
