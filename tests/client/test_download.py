"""Downloads over real HTTP: only a whole file of the right kind is ever left behind."""

from __future__ import annotations

import socket
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks
from tests.helper_server import SOON
from tests.proofs import ON_WINDOWS
from videotasks import Client

from .loopback import KEY, MP4, RawServer, Reply, Server, task_result

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
FILE = Reply(200, MP4, {"Content-Type": "video/mp4"})


def result_with(url: str, kind: str = "video", form: str | None = "mp4") -> Reply:
    entry = {f"{kind}_url": url, f"{kind}_url_ttl": "3600", f"{kind}_type": form}
    files: dict[str, Any] = {f"{kind}s": [entry]}
    return Reply(body=task_result(**files))


def video(server: Server, client: Client, *replies: Reply, **options: Any) -> Any:
    """The first file of a task whose storage answers with these replies."""
    server.on("/v.mp4", *replies)
    server.on_result(result_with(f"{server.url}/v.mp4?sig=secret", **options))
    result = client.task("t-1").refresh()
    return (*result.videos, *result.images, *result.audios)[0]


def left(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_video_is_saved_whole(server: Server, client: Client, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    target = tmp_path / "cat.mp4"
    saved = video(server, client, FILE).download(
        target, on_progress=lambda got, all_: seen.append((got, all_))
    )
    assert saved == target
    assert target.read_bytes() == MP4
    assert left(tmp_path) == ["cat.mp4"]
    assert seen[-1] == (len(MP4), len(MP4))


def test_a_saved_file_has_the_rights_of_any_other(
    server: Server, client: Client, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.touch()
    saved = video(server, client, FILE).download(tmp_path / "cat.mp4")
    assert stat.S_IMODE(saved.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)


def test_the_key_never_goes_to_the_storage(
    server: Server, client: Client, tmp_path: Path
) -> None:
    video(server, client, FILE).download(tmp_path / "cat.mp4")
    fetch = server.seen[-1]
    assert fetch.path == "/v.mp4?sig=secret"
    assert "authorization" not in fetch.headers
    assert KEY not in repr(fetch)


def test_credentials_of_a_session_or_a_netrc_do_not_go_to_the_storage(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {KEY}"
    with Client("highwayapi", KEY, server.url, session=session) as client:
        video(server, client, FILE).download(tmp_path / "cat.mp4")
    assert "authorization" not in server.seen[-1].headers


def test_a_directory_gets_a_name_from_task_and_type(
    server: Server, client: Client, tmp_path: Path
) -> None:
    assert video(server, client, FILE).download(tmp_path) == tmp_path / "t-1.mp4"


@pytest.mark.parametrize(
    ("task_id", "name"),
    [("NUL", "_NUL.mp4"), ("com1.5", "_com1.5.mp4"), ("console", "console.mp4")],
)
def test_a_file_in_a_directory_has_no_name_that_windows_has_for_a_device(
    server: Server, client: Client, tmp_path: Path, task_id: str, name: str
) -> None:
    server.on("/v.mp4", FILE)
    found = task_result(videos=[{"video_url": f"{server.url}/v.mp4"}])
    found["task"]["task_id"] = task_id
    server.on_result(Reply(body=found))
    (file,) = client.task(task_id).wait().videos
    assert file.download(tmp_path) == tmp_path / name


def test_a_redirect_of_the_storage_is_followed(
    server: Server, client: Client, tmp_path: Path
) -> None:
    server.on("/moved", FILE)
    there = Reply(302, headers={"Location": f"{server.url}/moved"})
    saved = video(server, client, there).download(tmp_path)
    assert saved.read_bytes() == MP4
    assert "authorization" not in server.seen[-1].headers


def test_a_file_that_is_there_stays(
    server: Server, client: Client, tmp_path: Path
) -> None:
    target = tmp_path / "cat.mp4"
    target.write_bytes(b"mine")
    if not ON_WINDOWS:
        target.chmod(0o640)
    file = video(server, client, FILE)
    with pytest.raises(FileExistsError) as caught:
        file.download(target)
    assert isinstance(caught.value, videotasks.DownloadError)
    assert target.read_bytes() == b"mine"
    file.download(target, overwrite=True)
    assert target.read_bytes() == MP4
    if not ON_WINDOWS:
        assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_file_that_appears_meanwhile_stays(
    server: Server, client: Client, tmp_path: Path
) -> None:
    target = tmp_path / "cat.mp4"
    reply = FILE._replace(before=lambda: target.write_bytes(b"mine"))
    with pytest.raises(videotasks.TargetExistsError):
        video(server, client, reply).download(target)
    assert target.read_bytes() == b"mine"
    assert left(tmp_path) == ["cat.mp4"]


REFUSED = [
    Reply(200, "<html>sign in</html>", {"Content-Type": "text/html"}),
    Reply(200, {"error": "x"}, {"Content-Type": "application/json; charset=utf-8"}),
    Reply(200, "<Error/>", {"Content-Type": "application/xml"}),
    Reply(200, "<!doctype html><p>sorry</p>", {"Content-Type": "video/mp4"}),
    Reply(200, b"", {"Content-Type": "video/mp4"}),
    Reply(200, b"short", {"Content-Type": "video/mp4"}),
    Reply(206, MP4, {"Content-Type": "video/mp4"}),
    Reply(204),
]


@pytest.mark.parametrize("reply", REFUSED)
@pytest.mark.parametrize("form", ["mp4", None])
def test_what_is_no_video_is_never_saved(
    server: Server, client: Client, tmp_path: Path, reply: Reply, form: str | None
) -> None:
    with pytest.raises(videotasks.DownloadError) as caught:
        video(server, client, reply, form=form).download(tmp_path / "cat.mp4")
    assert left(tmp_path) == []
    assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", True)
    assert "secret" not in str(caught.value) + caught.value.url


def test_a_page_is_refused_for_a_format_that_nobody_knows(
    server: Server, client: Client, tmp_path: Path
) -> None:
    page = Reply(200, "  <html>sorry", {"Content-Type": "application/octet-stream"})
    with pytest.raises(videotasks.DownloadError):
        video(server, client, page, form="webm").download(tmp_path)
    webm = Reply(200, b"\x1aE\xdf\xa3" + bytes(50))
    assert video(server, client, webm, form="webm").download(tmp_path).suffix == ".webm"


@pytest.mark.parametrize(
    ("kind", "form", "content"),
    [
        ("video", "gif", b"GIF89a" + bytes(50)),
        ("image", "png", PNG),
        ("image", "jpeg", b"\xff\xd8\xff\xe0" + bytes(50)),
        ("image", "webp", b"RIFF\x00\x00\x00\x00WEBP" + bytes(50)),
        ("audio", "wav", b"RIFF\x00\x00\x00\x00WAVE" + bytes(50)),
    ],
)
def test_each_documented_format_is_known_by_its_first_bytes(
    server: Server, client: Client, tmp_path: Path, kind: str, form: str, content: bytes
) -> None:
    saved = video(server, client, Reply(200, content), kind=kind, form=form)
    assert saved.download(tmp_path) == tmp_path / f"t-1.{form}"
    assert (tmp_path / f"t-1.{form}").read_bytes() == content


def test_a_broken_transfer_is_tried_again(
    server: Server, client: Client, tmp_path: Path
) -> None:
    cut = Reply(200, MP4[:5000], {"Content-Length": str(len(MP4))})
    saved = video(server, client, cut, Reply(503), FILE).download(tmp_path)
    assert saved.read_bytes() == MP4
    assert left(tmp_path) == ["t-1.mp4"]


def test_a_transfer_that_keeps_breaking_leaves_nothing(
    connect: Any, server: Server, tmp_path: Path
) -> None:
    cut = Reply(200, MP4[:5000], {"Content-Length": str(len(MP4))})
    with (
        connect("highwayapi", KEY, server.url, max_retries=0) as client,
        pytest.raises(videotasks.DownloadError, match="5000"),
    ):
        video(server, client, cut).download(tmp_path)
    assert left(tmp_path) == []


def test_a_storage_that_is_away_is_a_download_error(
    connect: Any, tmp_path: Path, server: Server, closed_port: int
) -> None:
    server.on_result(result_with(f"http://127.0.0.1:{closed_port}/v.mp4?sig=secret"))
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        file = client.task("t-1").refresh().videos[0]
        with pytest.raises(videotasks.DownloadError) as caught:
            file.download(tmp_path)
    assert "secret" not in str(caught.value)
    assert len(server.polls()) == 1


@pytest.mark.parametrize("status", [403, 404, 410])
def test_an_expired_url_is_replaced_once_from_the_task(
    server: Server, client: Client, tmp_path: Path, status: int
) -> None:
    server.on("/old.mp4", Reply(status, "<Error/>"))
    server.on("/new.mp4", FILE)
    server.on_result(
        result_with(f"{server.url}/old.mp4"), result_with(f"{server.url}/new.mp4")
    )
    saved = client.task("t-1").refresh().videos[0].download(tmp_path)
    assert saved.read_bytes() == MP4
    assert len(server.polls()) == 2
    assert server.submits() == []


def test_a_fresh_url_that_is_dead_too_ends_it(
    server: Server, client: Client, tmp_path: Path
) -> None:
    with pytest.raises(videotasks.DownloadError) as caught:
        video(server, client, Reply(403)).download(tmp_path)
    assert caught.value.status == 403
    assert len(server.polls()) == 2
    assert server.submits() == []


def test_a_task_that_is_gone_is_a_download_error(
    server: Server, client: Client, tmp_path: Path
) -> None:
    file = video(server, client, Reply(403))
    server.on_result(Reply(404, {"reason": "TASK_NOT_FOUND"}))
    with pytest.raises(videotasks.DownloadError) as caught:
        file.download(tmp_path)
    assert isinstance(caught.value.__cause__, videotasks.TaskNotFoundError)


def test_a_download_has_a_deadline(
    raw_server: Callable[..., RawServer],
    server: Server,
    client: Client,
    clock: Callable[[], float],
    tmp_path: Path,
) -> None:
    def drip(storage: RawServer, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + MP4[:64]
        )
        while True:
            connection.sendall(b"x")
            storage.over.wait(0.05)

    server.on_result(result_with(f"{raw_server(drip).url}/v.mp4"))
    file = client.task("t-1").refresh().videos[0]
    with pytest.raises(videotasks.DownloadError):
        file.download(tmp_path, timeout=0.5)
    assert clock() < SOON
    assert left(tmp_path) == []


def test_a_missing_directory_is_told_before_anything_is_fetched(
    server: Server, client: Client, tmp_path: Path
) -> None:
    file = video(server, client, FILE)
    with pytest.raises(videotasks.DownloadError, match="no directory") as caught:
        file.download(tmp_path / "absent" / "cat.mp4")
    assert caught.value.retry_safe is False
    assert server.seen[-1].path.startswith("/v3/")


def test_what_on_progress_raises_leaves_nothing(
    server: Server, client: Client, tmp_path: Path
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        video(server, client, FILE).download(tmp_path, on_progress=stop)
    assert left(tmp_path) == []


def test_a_url_that_is_no_http_address_is_refused(
    server: Server, client: Client, tmp_path: Path
) -> None:
    server.on_result(result_with("file:///etc/passwd"))
    file = client.task("t-1").refresh().videos[0]
    with pytest.raises(videotasks.DownloadError, match="not an http address"):
        file.download(tmp_path)


@pytest.mark.parametrize("wrong", [float("nan"), 0, -1, True])
def test_a_wrong_timeout_is_refused(
    server: Server, client: Client, tmp_path: Path, wrong: Any
) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="timeout"):
        video(server, client, FILE).download(tmp_path, timeout=wrong)
