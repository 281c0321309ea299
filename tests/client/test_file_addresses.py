"""Where files come from: by https if the API does, and from no private network if the caller says so."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests
import trustme

import videotasks
from videotasks import AsyncClient, Client
from videotasks._http import public_addresses

from .blocking_client import pause_by
from .loopback import KEY, MP4, RawServer, Reply, Server, task_result

FILE = Reply(200, MP4)


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[Server, str]]:
    """A server that speaks TLS, and the file of who has signed for it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    signers = tmp_path / "signers.pem"
    authority.cert_pem.write_to_path(str(signers))
    server = Server(context)
    yield server, str(signers)
    server.close()


def file_at(server: Server, client: Any, url: str) -> Any:
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    pause_by(client, lambda _: None)
    return client.task("t-1").refresh().videos[0]


# -- https -----------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["url", "redirect"])
@pytest.mark.parametrize("allowed", [None, False, True])
def test_a_file_comes_by_https_if_the_api_does(
    server: Server,
    secure: tuple[Server, str],
    connect: Any,
    tmp_path: Path,
    way: str,
    allowed: bool | None,
) -> None:
    api, signers = secure
    server.on("/v.mp4", FILE)
    plain = f"{server.url}/v.mp4?sig=secret"
    api.on("/v.mp4", Reply(302, headers={"Location": plain}))
    with connect(
        "highwayapi", KEY, api.url, verify=signers, allow_http_files=allowed
    ) as client:
        file = file_at(api, client, plain if way == "url" else f"{api.url}/v.mp4")
        if allowed:
            assert file.download(tmp_path / "saved").read_bytes() == MP4
            return
        with pytest.raises(
            videotasks.DownloadError, match=r"plain http.*allow_http_files"
        ) as caught:
            file.download(tmp_path / "saved")
    assert caught.value.retry_safe is False
    assert "secret" not in str(caught.value)
    assert server.seen == []


def test_a_file_may_come_by_http_if_the_api_does(
    server: Server, connect: Any, tmp_path: Path
) -> None:
    server.on("/v.mp4", FILE)
    with connect("highwayapi", KEY, server.url) as client:
        file = file_at(server, client, f"{server.url}/v.mp4")
        assert file.download(tmp_path).read_bytes() == MP4
    with connect("highwayapi", KEY, server.url, allow_http_files=False) as client:
        file = file_at(server, client, f"{server.url}/v.mp4")
        with pytest.raises(videotasks.DownloadError, match="plain http"):
            file.download(tmp_path, overwrite=True)


# -- private networks ------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"])
def test_private_addresses_can_be_forbidden(
    raw_server: Callable[..., RawServer],
    server: Server,
    connect: Any,
    tmp_path: Path,
    host: str,
) -> None:
    """Nothing is sent there, nor connected to, and nothing is tried again."""
    storage = raw_server(lambda *_: None)
    with connect("highwayapi", KEY, server.url, allow_private_files=False) as client:
        file = file_at(server, client, f"http://{host}:{storage.port}/v.mp4")
        with pytest.raises(
            videotasks.DownloadError, match=r"no address of the internet"
        ) as caught:
            file.download(tmp_path)
        assert "allow_private_files" in str(caught.value)
        assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", False)
        with pytest.raises(videotasks.DownloadError):
            list(file.stream())
    assert storage.settled().connections == 0
    assert list(tmp_path.iterdir()) == []


def test_a_connection_of_the_platform_is_no_way_round(
    server: Server, connect: Any, tmp_path: Path
) -> None:
    """The API may be on a private network, and its connection is still open."""
    server.on("/v.mp4", FILE)
    with connect("highwayapi", KEY, server.url, allow_private_files=False) as client:
        file = file_at(server, client, f"{server.url}/v.mp4")
        with pytest.raises(
            videotasks.DownloadError, match="no address of the internet"
        ):
            file.download(tmp_path)
    assert {one.path.partition("?")[0] for one in server.seen} == {
        "/v3/async/task-result"
    }


def test_what_counts_is_the_address_that_is_connected_to(
    server: Server,
    connect: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also behind a redirect; an address that is said to be public is connected to."""
    asked: list[str] = []

    def is_public(address: str) -> bool:
        asked.append(address)
        return len(asked) == 1

    server.on("/v.mp4", Reply(302, headers={"Location": "http://localhost:1/v.mp4"}))
    for module in ("sockets", "async_connections"):
        monkeypatch.setattr(f"videotasks._http.{module}.is_public", is_public)
    with connect("highwayapi", KEY, server.url, allow_private_files=False) as client:
        file = file_at(server, client, f"{server.url}/v.mp4")
        with pytest.raises(
            videotasks.DownloadError, match="no address of the internet"
        ):
            file.download(tmp_path)
    assert asked[0] == "127.0.0.1"
    assert len(asked) > 1


def test_a_proxy_is_no_way_round(
    server: Server, connect: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.elsewhere = FILE
    with connect("highwayapi", KEY, server.url, allow_private_files=False) as client:
        file = file_at(server, client, "http://storage.example/v.mp4")
        monkeypatch.setenv("HTTP_PROXY", server.url)
        with pytest.raises(videotasks.DownloadError, match="through a proxy") as caught:
            file.download(tmp_path)
    assert caught.value.retry_safe is False
    assert len(server.seen) == 1


def test_connections_of_ones_own_cannot_be_looked_at() -> None:
    with (
        requests.Session() as session,
        pytest.raises(videotasks.ConfigurationError, match="session of your own"),
    ):
        Client("highwayapi", KEY, session=session, allow_private_files=False)
    with pytest.raises(videotasks.ConfigurationError, match="connector of your own"):
        AsyncClient(
            "highwayapi",
            KEY,
            connector=object.__new__(aiohttp.TCPConnector),
            allow_private_files=False,
        )


@pytest.mark.parametrize("name", ["allow_http_files", "allow_private_files"])
@pytest.mark.parametrize("value", ["no", 1])
def test_a_permission_is_true_or_false(connect: Any, name: str, value: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match=name):
        connect("highwayapi", KEY, **{name: value})


PRIVATE = [
    *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
    *("0.0.0.0", "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1"),
    *("::1", "::", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "fec0::1"),
    *("::ffff:10.0.0.1", "::10.0.0.1", "2002:7f00:1::", "64:ff9b::a00:1"),
    *("64:ff9b:1::1", "2001:db8::1", "localhost", ""),
]
PUBLIC = [
    *("1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1"),
    *("64:ff9b::101:101", "2002:101:101::"),
]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_of_a_private_network(address: str) -> None:
    assert not public_addresses.is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_of_the_internet(address: str) -> None:
    assert public_addresses.is_public(address)
