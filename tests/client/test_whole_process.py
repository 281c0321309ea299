"""What is installed for a whole process sees or serves every request: caches, tracing, stores of certificates."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from .loopback import Server, task_result
from .round_trips import PATH

pytest.importorskip("vcr", reason="left out: there are no recorders here")


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
