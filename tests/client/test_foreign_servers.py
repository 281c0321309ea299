"""The clients against servers that others wrote: werkzeug by pytest-httpserver, aiohttp's own, Python's own."""

from __future__ import annotations

import asyncio
import functools
import http.server
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from aiohttp import web
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response
from werkzeug.utils import send_file

import videotasks
from tests.helper_server import SOON, HelperServer

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, LONG, MP4, task_result

SUBMIT = "/v3/async/vidu-q1-reference2video"
RESULT = "/v3/async/task-result"
ACCEPTED = {"task_id": "t-1"}
VIDEO = MP4 + bytes(range(256)) * 4000


class Werkzeug(HTTPServer):
    """It looks for its end often, as each test has to wait for that."""

    def thread_target(self) -> None:
        assert self.server is not None
        self.server.serve_forever(poll_interval=0.01)


@pytest.fixture
def werkzeug() -> Iterator[HTTPServer]:
    with Werkzeug(threaded=True) as one:
        yield one


GONE = threading.Event()
"""Set when the client has given up."""


def delayed(_: Request) -> Response:
    GONE.wait(LONG)
    return Response('{"task_id": "t-1"}')


@pytest.fixture
def client(
    request: pytest.FixtureRequest, werkzeug: HTTPServer, connect: Any
) -> Iterator[Any]:
    GONE.clear()
    late = request.node.callspec.params.get("trouble") is delayed
    limits = (LONG, 1 if late else LONG)
    url = werkzeug.url_for("").rstrip("/")
    with connect("highwayapi", KEY, url, timeout=limits, max_retries=1) as one:
        pause_by(one, lambda _: None)
        yield one
    GONE.set()


def truncated(_: Request) -> Response:
    answer = Response('{"task_id": "t-')
    answer.headers["Content-Length"] = "99"
    answer.automatically_set_content_length = False
    return answer


def broken(_: Request) -> Response:
    def chunks() -> Iterator[bytes]:
        yield b'{"task_id"'
        raise ConnectionAbortedError("for this test")

    return Response(chunks())


def nothing(_: Request) -> Response:
    return Response("")


def failing(_: Request) -> Response:
    return Response("<html><title>Bad Gateway</title>", 502, content_type="text/html")


TROUBLES = [delayed, truncated, broken, nothing, failing]


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_submit_in_trouble_is_sent_once_and_its_outcome_unknown(
    werkzeug: HTTPServer, client: Any, trouble: Callable[[Request], Response]
) -> None:
    arrived: Queue[Any] = Queue()

    def answer(request: Request) -> Response:
        arrived.put(request.json)
        return trouble(request)

    werkzeug.expect_request(SUBMIT).respond_with_handler(answer)
    with pytest.raises(videotasks.OutcomeUnknownError):
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert arrived.get(timeout=SOON) == ARGUMENTS
    assert arrived.empty()


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_wait_survives_trouble(
    werkzeug: HTTPServer, client: Any, trouble: Callable[[Request], Response]
) -> None:
    met: list[Request] = []

    def answer(request: Request) -> Response:
        met.append(request)
        return trouble(request)

    werkzeug.expect_oneshot_request(RESULT).respond_with_handler(answer)
    werkzeug.expect_request(RESULT).respond_with_json(task_result())
    assert client.task("t-1").wait(SOON).state == "succeeded"
    assert len(met) == 1


def test_from_submit_to_video_with_a_resumed_transfer(
    werkzeug: HTTPServer, client: Any, tmp_path: Path
) -> None:
    (tmp_path / "stored.mp4").write_bytes(VIDEO)
    asked: list[str | None] = []

    def stored(request: Request) -> Response:
        asked.append(request.headers.get("Range"))
        answer = send_file(tmp_path / "stored.mp4", request.environ)
        if len(asked) > 1:
            return answer
        answer.close()
        first = Response(VIDEO[:500_000], headers=answer.headers)
        first.automatically_set_content_length = False
        first.headers["Content-Length"] = str(len(VIDEO))
        return first  # the rest never comes

    werkzeug.expect_request(SUBMIT).respond_with_json(ACCEPTED)
    werkzeug.expect_request(RESULT).respond_with_json(
        task_result(videos=[{"video_url": werkzeug.url_for("/v.mp4")}])
    )
    werkzeug.expect_request("/v.mp4").respond_with_handler(stored)
    task = client.vidu_q1.reference_to_video(**ARGUMENTS)
    saved = task.wait(SOON).videos[0].download(tmp_path / "cat.mp4")
    assert saved.read_bytes() == VIDEO
    assert asked[0] is None
    assert str(asked[1]).startswith("bytes=")
    assert Counter(request.path for request, _ in werkzeug.log)[SUBMIT] == 1


class AiohttpStorage:
    """aiohttp's own file server, which breaks its first connection."""

    def __init__(self, folder: Path) -> None:
        self.ranges: list[str | None] = []
        self._folder = folder
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait()

    async def _file(self, request: web.Request) -> web.StreamResponse:
        self.ranges.append(request.headers.get("Range"))
        if len(self.ranges) > 1:
            return web.FileResponse(self._folder / "stored.mp4")
        answer = web.StreamResponse(headers={"Content-Length": str(len(VIDEO))})
        answer.last_modified = (self._folder / "stored.mp4").stat().st_mtime
        await answer.prepare(request)
        await answer.write(VIDEO[:300_000])
        assert request.transport is not None
        request.transport.close()
        return answer

    async def _start(self) -> web.AppRunner:
        app = web.Application()
        app.router.add_get("/v.mp4", self._file)
        app.router.add_get(RESULT, self._result)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        return runner

    async def _result(self, _: web.Request) -> web.Response:
        return web.json_response(
            task_result(videos=[{"video_url": f"{self.url}/v.mp4"}])
        )

    def _run(self) -> None:
        runner = self._loop.run_until_complete(self._start())
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()


def test_a_storage_of_aiohttp_is_resumed(connect: Any, tmp_path: Path) -> None:
    (tmp_path / "stored.mp4").write_bytes(VIDEO)
    storage = AiohttpStorage(tmp_path)
    with connect("highwayapi", KEY, storage.url) as client:
        file = client.task("t-1").refresh().videos[0]
        assert file.download(tmp_path / "cat.mp4").read_bytes() == VIDEO
    storage.close()
    first, second = storage.ranges
    assert first is None
    assert str(second).startswith("bytes=")


def test_pythons_own_file_server_knows_no_ranges_and_serves(
    werkzeug: HTTPServer, client: Any, tmp_path: Path
) -> None:
    (tmp_path / "v.mp4").write_bytes(VIDEO)

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    handler = functools.partial(Handler, directory=str(tmp_path))
    files = HelperServer(handler)
    files.start()
    url = f"http://127.0.0.1:{files.port}/v.mp4"
    werkzeug.expect_request(RESULT).respond_with_json(
        task_result(videos=[{"video_url": url}])
    )
    file = client.task("t-1").refresh().videos[0]
    assert b"".join(file.stream()) == VIDEO
    files.end()
