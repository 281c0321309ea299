"""Compares the meanings of values with pages: whether the sentence that states one still stands at its parameter.

A spec has the fingerprint of that sentence alone, for each source that states the meaning. Locked facts have no
sentences: only a page at hand shows whether it is still there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import shorten
from typing import Any, Protocol

from generator.frozen import dataclass
from generator.language.fingerprint import fingerprint
from generator.language.model import Source, Value
from generator.language.model import walk as values
from generator.language.problem import Place
from generator.pages.comparing.corrections import facts_pointer, side_by_side
from generator.pages.facts import Facts, Part, Unexplained, at

_SHOWN = 200
"""Characters of a sentence that a report shows."""
_MOST = 12
"""Sentences that a report shows."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A value that means something of its own, with the place in the facts of which it speaks."""

    part: Part
    pointer: str
    """As facts have it: what is said of the items of an array stands beside the array."""
    value: object
    means: str
    sentences: Mapping[str, str]
    """Id of a source -> fingerprint of its sentence."""
    is_inferred: bool
    place: Place

    @property
    def is_held(self) -> bool:
        """Whether the spec says where the meaning is from."""
        return bool(self.sentences) or self.is_inferred


class HasMeanings(Protocol):
    """Something that pages document."""

    @property
    def meanings(self) -> tuple[Meant, ...]:
        """What some of its values mean of their own."""


@dataclass(frozen=True, slots=True)
class Gone:
    """A meaning whose sentence a page has no more."""

    meant: Meant
    says: str
    """What a maintainer should know of it."""


def meant(bodies: Mapping[Part, Value | None]) -> Iterator[Meant]:
    """The meanings that stand beside the values of some bodies."""
    for part, body in bodies.items():
        for value in values(body) if body is not None else ():
            for index, meaning in enumerate(value.meanings):
                said: Any = meaning.get("sentences", {})
                yield Meant(
                    part,
                    facts_pointer(value.pointer),
                    meaning["value"],
                    str(meaning["means"]),
                    said,
                    "inferred" in meaning,
                    value.written.at("meanings", index),
                )


def gone(
    facts: Facts, documented: HasMeanings, source: Source | None
) -> Iterator[Gone]:
    """The meanings whose sentence stands on the page of a source no more.

    Those of parameters that the page has not are left out: that a parameter is missing is told anyway.
    """
    if source is None:
        return
    own = [one for one in documented.meanings if source.id in one.sentences]
    if not own:
        return
    # All that reads pages, which `lint` can do without.
    from generator.pages.reading.conditions import sentences_in

    for one in own:
        if at(facts, one.part, one.pointer) is None:
            continue
        sentences = sentences_in(facts.texts.get((one.part, one.pointer), ""))
        before = one.sentences[source.id]
        if before not in {*map(fingerprint, side_by_side(sentences))}:
            now = "; ".join(map(_sentence, sentences[:_MOST])) or "nothing"
            says = f"the sentence that states it, {before}, is gone or has changed; by now stands there: {now}"
            yield Gone(one, says)


def states(sentence: Unexplained, documented: HasMeanings) -> bool:
    """Whether a sentence without a fact is one that states a meaning, which the spec has."""
    return any(
        (one.part, one.pointer) == ("request", sentence.pointer)
        and fingerprint(sentence.says) in one.sentences.values()
        for one in documented.meanings
    )


def _sentence(text: str) -> str:
    return f"{shorten(text, _SHOWN, placeholder=' ...')!r} ({fingerprint(text)})"
