# Copied from generator/templates/python/videotasks/_validation/advice.py: edit that file, then run `make generate`.
"""Warns of values that break no rule of any page and are hardly meant: they would be billed all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast

from videotasks._validation.ordinary import begin_as_urls
from videotasks._values.kinds import as_array, as_object, is_integer
from videotasks._values.places import places
from videotasks._values.pointer import step

if TYPE_CHECKING:
    from videotasks._validation.inspection import Rules

_BLANK: Final = re.compile(
    "[\\s\xad\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\ufeff]*"
)
"""White space, and what is not seen either."""
_LARGEST: Final = (1 << 32) - 1

_SIMPLE: Final = (int, bool, float)
_told: set[str] = set()
"""What is said once in a process."""


def warn_of_values(
    endpoint: str,
    body: Mapping[str, object],
    media: Rules,
    unstated: Mapping[str, str],
) -> None:
    """Warns of blank prompts, halves of characters, odd seeds, and media that may be misunderstood."""
    for words in () if _is_usual(body, unstated) else _values(body, unstated):
        from videotasks._exceptions import InferredLimitWarning
        from videotasks._platform.notices import warn_caller

        text = f"{endpoint}: {words}; no page states a rule, so it is sent, and will be billed"
        warn_caller(text, InferredLimitWarning)
    if media and not begin_as_urls(body, media):
        _warn_of_media(endpoint, body, media)


def _warn_of_media(endpoint: str, body: Mapping[str, object], media: Rules) -> None:
    from videotasks._exceptions import MediaWarning
    from videotasks._platform.notices import warn_caller
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
        if _has_half(text):
            yield f"{pointer}: holds half of a character (a lone surrogate), which is sent as JSON's escape of it"


def _is_odd(what: str, value: object) -> bool:
    if what == "prompt":
        return isinstance(value, str) and _BLANK.fullmatch(value) is not None
    return is_integer(value) and not 0 <= value <= _LARGEST


def _has_half(text: str) -> bool:
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _is_usual(body: Mapping[str, object], unstated: Mapping[str, str]) -> bool:
    """Whether there is nothing to warn of, by a glance: so it is with nearly all bodies."""
    for shape, what in unstated.items():
        value = body.get(shape[1:])
        if value is None:
            if shape.count("/") > 1:
                return False
        elif _is_odd(what, value):
            return False
    for value in body.values():
        kind = type(value)
        if kind is str:
            if _has_half(cast("str", value)):
                return False
        elif kind is list:
            for item in cast("list[object]", value):
                if type(item) is not str or _has_half(item):
                    return False
        elif kind not in _SIMPLE:
            return False
    return True


def _texts(value: object, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if not value.isascii():
            yield pointer, value
        return
    items = as_array(value)
    if items is not None:
        for index, item in enumerate(items):
            yield from _texts(item, f"{pointer}/{index}")
        return
    for name, item in (as_object(value) or {}).items():
        yield from _texts(item, step(pointer, name))
