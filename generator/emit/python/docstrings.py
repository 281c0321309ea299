"""What docstrings say of a parameter: meaning, unit, values, limits, default, what is contradicted or inferred."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.layout import literal, sentence
from generator.emit.python.names import python_name
from generator.language.model import (
    ABSENT,
    Contradiction,
    Endpoint,
    Inferred,
    Member,
    Value,
    walk,
)
from generator.text.media import media_words


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
            yield sentence(condition.words)
    for deviation in endpoint.deviations:
        if deviation.pointer == value.pointer:
            yield sentence(deviation.says)
    for below in walk(value):
        for one in endpoint.contradictions:
            if one.body == "request" and one.pointer == below.pointer:
                claims = "; ".join(claim.says for claim in one.claims)
                what = f"The sources disagree on {_what(one, value)}: {claims}."
                yield f"{what} Here holds: {sentence(one.holds)}"


def _what(one: Contradiction, parameter: Value) -> str:
    what = {"missing": "whether it exists", "required": "whether it is required"}.get(
        one.keyword, f"its {_KEYWORDS.get(one.keyword, one.keyword)}"
    )
    inner = one.pointer.removeprefix(parameter.pointer).replace("/items", "")
    if one.pointer.endswith("/items"):
        return f"{what} (of each item)"
    return f"{what} (of `{inner.rsplit('/', 1)[-1]}`)" if inner else what


_KEYWORDS = {
    "enum": "values",
    "openEnum": "list of values",
    "media": "limits",
    "maxItems": "number of items",
    "description": "meaning",
}


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
    if value.default is not ABSENT:
        shown = "an empty text" if value.default == "" else literal(value.default)
        yield f"Default: {shown}."
    if value.nullable:
        yield "May be null."
    if value.media is not None:
        yield sentence(_upper(media_words(value.media)))
    for one in value.inferred:
        if one.keyword != "type":
            yield f"Not stated by the platform's pages: {inferred_words(one)} ({one.reason})."
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


def limits_words(value: Value) -> Iterator[str]:
    """The limits of a value, in words."""
    for low, high, unit in (
        (value.min_items, value.max_items, " items"),
        (value.min_length or None, value.max_length, " characters"),
        (value.minimum, value.maximum, ""),
    ):
        if low is not None and high is not None:
            yield (
                f"Exactly {low}{unit if low != 1 else unit.rstrip('s')}."
                if low == high
                else f"{low} to {high}{unit}."
            )
        elif low is not None:
            yield f"At least {low}{unit if low != 1 else unit.rstrip('s')}."
        elif high is not None:
            yield f"At most {high}{unit if high != 1 else unit.rstrip('s')}."


def inferred_words(one: Inferred) -> str:
    """What is inferred, in words."""
    if one.media is not None:
        return media_words(one.media)
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
