"""What media hold is looked at before anything is sent: payloads, sizes, addresses, and the texts beside them."""

from __future__ import annotations

import base64
import io
import struct
import subprocess
import sys
import unicodedata
import warnings
from typing import Any

import PIL.Image
import pytest

from tests.pictures import JPEG, WEBP, png
from videotasks import (
    Image,
    InferredLimitWarning,
    MediaWarning,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ProImageToVideoRequest,
    ViduQ3ProStartEndToVideoRequest,
)
from videotasks._validation.advice import _BLANK
from videotasks._validation.ordinary import is_ordinary_prompt

from .given_pictures import HTML, PNG, URL, picture, said, uri

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
