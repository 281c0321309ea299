"""The disk of a ledger fills up, may not be written, or goes away: a real file system, where a test may mount one.

Each test says which means it had: a tmpfs that is mounted in a namespace of its own, else what the system has without.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.proofs import left_out
from videotasks.batch import Batch, Job, LedgerError
from videotasks.mock import MockPlatform

ROOT = Path(__file__).resolve().parents[2]
IN_A_NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount"]
WHY = "this machine lets nobody mount a tmpfs in a user namespace"


@cache
def mounts() -> bool:
    """Whether this machine lets a test mount a tmpfs in a namespace of its own."""
    if shutil.which("unshare") is None:
        return False
    command = [*IN_A_NAMESPACE, "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(command, capture_output=True).returncode == 0


needs_mounts = pytest.mark.skipif("not mounts()", reason=left_out(WHY))


@pytest.fixture
def means(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Says which means a test has used: in its output, and in a report."""

    def say(what: str) -> None:
        record_property("means", what)
        print(f"means: {what}")

    return say


class Disk:
    """A process in a mount namespace of its own, whose ledger lies on a tmpfs there."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def do(self, word: str, *arguments: object) -> Any:
        """Has it do something; returns what it says of that."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([word, *map(str, arguments)]), file=self._process.stdin)
        self._process.stdin.flush()
        return self.hear()

    def hear(self) -> Any:
        """The next thing that it says by itself."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the process on the disk has ended"
        return json.loads(line)


@contextmanager
def disk(place: Path, size: str, platform: MockPlatform) -> Iterator[Disk]:
    place.mkdir()
    command = [*IN_A_NAMESPACE, sys.executable, "-m", "tests.batch.disk_process"]
    more = [str(place), size, platform.base_url, platform.key]
    with subprocess.Popen(
        [*command, *more],
        cwd=ROOT,
        env={**os.environ, "NO_PROXY": "127.0.0.1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Disk(process)
        finally:
            process.kill()


def sent(platform: MockPlatform) -> list[str]:
    return sorted(one.body["prompt"] for one in platform.submits)


def is_whole(status: Mapping[str, Any], platform: MockPlatform, jobs: int) -> None:
    """None is lost, and none is billed twice; a connection that lay idle may have broken under a submit."""
    assert status["saved"] + status["unknown"] == status["total"] == jobs
    assert status["saved"]
    assert len(set(sent(platform))) == len(sent(platform)) >= status["saved"]


@needs_mounts
@pytest.mark.parametrize("size", ["16m", "3m"])
def test_a_disk_that_is_full_for_a_while_is_waited_for(
    platform: MockPlatform, tmp_path: Path, means: Callable[[str], None], size: str
) -> None:
    """Of 3 MB, the ledger's own log fills it once more, which SQLite would copy at 4 MB."""
    means(f"a tmpfs of {size}B in a user namespace, that another file fills")
    with disk(tmp_path / "disk", size, platform) as place:
        place.do("add", 60)
        place.do("run", tmp_path / "out", 4)  # which fills it after so many submits
        said = place.hear()
        assert "full" in said["trouble"]
        before = sent(platform)
        place.do("free")
        status = place.hear()
    assert 4 <= len(before) < 60
    is_whole(status, platform, 60)


@needs_mounts
def test_a_ledger_on_a_mount_that_goes_away_is_waited_for(
    platform: MockPlatform, tmp_path: Path, means: Callable[[str], None]
) -> None:
    means("a tmpfs in a user namespace that is detached and comes back at its place")
    with disk(tmp_path / "disk", "8m", platform) as place:
        place.do("add", 12)
        place.do("leave")
        said = place.do("status")
        # Nothing is made in its stead: there is no new ledger in the folder that was below.
        assert "unable to open" in said["error"] or "no such" in said["error"]
        place.do("return")
        assert place.do("status")["ready"] == 12
        place.do("run", tmp_path / "out", 0)
        status = place.hear()
    is_whole(status, platform, 12)
    assert list((tmp_path / "disk").iterdir()) == []


@needs_mounts
def test_a_ledger_that_may_only_be_read_is_told_and_nothing_is_sent(
    platform: MockPlatform, tmp_path: Path, means: Callable[[str], None]
) -> None:
    means("a tmpfs in a user namespace that is mounted read-only")
    with disk(tmp_path / "disk", "8m", platform) as place:
        place.do("add", 3)
        place.do("lock")
        place.do("run", tmp_path / "out", 0)
        said = place.hear()
        assert "read-only" in said["error"].lower()
        # Not even to read it: SQLite makes a file beside a ledger that it reads.
        assert "unable to open" in place.do("status")["error"]
        place.do("unlock")
        place.do("run", tmp_path / "out", 0)
        is_whole(place.hear(), platform, 3)


def test_a_folder_of_a_ledger_that_was_removed_is_told(
    platform: MockPlatform, tmp_path: Path, means: Callable[[str], None]
) -> None:
    means("a folder that is removed")
    folder = tmp_path / "mount"
    folder.mkdir()
    batch = Batch(folder / "night.db")
    batch.add([Job("vidu_q1.text_to_video", {"prompt": "a"})], provider="highwayapi")
    shutil.rmtree(folder)
    with pytest.raises(LedgerError, match="unable to open") as raised:
        batch.status()
    assert raised.value.retry_safe is True
    assert not folder.exists()
    assert not platform.submits
