"""A task walks from queued to its end, as its Task Result tells."""

from __future__ import annotations

import json
import math
import time

import pytest
from jsonschema import Draft202012Validator

from tests.helper_server import SOON
from videotasks._platform.catalog import LIFECYCLE
from videotasks.mock import MockPlatform

from .mock_caller import KEY, SCHEMAS, Caller, Clock, error


@pytest.mark.parametrize(
    ("prompt", "elapsed", "status", "percent", "eta", "videos"),
    [
        ("a cat", 0, "TASK_STATUS_QUEUED", 0, 50, 0),
        ("a cat", 9.5, "TASK_STATUS_QUEUED", 0, 40.5, 0),
        ("a cat", 10, "TASK_STATUS_PROCESSING", 0, 40, 0),
        ("a cat", 30, "TASK_STATUS_PROCESSING", 50, 20, 0),
        ("a cat", 49.99, "TASK_STATUS_PROCESSING", 99, 0.01, 0),
        ("a cat", 50, "TASK_STATUS_SUCCEED", 100, 0, 1),
        ("a cat", 1e6, "TASK_STATUS_SUCCEED", 100, 0, 1),
        ("[fail] a cat", 0, "TASK_STATUS_QUEUED", 0, 50, 0),
        ("[fail] a cat", 49, "TASK_STATUS_PROCESSING", 97, 1, 0),
        ("a [fail] cat", 50, "TASK_STATUS_FAILED", 100, 0, 0),
        ("a fail", 50, "TASK_STATUS_SUCCEED", 100, 0, 1),
    ],
)
def test_a_task_walks_with_the_clock_alone(
    call: Caller,
    clock: Clock,
    prompt: str,
    elapsed: float,
    status: str,
    percent: int,
    eta: float,
    videos: int,
) -> None:
    task_id = call.accepted(prompt=prompt)
    clock.now += elapsed
    result = call.result(task_id)
    task = result["task"]
    assert task["task_id"] == task_id
    assert task["status"] == status
    assert task["progress_percent"] == percent
    assert task["eta"] == eta
    assert bool(task["reason"]) is (status == "TASK_STATUS_FAILED")
    assert len(result["videos"]) == videos


def test_a_task_also_walks_in_real_time() -> None:
    """However long an answer takes: between its least and its greatest age the task is what the answer says."""
    stages = {
        "QUEUED": (0.0, 0.1),
        "PROCESSING": (0.1, 0.2),
        "SUCCEED": (0.2, math.inf),
    }
    with MockPlatform(queue_seconds=0.1, process_seconds=0.1, key=KEY) as platform:
        call = Caller(platform.base_url)
        not_before = time.monotonic()
        task_id = call.accepted()
        not_after = time.monotonic()
        status = ""
        while status != "SUCCEED":
            asked = time.monotonic()
            status = call.result(task_id)["task"]["status"].removeprefix("TASK_STATUS_")
            answered = time.monotonic()
            begins, ends = stages[status]
            assert asked - not_after <= ends
            assert begins <= answered - not_before
            assert answered - not_before < SOON
        call.close()


@pytest.mark.parametrize("elapsed", [0, 20, 50])
def test_a_result_has_the_documented_form(
    call: Caller, clock: Clock, elapsed: float
) -> None:
    task_id = call.accepted(seed=7)
    clock.now += elapsed
    result = call.result(task_id)
    assert set(result) == {"task", "videos", "images", "audios", "extra"}
    assert result["images"] == result["audios"] == []
    assert result["extra"]["seed"] == "7"
    assert result["task"]["task_type"] == "VIDU_Q1_REFERENCE_TO_VIDEO"
    for video in result["videos"]:
        assert video["video_type"] == "mp4"
        assert video["video_url_ttl"] == "60"
    schema = SCHEMAS / "TaskResultResponse.json"
    if schema.is_file():
        Draft202012Validator(json.loads(schema.read_text("utf-8"))).validate(result)


def test_a_task_without_a_seed_keeps_the_one_it_was_given(call: Caller) -> None:
    first, second = call.accepted(), call.accepted()
    seed = call.result(first)["extra"]["seed"]
    assert seed.isdigit()
    assert call.result(first)["extra"]["seed"] == seed
    assert call.result(second)["extra"]["seed"] != seed


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", (400, "INVALID_REQUEST_BODY")),
        ("?task_id=", (400, "INVALID_REQUEST_BODY")),
        ("?id=x", (400, "INVALID_REQUEST_BODY")),
        ("?task_id=x", (404, "TASK_NOT_FOUND")),
        ("?task_id=%00%ff", (404, "TASK_NOT_FOUND")),
    ],
)
def test_a_result_needs_a_known_task(
    call: Caller, query: str, expected: tuple[int, str]
) -> None:
    assert error(call("GET", LIFECYCLE.result_path + query)) == expected


@pytest.mark.parametrize(
    ("marker", "prompt", "status"),
    [
        ("boom", "a boom", "TASK_STATUS_FAILED"),
        ("boom", "a [fail]", "TASK_STATUS_SUCCEED"),
        ("a.b", "axb", "TASK_STATUS_SUCCEED"),
        (None, "a [fail]", "TASK_STATUS_SUCCEED"),
    ],
)
def test_the_marker_is_plain_text_and_can_be_chosen(
    marker: str | None, prompt: str, status: str
) -> None:
    with MockPlatform(key=KEY, fail_marker=marker) as platform:
        call = Caller(platform.base_url)
        assert call.result(call.accepted(prompt=prompt))["task"]["status"] == status
        call.close()
