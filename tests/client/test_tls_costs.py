"""What TLS costs beyond its own work: no room for more than a record of it, and no look at certificates twice."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from videotasks import Client
from videotasks._http.wire import RECORD

from .loopback import KEY, Reply, Server, task_result

FILE = b"\0\0\0\x18ftypmp42" + bytes(10 * RECORD)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    made = trustme.CA()
    made.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    return made


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    one = Server(context)
    one.on_result(Reply(body=task_result(videos=[{"video_url": f"{one.url}/file"}])))
    one.on("/file", Reply(body=FILE))
    yield one
    one.close()


def test_a_file_is_asked_for_record_by_record(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room for 256 kB, of which TLS fills 16, took twice as long as to decipher them."""
    rooms: list[int] = []
    read = ssl.SSLSocket.recv_into

    def noted(self: Any, buffer: Any, *arguments: Any) -> int:
        rooms.append(len(buffer))
        return read(self, buffer, *arguments)

    monkeypatch.setattr(ssl.SSLSocket, "recv_into", noted)
    with Client("highwayapi", KEY, server.url) as client:
        client.task("t-1").refresh().videos[0].download(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == FILE
    assert RECORD in rooms
    assert max(rooms) <= RECORD


def test_certificates_are_looked_at_once_until_they_change(
    connect: Any, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str | None] = []
    load = ssl.SSLContext.load_verify_locations

    def noted(
        self: Any, cafile: str | None = None, *arguments: Any, **more: Any
    ) -> None:
        looks.append(cafile)
        load(self, cafile, *arguments, **more)

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", noted)

    def poll() -> int:
        with connect("highwayapi", KEY, server.url) as client:
            client.task("t-1").refresh()
        return len(looks)

    authority = str(tmp_path / "ca.pem")
    first = poll()
    assert set(looks) == {authority}
    assert poll() == first
    os.utime(authority, ns=(0, 0))
    assert poll() == 2 * first
