"""Says what a value of a body is, in the words that every client's documentation has: meaning, unit, values, limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.frozen import dataclass
from generator.language.model import (
    ABSENT,
    Condition,
    Contradiction,
    Deviation,
    Json,
    Value,
    walk,
)
from generator.text.cases import capitalized
from generator.text.limits import (
    advice,
    demands,
    inferred_words,
    limits_words,
    meanings,
    of_all,
)
from generator.text.media import kinds_words, media_words
from generator.text.sentences import (
    condition_words,
    contradiction_words,
    correction_words,
    sentence,
    stated_in_words,
)


@dataclass(frozen=True, slots=True)
class Words:
    """How a language shows values to its readers."""

    literal: Callable[[Json], str]
    spells_objects: bool = True
    """Whether what is said of a value goes on with the members of objects, for want of a type that has them."""

    def facts(self, value: Value) -> Iterator[str]:
        """What a value is, and what is below it, in sentences."""
        yield from self.own(value)
        if value.default is not ABSENT:
            yield f"Default: {self.default(value.default)}."
        yield from self.more(value)

    def own(self, value: Value) -> Iterator[str]:
        """What a value means, and what it may be."""
        if value.description:
            yield sentence(value.description)
        if value.unit:
            yield f"In {value.unit}."
        if value.enum is not None:
            word = "Only value" if len(value.enum) == 1 else "Allowed"
            yield f"{word}: {', '.join(map(self.literal, value.enum))}."
        if value.open_enum is not None:
            yield f"For example {', '.join(map(self.literal, value.open_enum))}."
        yield from (sentence(words) for words in meanings(value, self.literal))
        yield from limits_words(value)
        yield from of_all(value)
        yield from (sentence(capitalized(words)) for words in demands(value))
        yield from (sentence(capitalized(words)) for words in advice(value))

    def default(self, default: Json) -> str:
        """A default as a sentence shows it."""
        return "an empty text" if default == "" else self.literal(default)

    def more(self, value: Value) -> Iterator[str]:
        """What a file must be, what is only inferred, who documents it, and what its items and members are."""
        if value.nullable:
            yield "May be null."
        if value.media is not None:
            yield sentence(capitalized(media_words(value.media)))
        if value.media_by_kind:
            yield sentence(capitalized(kinds_words(value.media_by_kind)))
        for inferred in value.inferred:
            if inferred.keyword != "type":
                words = f"{inferred_words(inferred)} ({inferred.reason})"
                yield f"Not stated by the platform's pages: {words}."
        for correction in stated_in_words(value):
            yield sentence(f"The page {correction_words(correction)}")
        if value.providers:
            yield f"Documented by {', '.join(value.providers)} only."
        if value.items is not None:
            facts = " ".join(self.facts(value.items))
            if facts:
                yield f"Each item: {facts}"
        for member in value.properties if self.spells_objects else ():
            needed = ", required" if member.value.required else ""
            said = " ".join(self.facts(member.value))
            yield f"`{member.name}` ({member.value.type}{needed}): {said}"


def around(
    name: str,
    value: Value,
    conditions: tuple[Condition, ...],
    deviations: tuple[Deviation, ...],
    contradictions: tuple[Contradiction, ...],
) -> Iterator[str]:
    """What is said of a parameter elsewhere: conditions, what one provider's page says otherwise, disagreements."""
    for condition in conditions:
        if condition.concerns(name):
            yield sentence(condition_words(condition))
    if not (deviations or contradictions):
        return
    inside = [below.pointer for below in walk(value)]
    for deviation in deviations:
        if deviation.pointer in inside:
            yield sentence(deviation.says)
    for pointer in inside:
        for found in contradictions:
            if found.body == "request" and found.pointer == pointer:
                yield contradiction_words(found, value)
