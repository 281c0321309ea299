"""First bytes, as real programs write them, and the format that they tell; and texts, which are no media."""

from __future__ import annotations

import pytest

from videotasks._values.signatures import (
    HEAD,
    Format,
    format_named,
    format_of,
    text_in,
)

BOX = b"\0\0\0\x20"
FORMATS = {
    "mp4": [
        b"\0\0\0\x20ftypisom\0\0\2\0isomiso2mp41",
        b"\0\0\0\x18ftypmp42",
        b"\0\0\0\x18stypmsdh\0\0\0\0msdhmsix",
        BOX + b"uuid" + bytes(range(16)),
        b"\0\0\3\0moof\0\0\0\x10mfhd",
        b"\0\0\0\x34sidx" + bytes(8),
        BOX + b"emsg\1\0\0\0",
        BOX + b"prft\1\0\0\0",
        BOX + b"free" + bytes(24),
        BOX + b"skip" + bytes(24),
        BOX + b"moov\0\0\0\x6cmvhd",
        b"\0\0\0\1mdat\0\0\0\1\0\0\0\0",
        b"\0\0\0\0mdat\0\1\2\3",
    ],
    "mov": [
        b"\0\0\0\x14ftypqt  \0\0\2\0qt  ",
        b"\0\0\0\x14pnot" + bytes(6) + b"PI",
        b"\0\0\0\x08wide\0\0\x2b\xecmdat",
    ],
    "m4v": [b"\0\0\0\x20ftypM4V \0\0\2\0M4V M4A mp42isom"],
    "m4a": [b"\0\0\0\x1cftypM4A \0\0\2\0M4A isomiso2"],
    "3gp": [b"\0\0\0\x1cftyp3gp4\0\0\2\x003gp4isom3gp4"],
    "avif": [
        b"\0\0\0\x20ftypavif\0\0\0\0avifmif1miafMA1A",
        b"\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf",
    ],
    "heif": [b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"],
    "webm": [
        b"\x1aE\xdf\xa3\x9fB\x86\x81\1B\xf7\x81\1B\xf2\x81\4B\xf3\x81\x08B\x82\x84webm"
    ],
    "mkv": [
        b"\x1aE\xdf\xa3\xa3B\x86\x81\1B\xf7\x81\1B\xf2\x81\4B\xf3\x81\x08B\x82\x88matroska"
    ],
    "avi": [b"RIFF\xec\x2d\0\0AVI LIST", b"RIFF\xff\xff\xff\xffAVI LIST"],
    "ts": [
        (b"GA\x2c\x10" + bytes(184)) * 3,
        b"G@\x11\x10\0B\xf0%",
        b"G@\0\x10\0\0\xb0",
    ],
    "m2ts": [
        (b"\x0e\xbf\x46\x22GA\x2c\x10" + bytes(184)) * 3,
        b"\x0e\xbf\x46\x22G@\x11\x10",
    ],
    "mpg": [b"\0\0\1\xba\x44\0\4\0", b"\0\0\1\xb3\x2d\2\x40"],
    "flv": [b"FLV\1\1\0\0\0\x09\0\0\0\0"],
    "ogv": [b"OggS\0\2" + bytes(22) + b"\x80theora\3\2\1"],
    "ogg": [b"OggS\0\2" + bytes(22) + b"OpusHead\1\1"],
    "wmv": [b"0&\xb2u\x8ef\xcf\x11\xa6\xd9\0\xaa"],
    "mxf": [b"\6\x0e+4\2\5\1\1\x0d\1\2\1"],
    "ivf": [b"DKIF\0\0\x20\0VP80"],
    "h264": [b"\0\0\0\1\x67\xf4\0\x0a"],
    "gif": [b"GIF89a@\0@\0\xf7", b"GIF87a"],
    "png": [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\x89PNG\r\n\x1a\n" + bytes(25) + b"\0\0\0\x08acTL",
    ],
    "jpeg": [b"\xff\xd8\xff\xe0\0\x10JFIF", b"\xff\xd8\xff\xdb"],
    "webp": [b"RIFF\xba\x20\0\0WEBPVP8X\x0a\0\0\0\2\0\0\0", b"RIFF\0\0\0\0WEBPVP8 "],
    "bmp": [b"BM\x36\x30\0\0\0\0\0\0\x36\0"],
    "tiff": [b"II*\0\x12\x27", b"MM\0*\0\0"],
    "wav": [b"RIFF\xce\x58\1\0WAVEfmt "],
    "mp3": [b"ID3\4\0\0\0\0\0#TSSE", b"\xff\xfb\x40\xc0\0\0\0\0"],
    "aac": [b"\xff\xf1\x50\x40\x21\x3f\xfc\xde\2\0L"],
    "flac": [b"fLaC\0\0\0\x22\x12\0"],
    "aiff": [b"FORM\0\1\x58\xb6AIFFCOMM"],
    "amr": [b"#!AMR\n\x3c"],
    "caf": [b"caff\0\1\0\0desc"],
}
CASES = [(name, head) for name, heads in FORMATS.items() for head in heads]


def found(head: bytes) -> Format:
    form = format_of(head)
    assert form is not None
    return form


@pytest.mark.parametrize(("name", "head"), CASES)
def test_a_format_is_told_by_its_first_bytes(name: str, head: bytes) -> None:
    form = found(head)
    assert form.name == name
    assert format_of((head + bytes(HEAD))[:HEAD]) == form or name in ("ts", "m2ts")
    assert form.media_type.partition("/")[0] in {*form.kinds, "application"}
    assert text_in(head + bytes(20)) is None
    assert format_named(name) is not None


@pytest.mark.parametrize(
    ("head", "kinds"),
    [
        (FORMATS["webp"][0], {"video", "image"}),
        (FORMATS["webp"][1], {"image"}),
        (FORMATS["png"][1], {"video", "image"}),
        (FORMATS["png"][0], {"image"}),
        (b"\0\0\0\x20ftypavis\0\0\0\0avisavif", {"video", "image"}),
        (FORMATS["avif"][0], {"image"}),
        (FORMATS["gif"][0], {"video", "image"}),
        (FORMATS["m4a"][0], {"audio"}),
    ],
)
def test_a_picture_that_moves_may_be_a_video(head: bytes, kinds: set[str]) -> None:
    assert set(found(head).kinds) == kinds


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("mp4", "mp4"),
        (" .MP4 ", "mp4"),
        ('video/mp4; codecs="avc1"', "mp4"),
        ("video/quicktime", "mov"),
        ("JPG", "jpeg"),
        ("audio/x-wav", "wav"),
        ("heic", "heif"),
        ("x" * 99, None),
        ("", None),
        (None, None),
    ],
)
def test_a_format_has_several_names(said: str | None, name: str | None) -> None:
    form = format_named(said)
    assert (form.name if form else None) == name


TEXTS = {
    "nothing": [b""],
    "HTML": [
        b"<!DOCTYPE html><title>Access denied</title>",
        b"\xef\xbb\xbf \r\n\t<html>",
        b"<!-- \0 --><html>",
        b"<HTML lang=de>Zugriff verweigert f\xfcr",
        *("<!doctype html>".encode(coding) for coding in ("utf-16", "utf-32")),
        *("<!doctype html>".encode(f"utf-16-{end}") for end in ("le", "be")),
    ],
    "XML": [
        b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
        b"\n\n<svg xmlns='http://www.w3.org/2000/svg'>",
        '<?xml version="1.0"?>'.encode("utf-16-be"),
    ],
    "JSON": [b'{"error": "expired"}', b"\xef\xbb\xbf [1]"],
    "text": [
        b"short",
        b"Access denied: the signature has expired",
        b"The free trial has ended, and the skip is over: xfree",
        b"abcdfree of charge",
        b"Good grief",
        b"Zugriff verweigert \xc3\xbc",
        "Accès refusé".encode("latin-1"),
        "访问被拒绝".encode("gbk"),
        "アクセスが拒否されました".encode("shift-jis"),
        "アクセス".encode("iso-2022-jp"),
        "Zugriff verweigert".encode("utf-16"),
        b"#EXTM3U\n#EXT-X-VERSION:3\n",
    ],
}


@pytest.mark.parametrize(
    ("name", "head"), [(name, head) for name, heads in TEXTS.items() for head in heads]
)
def test_a_text_is_no_media_in_whatever_coding(name: str, head: bytes) -> None:
    assert text_in(head) == name
    assert format_of(head) is None


@pytest.mark.parametrize(
    "head",
    [bytes(30), b"\1\2\3 and text", b"\x1f\x8b\x08\0\0\0\0\0", bytes(range(256))],
)
def test_what_nobody_knows_is_neither(head: bytes) -> None:
    assert format_of(head) is None
    assert text_in(head) is None
