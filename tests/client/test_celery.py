"""A real worker of Celery (prefork): its soft limit ends what a task does, its hard limit all of the process."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.celery_worker import prepare, start
from tests.helper_server import SOON

from .loopback import RawServer
from .test_strikes import full_backlog, hold_poll, hold_submit

pytest.importorskip("celery", reason="left out: there is no Celery")
pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Celery has no prefork there"
)


class Worker:
    """A worker with one process, and its queue."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        prepare(folder)
        os.environ["TASKS_FOLDER"] = str(folder)
        self.log = folder / "log"
        self._process = start("tests.client.celery_app", self.log, 1, "WARNING")

    def queue(self, task: str, *arguments: str, **limits: Any) -> None:
        from tests.client.celery_app import app

        app.send_task(f"tests.client.celery_app.{task}", arguments, **limits)

    def noted(self, name: str) -> dict[str, Any]:
        until = time.monotonic() + 2 * SOON
        while not (self.folder / name).exists():
            assert time.monotonic() < until, self.log.read_text()
            assert self._process.poll() is None, self.log.read_text()
            time.sleep(0.05)
        found: dict[str, Any] = json.loads((self.folder / name).read_text("utf-8"))
        return found

    def end(self) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(SOON)


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    one = Worker(tmp_path_factory.mktemp("celery"))
    try:
        yield one
    finally:
        one.end()


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_soft_limit_ends_a_wait(
    worker: Worker, raw_server: Callable[..., RawServer], way: str
) -> None:
    raw = raw_server(hold_poll)
    out = f"wait {way}"
    worker.queue("work", "wait", raw.url, out, way, soft_time_limit=2, time_limit=200)
    found = worker.noted(out)
    assert found["kind"] == "SoftTimeLimitExceeded"
    log = worker.log.read_text("utf-8")
    assert 'client.task("t-1")' in log
    if sys.version_info >= (3, 11) and way == "sync":
        assert 'client.task("t-1") resumes it' in "".join(found["notes"])
    assert raw.settled().connections == 1


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_soft_limit_ends_a_submit_that_waits_for_its_answer(
    worker: Worker, raw_server: Callable[..., RawServer], way: str
) -> None:
    raw = raw_server(hold_submit)
    out = f"submit {way}"
    worker.queue("work", "submit", raw.url, out, way, soft_time_limit=2, time_limit=200)
    found = worker.noted(out)
    assert found["kind"] == "SoftTimeLimitExceeded"
    assert "it may have been accepted, and billed; sha256" in worker.log.read_text()
    if sys.version_info >= (3, 11) and way == "sync":
        assert "it may have been accepted" in "".join(found["notes"])
    assert len(raw.settled().bodies) == 1


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_soft_limit_ends_a_submit_that_is_connecting(
    worker: Worker, way: str
) -> None:
    out = f"connecting {way}"
    with full_backlog() as (url, sent):
        limits = {"soft_time_limit": 2, "time_limit": 200}
        worker.queue("work", "submit", url, out, way, **limits)
        found = worker.noted(out)
        worker.queue("finish", f"after {out}")
        worker.noted(f"after {out}")
        assert found["kind"] == "SoftTimeLimitExceeded"
        assert not any(sent())
    assert "it is not sent any more; sha256" in worker.log.read_text()


def test_a_hard_limit_leaves_one_submit_and_nothing_that_sends(
    worker: Worker, raw_server: Callable[..., RawServer]
) -> None:
    gone: list[bytes] = []

    def hold(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        gone.append(connection.recv(1))

    raw = raw_server(hold)
    worker.queue("work", "submit", raw.url, "killed", "sync", time_limit=2)
    assert raw.arrived.wait(SOON)
    worker.queue("finish", "after killed")
    worker.noted("after killed")
    assert len(raw.settled().bodies) == 1
    assert gone == [b""]
    assert not (worker.folder / "killed").exists()
