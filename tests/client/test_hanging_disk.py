"""A time-out is for the disk too: what hangs is left behind in a thread, and the error says so."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON, join, threads_named

from .loopback import ARGUMENTS, KEY, Reply, Server, task_result
from .striking import JobTimeout, SoftLimit, alarm

ROOT = Path(__file__).parents[2]
FILE = b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 8_000
"""More than a pipe and what is handed over at a time."""
LIMIT = 5.0
"""Seconds of a download; all but what hangs takes a small part of it."""
STEPS = ("opening", "writing", "syncing", "putting in place", "nothing")


@pytest.fixture
def finished(server: Server) -> Server:
    videos = [{"video_url": f"{server.url}/v.mp4"}]
    server.on_result(Reply(body=task_result(videos=videos)))
    server.on("/v.mp4", Reply(body=FILE))
    return server


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What became of downloads in a process that has ended since, hang as they might."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("no FIFOs here")
    folder = tmp_path_factory.mktemp("disk")
    server = Server()
    videos = [{"video_url": f"{server.url}/v.mp4"}]
    server.on_result(Reply(body=task_result(videos=videos)))
    server.on("/v.mp4", Reply(body=FILE))
    for step in STEPS:
        for kind in ("sync", "async"):
            (folder / f"{kind} {step}").mkdir()
    try:
        run = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.client.hanging_disk",
                server.url,
                KEY,
                str(folder),
                str(LIMIT),
            ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=2 * SOON,
            env={**os.environ, "NO_PROXY": "127.0.0.1"},
        )
    finally:
        server.close()
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    return json.loads(run.stdout), folder


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("step", STEPS)
def test_a_disk_that_hangs_is_left_behind(told: Any, step: str, kind: str) -> None:
    ended, folder = told
    one, path = ended[f"{kind} {step}"], folder / f"{kind} {step}" / "v.mp4"
    if step == "nothing":
        assert one["kind"] == "NoneType"
        assert path.read_bytes() == FILE
        return
    assert one["kind"] == "DownloadError", one
    assert f"{step} {str(path)!r} has not ended yet" in one["text"]
    assert "left behind in a thread" in one["text"]
    assert one["task_id"] == "t-1"
    assert LIMIT - 1 <= one["took"] <= LIMIT + SOON / 2
    assert not path.exists()


def test_what_was_left_behind_clears_up_when_it_can(
    connect: Any, finished: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And puts nothing in its place any more, as the download has failed."""
    goes_on = threading.Event()
    real = os.fsync

    def late(file: int) -> None:
        goes_on.wait(SOON)
        real(file)

    monkeypatch.setattr(os, "fsync", late)
    with connect("highwayapi", KEY, finished.url) as client:
        video = client.task("t-1").refresh().videos[0]
        with pytest.raises(videotasks.DownloadError, match="syncing") as caught:
            video.download(tmp_path / "v.mp4", timeout=LIMIT)
        assert caught.value.retry_safe is True
        suffixes = {one.suffix for one in tmp_path.iterdir()}
        assert ".part" in suffixes
        assert suffixes <= {".part", ".json"}
        left = threads_named("videotasks-disk")
        assert len(left) == 1
        assert left[0].daemon
        goes_on.set()
        join(left[0])
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("timeout", [None, SOON])
def test_nothing_is_left_of_a_thread_once_a_download_is_over(
    connect: Any, finished: Server, tmp_path: Path, timeout: float | None
) -> None:
    with connect("highwayapi", KEY, finished.url) as client:
        video = client.task("t-1").refresh().videos[0]
        path = video.download(tmp_path / "v.mp4", timeout=timeout)
        assert path.read_bytes() == FILE
        with pytest.raises(videotasks.TargetExistsError):
            video.download(tmp_path / "v.mp4", timeout=timeout)
        missing = tmp_path / "missing" / "v.mp4"
        with pytest.raises(videotasks.DownloadError):
            video.download(missing / "x", timeout=timeout)
        finished.on("/v.mp4", Reply(404))
        with pytest.raises(videotasks.DownloadError, match="404"):
            video.download(tmp_path / "w.mp4", timeout=timeout)
    join(*threads_named("videotasks-disk"))
    assert [one.name for one in tmp_path.iterdir()] == ["v.mp4"]


def test_a_disk_that_takes_no_more_is_told_though_it_was_written_behind(
    connect: Any, finished: Server, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with connect("highwayapi", KEY, finished.url) as client:
        video = client.task("t-1").refresh().videos[0]
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(FILE) * 3 // 4, hard))
        try:
            with pytest.raises(videotasks.DownloadError, match="too large") as caught:
                video.download(tmp_path / "v.mp4", timeout=SOON)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "cannot be saved" in str(caught.value)
    assert caught.value.retry_safe is False
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("timeout", [None, SOON])
def test_a_pool_of_threads_that_is_full_stops_nothing(
    server: Server, tmp_path: Path, timeout: float | None
) -> None:
    """Not the download, and not the resolution of a name before it."""
    url = server.url.replace("127.0.0.1", "localhost")
    server.on_submit(Reply(body={"task_id": "t-1"}))
    videos = [{"video_url": f"{url}/v.mp4"}]
    server.on_result(Reply(body=task_result(videos=videos)))
    server.on("/v.mp4", Reply(body=FILE))
    over = threading.Event()

    async def call() -> None:
        with ThreadPoolExecutor(1) as pool:
            asyncio.get_running_loop().set_default_executor(pool)
            busy = [pool.submit(over.wait, SOON) for _ in range(9)]
            try:
                async with videotasks.AsyncClient("highwayapi", KEY, url) as client:
                    task = await client.vidu_q1.reference_to_video(**ARGUMENTS)
                    video = (await task.wait()).videos[0]
                    path = await video.download(tmp_path / "v.mp4", timeout=timeout)
                    assert path.read_bytes() == FILE
                    assert not any(one.done() for one in busy)
            finally:
                over.set()

    asyncio.run(call())


HALF = """
import asyncio, resource, sys
from pathlib import Path
import videotasks

url, key, folder = sys.argv[1:]
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))

async def fetch():
    async with videotasks.AsyncClient("highwayapi", key, url) as client:
        video = (await client.task("t-1").refresh()).videos[0]
        await video.download(Path(folder, "async.mp4"), timeout=600)

with videotasks.Client("highwayapi", key, url) as client:
    video = client.task("t-1").refresh().videos[0]
    for fetch_it in (
        lambda: video.download(Path(folder, "sync.mp4"), timeout=600),
        lambda: asyncio.run(fetch()),
    ):
        try:
            fetch_it()
        except videotasks.DownloadError as error:
            print(error)
"""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs signals")
@pytest.mark.parametrize("kind", [JobTimeout, SoftLimit, TimeoutError])
@pytest.mark.parametrize("step", ["opening", "clearing up"])
def test_what_strikes_while_the_disk_is_waited_for_is_raised_as_it_is(
    finished: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: Any,
    step: str,
) -> None:
    """A limit of the caller's, such as a worker's, is no time-out of the disk."""
    hangs, goes_on = threading.Event(), threading.Event()
    called = "open" if step == "opening" else "unlink"
    function = getattr(os, called)

    def hang(path: Any, *args: Any, **options: Any) -> Any:
        if str(path).endswith(".part"):
            hangs.set()
            goes_on.wait(SOON)
        return function(path, *args, **options)

    def fail(*_: object) -> None:
        raise KeyError("of the caller")

    with videotasks.Client("highwayapi", KEY, finished.url) as client:
        video = client.task("t-1").refresh().videos[0]
        monkeypatch.setattr(os, called, hang)
        try:
            with alarm(kind, hangs), pytest.raises(kind) as caught:
                video.download(
                    tmp_path / "v.mp4",
                    timeout=SOON,
                    on_progress=fail if step == "clearing up" else None,
                )
        finally:
            goes_on.set()
    assert type(caught.value) is kind


def test_nothing_follows_on_a_write_that_failed(
    finished: Server, tmp_path: Path
) -> None:
    """A file may be no longer than its half: the steps after that are already on their way."""
    pytest.importorskip("resource", reason="there are no limits of files here")
    run = subprocess.run(
        [sys.executable, "-c", HALF, finished.url, KEY, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=2 * SOON,
        env={**os.environ, "NO_PROXY": "127.0.0.1"},
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.count("cannot be saved") == 2
    assert not list(tmp_path.glob("*.mp4"))
