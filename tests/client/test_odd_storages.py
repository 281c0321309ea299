"""Storages that redirect, sign, shorten, expire and lie; and directories that change under a download."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks
from videotasks import Client

from .blocking_client import connect_blocking, pause_by
from .loopback import KEY, MP4, RawServer, Reply, Server, task_result
from .scripted import Clock

FILE = Reply(200, MP4, {"Content-Type": "video/mp4"})


@pytest.fixture
def video(server: Server, client: Any) -> Callable[..., Any]:
    """The file of a task, whose storage is at some URL."""

    def found(url: str, **entry: Any) -> Any:
        entry = {"video_url": url, "video_type": "mp4", **entry}
        server.on_result(Reply(body=task_result(videos=[entry])))
        return client.task("t-1").refresh().videos[0]

    return found


# -- redirects ------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", ["/b/c.mp4", "c.mp4", "//{host}/b/c.mp4?sig=x%2fy"]
)
def test_a_redirect_is_followed_from_where_it_was_said(
    server: Server, video: Any, tmp_path: Path, status: int, location: str
) -> None:
    there = location.format(host=server.url.removeprefix("http://"))
    server.on("/b/a.mp4", Reply(status, "moved", {"Location": there}))
    server.on("/b/c.mp4", FILE)
    saved = video(f"{server.url}/b/a.mp4").download(tmp_path)
    assert saved.read_bytes() == MP4
    assert server.seen[-1].path.endswith(there[-len("c.mp4") :])


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("{url}/v.mp4", "more than 10 times"),
        ("ftp://127.0.0.1/v.mp4", "not an http address"),
        ("file:///etc/passwd", "not an http address"),
        ("http://[::1", "no URL"),
    ],
)
def test_a_redirect_to_nowhere_ends_it(
    server: Server, video: Any, tmp_path: Path, location: str, says: str
) -> None:
    there = location.format(url=server.url)
    server.on("/v.mp4", Reply(302, headers={"Location": there}))
    with pytest.raises(videotasks.DownloadError, match=says):
        video(f"{server.url}/v.mp4").download(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("what", ["submit", "look", "download"])
def test_the_body_of_a_redirect_is_not_waited_for(
    client: Any,
    server: Server,
    video: Any,
    tmp_path: Path,
    raw_server: Callable[..., RawServer],
    what: str,
) -> None:
    """It may have no end."""

    def endless(_: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        head = f"HTTP/1.1 302 Found\r\nLocation: {server.url}/b.mp4\r\n"
        connection.sendall(head.encode() + b"Transfer-Encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(b"10000\r\n" + bytes(0x10000) + b"\r\n")

    server.on("/b.mp4", FILE)
    url = raw_server(endless).url
    if what == "download":
        assert video(f"{url}/v.mp4").download(tmp_path).read_bytes() == MP4
        return
    connect = type(client) if isinstance(client, Client) else None
    with (connect or connect_blocking)("highwayapi", KEY, url, max_retries=0) as one:
        if what == "submit":
            with pytest.raises(videotasks.OutcomeUnknownError, match="redirect"):
                one.vidu_q1.text_to_video(prompt="a cat")
        else:
            with pytest.raises(videotasks.APIError) as caught:
                one.task("t-1").refresh()
            assert caught.value.status == 302


# -- addresses ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        (
            "/a/../my cat.mp4?sig=a%2fb%7ec~%41+&x=1,2",
            "/a/../my%20cat.mp4?sig=a%2fb%7ec~%41+&x=1,2",
        ),
        ("/käse.mp4?a=%zz", "/k%C3%A4se.mp4?a=%zz"),
        ("?sig=%2F#part", "/?sig=%2F"),
    ],
)
def test_nothing_of_an_address_is_spelled_otherwise_but_what_cannot_stand(
    raw_server: Callable[..., RawServer],
    video: Any,
    tmp_path: Path,
    path: str,
    asked: str,
) -> None:
    heads: list[bytes] = []

    def note(_: RawServer, connection: socket.socket) -> None:
        heads.append(connection.recv(65536))
        size = len(MP4)
        connection.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + MP4
        )

    video(raw_server(note).url + path).download(tmp_path)
    line = heads[0].split(b"\r\n")[0].decode()
    assert line == f"GET {asked} HTTP/1.1"


def test_a_password_in_an_address_is_not_used(
    server: Server, video: Any, tmp_path: Path
) -> None:
    server.on("/v.mp4", FILE)
    url = server.url.replace("http://", "http://me:secret@")
    video(f"{url}/v.mp4").download(tmp_path)
    assert "authorization" not in server.seen[-1].headers


def test_a_session_of_ones_own_adds_nothing_to_what_the_storage_is_asked(
    server: Server, tmp_path: Path
) -> None:
    server.on_result(
        Reply(body=task_result(videos=[{"video_url": f"{server.url}/v.mp4?sig=x"}]))
    )
    server.on("/v.mp4", FILE)
    with requests.Session() as session:
        session.params = {"mine": "1"}
        session.headers["X-Team"] = "cats"
        session.auth = ("me", "secret")
        session.cookies.set("id", "7")
        with Client("highwayapi", KEY, server.url, session=session) as client:
            client.task("t-1").refresh().videos[0].download(tmp_path)
    assert server.seen[0].headers["x-team"] == "cats"
    assert server.seen[1].path == "/v.mp4?sig=x"
    assert not {"x-team", "authorization", "cookie"} & set(server.seen[1].headers)


# -- what comes -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "named", ["mp4", ".mp4", "MP4", "video/mp4", "mov", "webm", None, "x" * 99]
)
@pytest.mark.parametrize(
    "said",
    [
        b"Access denied: the signature has expired",
        b"\xef\xbb\xbf<!doctype html>",
        b"Zugriff verweigert \xc3\xbc",
    ],
)
def test_what_a_storage_says_is_not_saved_as_a_video(
    server: Server, video: Any, tmp_path: Path, said: bytes, named: str | None
) -> None:
    server.on("/v.mp4", Reply(200, said, {"Content-Type": "video/mp4"}))
    file = video(f"{server.url}/v.mp4", video_type=named)
    with pytest.raises(videotasks.DownloadError, match="begins with"):
        file.download(tmp_path)


@pytest.mark.parametrize(
    ("named", "head"),
    [
        ("mov", b"\x00\x00\x00\x14ftypqt  "),
        ("mp4", b"\x00\x00\x00\x18stypmsdh"),
        ("video/mp4", b"\x00\x00\x00\x08free\x00\x00\x00\x20"),
        ("webm", b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81"),
    ],
)
def test_formats_that_a_platform_may_name_are_saved(
    server: Server, video: Any, tmp_path: Path, named: str, head: bytes
) -> None:
    server.on("/v.mp4", Reply(200, head + bytes(99)))
    file = video(f"{server.url}/v.mp4", video_type=named)
    assert file.download(tmp_path).read_bytes() == head + bytes(99)


@pytest.mark.parametrize("coding", ["", "utf-8", "identity", "aws-chunked"])
def test_a_coding_that_is_none_is_no_trouble(
    server: Server, video: Any, tmp_path: Path, coding: str
) -> None:
    server.on("/v.mp4", FILE._replace(headers={"Content-Encoding": coding}))
    assert video(f"{server.url}/v.mp4").download(tmp_path).read_bytes() == MP4


def test_a_part_that_ends_too_soon_is_not_the_end(
    server: Server, video: Any, tmp_path: Path
) -> None:
    """The size of the whole is not known, and the connection ends without a complaint."""
    end = len(MP4) - 1
    head = {"Content-Range": f"bytes 0-{end}/*", "Content-Length": "100"}
    server.on("/v.mp4", Reply(206, MP4[:100], head), FILE)
    assert video(f"{server.url}/v.mp4").download(tmp_path).read_bytes() == MP4


def test_a_range_beyond_all_numbers_is_no_answer(
    server: Server, video: Any, tmp_path: Path
) -> None:
    head = {"Content-Range": f"bytes {'9' * 5000}-{'9' * 5001}/*"}
    server.on("/v.mp4", Reply(206, MP4, head), FILE)
    assert video(f"{server.url}/v.mp4").download(tmp_path).read_bytes() == MP4


def test_a_file_that_changes_while_it_is_compared_is_not_mixed(
    server: Server, video: Any
) -> None:
    """One version breaks, the next breaks before the place of the first break: both stay apart."""
    old, new = MP4 + b"1" * 200_000, MP4 + b"2" * 200_000
    size = {"Content-Length": str(len(old))}
    tail = {"Content-Range": f"bytes 150000-{len(new) - 1}/{len(new)}", "ETag": '"two"'}

    def answer(seen: Any) -> Reply:
        if seen.headers.get("if-range") == '"two"':
            return Reply(206, new[150_000:], tail)
        return Reply(200, new, {"ETag": '"two"'})

    server.on(
        "/v.mp4",
        Reply(200, old[:150_000], {**size, "ETag": '"one"'}),
        Reply(200, new[:50_000], {**size, "ETag": '"two"'}),
        Reply(answer=answer),
    )
    with pytest.raises(videotasks.DownloadError, match="changed"):
        list(video(f"{server.url}/v.mp4").stream())


def test_a_url_that_expires_for_the_second_time_is_renewed_again(
    server: Server, client: Any, tmp_path: Path
) -> None:
    """On a storage that cannot go on, so that each time less may be there than before."""
    size = {"Content-Length": str(len(MP4))}
    entries = [[{"video_url": f"{server.url}/{n}.mp4"}] for n in "012"]
    server.on_result(*(Reply(body=task_result(videos=one)) for one in entries))
    server.on("/0.mp4", Reply(200, MP4[:9000], size), Reply(403))
    server.on("/1.mp4", Reply(200, MP4[:5000], size), Reply(403))
    server.on("/2.mp4", FILE)
    saved = client.task("t-1").refresh().videos[0].download(tmp_path)
    assert saved.read_bytes() == MP4


def test_a_file_whose_place_has_no_url_any_more_is_not_another_one(
    server: Server, client: Any, tmp_path: Path
) -> None:
    one, two = ({"video_url": f"{server.url}/{n}.mp4"} for n in "12")
    both = Reply(body=task_result(videos=[one, two]))
    server.on_result(both, Reply(body=task_result(videos=[{"video_url": ""}, two])))
    server.on("/1.mp4", Reply(403))
    server.on("/2.mp4", FILE)
    first = client.task("t-1").refresh().videos[0]
    with pytest.raises(videotasks.DownloadError, match="does not list it"):
        first.download(tmp_path)


@pytest.mark.parametrize("way", ["download", "stream"])
@pytest.mark.parametrize(
    "slow", [Reply(429, headers={"Retry-After": "30"}), Reply(503)], ids=["429", "503"]
)
def test_a_deadline_binds_the_question_for_a_fresh_url_too(
    connect: Any,
    server: Server,
    tmp_path: Path,
    scripted_clock: Clock,
    slow: Reply,
    way: str,
) -> None:
    entry = [{"video_url": f"{server.url}/v.mp4"}]
    server.on_result(Reply(body=task_result(videos=entry)), slow)
    server.on("/v.mp4", Reply(403))
    with connect("highwayapi", KEY, server.url, max_retries=99) as client:
        pause_by(client, scripted_clock.sleep)
        file = client.task("t-1").refresh().videos[0]
        began = scripted_clock.now
        ways: dict[str, Callable[[], object]] = {
            "download": lambda: file.download(tmp_path, timeout=90),
            "stream": lambda: list(file.stream(timeout=90)),
        }
        with pytest.raises(videotasks.DownloadError):
            ways[way]()
    assert scripted_clock.now - began <= 90


@pytest.mark.parametrize("way", ["download", "stream"])
@pytest.mark.parametrize(
    ("timeout", "pause"), [(None, "3600"), (None, "61"), (20.0, "30")]
)
def test_a_storage_that_asks_to_come_back_much_later_is_not_asked_again(
    connect: Any,
    server: Server,
    tmp_path: Path,
    timeout: float | None,
    pause: str,
    way: str,
) -> None:
    server.on_result(Reply(body=task_result(videos=[{"video_url": f"{server.url}/v"}])))
    server.on("/v", Reply(503, headers={"Retry-After": pause}))
    paused: list[float] = []
    with connect("highwayapi", KEY, server.url) as client:
        pause_by(client, paused.append)
        file = client.task("t-1").refresh().videos[0]
        ways: dict[str, Callable[[], object]] = {
            "download": lambda: file.download(tmp_path, timeout=timeout),
            "stream": lambda: list(file.stream(timeout=timeout)),
        }
        with pytest.raises(videotasks.DownloadError, match=f"in {pause} s") as caught:
            ways[way]()
    assert caught.value.retry_safe is True
    assert paused == []
    assert [one.path for one in server.seen].count("/v") == 1
    assert not list(tmp_path.iterdir())


# -- errors and directories -----------------------------------------------------------------


def test_errors_of_a_download_say_which_request_it_is_of(
    server: Server, client: Any, tmp_path: Path
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    server.on_result(
        Reply(body=task_result(videos=[{"video_url": f"{server.url}/v.mp4"}]))
    )
    server.on("/v.mp4", Reply(410))
    task = client.vidu_q1.reference_to_video(
        images=["https://a.example/a.png"], prompt="a cat"
    )
    file = task.wait().videos[0]
    for target in (tmp_path / "a.mp4", tmp_path / "none" / "a.mp4"):
        with pytest.raises(videotasks.DownloadError) as caught:
            file.download(target)
        error = caught.value
        assert error.endpoint == "vidu_q1.reference_to_video"
        assert error.request_digest == task.request_digest


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    one = tmp_path / "videos"
    one.mkdir()
    yield one
    if one.is_dir():
        one.chmod(0o755)


def test_a_directory_that_is_taken_away_meanwhile_is_a_download_error(
    server: Server, video: Any, folder: Path
) -> None:
    def replace() -> None:
        for one in folder.iterdir():
            one.unlink()
        folder.rmdir()
        folder.write_text("a file now")

    server.on("/v.mp4", FILE._replace(before=replace))
    with pytest.raises(videotasks.DownloadError, match="cannot be saved"):
        video(f"{server.url}/v.mp4").download(folder / "a.mp4")
    folder.unlink()


def test_a_relative_target_is_where_it_was_when_it_was_given(
    server: Server, video: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    server.on("/v.mp4", FILE._replace(before=lambda: os.chdir(folder.parent)))
    assert video(f"{server.url}/v.mp4").download("a.mp4") == Path("a.mp4")
    assert [one.name for one in folder.iterdir()] == ["a.mp4"]
