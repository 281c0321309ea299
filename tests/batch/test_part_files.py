"""Processes of a batch are killed in the middle of a file: the next run goes on there, and no part is left behind."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.client.loopback import task_result
from tests.helper_server import SOON
from tests.proofs import not_on_windows
from videotasks import AsyncClient
from videotasks.batch import Batch

from .night import SAMPLE, TEXT

pytestmark = [
    not_on_windows("there is no SIGKILL"),
    pytest.mark.skipif(
        not Path("/proc/sys/kernel/random/boot_id").exists(),
        reason="elsewhere nobody can tell whether the machine went down meanwhile",
    ),
]
KEY = "k" * 9
_REST = bytes(range(256)) * 16000
VIDEO = SAMPLE + (8 + len(_REST)).to_bytes(4, "big") + b"free" + _REST
HALF = len(VIDEO) // 2
RUN = f"""
import sys
from videotasks import AsyncClient
from videotasks.batch import Batch
client = AsyncClient("highwayapi", {KEY!r}, sys.argv[1])
Batch(sys.argv[2]).run(client, out=sys.argv[3], poll_interval=0.02)
"""
KILLED_AS_IT_IS_IN_PLACE = f"""
import os, signal
from videotasks._client import saving
move = saving.move_over
def move_over(*places):
    move(*places)
    os.kill(os.getpid(), signal.SIGKILL)
saving.move_over = move_over
{RUN}"""


class Platform:
    """A platform with one task and one file, of which it sends the first half, and then waits.

    Attributes:
        waits: Whether it does.
        gone: Whether the storage has no file any more.
        ranges: What was asked of the file, one request after another.
    """

    def __init__(self) -> None:
        self.waits, self.gone = True, False
        self.ranges: list[str | None] = []
        self.submits = 0
        self.over = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                outer.submits += 1
                self.rfile.read(int(self.headers["Content-Length"]))
                self._says({"task_id": "t-1"})

            def do_GET(self) -> None:
                if self.path != "/video":
                    url = f"{outer.url}/video"
                    self._says(task_result(videos=[{"video_url": url}]))
                    return
                outer.ranges.append(self.headers["Range"])
                if outer.gone:
                    self.send_error(404)
                    return
                start = int((self.headers["Range"] or "bytes=0-")[6:-1])
                self.send_response(206 if start else 200)
                self.send_header("ETag", '"one"')
                self.send_header("Content-Length", str(len(VIDEO) - start))
                if start:
                    told = f"bytes {start}-{len(VIDEO) - 1}/{len(VIDEO)}"
                    self.send_header("Content-Range", told)
                self.end_headers()
                if outer.waits:
                    self.wfile.write(VIDEO[start:HALF])
                    outer.over.wait(SOON)
                else:
                    self.wfile.write(VIDEO[start:])

            def _says(self, body: dict[str, Any]) -> None:
                text = json.dumps(body).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def storage() -> Iterator[Platform]:
    found = Platform()
    thread = threading.Thread(target=found.server.serve_forever, args=(0.01,))
    thread.start()
    yield found
    found.over.set()
    found.server.shutdown()
    thread.join()
    found.server.server_close()


class Place:
    """A ledger with one job, and a folder for its file."""

    def __init__(self, folder: Path, platform: Platform) -> None:
        self.folder, self.platform = folder, platform
        self.ledger, self.out = folder / "night.db", folder / "videos"
        job = {"endpoint": TEXT, "parameters": {"prompt": "a cat"}, "target": "cat.mp4"}
        Batch(self.ledger).add([job], provider="highwayapi")

    def start(self, program: str) -> subprocess.Popen[bytes]:
        words = (self.platform.url, str(self.ledger), str(self.out))
        return subprocess.Popen(
            [sys.executable, "-W", "ignore", "-c", program, *words],
            stderr=subprocess.DEVNULL,
        )

    def kill_in_the_middle(self) -> None:
        """Kills a run once half of the file is here, and most of that on the disk."""
        process = self.start(RUN)
        until = time.monotonic() + SOON
        try:
            while not any(
                one.stat().st_size > HALF // 2 for one in self.out.glob(".*.part")
            ):
                assert process.poll() is None
                assert time.monotonic() < until
                time.sleep(0.01)
        finally:
            process.kill()
            process.wait(SOON)
        assert self.left() != []
        self.platform.waits = False
        self.platform.over.set()

    def run(self, out: Path | None = None) -> Any:
        client = AsyncClient("highwayapi", KEY, self.platform.url)
        return Batch(self.ledger).run(client, out=out or self.out, poll_interval=0.02)

    def left(self) -> list[str]:
        return sorted(one.name for one in self.out.iterdir())


@pytest.fixture
def place(tmp_path: Path, storage: Platform) -> Place:
    return Place(tmp_path, storage)


def test_the_next_run_goes_on_where_the_file_broke_off(
    place: Place, storage: Platform, tmp_path: Path
) -> None:
    place.kill_in_the_middle()
    # The file goes where it was begun, whatever folder is named by now.
    assert place.run(out=tmp_path / "others").saved == 1
    assert (place.out / "cat.mp4").read_bytes() == VIDEO
    first, second = storage.ranges
    assert first is None
    assert second is not None
    assert HALF // 2 < int(second[6:-1]) <= HALF
    assert storage.submits == 1
    assert place.left() == ["cat.mp4"]
    assert not (tmp_path / "others").exists()
    assert list(tmp_path.glob("night.db.runner-*")) == []


def test_nothing_is_left_of_a_file_that_is_gone_from_the_storage(
    place: Place, storage: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("videotasks.batch._polling._TRIES", 1)
    monkeypatch.setattr("videotasks.batch._polling._FIRST_PAUSE", 0.02)
    place.kill_in_the_middle()
    storage.gone = True
    assert place.run().failed == 1
    assert place.left() == []


def test_a_process_that_is_killed_as_its_file_is_in_place_leaves_nothing_beside_it(
    place: Place, storage: Platform
) -> None:
    storage.waits = False
    assert place.start(KILLED_AS_IT_IS_IN_PLACE).wait(SOON) == -9
    assert place.left() == ["cat.mp4"]
    assert Batch(place.ledger).status().saved == 0
    assert place.run().saved == 1
    assert (place.out / "cat.mp4").read_bytes() == VIDEO
    assert storage.ranges == [None]  # it was recognised
