"""Whatever a paid video comes in is saved; only what surely is no media is refused, by its first bytes."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import videotasks
from videotasks import UnexpectedFormatWarning

from .loopback import MP4, Reply, Server, task_result
from .test_signatures import FORMATS, TEXTS

REST = bytes(range(256)) * 20
HEADS = {name: heads[0] for name, heads in FORMATS.items()}
ENDINGS = {"heif": "heic"}
ANIMATED = {
    "gif": FORMATS["gif"][0],
    "webp": FORMATS["webp"][0],
    "png": FORMATS["png"][1],
}
VIDEOS = {
    **{
        name: HEADS[name]
        for name in ("mp4", "mov", "m4v", "3gp", "webm", "mkv", "avi", "flv", "ogv")
    },
    **{name: HEADS[name] for name in ("wmv", "mxf", "ivf", "mpg", "h264")},
    **ANIMATED,
}
BEGINNINGS = [
    head for name in ("mp4", "mov") for head in FORMATS[name] if head[4:8] != b"ftyp"
]


@pytest.fixture
def file(server: Server, client: Any) -> Callable[..., Any]:
    """The file of a task, of which the storage says this."""

    def found(content: bytes, kind: str = "video", **said: str) -> Any:
        media = said.pop("media_type", "application/octet-stream")
        server.on("/f", Reply(200, content, {"Content-Type": media}))
        named = {f"{kind}_{name}": text for name, text in said.items()}
        entry = {f"{kind}_url": f"{server.url}/f", **named}
        files: dict[str, Any] = {f"{kind}s": [entry]}
        server.on_result(Reply(body=task_result(**files)))
        return client.task("t-1").refresh().files(kind)[0]

    return found


@pytest.mark.parametrize("name", VIDEOS)
def test_a_video_that_nobody_has_named_is_saved_by_what_it_is(
    file: Any, tmp_path: Path, name: str
) -> None:
    content = VIDEOS[name] + REST
    saved = file(content).download(tmp_path)
    assert saved.name == f"t-1.{name}"
    assert saved.read_bytes() == content


@pytest.mark.parametrize("head", BEGINNINGS, ids=lambda head: head[4:8].decode())
def test_an_mp4_may_begin_with_another_box(
    file: Any, tmp_path: Path, head: bytes
) -> None:
    saved = file(head + REST, type="mp4").download(tmp_path / "cat.mp4")
    assert saved.read_bytes() == head + REST


@pytest.mark.parametrize(
    "name", [one for one in VIDEOS if one not in ("mp4", "mov", "m4v", "3gp")]
)
def test_a_video_that_is_named_wrong_is_saved_with_a_warning(
    file: Any, tmp_path: Path, name: str
) -> None:
    video = file(VIDEOS[name] + REST, type="mp4", media_type="video/mp4")
    with pytest.warns(UnexpectedFormatWarning, match=rf"{name} .*not mp4") as told:
        saved = video.download(tmp_path)
    assert saved.name == f"t-1.{name}"
    assert saved.read_bytes() == VIDEOS[name] + REST
    assert [Path(one.filename).parent for one in told] == [Path(__file__).parent]
    with pytest.warns(UnexpectedFormatWarning):
        assert b"".join(video.stream()) == VIDEOS[name] + REST


@pytest.mark.parametrize("named", ["mov", "m4v", "video/mp4", "?" * 300, "5"])
def test_what_is_near_enough_or_names_nothing_is_not_worth_a_warning(
    file: Any, tmp_path: Path, named: str
) -> None:
    assert file(MP4, type=named).download(tmp_path).name == "t-1.mp4"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        *(("audio", name) for name in ("wav", "mp3", "m4a", "flac", "aac", "ogg")),
        *(("audio", name) for name in ("aiff", "amr", "caf")),
        *(("image", name) for name in ("jpeg", "png", "webp", "gif", "bmp", "tiff")),
        *(("image", name) for name in ("avif", "heif")),
    ],
)
def test_sounds_and_images_are_saved_by_what_they_are(
    file: Any, tmp_path: Path, kind: str, name: str
) -> None:
    saved = file(HEADS[name] + REST, kind).download(tmp_path)
    assert saved.name == f"t-1.{ENDINGS.get(name, name)}"


@pytest.mark.parametrize(
    ("kind", "content", "says"),
    [
        ("video", FORMATS["png"][0], "not a format of videos"),
        ("video", HEADS["mp3"], "not a format of videos"),
        ("image", MP4, "not a format of images"),
        ("audio", HEADS["avi"], "not a format of audios"),
        ("video", b"\1\2\3\4" + bytes(16), "no format that this version knows"),
        ("video", bytes(20), "no format that this version knows"),
    ],
)
def test_what_is_of_another_kind_or_unknown_is_saved_with_a_warning(
    file: Any, tmp_path: Path, kind: str, content: bytes, says: str
) -> None:
    with pytest.warns(UnexpectedFormatWarning, match=says):
        saved = file(content + REST, kind).download(tmp_path)
    assert saved.read_bytes() == content + REST


def test_what_nobody_knows_is_called_bin(file: Any, tmp_path: Path) -> None:
    with pytest.warns(UnexpectedFormatWarning):
        saved = file(bytes(600), type="mp4", media_type="video/mp4").download(tmp_path)
    assert saved.name == "t-1.bin"


def test_a_target_is_called_as_it_was_said(file: Any, tmp_path: Path) -> None:
    webm = file(HEADS["webm"] + REST)
    with pytest.warns(UnexpectedFormatWarning, match="named like mp4"):
        assert webm.download(tmp_path / "cat.mp4") == tmp_path / "cat.mp4"
    for name in ("cat.webm", "cat.mkv", "cat", "cat.v1"):
        assert webm.download(tmp_path / name).name == name


def test_a_warning_that_is_an_error_comes_when_all_is_saved(
    file: Any, tmp_path: Path
) -> None:
    content = HEADS["webm"] + REST
    video = file(content, type="mp4")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UnexpectedFormatWarning):
            video.download(tmp_path)
        assert (tmp_path / "t-1.webm").read_bytes() == content
        received: list[bytes] = []
        with pytest.raises(UnexpectedFormatWarning):
            received.extend(video.stream())
    assert b"".join(received) == content


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in TEXTS.items() for text in texts]
)
@pytest.mark.parametrize("media_type", ["video/mp4", "text/html"])
def test_what_surely_is_no_media_is_refused(
    file: Any, tmp_path: Path, name: str, text: bytes, media_type: str
) -> None:
    video = file(text, type="mp4", media_type=media_type)
    with pytest.raises(videotasks.DownloadError, match=f"no video but {name}") as told:
        video.download(tmp_path)
    assert (told.value.task_id, told.value.retry_safe) == ("t-1", True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "media_type", ["text/html", "application/json", "text/plain; charset=utf-8", ""]
)
def test_the_first_bytes_outvote_what_the_storage_calls_them(
    file: Any, tmp_path: Path, media_type: str
) -> None:
    saved = file(MP4, media_type=media_type).download(tmp_path)
    assert saved.read_bytes() == MP4


@pytest.mark.parametrize(
    ("status", "again"),
    [(402, False), (451, False), (413, False), (403, True), (503, True)],
)
def test_another_try_is_advised_only_where_it_can_end_otherwise(
    server: Server, file: Any, tmp_path: Path, status: int, again: bool
) -> None:
    video = file(MP4)
    server.on("/f", Reply(status))
    with pytest.raises(videotasks.DownloadError) as caught:
        video.download(tmp_path)
    assert (caught.value.status, caught.value.retry_safe) == (status, again)


@pytest.mark.parametrize("entry", [{}, {"type": ""}, {"type": None}, {"type": [1]}])
def test_no_type_makes_a_video_unreachable(
    file: Any, tmp_path: Path, entry: dict[str, Any]
) -> None:
    assert file(MP4, **entry).download(tmp_path).name == "t-1.mp4"
