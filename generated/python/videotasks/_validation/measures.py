# Copied from generator/templates/python/videotasks/_validation/measures.py: edit that file, then run `make generate`.
"""Measures media inputs for the generated checks: how they begin, how many bytes they hold, how large a picture is."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, BinaryIO, Final, NamedTuple, TypeGuard

from videotasks._validation.media import Media, remembered
from videotasks._validation.payload import (
    ChangedError,
    InBase64,
    InMemory,
    OnDisk,
    reader_of,
)
from videotasks._validation.payload_text import plain_bytes, spaces_in
from videotasks._values.contents import identify
from videotasks._values.durations import duration
from videotasks._values.signatures import HEAD
from videotasks._values.strikes import struck
from videotasks._values.whole import Reader

_BARE_BASE64: Final = re.compile("[A-Za-z0-9+/]{16}")
_DATA_HEAD: Final = re.compile(
    r"(data:[!-+.-:<-~-]*)(?:(?:;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4}?(;base64)?,)?",
    re.IGNORECASE | re.ASCII,
)
"""Up to the payload, or up to where it stops to be one."""
_LONGEST_HEAD: Final = 512
"""More than a type and four parameters have."""
_SCHEMES: Final = ("https://", "http://")
_SIDE: Final = re.compile("^(?:exclusiveM|m)(?:in|ax)")
_WEBP_HEAD: Final = 25
_FRAMES: Final = 0.1
"""Seconds by which files are longer or shorter than their makers meant: a few frames."""
_HEADERS: Final = (3 << 10, 3 << 16)
"""Bytes of a picture that are read for its size, before all of them are."""


class DataUri(NamedTuple):
    """The head of a data URI."""

    mime: str
    """In lower case."""
    is_base64: bool
    start: int
    """Where the payload begins."""


def data_uri(value: str) -> DataUri | None:
    """The head of a data URI, however it is spelt; None for any other text."""
    comma = value.find(",", 0, _LONGEST_HEAD)
    return _read_head(value[: comma + 1]) if comma > 0 else None


@lru_cache(64)
def _read_head(head: str) -> DataUri | None:
    found = _DATA_HEAD.fullmatch(head)
    if found is None:
        return None
    mime = found[1].lower().removeprefix("data:")
    return DataUri(mime, found[2] is not None, found.end())


def is_text(value: object) -> TypeGuard[str | Media]:
    """Whether a value is sent as a text."""
    return isinstance(value, (str, Media))


def is_url(value: object) -> TypeGuard[str]:
    """Whether a value begins as a URL does, so that there is nothing to look into."""
    return type(value) is str and value.startswith(_SCHEMES)


def begins(value: str | Media, prefixes: tuple[str, ...]) -> bool:
    """Whether an input begins in one of these ways; type and parameters of a data URI stand in any spelling."""
    text = value.prefix if isinstance(value, Media) else value
    return text.startswith(prefixes) or _usual(text).startswith(prefixes)


def holds_data(value: object) -> TypeGuard[str | Media]:
    """Whether an input holds bytes itself, as no URL does."""
    return (
        value[:5].lower() == "data:"
        if isinstance(value, str)
        else isinstance(value, Media)
    )


def _usual(text: str) -> str:
    """The head of a data URI as it is usually spelt, without parameters; empty for any other text."""
    found = _DATA_HEAD.match(text)
    if found is None:
        return ""
    return found[1].lower() + (";base64," if found[2] else "")


def is_media(value: str | Media, prefixes: tuple[str, ...]) -> bool:
    """Is it an input with one of these prefixes, or else base64 with nothing around it, by its first characters?"""
    if begins(value, prefixes):
        return True
    text = value.prefix if isinstance(value, Media) else value
    return _BARE_BASE64.match(text) is not None


def decoded_bytes(value: str | Media, bare: bool = False) -> int:
    """How many bytes an input holds, reckoned from its length; 0 for what holds none itself, such as a URL.

    Args:
        value: The input.
        bare: Whether any other text is base64 with nothing around it.
    """
    payload = value.payload if isinstance(value, Media) else None
    if payload is not None:
        return payload.size
    text = str(value)
    head = data_uri(text)
    if not bare if head is None else not head.is_base64:
        return 0
    start = head.start if head is not None else 0
    count = len(text) - start - spaces_in(text, start)
    tail = text[-16:].rstrip()
    padding = 2 if tail.endswith("==") else 1 if tail.endswith("=") else 0
    return max(0, count * 3 // 4 - padding)


def pixels(value: str | Media) -> tuple[int, int] | None:
    """Width and height of the image that an input holds; of a JPEG, TIFF, AVIF or HEIC as its EXIF turns it.

    None for a URL, for what is no image that `imagesize` knows, and without `videotasks[images]`.
    """
    if isinstance(value, Media) and value.payload is not None:
        return remembered(value, "pixels", lambda: _pixels_of(value))
    text = str(value)
    head = data_uri(text)
    if head is None or not head.is_base64:
        return None
    data = plain_bytes(text, head.start)
    if data:
        return _size_in(io.BytesIO(data))
    reader = InBase64(text, head.start)
    # A header stands at the start; only behind long metadata the whole file is read.
    for count in (*_HEADERS, reader.size):
        found = _size_in(io.BytesIO(reader.read(0, count)))
        if found is not None or reader.size <= count:
            return found
    return None


def _pixels_of(value: Media) -> tuple[int, int] | None:
    payload = value.payload
    if isinstance(payload, OnDisk):
        try:
            with payload.path.open("rb") as file:
                return _size_in(file)
        except OSError as error:  # told when it is sent
            if struck(error):
                raise
            return None
    return None if payload is None else _size_in(io.BytesIO(payload.data))


@cache
def size_reader() -> Any:
    """What reads the size of pictures; None without `videotasks[images]`."""
    try:
        # A static import: what freezes programs looks for those.
        import imagesize  # type: ignore[import-untyped]  # it has no types
    except ImportError:
        return None
    return imagesize


def _size_in(file: BinaryIO) -> tuple[int, int] | None:
    reader = size_reader()
    if reader is None:
        return None
    try:
        width, height = reader.get(file, exif_rotation=True)
    except Exception as error:  # whatever it does with a broken file
        if struck(error):
            raise
        return None
    return (width, height) if width > 0 and height > 0 else None


def too_small(size: tuple[int, int] | None, width: int, height: int) -> bool:
    """Has an image fewer pixels?"""
    return size is not None and (size[0] < width or size[1] < height)


def out_of_shape(
    size: tuple[int, int] | None, low: tuple[int, int], high: tuple[int, int]
) -> bool:
    """Is the width of an image to its height not within two ratios?"""
    if size is None:
        return False
    width, height = size
    # Whole numbers, so that an image of exactly 1:4 is within.
    return width * low[1] < height * low[0] or width * high[1] > height * high[0]


def side_beyond(
    size: tuple[int, int], bounds: tuple[tuple[str, float], ...]
) -> str | None:
    """The keyword of the first bound that a picture of a size exceeds; None if it keeps all."""
    width, height = size
    sides = {
        "Width": width,
        "Height": height,
        "ShortSide": min(size),
        "LongSide": max(size),
    }
    for keyword, limit in bounds:
        side = sides[_SIDE.sub("", keyword)]
        is_least = keyword.removeprefix("exclusive").lower().startswith("min")
        is_exclusive = keyword.startswith("exclusive")
        if (side == limit and is_exclusive) or (
            side != limit and (side < limit) == is_least
        ):
            return keyword
    return None


def seconds(value: str | Media) -> float | None:
    """How long the video or the sound lasts that an input holds; None for a URL, and where its head does not say."""
    if isinstance(value, Media) and value.payload is not None:
        payload = value.payload
        return remembered(value, "seconds", lambda: _seconds_of(payload))
    text = str(value)
    head = data_uri(text)
    if head is None or not head.is_base64:
        return None
    data = plain_bytes(text, head.start)
    return _seconds_of(InMemory(data) if data else reader_of(text, head.start))


def _seconds_of(reader: Reader) -> float | None:
    content = identify(reader.read(0, HEAD))
    try:
        return duration(content.name, reader) if content is not None else None
    except ChangedError:  # told when it is sent
        return None


def length_beyond(lasts: float, bounds: tuple[tuple[str, float], ...]) -> str | None:
    """The keyword of the first bound that a length surely exceeds; None if it keeps all."""
    for keyword, limit in bounds:
        is_least = "Min" in keyword or keyword.startswith("min")
        beyond = limit - lasts if is_least else lasts - limit
        if beyond > _FRAMES or (beyond == 0 and keyword.startswith("exclusive")):
            return keyword
    return None


def are_beyond(
    size: tuple[int, int] | None, bounds: tuple[tuple[str, float], ...]
) -> bool:
    """Does an image exceed a bound of its sides?"""
    return size is not None and side_beyond(size, bounds) is not None


def is_transparent(value: str | Media) -> bool:
    """Has a PNG or a WebP a channel of transparency, as far as its head tells? Nothing is said of other formats."""
    data = _head_of(value)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return data[25:26] in (b"\x04", b"\x06") or _has_transparent_color(data)
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(data) < _WEBP_HEAD:
        return False
    flag = {b"VP8X": data[20], b"VP8L": data[24]}.get(data[12:16], 0)
    return bool(flag & 0x10)


def _has_transparent_color(data: bytes) -> bool:
    """Whether a PNG has the chunk that makes some of its colors transparent; it stands before the picture."""
    at = 8
    while at + 8 <= len(data) and data[at + 4 : at + 8] != b"IDAT":
        if data[at + 4 : at + 8] == b"tRNS":
            return True
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return False


def _head_of(value: str | Media) -> bytes:
    """The first bytes of what an input holds; none of a URL, or of a file that cannot be read."""
    if isinstance(value, Media) and value.payload is not None:
        try:
            return value.payload.read(0, _HEADERS[1])
        except (OSError, ChangedError) as error:  # told when it is sent
            if struck(error):
                raise
            return b""
    text = str(value)
    head = data_uri(text)
    if head is None or not head.is_base64:
        return b""
    return InBase64(text, head.start).read(0, _HEADERS[1])


def frames_apart(items: Sequence[object], low: float, high: float) -> bool:
    """Is the resolution of the first image surely too far from that of the last?

    The page speaks of a ratio of resolutions and not of which: only what is out of range by width, by height
    and by the number of pixels is.
    """
    if len(items) < 2:
        return False
    first, last = items[0], items[-1]
    if not is_text(first) or not is_text(last):
        return False
    one, other = pixels(first), pixels(last)
    if one is None or other is None:
        return False
    width, height = one[0] / other[0], one[1] / other[1]
    return all(not low <= ratio <= high for ratio in (width, height, width * height))
