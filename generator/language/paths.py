"""Names the parameters of which conditions speak: those at the top by name, those within others by pointer.

A pointer such as `/input/audio_url` leads through objects, one such as `/subjects/items/images` into each object of a
list. What is called at the top as a pointer would be is meant by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.language.model import Json, Value
from generator.language.pointers import unescaped

Path = tuple[str | None, ...]
"""The steps to a parameter from the top."""
EACH: Final = None
"""The step into each item of a list."""
NOTHING: Final = object()
"""Stands for what a body does not have."""
OBJECTS = (dict, Mapping)
"""What an object of a body is; most are dicts, of which the answer is quicker."""


def parameters(body: Value) -> dict[str, tuple[Path, Value]]:
    """How conditions call a parameter -> the steps to it, and the parameter."""
    found: dict[str, tuple[Path, Value]] = {
        member.name: ((member.name,), member.value) for member in body.properties
    }
    for path, value in _below(body, ()):
        found.setdefault(value.pointer, (path, value))
    return found


def _below(value: Value, path: Path) -> Iterator[tuple[Path, Value]]:
    for member in value.properties:
        inner, at = member.value, (*path, member.name)
        if path:
            yield at, inner
        if inner.items is not None:
            inner, at = inner.items, (*at, EACH)
        yield from _below(inner, at)


def scope(paths: Sequence[Path]) -> Path:
    """The steps to the innermost items in which any of them lies; none: all lie in objects alone."""
    return max((within(path) for path in paths), key=len, default=())


def within(path: Path) -> Path:
    """The steps to the innermost items in which a parameter lies."""
    ends = [index + 1 for index, step in enumerate(path) if step is EACH]
    return path[: ends[-1]] if ends else ()


Steps = tuple[str | int, ...]


def occasions(path: Path, body: Json) -> Iterator[tuple[int, ...]]:
    """The numbers of the items for each object to which the steps lead."""
    if not path:
        if isinstance(body, OBJECTS):
            yield ()
    elif path[0] is EACH:
        for number, item in enumerate(body if isinstance(body, list) else ()):
            yield from ((number, *more) for more in occasions(path[1:], item))
    elif isinstance(body, OBJECTS) and path[0] in body:
        yield from occasions(path[1:], body[path[0]])


def steps(path: Path, numbers: Sequence[int]) -> Steps:
    """The steps to a parameter in items of these numbers."""
    if not numbers:
        return path  # type: ignore[return-value]  # it leads into no item
    left = iter(numbers)
    return tuple(next(left) if step is EACH else step for step in path)


def steps_of(pointer: str, body: Json) -> Steps:
    """The steps of a JSON Pointer into a body, where a number leads into a list and is a name elsewhere."""
    found: list[str | int] = []
    for escaped_step in pointer.split("/")[1:]:
        name = unescaped(escaped_step)
        step = int(name) if isinstance(body, list) else name
        found.append(step)
        body = get(body, (step,))
    return tuple(found)


def get(body: Json, at: Steps) -> Json:
    """The value at some steps; NOTHING: there is none."""
    for step in at:
        is_there = (
            isinstance(body, list) and step < len(body)
            if isinstance(step, int)
            else isinstance(body, OBJECTS) and step in body
        )
        if not is_there:
            return NOTHING
        body = body[step]  # type: ignore[index]  # it is one of both
    return body


def without(body: Mapping[str, Json], at: Steps) -> dict[str, Json]:
    """The same without a member that is there."""
    *above, last = at
    holder = get(body, tuple(above))
    assert isinstance(holder, Mapping)
    left = {name: value for name, value in holder.items() if name != last}
    return replaced(body, tuple(above), left)


def replaced(body: Mapping[str, Json], at: Steps, value: Json) -> dict[str, Json]:
    """The same with another value; the objects on the way are made where there are none."""
    found = _replaced(body, at, value)
    assert isinstance(found, dict)
    return found


def _replaced(body: Json, at: Steps, value: Json) -> Json:
    if not at:
        return value
    step, *rest = at
    if isinstance(step, int):
        assert isinstance(body, list)
        items = list(body)
        items[step] = _replaced(items[step], tuple(rest), value)
        return items
    members = dict(body) if isinstance(body, Mapping) else {}
    return {**members, step: _replaced(members.get(step), tuple(rest), value)}
