"""A file that cannot work is a problem before anything is sent, by its bytes, the same on every machine."""

from __future__ import annotations

import gzip
import io
import mimetypes
from pathlib import Path

import PIL.Image
import pytest

from tests.pictures import JPEG, WEBP
from videotasks import (
    Image,
    MediaWarning,
    ValidationError,
    ViduQ1ReferenceToVideoRequest,
)
from videotasks._validation.payload import InMemory
from videotasks._values.whole import cut_off

from .given_pictures import HTML, PNG, URL, paletted, picture, said, uri, with_chunk

MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + b"\0\0\0\x10mdat12345678"
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
