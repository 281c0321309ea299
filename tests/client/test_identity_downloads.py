"""Each request for a file has a connection of its own, and leaves a session of the caller's as it was."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks

from .blocking_client import pause_by
from .loopback import (
    KEY,
    MP4,
    RawServer,
    task_result,
)
from .test_identity import whole

pytestmark = pytest.mark.both_ways


def test_each_request_for_a_file_has_a_connection_of_its_own(
    any_way: Callable[..., Any], raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    """Also where it is sent on to, and where it goes on after a break."""
    targets: list[tuple[int, str]] = []
    last = {"ETag": '"a"', "Accept-Ranges": "bytes"}

    def answer(server: RawServer, connection: socket.socket) -> None:
        number = server.connections
        while data := connection.recv(65536):
            target = data.split(b" ")[1].decode()
            ranged = b"\r\nrange:" in data.lower()
            targets.append((number, target))
            if "task-result" in target:
                names = ("/broken.mp4", "/moved.mp4")
                urls = [{"video_url": server.url + name} for name in names]
                body = task_result("TASK_STATUS_SUCCEED", videos=urls)
                connection.sendall(whole(json.dumps(body).encode()))
            elif target == "/moved.mp4":
                to = {"Location": "/there.mp4"}
                connection.sendall(whole(b"", "302 Found", **to))
            elif target == "/broken.mp4" and not ranged:
                connection.sendall(whole(MP4, **last)[:-100])
                return
            elif target == "/broken.mp4":
                span = f"bytes {len(MP4) - 100}-{len(MP4) - 1}/{len(MP4)}"
                part = {**last, "Content-Range": span}
                connection.sendall(whole(MP4[-100:], "206 Partial Content", **part))
            else:
                connection.sendall(whole(MP4))

    server = raw_server(answer)
    with any_way(server.url) as client:
        pause_by(client, lambda _: None)
        videos = client.task("t-1").refresh().videos
        for number, video in enumerate(videos):
            saved = video.download(tmp_path / f"{number}.mp4")
            assert saved.read_bytes() == MP4
        client.task("t-1").refresh()
    files = [number for number, target in targets if target.endswith(".mp4")]
    assert len(files) == len(set(files)) == 4
    polls = {number for number, target in targets if "task-result" in target}
    assert not polls & set(files)


def test_a_session_of_ones_own_keeps_what_it_has(
    raw_server: Callable[..., RawServer], tmp_path: Path
) -> None:
    """Its class, its adapters' settings, and its connections, while a file is fetched beside them."""

    class Adapter(requests.adapters.HTTPAdapter):
        def __init__(self, mark: str) -> None:
            self.mark = mark
            super().__init__()

        def send(self, request: Any, *rest: Any, **options: Any) -> Any:
            request.headers["X-Mark"] = self.mark
            return super().send(request, *rest, **options)

    class Session(requests.Session):
        sent = 0

        def send(self, *rest: Any, **options: Any) -> Any:
            self.sent += 1
            return super().send(*rest, **options)

    seen: list[tuple[int, bytes]] = []

    def answer(server: RawServer, connection: socket.socket) -> None:
        number = server.connections
        while data := connection.recv(65536):
            seen.append((number, data))
            url = [{"video_url": f"{server.url}/a.mp4"}]
            body = json.dumps(task_result(videos=url)).encode()
            connection.sendall(whole(MP4 if b".mp4" in data else body))

    server = raw_server(answer)
    with Session() as session:
        session.mount("http://", Adapter("mine"))
        with videotasks.Client(
            "highwayapi", KEY, server.url, session=session
        ) as client:
            client.task("t-1").refresh().videos[0].download(tmp_path / "a.mp4")
            client.task("t-1").refresh()
        assert session.sent == 3
    assert [number for number, _ in seen] == [1, 2, 1]
    assert all(b"X-Mark: mine" in data for _, data in seen)
