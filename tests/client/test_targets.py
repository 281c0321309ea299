"""Where files are saved: links, directories, rights, and file systems that know less."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import videotasks
from videotasks import FileSystemWarning

from .loopback import MP4, Reply, Server, task_result

VIDEO = MP4 + bytes(range(256)) * 8000
ETAG = {"ETag": '"one"'}
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def video(server: Server, client: Any) -> Callable[..., Any]:
    """The file of a task, whose storage says this one after another."""

    def found(*replies: Reply, **entry: Any) -> Any:
        server.on("/v", *replies or [Reply(200, VIDEO, ETAG)])
        entry = {"video_url": f"{server.url}/v", **entry}
        server.on_result(Reply(body=task_result(videos=[entry])))
        return client.task("t-1").refresh().videos[0]

    return found


def left(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


# -- links and directories -------------------------------------------------------------------


def test_a_link_is_followed_and_kept(video: Any, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "real.mp4").write_bytes(b"old")
    link = tmp_path / "latest.mp4"
    link.symlink_to("disk/real.mp4")
    file = video()
    with pytest.raises(videotasks.TargetExistsError):
        file.download(link)
    assert file.download(link, overwrite=True) == link
    assert link.readlink() == Path("disk/real.mp4")
    assert (disk / "real.mp4").read_bytes() == VIDEO
    assert (left(tmp_path), left(disk)) == (["disk", "latest.mp4"], ["real.mp4"])


def test_the_part_lies_beside_what_a_link_points_to(video: Any, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "real.mp4").write_bytes(b"old")
    (tmp_path / "latest.mp4").symlink_to(disk / "real.mp4")
    seen: list[list[str]] = []
    file = video(Reply(200, VIDEO, before=lambda: seen.append(left(disk))))
    file.download(tmp_path / "latest.mp4", overwrite=True)
    assert [len(names) for names in seen] == [2]


def test_a_link_to_what_is_not_there_yet(video: Any, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    link = tmp_path / "latest.mp4"
    link.symlink_to(disk / "real.mp4")
    file = video()
    with pytest.raises(videotasks.DownloadError, match="link to a directory"):
        file.download(link, overwrite=True)
    disk.mkdir()
    file.download(link, overwrite=True)
    assert (disk / "real.mp4").read_bytes() == VIDEO
    assert link.is_symlink()


def test_a_link_in_a_directory_is_followed_too(video: Any, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    (tmp_path / "t-1.mp4").symlink_to("disk/real.mp4")
    video().download(tmp_path, overwrite=True)
    assert (disk / "real.mp4").read_bytes() == VIDEO
    assert (tmp_path / "t-1.mp4").is_symlink()


@pytest.mark.parametrize("name", ["videos/", "a/b/c/", "./videos//"])
def test_a_slash_at_the_end_means_a_directory(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert video().download(name) == Path(name) / "t-1.mp4"
    assert video().download(f"{tmp_path}/{name}", overwrite=True).is_file()


def test_a_directory_that_was_made_for_nothing_is_removed(
    video: Any, tmp_path: Path
) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(videotasks.DownloadError):
        video(Reply(404)).download(f"{tmp_path}/a/b/c/")
    assert left(tmp_path) == ["a"]
    assert left(tmp_path / "a") == []


def test_a_file_is_no_directory(video: Any, tmp_path: Path) -> None:
    (tmp_path / "videos").write_bytes(b"mine")
    with pytest.raises(videotasks.DownloadError, match="no directory") as caught:
        video().download(f"{tmp_path}/videos/")
    assert caught.value.retry_safe is False
    assert (tmp_path / "videos").read_bytes() == b"mine"


def test_a_name_that_is_taken_is_told_before_all_of_it_has_come(
    video: Any, tmp_path: Path
) -> None:
    """What it is called is known only from its first bytes."""
    webm = b"\x1aE\xdf\xa3\x9fB\x82\x84webm" + bytes(9_000_000)
    (tmp_path / "t-1.webm").write_bytes(b"mine")
    got: list[int] = []
    with pytest.raises(videotasks.TargetExistsError):
        video(Reply(200, webm)).download(
            tmp_path, on_progress=lambda received, _: got.append(received)
        )
    assert max(got, default=0) < len(webm)
    assert left(tmp_path) == ["t-1.webm"]


# -- rights ----------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o444])
def test_what_replaces_a_file_has_its_rights(
    video: Any, tmp_path: Path, mode: int
) -> None:
    target = tmp_path / "cat.mp4"
    target.write_bytes(b"old")
    target.chmod(mode)
    video().download(target, overwrite=True)
    assert stat.S_IMODE(target.stat().st_mode) == mode


@pytest.mark.skipif(not ROOT, reason="only root can give files away")
def test_what_replaces_a_file_has_its_owner(video: Any, tmp_path: Path) -> None:
    target = tmp_path / "cat.mp4"
    target.write_bytes(b"old")
    os.chown(target, 12345, 23456)
    video().download(target, overwrite=True)
    assert (target.stat().st_uid, target.stat().st_gid) == (12345, 23456)
    assert target.read_bytes() == VIDEO


def test_a_group_that_cannot_be_kept_gets_no_more_than_everybody(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "cat.mp4"
    target.write_bytes(b"old")
    target.chmod(0o664)
    if not ROOT:
        pytest.skip("only root can make a file of another group")
    os.chown(target, -1, 23456)
    monkeypatch.setattr(os, "chown", refuses(errno.EPERM))
    video().download(target, overwrite=True)
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


def test_extended_attributes_are_kept(video: Any, tmp_path: Path) -> None:
    target = tmp_path / "cat.mp4"
    target.write_bytes(b"old")
    try:
        os.setxattr(target, "user.shelf", b"7")
    except OSError:
        pytest.skip("this file system has none")
    video().download(target, overwrite=True)
    assert os.getxattr(target, "user.shelf") == b"7"


# -- file systems that know less -------------------------------------------------------------


def refuses(number: int) -> Callable[..., Any]:
    def call(*_: Any, **__: Any) -> Any:
        raise OSError(number, os.strerror(number))

    return call


UNKNOWN = [errno.ENOTSUP, errno.EINVAL, errno.EPERM, errno.ENOSYS]


@pytest.mark.parametrize("number", UNKNOWN, ids=errno.errorcode.get)
def test_an_fsync_that_a_mount_does_not_know_costs_a_warning(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    file = video()
    monkeypatch.setattr(os, "fsync", refuses(number))
    with pytest.warns(FileSystemWarning, match="fsync"):
        saved = file.download(tmp_path)
    assert saved.read_bytes() == VIDEO
    assert left(tmp_path) == ["t-1.mp4"]


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC], ids=errno.errorcode.get)
def test_an_fsync_that_fails_costs_the_file(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    file = video()
    monkeypatch.setattr(os, "fsync", refuses(number))
    with pytest.raises(videotasks.DownloadError, match="cannot be saved"):
        file.download(tmp_path)
    assert left(tmp_path) == []


@pytest.mark.parametrize("number", UNKNOWN, ids=errno.errorcode.get)
def test_a_mount_without_links_is_no_trouble(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    file = video()
    monkeypatch.setattr(os, "link", refuses(number))
    assert file.download(tmp_path).read_bytes() == VIDEO
    with pytest.raises(videotasks.TargetExistsError):
        file.download(tmp_path)
    assert left(tmp_path) == ["t-1.mp4"]


def test_a_mount_without_links_keeps_what_appears_meanwhile(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "cat.mp4"
    monkeypatch.setattr(os, "link", refuses(errno.EPERM))
    file = video(Reply(200, VIDEO, before=lambda: target.write_bytes(b"mine")))
    with pytest.raises(videotasks.TargetExistsError):
        file.download(target)
    assert target.read_bytes() == b"mine"
    assert left(tmp_path) == ["cat.mp4"]


def test_rights_that_a_mount_does_not_know_cost_a_warning(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "cat.mp4"
    target.write_bytes(b"old")
    target.chmod(0o640)  # not what a new file gets
    file = video()
    monkeypatch.setattr(os, "chmod", refuses(errno.EPERM))
    monkeypatch.setattr(Path, "chmod", refuses(errno.EPERM))
    with pytest.warns(FileSystemWarning, match="rights"):
        file.download(target, overwrite=True)
    assert target.read_bytes() == VIDEO


def test_a_mount_without_locks_is_no_trouble(
    video: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    file = video()
    monkeypatch.setattr(fcntl, "flock", refuses(errno.ENOLCK))
    for _ in range(2):
        assert file.download(tmp_path, overwrite=True).read_bytes() == VIDEO
    assert left(tmp_path) == ["t-1.mp4"]
