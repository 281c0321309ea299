"""Connections that are used again: an answer that came late, a forked process, a header beyond the usual."""

from __future__ import annotations

import json
import multiprocessing
import socket
import struct
import threading
from collections.abc import Callable
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from tests.proofs import not_on_windows

from .loopback import (
    ARGUMENTS,
    KEY,
    LONG,
    RawServer,
    Reply,
    Server,
    deliver,
    drip_headers,
    more,
    task_result,
)

RESULT = json.dumps(task_result("TASK_STATUS_QUEUED")).encode()


def response_bytes(status: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def late_by(
    late: bytes, polled: threading.Event, sent: threading.Event
) -> Callable[..., None]:
    """Answers a poll, and once that is read, on the same connection, something that nobody asked for."""

    def behave(server: RawServer, connection: socket.socket) -> None:
        while data := connection.recv(65536):
            if data.startswith(b"GET"):
                connection.sendall(response_bytes("200 OK", RESULT))
                polled.wait(SOON)
                deliver(connection, late)
                sent.set()
                continue
            while b"}" not in data:
                data += more(connection)
            server.bodies.append(data)
            connection.sendall(response_bytes("200 OK", b'{"task_id": "mine"}'))

    return behave


@pytest.mark.parametrize(
    "late",
    [
        response_bytes("200 OK", b'{"task_id": "of somebody else"}'),
        response_bytes("429 Too Many Requests", b""),
        response_bytes("503 Unavailable", b'{"reason": "SERVICE_NOT_AVAILABLE"}'),
        response_bytes("408 Request Timeout", b""),
        response_bytes("400 Bad Request", b'{"reason": "ILLEGAL_PROMPT"}'),
        b"garbage",
    ],
)
def test_a_late_answer_is_not_taken_for_the_submits(
    connect: Any, raw_server: Callable[..., RawServer], late: bytes
) -> None:
    polled, sent = threading.Event(), threading.Event()
    server = raw_server(late_by(late, polled, sent))
    with connect("highwayapi", KEY, server.url) as client:
        client.task("t-1").refresh()
        polled.set()
        assert sent.wait(SOON)
        task = client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert task.id == "mine"
    assert len(server.bodies) == 1


@not_on_windows("processes do not fork")
def test_a_forked_process_does_not_use_its_parents_connection(server: Server) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    with videotasks.Client("highwayapi", KEY, server.url) as client:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
        mine = client._runner.transport()

        def child(theirs: Any) -> None:
            again = client.vidu_q1.reference_to_video(**ARGUMENTS)
            theirs.put((again.id, client._runner.transport() is mine))

        fork = multiprocessing.get_context("fork")
        queue = fork.Queue()
        process = fork.Process(target=child, args=[queue])
        process.start()
        found = queue.get(timeout=SOON)
        process.join(SOON)
        assert client._runner.transport() is mine
    assert found == ("t-1", False)


def test_long_headers_are_read_by_both(connect: Any, server: Server) -> None:
    policy = "default-src " + "x" * 20_000
    headers = {"Content-Security-Policy": policy}
    server.on_submit(Reply(body={"task_id": "t-1"}, headers=headers))
    with connect("highwayapi", KEY, server.url) as client:
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"


def test_a_server_that_stops_taking_a_body_is_not_waited_for(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    def stop(server: RawServer, connection: socket.socket) -> None:
        connection.recv(1000)
        server.over.wait(LONG)
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    image = "data:image/png;base64," + "QUJD" * 3_000_000
    url = raw_server(stop).url
    with (
        connect("highwayapi", KEY, url, timeout=(LONG, 1), max_retries=0) as client,
        pytest.raises(videotasks.OutcomeUnknownError),
    ):
        client.vidu_q1.reference_to_video(
            **{**ARGUMENTS, "images": [image]}, validation="off"
        )
    assert clock() < SOON


def test_a_poll_is_bound_by_its_time_outs_as_a_whole(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    url = raw_server(drip_headers).url
    with (
        connect("highwayapi", KEY, url, timeout=LONG, max_retries=0) as client,
        pytest.raises(videotasks.PollError),
    ):
        client.task("t-1").refresh(timeout=(0.3, 0.3))
    assert clock() < SOON


@pytest.mark.parametrize("escaped", [r"sk\/secret\u005fof", r"\u0073k/secret_of"])
def test_a_key_that_is_echoed_in_escapes_is_taken_out(
    connect: Any, server: Server, escaped: str
) -> None:
    key = "sk/secret_of"
    body = f'{{"reason": "INVALID_API_KEY", "message": "no: {escaped}"}}'
    server.on_submit(Reply(403, body))
    with (
        connect("highwayapi", key, server.url) as client,
        pytest.raises(videotasks.AuthenticationError) as caught,
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert key not in str(caught.value) + repr(vars(caught.value))
    assert caught.value.message == "no: [key]"


def test_a_signature_is_in_no_message(connect: Any, server: Server) -> None:
    url = r"https:\/\/cdn.example\/v.mp4?X-Signature=abc"
    server.on_result(Reply(200, f'{{"videos": [{{"video_url": "{url}"}}]}}'))
    with (
        connect("highwayapi", KEY, server.url, max_retries=0) as client,
        pytest.raises(videotasks.PollError) as caught,
    ):
        client.task("t-1").refresh()
    assert "cdn.example" in str(caught.value)
    assert "abc" not in str(caught.value)
