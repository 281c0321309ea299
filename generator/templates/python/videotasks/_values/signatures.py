"""Tells by a file's first bytes what it is: one table of formats, for what comes and what is sent.

Names, MIME types and endings are ours: neither a machine's table of types nor a server has a say.
"""

# Of a lambda in a named tuple pyright does not see what the tuple says of its parameter.
# pyright: reportUnknownLambdaType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

HEAD: Final = 512
"""So many bytes are enough to tell."""


class Format(NamedTuple):
    """A format of files."""

    name: str
    """The usual word for it, such as `mp4`."""
    media_type: str
    ending: str
    """Of a file's name, without the dot."""
    kinds: tuple[str, ...]
    """`video`, `image`, `audio`: what such a file can be."""
    family: str
    """Formats of one family differ by little: whoever reads one reads the others."""
    weak: bool = False
    """A few bits tell it, which other things may begin with by chance."""


class _Row(NamedTuple):
    format: Format
    begins: Callable[[bytes], bool]


_VIDEO: Final = ("video",)
_IMAGE: Final = ("image",)
_AUDIO: Final = ("audio",)
_MOVING: Final = ("video", "image")
_MP4: Final = Format("mp4", "video/mp4", "mp4", _VIDEO, "mp4")
_MOV: Final = Format("mov", "video/quicktime", "mov", _VIDEO, "mp4")
_AVIF: Final = Format("avif", "image/avif", "avif", _IMAGE, "avif")
BOXES: Final = (
    *(b"styp", b"moov", b"mdat", b"free", b"skip", b"wide", b"uuid"),
    *(b"moof", b"sidx", b"ssix", b"emsg", b"prft", b"pnot", b"meta", b"pdin"),
)
"""With which a file of the MP4 family may begin, besides `ftyp`, after four bytes of length."""
_BRANDS: Final[Mapping[bytes, Format]] = {
    b"avif": _AVIF,
    b"avis": _AVIF._replace(kinds=_MOVING),
    **dict.fromkeys(
        (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx"),
        Format("heif", "image/heif", "heic", _IMAGE, "heif"),
    ),
    **dict.fromkeys(
        (b"M4A ", b"M4B ", b"M4P "),
        Format("m4a", "audio/mp4", "m4a", _AUDIO, "mp4"),
    ),
    b"M4V ": Format("m4v", "video/x-m4v", "m4v", _VIDEO, "mp4"),
    b"qt  ": _MOV,
    **{
        brand: Format("3gp", "video/3gpp", "3gp", ("video", "audio"), "mp4")
        for brand in (b"3gp", b"3g2", b"3ge")
    },
}
"""What the first brand of an `ftyp` says, where it does not say MP4."""


def _at(place: int, *beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(beginnings, place)


def _riff(form: bytes) -> Callable[[bytes], bool]:
    return lambda head: (
        head.startswith((b"RIFF", b"RF64", b"RIFX")) and head[8:12] == form
    )


def _animated_webp(head: bytes) -> bool:
    return _riff(b"WEBP")(head) and head[12:16] == b"VP8X" and head[20:21] > b"\1"


_TABLES: Final = (b"\0", b"\x10", b"\x11", b"\x14")


def _every(step: int, first: int) -> Callable[[bytes], bool]:
    """Packets of MPEG transport streams: each begins with the same byte."""

    def begins(head: bytes) -> bool:
        if head[first : first + 2] == b"G@" and head[first + 2 : first + 3] in _TABLES:
            return True  # a table of what is in it, with which most begin
        marks = head[first::step]
        return len(head) > step + first and not marks.strip(b"G")

    return begins


def _aac(head: bytes) -> bool:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0:
        return False
    return (head[2] >> 2) & 15 < 13


def _mp3(head: bytes) -> bool:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    return version != 1 and layer != 0 and head[2] >> 4 != 15 and head[2] & 12 != 12


def _bmp(head: bytes) -> bool:
    return head.startswith(b"BM") and head[6:10] == bytes(4)


_EBML: Final = b"\x1aE\xdf\xa3"
_ASF: Final = b"0&\xb2u\x8ef\xcf\x11"
_ROWS: Final[tuple[_Row, ...]] = (
    _Row(
        Format("png", "image/apng", "png", _MOVING, "png"),
        lambda head: head.startswith(b"\x89PNG\r\n\x1a\n") and b"acTL" in head,
    ),
    _Row(
        Format("png", "image/png", "png", _IMAGE, "png"), _at(0, b"\x89PNG\r\n\x1a\n")
    ),
    _Row(Format("jpeg", "image/jpeg", "jpeg", _IMAGE, "jpeg"), _at(0, b"\xff\xd8\xff")),
    _Row(
        Format("gif", "image/gif", "gif", _MOVING, "gif"), _at(0, b"GIF87a", b"GIF89a")
    ),
    _Row(
        Format("webp", "image/webp", "webp", _MOVING, "webp"),
        lambda head: _animated_webp(head) and bool(head[20] & 2),
    ),
    _Row(Format("webp", "image/webp", "webp", _IMAGE, "webp"), _riff(b"WEBP")),
    _Row(Format("wav", "audio/wav", "wav", _AUDIO, "wav"), _riff(b"WAVE")),
    _Row(Format("avi", "video/x-msvideo", "avi", _VIDEO, "avi"), _riff(b"AVI ")),
    _Row(
        Format("mkv", "video/x-matroska", "mkv", ("video", "audio"), "webm"),
        lambda head: head.startswith(_EBML) and b"matroska" in head[:64],
    ),
    _Row(
        Format("webm", "video/webm", "webm", ("video", "audio"), "webm"), _at(0, _EBML)
    ),
    _Row(Format("flv", "video/x-flv", "flv", _VIDEO, "flv"), _at(0, b"FLV\x01")),
    _Row(
        Format("ogv", "video/ogg", "ogv", _VIDEO, "ogg"),
        lambda head: head.startswith(b"OggS\0")
        and (b"theora" in head or b"\x01video" in head),
    ),
    _Row(
        Format("ogg", "audio/ogg", "ogg", ("audio", "video"), "ogg"), _at(0, b"OggS\0")
    ),
    _Row(
        Format("wmv", "video/x-ms-asf", "wmv", ("video", "audio"), "asf"), _at(0, _ASF)
    ),
    _Row(Format("mxf", "application/mxf", "mxf", _VIDEO, "mxf"), _at(0, b"\x06\x0e+4")),
    _Row(Format("ivf", "video/x-ivf", "ivf", _VIDEO, "ivf"), _at(0, b"DKIF\0\0")),
    _Row(
        Format("mpg", "video/mpeg", "mpg", ("video", "audio"), "mpg"),
        _at(0, b"\0\0\x01\xba", b"\0\0\x01\xb3"),
    ),
    _Row(
        Format("h264", "video/h264", "h264", _VIDEO, "h264"),
        _at(0, b"\0\0\0\x01\x67", b"\0\0\0\x01\x09", b"\0\0\x01\x67"),
    ),
    _Row(Format("flac", "audio/flac", "flac", _AUDIO, "flac"), _at(0, b"fLaC")),
    _Row(
        Format("mp3", "audio/mpeg", "mp3", _AUDIO, "mp3"),
        _at(0, b"ID3\x02", b"ID3\x03", b"ID3\x04"),
    ),
    _Row(
        Format("aiff", "audio/aiff", "aiff", _AUDIO, "aiff"),
        lambda head: head.startswith(b"FORM") and head[8:12] in (b"AIFF", b"AIFC"),
    ),
    _Row(Format("amr", "audio/amr", "amr", _AUDIO, "amr"), _at(0, b"#!AMR")),
    _Row(Format("caf", "audio/x-caf", "caf", _AUDIO, "caf"), _at(0, b"caff\0")),
    _Row(Format("bmp", "image/bmp", "bmp", _IMAGE, "bmp"), _bmp),
    _Row(
        Format("tiff", "image/tiff", "tiff", _IMAGE, "tiff"), _at(0, b"II*\0", b"MM\0*")
    ),
    _Row(
        Format("jxl", "image/jxl", "jxl", _IMAGE, "jxl"),
        _at(0, b"\0\0\0\x0cJXL \r\n\x87\n"),
    ),
    _Row(
        Format("jp2", "image/jp2", "jp2", _IMAGE, "jp2"),
        _at(0, b"\0\0\0\x0cjP  \r\n\x87\n"),
    ),
    _Row(Format("ts", "video/mp2t", "ts", _VIDEO, "ts"), _every(188, 0)),
    _Row(Format("m2ts", "video/mp2t", "m2ts", _VIDEO, "ts"), _every(192, 4)),
    _Row(Format("aac", "audio/aac", "aac", _AUDIO, "aac", weak=True), _aac),
    _Row(Format("mp3", "audio/mpeg", "mp3", _AUDIO, "mp3", weak=True), _mp3),
)
_TABLE: Final[Mapping[str, Format]] = {
    **{row.format.name: row.format for row in reversed(_ROWS)},
    **{one.name: one for one in _BRANDS.values()},
    "avif": _AVIF,
    "mp4": _MP4,
}
_OTHER_WORDS: Final[Mapping[str, str]] = {
    "jpg": "jpeg",
    "jpe": "jpeg",
    "pjpeg": "jpeg",
    "apng": "png",
    "wave": "wav",
    "x-wav": "wav",
    "vnd.wave": "wav",
    "quicktime": "mov",
    "qt": "mov",
    "x-m4v": "m4v",
    "x-m4a": "m4a",
    "m4b": "m4a",
    "3gpp": "3gp",
    "3g2": "3gp",
    "x-matroska": "mkv",
    "matroska": "mkv",
    "msvideo": "avi",
    "x-msvideo": "avi",
    "x-flv": "flv",
    "mp2t": "ts",
    "mts": "m2ts",
    "mpeg": "mpg",
    "x-ms-wmv": "wmv",
    "asf": "wmv",
    "heic": "heif",
    "oga": "ogg",
    "opus": "ogg",
    "x-flac": "flac",
    "x-aac": "aac",
    "aif": "aiff",
    "tif": "tiff",
    "x-ms-bmp": "bmp",
}
_CONTROLS: Final = bytes({*range(32), 127} - {*b"\t\n\f\r\x1b"})
_SPACE: Final = b" \t\r\n\f"


def format_of(head: bytes) -> Format | None:
    """The format that a file's first `HEAD` bytes stand for; None if none of ours begins so."""
    boxes = _format_of_boxes(head)
    if boxes is not None:
        return boxes
    for form, begins in _ROWS:
        if begins(head):
            return None if form.weak and text_in(head) else form
    return None


def _format_of_boxes(head: bytes) -> Format | None:
    """A file of the MP4 family begins with a box: four bytes of length, four of its type."""
    size, kind = int.from_bytes(head[:4], "big"), head[4:8]
    if kind != b"ftyp" and kind not in BOXES:
        return None
    if 1 < size < 8 or text_in(head):
        return None  # "The free trial has ended"
    if kind != b"ftyp":
        return _MOV if kind in (b"wide", b"pnot") else _MP4
    brands = [head[8:12], *_brands(head[16 : min(size, len(head))])]
    first = _BRANDS.get(brands[0]) or _BRANDS.get(brands[0][:3])
    if first is not None and first.name == "heif":
        # What these are is for the others to say.
        others = [found for one in brands if (found := _BRANDS.get(one))]
        return next((one for one in others if one.name == "avif"), first)
    return first or _MP4


def _brands(rest: bytes) -> list[bytes]:
    return [rest[at : at + 4] for at in range(0, len(rest), 4)]


def format_named(name: str | None) -> Format | None:
    """The format that somebody calls `mp4`, `.MP4` or `video/mp4; codecs=...`; None if none of ours."""
    word = (name or "").partition(";")[0].rpartition("/")[2].strip(" .").lower()
    return _TABLE.get(_OTHER_WORDS.get(word, word))


def text_in(head: bytes) -> str | None:
    """What a beginning that surely is of no media is: `HTML`, `XML`, `JSON`, `text`, `nothing`.

    None: it may be media. A text has no control characters, which each known format has, and
    by far most of what else is binary; in UTF-16 each second byte of what browsers are sent
    is zero.
    """
    if not head:
        return "nothing"
    plain = _without_wide_characters(head)
    begin = plain.removeprefix(b"\xef\xbb\xbf").lstrip(_SPACE)
    markup = begin[:1] == b"<" and (begin[1:2].isalpha() or begin[1:2] in (b"!", b"?"))
    if not markup and _has_controls(plain):
        return None
    if markup:
        lower = begin.lower()
        is_page = lower.startswith(b"<!doctype html") or b"<html" in lower
        return "HTML" if is_page else "XML"
    return "JSON" if begin[:1] in (b"{", b"[") else "text"


def _has_controls(head: bytes) -> bool:
    # Several times as quick as a set of the bytes.
    return len(head.translate(None, _CONTROLS)) != len(head)


def _without_wide_characters(head: bytes) -> bytes:
    """The ASCII of UTF-16 and UTF-32, which may have no mark at its beginning; else the same."""
    for mark, coding in (
        (b"\xff\xfe\0\0", "utf-32-le"),
        (b"\0\0\xfe\xff", "utf-32-be"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if head.startswith(mark):
            text = head[len(mark) :].decode(coding, "ignore")
            return text.encode("utf-8", "replace") or b" "
    pairs = len(head) // 2 * 2
    for even, odd in (
        (head[:pairs:2], head[1:pairs:2]),
        (head[1:pairs:2], head[:pairs:2]),
    ):
        if odd and not odd.strip(b"\0") and even.isascii() and not _has_controls(even):
            return even
    return head
