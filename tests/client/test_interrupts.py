"""Ctrl+C in a submit: the first one lets the response come in and tells the id, the second ends at once."""

from __future__ import annotations

import asyncio
import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks._client import async_running

from .loopback import ARGUMENTS, KEY, RawServer, Reply, Server

ROOT = Path(__file__).parents[2]
ACCEPTED = b'HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{"task_id": "t-1"}'
BUSY = b"HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\n\r\n"
LONG = str(10 * SOON)
KNOWN = 'client.task("t-1") goes on with'
NOTES = sys.version_info >= (3, 11)
"""Whether exceptions have notes, and asyncio.run makes a cancellation of Ctrl+C."""

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a process there gets no SIGINT of its own"
)


class Program:
    """The program, and what it says."""

    def __init__(self, way: str, url: str, moment: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.client.interrupted", way, url, KEY, moment],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "NO_PROXY": "127.0.0.1"},
        )
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._lines.put(line)
        self._lines.put(None)

    def interrupt(self) -> None:
        self._process.send_signal(signal.SIGINT)

    def says(self, words: str) -> None:
        """Waits until it has said so."""
        while (line := self._next()) is not None:
            self.said.append(line)
            if words in line:
                return
        raise AssertionError(f"it ended: {self.said}")

    def ended(self) -> str:
        """Waits until it has ended; all that it said."""
        while (line := self._next()) is not None:
            self.said.append(line)
        self._process.wait(SOON)
        return "".join(self.said)

    def _next(self) -> str | None:
        """What it says next; None: it has ended."""
        until = time.monotonic() + SOON
        while True:
            try:
                return self._lines.get(timeout=0.1)
            except queue.Empty:
                assert time.monotonic() < until, f"it said no more: {self.said}"
            # What struck just before a system call that waits is noticed by CPython when that ends: this ends it.
            self._process.send_signal(signal.SIGUSR2)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join(SOON)
        if self._process.stderr is not None:
            self._process.stderr.close()


@pytest.fixture
def program() -> Iterator[Callable[..., Program]]:
    made: list[Program] = []

    def start(*arguments: str) -> Program:
        made.append(Program(*arguments))
        return made[-1]

    yield start
    for one in made:
        one.kill()


class Held:
    """A server that holds its response back until it is told."""

    def __init__(self, response: bytes) -> None:
        self.response = response
        self.go = threading.Event()

    def __call__(self, server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        while not (self.go.is_set() or server.over.is_set()):
            self.go.wait(0.05)
        if self.go.is_set():
            connection.sendall(self.response)


WAYS = [
    "sync",
    "session",
    pytest.param(
        "async",
        marks=pytest.mark.skipif(
            not NOTES, reason="there a Ctrl+C ends the event loop itself at once"
        ),
    ),
]


@pytest.mark.parametrize("way", WAYS)
def test_the_first_one_lets_the_answer_come_in_and_tells_the_id(
    raw_server: Any, program: Any, way: str
) -> None:
    held = Held(ACCEPTED)
    server = raw_server(held)
    one = program(way, server.url, LONG)
    assert server.arrived.wait(SOON)
    one.interrupt()
    one.says("a second time ends at once")
    held.go.set()
    said = one.ended()
    assert f"but accepted: {KNOWN}" in said
    assert "KeyboardInterrupt" in said
    if NOTES:
        assert said.count(f"but accepted: {KNOWN}") == 2  # in the log, and as a note
    if way != "async":
        assert "handler kept" in said
    assert "nobody knows" not in said
    assert len(server.bodies) == 1


@pytest.mark.parametrize("way", WAYS)
def test_the_second_one_ends_at_once(raw_server: Any, program: Any, way: str) -> None:
    server = raw_server(Held(ACCEPTED))
    one = program(way, server.url, LONG)
    assert server.arrived.wait(SOON)
    one.interrupt()
    one.says("a second time ends at once")
    one.interrupt()
    said = one.ended()
    assert "nobody knows whether it was accepted" in said
    assert "KeyboardInterrupt" in said
    if way != "async":
        assert "handler kept" in said


@pytest.mark.parametrize("way", WAYS)
def test_the_moment_has_an_end(raw_server: Any, program: Any, way: str) -> None:
    server = raw_server(Held(ACCEPTED))
    one = program(way, server.url, "0.5")
    assert server.arrived.wait(SOON)
    one.interrupt()
    said = one.ended()
    assert "has 0.5 s to come" in said
    assert "nobody knows whether" in said
    assert "KeyboardInterrupt" in said
    assert len(server.bodies) == 1


@pytest.mark.parametrize("way", WAYS)
def test_what_was_not_accepted_is_not_sent_again(
    raw_server: Any, program: Any, way: str
) -> None:
    held = Held(BUSY)
    server = raw_server(held)
    one = program(way, server.url, LONG)
    assert server.arrived.wait(SOON)
    one.interrupt()
    one.says("a second time ends at once")
    held.go.set()
    said = one.ended()
    assert "before it was accepted, and is not sent again" in said
    assert "KeyboardInterrupt" in said
    assert len(server.bodies) == 1


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_sent_yet_never_is(raw_server: Any, program: Any, way: str) -> None:
    """A handshake that hangs: nothing can be accepted, so nothing is waited for."""
    begun = threading.Event()

    def shake_no_hands(server: RawServer, connection: socket.socket) -> None:
        connection.recv(1)
        begun.set()
        server.over.wait(SOON)

    server = raw_server(shake_no_hands)
    one = program(way, server.url.replace("http:", "https:"), LONG)
    assert begun.wait(SOON)
    one.interrupt()
    said = one.ended()
    assert "KeyboardInterrupt" in said
    assert "a second time ends at once" not in said


def test_a_handler_of_the_programs_own_is_left_alone(
    raw_server: Any, program: Any
) -> None:
    server = raw_server(Held(ACCEPTED))
    one = program("handler", server.url, LONG)
    assert server.arrived.wait(SOON)
    one.interrupt()
    said = one.ended()
    assert "handler kept" in said
    assert "a second time ends at once" not in said


def test_in_another_thread_no_handler_is_touched(raw_server: Any, program: Any) -> None:
    server = raw_server(Held(ACCEPTED))
    one = program("thread", server.url, LONG)
    assert server.arrived.wait(SOON)
    one.interrupt()
    said = one.ended()
    assert "KeyboardInterrupt" in said
    assert "a second time ends at once" not in said


@pytest.mark.parametrize(
    "handler", [signal.default_int_handler, signal.SIG_IGN, lambda *_: None]
)
def test_handlers_are_as_they_were_after_each_submit(
    server: Server, handler: Any
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}), Reply(403), Reply(0))
    before = signal.signal(signal.SIGINT, handler)
    try:
        with videotasks.Client("highwayapi", KEY, server.url) as client:
            for _ in range(3):
                with suppress(videotasks.VideotasksError):
                    client.vidu_q1.reference_to_video(**ARGUMENTS)
                assert signal.getsignal(signal.SIGINT) == handler
    finally:
        signal.signal(signal.SIGINT, before)


# -- coroutines that are cancelled ----------------------------------------------------------


@pytest.mark.parametrize("how", ["cancel", "timeout"])
def test_a_cancelled_submit_tells_the_id_that_comes_in_a_moment(
    raw_server: Any,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    how: str,
) -> None:
    monkeypatch.setattr(async_running, "MOMENT", 10 * SOON)
    held = Held(ACCEPTED)
    server = raw_server(held)

    async def call() -> None:
        async with videotasks.AsyncClient("highwayapi", KEY, server.url) as client:
            send = client.vidu_q1.reference_to_video(**ARGUMENTS)
            if how == "timeout":
                sent = asyncio.ensure_future(asyncio.wait_for(send, 1.0))
            else:
                sent = asyncio.ensure_future(send)
                await asyncio.to_thread(server.arrived.wait, SOON)
                sent.cancel()
            while "a second time" not in caplog.text and not sent.done():
                await asyncio.sleep(0.01)
            held.go.set()
            await sent

    kind = asyncio.TimeoutError if how == "timeout" else asyncio.CancelledError
    with pytest.raises(kind) as caught:
        asyncio.run(call())
    assert KNOWN in caplog.text
    if NOTES:
        found: BaseException | None = caught.value
        notes: list[str] = []
        while found is not None:
            notes += getattr(found, "__notes__", [])
            found = found.__cause__ or found.__context__
        assert any(KNOWN in one for one in notes)
    assert len(server.bodies) == 1


def test_a_submit_that_is_cancelled_twice_ends_at_once(
    raw_server: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(async_running, "MOMENT", 10 * SOON)
    server = raw_server(Held(ACCEPTED))

    async def call() -> float:
        async with videotasks.AsyncClient("highwayapi", KEY, server.url) as client:
            sent = asyncio.ensure_future(client.vidu_q1.reference_to_video(**ARGUMENTS))
            await asyncio.to_thread(server.arrived.wait, SOON)
            sent.cancel()
            while "a second time" not in caplog.text:
                await asyncio.sleep(0.01)
            began = time.monotonic()
            sent.cancel()
            with pytest.raises(asyncio.CancelledError):
                await sent
            return time.monotonic() - began

    assert asyncio.run(call()) < SOON
    assert "nobody knows whether it was accepted" in caplog.text


@pytest.mark.parametrize("way", WAYS)
def test_an_id_that_comes_in_a_moment_is_in_the_journal(
    raw_server: Any,
    program: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    journal = tmp_path / "journal.jsonl"
    monkeypatch.setenv("JOURNAL_OF_THE_TEST", str(journal))
    held = Held(ACCEPTED)
    server = raw_server(held)
    one = program(way, server.url, LONG)
    assert server.arrived.wait(SOON)
    one.interrupt()
    one.says("a second time ends at once")
    held.go.set()
    assert f"but accepted: {KNOWN}" in one.ended()
    lines = [json.loads(line) for line in journal.read_text("utf-8").splitlines()]
    assert [line["event"] for line in lines] == ["submitting", "accepted"]
    assert lines[1]["task_id"] == "t-1"
