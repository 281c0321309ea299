"""A request of the unified endpoint names its model, and takes whatever that model takes."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.pictures import png
from videotasks import (
    AsyncClient,
    ConfigurationError,
    Image,
    MisspelledNameWarning,
    UnifiedCreateRequest,
    ValidationError,
)
from videotasks.endpoints._submit import OPTIONS, Options
from videotasks.mock import MockPlatform

from .loopback import KEY, Reply, Server

PATH = "/v3/video/create"
ACCEPTED = Reply(body={"task_id": "t-1"})
MODEL = "kling2.1_master_t2v"


def sent(server: Server) -> Any:
    return json.loads(server.submits()[-1].body)


def test_keywords_that_no_page_lists_are_sent_as_they_are(
    client: Any, server: Server
) -> None:
    server.on(PATH, ACCEPTED)
    task = client.unified.create(
        model=MODEL, prompt="a cat", camera={"zoom": [1, 2]}, cfg_scale=None
    )
    assert (task.id, server.submits()[0].path) == ("t-1", PATH)
    assert sent(server) == {
        "model": MODEL,
        "prompt": "a cat",
        "camera": {"zoom": [1, 2]},
    }


def test_names_that_no_keyword_can_have_go_into_further(
    client: Any, server: Server
) -> None:
    server.on(PATH, ACCEPTED)
    more = {"aspect-ratio": "16:9", "timeout": 5, "further": True, "seed": None}
    client.unified.create(model=MODEL, further=more, mode="pro")
    assert sent(server) == {
        "model": MODEL,
        "aspect-ratio": "16:9",
        "timeout": 5,
        "further": True,
        "mode": "pro",
    }


def test_what_is_given_twice_or_is_no_mapping_is_refused(
    client: Any, server: Server
) -> None:
    for more, what in (
        ({"model": "another"}, "has 'model', which is given as an argument, too"),
        ({1: 2}, "names are strings"),
        ("prompt", "must be a mapping"),
    ):
        with pytest.raises(ConfigurationError, match=what) as refusal:
            client.unified.create(model=MODEL, further=more)
        assert refusal.value.argument == "further"
        with pytest.raises(ConfigurationError, match=what):
            UnifiedCreateRequest(model=MODEL, further=more)  # type: ignore[arg-type]
    assert server.seen == []


def test_what_is_listed_is_checked_as_ever(client: Any, server: Server) -> None:
    with pytest.raises(ValidationError) as refusal:
        client.unified.create(model=7, callback_url=["x"], prompt="a cat")
    assert [one.pointer for one in refusal.value.problems] == [
        "/model",
        "/callback_url",
    ]
    with pytest.raises(TypeError, match="model"):
        client.unified.create(prompt="a cat")
    assert server.seen == []


def test_a_name_that_is_nearly_a_listed_one_warns_and_is_sent(
    client: Any, server: Server
) -> None:
    server.on(PATH, ACCEPTED)
    for name in ("callback", "callback_uri", "Callback_URL", "callbackurl"):
        with pytest.warns(MisspelledNameWarning, match=f"/{name}: .*'callback_url'"):
            client.unified.create(model=MODEL, **{name: "https://example.com/done"})
        assert name in sent(server)


@pytest.mark.parametrize(
    "name", ["mode", "models", "image_url", "tail_image_url", "webhook_url", "duration"]
)
def test_a_name_of_its_own_does_not(client: Any, server: Server, name: str) -> None:
    """Warnings are errors here. `mode` is nearly `model`, which is given, too."""
    server.on(PATH, ACCEPTED)
    client.unified.create(model=MODEL, **{name: "x"})
    assert sent(server) == {"model": MODEL, name: "x"}


@pytest.mark.parametrize("name", ["validations", "time_out", "max_retry", "furthr"])
def test_a_keyword_that_is_nearly_an_option_of_the_call_warns(
    client: Any, server: Server, name: str
) -> None:
    server.on(PATH, ACCEPTED)
    with pytest.warns(MisspelledNameWarning, match=f"{name!r} is sent as a parameter"):
        client.unified.create(model=MODEL, **{name: 1})


def test_every_option_of_a_call_is_looked_at() -> None:
    assert Options._fields == OPTIONS


def test_a_missing_name_is_told_by_what_was_meant() -> None:
    (problem,) = UnifiedCreateRequest.problems_of({"Model": MODEL, "prompt": "a cat"})
    assert (problem.pointer, problem.rule) == ("/model", "required")
    assert problem.message.endswith("did you mean it by 'Model'?")
    (problem,) = UnifiedCreateRequest.problems_of({"prompt": "a cat"})
    assert problem.message == "is required and missing"


def test_a_request_is_a_value_with_all_of_it() -> None:
    request = UnifiedCreateRequest(model=MODEL, prompt="a cat", further={"a-b": [1]})
    assert (request.model, request.callback_url) == (MODEL, None)
    assert request.further == {"prompt": "a cat", "a-b": [1]}
    body = {"model": MODEL, "prompt": "a cat", "a-b": [1]}
    assert request.to_dict() == body
    assert request == UnifiedCreateRequest.from_dict(body)
    assert pickle.loads(pickle.dumps(request)) == request
    assert "prompt='a cat'" in repr(request)
    with pytest.raises(AttributeError, match="immutable"):
        request.further = {}  # type: ignore[misc]


def test_nobody_changes_later_what_was_given() -> None:
    camera = {"zoom": [1]}
    request = UnifiedCreateRequest(model=MODEL, camera=camera)
    camera["zoom"].append(2)
    request.further["camera"]["zoom"].append(3)  # type: ignore[index]
    assert request.to_dict() == {"model": MODEL, "camera": {"zoom": [1]}}


@pytest.mark.parametrize("value", [object(), float("nan"), {"a": {1, 2}}])
def test_what_json_does_not_have_is_refused_with_its_place(
    client: Any, server: Server, value: object
) -> None:
    with pytest.raises(ValidationError) as refusal:
        client.unified.create(model=MODEL, odd=value)
    assert refusal.value.problems[0].pointer.startswith("/odd")
    assert server.seen == []


def test_what_holds_itself_is_refused(client: Any) -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ValidationError, match="holds itself"):
        client.unified.create(model=MODEL, odd=circle)
    assert UnifiedCreateRequest.problems_of({"model": MODEL, "odd": circle}) == []


def test_a_picture_is_read_when_it_is_sent(
    client: Any, server: Server, tmp_path: Path
) -> None:
    server.on(PATH, ACCEPTED)
    path = tmp_path / "cat.png"
    path.write_bytes(png(64, 64))
    picture = Image.from_file(path)
    client.unified.create(model=MODEL, image=picture, frames=[{"image": picture}])
    body = sent(server)
    assert body["image"].startswith("data:image/png;base64,iVBOR")
    assert body["frames"] == [{"image": body["image"]}]


def test_and_not_in_the_event_loop(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on(PATH, ACCEPTED)
    path = tmp_path / "cat.png"
    path.write_bytes(png(64, 64))
    picture = Image.from_file(path)
    readers: list[str] = []
    read = Image.pieces

    def noted(image: Any) -> Any:
        readers.append(threading.current_thread().name)
        return read(image)

    monkeypatch.setattr(Image, "pieces", noted)

    async def submit() -> None:
        async with AsyncClient("novita", KEY, server.url) as client:
            await client.unified.create(model=MODEL, image=picture)

    asyncio.run(submit())
    assert readers
    assert all(name.startswith("videotasks-media") for name in readers)


def test_the_mock_serves_it(
    connect: Callable[..., Any],
) -> None:
    with (
        MockPlatform(queue_seconds=0, process_seconds=0) as platform,
        connect("novita", platform.key, platform.base_url) as client,
    ):
        task = client.unified.create(model=MODEL, prompt="a cat")
        assert task.wait(poll_interval=0.01).videos
        assert platform.submits[-1].body == {"model": MODEL, "prompt": "a cat"}
