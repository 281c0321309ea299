"""Recorders, doubles, caches and tracing of others see what the client sends, and it stays what it is."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import aiohttp
import pytest
import requests

import videotasks
from videotasks import AsyncClient, Client

from .loopback import KEY, LONG, MP4, Reply, Server, task_result
from .round_trips import ACCEPTED, PATH

API = "http://127.0.0.1:9"
pytest.importorskip("vcr", reason="left out: there are no recorders here")


def submit(client: Any) -> Any:
    return client.vidu_q1.text_to_video(prompt="a cat")


def round_trip(client: Any, folder: Path, name: str) -> None:
    """A submit, a wait of two polls, and a download."""
    task = submit(client)
    assert task.id == "t-1"
    result = task.wait(LONG, poll_interval=0.01)
    saved = result.videos[0].download(folder / f"{name}.mp4")
    assert saved.read_bytes() == MP4


# -- vcrpy -------------------------------------------------------------------------------


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning",  # vcrpy 8 drops kept connections
    "ignore::ResourceWarning",
)
@pytest.mark.parametrize("used_before", [False, True])
def test_vcrpy_records_and_replays_every_exchange(
    connect: Callable[..., Any], platform: Server, tmp_path: Path, used_before: bool
) -> None:
    import vcr  # type: ignore[import-untyped]

    tape = str(tmp_path / "tape.yaml")
    with connect("highwayapi", KEY, platform.url, timeout=LONG) as client:
        if used_before:
            platform.on(
                "/v3/async/task-result", *platform.replies["/v3/async/task-result"]
            )
            client.task("t-1").refresh()
            platform.on_result(
                Reply(body=task_result("TASK_STATUS_QUEUED")),
                platform.replies["/v3/async/task-result"][-1],
            )
        before = len(platform.seen)
        with vcr.use_cassette(tape) as cassette:
            round_trip(client, tmp_path, "recorded")
        first = cassette.requests[0]
        assert (first.method, first.path) == ("POST", PATH)
        recorded = json.loads(first.body)
        assert recorded == json.loads(platform.submits()[0].body)
        assert len(platform.seen) == before + 4
        with vcr.use_cassette(tape, record_mode="none") as cassette:
            round_trip(client, tmp_path, "replayed")
            assert cassette.all_played
            with pytest.raises(vcr.errors.CannotOverwriteExistingCassetteException):
                submit(client)
        assert len(platform.seen) == before + 4
        assert (
            submit(client).id == "t-1"
        )  # and outside of it, everything goes out again
        assert len(platform.seen) == before + 5


# -- doubles -----------------------------------------------------------------------------


def test_responses_answers_and_sees_the_body(tmp_path: Path) -> None:
    import responses

    videos = [{"video_url": f"{API}/v.mp4", "video_type": "mp4"}]
    with responses.RequestsMock() as double:
        wanted = responses.matchers.json_params_matcher(
            {"prompt": "a cat"}, strict_match=False
        )
        double.post(API + PATH, json={"task_id": "t-1"}, match=[wanted])
        result = f"{API}/v3/async/task-result"
        double.get(result, json=task_result("TASK_STATUS_QUEUED"))
        double.get(result, json=task_result(videos=videos))
        double.get(f"{API}/v.mp4", body=MP4)
        with Client("highwayapi", KEY, API, timeout=LONG) as client:
            round_trip(client, tmp_path, "v")
        assert isinstance(double.calls[0].request.body, bytes)


@pytest.mark.parametrize("own", [True, False], ids=["own", "a session"])
def test_requests_mock_answers_and_sees_bytes(tmp_path: Path, own: bool) -> None:
    import requests_mock

    videos = [{"video_url": f"{API}/v.mp4", "video_type": "mp4"}]
    with requests_mock.Mocker() as double, requests.Session() as session:
        double.post(API + PATH, json={"task_id": "t-1"})
        replies = [{"json": task_result("TASK_STATUS_QUEUED")}]
        replies += [{"json": task_result(videos=videos)}]
        double.get(f"{API}/v3/async/task-result", replies)
        double.get(f"{API}/v.mp4", content=MP4)
        options: Any = {} if own else {"session": session}
        with Client("highwayapi", KEY, API, timeout=LONG, **options) as client:
            round_trip(client, tmp_path, "v")
        sent = double.request_history[0]
        assert isinstance(sent.body, bytes)
        assert sent.json()["prompt"] == "a cat"
        assert sent.body == json.dumps(sent.json(), separators=(",", ":")).encode()


class Made(aiohttp.ClientResponse):
    """aioresponses 0.7.9 does not know what a newer aiohttp wants to make a response of."""

    def __init__(self, *args: Any, **options: Any) -> None:
        if "stream_writer" in inspect.signature(super().__init__).parameters:
            options["stream_writer"] = mock.Mock(output_size=0)
        super().__init__(*args, **options)


def test_aioresponses_answers_and_sees_bytes(tmp_path: Path) -> None:
    from aioresponses import aioresponses

    videos = [{"video_url": f"{API}/v.mp4", "video_type": "mp4"}]

    made: Any = {"response_class": Made}

    async def main() -> None:
        with aioresponses() as double:
            double.post(API + PATH, payload={"task_id": "t-1"}, **made)
            result = f"{API}/v3/async/task-result?task_id=t-1"
            double.get(result, payload=task_result("TASK_STATUS_QUEUED"), **made)
            double.get(result, payload=task_result(videos=videos), **made)
            double.get(f"{API}/v.mp4", body=MP4, content_type="video/mp4", **made)
            async with AsyncClient("highwayapi", KEY, API, timeout=LONG) as client:
                task = await submit(client)
                done = await task.wait(LONG, poll_interval=0.01)
                saved = await done.videos[0].download(tmp_path / "v.mp4")
                assert saved.read_bytes() == MP4
            (_, (call, *_)), *_ = double.requests.items()
            assert isinstance(call.kwargs["data"], bytes)
            assert json.loads(call.kwargs["data"])["prompt"] == "a cat"
            double.post(API + PATH, exception=TimeoutError())
            async with AsyncClient("highwayapi", KEY, API, timeout=LONG) as client:
                with pytest.raises(videotasks.OutcomeUnknownError):
                    await submit(client)

    asyncio.run(main())


def test_pytest_httpserver_answers(
    connect: Callable[..., Any], httpserver: Any, tmp_path: Path
) -> None:
    videos = [{"video_url": httpserver.url_for("/v.mp4"), "video_type": "mp4"}]
    answer = httpserver.expect_ordered_request(PATH, method="POST")
    answer.respond_with_json({"task_id": "t-1"})
    for found in (task_result("TASK_STATUS_QUEUED"), task_result(videos=videos)):
        poll = httpserver.expect_ordered_request("/v3/async/task-result")
        poll.respond_with_json(found)
    httpserver.expect_ordered_request("/v.mp4").respond_with_data(MP4)
    url = httpserver.url_for("").rstrip("/")
    with connect("highwayapi", KEY, url, timeout=LONG) as client:
        round_trip(client, tmp_path, "v")
    httpserver.check()


# -- sessions that look at what they send ------------------------------------------------------


@pytest.mark.parametrize(
    "read",
    [
        lambda body: body.decode(),
        b"".join,
        json.loads,
        lambda body: bytes(body) + b"",
        lambda body: len(body) if body else 0,
    ],
    ids=["decode", "join", "json", "bytes", "truth"],
)
def test_a_session_that_reads_a_body_before_it_is_sent_sends_it(
    platform: Server, read: Callable[[Any], Any]
) -> None:
    class Signing(requests.Session):
        def send(self, request: Any, **options: Any) -> Any:
            if request.body is not None:
                read(request.body)
            return super().send(request, **options)

    with (
        Signing() as session,
        Client("highwayapi", KEY, platform.url, session=session) as client,
    ):
        assert submit(client).id == "t-1"
    (sent,) = platform.submits()
    assert json.loads(sent.body)["prompt"] == "a cat"
    assert sent.headers["content-length"] == str(len(sent.body))
    assert "transfer-encoding" not in sent.headers


def test_a_session_that_replaces_a_body_is_never_taken_for_one_that_sent_nothing(
    platform: Server,
) -> None:
    class Replacing(requests.Session):
        def send(self, request: Any, **options: Any) -> Any:
            request.body = bytes(request.body)
            return super().send(request, **options)

    platform.on(PATH, Reply(0))
    with (
        Replacing() as session,
        Client("highwayapi", KEY, platform.url, session=session) as client,
        pytest.raises(videotasks.OutcomeUnknownError),
    ):
        submit(client)
    assert len(platform.submits()) == 1


def test_a_session_that_tries_again_by_itself_cannot_send_a_submit_twice(
    platform: Server,
) -> None:
    class Trying(requests.Session):
        def send(self, request: Any, **options: Any) -> Any:
            try:
                return super().send(request, **options)
            except requests.ConnectionError:
                return super().send(request, **options)

    platform.on(PATH, Reply(0), ACCEPTED)
    with (
        Trying() as session,
        Client("highwayapi", KEY, platform.url, session=session) as client,
        pytest.raises(videotasks.OutcomeUnknownError),
    ):
        submit(client)
    assert [len(one.body) > 0 for one in platform.submits()].count(True) == 1
