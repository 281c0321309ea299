"""What media hold is looked at before anything is sent: by their bytes, the same on every machine."""

from __future__ import annotations

import base64
import gzip
import io
import mimetypes
import struct
import subprocess
import sys
import unicodedata
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from tests.pictures import JPEG, WEBP, png
from videotasks import (
    Image,
    InferredLimitWarning,
    MediaWarning,
    ValidationError,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ProImageToVideoRequest,
    ViduQ3ProStartEndToVideoRequest,
)
from videotasks._validation.advice import _BLANK
from videotasks._validation.ordinary import is_ordinary_prompt
from videotasks._validation.payload import InMemory
from videotasks._values.whole import cut_off

PNG = png(256, 256)
URL = "https://example.com/cat.png"
MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + b"\0\0\0\x10mdat12345678"


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


# -- files that cannot work --------------------------------------------------------------

HTML = b"<!DOCTYPE html><title>Access denied</title>"
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'
BROKEN = {
    "nothing.png": (b"", "empty"),
    "page.png": (HTML, "named as a PNG, but holds HTML"),
    "drawing.png": (SVG, "named as a PNG, but holds SVG"),
    "drawing.svg": (SVG, "SVG, which is text"),
    "zipped.png": (gzip.compress(PNG), "named as a PNG, but holds gzip"),
    "zipped.png.gz": (gzip.compress(PNG), "holds gzip"),
    "blank.jpg": (b" \n" * 2000, "named as a JPEG, but holds nothing but white space"),
    "zeros.jpg": (bytes(5000), "named as a JPEG, but holds nothing but zeros"),
    "film.png": (MP4, "named as a PNG, but holds an MP4"),
    "paper.png": (b"%PDF-1.7\n" + bytes(99), "named as a PNG, but holds a PDF"),
    "error.webp": (b'{"error": "no"}', "named as a WebP, but holds JSON"),
    "noise.png": (bytes(range(1, 250)) * 9, "no image that is known"),
    "animation.png": (picture("GIF"), "expected a URL or a base64 data URI"),
    "bitmap.jpg": (picture("BMP"), "expected a URL or a base64 data URI"),
    "scan.jpg": (picture("TIFF"), "expected a URL or a base64 data URI"),
    "cut.png": (PNG[:-20], "a PNG that is cut off: a PNG ends with IEND"),
    "half.png": (picture("PNG")[:9000], "a PNG that is cut off"),
    "head.png": (PNG[:8], "a PNG that is cut off: it ends within its head"),
    "cut.jpg": (picture("JPEG")[:-2000], "a JPEG that is cut off: a JPEG ends with"),
    "head.jpg": (JPEG[:40], "a JPEG that is cut off"),
    "erased.jpg": (JPEG[:20] + b"\xff" * 200_000, "a JPEG that is cut off"),
    "cut.webp": (picture("WEBP")[:-100], "a WebP that is cut off: its head speaks of"),
    "frame.png": (PNG[:33] + PNG[-12:], "a PNG that is cut off: it has no picture"),
    "frame.webp": (
        b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\0\0\xff\0\0",
        "a WebP that is cut off: it has no picture",
    ),
    "width.png": (
        PNG[:19] + b"\x02" + PNG[20:],
        "a PNG that is damaged: the checksum of its IHDR is wrong",
    ),
    "palette.png": (
        with_chunk(paletted(), b"PLTE", lambda data: bytes(reversed(data)), False),
        "a PNG that is damaged: the checksum of its PLTE is wrong",
    ),
    "flat.png": (
        with_chunk(PNG, b"IHDR", lambda data: data[:4] + bytes(4) + data[8:]),
        "a PNG that is damaged: its IHDR states a side of 0 pixels",
    ),
    "depth.png": (
        with_chunk(PNG, b"IHDR", lambda data: data[:8] + b"\x03" + data[9:]),
        "a PNG that is damaged: its IHDR states color type 0 with 3 bits",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.filterwarnings("ignore::videotasks.MediaWarning")
def test_a_file_that_cannot_work_is_a_problem_of_the_request(
    tmp_path: Path, name: str
) -> None:
    data, expected = BROKEN[name]
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ValidationError) as caught:
        ViduQ1ReferenceToVideoRequest(images=[URL, path], prompt="x")
    (problem,) = caught.value.problems
    assert problem.pointer == "/images/1"
    assert problem.rule in ("media", "contents")
    assert expected in problem.message
    assert problem.source.startswith("https://")


@pytest.mark.parametrize("name", BROKEN)
def test_a_data_uri_of_it_is_one_as_well(name: str) -> None:
    data, expected = BROKEN[name]
    (message,) = said(uri(data))
    assert expected.rpartition("holds ")[2].partition(":")[0] in message or any(
        words in message
        for words in ("is labelled image/png, but", "no payload", "no image")
    )


@pytest.mark.parametrize("name", [one for one in BROKEN if "damaged" in BROKEN[one][1]])
def test_what_counts_as_damaged_is_no_picture_to_those_who_read_it(name: str) -> None:
    with pytest.raises(PIL.UnidentifiedImageError):
        PIL.Image.open(io.BytesIO(BROKEN[name][0]))


@pytest.mark.parametrize(
    ("media_type", "data"),
    [
        ("image/png", PNG),
        ("image/png", paletted()),
        # The checksum of IDAT, which those who read pictures pass over.
        ("image/png", PNG[:-13] + bytes([PNG[-13] ^ 1]) + PNG[-12:]),
        ("image/png", picture("PNG") + b"more behind its end"),
        ("image/jpeg", JPEG),
        ("image/jpeg", picture("JPEG", progressive=True) + bytes(9)),
        ("image/jpeg", picture("JPEG", comment=b"\xff\xd9" * 9)),
        ("image/webp", WEBP),
        ("image/webp", picture("WEBP")),
    ],
)
def test_whole_pictures_are_accepted(media_type: str, data: bytes) -> None:
    assert said(uri(data, media_type)) == []
    assert str(Image.from_bytes(data)) == uri(data, media_type)
    assert said(Image.from_bytes(data)) == []


@pytest.mark.parametrize("kind", ["gif", "png", "webp"])
def test_a_picture_of_several_frames_or_with_notes_is_whole(kind: str) -> None:
    frames = [PIL.Image.new("RGB", (64, 64), color) for color in ("red", "blue")]
    out = io.BytesIO()
    notes = {"exif": bytes(500)} if kind == "webp" else {"comment": "x" * 999}
    frames[0].save(out, kind, save_all=True, append_images=frames[1:], **notes)
    assert cut_off(kind, InMemory(out.getvalue())) == ""


def test_a_gif_of_a_head_alone_has_no_picture() -> None:
    whole = picture("GIF")
    table = 13 + (6 << (whole[10] & 7))
    note = b"!\xfe\x03abc\0"
    for head in (whole[:table], whole[:10] + bytes(3)):
        for more in (b"", note, note * 2):
            assert "no picture" in cut_off("gif", InMemory(head + more + b";"))
    assert cut_off("gif", InMemory(whole)) == ""
    noted = whole[:table] + note + whole[table:]
    assert cut_off("gif", InMemory(noted)) == ""


def test_the_thumbnail_of_a_cut_jpeg_is_not_its_end() -> None:
    exif = PIL.Image.Exif()
    exif[0x9286] = b"\xff\xd8\xff\xd9"
    whole = picture("JPEG", exif=exif.tobytes() + JPEG)
    assert said(uri(whole, "image/jpeg")) == []
    assert "cut off" in said(uri(whole[:-500], "image/jpeg"))[0]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_cut_anywhere_is_noticed(kind: str) -> None:
    whole = picture(kind)
    mime = f"image/{kind.lower()}"
    for end in (1, 5, 12, 30, 100, len(whole) // 2, len(whole) - 20):
        assert len(said(uri(whole[:end], mime))) == 1, end


def test_a_picture_that_is_labelled_as_another_is_told_with_both() -> None:
    (message,) = said(uri(JPEG, "image/png"))
    assert "labelled image/png, but holds a JPEG" in message
    assert "image/jpeg" in message


def test_a_wrong_ending_of_a_good_picture_warns_with_both(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(JPEG)
    with pytest.warns(
        MediaWarning, match=r"'cat.png' is named as a PNG, but holds a JP"
    ):
        image = Image.from_file(path)
    assert str(image).startswith("data:image/jpeg;base64,")


def test_the_machines_table_of_types_has_no_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mimetypes.init()
    monkeypatch.setattr(mimetypes, "guess_type", lambda *_: ("image/x-png", None))
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    assert str(Image.from_file(path)) == uri(PNG)


# -- payloads of data URIs -----------------------------------------------------------------

BASE64 = base64.b64encode(PNG).decode()
UNPADDED = base64.b64encode(PNG + bytes(-len(PNG) % 3)).decode()
PAYLOADS = {
    "nothing": ("", "has no payload"),
    "blank": (" \n", "has no payload"),
    "padding alone": ("====", "nothing but padding"),
    "repr of bytes": (str(BASE64.encode()), "b64encode(data).decode()"),
    "a prefix twice": (uri(PNG), "begins twice with data:"),
    "percent-encoded": (BASE64.replace("+", "%2B") + "%3D", "percent-encoded"),
    "hexadecimal": (PNG.hex(), "is hexadecimal"),
    "marked as hexadecimal": ("0x" + PNG.hex().upper(), "is hexadecimal"),
    "a path": ("pictures of mine/cat.png", "name of a file"),
    "a URL": (URL, "holds a URL"),
    "None": ("None", "a variable had no value"),
    "undefined": ("undefined", "a variable had no value"),
    "cut in a group": (BASE64[:13], "is cut off"),
    "cut between groups": (BASE64[:40], "is cut off"),
    "two in one": (f"{base64.b64encode(PNG + b'1').decode()}{BASE64}", "within it"),
    "too much padding": (BASE64.rstrip("=") + "===", "no base64"),
    "padding that nothing needs": (f"{UNPADDED}====", "no base64"),
    "one sign of padding that nothing needs": (f"{UNPADDED}=", "no base64"),
    "another sign": (f"{BASE64[:50]}*{BASE64[51:]}", "'*' as character 51"),
    "a sign far behind": ("AAAA" * 500_000 + "é" + "AAA", "'é' as character 2,000,001"),
}


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_that_is_no_base64_is_told_what_it_is(name: str) -> None:
    payload, expected = PAYLOADS[name]
    (message,) = said(f"data:image/png;base64,{payload}")
    assert expected in message


@pytest.mark.parametrize("head", ["DATA:IMAGE/PNG;BASE64", "data:image/Png;base64"])
@pytest.mark.parametrize("more", ["", ";charset=utf-8", ";name=a cat.png;charset=x"])
def test_types_in_capitals_and_parameters_are_understood(head: str, more: str) -> None:
    start, _, end = head.partition(";")
    head = f"{start}{more};{end},"
    assert said(f"{head}{BASE64}") == []
    assert "holds HTML" in said(head + base64.b64encode(HTML).decode())[0]
    assert "below 10 MB" in said(head.replace("PNG", "TIFF").replace("Png", "gif"))[0]
    small = base64.b64encode(png(100, 256)).decode()
    assert "100x256" in said(f"{head}{small}")[0]


def test_line_breaks_of_a_payload_are_no_bytes() -> None:
    whole = PNG.ljust((10 << 20) - 2, b"\0")
    lines = base64.encodebytes(whole).decode().replace("\n", "\r\n")
    assert said(f"data:image/png;base64,{lines}") == []
    (message,) = said(
        f"data:image/png;base64,{base64.encodebytes(whole + b'xyz').decode()}"
    )
    assert "10,485,761 bytes" in message


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (base64.urlsafe_b64encode(picture("PNG")).decode(), "alphabet of URLs"),
        (base64.b64encode(PNG + b"1").decode().rstrip("="), "without its padding"),
    ],
)
def test_a_payload_that_not_everybody_reads_warns(payload: str, words: str) -> None:
    with pytest.warns(MediaWarning, match=rf"/images/0: .*{words}") as caught:
        ViduQ1ReferenceToVideoRequest(
            images=[f"data:image/png;base64,{payload}"], prompt="x"
        )
    assert [one.filename for one in caught] == [__file__]


# -- limits --------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_limit_of_a_file_holds_for_a_data_uri_where_no_other_does() -> None:
    limit = 50 << 20
    image = PNG.ljust(limit, b"\0")
    kind = ViduQ3ProStartEndToVideoRequest
    body = {"prompt": "x", "images": [URL, Image.from_bytes(image)]}
    assert kind.problems_of(body) == []
    body["images"] = [URL, Image.from_bytes(image + b"\0")]
    (problem,) = kind.problems_of(body)
    assert (problem.pointer, problem.rule) == ("/images/1", "maxSize")
    assert "52,428,801 bytes once decoded, at most 50 MB" in problem.message
    for text in (uri(image + b"\0"), base64.b64encode(image + b"\0").decode()):
        body["images"] = [URL, text]
        assert [one.rule for one in kind.problems_of(body)] == ["maxSize"]


def test_pixels_are_counted_as_the_picture_is_seen() -> None:
    pytest.importorskip("imagesize", reason="needs videotasks[images]")
    exif = PIL.Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    out = io.BytesIO()
    PIL.Image.new("RGB", (600, 100)).save(out, "JPEG", exif=exif)
    first, second = said(uri(out.getvalue(), "image/jpeg"))
    assert "100x600 pixels" in first
    assert "100x600 pixels" in second


@pytest.mark.parametrize("at", range(8, 60))
def test_no_fault_of_what_reads_pictures_escapes(at: int) -> None:
    for data in (PNG, JPEG, WEBP, picture("TIFF")):
        spoilt = data[:at] + struct.pack(">I", 0xFFFFFFF0) + data[at + 4 :]
        said(uri(spoilt))
        said(Image.from_bytes(spoilt, "image/png"))


def test_a_missing_extra_is_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from videotasks._validation import advice, measures

    monkeypatch.setattr(measures, "size_reader", lambda: None)
    monkeypatch.setattr("videotasks._validation.inspection.size_reader", lambda: None)
    monkeypatch.setattr(advice, "_told", set())
    with pytest.warns(MediaWarning, match=r"videotasks\[images\]") as caught:
        [ViduQ1ReferenceToVideoRequest(images=[uri(PNG)], prompt="x") for _ in "123"]
    assert len(caught) == 1


# -- URLs ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://", "no host"),
        ("https:///cat.png", "no host"),
        ("https://:443/cat.png", "no host"),
        ("https://user:secret@/cat.png", "no host"),
        ("https://example.com/a b.png", "white space"),
        ("https://example.com/cat.png\n", "white space"),
        ("http://[::1/cat.png", "brackets"),
        ("http://::1]/cat.png", "brackets"),
        ("https://example.com:port/cat.png", "port"),
    ],
)
def test_a_url_that_cannot_be_is_a_problem(url: str, words: str) -> None:
    (message,) = said(url)
    assert words in message


@pytest.mark.parametrize(
    "url",
    [
        URL,
        "https://example.com",
        "https://example.com:8443/a.png?x=[1]&y={2}#z",
        "http://user:word@example.com/a.png",
        "http://[2001:db8::1]:80/a.png",
        "https://例え.example/猫.png",
        "https://bucket.s3.amazonaws.com/k?X-Amz-Signature=ab%2Fcd&X-Amz-Date=1",
    ],
)
def test_a_url_that_can_be_is_none(url: str) -> None:
    assert said(url) == []


# -- prompts and seeds -----------------------------------------------------------------------

SHOWN = ("ARABIC", "SYRIAC", "KAITHI")
"""Marks of format that are seen: signs of numbers, of a year, of an abbreviation."""
UNSEEN = (
    *("\0", "\x07\x1b", "\x7f", "\x85\x9f"),  # controls
    *("\u202e\u202c", "\u2066\u2069", "\u061c"),  # marks of direction
    *("\ufe0f", "\U000e0100", "\U000e0041\U000e007f", "\u180b"),  # variants, tags
    *("\u115f", "\u1160", "\u3164", "\uffa0", "\u2800"),  # letters that fill
)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"prompt": ""}, "/prompt: the prompt is empty"),
        ({"prompt": " \n"}, "/prompt: the prompt is blank"),
        ({"prompt": "\u200b\u3000\ufeff"}, "/prompt: the prompt is blank"),
        *(({"prompt": text}, "/prompt: the prompt is blank") for text in UNSEEN),
        ({"prompt": "a \ud83d cat"}, "/prompt: holds half of a character"),
        ({"prompt": "x", "seed": -1}, "/seed: the seed is below 0"),
        ({"prompt": "x", "seed": 2**32}, "/seed: the seed is beyond 32 bits"),
    ],
)
def test_what_is_hardly_meant_warns_and_is_sent(
    arguments: dict[str, Any], words: str
) -> None:
    with pytest.warns(InferredLimitWarning, match=words) as caught:
        ViduQ1TextToVideoRequest(**arguments)
    assert [one.filename for one in caught] == [__file__]
    assert "will be billed" in str(caught[0].message)
    assert ViduQ1TextToVideoRequest.problems_of(arguments) == []


def test_all_that_unicode_lets_be_left_out_is_blank() -> None:
    """A control, a mark of format, or white space alone is a blank prompt, whichever it is."""
    for code in range(sys.maxunicode):
        sign = chr(code)
        if unicodedata.category(sign) in ("Cc", "Cf", "Zs", "Zl", "Zp"):
            name = unicodedata.name(sign, "")
            shows = name.startswith(SHOWN) and name != "ARABIC LETTER MARK"
            assert is_ordinary_prompt(sign) is False, hex(code)
            assert (_BLANK.fullmatch(sign) is None) is shows, hex(code)


def test_usual_prompts_and_seeds_do_not_warn() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for text in ("'", "~", " a cat", "\n\tcat", "\x07cat", "\ufe0fcat", "é", "ᄀ"):
            ViduQ1TextToVideoRequest(prompt=text)
        for seed in (0, 1, 2**31, 2**32 - 1):
            ViduQ1TextToVideoRequest(prompt="a cat 🐈 \U0001f408", seed=seed)
        ViduQ2ProImageToVideoRequest(images=[URL], prompt="x")


def test_urls_are_not_looked_into() -> None:
    """Most requests hold nothing else: they are checked as fast as if there were nothing to look at."""
    program = """
import sys, videotasks
kind = videotasks.ViduQ1ReferenceToVideoRequest
body = {"prompt": "\\u732b", "images": ["https://example.com/a.png?b=c", "http://[::1]:80/d"]}
kind(**body), kind.from_dict(body), kind.problems_of(body)
videotasks.ViduQ1TextToVideoRequest(prompt="a cat", seed=1)
print(*{"videotasks._validation.inspection", "PIL", "imagesize"} & set(sys.modules))
"""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == []
