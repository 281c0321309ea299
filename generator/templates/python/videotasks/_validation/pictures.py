"""Writes and shrinks pictures with Pillow, which is not needed for anything else."""

from __future__ import annotations

import io
from typing import Any, Final, cast

from videotasks._exceptions import (
    ConfigurationError,
    MediaWarning,
    VideotasksError,
    VideotasksWarning,
    wrong,
)
from videotasks._platform.notices import warn_caller
from videotasks._validation.payload import InMemory, OnDisk
from videotasks._values.show import in_python
from videotasks._values.strikes import struck

_QUALITIES: Final = (92, 85, 75)
_TO_BYTES: Final = {
    "b1": "array.astype('uint8') * 255",
    "u2": "(array // 257).astype('uint8') where it goes to 65535",
}
"""What makes numbers from 0 to 255 of an array of another type."""
_ORIENTATION: Final = 0x0112
"""The tag of EXIF that says how a picture is turned."""
_OF_PNG: Final = ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")
_SMALLEST: Final = 16
"""Pixels of the shorter side below which nothing is shrunk any more."""


def _pillow() -> Any:
    try:
        import PIL.ImageOps

        _ = PIL.ImageOps  # it is an attribute from now on
    except ImportError as error:
        what = "this needs Pillow, of the extra videotasks[pillow]: pip install pillow"
        raise ConfigurationError(what) from error
    return PIL


def file_of_picture(name: str, picture: object) -> bytes:
    """The bytes of a file of a picture of Pillow."""
    pillow = _pillow()
    if not isinstance(picture, pillow.Image.Image):
        raise wrong(name, f"must be a picture of Pillow, not {type(picture).__name__}")
    return _png(name, picture)


def file_of_array(name: str, array: object) -> bytes:
    """The bytes of a PNG of an array of pixels."""
    pillow = _pillow()
    interface = getattr(array, "__array_interface__", None)
    if not isinstance(interface, dict):
        raise wrong(name, f"must be an array of pixels, not {type(array).__name__}")
    known = cast("dict[str, Any]", interface)
    kind = str(known.get("typestr"))
    shape: list[int] = [*(known.get("shape") or ())]
    if kind != "|u1":
        hint = _TO_BYTES.get(kind[1:], "array.astype('uint8')")
        if "f" in kind:
            hint = "(array * 255).astype('uint8') where it goes from 0 to 1"
        raise wrong(
            name, f"must hold numbers from 0 to 255 of type uint8, not {kind}: {hint}"
        )
    if len(shape) not in (2, 3) or (len(shape) == 3 and shape[2] not in (1, 3, 4)):
        hint = (
            "; array.transpose(1, 2, 0) puts the colours last"
            if len(shape) == 3 and shape[0] in (1, 3, 4)
            else ""
        )
        what = f"must be height x width, or height x width x 1, 3 or 4, not {'x'.join(map(str, shape))}{hint}"
        raise wrong(name, what)
    if 0 in shape:
        raise wrong(name, "is empty: there are no pixels in it")
    flat = cast("Any", array)[:, :, 0] if len(shape) == 3 and shape[2] == 1 else array
    return _png(name, pillow.Image.fromarray(flat))


def _png(name: str, picture: Any) -> bytes:
    out = io.BytesIO()
    try:
        _ordinary(_upright(picture)).save(out, "PNG")
    except Exception as error:
        if struck(error):
            raise
        raise wrong(name, f"cannot be written as a PNG: {error}") from error
    return out.getvalue()


def _upright(picture: Any) -> Any:
    """A picture turned as its EXIF says, which is not written again."""
    if picture.getexif().get(_ORIENTATION, 1) in (0, 1):
        return picture
    return _pillow().ImageOps.exif_transpose(picture)


def _ordinary(picture: Any) -> Any:
    """A picture in colours that PNG has; what it has no place for is refused, as it would be cut off unseen."""
    if picture.mode in _OF_PNG:
        return picture
    if picture.mode.startswith("I;16"):
        return picture.convert("I").convert("I;16")
    if picture.mode in ("F", "I"):
        raise ValueError("its pixels are not of 8 or 16 bits; convert it first")
    return picture.convert("RGBA" if picture.mode == "PA" else "RGB")


def shrink(
    payload: InMemory | OnDisk | None, max_bytes: int | None, max_pixels: int | None
) -> bytes | None:
    """The bytes of a smaller file of an image; None if it is within the limits.

    Raises:
        ConfigurationError: It cannot be read, or not be made so small.
    """
    for name, limit in (("max_bytes", max_bytes), ("max_pixels", max_pixels)):
        if limit is not None and (type(limit) is not int or limit < 1):
            raise wrong(name, f"must be a whole number above 0, not {in_python(limit)}")
    if payload is None:
        raise wrong(
            "uri",
            "is a URL or a data URI, which cannot be made smaller: give a file or its bytes",
        )
    fits = max_bytes is None or payload.size <= max_bytes
    if fits and max_pixels is None:
        return None
    pillow = _pillow()
    try:
        return _smaller(pillow, b"".join(payload.blocks()), max_bytes, max_pixels)
    except (VideotasksError, VideotasksWarning):
        raise
    except Exception as error:
        if struck(error):
            raise
        what = f"cannot be made smaller, as Pillow cannot read it: {error}"
        raise wrong("uri", what) from error


def _smaller(
    pillow: Any, data: bytes, max_bytes: int | None, max_pixels: int | None
) -> bytes | None:
    with pillow.Image.open(io.BytesIO(data)) as opened:
        count = opened.width * opened.height
        few = max_pixels is None or count <= max_pixels
        if few and (max_bytes is None or len(data) <= max_bytes):
            return None
        opened.load()
        picture = _of_eight_bits(_upright(opened))  # of several frames the first
    before = f"{picture.width}x{picture.height} pixels, {len(data):,} bytes"
    if max_pixels is not None and count > max_pixels:
        picture = _scaled(pillow, picture, (max_pixels / count) ** 0.5)
    small = _within(pillow, picture, max_bytes)
    with pillow.Image.open(io.BytesIO(small)) as made:
        after = f"{made.width}x{made.height} pixels, {len(small):,} bytes"
    warn_caller(f"an image was made smaller: {before} -> {after}", MediaWarning)
    return small


def _of_eight_bits(picture: Any) -> Any:
    """A picture with the upper half of its 16 bits: to convert it would make white of all but the darkest."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(_upper_half).convert("L")


def _upper_half(value: Any) -> Any:
    return value / 256


def _scaled(pillow: Any, picture: Any, by: float) -> Any:
    if picture.mode not in ("L", "LA", "RGB", "RGBA"):
        clear = picture.mode == "P" and "transparency" in picture.info
        picture = picture.convert("RGBA" if clear else "RGB")
    size = (max(1, int(picture.width * by)), max(1, int(picture.height * by)))
    return picture.resize(size, pillow.Image.Resampling.LANCZOS)


def _within(pillow: Any, picture: Any, max_bytes: int | None) -> bytes:
    """The file of a picture in at most so many bytes: with less quality first, then with fewer pixels."""
    clear = picture.mode in ("LA", "RGBA") or "transparency" in picture.info
    while True:
        found = b""
        qualities = (100,) if max_bytes is None else _QUALITIES
        for quality in qualities:
            out = io.BytesIO()
            if clear:
                picture.save(out, "PNG", optimize=True)
            else:
                picture.convert("RGB").save(
                    out, "JPEG", quality=95 if quality == 100 else quality
                )
            found = out.getvalue()
            if max_bytes is None or len(found) <= max_bytes:
                return found
            if clear:
                break
        if min(picture.size) <= _SMALLEST:
            raise wrong(
                "max_bytes",
                f"is too small: even {picture.width}x{picture.height} pixels need {len(found):,}",
            )
        assert max_bytes is not None
        picture = _scaled(pillow, picture, min(0.9, (max_bytes / len(found)) ** 0.5))
