"""Answers that are late, interim, broken, endless, or made to harm: one request's answer is never another's."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks
from tests.helper_server import SOON
from tests.proofs import left_out, not_on_windows
from videotasks import Client

from .blocking_client import pause_by
from .loopback import (
    ARGUMENTS,
    KEY,
    LONG,
    RawServer,
    Reply,
    Server,
    more,
    task_result,
)
from .scripted import Clock

QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))


def submit(client: Any, **options: Any) -> Any:
    return client.vidu_q1.reference_to_video(**{**ARGUMENTS, **options})


def response_bytes(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body


# -- interim answers and connections ------------------------------------------------------


def interim(server: RawServer, connection: socket.socket) -> None:
    """Says 102 and 103 before each answer, which names its own request's prompt."""
    while data := connection.recv(65536):
        while b"\r\n\r\n" not in data or (b"POST" in data[:5] and b"}" not in data):
            data += more(connection)
        server.bodies.append(data)
        hints = b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"
        connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n" + hints)
        threading.Event().wait(0.02)
        if data.startswith(b"GET"):
            connection.sendall(response_bytes(QUEUED.content()))
        else:
            task_id = data.partition(b'"prompt":"')[2].partition(b'"')[0]
            connection.sendall(response_bytes(b'{"task_id": "of %s"}' % task_id))


def test_interim_answers_are_passed_over(
    connect: Any, raw_server: Callable[..., RawServer]
) -> None:
    with connect("highwayapi", KEY, raw_server(interim).url) as client:
        for number in range(3):
            assert submit(client, prompt=f"cat {number}").id == f"of cat {number}"
            assert client.task("t-1").refresh().state == "queued"


def test_threads_are_never_told_of_each_others_tasks(
    raw_server: Callable[..., RawServer],
) -> None:
    with (
        Client("highwayapi", KEY, raw_server(interim).url) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        prompts = [f"cat {number}" for number in range(64)]
        ids = list(pool.map(lambda prompt: submit(client, prompt=prompt).id, prompts))
    assert ids == [f"of {prompt}" for prompt in prompts]


def test_a_session_of_ones_own_does_not_keep_a_connection_with_an_answer_to_come(
    raw_server: Callable[..., RawServer],
) -> None:
    with (
        requests.Session() as session,
        Client("highwayapi", KEY, raw_server(interim).url, session=session) as client,
    ):
        for _ in range(3):
            with pytest.raises(videotasks.OutcomeUnknownError):
                submit(client)


def test_a_submit_is_not_lost_on_a_connection_that_is_just_being_closed(
    connect: Any, raw_server: Callable[..., RawServer]
) -> None:
    """Servers close idle connections when they like; a submit sent into that is of unknown outcome."""

    def close_soon(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(response_bytes(b'{"task_id": "t-1"}'))
        threading.Event().wait(0.001 * (len(server.bodies) % 4))

    server = raw_server(close_soon)
    with connect("highwayapi", KEY, server.url) as client:
        for _ in range(40):
            assert submit(client).id == "t-1"
    assert len(server.bodies) == 40


def test_polls_share_connections(raw_server: Callable[..., RawServer]) -> None:
    def answer(_: RawServer, connection: socket.socket) -> None:
        while connection.recv(65536):
            connection.sendall(response_bytes(QUEUED.content()))

    server = raw_server(answer)
    with Client("highwayapi", KEY, server.url) as client:
        for _ in range(5):
            client.task("t-1").refresh()
    assert server.connections == 1


# -- broken answers ---------------------------------------------------------------------------


@pytest.mark.parametrize("status", [b"200 OK", b"401 Unauthorized", b"503 Busy"])
@pytest.mark.parametrize("rest", [b"zz\r\n", b"-1\r\nx", b"7\r\n{\r\n"])
def test_a_broken_chunk_holds_nobody(
    connect: Any,
    raw_server: Callable[..., RawServer],
    clock: Callable[[], float],
    status: bytes,
    rest: bytes,
) -> None:
    def answer(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        head = b"HTTP/1.1 %s\r\nTransfer-Encoding: chunked\r\n\r\n" % status
        connection.sendall(head)
        threading.Event().wait(0.05)
        connection.sendall(rest)

    server = raw_server(answer)
    with (
        connect("highwayapi", KEY, server.url, timeout=LONG, max_retries=0) as client,
        pytest.raises(videotasks.VideotasksError),
    ):
        submit(client)
    assert clock() < SOON
    assert len(server.bodies) == 1


def test_an_upload_that_stops_at_its_last_bytes_ends(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    """What the kernel has taken and the server has not: nobody would wait for an answer yet."""

    def stop(server: RawServer, connection: socket.socket) -> None:
        connection.recv(1000)
        server.over.wait(LONG)
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    url = raw_server(stop).url
    with connect("highwayapi", KEY, url, timeout=(LONG, 0.3), max_retries=0) as client:
        for size in range(2_000_000, 3_200_000, 200_000):
            image = "data:image/png;base64," + "Q" * size
            with pytest.raises(videotasks.OutcomeUnknownError):
                submit(client, images=[image], validation="off")
    assert clock() < SOON


def test_a_head_that_breaks_off_is_no_answer(
    connect: Any, raw_server: Callable[..., RawServer]
) -> None:
    def answer(_: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\nX-Ha")

    with connect("highwayapi", KEY, raw_server(answer).url, max_retries=0) as client:
        with pytest.raises(videotasks.OutcomeUnknownError):
            submit(client)
        with pytest.raises(videotasks.PollError):
            client.task("t-1").refresh()


def test_a_pause_within_an_upload_has_the_read_time_out(
    connect: Any, raw_server: Callable[..., RawServer]
) -> None:
    def pause(server: RawServer, connection: socket.socket) -> None:
        server.over.wait(3)
        server.read_request(connection)
        connection.sendall(response_bytes(b'{"task_id": "t-1"}'))

    image = "data:image/png;base64," + "Q" * 9_000_000
    url = raw_server(pause).url
    with connect("highwayapi", KEY, url, timeout=(2, LONG)) as client:
        assert submit(client, images=[image], validation="off").id == "t-1"


@not_on_windows("no signal stops a process for a while")
def test_an_answer_that_came_while_the_process_was_stopped_is_not_thrown_away(
    raw_server: Callable[..., RawServer],
) -> None:
    """By Ctrl+Z and fg, or by a paused container: the time is over, and the answer is there."""
    stopped, answered_by_now = threading.Event(), threading.Event()

    def answer(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        stopped.wait(SOON)
        connection.sendall(response_bytes(b'{"task_id": "t-1"}'))
        answered_by_now.set()
        connection.recv(1)

    limit = 2.0
    server = raw_server(answer)
    program = (
        "import videotasks\n"
        f"with videotasks.Client('highwayapi', 'k', {server.url!r}, timeout=({LONG}, {limit})) as c:\n"
        f"    print(c.vidu_q1.reference_to_video(**{ARGUMENTS!r}).id)"
    )
    with subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", program],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert server.arrived.wait(SOON)
        process.send_signal(signal.SIGSTOP)
        os.waitpid(process.pid, os.WUNTRACED)
        stopped.set()
        assert answered_by_now.wait(SOON)
        server.over.wait(limit)  # at least, and so its time is over
        process.send_signal(signal.SIGCONT)
        assert process.communicate(timeout=SOON)[0] == "t-1\n"


@pytest.mark.skipif(
    not Path("/proc/self/fd").is_dir(), reason=left_out("it counts what Linux lists")
)
def test_a_closed_client_leaves_no_connection(
    connect: Any, raw_server: Callable[..., RawServer]
) -> None:
    """Not even until memory is cleaned up."""

    def answer(_: RawServer, connection: socket.socket) -> None:
        while connection.recv(65536):
            connection.sendall(response_bytes(QUEUED.content()))

    def clients(count: int) -> None:
        for _ in range(count):
            with connect("highwayapi", KEY, url) as client:
                client.task("t-1").refresh()

    def sockets() -> int:
        open_ones = (
            one.readlink().name
            for one in Path("/proc/self/fd").iterdir()
            if one.is_symlink()
        )
        return sum(one.startswith("socket") for one in open_ones)

    server = raw_server(answer)
    url = server.url
    clients(1)
    server.settled()
    gc.collect()
    gc.disable()
    try:
        before = sockets()
        clients(30)
        server.settled()  # the server's half of them is closed, too
        assert sockets() <= before + 5
    finally:
        gc.enable()


# -- answers that are made to harm ----------------------------------------------------------


@pytest.mark.parametrize("pause", ["0", "-7", "0.001", "Thu, 01 Jan 2015 00:00:00 GMT"])
@pytest.mark.parametrize("status", [429, 503, 404])
def test_no_answer_makes_a_wait_hammer_the_platform(
    connect: Any, server: Server, scripted_clock: Clock, status: int, pause: str
) -> None:
    asked: list[float] = []
    server.on_result(
        Reply(
            status,
            headers={"Retry-After": pause},
            before=lambda: asked.append(scripted_clock.now),
        )
    )
    with connect("highwayapi", KEY, server.url) as client:
        pause_by(client, scripted_clock.sleep)
        with pytest.raises(videotasks.WaitTimeoutError):
            client.task("t-1").wait(timeout=10)
    assert len(server.polls()) == len(asked) <= 10
    assert sum(one <= asked[0] + 1 for one in asked) <= 5


@pytest.mark.parametrize(
    "text",
    [
        "http://a/" * 200_000,
        "data:a/b," * 200_000,
        "x" * 3_000_000,
        "<title>" * 200_000,
    ],
)
def test_a_long_complaint_costs_neither_time_nor_room(
    connect: Any, server: Server, text: str
) -> None:
    began = time.process_time()  # which goes on only while this process works
    server.on_submit(Reply(400, {"reason": text, "message": text}))
    server.on_result(Reply(400, text))
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        with pytest.raises(videotasks.BadRequestError) as caught:
            submit(client)
        assert len(str(caught.value)) < 4_000
        with pytest.raises(videotasks.BadRequestError) as caught:
            client.task("t-1").refresh()
        assert len(str(caught.value)) < 4_000
    assert time.process_time() - began < 10


def test_a_complaint_stays_on_one_line_and_can_be_written(
    connect: Any,
    raw_server: Callable[..., RawServer],
    server: Server,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def forge(_: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(
            b"garbage\r\nINFO videotasks: all is well\r\n\r\n" + b"y" * 60_000
        )

    server.on_submit(Reply(400, b'{"reason": "A\\r\\nB", "message": "half \\ud800"}'))
    with (
        connect("highwayapi", KEY, server.url) as client,
        pytest.raises(videotasks.BadRequestError) as caught,
    ):
        submit(client)
    str(caught.value).encode()
    assert caught.value.reason == "A B"
    with (
        caplog.at_level(logging.DEBUG, "videotasks"),
        connect("highwayapi", KEY, raw_server(forge).url, max_retries=0) as client,
        pytest.raises(videotasks.PollError) as refused,
    ):
        client.task("t-1").refresh()
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 2_000
    assert not any("\n" in one.getMessage() for one in caplog.records)


@pytest.mark.parametrize(
    "echo",
    [
        r"{{'key': '{json}'",
        "<p>{html}",
        "?key={url}",
        "Basic {base64}",
        '{{"a": "{json}", "a": 1}}',
    ],
)
def test_a_key_comes_back_in_no_spelling(
    connect: Any, server: Server, echo: str, caplog: pytest.LogCaptureFixture
) -> None:
    key = "sk/secret&of+the=tests"
    said = echo.format(
        json=key.replace("/", r"\/"),
        html=key.replace("&", "&amp;"),
        url="sk%2Fsecret%26of%2Bthe%3Dtests",
        base64="QmVhcmVyIHNrL3NlY3JldCZvZit0aGU9dGVzdHM=",
    )
    server.on_submit(Reply(500, said))
    with (
        caplog.at_level(logging.DEBUG, "videotasks"),
        connect("highwayapi", key, server.url) as client,
        pytest.raises(videotasks.VideotasksError) as caught,
    ):
        submit(client)
    told = str(caught.value) + repr(vars(caught.value)) + caplog.text
    assert "[key]" in told
    assert "secret" not in told
    assert "QmVhcmVy" not in told
