"""A result without the file that is asked for says why, and what to do; otherwise its files are a tuple."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from typing import Any

import pytest

import videotasks
from videotasks import AsyncTaskResult, NoFileError, TaskResult

from .loopback import Reply, Server, task_result

VIDEO = {"video_url": "https://a.example/v.mp4", "video_type": "mp4"}
IMAGE = {"image_url": "https://a.example/i.png"}
WITHOUT: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": (task_result(), "names no video, nor any other file.*refresh"),
    "no list": ({"task": task_result()["task"]}, "names no video"),
    "null": (task_result(videos=None), "names no video"),
    "an empty address": (task_result(videos=[{"video_url": ""}]), "no usable video"),
    "a null": (task_result(videos=[{"video_url": None}]), "lists 1.*video_url"),
    "no address": (task_result(videos=[{}, "x", 7]), "lists 3.*result.raw"),
    "images": (task_result(images=[IMAGE]), "made no video.*result.images"),
    "failed": (
        task_result("TASK_STATUS_FAILED", task={"reason": "NSFW"}),
        "failed.*NSFW",
    ),
    "queued": (task_result("TASK_STATUS_QUEUED"), r"no video yet.*queued.*wait\(\)"),
    "new": (task_result("TASK_STATUS_NEW"), "no video yet.*unknown"),
}


@pytest.mark.parametrize("kind", [TaskResult, AsyncTaskResult])
@pytest.mark.parametrize("name", WITHOUT)
def test_a_result_without_a_video_says_why(kind: Any, name: str) -> None:
    raw, says = WITHOUT[name]
    result = kind.from_dict(raw, task_id="t-1")
    for index in (0, -1, 7):
        with pytest.raises(NoFileError, match=says) as caught:
            result.videos[index]
        assert isinstance(caught.value, videotasks.VideotasksError)
        assert isinstance(caught.value, IndexError)
        assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", False)
        assert pickle.loads(pickle.dumps(caught.value)) == caught.value
    with pytest.raises(NoFileError):
        result.files("video")[0]


def test_the_line_of_the_readme_says_so(server: Server, client: Any) -> None:
    server.on_result(Reply(body=task_result()))
    result = client.task("t-1").wait()
    videos = getattr(result, "_inner", result).videos
    with pytest.raises(NoFileError, match="t-1 succeeded"):
        videos[0].download("cat.mp4")


def test_a_place_behind_the_last_one() -> None:
    result = TaskResult.from_dict(task_result(videos=[VIDEO]))
    assert result.videos[0].url == VIDEO["video_url"]
    with pytest.raises(NoFileError, match=r"has 1 video, and no video at \[1\]"):
        result.videos[1]
    with pytest.raises(TypeError):
        result.videos["0"]  # type: ignore[call-overload]  # what is tested


@pytest.mark.parametrize("videos", [[], [VIDEO], [VIDEO, VIDEO]], ids=len)
def test_files_are_a_tuple_in_every_other_way(videos: list[Any]) -> None:
    result = TaskResult.from_dict(task_result(videos=videos))
    files = result.videos
    plain = tuple(iter(files))
    assert type(plain) is tuple
    assert (files, plain) == (plain, files)
    assert hash(files) == hash(plain)
    assert (len(files), bool(files), repr(files)) == (
        len(plain),
        bool(plain),
        repr(plain),
    )
    assert isinstance(files, tuple)
    assert (type(files[:1]), files[:1], files[5:]) == (tuple, plain[:1], ())
    assert [*reversed(files)] == [*reversed(plain)]
    assert (*files, 1) == (*plain, 1)
    assert files + (1,) == plain + (1,)  # noqa: RUF005  # the operator
    for other in (copy.copy(files), pickle.loads(pickle.dumps(files))):
        assert other == plain
    data = dataclasses.asdict(TaskResult.from_dict(task_result(videos=[])))
    assert json.loads(json.dumps(data["videos"])) == []


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_copy_of_a_result_still_says_why(protocol: int) -> None:
    result = TaskResult.from_dict(task_result(), task_id="t-1")
    for other in (
        pickle.loads(pickle.dumps(result, protocol)),
        copy.copy(result),
        copy.deepcopy(result),
        dataclasses.replace(result),
    ):
        assert other == result
        with pytest.raises(NoFileError, match="t-1"):
            other.videos[0]
    failed = dataclasses.replace(result, state="failed", reason="NSFW")
    with pytest.raises(NoFileError, match="NSFW"):
        failed.videos[0]


def test_a_pickle_has_a_tuple_in_it() -> None:
    """Whatever version reads it."""
    written = pickle.dumps(TaskResult.from_dict(task_result(videos=[VIDEO])))
    assert b"Listed" not in written


@pytest.mark.parametrize(
    "url", ["/v.mp4", "v.mp4", "//a.example/v.mp4", "null", "s3://b/v"]
)
def test_an_address_that_is_none_is_told_with_the_task(
    server: Server, client: Any, tmp_path: Any, url: str
) -> None:
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    file = client.task("t-1").wait().videos[0]
    with pytest.raises(videotasks.DownloadError, match="not an http address") as caught:
        file.download(tmp_path)
    assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", False)
    assert url in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://",
            "https:///v.mp4",
            "http://me@/v.mp4",
            "http://?v",
            "http://[::1/v",
        ),
        *("http://an example/v.mp4", "http://a..example/v", "http://h:99999/v"),
        *("http://h:x/v.mp4", f"https://{'a' * 64}.example/v.mp4"),
    ],
)
def test_an_address_without_a_host_that_can_be_is_not_tried_again(
    server: Server, client: Any, tmp_path: Any, url: str
) -> None:
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    file = client.task("t-1").wait().videos[0]
    with pytest.raises(videotasks.DownloadError, match="names no host") as caught:
        file.download(tmp_path)
    assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", False)
