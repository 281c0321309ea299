"""Reads YAML in which nothing needs a word, from the events of the scanner in C.

No nodes are made, which would be most of the work. What is not to be accepted, or not surely, is left to `yaml_reader`,
which has the words for it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import yaml
from yaml import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from generator.language.located import Located, Marks, Written
from generator.language.yaml_scalars import AMBIGUOUS, SURROGATE, plain

DEEPEST = 100
"""Collections within each other."""


class _UnsureError(Exception):
    """The text needs a closer look."""


def quickly(text: str, name: str, scanner: Any) -> Located | None:
    """The mapping that a text holds; None if the text needs a closer look."""
    try:
        return _read(text, scanner(text).get_event, name)
    except (yaml.YAMLError, _UnsureError):
        return None


def _read(text: str, event_of: Callable[[], Any], name: str) -> Located:
    starts: list[Any] = []
    flows: list[int] = []
    """The numbers of the collections in brackets."""
    after = array("I")
    above: list[tuple[int, Any]] = []
    """The number of each open collection, and what it is in."""
    root: Any = None
    into: Any = None
    key: str | None = None
    while not isinstance(event := event_of(), StreamEndEvent):
        kind = type(event)
        if kind in _ENDS:
            number, into = above.pop()
            after[number] = len(starts)
            continue
        if kind in _FRAMES:
            if kind is DocumentStartEvent and root is not None:
                raise _UnsureError
            continue
        value = _value(kind, event)
        starts.append(event.start_mark)
        after.append(len(starts))
        if isinstance(into, list):
            into.append(value)
        elif into is None:
            root = value
        elif key is not None:
            into[key] = value
            key = None
        elif type(value) is str and value not in into:
            key = value
        else:
            raise _UnsureError
        if kind is not ScalarEvent:
            if event.flow_style:
                flows.append(len(starts) - 1)
            above.append((len(starts) - 1, into))
            into = value
            if len(above) > DEEPEST:
                raise _UnsureError
    if not isinstance(root, dict) or (
        "?" in text and _in_flow(text, starts, after, flows)
    ):
        raise _UnsureError
    return Written(root, Marks(name, starts, after))


def _in_flow(
    text: str, starts: Sequence[Any], after: Sequence[int], flows: Iterable[int]
) -> bool:
    """Whether a `?` stands in a collection in brackets, or between it and what comes next."""
    for number in flows:
        behind = after[number]
        end = starts[behind].index if behind < len(starts) else len(text)
        if _QUESTION.search(text, starts[number].index, end):
            return True
    return False


_QUESTION = re.compile(r"\S\?")
"""In a flow, the scanner in C may read on where the other does not."""
_ENDS = frozenset({MappingEndEvent, SequenceEndEvent})
_FRAMES = frozenset({StreamStartEvent, DocumentStartEvent, DocumentEndEvent})


def _value(kind: type, event: Any) -> object:
    """What an event stands for; a collection is empty as yet."""
    if kind not in _VALUES or event.anchor is not None or event.tag is not None:
        raise _UnsureError
    if kind is not ScalarEvent:
        return {} if kind is MappingStartEvent else []
    text: str = event.value
    if event.style:
        if not text.isascii() and SURROGATE.search(text):
            raise _UnsureError
        return text
    # What is empty may be null, or the lack of a value.
    value = plain(text) if text else AMBIGUOUS
    if value is AMBIGUOUS:
        raise _UnsureError
    return value


_VALUES = frozenset({ScalarEvent, MappingStartEvent, SequenceStartEvent})
