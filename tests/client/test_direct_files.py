"""A file is received straight from its connection, as requests would ask for it; the next one's may be made ahead."""

from __future__ import annotations

import asyncio
import json
import os
import select
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.by_libraries import by_libraries
from tests.helper_server import SOON
from videotasks import DownloadError
from videotasks._http import async_ahead, spares
from videotasks._http.heads import origin_of_file
from videotasks._http.routes import Unused

from .blocking_client import connect_blocking, pause_by
from .loopback import KEY, LONG, MP4, RawServer, more, task_result
from .test_identity import whole

pytestmark = pytest.mark.straight("what the libraries do is the measure")


def made_ahead(client: Any, *, heard: bool = False) -> None:
    """Waits until the only connection that is ready for the next file has come about.

    Args:
        client: The client.
        heard: Whether that has to have said something, too.
    """
    if not hasattr(client, "_inner"):
        (unused,) = client._runner.transport()._direct._storages.values()
        (spare,) = unused.spares._spares
        assert spare.made.wait(SOON)
        if heard:
            assert select.select([spare.made.result().sock], [], [], SOON)[0]
        return
    (storage,) = client._inner._runner._transport._straight._storages.values()
    if heard and not storage.ahead._ready:
        return  # it came so early that the connection is gone already
    ((task, _),) = storage.ahead._ready

    async def wait() -> None:
        await asyncio.wait({task}, timeout=SOON)
        while heard and task.exception() is None:
            if task.result().protocol.should_close:
                break
            await asyncio.sleep(0.001)

    client._loop.run_until_complete(asyncio.wait_for(wait(), SOON))


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is made ahead is kept for as long as a busy machine takes."""
    monkeypatch.setattr(spares, "FRESH", SOON)
    monkeypatch.setattr(async_ahead, "FRESH", SOON)


class Storage:
    """An API and its storage, which knows what came on which connection."""

    def __init__(
        self,
        start: Callable[..., RawServer],
        secure: ssl.SSLContext | None = None,
        name: str = "/cat.mp4",
        greet: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.asked: list[tuple[int, bytes]] = []
        """Each request for a file, and each submit, and its connection."""
        self.polls: list[int] = []
        """The connections of polls."""
        self.ended: dict[int, threading.Event] = {}
        self.opened = threading.Semaphore(0)
        self.greet = greet
        self._name = name
        self._headers = dict(headers or {})
        self._secure = secure
        self._count = threading.Lock()
        scheme = "http" if secure is None else "https"
        self.url = start(self._answer).url.replace("http", scheme)

    def _answer(self, _: RawServer, connection: Any) -> None:
        with self._count:
            number = len(self.ended)
            self.ended[number] = threading.Event()
        self.opened.release()
        try:
            if self._secure is not None:
                try:
                    connection = self._secure.wrap_socket(connection, server_side=True)
                except OSError:
                    return
            if number > 2 and self.greet:
                connection.sendall(self.greet)
            while data := connection.recv(65536):
                if b"task-result" in data:
                    videos = [{"video_url": self.url + self._name}]
                    body = json.dumps(task_result(videos=videos)).encode()
                    self.polls.append(number)
                    connection.sendall(whole(body))
                    continue
                while data.startswith(b"POST") and not data.endswith(b"}"):
                    data += more(connection)
                self.asked.append((number, data))
                if data.startswith(b"POST"):
                    connection.sendall(whole(b'{"task_id": "t-1"}'))
                    continue
                connection.sendall(whole(MP4, **self._headers))
        except OSError:
            pass
        finally:
            connection.close()
            self.ended[number].set()

    @property
    def connections(self) -> list[int]:
        """Those that files were asked for on, one after another."""
        return [number for number, _ in self.asked]


@pytest.mark.parametrize(
    "name",
    [
        "/cat.mp4",
        "/a%2Fb%2f%41/../cat.mp4?X-Sig=a%2B/+~'()*!$&x=;,:@[]{}|^`\"<>\\",
        "?only=query",
        "",
        "/a b/\N{LATIN SMALL LETTER U WITH DIAERESIS}.mp4#there",
    ],
)
def test_what_is_sent_is_what_the_libraries_send(
    connect: Any, raw_server: Callable[..., RawServer], tmp_path: Path, name: str
) -> None:
    storage = Storage(raw_server, name=name)
    with connect("highwayapi", KEY, storage.url) as client:
        video = client.task("t-1").refresh().videos[0]
        video.download(tmp_path / "straight.mp4")
        with by_libraries() as seen:
            video.download(tmp_path / "library.mp4")
    (_, straight), (_, by_library) = storage.asked
    assert straight == by_library
    assert sum(map(len, seen)) == 1
    assert (tmp_path / "straight.mp4").read_bytes() == MP4


def test_what_goes_on_after_a_break_is_sent_as_the_libraries_send_it(
    connect: Any, raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    asked: list[bytes] = []

    def answer(_: RawServer, connection: socket.socket) -> None:
        data = more(connection)
        if b"task-result" in data:
            videos = [{"video_url": f"{server.url}/cat.mp4"}]
            body = json.dumps(task_result(videos=videos)).encode()
            connection.sendall(whole(body, Connection="close"))
            return
        asked.append(data)
        if b"Range:" in data:
            span = f"bytes {len(MP4) - 9}-{len(MP4) - 1}/{len(MP4)}"
            headers = {"ETag": '"a"', "Content-Range": span}
            connection.sendall(whole(MP4[-9:], "206 Partial Content", **headers))
        else:
            connection.sendall(whole(MP4, ETag='"a"')[:-9])

    server = raw_server(answer)
    for way in ("straight", "library"):
        with connect("highwayapi", KEY, server.url) as client:
            pause_by(client, lambda _: None)
            video = client.task("t-1").refresh().videos[0]
            with by_libraries() if way == "library" else nullcontext():
                video.download(tmp_path / way)
        assert (tmp_path / way).read_bytes() == MP4
    assert asked[:2] == asked[2:]
    assert b"If-Range" in asked[1]


@pytest.mark.usefixtures("unhurried")
@pytest.mark.parametrize("way", ["plain", "TLS"])
def test_while_files_follow_one_another_the_next_connection_is_made_ahead(
    connect: Any,
    raw_server: Callable[..., RawServer],
    tmp_path: Path,
    secure: ssl.SSLContext,
    way: str,
) -> None:
    storage = Storage(raw_server, secure if way == "TLS" else None)
    with connect("highwayapi", KEY, storage.url, timeout=LONG) as client:
        video = client.task("t-1").refresh().videos[0]
        for number in range(6):
            video.download(tmp_path / f"{number}.mp4")
        made_ahead(client)
        for _ in range(8):  # the API's, each file's, and one that is ready
            assert storage.opened.acquire(timeout=SOON)
        assert len(storage.ended) == 8
    assert len(set(storage.connections)) == len(storage.connections) == 6
    assert all(one.wait(SOON) for one in storage.ended.values())


@pytest.mark.usefixtures("unhurried")
def test_what_strikes_where_a_connection_is_made_ahead_is_raised(
    raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    """In asyncio a handler of a signal can raise there, and nobody else would hear of it."""
    storage = Storage(raw_server)
    with connect_blocking("highwayapi", KEY, storage.url, timeout=LONG) as client:
        video = client.task("t-1").refresh().videos[0]
        for number in range(2):
            video.download(tmp_path / f"{number}.mp4")
        made_ahead(client)
        straight: Any = client._inner._runner._transport._straight
        (one,) = straight._storages.values()
        connector = one._connector

        class Struck:
            async def connect(self, *_: object) -> None:
                raise ValueError("of a handler")

        one._connector = Struck()
        with pytest.raises(ValueError, match="of a handler"):
            video.download(tmp_path / "2.mp4")
        assert (tmp_path / "2.mp4").read_bytes() == MP4
        one._connector = connector
        video.download(tmp_path / "3.mp4")


def test_a_single_file_costs_a_single_connection(
    connect: Any, raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    storage = Storage(raw_server)
    with connect("highwayapi", KEY, storage.url, timeout=LONG) as client:
        client.task("t-1").refresh().videos[0].download(tmp_path / "cat.mp4")
    assert len(storage.ended) == 2


@pytest.mark.parametrize(
    ("headers", "options"), [({"Connection": "close"}, {}), ({}, {"max_in_flight": 1})]
)
def test_a_server_that_may_have_one_hand_gets_none_ahead(
    connect: Any,
    raw_server: Callable[..., RawServer],
    tmp_path: Path,
    headers: dict[str, str],
    options: dict[str, Any],
) -> None:
    storage = Storage(raw_server, headers=headers)
    with connect("highwayapi", KEY, storage.url, timeout=LONG, **options) as client:
        video = client.task("t-1").refresh().videos[0]
        for number in range(4):
            video.download(tmp_path / f"{number}.mp4")
    assert len(storage.ended) == 5


@pytest.mark.usefixtures("unhurried")
def test_one_that_has_said_something_is_thrown_away(
    connect: Any,
    raw_server: Callable[..., RawServer],
    tmp_path: Path,
) -> None:
    """What it says is of another request, whatever it looks like."""
    storage = Storage(raw_server, greet=whole(MP4[:8] + bytes(5_000)))
    with connect("highwayapi", KEY, storage.url, timeout=LONG) as client:
        video = client.task("t-1").refresh().videos[0]
        for number in range(2):
            video.download(tmp_path / f"{number}.mp4")
        made_ahead(client, heard=True)
        storage.greet = b""
        video.download(tmp_path / "2.mp4")
    assert (tmp_path / "2.mp4").read_bytes() == MP4
    assert storage.connections == [1, 2, 4]


def test_none_is_made_ahead_to_a_private_address(
    raw_server: Callable[..., RawServer],
) -> None:
    storage = Storage(raw_server)
    origin = origin_of_file(storage.url + "/cat.mp4")
    assert origin is not None
    unused: Any = Unused(origin, True, 5.0, 8, public=True)
    with pytest.raises(Exception, match="no address of the internet"):
        unused.spares._make()
    assert not storage.ended


@pytest.mark.usefixtures("unhurried")
def test_what_tls_trusts_now_counts_for_the_next_file(
    connect: Any,
    raw_server: Callable[..., RawServer],
    tmp_path: Path,
    secure: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also where a connection is ready that was made while the server was trusted."""
    storage = Storage(raw_server, secure)
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    with connect("highwayapi", KEY, storage.url, timeout=LONG, max_retries=0) as client:
        video = client.task("t-1").refresh().videos[0]
        for number in range(3):
            video.download(tmp_path / f"{number}.mp4")
        made_ahead(client)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
        with pytest.raises(DownloadError, match="certificate verify failed"):
            video.download(tmp_path / "3.mp4")
    assert len(storage.asked) == 3


FORKED = """
import os, sys
from videotasks import Client
from videotasks._http import spares
spares.FRESH = 600.0
client = Client("highwayapi", "a-key", sys.argv[1])
video = client.task("t-1").refresh().videos[0]
for number in range(3):
    video.download(f"{sys.argv[2]}/{number}.mp4")
    assert client.vidu_q1.text_to_video(prompt="a cat").id == "t-1"
direct = client._runner.transport()._direct
for one in [*direct._storages.values(), *(route._unused for route in direct._routes.values())]:
    (spare,) = one.spares._spares
    assert spare.made.wait(60)
child = os.fork()
if child:  # the parent comes second, when nothing lies unread any more
    assert os.waitpid(child, 0)[1] == 0
video.download(f"{sys.argv[2]}/{'parent' if child else 'child'}.mp4")
assert client.vidu_q1.text_to_video(prompt="a cat").id == "t-1"
client.task("t-1").refresh()
client.close()
if not child:
    os._exit(0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no forks")
def test_a_forked_process_uses_no_connection_of_its_parent(
    raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    storage = Storage(raw_server)
    command = [sys.executable, "-c", FORKED, storage.url, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "parent.mp4").read_bytes() == MP4
    assert (tmp_path / "child.mp4").read_bytes() == MP4
    assert len(set(storage.connections)) == len(storage.connections) == 10
    both = storage.polls[-2:]
    assert len(set(both)) == 2


@pytest.mark.parametrize(
    "url",
    [
        "http://user@127.0.0.1/cat.mp4",
        "http://EXAMPLE.com/",
        "http://example.com./",
        "http://[::1]:80/",
        "http://b\N{LATIN SMALL LETTER U WITH DIAERESIS}cher.example/",
        "ftp://127.0.0.1/",
        "http://127.0.0.1/\N{LATIN SMALL LETTER U WITH DIAERESIS}",
        "http://127.0.0.1:x/",
    ],
)
def test_an_address_that_requests_may_spell_otherwise_is_left_to_it(url: str) -> None:
    assert origin_of_file(url) is None


def test_a_storage_that_stops_within_a_file_is_late(
    connect: Any, raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    def answer(server: RawServer, connection: socket.socket) -> None:
        data = more(connection)
        if b"task-result" in data:
            videos = [{"video_url": f"{server.url}/cat.mp4"}]
            connection.sendall(whole(json.dumps(task_result(videos=videos)).encode()))
            return
        connection.sendall(whole(MP4)[:-9])
        server.over.wait(SOON)

    url = raw_server(answer).url
    with connect("highwayapi", KEY, url, timeout=(SOON, 0.3), max_retries=0) as client:
        video = client.task("t-1").refresh().videos[0]
        late = "the next bytes of the answer took longer than 0.3 s|took too long"
        with pytest.raises(DownloadError, match=late):
            video.download(tmp_path / "cat.mp4")
