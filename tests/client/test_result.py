"""The lenient reading of a Task Result answer."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import videotasks
from videotasks import AsyncTaskResult, Client, TaskResult
from videotasks._client.files import Origin

from .loopback import task_result

VIDEO = {"video_url": "https://x.example/v.mp4?sig=secret", "video_type": "mp4"}


@pytest.mark.parametrize(
    ("status", "state", "done"),
    [
        ("TASK_STATUS_QUEUED", "queued", False),
        ("TASK_STATUS_PROCESSING", "processing", False),
        ("TASK_STATUS_SUCCEED", "succeeded", True),
        ("TASK_STATUS_SUCCEEDED", "succeeded", True),
        ("TASK_STATUS_FAILED", "failed", True),
        ("TASK_STATUS_DREAMING", "unknown", False),
        ("", "unknown", False),
        (None, "unknown", False),
    ],
)
def test_each_status_has_a_state(status: Any, state: str, done: bool) -> None:
    result = TaskResult.from_dict(task_result(task={"status": status}))
    assert (result.state, result.done, result.status) == (state, done, status or "")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("600", 600.0),
        (600, 600.0),
        (12.5, 12.5),
        (None, 3600.0),
        ("", 3600.0),
        ("soon", 3600.0),
        (True, 3600.0),
        ("nan", 3600.0),
    ],
)
def test_a_ttl_may_be_text_or_number(given: Any, read: float) -> None:
    raw = task_result(videos=[{**VIDEO, "video_url_ttl": given}])
    assert TaskResult.from_dict(raw).videos[0].ttl == read


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"task": None},
        {"task": []},
        {"task": {"eta": "x", "progress_percent": [], "status": 7, "reason": None}},
        {"videos": None, "images": "x", "audios": {}, "extra": None},
        {"videos": [None, 7, "x", {}, {"video_url": ""}, {"video_url": None}]},
    ],
)
def test_whatever_is_missing_or_odd_is_empty_and_kept_in_raw(raw: Any) -> None:
    result = TaskResult.from_dict(raw, task_id="t-9")
    assert (result.task_id, result.videos, result.images) == ("t-9", (), ())
    assert (result.audios, result.extra, result.eta) == ((), {}, None)
    assert result.raw == raw
    assert "t-9" in str(result)


def test_all_kinds_of_files_are_read() -> None:
    spoken = {"text": "hi", "start_time": 0, "end_time": 1}
    result = TaskResult.from_dict(
        task_result(
            videos=[{**VIDEO, "watermarked_url": "https://x.example/w"}],
            images=[{"image_url": "https://x.example/i", "image_type": "png"}],
            audios=[{"audio_url": "https://x.example/a", "audio_metadata": spoken}],
            extra={"seed": "42", "debug_info": {"submit_time_ms": 1}},
        )
    )
    video, image, audio = result.videos[0], result.images[0], result.audios[0]
    assert (video.type, video.raw["watermarked_url"]) == ("mp4", "https://x.example/w")
    assert (image.type, audio.type, audio.audio_metadata) == ("png", None, spoken)
    assert (result.seed, result.extra["debug_info"]) == ("42", {"submit_time_ms": 1})


@pytest.mark.parametrize(
    ("task", "text"),
    [
        ({"status": "TASK_STATUS_QUEUED"}, "task t-1: queued"),
        (
            {"status": "TASK_STATUS_PROCESSING", "progress_percent": 40.0, "eta": "30"},
            "task t-1: processing, 40 %, about 30 s left",
        ),
        (
            {"status": "TASK_STATUS_PROCESSING", "progress_percent": 0, "eta": 0},
            "task t-1: processing",
        ),
        (
            {"status": "TASK_STATUS_FAILED", "reason": "no cat"},
            "task t-1: failed, reason: no cat",
        ),
        ({"status": "TASK_STATUS_X"}, "task t-1: status 'TASK_STATUS_X'"),
    ],
)
def test_a_result_prints_as_one_line(task: dict[str, Any], text: str) -> None:
    assert str(TaskResult.from_dict(task_result(task=task))) == text


def test_a_finished_result_says_what_it_has() -> None:
    result = TaskResult.from_dict(task_result(videos=[VIDEO, VIDEO]))
    assert str(result) == "task t-1: succeeded, 2 videos"


def test_no_repr_shows_a_signed_url() -> None:
    assert "secret" not in repr(TaskResult.from_dict(task_result(videos=[VIDEO])))


def test_a_result_without_a_client_says_how_to_get_one_that_downloads() -> None:
    video = TaskResult.from_dict(task_result(videos=[VIDEO])).videos[0]
    with pytest.raises(videotasks.ConfigurationError, match=r"client.task\('t-1'\)"):
        video.download("cat.mp4")


def test_a_result_is_a_value_that_can_be_pickled() -> None:
    client = Origin.__new__(Origin)
    result = TaskResult.from_dict(task_result(videos=[VIDEO]), origin=client)
    copied = pickle.loads(pickle.dumps(result))
    assert copied == result
    assert copied.videos[0].url == VIDEO["video_url"]
    with pytest.raises(AttributeError):
        result.state = "failed"  # type: ignore[misc]  # what is tested


@pytest.mark.parametrize("kind", [TaskResult, AsyncTaskResult])
@pytest.mark.parametrize("origin", [5, object(), "client", Client])
def test_only_a_client_is_an_origin(kind: Any, origin: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="origin must be") as caught:
        kind.from_dict(task_result(videos=[VIDEO]), origin=origin)
    assert caught.value.argument == "origin"


def test_an_id_of_thousands_of_digits_is_none() -> None:
    result = TaskResult.from_dict({"task": {"task_id": 10**5000}}, task_id="t-1")
    assert result.task_id == "t-1"
