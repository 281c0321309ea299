"""A file that is replaced while it is read: as storages serve it, and what both clients make of it."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks
from tests.client.blocking_client import connect_blocking, pause_by
from videotasks import ConfigurationError
from videotasks.mock import Fault, MockPlatform

from .mock_caller import KEY, SAMPLE, Caller


@pytest.fixture
def running() -> Iterator[MockPlatform]:
    with MockPlatform(key=KEY) as platform:
        yield platform


def file_of(platform: MockPlatform) -> tuple[Caller, str]:
    call = Caller(platform.base_url)
    return call, str(call.result(call.accepted())["videos"][0]["video_url"])


def boxes(data: bytes) -> list[tuple[int, bytes]]:
    found, start = [], 0
    while start < len(data):
        size, kind = struct.unpack_from(">I4s", data, start)
        found.append((size, kind))
        start += size
    return found


@pytest.mark.parametrize(
    ("asked", "status", "expected"),
    [
        ({}, None, 200),
        ({"Range": "bytes=1000-"}, None, 206),
        ({"Range": "bytes=1000-", "If-Range": "etag"}, None, 200),
        ({"Range": "bytes=1000-", "If-Range": "last-modified"}, None, 200),
        ({"Range": "bytes=1000-", "If-Range": "etag"}, 206, 206),
        ({"Range": "bytes=1000-1999", "If-Range": "etag"}, 206, 206),
        ({"Range": "bytes=99999-"}, None, 416),
    ],
)
def test_a_changed_file_is_another_version(
    running: MockPlatform, asked: dict[str, str], status: int | None, expected: int
) -> None:
    call, url = file_of(running)
    first = call("GET", url)
    asked = {
        name: first.headers.get(value, value) for name, value in asked.items()
    }  # the marks of the first version
    running.faults = [Fault("changed", "file", status=status, times=2)]
    response = call("GET", url, headers=asked)
    assert response.status_code == expected
    if expected == 416:
        return
    whole = call("GET", url)
    assert boxes(whole.content) == boxes(SAMPLE)
    assert sum(a == b for a, b in zip(whole.content, SAMPLE, strict=True)) < 1500
    for name in ("ETag", "Last-Modified"):
        assert response.headers[name] == whole.headers[name] != first.headers[name]
    end = 2000 if "1999" in asked.get("Range", "") else None
    wanted = slice(1000, end) if expected == 206 else slice(None)
    assert response.content == whole.content[wanted]
    assert response.headers["Content-Length"] == str(len(response.content))
    # The version is gone with the fault.
    assert call("GET", url).content == SAMPLE
    call.close()


def both(kind: Callable[..., Any]) -> Any:
    return pytest.param(kind, id="sync" if kind is videotasks.Client else "async")


@pytest.mark.parametrize("how", ["truncated", "cut_chunks", "cut_file"])
@pytest.mark.parametrize("status", [None, 206])
@pytest.mark.parametrize("stays", [True, False])
@pytest.mark.parametrize("connect", [both(videotasks.Client), both(connect_blocking)])
def test_no_client_mixes_two_versions(
    running: MockPlatform,
    tmp_path: Path,
    connect: Any,
    how: str,
    status: int | None,
    stays: bool,
) -> None:
    with connect("highwayapi", KEY, running.base_url) as client:
        pause_by(client, lambda _: None)
        video = client.vidu_q1.text_to_video(prompt="x").wait().videos[0]
        times = None if stays else 1
        running.faults = [
            Fault(how, "file"),
            Fault("changed", "file", first=2, times=times, status=status),
        ]
        saved = video.download(tmp_path / "a.mp4", max_retries=5).read_bytes()
        kinds = [one.kind for one in running.struck]
        asked = [one for one in running.requests if one.path.startswith("/files/")]
        running.faults = [Fault("changed", "file")]
        other = requests.get(video.url, timeout=60).content
    assert kinds[:2] == [how, "changed"]
    assert {"range", "if-range"} <= asked[1].headers.keys()  # it goes on
    assert saved in ((other,) if stays else (SAMPLE, other))
    assert [one.name for one in tmp_path.iterdir()] == ["a.mp4"]


def test_each_task_may_have_a_video_of_its_own(tmp_path: Path) -> None:
    def video(task_id: str) -> Path:
        path = tmp_path / task_id
        path.write_bytes(SAMPLE + task_id.encode())
        return path

    with MockPlatform(key=KEY, video=video) as platform:
        for _ in range(2):
            call = Caller(platform.base_url)
            task_id = call.accepted()
            url = call.result(task_id)["videos"][0]["video_url"]
            assert call("GET", url).content == SAMPLE + task_id.encode()
            call.close()


def test_a_video_is_given_by_a_function() -> None:
    with pytest.raises(ConfigurationError, match="must be a function, not str"):
        MockPlatform(video="a.mp4")  # type: ignore[arg-type]
