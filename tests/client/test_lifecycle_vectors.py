"""The client passes the vectors of the lifecycle, which other languages are given: each exchange over a real socket."""

from __future__ import annotations

import base64
import json
import re
import socket
import struct
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import videotasks
from videotasks._client import any_client
from videotasks._core.actions import World

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, RawServer, more, task_result

GENERATED = Path(__file__).resolve().parents[2] / "generated"
GROUPS = json.loads(
    (GENERATED / "json-schema/vectors/lifecycle.json").read_text("utf-8")
)
TESTS = [
    pytest.param(group, test, id=f"{group['operation']}: {test['description']}")
    for group in GROUPS
    for test in group["tests"]
]
MP4 = base64.b64decode("AAAAGGZ0eXBtcDQyAAAAAG1wNDJpc29tAAAAEG1kYXQAAAAAAAAAAA==")


class Stage:
    """Answers the requests of one operation with the exchanges of a test in turn, then with what ends it well."""

    def __init__(self, group: Any, test: Any, random: float) -> None:
        self.operation = str(group["operation"])
        self.task_id = group["taskId"]
        self.exchanges = test["exchanges"]
        self.step = 0
        self.now = 0.0
        self.pauses = [0.0] * len(self.exchanges)
        self.requests: list[bytes] = []
        self._last = -1
        """The exchange that came last."""
        begun = datetime.fromisoformat(group["now"].replace("Z", "+00:00")).timestamp()
        self.world = World(
            lambda: 100.0 + self.now, lambda: begun + self.now, lambda: random
        )
        self._bound = socket.socket()
        self._bound.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._bound.getsockname()[1]}"
        self._door: RawServer | None = None
        self._platform = RawServer(self._fresh_address)
        self._open()

    @property
    def base_url(self) -> str:
        """Of the platform; a download's exchanges are its storage's, which is another server."""
        return self._platform.url if self.operation == "download" else self.url

    def _open(self) -> None:
        """Listens, unless the next exchange is that nobody does."""
        over = self.step >= len(self.exchanges)
        refused = not over and self.exchanges[self.step].get("transport") == "refused"
        if self._door is None and not refused:
            self._door = RawServer(self._serve, self._bound)

    def sleep(self, seconds: float) -> None:
        """A pause behind an exchange; a client may make it in several parts."""
        if self._door is None:
            self._last = self.step
        assert self._last >= 0, "a pause before the first request"
        self.pauses[self._last] += seconds
        self.step = self._last + 1
        self.now += seconds
        self._open()

    def _serve(self, connection: socket.socket) -> None:
        self.requests.append(read_request(connection))
        if self.step >= len(self.exchanges):
            connection.sendall(rendered(self._end()))
            return
        exchange = self.exchanges[self.step]
        self._last = self.step
        self.now = max(self.now, exchange.get("seconds", 0.0))
        if exchange["repeat"] and "pause" not in exchange:
            self.step += 1
        respond(exchange, connection)

    def _fresh_address(self, connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(rendered(self._result()))

    def _result(self) -> Any:
        video = {"video_url": f"{self.url}/video.mp4", "video_type": "mp4"}
        body = task_result(task={"task_id": self.task_id}, videos=[video])
        return {"status": 200, "body": json.dumps(body)}

    def _end(self) -> Any:
        """What comes when the exchanges are over."""
        if self.operation == "submit":
            return {"status": 200, "body": json.dumps({"task_id": "the-last"})}
        if self.operation == "poll":
            return self._result()
        return {"status": 200, "bodyBase64": base64.b64encode(MP4).decode()}

    def close(self) -> None:
        self._platform.close()
        if self._door is not None:
            self._door.close()
        self._bound.close()


def read_request(connection: socket.socket) -> bytes:
    """All of a request: a connection that ends with something unread is reset."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += more(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    size = re.search(rb"content-length: *(\d+)", head.lower())
    while size and len(body) < int(size[1]):
        body += more(connection)
    return head + body


def respond(exchange: Any, connection: socket.socket) -> None:
    transport = exchange.get("transport", "")
    if transport == "reset":
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    elif transport == "garbage":
        connection.sendall(b"\x00\x01\x02 what?\r\n\r\n")
    elif transport in ("", "cut"):
        connection.sendall(rendered(exchange))


def rendered(exchange: Any) -> bytes:
    """An exchange as bytes of HTTP/1.1."""
    body = base64.b64decode(exchange.get("bodyBase64", "")) or exchange["body"].encode()
    headers = {"Content-Length": str(len(body)), **exchange.get("headers", {})}
    lines = [f"HTTP/1.1 {exchange['status']} Said", "Connection: close"]
    lines += [f"{name}: {text}" for name, text in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@pytest.fixture(params=[0.0, 0.999], ids=["longest", "shortest"])
def random(request: pytest.FixtureRequest) -> float:
    return float(request.param)


@pytest.fixture
def stages() -> Iterator[list[Stage]]:
    made: list[Stage] = []
    yield made
    for stage in made:
        stage.close()


def done(client: Any, stage: Stage, folder: Path) -> Any:
    """Has a client do what the test is about; returns what came of it."""
    try:
        if stage.operation == "submit":
            return client.vidu_q1.reference_to_video(**ARGUMENTS).id
        task = client.task(stage.task_id)
        if stage.operation == "poll":
            return task.wait(timeout=None).state
        saved = task.refresh().videos[0].download(folder / "video.mp4")
        return saved.read_bytes()
    except videotasks.VideotasksError as error:
        return error


def outcome_of(found: Any, operation: str) -> str:
    """What came of it, in the words of the vectors."""
    failed = isinstance(found, videotasks.VideotasksError)
    if operation == "submit":
        if not failed:
            return "accepted"
        return "unknown" if found.retry_safe is None else "not accepted"
    if operation == "poll":
        if isinstance(found, videotasks.TaskFailedError):
            return "failed"
        return "unknown" if failed else str(found)
    return "not received" if failed else "received"


@pytest.mark.parametrize(("group", "test"), TESTS)
def test_each_exchange_means_to_the_client_what_the_vector_says(
    group: Any,
    test: Any,
    random: float,
    connect: Any,
    stages: list[Stage],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    stage = Stage(group, test, random)
    stages.append(stage)
    monkeypatch.setattr(any_client, "WORLD", stage.world)
    with connect("highwayapi", KEY, stage.base_url) as client:
        pause_by(client, stage.sleep)
        found = done(client, stage, tmp_path)
    *_, last = test["exchanges"]
    expected = last["outcome"]
    if last["repeat"]:
        # What comes then ends it well: it is another request.
        assert stage.step == len(test["exchanges"])
        expected = {"submit": "accepted", "poll": "succeeded", "download": "received"}[
            stage.operation
        ]
    elif expected == "expired":  # and was renewed before
        expected = "not received"
    assert outcome_of(found, stage.operation) == expected
    if last["outcome"] == "accepted":
        assert found == last["taskId"]
    for exchange, pause in zip(test["exchanges"], stage.pauses, strict=True):
        bounds = exchange.get("pause", {"least": 0, "most": 0})
        ideal = bounds["most"] - (bounds["most"] - bounds["least"]) * random
        assert pause == pytest.approx(ideal, abs=0.001), exchange
    if stage.operation == "submit":
        refused = sum(one.get("transport") == "refused" for one in test["exchanges"])
        sent = len(test["exchanges"]) - refused + last["repeat"]
        assert len(stage.requests) == sent
