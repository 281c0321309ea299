"""Whatever is not the network's ends an exchange as it is: it is no failed connection, and nothing is sent after it."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

import videotasks
from tests.by_libraries import LIBRARIES
from tests.helper_server import SOON, join, threads_named
from videotasks import AsyncClient, Client

from .loopback import (
    ARGUMENTS,
    KEY,
    LONG,
    MP4,
    RawServer,
    Reply,
    Server,
    task_result,
)
from .striking import JobTimeout, SoftLimit, alarm, told

pytestmark = pytest.mark.both_ways
Start = Callable[[Callable[..., None]], RawServer]
ACCEPTED = Reply(body={"task_id": "t-1"})
KINDS: list[Callable[[], BaseException]] = [
    *(SoftLimit, JobTimeout, TimeoutError, ConnectionResetError),
    lambda: requests.Timeout("as some recipes have it"),
    lambda: urllib3.exceptions.ReadTimeoutError(None, "", ""),  # type: ignore[arg-type]
    lambda: ValueError("of a handler"),
]


def name_of(kind: Any) -> str:
    return type(kind()).__name__


kinds = pytest.mark.parametrize("kind", KINDS, ids=name_of)


def submit(client: Any) -> Any:
    return client.vidu_q1.reference_to_video(**ARGUMENTS)


def hold_submit(server: RawServer, connection: socket.socket) -> None:
    server.read_request(connection)
    connection.recv(1)


def hold_file(server: RawServer, connection: socket.socket) -> None:
    connection.recv(65536)
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"
    connection.sendall(head + b"\x00\x00\x00\x18ftypmp42")
    server.arrived.set()
    connection.recv(1)


def hold_poll(server: RawServer, connection: socket.socket) -> None:
    connection.recv(65536)
    server.arrived.set()
    connection.recv(1)


# -- a handler of a signal --------------------------------------------------------------


@kinds
@pytest.mark.parametrize("own", [True, False], ids=["own", "a session"])
def test_a_strike_ends_a_submit_and_tells_its_digest(
    raw_server: Start, caplog: pytest.LogCaptureFixture, kind: Any, own: bool
) -> None:
    raw = raw_server(hold_submit)
    with requests.Session() as session:
        retry = Retry(total=3, allowed_methods=None, backoff_factor=0)
        session.mount("http://", HTTPAdapter(max_retries=retry))
        options: Any = {} if own else {"session": session}
        with (
            Client("highwayapi", KEY, raw.url, timeout=LONG, **options) as client,
            alarm(kind, raw.arrived),
            pytest.raises(type(kind())) as caught,
        ):
            submit(client)
    assert not isinstance(caught.value, videotasks.VideotasksError)
    assert len(raw.settled().bodies) == 1
    for text in told(caught.value, caplog):
        assert "it may have been accepted, and billed" in text
        assert "sha256 of the body: " in text


@kinds
@pytest.mark.parametrize("what", ["refresh", "wait"])
def test_a_strike_ends_a_poll_and_tells_the_task(
    raw_server: Start, caplog: pytest.LogCaptureFixture, kind: Any, what: str
) -> None:
    raw = raw_server(hold_poll)
    with (
        Client("highwayapi", KEY, raw.url, timeout=LONG) as client,
        alarm(kind, raw.arrived),
        pytest.raises(type(kind())) as caught,
    ):
        getattr(client.task("t-1"), what)()
    assert not isinstance(caught.value, videotasks.VideotasksError)
    assert raw.settled().connections == 1
    for text in told(caught.value, caplog):
        assert 'client.task("t-1") resumes it' in text


@kinds
def test_a_strike_ends_a_download(
    server: Server,
    raw_server: Start,
    caplog: pytest.LogCaptureFixture,
    kind: Any,
    tmp_path: Path,
) -> None:
    raw = raw_server(hold_file)
    videos = [{"video_url": f"{raw.url}/v.mp4", "video_type": "mp4"}]
    server.on_result(Reply(body=task_result(videos=videos)))
    with Client("highwayapi", KEY, server.url, timeout=LONG) as client:
        video = client.task("t-1").refresh().videos[0]
        with alarm(kind, raw.arrived), pytest.raises(type(kind())) as caught:
            video.download(tmp_path / "v.mp4")
    assert not isinstance(caught.value, videotasks.VideotasksError)
    assert raw.settled().connections == 1
    assert list(tmp_path.iterdir()) == []
    for text in told(caught.value, caplog):
        assert 'client.task("t-1") resumes it' in text


def test_a_strike_within_a_library_leaves_no_connection_of_a_file(
    server: Server,
    raw_server: Start,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Between the head of a response and its being handed over nobody has a response to close."""
    raw = raw_server(hold_file)
    build = HTTPAdapter.build_response

    def struck(adapter: HTTPAdapter, request: Any, response: Any) -> Any:
        if raw.url in request.url:
            raise SoftLimit
        return build(adapter, request, response)

    monkeypatch.setattr(HTTPAdapter, "build_response", struck)
    videos = [{"video_url": f"{raw.url}/v.mp4", "video_type": "mp4"}]
    server.on_result(Reply(body=task_result(videos=videos)))
    with Client("highwayapi", KEY, server.url, timeout=LONG) as client:
        video = client.task("t-1").refresh().videos[0]
        with pytest.raises(SoftLimit) as caught:
            video.download(tmp_path / "v.mp4")
    # What holds the exception holds the frames in which it was raised, and what these have.
    assert caught.tb is not None
    assert raw.settled().connections == 1


@kinds
def test_a_strike_ends_the_saving_of_a_file(
    server: Server, kind: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving, over = threading.Event(), threading.Event()

    def fsync(_: int) -> None:
        saving.set()
        over.wait(SOON)

    videos = [{"video_url": f"{server.url}/v.mp4", "video_type": "mp4"}]
    server.on_result(Reply(body=task_result(videos=videos)))
    server.on("/v.mp4", Reply(200, MP4))
    monkeypatch.setattr("os.fsync", fsync)
    with Client("highwayapi", KEY, server.url, timeout=LONG) as client:
        video = client.task("t-1").refresh().videos[0]
        with alarm(kind, saving), pytest.raises(type(kind())) as caught:
            video.download(tmp_path / "v.mp4")
    assert not isinstance(caught.value, videotasks.VideotasksError)
    assert list(tmp_path.iterdir()) == []


@contextmanager
def full_backlog() -> Iterator[tuple[str, Callable[[], list[bytes]]]]:
    """A port at which connecting hangs; afterwards, what is sent there all the same."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        blockers = [socket.socket() for _ in range(2)]
        for one in blockers:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())

        def sent() -> list[bytes]:
            ours = {one.getsockname() for one in blockers}
            for one in blockers:
                one.close()
            found: list[bytes] = []
            with socket.socket() as last:
                last.setblocking(False)
                last.connect_ex(listener.getsockname())
                name = last.getsockname()
                while True:
                    connection, address = listener.accept()
                    with connection:
                        if address == name:
                            return found
                        connection.settimeout(SOON)
                        if address in ours:
                            continue
                        found.append(connection.recv(65536))

        yield f"http://127.0.0.1:{listener.getsockname()[1]}", sent


@kinds
def test_a_submit_that_was_connecting_is_not_sent_any_more(
    caplog: pytest.LogCaptureFixture, kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting = threading.Event()
    usual = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        connecting.set()
        usual(self, address)

    with (
        full_backlog() as (url, sent),
        Client("highwayapi", KEY, url, timeout=LONG) as client,
    ):
        with monkeypatch.context() as patched:
            patched.setattr(socket.socket, "connect", connect)
            with alarm(kind, connecting), pytest.raises(type(kind())) as caught:
                submit(client)
        assert not any(sent())
    assert not isinstance(caught.value, videotasks.VideotasksError)
    for text in told(caught.value, caplog):
        assert "before it was sent, and it is not sent any more; sha256" in text


@kinds
@pytest.mark.filterwarnings("ignore::videotasks.UnencryptedWarning")
def test_nor_is_one_whose_name_was_being_resolved(
    server: Server, kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolving, over = threading.Event(), threading.Event()
    usual = socket.getaddrinfo

    def getaddrinfo(_: Any, *rest: Any) -> Any:
        resolving.set()
        over.wait(SOON)
        return usual("127.0.0.1", *rest)

    url = server.url.replace("127.0.0.1", "slow.example")
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with Client("highwayapi", KEY, url, timeout=LONG) as client:
        with alarm(kind, resolving), pytest.raises(type(kind())) as caught:
            submit(client)
        over.set()
        join(*threads_named("videotasks-resolver"))
    assert not isinstance(caught.value, videotasks.VideotasksError)
    assert server.seen == []


@kinds
def test_a_strike_between_the_answer_and_the_task_tells_the_id(
    server: Server, caplog: pytest.LogCaptureFixture, kind: Any
) -> None:
    """The handler of a log stands for any line between the two."""

    words = ["accepted as task", "reference2video: 200"]

    class Striking(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if words[0] in record.getMessage():
                raise kind()

    server.on_submit(ACCEPTED)
    log, handler = logging.getLogger("videotasks"), Striking()
    log.addHandler(handler)
    try:
        while words:
            caplog.clear()
            with (
                caplog.at_level(logging.DEBUG, "videotasks"),
                Client("highwayapi", KEY, server.url) as client,
                pytest.raises(type(kind())) as caught,
            ):
                submit(client)
            for text in told(caught.value, caplog):
                assert 'client.task("t-1") goes on' in text
            del words[0]
    finally:
        log.removeHandler(handler)
    assert len(server.submits()) == 2


def test_a_strike_within_the_answer_tells_the_id_that_has_come(
    raw_server: Start, caplog: pytest.LogCaptureFixture
) -> None:
    def name_it(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"
        connection.sendall(head + b'{"task_id": "t-1", "provider_req')
        server.arrived.set()
        connection.recv(1)

    raw = raw_server(name_it)
    read = threading.Event()

    def look() -> None:
        raw.arrived.wait(SOON)
        time.sleep(0.5)  # what has come is read by then, or else the digest is told
        read.set()

    thread = threading.Thread(target=look)
    thread.start()
    with (
        Client("highwayapi", KEY, raw.url, timeout=LONG) as client,
        alarm(SoftLimit, read),
        pytest.raises(SoftLimit) as caught,
    ):
        submit(client)
    thread.join()
    for text in told(caught.value, caplog):
        assert 'client.task("t-1") goes on' in text or "may have been" in text


@kinds
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning",  # what the loop had no time to close
    "ignore::ResourceWarning",
)
def test_a_strike_ends_what_an_event_loop_was_doing(
    raw_server: Start,
    caplog: pytest.LogCaptureFixture,
    kind: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = raw_server(hold_submit)
    # asyncio tells of a strike in its own code.
    monkeypatch.setattr(logging.getLogger("asyncio"), "disabled", True)

    async def main() -> None:
        async with AsyncClient("highwayapi", KEY, raw.url, timeout=LONG) as client:
            await client.vidu_q1.reference_to_video(**ARGUMENTS)

    with alarm(kind, raw.arrived), pytest.raises(type(kind())):
        asyncio.run(main())
    assert len(raw.settled().bodies) == 1
    assert "it may have been accepted, and billed" in caplog.text


# -- an exception that is set in a thread -------------------------------------------------


@pytest.mark.parametrize("kind", [SoftLimit, JobTimeout, TimeoutError])
def test_an_exception_that_is_set_in_a_thread_ends_its_wait(
    raw_server: Start, kind: type[Exception], sent_by: str
) -> None:
    def drip(server: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nX-Drip: ")
        server.arrived.set()
        while not server.over.wait(0.01):
            connection.sendall(b"x")

    raw, came = raw_server(drip), list[BaseException]()

    def work() -> None:
        try:
            client.task("t-1").wait(LONG)
        except Exception as error:  # noqa: BLE001  # which it is, is the question
            came.append(error)

    with Client("highwayapi", KEY, raw.url, timeout=LONG) as client:
        thread = threading.Thread(target=work)
        thread.start()
        assert raw.arrived.wait(SOON)
        # Before 3.12 Python takes a thread that has not begun yet for the one that starts it.
        until = time.monotonic() + SOON
        while sent_by == LIBRARIES and not threads_named("videotasks-deadlines"):
            assert time.monotonic() < until
            time.sleep(0.001)
        ident = ctypes.c_ulong(thread.ident or 0)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, ctypes.py_object(kind))
        thread.join(SOON)
    assert [type(one) for one in came] == [kind]
    assert raw.connections == 1
