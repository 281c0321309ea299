"""Pictures that tests of the client give to requests, and what these say of them."""

from __future__ import annotations

import base64
import io
import zlib
from collections.abc import Callable
from typing import Any

import PIL.Image

from tests.pictures import png
from videotasks import ViduQ1ReferenceToVideoRequest

PNG = png(256, 256)
URL = "https://example.com/cat.png"
HTML = b"<!DOCTYPE html><title>Access denied</title>"


def uri(data: bytes, media_type: str = "image/png") -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def said(image: Any, kind: Any = ViduQ1ReferenceToVideoRequest) -> list[str]:
    body = {"prompt": "a cat", "images": [image]}
    return [one.message for one in kind.problems_of(body)]


def picture(kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    PIL.Image.effect_noise((256, 256), 90).convert("RGB").save(out, kind, **options)
    return out.getvalue()


def paletted() -> bytes:
    out = io.BytesIO()
    PIL.Image.effect_noise((256, 256), 90).convert("P").save(out, "PNG", bits=8)
    return out.getvalue()


def with_chunk(
    whole: bytes, name: bytes, change: Callable[[bytes], bytes], mended: bool = True
) -> bytes:
    """A PNG with another content in a chunk, and with a checksum that is right for it, or is not."""
    at = whole.index(name)
    end = at + 4 + int.from_bytes(whole[at - 4 : at], "big")
    chunk = name + change(whole[at + 4 : end])
    checksum = zlib.crc32(chunk).to_bytes(4, "big") if mended else whole[end : end + 4]
    return whole[:at] + chunk + checksum + whole[end + 4 :]
