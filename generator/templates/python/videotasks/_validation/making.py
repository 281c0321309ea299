"""Makes media inputs of what callers give for them: a path, bytes, an open file, a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from videotasks._validation.media import MAKERS, Media
from videotasks._validation.payload import OnDisk
from videotasks._validation.sources import is_path, is_source, kind_of, text_or_payload
from videotasks._values.places import Place, places
from videotasks._values.problem import Problem
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from videotasks._validation.inspection import Rules
    from videotasks._values.media_rule import MediaRule
    from videotasks._values.media_rules import MediaRules


def accept(body: dict[str, Any], rules: Rules) -> list[Problem]:
    """Makes media inputs, in place, of what callers give for them; tells what cannot be one."""
    problems: list[Problem] = []
    for place, rule in _sources(body, rules):
        trouble = _accept(place, rule)
        if trouble:
            problem = Problem(place.pointer, "media", None, trouble, None, "")
            problems.append(problem)
    return problems


def sources_in(body: dict[str, Any], rules: Rules) -> list[Place]:
    """What in a body is still to be read; a single one where there may be several is put into a list."""
    return [place for place, _ in _sources(body, rules)]


def _sources(
    body: dict[str, Any], rules: Rules
) -> Iterator[tuple[Place, MediaRule | MediaRules]]:
    for shape, rule in rules.items():
        if shape.endswith("/items"):
            for place in places(body, shape.removesuffix("/items")):
                if is_source(place.value):
                    place.holder[place.key] = [place.value]
        for place in places(body, shape):
            if _is_to_be_read(place.value, rule):
                yield place, rule


def _is_to_be_read(value: object, rule: MediaRule | MediaRules) -> bool:
    if isinstance(value, Media) or not is_source(value):
        return False
    if not isinstance(value, str):
        return True
    if not is_path(value):
        return False
    is_bare = re.match("[A-Za-z0-9+/]{16}", value) and "." not in value[-6:]
    return not (rule.bare and is_bare)


def _accept(place: Place, rule: MediaRule | MediaRules) -> str:
    from videotasks._exceptions import VideotasksError

    try:
        place.holder[place.key] = _made(place.value, rule.kinds)
    except Warning:  # of whoever has made errors of them
        raise
    except OSError as error:
        if struck(error):
            raise
        if isinstance(error, FileNotFoundError) and error.strerror:
            return error.strerror
        return f"the file cannot be read: {error}"
    except VideotasksError as error:
        return str(error).removeprefix("uri ")  # the place says what is meant
    except Exception as error:  # of an object of the caller
        if struck(error):
            raise
        return f"cannot be read: {type(error).__name__}: {error}"
    return ""


def _made(value: Any, kinds: Sequence[str]) -> Media:
    """The input: of several kinds that one of which the bytes are."""
    if len(kinds) == 1:
        return MAKERS[kinds[0]](value)
    found = text_or_payload("uri", value, *kinds)
    if isinstance(found, str):  # a text that says nothing of its kind
        return MAKERS[kinds[0]](found)
    made: Media
    if isinstance(found, OnDisk):
        made = MAKERS[kind_of(found, "uri", kinds)](found.path)
    else:
        made = MAKERS[kind_of(found, "uri", kinds)](found.data)
    return made
