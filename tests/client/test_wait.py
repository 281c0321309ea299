"""Waiting for a task over real HTTP: its end, its deadline, its resumption."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks import Client

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, LONG, RawServer, Reply, Server, task_result
from .scripted import Clock

QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))
WORKING = Reply(body=task_result("TASK_STATUS_PROCESSING", task={"eta": 9}))
DONE = Reply(
    body=task_result(
        videos=[{"video_url": "https://x.example/v.mp4", "video_type": "mp4"}]
    )
)


def test_from_submit_to_video(server: Server, client: Client) -> None:
    server.on_submit(Reply(body={"task_id": "t-1", "provider_request_id": "p-1"}))
    server.on_result(QUEUED, WORKING, DONE)
    task = client.vidu_q1.reference_to_video(**ARGUMENTS)
    seen: list[str] = []
    result = task.wait(SOON, lambda one: seen.append(one.state), poll_interval=0.01)
    assert seen == ["queued", "processing", "succeeded"]
    assert result.videos[0].url == "https://x.example/v.mp4"
    assert task.result == result
    assert (task.id, task.endpoint) == ("t-1", "vidu_q1.reference_to_video")
    assert task.provider_request_id == "p-1"
    assert task.raw == {"task_id": "t-1", "provider_request_id": "p-1"}


def test_a_poll_asks_for_its_task_with_the_platforms_headers(
    server: Server, client: Client
) -> None:
    server.on_result(Reply(body=task_result(task={"task_id": "t 1&x=y"})))
    client.task("t 1&x=y").wait()
    poll = server.polls()[0]
    assert poll.path == "/v3/async/task-result?task_id=t+1%26x%3Dy"
    assert poll.headers["authorization"] == f"Bearer {KEY}"
    assert poll.headers["content-type"] == "application/json"


def test_a_task_is_resumed_from_its_id_alone(connect: Any, server: Server) -> None:
    server.on_result(DONE)
    with connect("highwayapi", KEY, server.url) as client:
        task = client.task("t-1")
        assert (task.endpoint, task.request_digest, task.raw) == (None, None, {})
        assert task.result is None
        assert task.wait().state == "succeeded"
    assert server.submits() == []


def test_failed_polls_are_survived(server: Server, client: Client) -> None:
    again = {"Retry-After": "0"}
    server.on_result(
        Reply(502, "<html>", again),
        Reply(429, headers=again),
        Reply(500, "x", again),
        DONE,
    )
    assert client.task("t-1").wait(SOON).state == "succeeded"
    assert len(server.polls()) == 4


def test_a_failed_task_raises_with_all_that_is_known(
    server: Server, client: Client
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    failed = task_result("TASK_STATUS_FAILED", task={"reason": "no cat"})
    server.on_result(Reply(body=failed))
    task = client.vidu_q1.reference_to_video(**ARGUMENTS)
    with pytest.raises(videotasks.TaskFailedError, match="no cat") as caught:
        task.wait()
    error = caught.value
    assert (error.task_id, error.endpoint) == ("t-1", "vidu_q1.reference_to_video")
    assert error.request_digest == task.request_digest
    assert task.result is not None
    assert task.result.state == "failed"


def never_answer(_: RawServer, connection: socket.socket) -> None:
    connection.recv(65536)
    connection.recv(65536)


def drip(server: RawServer, connection: socket.socket) -> None:
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")
    while True:
        connection.sendall(b" ")
        server.over.wait(0.05)


def stall(server: RawServer, connection: socket.socket) -> None:
    connection.recv(65536)
    server.over.wait(0.4)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
    connection.recv(65536)


@pytest.mark.parametrize("behave", [never_answer, drip, stall])
def test_a_deadline_is_kept_whatever_the_server_does(
    connect: Any,
    raw_server: Callable[..., RawServer],
    clock: Callable[[], float],
    behave: Callable[..., None],
) -> None:
    with (
        connect("highwayapi", KEY, raw_server(behave).url, timeout=LONG) as client,
        pytest.raises(videotasks.WaitTimeoutError) as caught,
    ):
        client.task("t-1").wait(timeout=0.6)
    assert clock() < SOON
    assert caught.value.task_id == "t-1"


def test_a_timeout_tells_how_to_go_on(
    connect: Any, server: Server, scripted_clock: Clock
) -> None:
    server.on_result(QUEUED)
    with connect("highwayapi", KEY, server.url) as client:
        pause_by(client, scripted_clock.sleep)
        with pytest.raises(TimeoutError) as caught:
            client.task("t-1").wait(timeout=60)
    assert isinstance(caught.value, videotasks.WaitTimeoutError)
    assert 'client.task("t-1").wait()' in str(caught.value)
    assert caught.value.result is not None
    assert caught.value.result.state == "queued"


def test_what_on_update_raises_reaches_the_caller(
    server: Server, client: Client
) -> None:
    def stop(_: object) -> None:
        raise LookupError("enough")

    server.on_result(QUEUED)
    with pytest.raises(LookupError, match="enough"):
        client.task("t-1").wait(on_update=stop)


def test_a_refresh_looks_once(server: Server, client: Client) -> None:
    server.on_result(QUEUED)
    task = client.task("t-1")
    assert task.refresh().state == "queued"
    assert len(server.polls()) == 1
    assert repr(task).endswith("Task 't-1', queued>")


def test_a_refresh_with_a_refused_key_does_not_go_on(
    server: Server, client: Client
) -> None:
    server.on_result(Reply(403, {"reason": "INVALID_API_KEY"}))
    with pytest.raises(videotasks.AuthenticationError) as caught:
        client.task("t-1").refresh()
    assert caught.value.task_id == "t-1"
    assert len(server.polls()) == 1


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), -1, True, "9"])
def test_a_wrong_timeout_is_refused_by_name(client: Client, wrong: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="timeout must be"):
        client.task("t-1").wait(timeout=wrong)


@pytest.mark.parametrize("wrong", [float("nan"), 0, -1, False, "9"])
def test_a_wrong_interval_is_refused_by_name(client: Client, wrong: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="poll_interval must be"):
        client.task("t-1").wait(poll_interval=wrong)


BEFORE = [
    Reply(302, headers={"Location": "https://sign-in.example/?back=1"}),
    Reply(307, headers={"Location": "http://127.0.0.1:1/"}),
    Reply(403, "<html><title>Blocked</title>"),
]


@pytest.mark.parametrize("reply", BEFORE)
def test_what_stands_before_the_platform_for_a_while_ends_no_wait(
    server: Server, client: Client, reply: Reply
) -> None:
    server.on_result(reply, QUEUED, reply, reply, DONE)
    assert client.task("t-1").wait().state == "succeeded"
    assert len(server.polls()) == 5


@pytest.mark.parametrize("reply", BEFORE)
def test_what_stands_before_the_platform_for_good_is_explained(
    server: Server, connect: Any, scripted_clock: Clock, reply: Reply
) -> None:
    server.on_result(reply)
    with connect("highwayapi", KEY, server.url) as one:
        pause_by(one, scripted_clock.sleep)
        began = scripted_clock.now
        with pytest.raises(videotasks.APIError, match=r"sign in|firewall") as caught:
            one.task("t-1").wait()
    assert 15 <= scripted_clock.now - began < 60
    assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", True)
    assert 'client.task("t-1").wait()' in str(caught.value)
