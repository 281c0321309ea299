"""A strike that comes when the response is there, but not read: the id in it is told; and one within the journal."""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON

from .loopback import ARGUMENTS, KEY, LONG, RawServer, Reply, Server
from .striking import JobTimeout, SoftLimit, alarm, told

pytestmark = [
    pytest.mark.both_ways,
    pytest.mark.skipif(
        not hasattr(signal, "SIGALRM"), reason="there is no alarm there"
    ),
]
Start = Callable[[Callable[..., None]], RawServer]
BODY = b'{"task_id": "t-1"}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY)


def submit(client: Any) -> Any:
    return client.vidu_q1.reference_to_video(**ARGUMENTS)


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param((b"", HEAD + BODY), id="all unread"),
        pytest.param((HEAD, BODY), id="head read"),
        pytest.param((HEAD[:9], HEAD[9:] + BODY), id="half of the head read"),
        pytest.param((HEAD + BODY[:5], BODY[5:]), id="half of the body read"),
        pytest.param((HEAD, BODY[:17]), id="not all of it came"),
    ],
)
@pytest.mark.parametrize("kind", [SoftLimit, JobTimeout, ConnectionResetError])
def test_what_lies_unread_is_looked_at(
    raw_server: Start,
    caplog: pytest.LogCaptureFixture,
    kind: Any,
    parts: tuple[bytes, bytes],
) -> None:
    struck, sent = threading.Event(), threading.Event()

    def strike() -> BaseException:
        struck.set()
        assert sent.wait(SOON)
        return kind("late")  # type: ignore[no-any-return]

    def behave(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(parts[0])
        assert struck.wait(SOON)
        connection.sendall(parts[1])
        sent.set()
        connection.recv(1)

    raw = raw_server(behave)
    with (
        videotasks.Client("highwayapi", KEY, raw.url, timeout=LONG) as client,
        alarm(strike, raw.arrived),
        pytest.raises(kind) as caught,
    ):
        submit(client)
    for text in told(caught.value, caplog):
        assert 'but accepted: client.task("t-1") goes on with its task' in text
    assert len(raw.settled().bodies) == 1


@pytest.fixture
def strikes_in_fsync(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Has an alarm strike while the journal is written for the time that is the last in the list."""
    times, count = [1], 0
    usual = os.fsync

    def strike(*_: Any) -> None:
        raise TimeoutError("late")

    def synced(descriptor: int) -> None:
        nonlocal count
        count += 1
        if count == times[-1]:
            signal.raise_signal(signal.SIGALRM)
        usual(descriptor)

    before = signal.signal(signal.SIGALRM, strike)
    monkeypatch.setattr(os, "fsync", synced)
    yield times
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("strikes_in_fsync")
def test_a_strike_in_the_journal_is_no_error_of_the_disk(
    server: Server, tmp_path: Path
) -> None:
    with (
        videotasks.Client("highwayapi", KEY, server.url, journal=tmp_path / "j") as one,
        pytest.raises(TimeoutError, match="late") as caught,
    ):
        submit(one)
    assert not isinstance(caught.value, videotasks.VideotasksError)
    assert server.seen == []


def test_a_strike_in_the_journal_behind_a_submit_tells_the_task(
    server: Server,
    tmp_path: Path,
    strikes_in_fsync: list[int],
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    # The file, its folder, and the file again.
    strikes_in_fsync.append(3)
    with (
        videotasks.Client("highwayapi", KEY, server.url, journal=tmp_path / "j") as one,
        pytest.raises(TimeoutError, match="late") as caught,
    ):
        submit(one)
    for text in told(caught.value, caplog):
        assert 'client.task("t-1")' in text


def test_a_strike_while_a_body_is_encoded_is_no_broken_rule(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strike(*_: Any) -> None:
        raise ValueError("late")

    def encode(_: object, plain: bool = False) -> bytes:
        del plain
        signal.raise_signal(signal.SIGALRM)
        raise AssertionError

    monkeypatch.setattr("videotasks._client.preparations.encode", encode)
    before = signal.signal(signal.SIGALRM, strike)
    try:
        with (
            videotasks.Client("highwayapi", KEY, server.url) as client,
            pytest.raises(ValueError, match="late") as caught,
        ):
            submit(client)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert not isinstance(caught.value, videotasks.VideotasksError)
    assert server.seen == []
