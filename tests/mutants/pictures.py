"""Bodies with pictures in them, for the limits that only a validator can check which decodes data URIs: no schema can.

They come from the raw specs, and each says at once which rule it breaks, like a vector.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

from tests.contract.payloads import sample
from tests.contract.reader import RawEndpoint, Spec
from tests.pictures import png

from .vectors import PICTURE, Vector

_UNITS = {"kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30}
_SIDE = 200


def bodies(endpoint: RawEndpoint) -> list[Vector]:
    """Bodies at and beyond each limit of a picture in a request."""
    needed = {
        name: sample(one)
        for name, one in endpoint.parameters.items()
        if one.get("required")
    }
    return [
        Vector(
            f"{about} at {pointer}",
            {**needed, name: value},
            not rule,
            pointer if rule else "",
            rule,
            PICTURE,
        )
        for name, spec in endpoint.parameters.items()
        for about, pointer, rule, value in _below(spec, f"/{name}")
    ]


Try = tuple[str, str, str, Any]
"""What it is, where, which rule it breaks if any, and the value."""


def _below(spec: Spec, pointer: str) -> Iterator[Try]:
    media = spec.get("media", {})
    if media.get("kind") == "image":
        for about, rule, value in _around(media):
            yield about, pointer, rule, value
    if "relation" in spec:
        for about, rule, value in _frames(spec["relation"]["resolutionRatio"]):
            yield about, pointer, rule, value
    if "items" in spec:
        count = max(1, spec.get("minItems", 0))
        rest = [sample(spec["items"])] * (count - 1)
        for about, place, rule, value in _below(spec["items"], f"{pointer}/0"):
            yield about, place, rule, [value, *rest]
    for name, one in spec.get("properties", {}).items():
        for about, place, rule, value in _below(one, f"{pointer}/{name}"):
            yield about, place, rule, {**sample(spec), name: value}


def _around(media: Spec) -> Iterator[tuple[str, str, Any]]:
    ratio = media.get("aspectRatio", {})
    # Narrower than the smallest ratio is one pixel higher, wider than the largest one pixel wider.
    for key, wider, higher in (("min", 0, 1), ("max", 1, 0)):
        if key in ratio:
            width, height = (_SIDE * int(one) for one in ratio[key].split(":"))
            beyond = png(width + wider, height + higher)
            yield f"exactly {ratio[key]}", "", _uri(png(width, height))
            yield f"beyond {ratio[key]}", "aspectRatio", _uri(beyond)
    if "minWidth" in media:
        width, height = media["minWidth"], media["minHeight"]
        yield "large enough", "", _uri(png(width, height))
        yield "too narrow", "minWidth", _uri(png(width - 1, height))
        yield "too low", "minWidth", _uri(png(width, height - 1))
    if "maxDecodedSize" in media:
        number, unit = media["maxDecodedSize"].split()
        limit = int(number) * _UNITS[unit]
        whole = png(_SIDE, _SIDE)
        for size, rule in ((limit - 1, ""), (limit, "maxDecodedSize")):
            yield f"{size} bytes", rule, _uri(whole.ljust(size, b"\0"))


def _frames(ratio: Spec) -> Iterator[tuple[str, str, Any]]:
    for limit, step in ((ratio["min"], -1), (ratio["max"], 1)):
        side = round(_SIDE * limit)
        for length, rule in ((side, ""), (side + step, "relation")):
            pair = [_uri(png(length, length)), _uri(png(_SIDE, _SIDE))]
            yield f"{length} to {_SIDE} pixels", rule, pair


def _uri(data: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(data).decode('ascii')}"
