"""What a parameter takes for a media input, and how it is kept, compared, shown, shrunk and sent."""

from __future__ import annotations

import base64
import copy
import io
import json
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from werkzeug.datastructures import FileStorage

from tests.benchmarks.memory import CLIENTS, ratio
from tests.benchmarks.memory import FORMS as FORMS_MEASURED
from tests.pictures import JPEG, png
from videotasks import (
    Audio,
    ConfigurationError,
    Image,
    MediaChangedError,
    NotSentError,
    ValidationError,
    Video,
    ViduQ1ReferenceToVideoRequest,
    ViduQ2ProMultiFrameRequest,
)

from .loopback import ARGUMENTS, KEY, Reply, Server

PNG = png(256, 256)
URI = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
URL = "https://example.com/cat.png"
ACCEPTED = Reply(body={"task_id": "t-1"})
MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + b"\0\0\0\x10mdat12345678"


def request(images: Any, **more: Any) -> ViduQ1ReferenceToVideoRequest:
    return ViduQ1ReferenceToVideoRequest(images=images, prompt="a cat", **more)


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    return path


# -- forms -----------------------------------------------------------------------------------

FORMS: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "text": str,
    "bytes": lambda path: path.read_bytes(),
    "bytearray": lambda path: bytearray(path.read_bytes()),
    "memoryview": lambda path: memoryview(path.read_bytes()),
    "open file": lambda path: path.open("rb"),
    "file in memory": lambda path: io.BytesIO(path.read_bytes()),
    "data URI": lambda _: URI,
    "image": Image.from_file,
    "image of anything": lambda path: Image(path.read_bytes()),
}


@pytest.mark.parametrize("form", FORMS)
def test_an_image_may_be_whatever_it_is_kept_in(cat: Path, form: str) -> None:
    made: list[Any] = [FORMS[form](cat) for _ in range(3)]
    for given in ([URL, made[0]], made[1], (made[2],)):
        found = request(given)
        assert found.to_dict()["images"] in ([URL, URI], [URI])
        assert found == request([URL, URI] if isinstance(given, list) else [URI])
    for one in made:
        if hasattr(one, "close"):
            one.close()


@pytest.mark.parametrize("wrapper", ["temporary file", "upload"])
def test_what_hands_on_to_a_file_is_read_like_one(cat: Path, wrapper: str) -> None:
    """Their classes have no `read`: `tempfile`'s wrapper, and an upload as Flask hands it over."""
    with tempfile.NamedTemporaryFile() as held, cat.open("rb") as opened:
        held.write(PNG)
        held.seek(0)
        given: Any = held if wrapper == "temporary file" else FileStorage(opened)
        assert not hasattr(type(given), "read")
        for images in ([given], given):
            given.seek(0)
            assert request(images).to_dict()["images"] == [URI]
        given.seek(0)
        assert Image(given) == URI
        given.seek(0)
        with pytest.raises(ValidationError, match=r"Image\.from_file"):
            ViduQ1ReferenceToVideoRequest.from_dict({"images": [given], "prompt": "a"})


def test_a_picture_in_a_body_tells_how_it_becomes_an_input() -> None:
    picture = pytest.importorskip("PIL.Image").new("RGB", (400, 400))
    with pytest.raises(ValidationError, match=r"Image\.from_file"):
        ViduQ1ReferenceToVideoRequest.from_dict({"images": [picture], "prompt": "a"})


def test_an_upload_that_is_awaited_tells_how() -> None:
    class Upload:
        async def read(self) -> bytes:
            return PNG

    with pytest.raises(ValidationError, match=r"/images/0: .*`await file\.read\(\)`"):
        request([Upload()])


def test_a_relative_path_and_one_within_an_object(
    cat: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(cat.parent)
    found = ViduQ2ProMultiFrameRequest(
        start_image="cat.png",
        image_settings=[{"key_image": Path("cat.png")}, {"key_image": PNG}],
    )
    body = found.to_dict()
    assert body["start_image"] == URI
    assert [one["key_image"] for one in body["image_settings"]] == [URI, URI]


@pytest.mark.parametrize("submit", ["method", "request"])
def test_both_ways_to_submit_take_them(
    connect: Any, server: Server, cat: Path, submit: str
) -> None:
    server.on_submit(ACCEPTED)
    arguments = {**ARGUMENTS, "images": cat}
    with connect("highwayapi", KEY, server.url) as client:
        if submit == "method":
            client.vidu_q1.reference_to_video(**arguments)
        else:
            client.submit(ViduQ1ReferenceToVideoRequest(**arguments))
    assert json.loads(server.submits()[0].body)["images"] == [URI]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("cat.png", r"no file 'cat.png' \(looked for in .*\); a URL begins"),
        ("example.com/cat.png", "a URL begins with https://"),
        ("~/cat.png", "~ is not expanded"),
        (URI.partition(",")[2], "put 'data:image/png;base64,' before it"),
        (URI.partition(",")[2] * 99, "is base64 of a PNG with nothing around it"),
        (Path("/nowhere/cat.png"), "no file '/nowhere/cat.png'"),
        (Path("/"), "is a folder"),
        ("x" * 5000, "neither URL, data URI nor path"),
        (io.StringIO("text"), 'open it with mode "rb"'),
        (io.BytesIO(), r"gives no bytes.*seek\(0\)"),
        (b"", "is empty"),
        (np.zeros((3, 8, 8), "uint8"), r"array.transpose\(1, 2, 0\)"),
        (np.zeros((8, 8)), r"\(array \* 255\).astype\('uint8'\)"),
        (np.zeros((8, 8), "bool"), r"array.astype\('uint8'\) \* 255"),
        (np.zeros((8, 8), "uint16"), r"\(array // 257\).astype\('uint8'\)"),
        (np.zeros((0, 8), "uint8"), "there are no pixels"),
        (Video.from_bytes(MP4), "expected a URL or a base64 data URI of an image"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_image_is_told_with_its_place(value: Any, words: str) -> None:
    with pytest.raises(ValidationError, match=rf"/images/1: .*{words}"):
        request([URL, value])


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        request(["cat.png", b"", "https://"], duration=9, seed="x")
    assert [one.pointer for one in caught.value.problems] == [
        *("/images/0", "/images/1", "/duration", "/seed", "/images/2"),
    ]


def test_a_dict_that_came_from_elsewhere_reads_no_file(cat: Path) -> None:
    with pytest.raises(ValidationError, match="/images/0"):
        ViduQ1ReferenceToVideoRequest.from_dict(
            {"images": [str(cat)], "prompt": "a cat"}
        )


def test_an_object_that_fails_is_a_problem_and_no_crash() -> None:
    class Broken(io.BytesIO):
        def read(self, *_: Any) -> bytes:
            raise RuntimeError("no such luck")

    with pytest.raises(ValidationError, match="RuntimeError: no such luck"):
        request([Broken()])


def test_a_pipe_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = subprocess.Popen(
        [sys.executable, "-c", f"open({str(path)!r}, 'wb').write({PNG!r})"]
    )
    image = Image.from_file(path)
    assert writer.wait() == 0
    assert str(image) == str(image) == URI


def test_videos_and_sounds_are_made_alike(tmp_path: Path) -> None:
    path = tmp_path / "cat.mp4"
    path.write_bytes(MP4)
    assert str(Video(path)).startswith("data:video/mp4;base64,")
    assert str(Audio.from_bytes(b"ID3\x04" + bytes(40))).startswith("data:audio/mpeg;")
    with pytest.raises(ConfigurationError, match=r"is no image: .* holds an MP4"):
        Image(path)
    with pytest.raises(ConfigurationError, match="only be given for an image"):
        Video(path).shrunk(max_bytes=10)


# -- values ----------------------------------------------------------------------------------


def test_an_image_is_its_data_uri_wherever_a_text_is_needed(cat: Path) -> None:
    images: list[Any] = [Image.from_file(cat), Image.from_bytes(PNG), Image(URI)]
    for image in images:
        assert image == URI
        assert URI == image  # noqa: SIM300  # the other way round
        assert hash(image) == hash(URI)
        assert f"{image}" == str(image) == URI
        assert image.startswith("data:image/")
        assert len(image) == len(URI)
        assert image[:10] == "data:image"
        assert "base64" in image
        assert image != URL
        for same in (
            pickle.loads(pickle.dumps(image)),
            copy.copy(image),
            copy.deepcopy(image),
        ):
            assert same == image
        assert len(repr(image)) < 80


def test_programs_from_when_an_image_was_a_text_go_on() -> None:
    image: Any = Image.from_bytes(PNG)
    assert image.partition(",")[0] == "data:image/png;base64"
    assert image.encode() == URI.encode()
    with pytest.raises(AttributeError, match="'Image' object has no attribute 'foo'"):
        image.foo  # noqa: B018


def test_requests_of_files_are_values_like_others(cat: Path) -> None:
    made, text = request([cat]), request([URI])
    assert made == text
    assert hash(made) == hash(text)
    assert json.dumps(made.to_dict()) == json.dumps(text.to_dict())
    assert repr(made) == repr(text)
    for same in (
        pickle.loads(pickle.dumps(made)),
        copy.deepcopy(made),
        ViduQ1ReferenceToVideoRequest.from_dict(made.to_dict()),
    ):
        assert same == made
    assert made != request([png(300, 300)])
    assert made.images == [URI]


def test_a_prompt_that_says_media_does_not_mix_them_up(
    connect: Any, server: Server
) -> None:
    server.on_submit(ACCEPTED)
    prompt = 'media and "media" and media.'
    with connect("highwayapi", KEY, server.url) as client:
        for extra in ({}, {"a": "media", "b": ["media."], "media": "media"}):
            client.vidu_q1.reference_to_video(
                images=[PNG, URL, JPEG], prompt=prompt, extra_body=extra
            )
    for exchange in server.submits():
        body = json.loads(exchange.body)
        assert body["images"][:2] == [URI, URL]
        assert body["prompt"] == prompt
    assert json.loads(server.submits()[1].body)["b"] == ["media."]


# -- what changes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        lambda path: path.write_bytes(png(300, 300)),
        lambda path: path.write_bytes(PNG + b"more"),
        lambda path: path.write_bytes(PNG[:-1]),
        lambda path: _same_stamp(path),  # noqa: PLW0108  # it is defined below
        lambda path: path.unlink(),
    ],
    ids=["other", "longer", "shorter", "other bytes, same size and time", "gone"],
)
@pytest.mark.parametrize("way", ["request", "image"])
def test_a_file_that_changes_after_its_check_is_not_sent(
    connect: Any, server: Server, cat: Path, change: Any, way: str
) -> None:
    given = request(cat) if way == "request" else Image.from_file(cat)
    change(cat)
    with connect("highwayapi", KEY, server.url) as client:
        submit = client.submit
        if isinstance(given, Image):
            submit = partial(client.vidu_q1.reference_to_video, prompt="x")
        arguments = {"images" if isinstance(given, Image) else "request": given}
        # What is seen before the request is made is one of its problems.
        early = (ValidationError,) if isinstance(given, Image) else ()
        with pytest.raises((MediaChangedError, *early), match=r"cat\.png") as caught:
            submit(**arguments)
    assert server.submits() == []
    assert caught.value.retry_safe is False
    assert caught.value.endpoint == "vidu_q1.reference_to_video"
    assert early or isinstance(caught.value, NotSentError)


def test_a_file_that_is_written_anew_with_the_same_bytes_has_not_changed(
    connect: Any, server: Server, cat: Path
) -> None:
    server.on_submit(ACCEPTED)
    image = Image.from_file(cat)
    cat.unlink()
    cat.write_bytes(PNG)
    os.utime(cat, (1, 1))
    with connect("highwayapi", KEY, server.url) as client:
        client.vidu_q1.reference_to_video(images=image, prompt="x")
    assert json.loads(server.submits()[0].body)["images"] == [URI]


def _same_stamp(path: Path) -> None:
    before = path.stat()
    path.write_bytes(PNG[:-30] + bytes(10) + PNG[-20:])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


# -- memory ----------------------------------------------------------------------------------------

SIZE = 10_000_000
MOST = 2.5
"""Times the bytes of a picture that its submit may need, besides what the caller holds himself."""


@pytest.mark.parametrize("form", FORMS_MEASURED)
@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("way", ["traced", "resident"])
def test_a_big_picture_is_held_no_more_than_it_must_be(
    way: str, client: str, form: str
) -> None:
    found = ratio(client, form, way, SIZE)
    if found is None:
        pytest.skip("needs Linux, which tells the peak of a process's pages")
    assert found <= MOST
