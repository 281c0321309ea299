"""What the client promises of clocks, repetitions, keys and its log: each by requests that would show otherwise."""

from __future__ import annotations

import ast
import base64
import logging
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

import videotasks
from videotasks._client.any_client import WORLD
from videotasks._values.concealed import Concealed

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, MP4, Reply, Server, task_result

PACKAGE = Path(videotasks.__file__).parent
BUSY = Reply(503, {"reason": "SERVICE_NOT_AVAILABLE"}, {"Retry-After": "0.5"})
QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))


@pytest.mark.parametrize(
    "path",
    [*(PACKAGE / "_core").glob("*.py"), *(PACKAGE / "_values").glob("*.py")],
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_the_core_can_do_no_io(path: Path) -> None:
    """It imports nothing that could, and of clocks and dice only what it is handed."""
    harmless = {
        *("__future__", "collections", "typing", "hashlib", "json", "logging", "math"),
        *("re", "datetime", "decimal", "email", "urllib", "base64", "html", "difflib"),
        "pickle",
        *("functools", "inspect", "copyreg", "types", "sys"),
        "_collections_abc",  # what collections.abc hands on
        *(
            "binascii",
            "zlib",
            "brotli",
            "backports",
            "compression",
        ),  # of bytes that are at hand
        "typing_extensions",  # only checkers import it
        "sys",  # for the version of Python
        "importlib",  # for whoever resolves an annotation
    }
    tree = ast.parse(path.read_text("utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {one.name.partition(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module != "videotasks":
            found.add(str(node.module).partition(".")[0])
    assert found - {"videotasks"} <= harmless
    assert "urllib.request" not in ast.dump(tree)


def test_deadlines_are_on_the_clock_that_nobody_sets() -> None:
    assert (time.monotonic, time.time, random.random) == WORLD


@pytest.mark.parametrize("most", [0, 1, 3])
@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize("what", ["submit", "look", "download"])
def test_a_request_is_repeated_as_often_as_was_said(
    connect: Any, server: Server, tmp_path: Path, what: str, where: str, most: int
) -> None:
    server.on_submit(BUSY)
    video = Reply(body=task_result(videos=[{"video_url": f"{server.url}/v.mp4"}]))
    server.on_result(BUSY if what == "look" else video)
    server.on("/v.mp4", BUSY)
    said = {"max_retries": most}
    options, each = ({}, said) if where == "call" else (said, {})
    with connect("highwayapi", KEY, server.url, **options) as client:
        pause_by(client, lambda _: None)
        task = client.task("t-1")
        calls = {
            "submit": lambda: client.vidu_q1.reference_to_video(**ARGUMENTS, **each),
            "look": lambda: task.refresh(**each),
            "download": lambda: task.refresh().videos[0].download(tmp_path, **each),
        }
        with pytest.raises(videotasks.VideotasksError):
            calls[what]()
    path = {"submit": "/v3/async/vidu", "look": "/v3/async/task", "download": "/v.mp4"}
    asked = [one for one in server.seen if one.path.startswith(path[what])]
    assert len(asked) == most + 1


# -- keys, downloads and logs -------------------------------------------------------------


def test_an_adapter_that_sends_elsewhere_gets_no_key() -> None:
    """The key is of one origin, whatever a request has become by then."""
    from videotasks._http.sessions import Bearer

    bearer = Bearer("https://api.example", Concealed(KEY))
    for url, has in (
        ("https://api.example/v3/a", True),
        ("https://API.example:443/v3/a", True),
        ("http://api.example/v3/a", False),
        ("https://api.example:8443/v3/a", False),
        ("https://api.example.evil.example/v3/a", False),
    ):
        request = requests.Request("GET", url, auth=bearer).prepare()
        assert ("Authorization" in request.headers) is has, url


def test_the_log_has_one_line_a_request_and_one_a_retry(
    client: Any, server: Server, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"{server.url}/v.mp4?X-Signature=secret"
    video = Reply(body=task_result(videos=[{"video_url": url}]))
    server.on_submit(BUSY, Reply(body={"task_id": "t-1"}))
    server.on_result(Reply(200, b'{"task', {"Content-Length": "99"}), video)
    server.on("/v.mp4", Reply(502), Reply(200, MP4))
    with caplog.at_level(logging.DEBUG, "videotasks"):
        task = client.vidu_q1.reference_to_video(**ARGUMENTS)
        task.refresh().videos[0].download(tmp_path)
    ours = [one for one in caplog.records if one.name.startswith("videotasks")]
    debug = [one.getMessage() for one in ours if one.levelno == logging.DEBUG]
    assert len(debug) == len(server.seen) == 6
    retries = [one for one in ours if "trying again" in one.getMessage()]
    assert [one.levelname for one in retries] == ["INFO"] * 3
    assert not [one for one in ours if one.levelno > logging.INFO]
    text = "\n".join(one.getMessage() for one in ours)
    assert not [word for word in ("secret", KEY, "rain") if word in text]


PAYLOAD = bytes(range(200))


@pytest.mark.parametrize(
    "echo",
    [
        "data:image/png;base64," + base64.b64encode(PAYLOAD).decode(),
        "data:image/png;base64, " + base64.encodebytes(PAYLOAD).decode(),
        "DATA:IMAGE/PNG;BASE64,"
        + base64.encodebytes(PAYLOAD).decode().replace("\n", "\r\n"),
        "data:;base64," + base64.b64encode(PAYLOAD).decode(),
        "data%3Aimage%2Fpng%3Bbase64%2C" + base64.b64encode(PAYLOAD).decode(),
    ],
)
def test_what_is_echoed_of_an_image_is_not_repeated(
    connect: Any, server: Server, caplog: pytest.LogCaptureFixture, echo: str
) -> None:
    said = f"the image {echo} is not accepted"
    server.on_submit(Reply(429, {"reason": "RATE_LIMIT", "message": said}))
    with (
        caplog.at_level(logging.DEBUG, "videotasks"),
        connect("highwayapi", KEY, server.url, max_retries=0) as client,
        pytest.raises(videotasks.RateLimitError) as caught,
    ):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    told = str(caught.value) + caplog.text
    assert "is not accepted" in told
    shown = [told[at : at + 12] for at in range(len(told) - 12)]
    spelled = base64.b64encode(PAYLOAD).decode()
    assert not [piece for piece in shown if piece in spelled]


def test_a_look_that_may_be_repeated_says_so(connect: Any, server: Server) -> None:
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        for status, reason, safe in (
            (404, "", True),
            (425, "", True),
            (403, "INVALID_API_KEY", False),
        ):
            server.on_result(Reply(status, {"reason": reason}))
            with pytest.raises(videotasks.VideotasksError) as caught:
                client.task("t-1").refresh()
            assert caught.value.retry_safe is safe, status


def test_errors_before_the_first_request_say_what_they_are_of(
    connect: Any, server: Server, tmp_path: Path
) -> None:
    server.on_result(
        Reply(body=task_result(videos=[{"video_url": f"{server.url}/v.mp4"}]))
    )
    with connect("highwayapi", KEY, server.url) as client:
        task = client.task("t-1")
        video = task.refresh().videos[0]
        calls: tuple[Callable[[], object], ...] = (
            lambda: task.wait(timeout=-1),
            lambda: task.wait(on_update=7),
            lambda: task.refresh(max_retries=-1),
            lambda: video.download(tmp_path, timeout=-1),
            lambda: video.download(b"a.mp4"),
        )
        for call in calls:
            with pytest.raises(videotasks.ConfigurationError) as caught:
                call()
            assert caught.value.task_id == "t-1"
        with pytest.raises(videotasks.ValidationError) as refused:
            client.vidu_q1.reference_to_video(prompt="a cat", images=[])
        assert refused.value.endpoint == "vidu_q1.reference_to_video"
