"""Tells which parameters say what goes in and what comes out: files of each kind, sound, resolution, length.

No page says "this is the resolution"; people see it by a parameter's name, its type and its values, and so does this
module. What it does not see nobody is told: then it is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Final

from generator.frozen import dataclass
from generator.language.model import Json, Value
from generator.language.paths import EACH, Path, parameters

Assignment = Mapping[str, Json]
"""Parameter, as conditions call it -> the value that it is given."""
Known = Mapping[str, tuple[Path, Value]]

KINDS: Final = ("text", "image", "video", "audio")
"""What can go in."""
_SOUND = frozenset({"sound", "audio"})
_MAKING = frozenset({"add", "enable", "generate", "make", "with"})
_TEXT = frozenset({"prompt"})
_SEVERAL = frozenset({"multi"})
_MARK = frozenset({"wm", "watermark"})
_WORD = re.compile(r"[a-z]+")
_LINES = re.compile(r"([1-9][0-9]{2,3})[pP]")
_PIXELS = re.compile(r"([1-9][0-9]{2,3})[*xX×]([1-9][0-9]{2,3})")
_THOUSANDS = re.compile(r"([1-9])[kK]")
_MOST_DURATIONS = 64
"""So many whole numbers between two limits are listed at most."""


@dataclass(frozen=True, slots=True)
class Durations:
    """How long a video may be, in seconds."""

    parameter: str
    values: Mapping[int | float, Json]
    """Seconds -> the value that says so; empty: they lie between two limits."""
    limits: tuple[int | float, int | float] | None
    """Least and most seconds, where they are not listed."""


@dataclass(frozen=True, slots=True)
class Roles:
    """Which parameters of a request say what."""

    inputs: Mapping[str, tuple[str, ...]]
    """Kind -> the parameters by which something of it goes in."""
    sound: Mapping[bool, Assignment]
    """With sound or without -> what says so; empty: nothing does."""
    lines: Mapping[int, tuple[Assignment, ...]]
    """Lines of the picture, which are its shorter side -> each way to say so; empty: nothing does."""
    durations: Durations | None
    open: tuple[str, ...]
    """What of `inputs`, `lines` and `durations` may be more than is listed."""


def roles(
    request: Value, provider: str | None = None, unlisted: Collection[str] = ()
) -> Roles:
    """Those of a request, for one provider without the parameters that only others document.

    Args:
        request: The body.
        provider: Id of the provider; None: of all together.
        unlisted: Pointers of parameters that its page does not list.
    """
    known = {
        name: (path, value)
        for name, (path, value) in parameters(request).items()
        if (provider is None or not value.providers or provider in value.providers)
        and value.pointer not in unlisted
    }
    lines = _lines(known)
    timed = [name for name in known if _is_duration(name, known)]
    durations = _durations(timed[0], known[timed[0]][1]) if timed else None
    is_open = {
        "inputs": request.additional_properties,
        "lines": any(
            known[name][1].enum is None
            for ways in lines.values()
            for way in ways
            for name in way
        ),
        "durations": bool(timed)
        and (durations is None or known[timed[0]][1].open_enum is not None),
    }
    return Roles(
        inputs=_inputs(known),
        sound=_sound(known),
        lines=lines,
        durations=durations,
        open=tuple(name for name, holds in is_open.items() if holds),
    )


@lru_cache(1_024)  # many endpoints have parameters of the same names
def words(name: str) -> frozenset[str]:
    """The words of a parameter's name, or of the last part of its pointer."""
    return frozenset(_WORD.findall(name.rpartition("/")[2].lower()))


def is_mark(name: str) -> bool:
    """Whether a parameter is about a watermark."""
    return bool(words(name) & _MARK)


def _is_single(path: Path) -> bool:
    """Whether there is one of it in a body, and not one for each item."""
    return EACH not in path


# -- what goes in -------------------------------------------------------------------------------


def _inputs(known: Known) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, (_, value) in known.items():
        for kind in kinds_of(name, value):
            found.setdefault(kind, []).append(name)
    return {kind: tuple(found[kind]) for kind in KINDS if kind in found}


def kinds_of(name: str, value: Value) -> list[str]:
    """The kinds of what a parameter takes."""
    if is_mark(name):
        return []
    if words(name) - _SEVERAL == _TEXT and (value.type in ("string", "array")):
        is_text = value.items is None or value.items.type != "object"
        return ["text"] if is_text else []
    kinds = {*file_kinds(value)}
    items = value.items
    while items is not None and items.type != "object":
        kinds |= {*file_kinds(items)}
        items = items.items
    return sorted(kinds, key=KINDS.index)


def file_kinds(value: Value) -> Iterator[str]:
    """The kinds of files that a value itself may be, stated or inferred."""
    inferred = value.inference("media")
    for media in (value.media, inferred.media if inferred else None):
        if media is not None:
            yield media.kind
    yield from (limit.media.kind for limit in value.media_by_kind)


# -- what comes out -----------------------------------------------------------------------------


def _sound(known: Known) -> dict[bool, Assignment]:
    for name, (path, value) in known.items():
        said = words(name)
        if not (_is_single(path) and said & _SOUND and said - _MAKING <= _SOUND):
            continue
        if value.type == "boolean":
            values = value.enum or (False, True)
            return {bool(one): {name: one} for one in values}
        if {*(value.enum or ())} == {"on", "off"}:
            return {False: {name: "off"}, True: {name: "on"}}
    return {}


def _lines(known: Known) -> dict[int, tuple[Assignment, ...]]:
    """By a parameter whose values are all resolutions, or by width and height."""
    found: dict[int, list[Assignment]] = {}
    for name, (path, value) in known.items():
        listed = value.enum or value.open_enum or ()
        read = {str(one): _lines_of(one) for one in listed}
        if _is_single(path) and read and None not in read.values():
            for one in listed:
                found.setdefault(read[str(one)] or 0, []).append({name: one})
            break
    else:
        for across, down in _sides(known):
            shorter = min(int(str(one)) for one in (*across.values(), *down.values()))
            found.setdefault(shorter, []).append({**across, **down})
    return {lines: tuple(found[lines]) for lines in sorted(found)}


def _sides(known: Known) -> Iterator[tuple[Assignment, Assignment]]:
    if "width" in known and "height" in known:
        sides = [known[name][1].enum or () for name in ("width", "height")]
        if all(isinstance(one, int) for side in sides for one in side):
            for across, down in product(*sides):
                yield {"width": across}, {"height": down}


def _lines_of(value: Json) -> int | None:
    """How many lines a resolution has, as a text says it."""
    if not isinstance(value, str):
        return None
    if lines := _LINES.fullmatch(value):
        return int(lines[1])
    if pixels := _PIXELS.fullmatch(value):
        return min(int(pixels[1]), int(pixels[2]))
    thousands = _THOUSANDS.fullmatch(value)
    # 4K is twice as wide and high as 1080p.
    return int(thousands[1]) * 540 if thousands else None


def _is_duration(name: str, known: Known) -> bool:
    path, value = known[name]
    is_named = words(name) == {"duration"} and value.unit in (None, "seconds")
    return is_named and _is_single(path)


def _durations(parameter: str, value: Value) -> Durations | None:
    special = [repr(one["value"]) for one in value.meanings]
    listed = value.enum or value.open_enum
    if listed is not None:
        numbers = {_number(one): one for one in listed if repr(one) not in special}
        if None in numbers:
            return None
        found = {number: one for number, one in numbers.items() if number is not None}
        return Durations(parameter, found, None)
    low, high = value.minimum, value.maximum
    if value.type not in ("integer", "number") or high is None or low is None:
        return None
    if value.type == "integer" and high - low < _MOST_DURATIONS:
        step = int(value.step or 1)
        every = range(int(low), int(high) + 1, step)
        return Durations(
            parameter, {one: one for one in every if repr(one) not in special}, None
        )
    return Durations(parameter, {}, (low, high))


def _number(value: Json) -> int | float | None:
    """The number that a value is, or that a text has."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, str) and re.fullmatch(r"[0-9]+", value):
        return int(value)
    return None
