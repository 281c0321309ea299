"""Time-outs that bind: whatever a name, an address, a proxy or a server does, and however slowly."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON, join, threads_named

from .loopback import (
    ARGUMENTS,
    KEY,
    LONG,
    RawServer,
    Reply,
    Server,
    drip_headers,
    task_result,
)

pytestmark = pytest.mark.filterwarnings("ignore::videotasks.UnencryptedWarning")
BOTH = ["submit", "wait"]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"


def drip(connection: socket.socket, beginning: bytes) -> None:
    connection.sendall(beginning)
    while True:
        connection.sendall(b" ")
        threading.Event().wait(0.05)


def test_a_wait_is_not_held_by_headers_that_drip(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    with (
        connect(
            "highwayapi", KEY, raw_server(drip_headers).url, timeout=LONG
        ) as client,
        pytest.raises(videotasks.WaitTimeoutError),
    ):
        client.task("t-1").wait(timeout=0.6)
    assert clock() < SOON


def test_a_submit_is_not_held_by_headers_that_drip(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    with (
        connect(
            "highwayapi", KEY, raw_server(drip_headers).url, timeout=(LONG, 0.4)
        ) as client,
        pytest.raises(videotasks.OutcomeUnknownError, match="answer's head took"),
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert clock() < SOON


def test_what_a_dripping_answer_said_so_far_is_not_lost(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    def behave(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        drip(connection, HEAD + b'{"task_id": "t-9",')

    with (
        connect("highwayapi", KEY, raw_server(behave).url, timeout=(LONG, 3)) as client,
        pytest.raises(videotasks.OutcomeUnknownError) as caught,
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert caught.value.task_id == "t-9"
    assert clock() < SOON


@pytest.mark.both_ways
def test_a_poll_is_not_held_by_headers_that_drip(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    url = raw_server(drip_headers).url
    with (
        connect("highwayapi", KEY, url, timeout=(1, 1), max_retries=0) as client,
        pytest.raises(videotasks.PollError, match="no answer came"),
    ):
        client.task("t-1").refresh()
    assert clock() < SOON


def test_a_download_is_not_held_by_headers_that_drip(
    connect: Any,
    server: Server,
    raw_server: Callable[..., RawServer],
    clock: Callable[[], float],
    tmp_path: Path,
) -> None:
    url = f"{raw_server(drip_headers).url}/a.mp4"
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        video = client.task("t-1").refresh().videos[0]
        with pytest.raises(videotasks.DownloadError, match="answer's head took"):
            video.download(tmp_path, request_timeout=(1, 1))
    assert clock() < SOON
    assert list(tmp_path.iterdir()) == []


def test_a_proxy_that_drips_its_consent_has_not_got_the_submit(
    connect: Any, raw_server: Callable[..., RawServer], clock: Callable[[], float]
) -> None:
    proxies = {"https": raw_server(drip_headers).url}
    with (
        connect(
            "highwayapi",
            KEY,
            "https://api.example",
            proxies=proxies,
            timeout=(0.4, LONG),
            max_retries=0,
        ) as client,
        pytest.raises(videotasks.NotSentError),
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert clock() < SOON


# -- names and addresses --------------------------------------------------------------------


@contextmanager
def swallowing() -> Iterator[tuple[str, int]]:
    """An address that never answers: its queue is full, so that the kernel drops what comes."""
    with ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            one = stack.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        yield full.getsockname()


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Lets `api.example` stand for addresses, at once or, at the latest, when the test is over."""
    ask, released = socket.getaddrinfo, threading.Event()

    def name(*addresses: tuple[str, int], late: bool = False) -> None:
        def answer(host: Any, *args: Any, **options: Any) -> Any:
            if host != "api.example":
                return ask(host, *args, **options)
            if late:
                released.wait(LONG)
            stream = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
            return [(*stream, one) for one in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", answer)

    def release() -> None:
        released.set()
        # Until then the next test would be told what this one's name stands for.
        join(*threads_named("videotasks-resolver"))

    name.release = release  # type: ignore[attr-defined]  # a function may have any
    yield name
    release()


def use(how: str, client: Any) -> None:
    if how == "submit":
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    else:
        client.task("t-1").wait(timeout=0.6)


FAILS = {"submit": videotasks.NotSentError, "wait": videotasks.WaitTimeoutError}


@pytest.mark.parametrize("how", BOTH)
def test_a_name_that_is_not_resolved_in_time(
    connect: Any, named: Any, clock: Callable[[], float], how: str
) -> None:
    named(("127.0.0.1", 9), late=True)
    with connect(
        "highwayapi", KEY, "http://api.example", timeout=(0.3, LONG), max_retries=0
    ) as client:
        with pytest.raises(FAILS[how]):
            use(how, client)
        named.release()
    assert clock() < SOON


@pytest.mark.parametrize("how", BOTH)
def test_a_name_of_many_addresses_that_never_answer(
    connect: Any, named: Callable[..., None], clock: Callable[[], float], how: str
) -> None:
    with swallowing() as deaf:
        named(*[deaf] * 200)  # each with a time-out of its own would be too long
        with (
            connect(
                "highwayapi",
                KEY,
                "http://api.example",
                timeout=(0.5, LONG),
                max_retries=0,
            ) as client,
            pytest.raises(FAILS[how]),
        ):
            use(how, client)
    assert clock() < SOON


def test_an_address_that_never_answers_does_not_hide_one_that_does(
    connect: Any, server: Server, named: Callable[..., None]
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    host, port = server.url.removeprefix("http://").split(":")
    with swallowing() as deaf:
        named(deaf, (host, int(port)))
        with connect(
            "highwayapi", KEY, "http://api.example", timeout=(3, LONG), max_retries=0
        ) as client:
            task = client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert task.id == "t-1"


def test_the_last_of_many_addresses_has_time_to_answer(
    connect: Any, server: Server, named: Callable[..., None]
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    host, port = server.url.removeprefix("http://").split(":")
    with swallowing() as deaf:
        named(*[deaf] * 3, (host, int(port)))
        with connect(
            "highwayapi", KEY, "http://api.example", timeout=(6, LONG), max_retries=0
        ) as client:
            assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"


def test_a_name_is_asked_for_once_however_many_wait(
    named: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    named(("127.0.0.1", 9), late=True)
    asked: list[tuple[Any, ...]] = []
    ask = socket.getaddrinfo

    def noted(*args: Any, **_: Any) -> Any:
        asked.append(args)
        return ask(*args)

    monkeypatch.setattr(socket, "getaddrinfo", noted)
    with videotasks.Client(
        "highwayapi", KEY, "http://api.example", timeout=(0.1, LONG), max_retries=0
    ) as client:
        for _ in range(5):
            with pytest.raises(videotasks.NotSentError):
                client.vidu_q1.reference_to_video(**ARGUMENTS)
    named.release()
    assert len(asked) == 1


def test_a_name_that_nobody_knows_is_not_sent(
    connect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with (
        connect("highwayapi", KEY, "http://api.example", max_retries=0) as client,
        pytest.raises(videotasks.NotSentError, match="not known"),
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
