"""A handle that is dropped before anybody has seen the id of its task leaves one line in the log; else nothing does."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from videotasks import TaskFailedError, VideotasksError
from videotasks._client.claims import OPEN

from .loopback import ARGUMENTS, KEY, Reply, Server, task_result

ACCEPTED = Reply(body={"task_id": "t-1"})
LINE = (
    "the submit of vidu_q1.reference_to_video was accepted, and nobody has looked at its "
    'task: client.task("t-1") goes on with it'
)


def submit(client: Any) -> Any:
    return client.vidu_q1.reference_to_video(**ARGUMENTS)


@pytest.fixture
def settled() -> Iterator[None]:
    """Nothing is left to be told of at the end of the program."""
    before = set(OPEN)
    yield
    assert set(OPEN) <= before


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    gc.collect()
    return [x.getMessage() for x in caplog.records if x.levelno >= logging.WARNING]


def fail(task: Any) -> None:
    with contextlib.suppress(VideotasksError):
        task.refresh(max_retries=0)


def test_a_handle_that_is_dropped_unseen_is_told_of_once(
    client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.on_submit(ACCEPTED)
    task = submit(client)
    assert lines(caplog) == []
    del task
    assert lines(caplog) == [LINE]


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize(
    "look",
    [
        pytest.param(lambda task: task.id, id="id"),
        pytest.param(repr, id="repr"),
        pytest.param(str, id="str"),
        pytest.param(lambda task: task.raw, id="raw"),
        pytest.param(lambda task: task.refresh(), id="refresh"),
        pytest.param(lambda task: task.wait(), id="wait"),
    ],
)
def test_whoever_has_seen_the_id_is_told_nothing(
    client: Any,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    look: Callable[[Any], object],
) -> None:
    server.on_submit(ACCEPTED)
    server.on_result(Reply(body=task_result()))
    look(submit(client))
    assert lines(caplog) == []


def test_an_error_of_a_poll_names_the_task(
    client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.on_submit(ACCEPTED)
    server.on_result(Reply(body=task_result("TASK_STATUS_FAILED")))
    with pytest.raises(TaskFailedError, match="t-1"):
        submit(client).wait()
    assert lines(caplog) == []


def test_a_provider_alone_is_no_id(
    client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.on_submit(ACCEPTED)
    assert submit(client).provider == "highwayapi"
    assert lines(caplog) == [LINE]


def test_a_journal_knows_already(
    connect: Callable[..., Any],
    server: Server,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.on_submit(ACCEPTED)
    with connect("highwayapi", KEY, server.url, journal=tmp_path / "journal") as client:
        submit(client)
        assert lines(caplog) == []
        assert [one.task_id for one in client.unfinished()] == ["t-1"]


def test_a_task_that_was_resumed_has_been_seen(
    client: Any, caplog: pytest.LogCaptureFixture
) -> None:
    client.task("t-1")
    assert lines(caplog) == []


@pytest.mark.usefixtures("settled")
def test_what_was_refused_has_no_handle(
    client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.on_submit(Reply(400, {"code": 400, "message": "no"}))
    with pytest.raises(VideotasksError):
        submit(client)
    assert lines(caplog) == []


PROGRAM = """
import os, sys
from videotasks import Client
client = Client("highwayapi", "sk", sys.argv[1])
task = client.vidu_q1.reference_to_video(prompt="a cat", images=["https://a.example/b.png"])
if "fork" in sys.argv and os.fork() == 0:
    del task
    os._exit(0)
if "fork" in sys.argv:
    os.wait()
if "look" in sys.argv:
    task.id
"""


@pytest.mark.parametrize(
    "words",
    [
        (),
        pytest.param(
            ("fork",),
            marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork there"),
        ),
        ("look",),
    ],
)
def test_the_end_of_a_program_tells_of_a_handle_that_it_still_holds(
    server: Server, words: tuple[str, ...]
) -> None:
    """A process that was forked has a copy of it, and leaves the telling to whoever submitted."""
    server.on_submit(ACCEPTED)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, server.url, *words],
        capture_output=True,
        text=True,
        check=True,
    )
    told = done.stderr.count("nobody has looked at its task")
    assert told == ("look" not in words), done.stderr
