"""Calls go straight over sockets where requests would do no more; where anything of it is changed, they do not."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any
from unittest import mock

import pytest
import requests

import videotasks
from tests.by_libraries import by_requests
from videotasks import Client
from videotasks._http.deadlines import unwatched
from videotasks._http.heads import plain_origin
from videotasks._http.incoming import Incoming
from videotasks._http.untouched import untouched

from .loopback import ARGUMENTS, KEY, LONG, RawServer, Reply, Server, more, task_result

pytestmark = pytest.mark.straight("nothing is in its place there that could be seen")
QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))
ACCEPTED = Reply(body={"task_id": "t-1"})


@pytest.fixture
def platform(server: Server) -> Server:
    server.on_result(QUEUED)
    server.on_submit(ACCEPTED)
    return server


def submit(client: Client) -> str:
    return client.vidu_q1.reference_to_video(**ARGUMENTS).id


# -- the same bytes ---------------------------------------------------------------------------


def recording(raw_server: Callable[..., RawServer]) -> tuple[str, list[bytes]]:
    """A server, and the bytes of each request that it gets."""
    seen: list[bytes] = []

    def answer(_: RawServer, connection: socket.socket) -> None:
        data = more(connection)
        while data.startswith(b"POST") and not data.endswith(b"}"):
            data += more(connection)
        seen.append(data)
        body = ACCEPTED.content() if data.startswith(b"POST") else QUEUED.content()
        connection.sendall(
            b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
            % len(body)
            + body
        )

    return raw_server(answer).url, seen


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"User-Agent": "mine", "X-More": "a, b"},
        {"accept": "text/plain", "ACCEPT-ENCODING": "identity"},
    ],
    ids=["none", "further", "others"],
)
@pytest.mark.parametrize("prefix", ["", "/behind/a-gateway_1.0"])
@pytest.mark.parametrize("task_id", ["t-1", "a/b c?d=ö&+%41~._-"])
def test_what_is_sent_is_what_requests_sends(
    raw_server: Callable[..., RawServer],
    headers: dict[str, str],
    prefix: str,
    task_id: str,
) -> None:
    url, seen = recording(raw_server)
    with Client("highwayapi", KEY, url + prefix, extra_headers=headers) as client:

        def call() -> None:
            with mock.patch.object(client._runner, "sleep"):
                client.vidu_q1.reference_to_video(**ARGUMENTS)
                with pytest.raises(videotasks.PollError):
                    client.task(task_id + "x").refresh(max_retries=0)

        assert untouched()
        call()
        straight = list(seen)
        seen.clear()
        with by_requests():
            call()
    assert straight == seen
    assert len(straight) == 2


@pytest.mark.parametrize(
    "url",
    [
        "http://user@127.0.0.1",
        "http://127.0.0.1/a%2fb",
        "http://127.0.0.1/a/../b",
        "http://127.0.0.1/.",
        "http://127.0.0.1/a b",
        "http://EXAMPLE.com",
        "http://example.com.",
        "http://[::1]:80",
        "http://b\N{LATIN SMALL LETTER U WITH DIAERESIS}cher.example",
        "ftp://127.0.0.1",
    ],
)
def test_an_address_that_requests_may_spell_otherwise_is_left_to_it(url: str) -> None:
    assert plain_origin(url) is None


def test_the_port_that_is_usual_is_not_named() -> None:
    origins = map(plain_origin, ("https://a.example:443/x", "https://a.example:80"))
    assert [one.named for one in origins if one] == ["a.example", "a.example:80"]


def test_a_program_that_nothing_is_special_about_does_not_load_requests(
    platform: Server,
) -> None:
    code = """if True:
        import sys
        from videotasks import Client
        with Client("highwayapi", "key-of-a-test", sys.argv[1]) as client:
            client.vidu_q1.reference_to_video(images=["https://a.example/a.png"], prompt="a cat")
            print(client.task("t-1").refresh().state, "requests" in sys.modules)
    """
    done = subprocess.run(
        [sys.executable, "-c", code, platform.url],
        capture_output=True,
        text=True,
        env={"NO_PROXY": "127.0.0.1", "PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stdout.split() == ["queued", "False"], done.stderr


# -- stepping aside -----------------------------------------------------------------------------

FUNCTIONS = [
    "requests.sessions:Session.send",
    "requests.sessions:Session.get_adapter",
    "requests.sessions:Session.prepare_request",
    "requests.adapters:HTTPAdapter.send",
    "requests.adapters:HTTPAdapter.build_response",
    "requests.models:PreparedRequest.copy",
    "urllib3.connectionpool:HTTPConnectionPool.urlopen",
    "urllib3.connectionpool:HTTPConnectionPool._make_request",
    "urllib3.connection:HTTPConnection.request",
    "urllib3.connection:HTTPConnection.putrequest",
    "http.client:HTTPConnection.putrequest",
    "http.client:HTTPConnection.endheaders",
    "http.client:HTTPConnection.getresponse",
    "http.client:HTTPResponse.begin",
]
"""What recorders, doubles and tracing replace."""


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_that_is_replaced_sees_every_call_after_it(
    platform: Server, name: str
) -> None:
    module, _, path = name.partition(":")
    kind, _, function = path.partition(".")
    owner = getattr(import_module(module), kind)
    usual, seen = getattr(owner, function), []

    def replaced(*args: Any, **kwargs: Any) -> Any:
        seen.append(function)
        return usual(*args, **kwargs)

    with Client("highwayapi", KEY, platform.url, timeout=LONG) as client:
        client.task("t-1").refresh()
        with mock.patch.object(owner, function, replaced):
            client.task("t-1").refresh()
            after_a_poll = len(seen)
            submit(client)
            after_a_submit = len(seen)
        client.task("t-1").refresh()
        submit(client)
    assert 0 < after_a_poll < after_a_submit == len(seen)
    assert untouched()


class Proxy:
    """As wrapt has them: it says that it is the function that it stands for."""

    def __init__(self, wrapped: Any, seen: list[str]) -> None:
        self.__wrapped__ = wrapped
        self._seen = seen

    @property  # type: ignore[misc]  # as those do it
    def __class__(self) -> Any:
        return type(self.__wrapped__)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.__wrapped__, name)

    def __get__(self, instance: Any, owner: Any) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            self._seen.append("call")
            return self.__wrapped__(instance, *args, **kwargs)

        return call


def test_nor_does_one_count_that_says_it_is_the_usual_one(platform: Server) -> None:
    seen: list[str] = []
    kind: Any = requests.Session
    stands_for: Any = Proxy(kind.__dict__["send"], seen)
    with (
        Client("highwayapi", KEY, platform.url, timeout=LONG) as client,
        mock.patch.object(kind, "send", stands_for),
    ):
        client.task("t-1").refresh()
    assert seen == ["call"]


def test_whoever_has_http_client_print_what_is_sent_sees_it(
    platform: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    with Client("highwayapi", KEY, platform.url, timeout=LONG) as client:
        client.task("t-1").refresh()
        assert not capsys.readouterr().out
        with mock.patch("http.client.HTTPConnection.debuglevel", 1):
            client.close()
            with Client("highwayapi", KEY, platform.url, timeout=LONG) as other:
                other.task("t-1").refresh()
    assert "GET /v3/async/task-result?task_id=t-1" in capsys.readouterr().out


def test_whoever_reads_urllib3s_log_sees_each_request(
    platform: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "urllib3.connectionpool")
    with Client("highwayapi", KEY, platform.url, timeout=LONG) as client:
        client.task("t-1").refresh()
        submit(client)
    said = " ".join(one.getMessage() for one in caplog.records)
    assert '"GET /v3/async/task-result?task_id=t-1 HTTP/1.1" 200' in said
    assert '"POST /v3/async/vidu-q1-reference2video HTTP/1.1" 200' in said


def test_a_proxy_of_the_environment_is_used(
    platform: Server, monkeypatch: pytest.MonkeyPatch, closed_port: int
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with Client("highwayapi", KEY, platform.url, timeout=LONG) as client:
        client.task("t-1").refresh()
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{closed_port}")
        with pytest.raises(videotasks.PollError):
            client.task("t-1").refresh(max_retries=0)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        client.task("t-1").refresh()
    assert len(platform.polls()) == 2


def test_audit_hooks_are_told_of_what_is_sent(platform: Server) -> None:
    code = """if True:
        import sys
        from videotasks import Client
        seen = []
        sys.addaudithook(lambda event, _: seen.append(event) if event.startswith("http.client") else None)
        with Client("highwayapi", "key-of-a-test", sys.argv[1]) as client:
            client.task("t-1").refresh()
        print(*seen)
    """
    done = subprocess.run(
        [sys.executable, "-c", code, platform.url], capture_output=True, text=True
    )
    assert done.stdout.split() == [
        "http.client.connect",
        "http.client.send",
    ], done.stderr


def test_what_has_come_when_the_time_is_over_is_not_lost() -> None:
    """A process that was stopped meanwhile finds both: the time is over, and the answer is there."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        guard = unwatched(time.monotonic(), None, 60, None)
        incoming = Incoming(ours, guard, None)
        guard.within(1e-9, "the answer's head")
        theirs.sendall(b"it")
        assert guard.late()
        assert incoming.more() == b"it"
        theirs.sendall(b"more")
        with pytest.raises(TimeoutError, match="the answer's head took longer"):
            incoming.more()


def test_what_has_not_come_when_the_time_is_over_does_not_come() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        guard = unwatched(time.monotonic(), 1e-9, 60, None)
        with pytest.raises(BlockingIOError):
            Incoming(ours, guard, None).more()
