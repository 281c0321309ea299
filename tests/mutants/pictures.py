"""Bodies with pictures in them, for the limits that only a validator can check which decodes data URIs: no schema can.

They come from the raw specs, and each says at once which rule it breaks, like a vector. What stands beside a picture
satisfies the conditions between parameters, which otherwise would be broken before the limit is looked at.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from tests.contract.beside import beside
from tests.contract.payloads import sample
from tests.contract.reader import RawEndpoint, Spec
from tests.emit.pictures import WITH_ALPHA
from tests.emit.pictures import png as shown
from tests.pictures import png

from .vectors import PICTURE, Vector

_UNITS = {"kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30}
_SIDE = 200
_SIDES = ("Width", "Height", "ShortSide", "LongSide")
"""As keywords end that are about a side of a picture."""


def bodies(endpoint: RawEndpoint) -> list[Vector]:
    """Bodies at and beyond each limit of a picture in a request."""
    return [
        Vector(
            f"{about} at {pointer}",
            beside(endpoint, name, value),
            not rule,
            pointer if rule else "",
            rule,
            PICTURE,
        )
        for name, spec in endpoint.parameters.items()
        for about, pointer, rule, value in _below(spec, f"/{name}")
    ]


class Try(NamedTuple):
    """A value with a picture in it."""

    about: str
    pointer: str
    rule: str
    """Which rule it breaks, if any."""
    value: Any


def _below(spec: Spec, pointer: str) -> Iterator[Try]:
    media = spec.get("media", {})
    if media.get("kind") == "image" and "data-uri" in _forms(media):
        for about, rule, value in _around(media):
            yield Try(about, pointer, rule, value)
    if "relation" in spec:
        for about, rule, value in _frames(spec["relation"]["resolutionRatio"]):
            yield Try(about, pointer, rule, value)
    if "items" in spec:
        count = max(1, spec.get("minItems", 0))
        rest = [sample(spec["items"])] * (count - 1)
        for about, place, rule, value in _below(spec["items"], f"{pointer}/0"):
            yield Try(about, place, rule, [value, *rest])
    for name, one in spec.get("properties", {}).items():
        for about, place, rule, value in _below(one, f"{pointer}/{name}"):
            yield Try(about, place, rule, {**sample(spec), name: value})


def _forms(media: Spec) -> list[str]:
    forms: list[str] = media.get("forms", ["url", "data-uri"])
    return forms


def _around(media: Spec) -> Iterator[tuple[str, str, Any]]:
    for size in _sizes(media):
        rules = [*_exceeded(media, *size)]
        # One that breaks several rules shows the first alone, which others show, too.
        if len(rules) < 2:
            yield f"{size[0]}x{size[1]} pixels", "".join(rules), _picture(*size)
    if media.get("transparency") is False:
        size = next(one for one in _sizes(media) if not any(_exceeded(media, *one)))
        yield "a channel of transparency", "transparency", shown(*size, WITH_ALPHA)
    if "maxDecodedSize" in media:
        number, unit = media["maxDecodedSize"].split()
        limit = int(number) * _UNITS[unit]
        whole = png(_SIDE, _SIDE)
        for count, rule in ((limit - 1, ""), (limit, "maxDecodedSize")):
            yield f"{count} bytes", rule, _uri(whole.ljust(count, b"\0"))


def _sizes(media: Spec) -> Iterator[tuple[int, int]]:
    """Sizes of pictures at each limit of a rule and just beside, first those with the other side as far within."""
    limits = {media[keyword] for name in _SIDES for keyword in _keywords(name, media)}
    for key, wider, higher in (("min", 0, 1), ("max", 1, 0)):
        if key in media.get("aspectRatio", {}):
            # Narrower than the smallest ratio is a pixel higher, wider than the largest a pixel wider.
            width, height = _ratio(media, key)
            times = min(limits, default=_SIDE)
            width, height = width * times, height * times
            yield from ((width, height), (width + wider, height + higher))
    for limit in sorted(limits):
        for side in (limit - 1, limit, limit + 1):
            yield from ((side, side), *_long(media, side))


def _long(media: Spec, side: int) -> Iterator[tuple[int, int]]:
    """A side with another one that is as far from it as ratios let it be, and of which no limit speaks."""
    for other in (min(2 * side, side + _SIDE), max(side // 2, side - _SIDE)):
        if not [*_exceeded({"aspectRatio": media.get("aspectRatio", {})}, side, other)]:
            yield from ((side, other), (other, side))


def _exceeded(media: Spec, width: int, height: int) -> Iterator[str]:
    """The limits that a picture of a size breaks, in the order in which they are reported."""
    if width < media.get("minWidth", 0) or height < media.get("minHeight", 0):
        yield "minWidth"
    if "aspectRatio" in media:
        ratio = Fraction(width, height)
        low, high = (
            Fraction(*_ratio(media, key)) if key in media["aspectRatio"] else ratio
            for key in ("min", "max")
        )
        if not low <= ratio <= high:
            yield "aspectRatio"
    sides = (width, height, min(width, height), max(width, height))
    for name, length in zip(_SIDES, sides, strict=True):
        for keyword in _keywords(name, media):
            if keyword not in ("minWidth", "minHeight"):
                limit = media[keyword]
                within = {
                    f"min{name}": length >= limit,
                    f"max{name}": length <= limit,
                    f"exclusiveMin{name}": length > limit,
                    f"exclusiveMax{name}": length < limit,
                }
                if not within[keyword]:
                    yield keyword


def _keywords(name: str, media: Spec) -> list[str]:
    """The limits of a side that a rule states."""
    starts = ("min", "exclusiveMin", "max", "exclusiveMax")
    return [f"{one}{name}" for one in starts if f"{one}{name}" in media]


def _ratio(media: Spec, key: str) -> tuple[int, int]:
    width, height = map(int, media["aspectRatio"][key].split(":"))
    return width, height


def _frames(ratio: Spec) -> Iterator[tuple[str, str, Any]]:
    for limit, step in ((ratio["min"], -1), (ratio["max"], 1)):
        side = round(_SIDE * limit)
        for length, rule in ((side, ""), (side + step, "relation")):
            pair = [_uri(png(length, length)), _uri(png(_SIDE, _SIDE))]
            yield f"{length} to {_SIDE} pixels", rule, pair


@cache
def _picture(width: int, height: int) -> str:
    return _uri(png(width, height))


def _uri(data: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(data).decode('ascii')}"
