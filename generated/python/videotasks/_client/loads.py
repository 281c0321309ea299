# Copied from generator/templates/python/videotasks/_client/loads.py: edit that file, then run `make generate`.
"""Tells what there is to read and to write before a submit can be sent: files, objects of the caller, many bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, cast

from videotasks._validation.urls import begin_as_urls
from videotasks._values.kinds import as_array, as_object
from videotasks._values.places import places
from videotasks._values.strikes import struck

_MUCH: Final = 1 << 16
"""Bytes, or characters, that are prepared in less time than it takes to begin a thread."""
_DEEPEST: Final = 9


class Load(NamedTuple):
    """What there is to read and to write before a submit can be sent."""

    files: bool
    """Whether there are files, which a disk has to bring."""
    objects: bool
    """Whether there are objects of the caller, such as open files, which may be used in one thread alone."""
    much: bool
    """Whether there are many bytes."""


NOTHING: Final = Load(False, False, False)


def load_of(
    body: Mapping[str, object],
    shapes: Iterable[str],
    beside: Sequence[object],
) -> Load:
    """What there is to read and to write of a body.

    Args:
        body: The body.
        shapes: Where the pages have media.
        beside: What stands elsewhere, such as what is merged over the body.
    """
    try:
        if not beside and begin_as_urls(body, shapes):
            return NOTHING
        found = {*_given(body, shapes), *_extra(beside, 0)}
    except Exception as error:  # of a mapping of the caller, which is told of later
        if struck(error):
            raise
        return Load(files=False, objects=True, much=False)
    return Load("file" in found, "object" in found, "much" in found)


def _given(body: Mapping[str, object], shapes: Iterable[str]) -> Iterator[str]:
    for shape in shapes:
        whole = shape.removesuffix("/items")
        for place in places(body, whole):
            value = place.value
            items = as_array(value) if whole != shape else None
            for item in (value,) if items is None else items:
                yield _kind(item, is_given=True)


def _extra(value: object, depth: int) -> Iterator[str]:
    items, members = as_array(value), as_object(value)
    if items is None and members is None:
        yield _kind(value, is_given=False)
    elif depth < _DEEPEST:
        for item in items if items is not None else (members or {}).values():
            yield from _extra(item, depth + 1)


def _kind(value: object, is_given: bool) -> str:
    """What there is to do with one value: `file`, `object`, `much`, or hardly anything."""
    from videotasks._validation.media import Media
    from videotasks._validation.payload import OnDisk
    from videotasks._validation.sources import is_path

    if isinstance(value, str):
        if len(value) > _MUCH:
            return "much"
        return "file" if is_given and is_path(value) else ""
    if isinstance(value, Media):
        if isinstance(value.payload, OnDisk):
            return "file"
        return "much" if len(value) > _MUCH else ""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "much" if memoryview(cast("bytes", value)).nbytes > _MUCH else ""
    if not is_given or value is None or isinstance(value, (bool, int, float)):
        return ""
    return "file" if isinstance(value, os.PathLike) else "object"
