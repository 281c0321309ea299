"""Says in words what the schema of a tool cannot: limits, defaults, files and conditions.

Language models read descriptions, so that what a vendor's subset of JSON Schema lacks is said there. It is checked
all the same, when the arguments of the call become a request.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from generator.frozen import replace
from generator.language.keywords import stated_limits
from generator.language.model import ABSENT, Endpoint, Json, Value
from generator.text.cases import capitalized
from generator.text.further import further_words
from generator.text.limits import advice, demands, limits_words, meanings, of_all
from generator.text.media import kinds_words, media_words
from generator.text.sentences import sentence

_BILLED = "Each call starts a new task, and is billed."


def tool_name(endpoint: Endpoint) -> str:
    """What every vendor calls the tool: OpenAI allows no dots in names."""
    return endpoint.id.replace(".", "_")


def tool_words(endpoint: Endpoint, *more: str) -> str:
    """What a tool does, and what a call of it costs."""
    further = further_words(endpoint)
    texts = [endpoint.summary, endpoint.description, further, _BILLED, *more]
    return " ".join(sentence(text) for text in texts if text)


def value_words(value: Value, said: Collection[str], endpoint: Endpoint) -> str:
    """What a value is, with every rule that is not among the keywords that its schema has; one line."""
    words = list(_words(value, said))
    if value.pointer.count("/") == 1:
        words += _conditions(value.pointer.removeprefix("/"), endpoint)
    return " ".join(dict.fromkeys(words))


def _words(value: Value, said: Collection[str]) -> Iterator[str]:
    if value.description:
        yield sentence(value.description)
    if value.unit:
        yield f"In {value.unit}."
    if value.enum is not None and "enum" not in said:
        yield f"{'Only value' if len(value.enum) == 1 else 'Allowed'}: {_listed(value.enum)}."
    if value.open_enum is not None:
        yield f"For example {_listed(value.open_enum)}."
    yield from (sentence(words) for words in meanings(value, _shown))
    unsaid = without(value, said)
    yield from limits_words(unsaid)
    yield from (sentence(capitalized(words)) for words in demands(unsaid))
    yield from (sentence(capitalized(words)) for words in advice(value))
    yield from of_all(value)
    if value.media is not None:
        yield sentence(capitalized(media_words(value.media)))
    if value.media_by_kind:
        yield sentence(capitalized(kinds_words(value.media_by_kind)))
    if value.relation is not None:
        yield sentence(value.relation.says)
    if value.default is not ABSENT and "default" not in said:
        yield f"Default: {'an empty text' if value.default == '' else _shown(value.default)}."


def without(value: Value, said: Collection[str]) -> Value:
    """A value without the limits whose keywords a schema has itself."""
    fields = {row.field: None for row, _ in stated_limits(value) if row.name in said}
    if not fields:
        return value
    return replace(value, **fields)  # type: ignore[arg-type]  # limits are all optional


def _conditions(name: str, endpoint: Endpoint) -> list[str]:
    """What holds for a parameter beside others; what is only inferred refuses nothing and stays away."""
    return [
        sentence(condition.says)
        for condition in endpoint.conditions
        if condition.inferred is None and condition.concerns(name)
    ]


def _listed(values: Collection[Json]) -> str:
    return ", ".join(map(_shown, values))


def _shown(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
