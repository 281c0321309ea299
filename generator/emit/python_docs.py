"""What docstrings say of a parameter: meaning, unit, values, limits, default, what is contradicted or inferred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.media_words import media_words
from generator.emit.python_text import literal, sentence
from generator.names import python_name
from generator.spec.build import media
from generator.spec.model import (
    ABSENT,
    Contradiction,
    Endpoint,
    Inferred,
    Member,
    Value,
)


def parameters(endpoint: Endpoint) -> str:
    """The `Args:` section of a request."""
    lines = ["Args:"]
    for member in endpoint.request.properties:
        words = " ".join(_member(member, endpoint.contradictions))
        lines.append(f"    {python_name(member.name)}: {words}")
    return "\n".join(lines)


def _member(member: Member, contradictions: Sequence[Contradiction]) -> Iterator[str]:
    value = member.value
    yield from _facts(value)
    if value.required:
        yield (
            "Required."
            if value.default is ABSENT
            else "Required by the platform, so the default is always sent."
        )
    for below in _tree(value):
        for one in contradictions:
            if one.body == "request" and one.pointer == below.pointer:
                yield f"The sources disagree on {_what(one, value)}: {one.holds}."


def _what(one: Contradiction, parameter: Value) -> str:
    what = {"missing": "whether it exists", "required": "whether it is required"}.get(
        one.keyword, f"its {one.keyword}"
    )
    inner = one.pointer.removeprefix(parameter.pointer)
    place = inner.replace("/items", "[]", 1).replace("/", ".")
    return f"{what} ({place.lstrip('.')})" if place else what


def _tree(value: Value) -> Iterator[Value]:
    yield value
    for one in [
        *([value.items] if value.items else []),
        *(member.value for member in value.properties),
    ]:
        yield from _tree(one)


def _facts(value: Value) -> Iterator[str]:
    if value.description:
        yield sentence(value.description)
    if value.unit:
        yield f"In {value.unit}."
    if value.enum is not None:
        yield f"{'Only value' if len(value.enum) == 1 else 'Allowed'}: {', '.join(map(literal, value.enum))}."
    if value.open_enum is not None:
        yield f"For example {', '.join(map(literal, value.open_enum))}."
    yield from _limits(value)
    if value.default is not ABSENT:
        shown = "an empty text" if value.default == "" else literal(value.default)
        yield f"Default: {shown}."
    if value.media is not None:
        yield sentence(_upper(media_words(value.media)))
    for one in value.inferred:
        if one.keyword != "type":
            yield f"Not stated by the platform's pages: {_inferred(one)} ({one.reason})."
    if value.providers:
        yield f"Documented by {', '.join(value.providers)} only."
    if value.items is not None:
        facts = " ".join(_facts(value.items))
        if facts:
            yield f"Each item: {facts}"
    for member in value.properties:
        needed = ", required" if member.value.required else ""
        yield f"`{member.name}` ({member.value.type}{needed}): {' '.join(_facts(member.value))}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _limits(value: Value) -> Iterator[str]:
    for low, high, unit in (
        (value.min_items, value.max_items, " items"),
        (value.min_length or None, value.max_length, " characters"),
        (value.minimum, value.maximum, ""),
    ):
        if low is not None and high is not None:
            yield f"Exactly {low}{unit}." if low == high else f"{low} to {high}{unit}."
        elif low is not None:
            yield f"At least {low}{unit if low != 1 else unit.rstrip('s')}."
        elif high is not None:
            yield f"At most {high}{unit if high != 1 else unit.rstrip('s')}."


def _inferred(one: Inferred) -> str:
    if one.keyword == "media" and isinstance(one.value, dict):
        return media_words(media(one.value))
    side = "at least" if one.keyword.startswith("min") else "at most"
    unit = {"Items": " items", "Length": " characters"}.get(one.keyword[3:], "")
    return f"{side} {one.value}{unit.rstrip('s') if one.value == 1 else unit}"


RAISES = "Raises:\n    ValidationError: The arguments break documented rules; every one of them is listed."


def about(endpoint: Endpoint) -> list[str]:
    """What an endpoint is for, and the page that says so."""
    texts = [sentence(endpoint.summary)]
    if endpoint.description:
        texts.append(sentence(endpoint.description))
    texts.append(f"Source: {endpoint.sources[0].url}")
    return texts
