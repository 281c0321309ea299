"""Writes what docstrings say of a parameter: meaning, unit, values, limits, default, disputes, inferences."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.model import ABSENT, Endpoint, Member, Value
from generator.recent import recent
from generator.text.cases import capitalized
from generator.text.further import further_words
from generator.text.parameters import Words, around
from generator.text.prices import price_words
from generator.text.python import literal, member_name, python_name
from generator.text.retirements import retirements
from generator.text.sentences import sentence

_WORDS = Words(literal)


@recent(8)  # the method of a family's class says the same as the request
def parameters(endpoint: Endpoint) -> str:
    """The `Args:` section of a request."""
    lines = ["Args:"]
    for member in endpoint.request.properties:
        words = " ".join(_member(member, endpoint))
        lines.append(f"    {python_name(member.name)}: {words}")
    if endpoint.further is not None:
        lines += _FURTHER
    return "\n".join(lines)


_FURTHER = (
    "    further: Parameters beside these, for names that Python or this call has for something else. Default: none.",
    "    parameters: Any other keyword is a further parameter, sent under its name as it is; None leaves it out.",
)


def _member(member: Member, endpoint: Endpoint) -> Iterator[str]:
    value = member.value
    yield from _WORDS.facts(value)
    if value.nullable:
        yield "None as an argument means left out; `from_dict` takes null."
    yield from _presence(value)
    yield from around(
        member.name,
        value,
        (*endpoint.conditions, *endpoint.provider_conditions),
        endpoint.deviations,
        endpoint.contradictions,
    )


def _presence(value: Value) -> Iterator[str]:
    if value.required and value.default is ABSENT:
        yield "Required."
    elif value.required:
        yield "Required by the platform, so the default is always sent."


def members(value: Value) -> str:
    """The `Args:` section of the class of an object within a request; "" if the object has no members of its own."""
    lines = ["Args:"]
    for member in value.properties:
        words = [*_WORDS.facts(member.value), *_presence(member.value)]
        lines.append(f"    {member_name(member.name)}: {' '.join(words)}")
    if value.additional_properties:
        lines.append(f"    _others: {_OTHERS}")
    return "\n".join(lines) if lines[1:] else ""


_OTHERS = "Any other keyword is a further member, sent under its name as it is; None leaves it out."


RAISES = "Raises:\n    ValidationError: The arguments break documented rules; every one of them is listed."


def about(endpoint: Endpoint) -> list[str]:
    """What an endpoint is for, and the page that says so."""
    texts = [sentence(endpoint.summary)]
    if endpoint.description:
        texts.append(sentence(endpoint.description))
    texts += filter(None, [further_words(endpoint)])
    prices = [sentence(words) for words in price_words(endpoint)]
    if prices:
        texts.append(" ".join(prices))
    gone = [sentence(capitalized(words)) for words in retirements(endpoint)]
    if gone:
        texts.append(" ".join(gone))
    texts.append(f"Source: {endpoint.sources[0].url}")
    return texts
