"""Every broken response means the same to both clients, and the right thing: for money above all."""

from __future__ import annotations

import gzip
import json
import logging
import re
import socket
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest

import videotasks

from .blocking_client import connect_blocking
from .broken_responses import ASYNC_BEFORE_3_12, CASES, Case, Value
from .loopback import ARGUMENTS, KEY, LONG, RawServer, more, task_result

BODIES = {
    "submit": b'{"task_id": "t-1", "provider_request_id": "p-1"}',
    "poll": json.dumps(task_result("TASK_STATUS_QUEUED")).encode(),
}
_BYTE = re.compile(rb"<([0-9a-f]{2})>")


def segments(case: Case, kind: str) -> list[bytes]:
    """What a server sends."""
    body = BODIES[kind]
    half, rest = body[: len(body) // 2], body[len(body) // 2 :]
    packed = gzip.compress(body, mtime=0)
    twice = gzip.compress(packed, mtime=0)
    data = case.response.replace("\n", "\r\n").encode()
    data = _BYTE.sub(lambda found: bytes.fromhex(found[1].decode()), data)
    parts = {
        b"<LF>": b"\n",
        b"<CR>": b"\r",
        b"<size>": b"%d" % len(body),
        b"<hex>": b"%x" % len(body),
        b"<halfsize>": b"%d" % len(half),
        b"<halfhex>": b"%x" % len(half),
        b"<resthex>": b"%x" % len(rest),
        b"<body>": body,
        b"<half>": half,
        b"<rest>": rest,
        b"<gzipsize>": b"%d" % len(packed),
        b"<halfgzip>": packed[: len(packed) // 2],
        b"<gzip>": packed,
        b"<gzip2>": twice,
        b"<gzip2size>": b"%d" % len(twice),
        b"<gzip2hex>": b"%x" % len(twice),
        b"<deflate>": zlib.compress(body),
        b"<deflategzip>": gzip.compress(zlib.compress(body), mtime=0),
    }
    for mark, part in parts.items():
        data = data.replace(mark, part)
    return data.split(b"<CUT>")


def answer(server: RawServer, connection: socket.socket, case: Case, kind: str) -> None:
    """Answers one request, and says no more."""
    if kind == "submit":
        server.read_request(connection)
    else:
        more(connection)
    with suppress(OSError):  # a client may have had enough of it
        for number, segment in enumerate(segments(case, kind)):
            if number:
                server.over.wait(0.05)
            connection.sendall(segment)
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(65536):
            pass


def said(connect: Any, url: str, kind: str) -> tuple[Value, ...]:
    """What a client makes of a server's only response."""
    with connect("highwayapi", KEY, url, timeout=LONG, max_retries=0) as client:
        try:
            if kind == "submit":
                task = client.vidu_q1.reference_to_video(**ARGUMENTS)
                return "accepted", task.id
            return "seen", client.task("t-1").refresh().state
        except videotasks.VideotasksError as error:
            status = getattr(error, "status", None)
            known = (error.task_id,) if kind == "submit" else ()
            return type(error).__name__, status, *known, error.retry_safe


@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_both_clients_say_the_same_of_a_broken_response(
    raw_server: Callable[..., RawServer],
    caplog: pytest.LogCaptureFixture,
    case: Case,
    kind: str,
) -> None:
    # urllib3 itself complains of headers that are none.
    for name in ("urllib3.connection", "urllib3.connectionpool"):  # the latter: 1.26
        caplog.set_level(logging.ERROR, name)
    url = raw_server(lambda server, one: answer(server, one, case, kind)).url
    expected = case.submit if kind == "submit" else case.poll
    assert said(videotasks.Client, url, kind) == expected
    if aiohttp.__version__.startswith("3.11."):
        differs = ASYNC_BEFORE_3_12.get(case.name, (case.submit, case.poll))
        expected = differs[kind == "poll"]
    assert said(connect_blocking, url, kind) == expected


PAUSES = [
    "Retry-After: 3600\n",
    "Retry-After: 3600\nRetry-After: 5\n",
    "Retry-After: 5\nretry-after: 3600\n",
    "Retry-After: 5, 3600\n",
    # What is not plain has another reader.
    "Retry-After: 5\nRetry-After: 3600\nTransfer-Encoding: identity\n",
]


@pytest.mark.parametrize("headers", PAUSES)
def test_of_several_pauses_both_clients_take_the_longest(
    connect: Any, raw_server: Callable[..., RawServer], headers: str
) -> None:
    slow = Case("", f"HTTP/1.1 429 Slow\n{headers}Content-Length: 0\n\n", (), ())
    url = raw_server(lambda server, one: answer(server, one, slow, "submit")).url
    with (
        connect("highwayapi", KEY, url, timeout=LONG) as client,
        pytest.raises(videotasks.RateLimitError) as raised,
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert raised.value.retry_after == 3600


def test_no_client_tells_of_a_status_that_nobody_sent(
    connect: Any, raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    """aiohttp makes a 400 of whatever it cannot read."""
    case = Case("", "HTTP/1.1 2OO OK\nContent-Length: <size>\n\n<body>", (), ())
    url = raw_server(lambda server, one: answer(server, one, case, "poll")).url
    videos = [{"video_url": f"{url}/a.mp4", "video_type": "mp4"}]
    with (
        connect("highwayapi", KEY, url, timeout=LONG, max_retries=0) as client,
        pytest.raises(videotasks.PollError) as poll,
    ):
        client.task("t-1").refresh()
    assert "400" not in str(poll.value)
    whole = json.dumps(task_result(videos=videos)).encode()

    def file(_: RawServer, connection: socket.socket) -> None:
        data = more(connection)
        if b"task-result" in data:
            head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(whole)
            connection.sendall(head + whole)
        else:
            connection.sendall(b"HTTP/1.1 2OO OK\r\n\r\n")

    files = raw_server(file)
    whole = whole.replace(url.encode(), files.url.encode())
    with connect("highwayapi", KEY, files.url, max_retries=0) as client:
        video = client.task("t-1").refresh().videos[0]
        with pytest.raises(videotasks.DownloadError) as failed:
            video.download(tmp_path)
    assert failed.value.status is None
    assert "400" not in str(failed.value)


@pytest.mark.straight("a session of aiohttp's sends a poll once more by itself")
@pytest.mark.parametrize("what", ["", "HTTP/1.1 200 OK\r\nContent-Le"])
def test_what_breaks_off_is_sent_as_often_by_either_client(
    connect: Any, raw_server: Callable[..., RawServer], tmp_path: Path, what: str
) -> None:
    """aiohttp sends what only reads once more by itself."""
    asked: list[bytes] = []

    def answer(_: RawServer, connection: socket.socket) -> None:
        line = more(connection).partition(b"\r")[0]
        asked.append(line)
        if b"task-result" in line and len(asked) == 1:
            videos = [{"video_url": f"{server.url}/a.mp4"}]
            body = json.dumps(task_result(videos=videos)).encode()
            size = b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body)
            connection.sendall(b"HTTP/1.1 200 OK\r\n" + size + body)
        else:
            connection.sendall(what.encode())

    server = raw_server(answer)
    with connect("highwayapi", KEY, server.url, timeout=LONG, max_retries=0) as client:
        video = client.task("t-1").refresh().videos[0]
        with pytest.raises(videotasks.DownloadError):
            video.download(tmp_path)
        with pytest.raises(videotasks.PollError):
            client.task("t-1").refresh()
    assert len(asked) == 3


def test_there_are_as_many_cases_as_were_promised() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 96
    assert ASYNC_BEFORE_3_12.keys() < {case.name for case in CASES}
