"""Finds what a problem says of its pages: which one states the rule, and on which rules pages disagree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.emit.rules.values import RULES
from generator.language.model import Contradiction, Source, Value, walk
from generator.text.sentences import claims_words

Table = Sequence[tuple[str, str]]


def pages(body: Value, sources: Sequence[Source]) -> Table:
    """Pointers of the values that only some sources state, each with the address of the first of them."""
    urls: Mapping[str, str] = {source.id: source.url for source in sources}
    return [
        (value.pointer, urls[value.sources[0]]) for value in walk(body) if value.sources
    ]


def disputes(contradictions: Sequence[Contradiction], body: str) -> Table:
    """Rules of a request or a response on which sources disagree, and what a message adds."""
    found = {
        f"{contradiction.pointer} {contradiction.keyword}": claims_words(contradiction)
        for contradiction in contradictions
        if contradiction.body == body and contradiction.keyword in RULES
    }
    return list(found.items())
