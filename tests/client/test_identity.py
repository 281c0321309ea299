"""Whose response it is: a task gets its own result and its own file, whatever else comes on a connection."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks._core.responses import same_task

from . import mixing
from .blocking_client import pause_by
from .loopback import (
    ARGUMENTS,
    RawServer,
    Reply,
    Server,
    deliver,
    more,
    task_result,
)

pytestmark = pytest.mark.both_ways
QUEUED = json.dumps(task_result("TASK_STATUS_QUEUED")).encode()


def whole(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    lines = {"Content-Length": str(len(body)), **headers}
    head = "".join(f"{name}: {text}\r\n" for name, text in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def of(task_id: object, **parts: Any) -> bytes:
    return json.dumps(
        task_result("TASK_STATUS_QUEUED", task={"task_id": task_id}, **parts)
    ).encode()


# -- responses about another task -------------------------------------------------------------


@pytest.mark.parametrize("other", ["t-2", 2, "t-11", "T-1.", "т-1", "t-1\ufeff"])
def test_a_response_about_another_task_is_a_failed_poll(
    any_way: Callable[..., Any], server: Server, other: object
) -> None:
    url = f"{server.url}/theirs.mp4"
    theirs = task_result(task={"task_id": other}, videos=[{"video_url": url}])
    server.on_result(Reply(body=theirs))
    with any_way(server.url, max_retries=1) as client:
        pause_by(client, lambda _: None)
        with pytest.raises(videotasks.PollError) as caught:
            client.task("t-1").refresh()
        assert len(server.polls()) == 2
        assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", True)
        assert "about task" in str(caught.value)
        server.on_result(Reply(body=theirs), Reply(body=task_result()))
        result = client.task("t-1").wait()
    assert (result.task_id, result.videos) == ("t-1", ())


@pytest.mark.parametrize("same", ["t-1", "T-1", "t1", "T_1", " t-1 "])
def test_another_spelling_of_an_id_is_the_same_task(
    client: Any, server: Server, same: str
) -> None:
    server.on_result(Reply(body=task_result(task={"task_id": same})))
    assert client.task("t-1").refresh().state == "succeeded"


@pytest.mark.parametrize("absent", [None, "", 7.5, True, [], {"a": 1}])
def test_a_response_without_an_id_is_about_no_other_task(
    client: Any, server: Server, absent: object
) -> None:
    server.on_result(Reply(body=task_result(task={"task_id": absent})))
    assert client.task("t-1").refresh().task_id == "t-1"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("A-b_C", "abc", True),
        ("-", "_", False),  # nothing is left of either
        ("-", "-", True),
        ("12", "1-2", True),
        ("12", "123", False),
    ],
)
def test_ids_are_compared_by_their_letters_and_digits(
    one: str, other: str, same: bool
) -> None:
    assert same_task(one, other) is same


@pytest.mark.parametrize("body", [of("t-2"), b'{"task_id": "t-2"}', b"<p>so</p>"])
def test_what_was_meant_for_another_costs_every_kept_connection(
    any_way: Callable[..., Any],
    raw_server: Callable[..., RawServer],
    body: bytes,
) -> None:
    """One that sends a response too many may do so again."""
    ended = threading.Event()
    bodies = [body]

    def answer(server: RawServer, connection: socket.socket) -> None:
        number = server.connections
        while connection.recv(65536):
            wrong = number == 1 and bodies
            connection.sendall(whole(bodies.pop() if wrong else QUEUED))
        ended.set()

    server = raw_server(answer)
    with any_way(server.url) as client:
        pause_by(client, lambda _: None)
        assert client.task("t-1").refresh().task_id == "t-1"
        assert client.task("t-1").refresh().task_id == "t-1"
        assert ended.wait(SOON)
    assert server.connections == 2


# -- bytes that lie unread -----------------------------------------------------------------------

CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"%x\r\n%s\r\n0\r\n\r\n" % (len(QUEUED), QUEUED)
)
THEIRS = whole(of("t-2"))
SHORT = whole(QUEUED + b"garbage", **{"Content-Length": str(len(QUEUED))})


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (whole(QUEUED), THEIRS),
        (whole(QUEUED) + THEIRS, b""),
        (whole(QUEUED) + THEIRS[:30], THEIRS[30:]),
        (whole(QUEUED) + THEIRS[:-5], THEIRS[-5:]),
        (CHUNKED + b"garbage", b""),
        (CHUNKED + THEIRS, b""),
        (CHUNKED, THEIRS),
        (SHORT, b""),
        (whole(QUEUED), b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        (whole(QUEUED), b"HTTP/1.1 100 Continue\r\n\r\n"),
        (whole(QUEUED), b"\r\n"),
        (whole(QUEUED) + whole(b"", "408 Request Timeout"), b""),
    ],
)
def test_what_comes_unasked_is_not_taken_for_the_next_response(
    any_way: Callable[..., Any],
    raw_server: Callable[..., RawServer],
    request: pytest.FixtureRequest,
    first: bytes,
    then: bytes,
) -> None:
    polled, sent = threading.Event(), threading.Event()

    def answer(server: RawServer, connection: socket.socket) -> None:
        if server.connections > 1:
            while connection.recv(65536):
                connection.sendall(whole(of("t-3")))
            return
        connection.recv(65536)
        connection.sendall(first)
        polled.wait(SOON)
        with suppress(OSError):  # the client may have closed it already
            deliver(connection, then)
        sent.set()
        while connection.recv(65536):
            connection.sendall(whole(of("t-3")))

    server = raw_server(answer)
    with any_way(server.url, max_retries=0) as client:
        assert client.task("t-1").refresh().state == "queued"
        polled.set()
        assert sent.wait(SOON)
        # The very next poll is right: what it goes on was looked at before.
        assert client.task("t-3").refresh().task_id == "t-3"
    # Of a caller's session http.client has swallowed what came in one segment.
    if then or "a session" not in request.node.name:
        assert server.connections == 2


@pytest.mark.parametrize("status", ["204 No Content", "304 Not Modified"])
def test_the_body_of_a_response_that_has_none_is_not_the_next_response(
    any_way: Callable[..., Any], raw_server: Callable[..., RawServer], status: str
) -> None:
    def answer(_: RawServer, connection: socket.socket) -> None:
        replies = [whole(THEIRS, status), whole(of("t-3"))]
        while connection.recv(65536):
            connection.sendall(replies.pop(0))
            replies = replies or [whole(of("t-3"))]

    with any_way(raw_server(answer).url, max_retries=0) as client:
        with pytest.raises(videotasks.VideotasksError):
            client.task("t-1").refresh()
        with suppress(videotasks.VideotasksError):
            assert client.task("t-3").refresh().task_id == "t-3"


@pytest.mark.parametrize("together", [True, False], ids=["together", "later"])
def test_what_comes_unasked_is_not_taken_for_a_submits_response(
    any_way: Callable[..., Any], raw_server: Callable[..., RawServer], together: bool
) -> None:
    theirs = whole(b'{"task_id": "of somebody else"}')
    polled, sent = threading.Event(), threading.Event()

    def answer(_: RawServer, connection: socket.socket) -> None:
        while data := connection.recv(65536):
            if data.startswith(b"GET"):
                connection.sendall(whole(QUEUED) + (theirs if together else b""))
                polled.wait(SOON)
                with suppress(OSError):
                    deliver(connection, b"" if together else theirs)
                sent.set()
                continue
            while b"}" not in data:
                data += more(connection)
            connection.sendall(whole(b'{"task_id": "mine"}'))

    with any_way(raw_server(answer).url) as client:
        client.task("t-1").refresh()
        polled.set()
        assert sent.wait(SOON)
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "mine"


def test_a_server_that_speaks_first_has_not_got_the_submit(
    any_way: Callable[..., Any], raw_server: Callable[..., RawServer]
) -> None:
    """As one that is overloaded does, or one that takes the connection for another's."""

    def answer(server: RawServer, connection: socket.socket) -> None:
        if server.connections == 1:
            connection.sendall(whole(b'{"task_id": "of somebody else"}'))
            connection.recv(65536)
            return
        server.read_request(connection)
        connection.sendall(whole(b'{"task_id": "mine"}'))

    server = raw_server(answer)
    with any_way(server.url) as client:
        pause_by(client, lambda _: None)
        with suppress(videotasks.OutcomeUnknownError):  # it came while it was sent
            assert client.vidu_q1.reference_to_video(**ARGUMENTS).id in (
                "mine",
                "of somebody else",
            )
    assert len(server.bodies) <= 1


# -- all of it at once ------------------------------------------------------------------------------


@pytest.mark.parametrize("way", mixing.WAYS)
def test_nobody_gets_his_neighbours_video(way: str, tmp_path: Path) -> None:
    found, platform = mixing.run(way, tasks=60, seed=7, folder=tmp_path)
    assert found.mixed_up == []
    assert found.failed == []
    assert found.right == 60
    assert min(platform.strays.values()) > 0
