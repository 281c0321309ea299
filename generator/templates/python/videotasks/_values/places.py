"""Finds the values of a body that stand at the shape of a JSON Pointer, such as `/images/items`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, cast

from videotasks._values.kinds import as_array, as_object
from videotasks._values.pointer import step, unescape


class Place(NamedTuple):
    """Where one value stands."""

    holder: Any
    """The list or the dict."""
    key: Any
    pointer: str

    @property
    def value(self) -> object:
        """What stands there."""
        return self.holder[self.key]


def places(body: object, shape: str) -> Iterator[Place]:
    """All values at a shape, in which `items` is each item of an array."""
    return _below(body, _steps(shape), "")


def values(body: object, shape: str) -> list[object] | None:
    """The same as a list, without their places; None if there is something else where an array was expected."""
    found = [body]
    for name in _steps(shape):
        below: list[object] = []
        for one in found:
            items: Sequence[object] | None = None
            members: Mapping[str, object] | None = None
            if type(one) is list:
                items = cast("list[object]", one)
            elif type(one) is dict:
                members = cast("dict[str, object]", one)
            else:
                items, members = as_array(one), as_object(one)
            if items is not None and name == "items":
                below += items
            elif members is None:
                return None
            elif name in members:
                below.append(members[name])
        found = below
    return found


@cache
def _steps(shape: str) -> tuple[str, ...]:
    names = shape.split("/")[1:]
    return tuple(map(unescape, names))


def _below(holder: object, steps: tuple[str, ...], pointer: str) -> Iterator[Place]:
    first, rest = steps[0], steps[1:]
    members, items = as_object(holder), as_array(holder)
    keys: Any = ()
    if members is not None:
        keys = (first,) if first in members else ()
    elif items is not None and first == "items":
        keys = range(len(items))
    for key in keys:
        place = Place(holder, key, step(pointer, key))
        if rest:
            yield from _below(place.value, rest, place.pointer)
        else:
            yield place
