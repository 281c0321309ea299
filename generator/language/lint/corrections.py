"""Finds corrections of the reader that name no source, correct nothing, or whose sentence has another fingerprint.

Whether the reader still needs them is told by the facts of the pages, which are none of the language's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.language.conformance import same
from generator.language.corrections import Correction
from generator.language.fingerprint import fingerprint
from generator.language.model import Json, Value, walk
from generator.language.problem import Problem, expected


def problems(body: Value, sources: Sequence[str]) -> Iterator[Problem]:
    """Every problem of the corrections that stand beside the values of a body."""
    for value in walk(body):
        seen: dict[tuple[str, str], Correction] = {}
        for correction in value.corrections:
            twin = seen.setdefault((correction.source, correction.keyword), correction)
            if twin is not correction:
                what = f"stands twice for {correction.source}: keep one of them"
                yield _problem(value, correction, "keyword", what)
            yield from _correction(value, correction, sources)


def _correction(
    value: Value, correction: Correction, sources: Sequence[str]
) -> Iterator[Problem]:
    if correction.source not in sources:
        what = f"unknown source {correction.source!r}"
        hint = expected(correction.source, sources)
        yield _problem(value, correction, "source", f"{what}{hint}")
    read, said = correction.read, correction.value
    if read is None and said is None:
        what = "corrects nothing: add 'read', what the reader makes of the page, or 'value', what it states, or both"
        yield _problem(value, correction, "keyword", what)
    elif read is not None and said is not None and same(read, said):
        what = "corrects nothing: the page states what the reader makes of it"
        yield _problem(value, correction, "value", what)
    if correction.keyword == "media":
        for name, rule in (("read", read), ("value", said)):
            if not _is_rule(rule):
                what = f"{name} is no part of a media rule: expected one such as {{maxSize: 10 MB}}"
                yield _problem(value, correction, name, what)
    wanted = fingerprint(correction.says)
    if correction.fingerprint is None:
        what = f"has no fingerprint: add 'fingerprint: {wanted}', that of what it says"
        yield _problem(value, correction, "says", what)
    elif correction.fingerprint != wanted:
        what = (
            f"is the fingerprint of another sentence: that of what it says is {wanted}"
        )
        yield _problem(value, correction, "fingerprint", what)


def _is_rule(given: Json) -> bool:
    return given is None or (isinstance(given, dict) and bool(given))


def _problem(value: Value, correction: Correction, keyword: str, what: str) -> Problem:
    place = correction.written.at(keyword)
    return Problem(
        place, f"{value.pointer}: correction of {correction.keyword}: {what}"
    )
