"""Writes what docstrings say of a parameter: meaning, unit, values, limits, default, disputes, inferences."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.model import (
    ABSENT,
    Endpoint,
    Member,
    Value,
    walk,
)
from generator.text.cases import capitalized
from generator.text.limits import demands, inferred_words, limits_words
from generator.text.media import media_words
from generator.text.python import literal, python_name
from generator.text.sentences import condition_words, contradiction_words, sentence


def parameters(endpoint: Endpoint) -> str:
    """The `Args:` section of a request."""
    lines = ["Args:"]
    for member in endpoint.request.properties:
        words = " ".join(_member(member, endpoint))
        lines.append(f"    {python_name(member.name)}: {words}")
    return "\n".join(lines)


def _member(member: Member, endpoint: Endpoint) -> Iterator[str]:
    value = member.value
    yield from _facts(value)
    if value.nullable:
        yield "None as an argument means left out; `from_dict` takes null."
    if value.required:
        yield (
            "Required."
            if value.default is ABSENT
            else "Required by the platform, so the default is always sent."
        )
    for condition in endpoint.conditions:
        if member.name in condition.targets:
            yield sentence(condition_words(condition))
    for deviation in endpoint.deviations:
        if deviation.pointer == value.pointer:
            yield sentence(deviation.says)
    for below in walk(value):
        for found in endpoint.contradictions:
            if found.body == "request" and found.pointer == below.pointer:
                yield contradiction_words(found, value)


def _facts(value: Value) -> Iterator[str]:
    if value.description:
        yield sentence(value.description)
    if value.unit:
        yield f"In {value.unit}."
    if value.enum is not None:
        yield f"{'Only value' if len(value.enum) == 1 else 'Allowed'}: {', '.join(map(literal, value.enum))}."
    if value.open_enum is not None:
        yield f"For example {', '.join(map(literal, value.open_enum))}."
    yield from limits_words(value)
    yield from (sentence(capitalized(words)) for words in demands(value))
    if value.default is not ABSENT:
        shown = "an empty text" if value.default == "" else literal(value.default)
        yield f"Default: {shown}."
    if value.nullable:
        yield "May be null."
    if value.media is not None:
        yield sentence(capitalized(media_words(value.media)))
    for inferred in value.inferred:
        if inferred.keyword != "type":
            words = f"{inferred_words(inferred)} ({inferred.reason})"
            yield f"Not stated by the platform's pages: {words}."
    if value.providers:
        yield f"Documented by {', '.join(value.providers)} only."
    if value.items is not None:
        facts = " ".join(_facts(value.items))
        if facts:
            yield f"Each item: {facts}"
    for member in value.properties:
        needed = ", required" if member.value.required else ""
        yield f"`{member.name}` ({member.value.type}{needed}): {' '.join(_facts(member.value))}"


RAISES = "Raises:\n    ValidationError: The arguments break documented rules; every one of them is listed."


def about(endpoint: Endpoint) -> list[str]:
    """What an endpoint is for, and the page that says so."""
    texts = [sentence(endpoint.summary)]
    if endpoint.description:
        texts.append(sentence(endpoint.description))
    texts.append(f"Source: {endpoint.sources[0].url}")
    return texts
