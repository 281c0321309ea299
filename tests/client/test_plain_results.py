"""Results are data to whatever copies, writes or prints them: the client that fetched them is not among it."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import pprint
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from videotasks import ConfigurationError, ResultVideo, TaskResult

from .loopback import KEY, MP4, Reply, Server, task_result

ENTRIES = [{"video_url": "/v.mp4", "video_type": "mp4", "video_url_ttl": "3600"}]
FIELDS = ["url", "ttl", "type", "task_id", "index", "raw"]


@pytest.fixture
def result(server: Server, client: Any) -> Any:
    """A result that a client has fetched, of either kind."""
    entries = [{**ENTRIES[0], "video_url": f"{server.url}/v.mp4"}]
    server.on_result(Reply(body=task_result(videos=entries, extra={"seed": "7"})))
    server.on("/v.mp4", Reply(200, MP4))
    found = client.task("t-1").refresh()
    return getattr(found, "_inner", found)


WRITERS: dict[str, Callable[[Any], str]] = {
    "asdict": lambda one: json.dumps(dataclasses.asdict(one)),
    "astuple": lambda one: json.dumps(dataclasses.astuple(one)),
    "json by vars": lambda one: json.dumps(one, default=vars),
    "json by __dict__": lambda one: json.dumps(one, default=lambda it: it.__dict__),
    "a copy": lambda one: json.dumps(dataclasses.asdict(copy.copy(one))),
    "a deep copy": lambda one: json.dumps(dataclasses.asdict(copy.deepcopy(one))),
    "a pickle": lambda one: json.dumps(
        dataclasses.asdict(pickle.loads(pickle.dumps(one)))
    ),
    "pprint": lambda one: json.dumps(pprint.pformat(one)),
}


@pytest.mark.parametrize("writer", WRITERS)
def test_what_is_written_is_data_alone(result: Any, writer: str) -> None:
    for one in (result, result.videos[0]):
        text = WRITERS[writer](one)
        assert "t-1" in json.dumps(json.loads(text))
        for hidden in (KEY, "_origin", "Runner"):
            assert hidden not in text


def test_a_result_as_a_dict_has_its_fields(result: Any) -> None:
    (video,) = dataclasses.asdict(result)["videos"]
    assert list(video) == FIELDS == list(vars(result.videos[0]))
    assert video["raw"]["video_type"] == "mp4"
    assert [one.name for one in dataclasses.fields(result.videos[0])] == FIELDS
    json.dumps(dataclasses.asdict(result))
    assert dataclasses.astuple(result.videos[0])[1:5] == (3600.0, "mp4", "t-1", 0)


def test_types_of_fields_can_be_looked_up(result: Any) -> None:
    assert get_type_hints(type(result.videos[0]))["index"] is int


def test_a_copy_with_another_address_is_still_fetched_by_the_client(
    server: Server, client: Any, result: Any, tmp_path: Path
) -> None:
    server.on("/mirror.mp4", Reply(200, MP4))
    video = result.videos[0]
    for one in (
        copy.copy(video),
        copy.deepcopy(video),
        dataclasses.replace(video, url=f"{server.url}/mirror.mp4"),
    ):
        assert one.task_id == "t-1"
        target = tmp_path / str(id(one))
        saved = getattr(client, "_calling", lambda call: call)(one.download)(target)
        assert saved.read_bytes() == MP4
        saved.unlink()


def test_what_no_client_has_fetched_says_so(result: Any) -> None:
    again = pickle.loads(pickle.dumps(result.videos[0]))
    assert again == result.videos[0]
    assert hash(again) == hash(result.videos[0])
    read = TaskResult.from_dict(task_result(videos=ENTRIES)).videos[0]
    made = ResultVideo("https://x.example/v", 1.0, "mp4", "t-1", 0, {})
    for one in (read, made):
        with pytest.raises(ConfigurationError, match="does not come from a client"):
            one.download("nowhere")
    again_type = type(again)
    assert again_type(**vars(again)) == again
