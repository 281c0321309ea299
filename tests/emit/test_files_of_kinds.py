"""Where a file may be of several kinds, any of them is taken, and held to the rules of its own kind."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/media_by_kind.yaml"
URL = "https://example.com/a"
TAKEN: dict[str, tuple[str, list[str]]] = {
    "bytes of a picture": ("one(PICTURE)", ["image/png"]),
    "bytes of a video": ("one(CLIP)", ["video/mp4"]),
    "a path as a text": ("one(str(picture_file))", ["image/png"]),
    "a path": ("one(clip_file)", ["video/mp4"]),
    "an open file": ("one(io.BytesIO(CLIP))", ["video/mp4"]),
    "a picture of Pillow": ("one(PIL.Image.new('L', (384, 384)))", ["image/png"]),
    "an image": ("one(v.Image(PICTURE))", ["image/png"]),
    "a video": ("one(v.Video(clip_file))", ["video/mp4"]),
    "a URL": (f"one({URL!r})", [URL]),
    "a URL of a class": (f"one(v.Video({URL!r}))", [URL]),
    "a data URI": ("one(data('video/mp4', CLIP))", ["video/mp4"]),
    "a list of both": ("files([PICTURE, clip_file])", ["image/png", "video/mp4"]),
    "one instead of a list": ("files(clip_file)", ["video/mp4"]),
    "one URL instead of a list": (f"files({URL!r})", [URL]),
    "lists in a list": ("lists([[CLIP, None], [PICTURE]])", ["video/mp4", "image/png"]),
    "what may be either is what it is usually": (
        "sounds([OGG, WEBM])",
        ["audio/ogg", "video/webm"],
    ),
}
"""What is given, and the types of what is sent; a URL as it stands."""
REFUSED: dict[str, tuple[str, str, str, str]] = {
    "another kind": (
        "one(v.Audio(SOUND))",
        "/either",
        "media",
        "is a sound: expected an image or a video",
    ),
    "bytes of another kind": (
        "one(SOUND)",
        "/either",
        "media",
        "is no image or video: it holds a WAV",
    ),
    "a data URI of another kind": (
        "one(data('audio/mpeg', SOUND))",
        "/either",
        "media",
        "is a sound: expected an image or a video",
    ),
    "a data URI that says nothing": (
        "one(data('application/octet-stream', SOUND))",
        "/either",
        "media",
        "is a sound: expected an image or a video",
    ),
    "a data URI of no kind": (
        "one('data:text/plain;base64,AAAA')",
        "/either",
        "media",
        "is no such file: expected an image or a video",
    ),
    "in a list": (
        "files([PICTURE, v.Audio(SOUND)])",
        "/media/1",
        "media",
        "is a sound: expected an image or a video",
    ),
    "a type of its kind that is not stated": (
        "one(GIF)",
        "/either",
        "media",
        "expected a URL or a base64 data URI of an image, PNG",
    ),
    "the type of the other kind's rule": (
        "one(OGV)",
        "/either",
        "media",
        "expected a URL or a base64 data URI of a video, MP4",
    ),
    "too few pixels of an image": (
        "files([CLIP, png(299, 400)])",
        "/media/1",
        "minShortSide",
        "the image has 299x400 pixels",
    ),
    "an image out of shape": (
        "files([png(300, 1201)])",
        "/media/0",
        "aspectRatio",
        "width to height within 1:4 and 4:1",
    ),
    "more bytes than an image may have": (
        "files([PICTURE + bytes(10 << 20)])",
        "/media/0",
        "maxSize",
        "at most 10 MB allowed",
    ),
    "a video that lasts too long": (
        "files([mp4(15.2)])",
        "/media/0",
        "maxDuration",
        "it lasts 15.2 seconds, length at most 15 seconds allowed",
    ),
    "what is no file": ("one('nowhere.png')", "/either", "media", "no file 'nowhere"),
    "bytes that nobody knows": (
        "one(b'\\x07' * 99)",
        "/either",
        "media",
        "is no image or video that is known",
    ),
    "an empty file": ("one(b'')", "/either", "media", "there is no image or video"),
    "a number": ("one(5)", "/either", "type", "5 is not a string"),
    "too many of a kind": (
        "files([CLIP, v.Video(clip_file)])",
        "/media",
        "mediaByKind",
        "has 2 items of the kind video, at most 1 allowed",
    ),
    "a file and an address": (
        f"files([CLIP, {URL + '.mov'!r}])",
        "/media",
        "mediaByKind",
        "has 2 items of the kind video, at most 1 allowed",
    ),
    "bytes that a class is to make": (
        "dict(either=b'abc')",
        "/either",
        "type",
        "make it with Image.from_file(path) or Image.from_bytes(data), or with Video",
    ),
}
"""What is given, and the place, the rule and a part of the words of the one problem."""
TOLD = {
    "a clip that is just as long": ("files([mp4(15.05)])", []),
    "a video within its bytes, beyond an image's": (
        "files([mp4(1) + box(11 << 20)])",
        [],
    ),
    "addresses that may be too many": (
        f"files([CLIP, {URL!r}])",
        [
            "/media: one item does not tell its kind, beside 1 of the kind video: at most 1 allowed"
        ],
    ),
    "addresses that may be too few": (
        f"each([PICTURE, {URL!r}])",
        [
            "/texts_of_each: one item does not tell its kind, beside 0 of the kind video: at least 1 needed"
        ],
    ),
    "addresses that make no difference": (f"files([PICTURE, {URL + '.png'!r}])", []),
    "an address of a class": (f"files([CLIP, v.Image({URL!r})])", []),
}
"""What is accepted, and parts of what is warned of."""
SCRIPT = """
import base64, io, json, os, pathlib, sys, tempfile, warnings
import PIL.Image
import videotasks as v
from tests.clips import mp4, wav
from tests.pictures import GIF, png

PICTURE, CLIP, SOUND = png(384, 384), mp4(2), wav(1)
OGG, OGV = b"OggS" + bytes(60), b"OggS" + bytes(24) + b"\\x80theora" + bytes(60)
WEBM = b"\\x1aE\\xdf\\xa3" + bytes(60)
folder = pathlib.Path(tempfile.mkdtemp())
(picture_file := folder / "a.png").write_bytes(PICTURE)
(clip_file := folder / "b.mp4").write_bytes(CLIP)

def data(kind, content):
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"

def box(count):
    return count.to_bytes(4, "big") + b"free" + bytes(count - 8)

FILES = {"media": "https://example.com/a.png"}
make = lambda **members: v.MediaByKindRequest(**{**FILES, **members})
one = lambda given: make(either=given)
files = lambda given: make(media=given)
lists = lambda given: make(lists=given)
sounds = lambda given: make(not_told=given)
each = lambda given: make(texts_of_each=given)

def sent(value):
    if isinstance(value, list):
        return [found for inner in value for found in sent(inner)]
    text = "" if value is None else str(value)
    return [text[5:].partition(";")[0] if text[:5] == "data:" else text] if text else []

said = {}
for name, expression in json.load(sys.stdin).items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            made = eval(expression)
        except v.ValidationError as error:
            said[name] = {"problems": [[one.pointer, one.rule, one.message] for one in error.problems]}
            continue
    if isinstance(made, dict):
        found = v.MediaByKindRequest.problems_of({**FILES, "media": [FILES["media"]], **made})
        said[name] = {"problems": [[one.pointer, one.rule, one.message] for one in found]}
        continue
    body = made.to_dict()
    if body["media"] == [FILES["media"]]:
        del body["media"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        again = v.MediaByKindRequest.from_dict(made.to_dict())
    assert again == made and hash(again) == hash(made) and not again.problems_of(made.to_dict())
    told = [str(one.message) for one in caught if issubclass(one.category, v.MediaWarning)]
    said[name] = {"sent": sent([*body.values()]), "told": told}
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def said(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    rows = (*TAKEN.items(), *REFUSED.items(), *TOLD.items())
    asked = {name: row[0] for name, row in rows}
    text = beside(made / "python", "-c", SCRIPT, stdin=json.dumps(asked))
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("name", TAKEN)
def test_files_of_every_stated_kind_are_taken(name: str, said: dict[str, Any]) -> None:
    assert said[name].get("sent") == TAKEN[name][1], said[name]


@pytest.mark.parametrize("name", REFUSED)
def test_others_are_refused_by_the_rules_of_their_kind(
    name: str, said: dict[str, Any]
) -> None:
    _, pointer, rule, words = REFUSED[name]
    ((at, broken, message),) = said[name]["problems"]
    assert (at, broken) == (pointer, rule), message
    assert words in message


@pytest.mark.parametrize("name", TOLD)
def test_what_does_not_tell_its_kind_is_told_where_it_matters(
    name: str, said: dict[str, Any]
) -> None:
    _, expected = TOLD[name]
    told = [one for one in said[name]["told"] if "does not" in one or "do not" in one]
    assert len(told) == len(expected), said[name]
    assert all(words in one for words, one in zip(expected, told, strict=True))


def test_annotations_name_every_kind(made: Path) -> None:
    module = made / "python/videotasks/endpoints/fragment/media_by_kind.py"
    text = module.read_text("utf-8")
    assert "either: ImageInput | VideoInput | None = None" in text
    assert "either: str | Image | Video | None" in text
    assert "media: ImageInput | VideoInput | Sequence[ImageInput | VideoInput]," in text
