"""Parts of files that a killed process has left: gone on with, begun anew, never shared, and removed in the end."""

from __future__ import annotations

import json
import multiprocessing
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON

from .loopback import KEY, MP4, RawServer, Reply, Seen, Server, task_result

fcntl: Any = pytest.importorskip("fcntl")
"""Where there are no such locks, no part is taken up."""
VIDEO = MP4 + bytes(range(256)) * 8000
SIZE = len(VIDEO)
ETAG = {"ETag": '"one"'}
WEEK = 7 * 24 * 3600
LINUX = pytest.mark.skipif(
    not Path("/proc/sys/kernel/random/boot_id").exists(),
    reason="elsewhere nobody can tell whether the machine went down meanwhile",
)


def left(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


KILLED = f"""
import sys
from videotasks import Client
with Client("highwayapi", {KEY!r}, sys.argv[1]) as client:
    client.task("t-1").refresh().videos[0].download(sys.argv[2])
"""


class Storage:
    """Has one file, and gives those who ask for all of it only the first half, until it is told to go on."""

    def __init__(self, server: Server) -> None:
        self.content, self.headers = VIDEO, dict(ETAG)
        self.ranges: list[str | None] = []
        self.half = True
        server.on("/v", Reply(answer=self._answer))
        entry = {"video_url": f"{server.url}/v"}
        server.on_result(Reply(body=task_result(videos=[entry])))

    def _answer(self, request: Seen) -> Reply:
        asked = request.headers.get("range")
        self.ranges.append(asked)
        start = 0
        if asked and request.headers.get("if-range") == self.headers.get("ETag"):
            start = int(asked.removeprefix("bytes=").removesuffix("-"))
        size = len(self.content)
        body = self.content[start:]
        headers = {**self.headers, "Content-Length": str(len(body))}
        if start:
            headers["Content-Range"] = f"bytes {start}-{size - 1}/{size}"
        if self.half:
            body = body[: size // 2]
        return Reply(206 if start else 200, body, headers)


@pytest.fixture
def storage(server: Server) -> Storage:
    return Storage(server)


@pytest.fixture
def kill(
    server: Server,
) -> Iterator[Callable[[Path], None]]:
    """Begins a download in a process of its own, and kills that when half of it has been written."""
    running: list[subprocess.Popen[bytes]] = []

    def killed(folder: Path) -> None:
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", HANGING, server.url, str(folder)]
        )
        running.append(process)
        until = time.monotonic() + SOON
        while not any(
            one.stat().st_size >= SIZE // 2 - 65536 for one in folder.glob("*.part")
        ):
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.005)
        process.kill()
        process.wait(SOON)

    yield killed
    for process in running:
        process.kill()
        process.wait(SOON)


HANGING = KILLED.replace(
    ".download(sys.argv[2])",
    ".download(sys.argv[2], on_progress=hang)",
).replace(
    "import sys\n",
    f"""import sys, time
def hang(received, total):
    if received >= {SIZE // 2 - 65536}:
        time.sleep(3600)
""",
)


def file_of(client: Any) -> Any:
    return client.task("t-1").refresh().videos[0]


@LINUX
def test_what_a_killed_process_has_left_is_gone_on_with(
    storage: Storage, client: Any, kill: Any, tmp_path: Path
) -> None:
    kill(tmp_path)
    storage.half = False
    saved = file_of(client).download(tmp_path / "other name.mp4")
    assert saved.read_bytes() == VIDEO
    assert left(tmp_path) == ["other name.mp4"]
    first, second = storage.ranges
    assert first is None
    assert second is not None
    assert SIZE // 2 - 65536 <= int(second[6:-1]) <= SIZE // 2


@LINUX
@pytest.mark.parametrize("size", ["same", "other"])
def test_what_has_changed_meanwhile_is_begun_anew(
    storage: Storage, client: Any, kill: Any, tmp_path: Path, size: str
) -> None:
    kill(tmp_path)
    storage.half = False
    storage.headers = {"ETag": '"two"'}
    storage.content = MP4 + b"2" * (SIZE - len(MP4) - (size == "other"))
    assert file_of(client).download(tmp_path).read_bytes() == storage.content
    assert left(tmp_path) == ["t-1.mp4"]


@LINUX
def test_a_storage_without_marks_is_asked_for_all_of_it(
    storage: Storage, client: Any, kill: Any, tmp_path: Path
) -> None:
    storage.headers = {}
    kill(tmp_path)
    storage.half = False
    assert file_of(client).download(tmp_path).read_bytes() == VIDEO
    assert storage.ranges == [None, None]
    assert left(tmp_path) == ["t-1.mp4"]


def parts(folder: Path) -> tuple[Path, Path]:
    """The part that is left in a folder, and the note beside it."""
    part, note = sorted(folder.iterdir(), key=lambda one: one.suffix == ".json")
    return part, note


def rewrite(note: Path, **said: Any) -> None:
    note.write_text(json.dumps({**json.loads(note.read_text()), **said}))


SPOILS: dict[str, Callable[[Path, Path], object]] = {
    "the machine went down": lambda _, note: rewrite(note, boot="another"),
    "no note": lambda _, note: note.unlink(),
    "half a note": lambda _, note: note.write_text('{"boot": "'),
    "a note of nothing": lambda _, note: note.write_text("[]"),
    "odd marks": lambda _, note: rewrite(note, marks={"etag": "a\r\nX: y"}),
    "other marks": lambda _, note: rewrite(note, marks={"range": "x"}),
    "an odd size": lambda _, note: rewrite(note, total="many"),
    "nothing": lambda part, _: part.write_bytes(b""),
    "a few bytes": lambda part, _: part.write_bytes(VIDEO[:99]),
}


@LINUX
@pytest.mark.parametrize("name", SPOILS)
def test_a_part_that_cannot_be_relied_on_is_begun_anew(
    storage: Storage, client: Any, kill: Any, tmp_path: Path, name: str
) -> None:
    kill(tmp_path)
    SPOILS[name](*parts(tmp_path))
    storage.half = False
    assert file_of(client).download(tmp_path).read_bytes() == VIDEO
    assert storage.ranges == [None, None]
    assert left(tmp_path) == ["t-1.mp4"]


@LINUX
def test_a_part_that_is_whole_is_asked_for_its_last_byte(
    storage: Storage, client: Any, kill: Any, tmp_path: Path
) -> None:
    kill(tmp_path)
    part, _ = parts(tmp_path)
    part.write_bytes(VIDEO)
    storage.half = False
    assert file_of(client).download(tmp_path).read_bytes() == VIDEO
    assert storage.ranges == [None, f"bytes={SIZE - 1}-"]


@LINUX
def test_a_process_that_was_killed_when_its_file_was_in_place_harms_nothing(
    storage: Storage, client: Any, kill: Any, tmp_path: Path
) -> None:
    kill(tmp_path)
    part, _ = parts(tmp_path)
    part.write_bytes(b"a whole video")
    os.link(part, tmp_path / "cat.mp4")
    storage.half = False
    file_of(client).download(tmp_path / "dog.mp4")
    assert (tmp_path / "cat.mp4").read_bytes() == b"a whole video"
    assert (tmp_path / "dog.mp4").read_bytes() == VIDEO


@LINUX
def test_a_link_in_place_of_a_part_is_not_followed(
    storage: Storage, client: Any, kill: Any, tmp_path: Path
) -> None:
    kill(tmp_path)
    part, _ = parts(tmp_path)
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    part.unlink()
    part.symlink_to(mine)
    storage.half = False
    assert file_of(client).download(tmp_path).read_bytes() == VIDEO
    assert mine.read_bytes() == b"mine"


def test_two_at_once_do_not_share_a_part(
    server: Server, connect: Any, tmp_path: Path
) -> None:
    """The second begins while the first is in the midst of it, and both get all of it."""
    both = threading.Barrier(2, timeout=SOON)
    entry = {"video_url": f"{server.url}/v"}
    server.on_result(Reply(body=task_result(videos=[entry])))
    server.on("/v", Reply(200, VIDEO, ETAG, before=both.wait))
    saved: list[Path] = []

    def download(name: str) -> None:
        with connect("highwayapi", KEY, server.url) as client:
            saved.append(file_of(client).download(tmp_path / name))

    names = ["cat.mp4", "dog.mp4"]
    threads = [threading.Thread(target=download, args=[name]) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SOON)
    assert len(saved) == 2
    assert {one.read_bytes() for one in saved} == {VIDEO}
    assert left(tmp_path) == names


def _download(url: str, folder: str, number: int) -> None:
    with videotasks.Client("highwayapi", KEY, url) as client:
        target = Path(folder, f"{number}.mp4")
        assert file_of(client).download(target).read_bytes() == VIDEO


def test_many_processes_at_once_get_whole_files(server: Server, tmp_path: Path) -> None:
    entry = {"video_url": f"{server.url}/v"}
    server.on_result(Reply(body=task_result(videos=[entry])))
    server.on("/v", Reply(200, VIDEO, ETAG))
    spawned = multiprocessing.get_context("spawn")
    processes = [
        spawned.Process(target=_download, args=[server.url, str(tmp_path), number])
        for number in range(4)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(4 * SOON)
        assert process.exitcode == 0
    assert left(tmp_path) == ["0.mp4", "1.mp4", "2.mp4", "3.mp4"]


def test_parts_that_nobody_has_written_to_for_a_week_are_removed(
    storage: Storage, client: Any, tmp_path: Path
) -> None:
    storage.half = False
    now = time.time()
    ages = {
        ".videotasks-00-old.part": WEEK + 60,
        ".videotasks-00-old.json": WEEK + 60,
        ".videotasks-00-new.part": WEEK - 3600,
        ".else.part": 2 * WEEK,
        "old.part": 2 * WEEK,
    }
    for name, age in ages.items():
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (now - age, now - age))
    held = tmp_path / ".videotasks-00-held.part"
    with held.open("wb") as handle:
        os.utime(held, (now - 2 * WEEK, now - 2 * WEEK))
        fcntl.flock(handle, fcntl.LOCK_EX)
        file_of(client).download(tmp_path)
    assert left(tmp_path) == sorted(
        [held.name, ".videotasks-00-new.part", ".else.part", "old.part", "t-1.mp4"]
    )


def test_a_part_that_only_its_process_could_find_is_removed_once_that_has_ended(
    storage: Storage, client: Any, tmp_path: Path
) -> None:
    """As of two that fetched one file at once, the second of which was killed."""
    storage.half = False
    stem = f".videotasks-{'0123456789abcdef' * 2}"[:36]
    names = [f"{stem}-{token}.part" for token in ("00000001", "00000002")]
    shared = f"{stem}.part"
    for name in (*names, shared):
        (tmp_path / name).write_bytes(b"x")
    with (tmp_path / names[0]).open("r+b") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        file_of(client).download(tmp_path)
    assert left(tmp_path) == sorted([names[0], shared, "t-1.mp4"])


@LINUX
def test_a_part_of_a_file_of_unknown_length_is_known_to_be_cut_off(
    raw_server: Any, server: Server, client: Any, kill: Any, tmp_path: Path
) -> None:
    """What was written before counts for where its boxes end."""
    moov = SIZE.to_bytes(4, "big") + b"moov" + VIDEO[8:]
    whole = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + moov
    ranges: list[str] = []

    def behave(_: RawServer, connection: socket.socket) -> None:
        request = connection.recv(65536).decode().lower()
        asked = request.partition("range: bytes=")[2].partition("-")[0]
        ranges.append(asked)
        start, status, said = int(asked or 0), "200 OK", ""
        content = whole[start : -1 if len(ranges) == 2 else None]
        if start:
            status = "206 Partial Content"
            said = f"Content-Range: bytes {start}-{start + len(content) - 1}/*\r\n"
        head = f'HTTP/1.1 {status}\r\nETag: "one"\r\n{said}Connection: close\r\n\r\n'
        connection.sendall(head.encode() + content)

    entry = {"video_url": raw_server(behave).url}
    server.on_result(Reply(body=task_result(videos=[entry])))
    kill(tmp_path)
    assert file_of(client).download(tmp_path).read_bytes() == whole
    assert ranges[0] == ""
    assert int(ranges[1]) >= SIZE // 2 - 65536
    assert ranges[2:] == [str(len(whole) - 1)]
