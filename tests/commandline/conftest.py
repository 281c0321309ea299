"""The command line in processes of its own, and, where a process is no subject, in this one; and a platform for it.

A process loads an HTTP library and a database for more than a second; most tests have no use for that.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
import warnings
from base64 import b64decode
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from videotasks.cli import main
from videotasks.mock import MockPlatform

HERE = Path(__file__).parent
KEY = "sk-of-the-tests-1234567890"
PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAYAAAAGAAQAAAACMvIgSAAAAKElEQVR42u3BAQEAAA"
    "CCIP+vbkhAAQAAAAAAAAAAAAAAAAAAAAAAfBlJgAABj+atdQAAAABJRU5ErkJgggAA"
)
"""A picture of 384 x 384 pixels."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Which providers list the endpoint is no subject here."""
    for item in items:
        if item.path.parent == HERE:
            for kind in ("Retired", "Unlisted"):
                name = f"ignore::videotasks.{kind}EndpointWarning"
                item.add_marker(pytest.mark.filterwarnings(name))


class Done(NamedTuple):
    """What became of a command."""

    code: int
    out: str
    err: str

    @property
    def events(self) -> list[dict[str, Any]]:
        """What `--json` has told."""
        return [json.loads(line) for line in self.out.splitlines()]


class Command:
    """Starts `python -m videotasks`, in a folder of its own."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self.started: list[subprocess.Popen[str]] = []
        self.environment = {
            **{name: one for name, one in os.environ.items() if "_API_KEY" not in name},
            "HIGHWAYAPI_API_KEY": KEY,
            "VIDEOTASKS_BASE_URL": url,
            "NO_PROXY": "127.0.0.1",
        }

    def jobs(self, *lines: object, name: str = "night.jsonl") -> None:
        """Writes a file of jobs."""
        text = "".join(f"{json.dumps(line)}\n" for line in lines)
        (self.folder / name).write_text(text, "utf-8")

    def __call__(self, *words: str) -> Done:
        """Runs it in this process."""
        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.folder)
            for name in {*os.environ} - {*self.environment}:
                patch.delenv(name)
            for name, value in self.environment.items():
                patch.setenv(name, value)
            patch.setattr(warnings, "showwarning", warnings.showwarning)
            with redirect_stdout(out), redirect_stderr(err):
                try:
                    code = main([*words])
                except SystemExit as ended:
                    code = int(ended.code or 0)
        return Done(code, out.getvalue(), err.getvalue())

    def process(self, *words: str) -> Done:
        """Runs it in a process of its own."""
        process = self.start(*words)
        out, err = process.communicate()
        return Done(process.returncode, out, err)

    def start(self, *words: str, **further: Any) -> subprocess.Popen[str]:
        """Starts it, without waiting for its end."""
        return self.python("-m", "videotasks", *words, **further)

    def python(self, *words: str, **further: Any) -> subprocess.Popen[str]:
        """Starts Python."""
        process = subprocess.Popen(
            [sys.executable, *words],
            **{
                "stdout": subprocess.PIPE,
                "stderr": subprocess.PIPE,
                "text": True,
                "cwd": self.folder,
                "env": self.environment,
                **further,
            },
        )
        self.started.append(process)
        return process


def job(number: int, **further: object) -> dict[str, object]:
    """A line of a file of jobs."""
    parameters = {"prompt": f"cat number {number}"}
    line = {"endpoint": "vidu_q1.text_to_video", "parameters": parameters}
    return {**line, "id": f"cat-{number}", "provider": "highwayapi", **further}


def until(what: Callable[[], object], process: subprocess.Popen[str]) -> None:
    """Waits for an event, as long as the process is there that is to bring it about."""
    while not what():
        assert process.poll() is None
        time.sleep(0.01)  # the platform is a thread of this process


def of(events: Sequence[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    """Those of one kind."""
    return [one for one in events if one["event"] == kind]


@pytest.fixture
def platform() -> Iterator[MockPlatform]:
    with MockPlatform(queue_seconds=0, process_seconds=0, key=KEY) as started:
        yield started


@pytest.fixture
def offline(tmp_path: Path) -> Command:
    """One that sends nothing: nobody listens there."""
    return Command(tmp_path, "http://127.0.0.1:9")


@pytest.fixture
def command(platform: MockPlatform, tmp_path: Path) -> Iterator[Command]:
    made = Command(tmp_path, platform.base_url)
    yield made
    for one in made.started:
        one.kill()
        one.communicate()
