"""Finds meanings of values whose sentence is no fingerprint, is of an unknown source, or is inferred besides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.language.fingerprint import fingerprint
from generator.language.model import Value, walk
from generator.language.problem import Problem, expected, shown

_FINGERPRINT = re.compile(r"sha256:[0-9a-f]{16}")


def problems(body: Value, sources: Sequence[str]) -> Iterator[Problem]:
    """Every problem of what the meanings in a body say of where they are from."""
    for value in walk(body):
        for index, meaning in enumerate(value.meanings):
            for path, what in _faults(meaning, sources):
                place = value.written.at("meanings", index, *path)
                of = f"meaning of {shown(meaning['value'])}"
                yield Problem(place, f"{value.pointer}: {of}: {what}")


def _faults(
    meaning: Any, sources: Sequence[str]
) -> Iterator[tuple[tuple[str, ...], str]]:
    said = meaning.get("sentences", {})
    if said and "inferred" in meaning:
        what = "a sentence states it, so that it is not inferred: drop one of the two"
        yield ("inferred",), what
    for source, sentence in said.items():
        at = ("sentences", source)
        if source not in sources:
            yield at, f"unknown source {source!r}{expected(source, sources)}"
        if not _FINGERPRINT.fullmatch(sentence):
            wanted = fingerprint(sentence)
            yield at, f"is a sentence: write its fingerprint instead, {wanted}"
