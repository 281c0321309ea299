"""Warns of values that break no rule of any page and are hardly meant: they would be billed all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from videotasks._exceptions import (
    InferredLimitWarning,
    MediaWarning,
    MisspelledNameWarning,
    NoEffectWarning,
    VideotasksWarning,
)
from videotasks._platform.notices import are_ignored, warn_caller, warn_of_each
from videotasks._validation.ordinary import LARGEST_SEED, has_half
from videotasks._validation.urls import begin_as_urls
from videotasks._values.kinds import as_array, as_object, is_integer
from videotasks._values.places import places
from videotasks._values.pointer import step

if TYPE_CHECKING:
    from videotasks._validation.inspection import Rules
    from videotasks._values.problem import Problem

_BLANK: Final = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]*"
)
"""White space, and what is not seen either: controls, marks of direction, variants and tags, letters that fill."""
_CATEGORIES: Final[Mapping[str, type[VideotasksWarning]]] = {
    "noEffect": NoEffectWarning,
    "furtherParameters": MisspelledNameWarning,
    "mediaByKind": MediaWarning,
    "counts": MediaWarning,
}
"""What a rule that only warns is called by; others are limits."""
_told: set[str] = set()
"""What is said once in a process."""


def is_heard() -> bool:
    """Whether anybody may hear what this module says: many items cost a warning each, and many silence those."""
    heard = (InferredLimitWarning, NoEffectWarning, MediaWarning, MisspelledNameWarning)
    return not are_ignored(heard)


def warn_of(
    endpoint: str,
    body: Mapping[str, object],
    media: Rules,
    unstated: Mapping[str, str],
    inferred: Sequence[Problem],
) -> None:
    """Warns of inferred limits, blank prompts, halves of characters, odd seeds, and media that may be misunderstood.

    Args:
        endpoint: `family.operation`.
        body: Its body.
        media: The rules of media that may be no URLs.
        unstated: Shape of a pointer -> what it is, where no page states a limit.
        inferred: What exceeds limits that are only inferred.
    """
    warn_of_each([(f"{endpoint}: {one}", _category(one)) for one in inferred])
    for words in _values(body, unstated):
        text = f"{endpoint}: {words}; no page states a rule, so it is sent, and will be billed"
        warn_caller(text, InferredLimitWarning)
    if media and not begin_as_urls(body, media):
        _warn_of_media(endpoint, body, media)


def _category(problem: Problem) -> type[VideotasksWarning]:
    return _CATEGORIES.get(problem.rule, InferredLimitWarning)


def _warn_of_media(endpoint: str, body: Mapping[str, object], media: Rules) -> None:
    from videotasks._validation.inspection import MISSING, advise

    for words in advise(body, media):
        if words is not MISSING:
            warn_caller(f"{endpoint}: {words}", MediaWarning)
        elif words not in _told:
            _told.add(words)
            warn_caller(words, MediaWarning)


def _values(body: Mapping[str, object], unstated: Mapping[str, str]) -> Iterator[str]:
    for shape, what in unstated.items():
        for place in places(body, shape):
            pointer, value = place.pointer, place.value
            if not _is_odd(what, value):
                continue
            if isinstance(value, str):
                yield f"{pointer}: the prompt is {'blank' if value else 'empty'}"
            elif is_integer(value):
                side = "below 0" if value < 0 else "beyond 32 bits"
                yield f"{pointer}: the seed is {side}"
    for pointer, text in _texts(body, ""):
        if has_half(text):
            yield f"{pointer}: holds half of a character (a lone surrogate), which is sent as JSON's escape of it"


def _is_odd(what: str, value: object) -> bool:
    if what == "prompt":
        return isinstance(value, str) and _BLANK.fullmatch(value) is not None
    return is_integer(value) and not 0 <= value <= LARGEST_SEED


def _texts(value: object, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if not value.isascii():
            yield pointer, value
        return
    items = as_array(value)
    if items is not None:
        for index, item in enumerate(items):
            if type(item) is not str or not item.isascii():  # most are URLs
                yield from _texts(item, f"{pointer}/{index}")
        return
    for name, item in (as_object(value) or {}).items():
        yield from _texts(item, step(pointer, name))
