"""What the tests of the writer share: small outputs, looks at a folder, processes of their own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.write.output import Output
from generator.write.unchanged import CACHE
from generator.write.writer import WriteRefused
from tests.helper_server import SOON

REPOSITORY = Path(__file__).parents[2]

IMPORTS = """\
import sys
from pathlib import Path
from generator.write.output import Output
from generator.write.writer import WriteFailed, check, write
"""


def output(path: str, content: str | bytes = "one\n", *origins: str) -> Output:
    return Output(
        path,
        content if isinstance(content, bytes) else content.encode(),
        origins or ("specs/api.yaml",),
    )


def snapshot(folder: Path) -> dict[str, tuple[str, bytes, int]]:
    """Everything below a folder: kind, content or link target, and modification time of files."""
    found: dict[str, tuple[str, bytes, int]] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = ("link", str(path.readlink()).encode(), 0)
        elif not path.is_file():
            found[name] = ("folder or pipe", b"", 0)
        else:
            found[name] = ("file", path.read_bytes(), path.stat().st_mtime_ns)
    return found


def contents(folder: Path) -> dict[str, bytes]:
    files = {
        name: content
        for name, (kind, content, _) in snapshot(folder).items()
        if kind == "file"
    }
    apart = ("manifest.json", CACHE)
    return {
        name: content for name, content in files.items() if not name.startswith(apart)
    }


def manifest(out: Path) -> dict[str, dict[str, object]]:
    files = json.loads((out / "manifest.json").read_text("utf-8"))["files"]
    assert isinstance(files, dict)
    return files


@contextmanager
def refused(out: Path, *reasons: str) -> Iterator[None]:
    """The block is refused with exactly these reasons (their beginnings), and leaves the folder as it was."""
    before = snapshot(out)
    with pytest.raises(WriteRefused) as caught:
        yield
    assert len(caught.value.reasons) == len(reasons), caught.value.reasons
    for reason, beginning in zip(caught.value.reasons, reasons, strict=True):
        assert reason.startswith(beginning)
    assert snapshot(out) == before


def start_python(
    code: str, *arguments: str, **environment: str
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run_python(code: str, *arguments: str, **environment: str) -> str:
    run = start_python(code, *arguments, **environment)
    printed, errors = run.communicate(timeout=SOON)
    assert run.returncode == 0, errors
    return printed


def wait_until_locked_out(run: subprocess.Popen[str]) -> None:
    """Waits until a lock of this process holds up a run. Linux tells; elsewhere half a second has to do."""
    locks = Path("/proc/locks")
    if not locks.is_file() or f" {os.getpid()} " not in locks.read_text():
        time.sleep(0.5)
        return
    until = time.monotonic() + SOON
    while not re.search(rf"-> FLOCK .* {run.pid} ", locks.read_text()):
        assert run.poll() is None, "nothing has held it up"
        assert time.monotonic() < until
        time.sleep(0.01)
