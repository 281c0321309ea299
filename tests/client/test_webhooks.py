"""The event of a webhook is read as leniently as a result, and what is none is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

import videotasks
from videotasks import webhooks

from .loopback import task_result

EVENT: dict[str, Any] = {
    "event_type": "ASYNC_TASK_RESULT",
    "payload": task_result(
        videos=[{"video_url": "https://x.example/v.mp4", "video_type": "mp4"}]
    ),
}


@pytest.mark.parametrize(
    "given",
    [
        EVENT,
        json.dumps(EVENT),
        json.dumps(EVENT).encode(),
        bytearray(json.dumps(EVENT), "utf-16"),
    ],
    ids=["mapping", "text", "bytes", "UTF-16"],
)
def test_an_event_is_read(given: Any) -> None:
    event = webhooks.parse(given)
    assert event.event_type == "ASYNC_TASK_RESULT"
    assert (event.result.task_id, event.result.state) == ("t-1", "succeeded")
    assert event.result.videos[0].url == "https://x.example/v.mp4"
    assert event.raw == EVENT


def test_its_files_belong_to_no_client() -> None:
    with pytest.raises(videotasks.ConfigurationError, match=r"client\.task\('t-1'\)"):
        webhooks.parse(EVENT).result.videos[0].download("cat.mp4")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (b"", "is not JSON"),
        ("[1]", "must be a JSON object"),
        ("[" * 100_000, "is not JSON"),
        ({}, 'must have "event_type" and "payload"'),
        ({**EVENT, "payload": None}, "must have"),
        ({**EVENT, "event_type": 7}, "must have"),
        ({**EVENT, "payload": {"task": {}}}, "names no task"),
        (7, "must be bytes, text or a mapping, not int"),
        (b" " * (16 * 1024 * 1024 + 1), "has more than"),
    ],
)
def test_what_is_no_event_is_refused(given: Any, why: str) -> None:
    with pytest.raises(videotasks.ConfigurationError, match=why):
        webhooks.parse(given)
