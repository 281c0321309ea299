"""Writes conditions and contradictions as whole sentences, for every output that people read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.corrections import Correction
from generator.language.model import Condition, Contradiction, Json, Value
from generator.text.json_text import one_line


def sentence(text: str) -> str:
    """A text that ends like a sentence, so that no docstring ends in a quote or a backslash."""
    return text if text[-1:] in (".", "!", "?") else f"{text}."


def counted(number: int, noun: str) -> str:
    """A number and what it counts: `1 item`, `2 items`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def default_words(default: Json, required: bool) -> str:
    """A default where a schema must not have it, as whoever reads the schema would write it into a body."""
    shown = one_line(default)
    if required:
        return f"Required, though {shown} is its documented default."
    return f"Left out, it is {shown}."


def condition_words(condition: Condition) -> str:
    """What a condition says, at whom alone, and that no page does where it is inferred; without a full stop."""
    says = condition.says.rstrip(".")
    if condition.provider is not None:
        says = f"{says} (at {condition.provider} alone)"
    if condition.inferred is None:
        return says
    return f"{says} (no page of the platform states it: {condition.inferred})"


def stated_in_words(value: Value) -> Iterator[Correction]:
    """The sentences that state something of a value, though no reader makes it of them."""
    return (each for each in value.corrections if each.value is not None)


def correction_words(correction: Correction) -> str:
    """Which source states a rule in which sentence, without what ends or breaks a comment; without a full stop."""
    plain = correction.says.replace("\\", "").replace("*/", "* /")
    return f"{correction.source} says: {' '.join(plain.split()).rstrip('.。')}"


def claims_words(contradiction: Contradiction) -> str:
    """Who says what, and what holds; without a full stop."""
    claims = "; ".join(
        f"{claim.source}: {claim.says}" for claim in contradiction.claims
    )
    return f"{claims}; here holds: {contradiction.holds.rstrip('.')}"


def contradiction_words(contradiction: Contradiction, parameter: Value) -> str:
    """On what the sources disagree about a parameter or a value below it, what they say, and what holds."""
    claims = "; ".join(claim.says for claim in contradiction.claims)
    topic = _topic(contradiction, parameter)
    disagreement = f"The sources disagree on {topic}: {claims}."
    return f"{disagreement} Here holds: {sentence(contradiction.holds)}"


_TOPICS = {"missing": "whether it exists", "required": "whether it is required"}
_NOUNS = {
    "enum": "values",
    "openEnum": "list of values",
    "media": "limits",
    "maxItems": "number of items",
    "description": "meaning",
}


def _topic(contradiction: Contradiction, parameter: Value) -> str:
    keyword = contradiction.keyword
    topic = _TOPICS.get(keyword, f"its {_NOUNS.get(keyword, keyword)}")
    below = contradiction.pointer.removeprefix(parameter.pointer).replace("/items", "")
    if contradiction.pointer.endswith("/items"):
        return f"{topic} (of each item)"
    return f"{topic} (of `{below.rsplit('/', 1)[-1]}`)" if below else topic
