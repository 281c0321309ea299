"""A journal knows of each submit before it is sent, and of its task after: a crash loses no video that was paid."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks import Journal

from .loopback import ARGUMENTS, KEY, RawServer, Reply, Server, task_result

ENDPOINT = "vidu_q1.reference_to_video"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.jsonl"


@pytest.fixture
def client(
    connect: Callable[..., Any], server: Server, path: Path
) -> Iterator[videotasks.Client]:
    with connect("highwayapi", KEY, server.url, timeout=SOON, journal=path) as made:
        yield made


def events(path: Path) -> list[str]:
    return [json.loads(line)["event"] for line in path.read_text().splitlines()]


def test_a_submit_is_on_the_disk_before_it_is_sent_and_its_id_after(
    client: Any, server: Server, path: Path
) -> None:
    seen: list[list[str]] = []
    server.on_submit(
        Reply(body={"task_id": "t-1"}, before=lambda: seen.append(events(path)))
    )
    task = client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert seen == [["submitting"]]
    assert events(path) == ["submitting", "accepted"]
    (left,) = client.unfinished()
    assert (left.task_id, left.endpoint, left.provider, left.reason) == (
        "t-1",
        ENDPOINT,
        "highwayapi",
        "",
    )
    assert left.request_digest == task.request_digest
    assert left.request_digest == hashlib.sha256(server.submits()[0].body).hexdigest()


def test_a_task_that_was_seen_to_end_is_finished(
    client: Any, server: Server, path: Path
) -> None:
    server.on_submit(Reply(body={"task_id": "t-1"}), Reply(body={"task_id": "t-2"}))
    first = client.vidu_q1.reference_to_video(**ARGUMENTS)
    client.vidu_q1.reference_to_video(**ARGUMENTS)
    server.on_result(Reply(body=task_result()))
    first.wait()
    first.refresh()
    assert events(path).count("ended") == 1
    assert [one.task_id for one in client.unfinished()] == ["t-2"]
    server.on_result(Reply(body=task_result(task={"task_id": "t-2"})))
    client.wait_all(["t-2"])
    assert client.unfinished() == []


@pytest.mark.parametrize(
    ("reply", "left"),
    [
        (Reply(400, {"code": 400, "reason": "INVALID_REQUEST_BODY"}), []),
        (Reply(401, {"code": 401, "reason": "FAILED_TO_AUTH"}), []),
        (Reply(502, "<html>"), [None]),
        (Reply(200, '{"task_id": "t-9", "x'), ["t-9"]),
        (Reply(0), [None]),
    ],
    ids=["refused", "key", "gateway", "broken", "lost"],
)
def test_what_may_have_been_accepted_is_unfinished(
    client: Any, server: Server, reply: Reply, left: list[str | None]
) -> None:
    server.on_submit(reply)
    with pytest.raises(videotasks.VideotasksError) as caught:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    found = client.unfinished()
    assert [one.task_id for one in found] == left
    if left:
        assert found[0].reason.startswith("OutcomeUnknownError: nobody knows")
        assert found[0].request_digest == caught.value.request_digest


def test_without_its_journal_nothing_is_sent(
    connect: Any, server: Server, tmp_path: Path
) -> None:
    with (
        connect(
            "highwayapi", KEY, server.url, journal=tmp_path / "no" / "journal"
        ) as client,
        pytest.raises(videotasks.NotSentError, match=r"the journal '.*no/journal'"),
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert server.seen == []


def test_a_task_is_not_lost_because_the_journal_is(
    client: Any, server: Server, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def lose() -> None:
        path.unlink()
        path.mkdir()

    server.on_submit(Reply(body={"task_id": "t-1"}, before=lose))
    assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"
    assert "t-1" in caplog.text
    assert "the journal" in caplog.text


PROGRAM = """
import sys
from videotasks import Client
url, key, path, arguments = sys.argv[1:]
Client("highwayapi", key, url, journal=path).vidu_q1.reference_to_video(**eval(arguments))
"""


def test_a_process_that_is_killed_in_a_submit_leaves_it_in_the_journal(
    raw_server: Callable[..., RawServer], path: Path
) -> None:
    arrived, over = threading.Event(), threading.Event()

    def swallow(server: RawServer, connection: Any) -> None:
        server.read_request(connection)
        arrived.set()
        over.wait(SOON)

    url = raw_server(swallow).url
    command = [sys.executable, "-c", PROGRAM, url, KEY, str(path), repr(ARGUMENTS)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            assert arrived.wait(SOON)
            process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        finally:
            process.kill()
            over.set()
    (left,) = Journal(path).unfinished()
    assert (left.task_id, left.endpoint, left.reason) == (None, ENDPOINT, "")


def test_what_a_crash_has_left_of_a_line_spoils_no_other(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal = Journal(path)
    journal.append({"event": "submitting", "submit_id": "a", "endpoint": ENDPOINT})
    with path.open("ab") as file:
        file.write(b'{"version":1,"event":"acc')
    journal.append({"event": "submitting", "submit_id": "b", "endpoint": ENDPOINT})
    assert [one.submit_id for one in journal.unfinished()] == ["a", "b"]
    assert "no entry, passed over" in caplog.text


def test_threads_and_processes_share_a_journal(path: Path) -> None:
    code = (
        "import sys; from videotasks import Journal; journal = Journal(sys.argv[1])\n"
        "for one in range(200):\n"
        "    journal.append({'event': 'submitting', 'submit_id': f'{sys.argv[2]}-{one}',"
        " 'text': 'x' * 2000}, synced=False)"
    )
    command = [sys.executable, "-c", code, str(path)]
    running = [subprocess.Popen([*command, str(one)]) for one in range(4)]
    assert [one.wait(4 * SOON) for one in running] == [0] * 4
    assert len(Journal(path).unfinished()) == 800


def test_others_cannot_read_it(path: Path) -> None:
    Journal(path).append({"event": "submitting", "submit_id": "a"})
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("value", [7, True, b"journal", object()])
def test_what_is_no_path_is_refused(connect: Any, value: object) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="journal"):
        connect("highwayapi", KEY, journal=value)


def test_without_a_journal_it_is_said_how_to_have_one(connect: Any) -> None:
    with (
        connect("highwayapi", KEY) as client,
        pytest.raises(videotasks.ConfigurationError, match="journal=PATH"),
    ):
        client.unfinished()


def test_a_journal_that_is_not_there_yet_is_empty(path: Path) -> None:
    assert Journal(path).unfinished() == []
    assert not path.exists()
