"""Writes TSDoc: what editors show of a body and of its members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.emit.rules.bodies import Body
from generator.language.model import ABSENT, Json, Member, Value
from generator.text.filling import filled
from generator.text.javascript import literal
from generator.text.parameters import Words, around
from generator.text.sentences import sentence

_WIDTH = 120


def _code(value: Json) -> str:
    """A value as code, within a sentence of Markdown."""
    text = literal(value)
    return f"`` {text} ``" if "`" in text else f"`{text}`"


_WORDS = Words(_code, spells_objects=False)


def comment(paragraphs: Iterable[str], level: int) -> str:
    """A comment at a level of indentation, which its first line has already; a tag stands on a line of its own."""
    blank = "  " * level
    # What would end the comment, or begin a tag, is no more than a text here.
    plain = [
        text if text.startswith("@") else text.replace("@", "\\@")
        for text in (text.replace("*/", "*\\/") for text in paragraphs)
    ]
    if len(plain) == 1 and len(f"{blank}/** {plain[0]} */") <= _WIDTH:
        return f"/** {plain[0]} */"
    width = _WIDTH - len(blank) - 3
    found: list[str] = []
    for number, text in enumerate(plain):
        if number and not (text.startswith("@") and plain[number - 1].startswith("@")):
            found.append("")
        found += filled(text, width)
    lines = (f"{blank} * {line}".rstrip() for line in found)
    return "\n".join(("/**", *lines, f"{blank} */"))


def of_body(body: Body) -> list[str]:
    """What a body is for, and the page that says so."""
    texts = [sentence(text) for text in body.about]
    return [*texts, f"@see {{@link {body.page}}}"] if body.page else texts


def of_object(value: Value) -> list[str]:
    """What an object within a body is."""
    return [sentence(value.description or "An object of the body")]


def of_member(member: Member, body: Body | None) -> list[str]:
    """What a member is; what the endpoint says of it only where it is a parameter, and no part of one."""
    return list(_of_member(member, body))


def _of_member(member: Member, body: Body | None) -> Iterator[str]:
    value = member.value
    said = [*_WORDS.own(value), *_WORDS.more(value)]
    if value.required and value.default is not ABSENT:
        said.append("Required although it has a default: nobody fills it in.")
    if body is not None:
        said += around(
            member.name,
            value,
            (*body.conditions, *body.provider_conditions),
            body.deviations,
            body.contradictions,
        )
    if said:
        yield " ".join(said)
    if value.default is not ABSENT:
        yield f"@defaultValue {_code(value.default)}"
