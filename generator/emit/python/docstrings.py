"""Writes what docstrings say of a parameter: meaning, unit, values, limits, default, disputes, inferences."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.model import ABSENT, Endpoint, Member
from generator.text.cases import capitalized
from generator.text.further import further_words
from generator.text.parameters import Words, around
from generator.text.prices import price_words
from generator.text.python import literal, python_name
from generator.text.retirements import retirements
from generator.text.sentences import sentence

_WORDS = Words(literal)


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
    if value.required:
        yield (
            "Required."
            if value.default is ABSENT
            else "Required by the platform, so the default is always sent."
        )
    yield from around(
        member.name,
        value,
        (*endpoint.conditions, *endpoint.provider_conditions),
        endpoint.deviations,
        endpoint.contradictions,
    )


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
