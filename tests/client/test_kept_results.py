"""A result that nobody asks for more than its state is kept as the response came, and takes little room."""

from __future__ import annotations

import dataclasses
import gc
import pickle
import threading
import tracemalloc
from typing import Any

import pytest

from videotasks import TaskResult

from .loopback import Reply, Server, task_result

VIDEO = {"video_url": "https://example.com/v.mp4", "video_type": "mp4"}


@pytest.fixture
def fetched(server: Server, client: Any) -> Any:
    """A result of either client that nobody has looked at."""
    task = {"progress_percent": 30, "eta": "40"}
    body = task_result("TASK_STATUS_PROCESSING", videos=[VIDEO], task=task)
    server.on_result(Reply(body=body))
    found = client.task("t-1").refresh()
    return getattr(found, "_inner", found)


def attributes(result: Any) -> dict[str, Any]:
    """What is there of a result, without anything being made of it."""
    found: dict[str, Any] = type(result).__mro__[2].__dict__["__dict__"].__get__(result)
    return found


def test_its_state_is_told_without_reading_all_of_it(fetched: Any) -> None:
    assert (fetched.state, fetched.done) == ("processing", False)
    assert fetched.status == "TASK_STATUS_PROCESSING"
    assert (fetched.progress_percent, fetched.eta) == (30.0, 40.0)
    assert attributes(fetched) == {}
    assert fetched.videos[0].url == VIDEO["video_url"]
    assert len(attributes(fetched)) == len(dataclasses.fields(fetched))
    assert fetched.raw is fetched.raw
    assert (fetched.state, fetched.eta) == ("processing", 40.0)


def test_what_it_has_not_it_has_not(fetched: Any) -> None:
    assert not hasattr(fetched, "pictures")
    assert not hasattr(fetched, "_repr_png_")
    assert attributes(fetched) == {}


def test_it_is_equal_to_what_is_read_at_once(fetched: Any) -> None:
    at_once = type(fetched).from_dict(
        task_result(
            "TASK_STATUS_PROCESSING",
            videos=[VIDEO],
            task={"progress_percent": 30, "eta": "40"},
        )
    )
    assert pickle.loads(pickle.dumps(fetched)) == fetched == at_once
    assert repr(fetched) == repr(at_once)
    assert dataclasses.replace(fetched, eta=1.0) != fetched


def test_many_threads_may_look_at_once(fetched: Any) -> None:
    start, seen = threading.Barrier(8), []

    def look() -> None:
        start.wait()
        seen.append((fetched.videos[0].index, fetched.raw["task"]["eta"]))

    threads = [threading.Thread(target=look) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert seen == [(0, "40")] * 8


def test_a_handle_with_its_result_takes_little_more_room_than_the_response(
    server: Server, client: Any
) -> None:
    """And it is in no circle: what it takes is free as soon as it is dropped."""
    reply = Reply(body=task_result("TASK_STATUS_PROCESSING"))
    server.on_result(reply)
    inner = getattr(client, "_inner", client)
    calling = getattr(client, "_calling", lambda call: call)
    many = 100
    gc.disable()
    tracemalloc.start()
    try:
        tasks = [inner.task(f"t-1{'-' * (number % 20)}") for number in range(many)]
        for one in tasks:
            calling(one.refresh)()
        one = None
        held = tracemalloc.get_traced_memory()[0]
        del tasks
        freed = (held - tracemalloc.get_traced_memory()[0]) / many
    finally:
        gc.enable()
        tracemalloc.stop()
    size = len(reply.content())
    assert size < freed < size + 1000


def test_what_a_webhook_brings_is_read_at_once() -> None:
    result = TaskResult.from_dict(task_result(videos=[VIDEO]))
    assert len(attributes(result)) == len(dataclasses.fields(result))
