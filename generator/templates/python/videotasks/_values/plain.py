"""Writes plain values out, tells two bodies apart, and finds what JSON does not have."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from videotasks._values.kinds import as_array, as_object
from videotasks._values.lazy_text import LazyText
from videotasks._values.pointer import step
from videotasks._values.show import shown
from videotasks._values.strikes import struck


class Unencodable(NamedTuple):
    """A value that JSON does not have."""

    pointer: str
    value: object
    message: str


def written(value: object) -> Any:
    """A copy of plain values with every text written out."""
    if isinstance(value, LazyText):
        return str(value)
    items, members = as_array(value), as_object(value)
    if items is not None:
        return [written(item) for item in items]
    if members is not None:
        return {name: written(item) for name, item in members.items()}
    return value


def unencodable(value: object, pointer: str = "") -> Iterator[Unencodable]:
    """Everything in a copy that JSON has no notation for."""
    items, members = as_array(value), as_object(value)
    if items is not None:
        for index, item in enumerate(items):
            yield from unencodable(item, f"{pointer}/{index}")
    elif members is not None:
        for name, item in cast("Mapping[object, object]", members).items():
            place = step(pointer, name)
            # Numbers are names too, as Python's json has it.
            trouble = None if isinstance(name, str) else _trouble(name)
            if trouble is not None:
                yield Unencodable(place, name, f"its name {trouble}")
            yield from unencodable(item, place)
    else:
        trouble = _trouble(value)
        if trouble is not None:
            yield Unencodable(pointer, value, trouble)


def _trouble(value: object) -> str | None:
    if value is None or isinstance(value, (str, LazyText)):
        return None
    if isinstance(value, float):
        return None if math.isfinite(value) else f"{value} is no number of JSON"
    if isinstance(value, int):
        return None if _has_digits(value) else f"{shown(value)} is too large to be sent"
    return f"{shown(value)} ({type(value).__name__}) is no value of JSON"


def _has_digits(value: int) -> bool:
    """Whether Python writes an integer in decimals: it refuses to with thousands of them."""
    try:
        return bool(int.__repr__(value))
    except ValueError as error:
        if struck(error):
            raise
        return False


def canonical(body: Mapping[str, Any]) -> str:
    """The body as one text: the same for two bodies that are sent alike, whatever the order of their members."""
    try:
        return json.dumps(body, sort_keys=True, default=_text)
    except Exception as error:  # mixed names, huge integers, or any `repr`
        if struck(error):
            raise
        return json.dumps(_writable(body), sort_keys=True)


def _text(value: object) -> str:
    return str(value) if isinstance(value, LazyText) else repr(value)


def _writable(value: object) -> object:
    if isinstance(value, LazyText):
        return str(value)
    items, members = as_array(value), as_object(value)
    if items is not None:
        return [_writable(item) for item in items]
    if members is not None:
        return {_name(name): _writable(item) for name, item in members.items()}
    if isinstance(value, int):
        return value if _has_digits(value) else hex(value)
    return value if value is None or isinstance(value, (str, float)) else _words(value)


def _name(name: object) -> str:
    """A member's name as JSON has it: a number stands there as its text."""
    return name if isinstance(name, str) else json.dumps(_writable(name))


def _words(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # whatever a class of the caller raises
        if struck(error):
            raise
        return object.__repr__(value)
