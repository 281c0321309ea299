"""Reads the conditions that stand above the parameters, in the introduction of a page.

There a plain word is seldom a parameter: `image` and `video` are words of every introduction. A name counts in a code
span, or where nothing but a name is written so; a sentence that would be a condition with plain words is told as one
that nothing was read of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.pages.facts import Unexplained
from generator.pages.reading import conditions
from generator.pages.reading.condition_effects import Condition, Limits
from generator.pages.reading.parameters import NAME, Parameter, Parameters
from generator.pages.reading.prose import LONGEST, plain
from generator.pages.reading.unexplained import has_a_constraint

_MARK = re.compile(NAME)


def read(
    text: str, known: Parameters, limits: Limits
) -> tuple[list[Condition], list[Unexplained]]:
    """The conditions of an introduction, and the sentences on parameters of which nothing was read."""
    found: list[Condition] = []
    unread: list[Unexplained] = []
    if len(text) > LONGEST or not has_a_constraint(text):
        return found, unread
    for sentence in conditions.sentences_in(plain(text)):
        if not has_a_constraint(sentence):
            continue
        sure = known.surely(sentence)
        said = _said(sentence, sure, known, limits)
        found += [one for one in said if one not in found]
        if not said and (sure.all or _said(sentence, known, known, limits)):
            unread.append(Unexplained("", sentence))
    return found, unread


def _said(
    sentence: str, named: Parameters, known: Parameters, limits: Limits
) -> list[Condition]:
    """The conditions of a sentence, as if it stood at the first of its parameters at which it says anything."""
    for about in _subjects(sentence, named, known):
        said = conditions.read(sentence, about, named, limits)
        if said.found:
            return said.found
    return []


def _subjects(
    sentence: str, named: Parameters, known: Parameters
) -> Iterator[Parameter]:
    """The parameters of a sentence, in its order."""
    for mark in dict.fromkeys(_MARK.findall(named.marked(sentence))):
        about = named.at(mark, "")
        if about is not None:
            yield known.by_pointer.get(about.pointer, about)
