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
from .test_strikes import full_backlog, hold_submit

pytest.importorskip("celery", reason="left out: there is no Celery")
pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Celery has no prefork there"
)


LIMITS = (2, 4, 8, 16, 32, 64)
"""Seconds."""


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
        self.wait_until((self.folder / name).exists)
        found: dict[str, Any] = json.loads((self.folder / name).read_text("utf-8"))
        return found

    def logged(self, text: str) -> None:
        self.wait_until(lambda: text in self.log.read_text("utf-8"))

    def wait_until(self, came: Callable[[], bool]) -> None:
        """Waits for something, or tells what the worker does instead."""
        until = time.monotonic() + 2 * SOON
        while not came():
            assert self._process.poll() is None, self.log.read_text()
            if time.monotonic() > until:
                self._process.send_signal(signal.SIGUSR1)  # it logs where it is
                time.sleep(1)
                raise AssertionError(self.log.read_text())
            time.sleep(0.05)

    def struck(
        self, name: str, url: str, way: str, begun: Callable[[str], bool]
    ) -> dict[str, Any]:
        """What a task notes that a soft limit ends within its exchange.

        A limit counts from the moment when the task begins: on a busy machine the least one can strike before
        anything is sent, which is another case. Then one that is twice as long is tried.

        Args:
            name: What the task does.
            url: Where it sends that.
            way: By which client.
            begun: Whether the exchange of the task, told by its name, has begun.
        """
        for seconds in LIMITS:
            out = f"{name} {way} {seconds}"
            limits = {"soft_time_limit": seconds, "time_limit": 200}
            self.queue("work", name, url, out, way, **limits)
            found = self.noted(out)
            if begun(out):
                return found
        raise AssertionError(self.log.read_text())

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
    polls: list[bytes] = []

    def hold(_: RawServer, connection: socket.socket) -> None:
        if request := connection.recv(65536):
            polls.append(request)
            connection.recv(1)

    raw = raw_server(hold)
    found = worker.struck("wait", raw.url, way, lambda _: bool(raw.settled() and polls))
    assert found["kind"] == "SoftTimeLimitExceeded"
    log = worker.log.read_text("utf-8")
    assert 'client.task("t-1")' in log
    if sys.version_info >= (3, 11) and way == "sync":
        assert 'client.task("t-1") resumes it' in "".join(found["notes"])
    assert len(polls) == 1


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_soft_limit_ends_a_submit_that_waits_for_its_answer(
    worker: Worker, raw_server: Callable[..., RawServer], way: str
) -> None:
    raw = raw_server(hold_submit)
    found = worker.struck("submit", raw.url, way, lambda _: bool(raw.settled().bodies))
    assert found["kind"] == "SoftTimeLimitExceeded"
    assert "it may have been accepted, and billed; sha256" in worker.log.read_text()
    if sys.version_info >= (3, 11) and way == "sync":
        assert "it may have been accepted" in "".join(found["notes"])
    assert len(raw.settled().bodies) == 1


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_soft_limit_ends_a_submit_that_is_connecting(
    worker: Worker, way: str
) -> None:
    with full_backlog() as (url, sent):
        name = "connecting submit"
        found = worker.struck(
            name, url, way, lambda out: (worker.folder / f"{out} connects").exists()
        )
        worker.queue("finish", f"after {name} {way}")
        worker.noted(f"after {name} {way}")
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
    for seconds in LIMITS:
        killed = f"Hard time limit ({seconds}s) exceeded"
        out = f"killed {seconds}"
        worker.queue("work", "submit", raw.url, out, "sync", time_limit=seconds)
        worker.logged(killed)
        if raw.settled().bodies:
            break
    # Its process is gone as its connection is; Celery does not always begin another one at once.
    worker.wait_until(lambda: bool(gone))
    assert len(raw.settled().bodies) == 1
    assert gone == [b""]
    assert not list(worker.folder.glob("killed *"))
