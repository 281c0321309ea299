"""The guide's recipes do what they promise where they belong: in a server, a notebook, a worker, a function."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import uvicorn

from tests.user_texts import CHAPTERS
from videotasks.mock import Fault, MockPlatform

WEB, CELL, ASYNC_CELL, WORKER, FUNCTION = (
    one.code for one in CHAPTERS["recipes"].blocks("python")
)
KEY = "mock-key"
pytestmark = [
    pytest.mark.filterwarnings("ignore::videotasks.RetiredEndpointWarning"),
    pytest.mark.filterwarnings("ignore::videotasks.UnlistedEndpointWarning"),
]


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MockPlatform]:
    """Where the recipes' clients go, by the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HIGHWAYAPI_API_KEY", KEY)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with MockPlatform(key=KEY) as started:
        monkeypatch.setenv("VIDEOTASKS_BASE_URL", started.base_url)
        yield started


def namespace(code: str) -> dict[str, Any]:
    """What a recipe defines."""
    found: dict[str, Any] = {"__name__": "recipe"}
    exec(compile(code, "recipes.md", "exec"), found)
    return found


def started(program: str) -> subprocess.Popen[str]:
    """A process of its own."""
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "IPYTHONDIR": str(Path.cwd())},
    )


@pytest.fixture
def site(platform: MockPlatform) -> Iterator[str]:
    """The web handler, served."""
    assert platform.base_url
    app = namespace(WEB)["app"]
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="critical"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)  # an event of another thread, which tells nobody
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}/videos"
    server.should_exit = True
    thread.join()


def test_a_web_handler_submits_once_and_tells_how_far_a_task_is(
    site: str, platform: MockPlatform
) -> None:
    refused = requests.post(site, json={"prompt": "a cat", "duration": 6})
    assert refused.status_code == 422
    assert [one["pointer"] for one in refused.json()["problems"]] == ["/duration"]
    assert platform.submits == []
    accepted = requests.post(site, json={"prompt": "a cat"})
    assert accepted.status_code == 202
    shown = requests.get(f"{site}/{accepted.json()['task_id']}").json()
    assert shown["state"] == "succeeded"
    assert shown["videos"][0].startswith("http://127.0.0.1:")
    platform.faults = [Fault("reset", on="submit", accepted=True)]
    unknown = requests.post(site, json={"prompt": "a dog"})
    assert (unknown.status_code, [*unknown.json()]) == (409, ["unknown"])
    assert [one.body["prompt"] for one in platform.submits] == ["a cat", "a dog"]
    assert Path("submits.jsonl").read_text("utf-8").count("\n") >= 3


NOTEBOOK = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
shell.history_manager.enabled = False
for code in json.load(sys.stdin):
    done = shell.run_cell(code)
    done.raise_error()
    if hasattr(done.result, "_repr_html_"):
        print(done.result._repr_html_())
"""


def test_a_notebook_runs_the_cells_and_shows_the_video(platform: MockPlatform) -> None:
    process = started(NOTEBOOK)
    out, _ = process.communicate(json.dumps([CELL, ASYNC_CELL]))
    assert process.returncode == 0, out
    assert "<video" in out
    assert len(platform.submits) == 2
    assert {one.name for one in Path().glob("*.mp4")} == {"cat.mp4", "dog.mp4"}


WORK = """
import time
from pathlib import Path
from celery.contrib.testing.worker import start_worker
import worker
with start_worker(worker.app, pool="solo", perform_ping_check=False):
    worker.submit.delay("a cat")
    while not [*Path("videos").glob("*.mp4")]:
        time.sleep(0.02)
"""


def test_a_worker_submits_once_and_comes_again_till_the_video_is_there(
    monkeypatch: pytest.MonkeyPatch, platform: MockPlatform
) -> None:
    assert platform.base_url
    module = WORKER.replace("redis://127.0.0.1", "memory://")
    Path("worker.py").write_text(module.replace("countdown=10", "countdown=0.1"))
    now = [0.0]
    with MockPlatform(key=KEY, process_seconds=60, clock=lambda: now[0]) as slow:
        monkeypatch.setenv("VIDEOTASKS_BASE_URL", slow.base_url)
        process = started(f"import sys; sys.path.insert(0, '.')\n{WORK}")
        while sum("task-result" in one.path for one in slow.requests) < 3:
            assert process.poll() is None, process.communicate()
            time.sleep(0.01)  # the platform is a thread of this process
        now[0] = 60
        out, _ = process.communicate()
        assert process.returncode == 0, out
        assert len(slow.submits) == 1
    (saved,) = Path("videos").glob("*.mp4")
    assert saved.read_bytes()[4:8] == b"ftyp"


class Context:
    """What a cloud tells a function about its time."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def get_remaining_time_in_millis(self) -> int:
        return int(self._seconds * 1000)


def test_a_function_is_called_again_till_the_video_is_there(
    monkeypatch: pytest.MonkeyPatch, platform: MockPlatform
) -> None:
    assert platform.base_url
    now = [0.0]
    with MockPlatform(key=KEY, process_seconds=60, clock=lambda: now[0]) as slow:
        monkeypatch.setenv("VIDEOTASKS_BASE_URL", slow.base_url)
        handler = namespace(FUNCTION)["handler"]
        event = handler({"prompt": "a cat"}, Context(30))
        assert event == {"task_id": slow.submits[0].task_id, "done": False}
        assert handler(event, Context(1.2)) == event
        now[0] = 60
        last = handler(event, Context(30))
        assert (last["task_id"], last["done"]) == (event["task_id"], True)
        assert last["videos"][0].startswith("http://127.0.0.1:")
        assert len(slow.submits) == 1
