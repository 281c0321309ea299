"""Media as parameters take it: a URL, or the bytes themselves as a data URI (RFC 2397)."""

from __future__ import annotations

import base64
import io
import os
import re
from collections.abc import Sequence
from importlib import import_module

from videotasks._values.public_name import name_publicly
from videotasks._values.show import shorten
from videotasks._values.types import Self

__all__ = ["Image"]


_BARE_BASE64 = re.compile("[A-Za-z0-9+/]{16}")
_HEADER = 1 << 18
"""Characters of base64, a multiple of 4."""
_EXTRA_TYPES = {".webp": "image/webp", ".m4a": "audio/mp4", ".flac": "audio/flac"}


class _Media(str):
    """A data URI that is sent like any other text; its `repr` leaves the payload out, `str` and `print` do not."""

    __slots__ = ()
    _kind = ""

    def __new__(cls, uri: str) -> Self:
        if not isinstance(uri, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise _wrong("uri", f"must be a text, not {type(uri).__name__}")
        return super().__new__(cls, uri)

    @classmethod
    def _from(cls, data: object, media_type: object) -> str:
        from videotasks._arguments.files import bytes_of, media_type_of

        found = base64.b64encode(bytes_of("data", data, cls._kind)).decode("ascii")
        return f"data:{media_type_of(media_type, cls._kind)};base64,{found}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {shorten(self)}>"


class Image(_Media):
    """An image for a request: `Image.from_file("cat.png")` or `Image.from_bytes(data, "image/png")`.

    It is a `str` (a data URI), so it stands wherever an image's URL does; only its `repr` leaves the payload
    out. Which types and sizes a model takes is checked when the request is built.
    """

    __slots__ = ()
    _kind = "image"

    @classmethod
    def from_file(
        cls, path: str | os.PathLike[str], media_type: str | None = None
    ) -> Image:
        """Reads a file. The type comes from the file's ending unless `media_type` says it.

        Raises:
            OSError: The file cannot be read.
            ConfigurationError: The file is empty, or its type is unknown or no image.
        """
        import mimetypes

        from videotasks._arguments.files import path_of

        file = path_of("path", path)
        guessed = (
            media_type
            or _EXTRA_TYPES.get(file.suffix.lower())
            # By Python's own table: what the system has registered differs from one machine to the next.
            or mimetypes.MimeTypes().guess_type(file.name)[0]
        )
        if guessed is None:
            what = f"is missing: {file.name[-100:]!r} does not tell its type; give it, such as 'image/png'"
            raise _wrong("media_type", what)
        return cls.from_bytes(file.read_bytes(), guessed)

    @classmethod
    def from_bytes(cls, data: bytes, media_type: str) -> Image:
        """Takes the bytes of a whole image file and its MIME type.

        Raises:
            ConfigurationError: There are no bytes, or the type is no image type.
        """
        return cls(cls._from(data, media_type))


def _wrong(argument: str, what: str) -> Exception:
    from videotasks._exceptions import wrong

    return wrong(argument, what)


def pixels(value: str) -> tuple[int, int] | None:
    """Width and height of the image in a data URI, read from its header.

    None for a URL, for what is no image that `imagesize` knows, and without `videotasks[images]`.
    """
    if value[:5].lower() != "data:":
        return None
    try:
        reader = import_module("imagesize")
    except ImportError:
        return None
    payload = value.partition(",")[2]
    # A header stands at the start; only behind long metadata the whole file is read.
    for part in (payload[:_HEADER], payload):
        try:
            width, height = reader.get(io.BytesIO(base64.b64decode(part)))
        except ValueError:
            return None
        if width > 0 and height > 0:
            return width, height
    return None


def decoded_bytes(value: str) -> int:
    """How many bytes a base64 data URI holds, reckoned from its length; 0 for any other text."""
    if value[:5].lower() != "data:":
        return 0
    head, comma, _ = value.partition(",")
    if not comma or not head.lower().endswith(";base64"):
        return 0
    payload = len(value) - len(head) - 1
    padding = 2 if value.endswith("==") else 1 if value.endswith("=") else 0
    return max(0, payload * 3 // 4 - padding)


def too_small(value: str, width: int, height: int) -> bool:
    """Does a data URI hold an image of fewer pixels?"""
    size = pixels(value)
    return size is not None and (size[0] < width or size[1] < height)


def out_of_shape(value: str, low: tuple[int, int], high: tuple[int, int]) -> bool:
    """Does a data URI hold an image whose width to height is not within two ratios?"""
    size = pixels(value)
    if size is None:
        return False
    width, height = size
    # Whole numbers, so that an image of exactly 1:4 is within.
    return width * low[1] < height * low[0] or width * high[1] > height * high[0]


def is_media(value: str, heads: tuple[str, ...]) -> bool:
    """Is it an input with one of these heads, or else base64 with nothing around it, by its first characters?"""
    return value.startswith(heads) or _BARE_BASE64.match(value) is not None


def frames_apart(items: Sequence[object], low: float, high: float) -> bool:
    """Is the resolution of the first image surely too far from that of the last?

    The page speaks of a ratio of resolutions and not of which: only what is out of range by width, by height
    and by the number of pixels is.
    """
    if len(items) < 2:
        return False
    first, last = items[0], items[-1]
    if not isinstance(first, str) or not isinstance(last, str):
        return False
    one, other = pixels(first), pixels(last)
    if one is None or other is None:
        return False
    width, height = one[0] / other[0], one[1] / other[1]
    return all(not low <= ratio <= high for ratio in (width, height, width * height))


name_publicly(globals())
