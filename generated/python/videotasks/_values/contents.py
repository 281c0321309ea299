# Copied from generator/templates/python/videotasks/_values/contents.py: edit that file, then run `make generate`.
"""Says what a file holds, media or not, as a message to a person calls it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from videotasks._values.signatures import (
    Format,
    format_named,
    format_of,
    text_in,
)


class Content(NamedTuple):
    """What a file holds."""

    name: str
    """The usual word for its format, such as `png`."""
    words: str
    """How a message calls it."""
    mime: str
    kinds: tuple[str, ...] = ()
    """`image`, `video`, `audio`: what such a file can be; none: no media."""
    family: str = ""
    """Formats of one family differ by little."""


_SPELT: Final = {
    "png": "PNG",
    "jpeg": "JPEG",
    "webp": "WebP",
    "gif": "GIF",
    "avif": "AVIF",
    "heif": "HEIC",
    "jxl": "JPEG XL",
    "jp2": "JPEG 2000",
    "webm": "WebM",
    "mkv": "Matroska",
    "ogg": "Ogg",
    "ts": "MPEG-TS",
    "m2ts": "MPEG-TS",
}
_AN: Final = (
    "AAC",
    "AIFF",
    "AVI",
    "AVIF",
    "FLV",
    "H264",
    "M4A",
    "M4V",
    "MKV",
    "MP3",
    "MP4",
    "MPEG-TS",
    "MPG",
    "MXF",
    "Ogg",
)
_PACKED: Final = ("a packed file, to be unpacked first", "application/octet-stream")
_OTHERS: Final = (
    (b"\x1f\x8b", Content("gz", "gzip, to be unpacked first", "application/gzip")),
    (b"PK\3\4", Content("zip", "a ZIP, to be unpacked first", "application/zip")),
    (b"%PDF", Content("pdf", "a PDF", "application/pdf")),
    (b"BZh", Content("bz2", *_PACKED)),
    (b"\xfd7zXZ\0", Content("xz", *_PACKED)),
    (b"7z\xbc\xaf\x27\x1c", Content("7z", *_PACKED)),
    (b"\x28\xb5\x2f\xfd", Content("zst", *_PACKED)),
    (b"Rar!\x1a\x07", Content("rar", *_PACKED)),
    (
        b"8BPS",
        Content("psd", "a Photoshop file", "image/vnd.adobe.photoshop", ("image",)),
    ),
    (b"\0\0\1\0", Content("ico", "an icon", "image/x-icon", ("image",))),
)
_SVG: Final = Content("svg", "SVG, which is text", "image/svg+xml")
_BY_ENDING: Final = {
    **{content.name: content for _, content in _OTHERS},
    "svg": _SVG,
    "html": Content("html", "HTML", "text/html"),
    "htm": Content("html", "HTML", "text/html"),
    "txt": Content("txt", "text", "text/plain"),
    "json": Content("json", "JSON", "application/json"),
}
_LEAST_ZEROS: Final = 64


def identify(head: bytes) -> Content | None:
    """What begins with these bytes (`HEAD` of them, or all); None for what this version does not know."""
    for beginning, content in _OTHERS:
        if head.startswith(beginning):
            return content
    found = format_of(head)
    if found is not None:
        return _content(found)
    if len(head) >= _LEAST_ZEROS and not head.strip(b"\0"):
        return Content("zeros", "nothing but zeros", "application/octet-stream")
    text = text_in(head)
    return None if text is None else _text(head, text)


@lru_cache(64)
def named(name: str) -> Content | None:
    """What a MIME type or a file's ending stands for; None if nobody here knows it."""
    found = format_named(name)
    return _BY_ENDING.get(name.lower()) if found is None else _content(found)


@lru_cache(64)
def _content(form: Format) -> Content:
    word = _SPELT.get(form.name, form.name.upper())
    words = f"{'an' if word in _AN else 'a'} {word}"
    mime = form.media_type.replace("apng", "png")  # it is one, and called so by pages
    return Content(form.name, words, mime, form.kinds, form.family)


def _text(head: bytes, what: str) -> Content:
    if not head.strip(b" \t\r\n\f\0\xef\xbb\xbf\xff\xfe"):
        return Content(
            "blank", "nothing but white space" if head else "nothing", "text/plain"
        )
    if re.search(rb"<svg[\s>]", head, re.IGNORECASE) and what != "HTML":
        return _SVG
    mime = {"HTML": "text/html", "XML": "text/xml", "JSON": "application/json"}
    return Content(what.lower(), what, mime.get(what, "text/plain"))


def mime_as(content: Content, kind: str) -> str | None:
    """The MIME type of a content where a kind is expected; None if it cannot be of that kind."""
    major, _, minor = content.mime.partition("/")
    if kind in content.kinds:
        # An animation is called by its usual type: pages know no other.
        return (
            content.mime
            if major == kind or content.family not in ("webm", "ogg", "mp4")
            else f"{kind}/{minor}"
        )
    if kind == "audio" and content.family == "mp4":
        return "audio/mp4"  # a file of sound alone is no other
    return None
