"""Proxies, certificates, keys and headers: both clients go the way that users of requests expect."""

from __future__ import annotations

import asyncio
import http.server
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme

import videotasks
from tests.helper_server import HelperServer

from .blocking_client import connect_blocking
from .loopback import (
    ARGUMENTS,
    KEY,
    MP4,
    Reply,
    Server,
    task_result,
)

ACCEPTED = Reply(body={"task_id": "t-1"})
QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))
unencrypted = pytest.mark.filterwarnings("ignore::videotasks.UnencryptedWarning")


def looked_at(connect: Any, base_url: str, **options: Any) -> None:
    with connect("highwayapi", KEY, base_url, max_retries=0, **options) as client:
        client.task("t-1").refresh()


@pytest.fixture
def through_proxy(server: Server) -> str:
    """The address of a proxy, which is our server; and what it is asked for there."""
    server.on("http://api.example/v3/async/task-result", QUEUED)
    return server.url


@unencrypted
@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_comes_from_the_environment(
    connect: Any,
    server: Server,
    through_proxy: str,
    variable: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, through_proxy)
    looked_at(connect, "http://api.example")
    assert server.seen[0].headers["host"] == "api.example"


@unencrypted
def test_a_proxy_may_be_given_and_goes_before_the_environment(
    connect: Any,
    server: Server,
    through_proxy: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    looked_at(connect, "http://api.example", proxies={"http": through_proxy})
    assert len(server.seen) == 1


def test_a_change_of_the_environment_is_noticed_between_two_requests(
    connect: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on_result(QUEUED)
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        with pytest.raises(videotasks.PollError):
            client.task("t-1").refresh()
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert client.task("t-1").refresh().state == "queued"


def test_socks_is_refused_where_it_cannot_be_used_instead_of_going_around_it(
    connect: Any, server: Server
) -> None:
    with pytest.raises(
        videotasks.ConfigurationError, match=r"connector|requests\[socks"
    ) as caught:
        looked_at(connect, server.url, proxies={"all": "socks5://127.0.0.1:9"})
    assert caught.value.argument == "proxies"
    assert server.seen == []


@pytest.mark.parametrize("where", ["argument", "environment"])
@pytest.mark.parametrize(
    "proxy",
    [
        "http://me:se/cret@127.0.0.1:9",
        "http://me:secret@",
        "ftp://secret:9",
        "http://secret:x",
    ],
)
def test_a_proxy_that_cannot_be_is_refused_without_being_shown(
    connect: Any,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    proxy: str,
    where: str,
) -> None:
    options = {"proxies": {"http": proxy}} if where == "argument" else {}
    if where == "environment":
        monkeypatch.setenv("http_proxy", proxy)
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("no_proxy", "")
    with pytest.raises(videotasks.ConfigurationError, match="proxies") as caught:
        looked_at(connect, server.url, **options)
    assert "cret" not in str(caught.value)
    assert server.seen == []


def test_an_empty_proxy_goes_around_that_of_the_environment(
    connect: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on_result(QUEUED)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    looked_at(connect, server.url, proxies={"http": ""})
    assert len(server.seen) == 1


def test_a_connector_of_another_event_loop_is_refused(server: Server) -> None:
    async def connector() -> aiohttp.TCPConnector:
        return aiohttp.TCPConnector()

    loop = asyncio.new_event_loop()
    foreign = loop.run_until_complete(connector())
    with pytest.raises(videotasks.ConfigurationError, match="another event loop"):
        looked_at(connect_blocking, server.url, connector=foreign)
    loop.run_until_complete(foreign.close())
    loop.close()


# -- certificates -------------------------------------------------------------------------


class TlsServer:
    """A platform whose certificate only its own authority signed."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.authority = folder / "authority.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)

        class Handler(http.server.BaseHTTPRequestHandler):
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                body = QUEUED.content()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._http = HelperServer(Handler)
        self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self._http.handle_error = lambda *_: None  # type: ignore[method-assign]  # a refused handshake
        self.url = f"https://127.0.0.1:{self._http.port}"
        self._http.start()

    def close(self) -> None:
        self._http.end()


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[TlsServer]:
    one = TlsServer(tmp_path)
    yield one
    one.close()


def test_an_unknown_certificate_is_surely_not_sent(
    connect: Any, tls: TlsServer
) -> None:
    with (
        connect("highwayapi", KEY, tls.url, max_retries=0) as client,
        pytest.raises(videotasks.NotSentError, match=r"(?i)certificate"),
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)


def test_an_authority_may_be_given(connect: Any, tls: TlsServer) -> None:
    looked_at(connect, tls.url, verify=str(tls.authority))


def test_an_authority_may_come_from_the_environment(
    connect: Any, tls: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tls.authority))
    looked_at(connect, tls.url)


def test_an_authority_that_is_named_later_holds_from_then_on(
    connect: Any,
    tls: TlsServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # As it does for plain requests, which looks before each request (since 2.32 at kept connections, too).
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    with connect("highwayapi", KEY, tls.url, max_retries=0) as client:
        task = client.task("t-1")
        for bundle, works in ((other, False), (tls.authority, True), (other, False)):
            monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
            if works:
                assert task.refresh().state == "queued"
            else:
                with pytest.raises(videotasks.PollError, match=r"(?i)certificate"):
                    task.refresh()


def test_a_proxy_that_is_named_later_is_used_from_then_on(
    connect: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on_result(QUEUED)
    server.on(f"{server.url}/v3/async/task-result", QUEUED)
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        task = client.task("t-1")
        task.refresh()
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.setenv(name, "")
        monkeypatch.setenv("HTTP_PROXY", server.url)
        task.refresh()
    asked = [one.path.partition("/v3")[0] for one in server.seen]
    assert asked == ["", server.url]


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_certificates_may_be_left_unchecked(connect: Any, tls: TlsServer) -> None:
    looked_at(connect, tls.url, verify=False)


@pytest.mark.parametrize("where", ["argument", "environment"])
@pytest.mark.parametrize("how", ["missing", "no certificate"])
def test_certificates_that_cannot_be_read_are_refused_at_once(
    connect: Any,
    tls: TlsServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    where: str,
    how: str,
) -> None:
    bundle = tmp_path / "bundle.pem"
    bundle.write_text("no certificate")
    options = {"verify": str(bundle)} if where == "argument" else {}
    if where == "environment":
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    with connect("highwayapi", KEY, tls.url, **options) as client:
        if how == "missing":
            bundle.unlink()
        task = client.task("t-1")
        for call in (
            task.refresh,
            task.wait,
            lambda: client.vidu_q1.reference_to_video(**ARGUMENTS),
        ):
            with pytest.raises(
                videotasks.ConfigurationError, match="certificates"
            ) as caught:
                call()
            assert caught.value.argument == "verify"
    assert "billed" not in caplog.text


# -- keys and headers ---------------------------------------------------------------------


def test_a_plain_http_address_elsewhere_warns(connect: Any) -> None:
    with (
        pytest.warns(videotasks.UnencryptedWarning, match="can read the API key"),
        connect("highwayapi", KEY, "http://api.example"),
    ):
        pass


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost"])
def test_plain_http_on_this_machine_is_nobodys_business(
    connect: Any, host: str
) -> None:
    with connect("highwayapi", KEY, f"http://{host}:1"):
        pass


def test_ones_own_user_agent_goes_before_the_clients(
    connect: Any, server: Server
) -> None:
    server.on_result(QUEUED)
    looked_at(connect, server.url, extra_headers={"user-agent": "cats/1"})
    assert server.seen[0].headers["user-agent"] == "cats/1"


def test_the_storage_gets_neither_key_nor_headers_nor_a_netrcs_password(
    connect: Any, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password mine\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server.on_result(
        Reply(body=task_result(videos=[{"video_url": f"{server.url}/a.mp4"}]))
    )
    server.on("/a.mp4", Reply(302, headers={"Location": f"{server.url}/b.mp4"}))
    server.on("/b.mp4", Reply(200, MP4))
    headers = {"X-Team": "cats"}
    with connect("highwayapi", KEY, server.url, extra_headers=headers) as client:
        client.task("t-1").refresh().videos[0].download(tmp_path)
    platform, *storage = server.seen
    assert platform.headers["authorization"] == f"Bearer {KEY}"
    assert platform.headers["x-team"] == "cats"
    assert len(storage) == 2
    for one in storage:
        assert not {"authorization", "x-team"} & set(one.headers)


def test_a_signed_address_is_asked_for_to_the_letter(
    connect: Any, server: Server, tmp_path: Path
) -> None:
    """A signature is of the very characters: nothing may be quoted or unquoted."""
    query = "sig=a%2Fb%2Bc%3D&X-Amz-Date=2026&list=1,2&plus=a+b&empty="
    url = f"{server.url}/a%20b/v.mp4?{query}"
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    server.on("/a%20b/v.mp4", Reply(200, MP4))
    with connect("highwayapi", KEY, server.url) as client:
        client.task("t-1").refresh().videos[0].download(tmp_path)
    assert server.seen[-1].path == f"/a%20b/v.mp4?{query}"


def test_a_task_id_of_odd_characters_is_quoted(connect: Any, server: Server) -> None:
    body = task_result("TASK_STATUS_QUEUED", task={"task_id": "a b&c=ü/%2F"})
    server.on_result(Reply(body=body))
    with connect("highwayapi", KEY, server.url) as client:
        client.task("a b&c=ü/%2F").refresh()
    assert server.seen[0].path.endswith("?task_id=a+b%26c%3D%C3%BC%2F%252F")


@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer mine"},
        {"host": "other.example"},
        {"Content-Length": "1"},
        {"X-Team": "cats\r\nX-Evil: 1"},
        {"X-Team": 7},
        {"X-Team": "katzé"},
        {"Expect": "100-continue"},
        {"X Team": "cats"},
        {"": "cats"},
        {7: "cats"},
        "X-Team: cats",
    ],
)
def test_headers_that_cannot_be_are_refused(
    connect: Any, server: Server, where: str, headers: Any
) -> None:
    def send() -> None:
        given = {"extra_headers": headers}
        options = given if where == "client" else {}
        with connect("highwayapi", KEY, server.url, **options) as client:
            client.vidu_q1.reference_to_video(
                **ARGUMENTS, **(given if where == "call" else {})
            )

    with pytest.raises(videotasks.ConfigurationError, match="extra_headers"):
        send()
    assert server.seen == []
