"""Recorders, doubles, caches and tracing of others see what the client sends, and it stays what it is."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

import aiohttp
import pytest
import requests

import videotasks
from videotasks import AsyncClient, Client

from .loopback import KEY, LONG, MP4, Reply, Server, task_result

ACCEPTED = Reply(body={"task_id": "t-1"})
PATH = "/v3/async/vidu-q1-text2video"
API = "http://127.0.0.1:9"
pytest.importorskip("vcr", reason="left out: there are no recorders here")


def submit(client: Any) -> Any:
    return client.vidu_q1.text_to_video(prompt="a cat")


def round_trip(client: Any, folder: Path, name: str) -> None:
    """A submit, a wait of two polls, and a download."""
    task = submit(client)
    assert task.id == "t-1"
    result = task.wait(LONG, poll_interval=0.01)
    saved = result.videos[0].download(folder / f"{name}.mp4")
    assert saved.read_bytes() == MP4


@pytest.fixture
def platform(server: Server) -> Server:
    videos = [{"video_url": f"{server.url}/v.mp4", "video_type": "mp4"}]
    server.on(PATH, ACCEPTED)
    server.on_result(
        Reply(body=task_result("TASK_STATUS_QUEUED")),
        Reply(body=task_result(videos=videos)),
    )
    server.on("/v.mp4", Reply(200, MP4))
    return server


# -- vcrpy -------------------------------------------------------------------------------


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning",  # vcrpy 8 drops kept connections
    "ignore::ResourceWarning",
)
@pytest.mark.parametrize("used_before", [False, True])
def test_vcrpy_records_and_replays_every_exchange(
    connect: Callable[..., Any], platform: Server, tmp_path: Path, used_before: bool
) -> None:
    import vcr  # type: ignore[import-untyped]

    tape = str(tmp_path / "tape.yaml")
    with connect("highwayapi", KEY, platform.url, timeout=LONG) as client:
        if used_before:
            platform.on(
                "/v3/async/task-result", *platform.replies["/v3/async/task-result"]
            )
            client.task("t-1").refresh()
            platform.on_result(
                Reply(body=task_result("TASK_STATUS_QUEUED")),
                platform.replies["/v3/async/task-result"][-1],
            )
        before = len(platform.seen)
        with vcr.use_cassette(tape) as cassette:
            round_trip(client, tmp_path, "recorded")
        first = cassette.requests[0]
        assert (first.method, first.path) == ("POST", PATH)
        recorded = json.loads(first.body)
        assert recorded == json.loads(platform.submits()[0].body)
        assert len(platform.seen) == before + 4
        with vcr.use_cassette(tape, record_mode="none") as cassette:
            round_trip(client, tmp_path, "replayed")
            assert cassette.all_played
            with pytest.raises(vcr.errors.CannotOverwriteExistingCassetteException):
                submit(client)
        assert len(platform.seen) == before + 4
        assert (
            submit(client).id == "t-1"
        )  # and outside of it, everything goes out again
        assert len(platform.seen) == before + 5


# -- doubles -----------------------------------------------------------------------------


def test_responses_answers_and_sees_the_body(tmp_path: Path) -> None:
    import responses

    videos = [{"video_url": f"{API}/v.mp4", "video_type": "mp4"}]
    with responses.RequestsMock() as double:
        wanted = responses.matchers.json_params_matcher(
            {"prompt": "a cat"}, strict_match=False
        )
        double.post(API + PATH, json={"task_id": "t-1"}, match=[wanted])
        result = f"{API}/v3/async/task-result"
        double.get(result, json=task_result("TASK_STATUS_QUEUED"))
        double.get(result, json=task_result(videos=videos))
        double.get(f"{API}/v.mp4", body=MP4)
        with Client("highwayapi", KEY, API, timeout=LONG) as client:
            round_trip(client, tmp_path, "v")
        assert isinstance(double.calls[0].request.body, bytes)


@pytest.mark.parametrize("own", [True, False], ids=["own", "a session"])
def test_requests_mock_answers_and_sees_bytes(tmp_path: Path, own: bool) -> None:
    import requests_mock

    videos = [{"video_url": f"{API}/v.mp4", "video_type": "mp4"}]
    with requests_mock.Mocker() as double, requests.Session() as session:
        double.post(API + PATH, json={"task_id": "t-1"})
        replies = [{"json": task_result("TASK_STATUS_QUEUED")}]
        replies += [{"json": task_result(videos=videos)}]
        double.get(f"{API}/v3/async/task-result", replies)
        double.get(f"{API}/v.mp4", content=MP4)
        options: Any = {} if own else {"session": session}
        with Client("highwayapi", KEY, API, timeout=LONG, **options) as client:
            round_trip(client, tmp_path, "v")
        sent = double.request_history[0]
        assert isinstance(sent.body, bytes)
        assert sent.json()["prompt"] == "a cat"
        assert sent.body == json.dumps(sent.json(), separators=(",", ":")).encode()


class Made(aiohttp.ClientResponse):
    """aioresponses 0.7.9 does not know what a newer aiohttp wants to make a response of."""

    def __init__(self, *args: Any, **options: Any) -> None:
        if "stream_writer" in inspect.signature(super().__init__).parameters:
            options["stream_writer"] = mock.Mock(output_size=0)
        super().__init__(*args, **options)


def test_aioresponses_answers_and_sees_bytes(tmp_path: Path) -> None:
    from aioresponses import aioresponses

    videos = [{"video_url": f"{API}/v.mp4", "video_type": "mp4"}]

    made: Any = {"response_class": Made}

    async def main() -> None:
        with aioresponses() as double:
            double.post(API + PATH, payload={"task_id": "t-1"}, **made)
            result = f"{API}/v3/async/task-result?task_id=t-1"
            double.get(result, payload=task_result("TASK_STATUS_QUEUED"), **made)
            double.get(result, payload=task_result(videos=videos), **made)
            double.get(f"{API}/v.mp4", body=MP4, content_type="video/mp4", **made)
            async with AsyncClient("highwayapi", KEY, API, timeout=LONG) as client:
                task = await submit(client)
                done = await task.wait(LONG, poll_interval=0.01)
                saved = await done.videos[0].download(tmp_path / "v.mp4")
                assert saved.read_bytes() == MP4
            (_, (call, *_)), *_ = double.requests.items()
            assert isinstance(call.kwargs["data"], bytes)
            assert json.loads(call.kwargs["data"])["prompt"] == "a cat"
            double.post(API + PATH, exception=TimeoutError())
            async with AsyncClient("highwayapi", KEY, API, timeout=LONG) as client:
                with pytest.raises(videotasks.OutcomeUnknownError):
                    await submit(client)

    asyncio.run(main())


def test_pytest_httpserver_answers(
    connect: Callable[..., Any], httpserver: Any, tmp_path: Path
) -> None:
    videos = [{"video_url": httpserver.url_for("/v.mp4"), "video_type": "mp4"}]
    answer = httpserver.expect_ordered_request(PATH, method="POST")
    answer.respond_with_json({"task_id": "t-1"})
    for found in (task_result("TASK_STATUS_QUEUED"), task_result(videos=videos)):
        poll = httpserver.expect_ordered_request("/v3/async/task-result")
        poll.respond_with_json(found)
    httpserver.expect_ordered_request("/v.mp4").respond_with_data(MP4)
    url = httpserver.url_for("").rstrip("/")
    with connect("highwayapi", KEY, url, timeout=LONG) as client:
        round_trip(client, tmp_path, "v")
    httpserver.check()


# -- what is installed for the whole process: in a process of its own ------------------------


def process(code: str, *arguments: str, **environment: str) -> str:
    import os

    head = """if True:
        import sys, warnings
        warnings.simplefilter("ignore")
        from videotasks import AsyncClient, Client
        def submit(client):
            return client.vidu_q1.text_to_video(prompt="a cat")
    """
    done = subprocess.run(
        [sys.executable, "-c", head + code, *arguments],
        env={**os.environ, "NO_PROXY": "127.0.0.1", **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_cache_for_the_whole_process_freezes_nothing(
    platform: Server, when: str
) -> None:
    code = """
        import requests_cache
        url, when = sys.argv[1:]
        def install():
            requests_cache.install_cache(backend="memory", allowable_methods=["GET", "POST"])
        if when == "before":
            install()
        with Client("highwayapi", "key-of-a-test", url, timeout=60) as client:
            client.task("t-1").refresh()
            if when == "after":
                install()
            task = submit(client)
            print(task.id, submit(client).id, task.wait(60, poll_interval=0.01).state)
        with Client("highwayapi", "key-of-a-test", url, timeout=60) as client:
            print(submit(client).id)
    """
    said = process(code, platform.url, when)
    assert said.split() == ["t-1", "t-1", "succeeded", "t-1"]
    assert [json.loads(one.body)["prompt"] for one in platform.submits()] == [
        "a cat"
    ] * 3


@pytest.mark.parametrize("when", ["before", "after"])
def test_opentelemetry_traces_every_request(platform: Server, when: str) -> None:
    code = """
        from opentelemetry.instrumentation.requests import RequestsInstrumentor
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import SimpleSpanProcessor
        from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
        url, when = sys.argv[1:]
        spans, provider = InMemorySpanExporter(), TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(spans))
        with Client("highwayapi", "key-of-a-test", url, timeout=60) as client:
            if when == "after":
                client.task("t-1").refresh()
            RequestsInstrumentor().instrument(tracer_provider=provider)
            print(submit(client).id, client.task("t-1").refresh().state)
        print(*(one.attributes["http.method"] for one in spans.get_finished_spans()))
    """
    said = process(code, platform.url, when)
    assert said.split()[2:] == ["POST", "GET"]
    assert all("traceparent" in one.headers for one in platform.seen[-2:])


def test_opentelemetry_traces_aiohttp_that_is_instrumented_before(
    platform: Server,
) -> None:
    # aiohttp's own sessions, too, are traced only if they are made after that.
    code = """
        import asyncio
        from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import SimpleSpanProcessor
        from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
        spans, provider = InMemorySpanExporter(), TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(spans))
        AioHttpClientInstrumentor().instrument(tracer_provider=provider)
        async def main():
            async with AsyncClient("highwayapi", "key-of-a-test", sys.argv[1], timeout=60) as client:
                task = await submit(client)
                result = await task.wait(60, poll_interval=0.01)
                await result.videos[0].download(sys.argv[2])
        asyncio.run(main())
        print(*(one.attributes["http.method"] for one in spans.get_finished_spans()))
    """
    with TemporaryDirectory() as folder:
        said = process(code, platform.url, f"{folder}/v.mp4")
    assert said.split() == ["POST", "GET", "GET", "GET"]
    assert all("traceparent" in one.headers for one in platform.seen)


@pytest.mark.parametrize(
    ("kind", "when"), [("sync", "before"), ("sync", "after"), ("async", "before")]
)
def test_sentry_traces_every_request(platform: Server, when: str, kind: str) -> None:
    code = """
        import asyncio, sentry_sdk
        url, when, kind, target = sys.argv[1:]
        sent = []
        class Kept(sentry_sdk.transport.Transport):
            def capture_envelope(self, envelope):
                sent.extend(item.payload.json for item in envelope.items)
        def start():
            sentry_sdk.init("http://key@127.0.0.1:9/1", transport=Kept, traces_sample_rate=1.0)
        def sync():
            with Client("highwayapi", "key-of-a-test", url, timeout=60) as client:
                if when == "after":
                    client.task("t-1").refresh()
                    start()
                with sentry_sdk.start_transaction(name="night"):
                    submit(client).wait(60, poll_interval=0.01).videos[0].download(target)
        async def awaited():
            async with AsyncClient("highwayapi", "key-of-a-test", url, timeout=60) as client:
                with sentry_sdk.start_transaction(name="night"):
                    task = await submit(client)
                    result = await task.wait(60, poll_interval=0.01)
                    await result.videos[0].download(target)
        if when == "before":
            start()
        sync() if kind == "sync" else asyncio.run(awaited())
        print(*(span["description"].split()[0] for one in sent if one for span in one.get("spans", [])
                if span["op"] == "http.client"))
    """
    with TemporaryDirectory() as folder:
        said = process(code, platform.url, when, kind, f"{folder}/v.mp4")
    assert said.split()[:1] == ["POST"]
    assert set(said.split()[1:]) == {"GET"}
    since = [one.path for one in platform.seen].index(PATH)
    assert len(said.split()) == len(platform.seen[since:])
    assert all("sentry-trace" in one.headers for one in platform.seen[since:])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_store_of_the_system_is_trusted_from_when_it_is_injected(
    tmp_path: Path, kind: str
) -> None:
    import ssl
    import threading
    from http.server import BaseHTTPRequestHandler

    import trustme

    from tests.helper_server import HelperServer

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = json.dumps(task_result("TASK_STATUS_QUEUED")).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server = HelperServer(Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a handshake that fails
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    server.start()
    store = tmp_path / "store.pem"
    authority.cert_pem.write_to_path(str(store))
    code = """
        import asyncio, truststore, videotasks
        url, kind = sys.argv[1:]
        def refused(error):
            print("refused" if "ertificate" in str(error) or "CERTIFICATE" in str(error) else error)
        def sync():
            with Client("highwayapi", "key-of-a-test", url, timeout=60, max_retries=0) as client:
                try:
                    client.task("t-1").refresh()
                except videotasks.PollError as error:
                    refused(error)
                truststore.inject_into_ssl()
                print(client.task("t-1").refresh().state)
        async def awaited():
            async with AsyncClient("highwayapi", "key-of-a-test", url, timeout=60, max_retries=0) as client:
                try:
                    await client.task("t-1").refresh()
                except videotasks.PollError as error:
                    refused(error)
                truststore.inject_into_ssl()
                print((await client.task("t-1").refresh()).state)
        sync() if kind == "sync" else asyncio.run(awaited())
    """
    try:
        url = f"https://127.0.0.1:{server.port}"
        said = process(code, url, kind, SSL_CERT_FILE=str(store))
    finally:
        server.end()
    assert said.split() == ["refused", "queued"]
    assert threading.active_count()


# -- sessions that look at what they send ------------------------------------------------------


@pytest.mark.parametrize(
    "read",
    [
        lambda body: body.decode(),
        b"".join,
        json.loads,
        lambda body: bytes(body) + b"",
        lambda body: len(body) if body else 0,
    ],
    ids=["decode", "join", "json", "bytes", "truth"],
)
def test_a_session_that_reads_a_body_before_it_is_sent_sends_it(
    platform: Server, read: Callable[[Any], Any]
) -> None:
    class Signing(requests.Session):
        def send(self, request: Any, **options: Any) -> Any:
            if request.body is not None:
                read(request.body)
            return super().send(request, **options)

    with (
        Signing() as session,
        Client("highwayapi", KEY, platform.url, session=session) as client,
    ):
        assert submit(client).id == "t-1"
    (sent,) = platform.submits()
    assert json.loads(sent.body)["prompt"] == "a cat"
    assert sent.headers["content-length"] == str(len(sent.body))
    assert "transfer-encoding" not in sent.headers


def test_a_session_that_replaces_a_body_is_never_taken_for_one_that_sent_nothing(
    platform: Server,
) -> None:
    class Replacing(requests.Session):
        def send(self, request: Any, **options: Any) -> Any:
            request.body = bytes(request.body)
            return super().send(request, **options)

    platform.on(PATH, Reply(0))
    with (
        Replacing() as session,
        Client("highwayapi", KEY, platform.url, session=session) as client,
        pytest.raises(videotasks.OutcomeUnknownError),
    ):
        submit(client)
    assert len(platform.submits()) == 1


def test_a_session_that_tries_again_by_itself_cannot_send_a_submit_twice(
    platform: Server,
) -> None:
    class Trying(requests.Session):
        def send(self, request: Any, **options: Any) -> Any:
            try:
                return super().send(request, **options)
            except requests.ConnectionError:
                return super().send(request, **options)

    platform.on(PATH, Reply(0), ACCEPTED)
    with (
        Trying() as session,
        Client("highwayapi", KEY, platform.url, session=session) as client,
        pytest.raises(videotasks.OutcomeUnknownError),
    ):
        submit(client)
    assert [len(one.body) > 0 for one in platform.submits()].count(True) == 1
