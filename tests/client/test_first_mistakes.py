"""What everybody does wrong at first; each refusal says what to do instead."""

from __future__ import annotations

import io
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, get_type_hints
from unittest.mock import AsyncMock

import pytest

import videotasks
import videotasks.mock
from tests.contract.reader import endpoints
from tests.pictures import png
from videotasks import (
    Client,
    ConfigurationError,
    Image,
    Request,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1TextToVideoRequest,
    ViduQ2ProMultiFrameRequest,
)

from .blocking_client import connect_blocking
from .loopback import KEY, MP4, Reply, Server, task_result

FIRST = endpoints()[0]
"""The endpoint that messages have as an example."""
URL = "https://example.com/cat.png"
IMAGE = Image.from_bytes(png(200, 200), "image/png")
MAKERS = "make it with Image.from_file(path) or Image.from_bytes(data)"


# -- images ---------------------------------------------------------------------------------


def said(images: Any) -> dict[str, str]:
    found = ViduQ1ReferenceToVideoRequest.problems_of({"images": images, "prompt": "x"})
    return {one.pointer: one.message for one in found}


@pytest.mark.parametrize(
    "image",
    ["cat.png", "/home/me/cat.png", Path("cat.png"), b"\x89PNG", io.BytesIO(b"\x89")],
)
def test_a_file_or_its_bytes_become_an_image_by_image(image: Any) -> None:
    assert said([URL, image])["/images/1"].endswith(f"; {MAKERS}")
    assert said(image)["/images"].endswith(
        f"is not an array; {MAKERS}, and put it in a list"
    )


@pytest.mark.parametrize("image", [URL, IMAGE])
def test_a_single_image_is_put_in_a_list(image: str) -> None:
    assert said(image)["/images"].endswith("is not an array; put it in a list")


@pytest.mark.parametrize("images", [{URL}, (one for one in [URL]), {1: URL}.values()])
def test_several_images_are_made_a_list(images: Any) -> None:
    assert said(images)["/images"].endswith("is not an array; make a list of it")


@pytest.mark.parametrize(
    "image", ["ftp://example.com/cat.png", "data:text/plain;base64,QUJD", "", 5, None]
)
def test_what_is_no_file_has_no_such_hint(image: Any) -> None:
    assert "Image" not in said([image])["/images/0"]


def test_an_image_within_an_object_has_the_hint_too() -> None:
    body = {"start_image": b"\x89PNG", "image_settings": [{"key_image": Path("a.png")}]}
    found = ViduQ2ProMultiFrameRequest.problems_of(body)
    said = {one.pointer: one.message for one in found}
    assert MAKERS in said["/start_image"]
    assert MAKERS in said["/image_settings/0/key_image"]


def test_other_parameters_are_not_made_of_files() -> None:
    (problem,) = ViduQ1TextToVideoRequest.problems_of({"prompt": Path("cat.txt")})
    assert "Image" not in problem.message


def test_only_the_repr_of_an_image_leaves_its_payload_out() -> None:
    assert len(repr(IMAGE)) < 80
    assert str(IMAGE).startswith("data:image/png;base64,")
    assert "only its `repr`" in (Image.__doc__ or "")


# -- requests -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ({"prompt": "x"}, f"{FIRST.request_title}.from_dict"),
        ({"prompt": "x"}, f"client.{FIRST.id}("),
        (ViduQ1TextToVideoRequest, "call its class"),
        ("a cat", f"such as {FIRST.request_title}(...)"),
        (object.__new__(Request), "must be the Request of an endpoint, not Request"),
    ],
)
def test_what_is_no_request_of_an_endpoint_is_told_what_is(
    client: Client, given: Any, hint: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        client.submit(given)
    assert caught.value.argument == "request"
    assert hint in str(caught.value)


@pytest.mark.parametrize(
    "make",
    [
        Request,
        lambda: Request.construct(a=1),
        lambda: Request.from_dict({"a": 1}),
        lambda: Request.problems_of({}),
    ],
)
def test_the_base_of_the_requests_is_none(make: Callable[[], Any]) -> None:
    with pytest.raises(ConfigurationError, match="use its class, such as") as caught:
        make()
    assert caught.value.argument == "request"


# -- callbacks ------------------------------------------------------------------------------


async def coroutine(*_: object) -> None: ...


def generator(*_: object) -> Iterator[None]:
    yield


async def stream(*_: object) -> AsyncIterator[None]:
    yield


class Awaited:
    async def __call__(self, *_: object) -> None: ...


COROUTINES = [coroutine, partial(coroutine, 1), Awaited(), partial(Awaited())]
NEVER_RUN = [generator, stream, partial(generator, 1)]


@pytest.fixture
def finished(server: Server) -> Server:
    entry = {"video_url": f"{server.url}/v.mp4"}
    server.on_result(Reply(body=task_result(videos=[entry])))
    server.on("/v.mp4", Reply(200, MP4))
    return server


@pytest.mark.parametrize("callback", [*COROUTINES, AsyncMock()])
def test_the_synchronous_client_refuses_what_it_would_never_run(
    finished: Server, tmp_path: Path, callback: Any
) -> None:
    with Client("highwayapi", KEY, finished.url) as client:
        task = client.task("t-1")
        with pytest.raises(ConfigurationError, match="AsyncClient awaits") as caught:
            task.wait(on_update=callback)
        assert caught.value.argument == "on_update"
        assert finished.polls() == []
        file = task.refresh().videos[0]
        with pytest.raises(ConfigurationError, match="AsyncClient awaits") as caught:
            file.download(tmp_path, on_progress=callback)
        assert caught.value.argument == "on_progress"


@pytest.mark.parametrize("callback", NEVER_RUN)
@pytest.mark.usefixtures("finished")
def test_a_function_that_yields_would_run_nowhere(
    client: Client, tmp_path: Path, callback: Any
) -> None:
    task = client.task("t-1")
    with pytest.raises(ConfigurationError, match=r"on_update is .* yield"):
        task.wait(on_update=callback)
    with pytest.raises(ConfigurationError, match=r"on_progress is .* yield"):
        task.refresh().videos[0].download(tmp_path, on_progress=callback)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("finished")
@pytest.mark.parametrize("callback", [print, str, [].append, lambda *_: None])
def test_other_callbacks_are_taken(client: Client, callback: Any) -> None:
    assert client.task("t-1").wait(on_update=callback).done


def test_the_asynchronous_client_awaits_them(finished: Server, tmp_path: Path) -> None:
    seen = AsyncMock()
    with connect_blocking("highwayapi", KEY, finished.url) as client:
        result = client.task("t-1").wait(on_update=partial(seen, 1))
        result.videos[0].download(tmp_path, on_progress=seen)
    assert seen.await_count >= 2


# -- time-outs ------------------------------------------------------------------------------


@pytest.mark.usefixtures("finished")
@pytest.mark.parametrize("pair", [(5, 30), [5, 30], (5, None)])
def test_a_pair_of_timeouts_belongs_elsewhere(
    client: Client, tmp_path: Path, pair: Any
) -> None:
    task = client.task("t-1")
    file = task.refresh().videos[0]
    for call in (task.wait, partial(file.download, tmp_path)):
        with pytest.raises(ConfigurationError, match="is for request_timeout") as error:
            call(timeout=pair)
        assert error.value.argument == "timeout"
    with pytest.raises(ConfigurationError) as error:
        task.wait(poll_interval=pair)
    assert "request_timeout" not in str(error.value)


# -- annotations ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "function",
    [
        Client.submit,
        Client.task,
        videotasks.AsyncClient.submit,
        videotasks.Task.wait,
        videotasks.AsyncTask.refresh,
        videotasks.ResultVideo.download,
        videotasks.AsyncResultVideo.stream,
        type(Client("novita", KEY).vidu_q1).text_to_video,
        ViduQ1TextToVideoRequest.__init__,
    ],
    ids=lambda one: one.__qualname__,
)
def test_annotations_can_be_looked_up(function: Any) -> None:
    assert get_type_hints(function)


# -- what to do -----------------------------------------------------------------------------


def test_a_refused_key_says_where_it_came_from(
    server: Server, connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    refusal = {
        "code": 403,
        "reason": "INVALID_API_KEY",
        "message": "no",
        "metadata": {},
    }
    server.on("/v3/async/vidu-q1-text2video", Reply(403, refusal))
    server.on_result(Reply(403, refusal))
    for given, source in [
        (KEY, "api_key"),
        (None, "the environment variable HIGHWAYAPI_API_KEY"),
    ]:
        if given is None:
            monkeypatch.setenv("HIGHWAYAPI_API_KEY", KEY)
        with connect("highwayapi", given, server.url) as client:
            for call in (
                lambda client=client: client.vidu_q1.text_to_video(prompt="x"),
                client.task("t-1").refresh,
                client.task("t-1").wait,
            ):
                with pytest.raises(videotasks.AuthenticationError) as caught:
                    call()
                assert str(caught.value).endswith(f"; the key came from {source}")
                assert KEY not in str(caught.value)
                again = pickle.loads(pickle.dumps(caught.value))
                assert again == caught.value


@pytest.mark.parametrize(
    ("body", "advice"),
    [
        (b"{}", "look for the task in the console of HighwayAPI before you send it"),
        (
            b'{"task_id": "t-7", "a": ',
            'do not send it again: client.task("t-7").wait()',
        ),
    ],
)
def test_an_unknown_outcome_says_where_to_look(
    server: Server, client: Any, body: bytes, advice: str
) -> None:
    server.on("/v3/async/vidu-q1-text2video", Reply(200, body))
    with pytest.raises(videotasks.OutcomeUnknownError) as caught:
        client.vidu_q1.text_to_video(prompt="x")
    assert advice in str(caught.value)


def test_a_refused_request_says_which_rule_was_broken(
    server: Server, client: Any
) -> None:
    details: list[Any] = [
        {"pointer": "/prompt", "rule": "maxLength", "message": "has 9 characters"},
        "the text of another vendor",
        7,
        *({"message": f"more {number}"} for number in range(9)),
    ]
    refusal = {"code": 400, "reason": "INVALID_REQUEST_BODY", "message": "no"}
    server.on(
        "/v3/async/vidu-q1-text2video",
        Reply(400, {**refusal, "metadata": {"details": details}}),
    )
    with pytest.raises(videotasks.BadRequestError) as caught:
        client.vidu_q1.text_to_video(prompt="x")
    said = str(caught.value)
    assert "no, /prompt maxLength has 9 characters, the text of another vendor" in said
    assert "more 1" in said
    assert "more 2" not in said
    with pytest.raises(videotasks.ValidationError, match=r"/duration: .* \(enum\)"):
        client.vidu_q1.text_to_video(prompt="x", duration=11)
