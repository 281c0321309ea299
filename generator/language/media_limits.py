"""Lists what pages limit of a file beside its size: its sides, its length in seconds, and that it is opaque.

One row a measure, of which four keywords come: a least and a largest value, each allowed or not allowed itself. No
schema can say any of them, so they are shown, listed in the catalogue, and checked where bytes at hand tell them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.frozen import dataclass

Bound = tuple[str, int | float]
"""A keyword and its limit."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is measured of a file."""

    name: str
    """As keywords end."""
    words: str
    unit: str
    kinds: tuple[str, ...]
    """The kinds of files that have it."""

    def keyword(self, side: str, exclusive: bool) -> str:
        """The keyword of one side, `min` or `max`, whose limit itself is allowed or is not."""
        return (
            f"exclusive{side.capitalize()}{self.name}"
            if exclusive
            else f"{side}{self.name}"
        )


_SEEN = ("image", "video")
_HEARD = ("audio", "video")
MEASURES = (
    Measure("Width", "width", "pixels", _SEEN),
    Measure("Height", "height", "pixels", _SEEN),
    Measure("ShortSide", "shorter side", "pixels", _SEEN),
    Measure("LongSide", "longer side", "pixels", _SEEN),
    Measure("Duration", "length", "seconds", _HEARD),
    Measure("TotalDuration", "length of all together", "seconds", _HEARD),
)
_OF_THEIR_OWN = ("minWidth", "minHeight")
"""Fields of a media rule by themselves: they were there before."""
BOUNDS: Mapping[str, tuple[Measure, str, bool]] = {
    keyword: (measure, side, exclusive)
    for measure in MEASURES
    for side in ("min", "max")
    for exclusive in (False, True)
    if (keyword := measure.keyword(side, exclusive)) not in _OF_THEIR_OWN
}
"""Keyword -> what is measured, the side, and whether the limit itself is not allowed."""
NAMES = (*BOUNDS, "transparency")
"""Every keyword of a media rule that is said of here."""


def bounds_of(raw: Mapping[str, Any]) -> tuple[Bound, ...]:
    """The bounds that a media rule states, in the order of the table."""
    return tuple((name, raw[name]) for name in BOUNDS if name in raw)


def bounds_words(bounds: tuple[Bound, ...]) -> Iterator[str]:
    """What a file must measure, a phrase for each measure."""
    stated = dict(bounds)
    for measure in MEASURES:
        limits = [
            (_SIDES[side, exclusive], stated[keyword])
            for side in ("min", "max")
            for exclusive in (False, True)
            if (keyword := measure.keyword(side, exclusive)) in stated
        ]
        if limits:
            words = " and ".join(f"{side} {limit}" for side, limit in limits)
            unit = measure.unit.rstrip("s") if limits[-1][1] == 1 else measure.unit
            yield f"{measure.words} {words} {unit}"


_SIDES = {
    ("min", False): "at least",
    ("min", True): "above",
    ("max", False): "at most",
    ("max", True): "below",
}


def crossed(bounds: tuple[Bound, ...]) -> Iterator[tuple[str, str]]:
    """Bounds that say a side twice, or leave nothing between them: the keyword and what is wrong."""
    stated = dict(bounds)
    for measure in MEASURES:
        sides = {
            side: [
                name
                for exclusive in (False, True)
                if (name := measure.keyword(side, exclusive)) in stated
            ]
            for side in ("min", "max")
        }
        for names in sides.values():
            if len(names) == 2:
                yield names[1], f"{names[1]} says again what {names[0]} says"
        for low, high in zip(sides["min"][:1], sides["max"][:1], strict=False):
            open_end = "exclusive" in low + high
            least, most = stated[low], stated[high]
            if least > most or (open_end and least == most):
                yield low, f"{low} {least} leaves nothing below {high} {most}"
