"""A download that is struck at any step that concerns the disk leaves nothing behind but what is whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import videotasks
from tests.soak.strikes import Step
from videotasks import Client

from .loopback import KEY, LONG, MP4, Reply, Server, task_result
from .striking import SoftLimit

CONTENT = MP4 + bytes(
    1_500_000
)  # large enough for a note beside its part, and for several pieces
ROOMS = {"disk", "disk_thread", "files", "part_files", "saving", "systems"}


class StepOnDisk(Step):
    """Strikes only in what a download does with its target."""

    def _is_within(self, frame: FrameType | None) -> bool:
        while frame is not None:
            package, _, room = str(frame.f_globals.get("__name__")).rpartition(".")
            if package == "videotasks._client" and room in ROOMS:
                return True
            if package.partition(".")[0] in ("videotasks", "tests"):
                return False  # it sends, or receives; or it has come back
            frame = frame.f_back
        return False


@pytest.fixture
def video(server: Server) -> Iterator[Any]:
    reply = task_result(videos=[{"video_url": f"{server.url}/1.mp4"}])
    server.on_result(Reply(body=reply))
    with Client("highwayapi", KEY, server.url, timeout=LONG) as client:
        yield client.task("t-1").refresh().videos[0]


# Struck just as it has been opened, Python closes it, and says so.
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.*io.FileIO")
@pytest.mark.parametrize(
    ("timeout", "least"), [(None, 100), (LONG, 10)], ids=["here", "in a thread"]
)
@pytest.mark.parametrize("ends", ["whole", "too soon"])
def test_nothing_is_left_wherever_it_is_struck(
    server: Server,
    video: Any,
    tmp_path: Path,
    ends: str,
    timeout: float | None,
    least: int,
) -> None:
    """How many steps there are depends on the pieces in which the video comes, and on how often a thread is awaited."""
    size = len(CONTENT) + (ends != "whole")
    headers = {"Content-Length": str(size), "ETag": '"1"', "Content-Type": "video/mp4"}
    server.on("/1.mp4", Reply(body=CONTENT, headers=headers))
    target = tmp_path / "cat.mp4"
    struck, number = 0, 0  # the first one imports
    while True:
        strike = StepOnDisk(SoftLimit, "sync", number)
        with strike.aimed():
            strike.on = True
            try:
                video.download(target, timeout=timeout, max_retries=0)
            except (SoftLimit, videotasks.DownloadError):
                pass
            finally:
                strike.on = False
        left = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
        assert left in ({}, {target.name: CONTENT}), f"at step {strike.seen}"
        target.unlink(missing_ok=True)
        if number and strike.struck is None:
            break
        struck += number > 0
        number = strike.seen + 1 if number else 1
    assert struck >= least
    assert bool(left) == (ends == "whole")
