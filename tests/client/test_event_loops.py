"""Event loops of others: uvloop's is as good as asyncio's, any other is told from them in words."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import trio

import videotasks

from .loopback import ARGUMENTS, KEY, MP4, Reply, Server, task_result

CALLS: dict[str, Callable[[Any, Any], Awaitable[object]]] = {
    "submit": lambda client, _: client.vidu_q1.reference_to_video(**ARGUMENTS),
    "refresh": lambda client, _: client.task("t-1").refresh(),
    "wait": lambda client, _: client.task("t-1").wait(),
    "download": lambda _, file: file.download("x.mp4"),
    "download in time": lambda _, file: file.download("x.mp4", timeout=9),
    "stream": lambda _, file: anext(file.stream()),
}


def file_of(client: Any) -> Any:
    """A file of the client's, without a request."""
    from videotasks._client.async_files import AsyncOrigin

    task = client.task("t-1")
    origin = AsyncOrigin(client._runner, task._error_context)
    raw = task_result(videos=[{"video_url": "http://127.0.0.1:9/v.mp4"}])
    return origin.read(raw, "t-1", json.dumps(raw).encode()).videos[0]


@pytest.mark.parametrize("name", CALLS)
def test_trio_gets_an_error_in_words_at_the_first_call(
    server: Server, name: str
) -> None:
    client = videotasks.AsyncClient("highwayapi", KEY, server.url)

    async def call() -> None:
        with pytest.raises(videotasks.ConfigurationError, match="and trio runs this"):
            await CALLS[name](client, file_of(client))
        await client.close()

    trio.run(call)
    assert server.seen == []


def test_trio_gets_it_as_soon_as_a_client_is_made_there(server: Server) -> None:
    async def make() -> None:
        with pytest.raises(videotasks.ConfigurationError, match="and trio runs this"):
            videotasks.AsyncClient("highwayapi", KEY, server.url)

    trio.run(make)


def test_trio_as_a_guest_of_asyncio_is_trio(server: Server) -> None:
    """Where asyncio's loop runs too, of which its tasks are none."""
    client = videotasks.AsyncClient("highwayapi", KEY, server.url)

    async def guest() -> None:
        await CALLS["submit"](client, None)

    async def host() -> Any:
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        trio.lowlevel.start_guest_run(
            guest,
            run_sync_soon_threadsafe=asyncio.get_running_loop().call_soon_threadsafe,
            done_callback=done.set_result,
        )
        outcome = await done
        with pytest.raises(videotasks.ConfigurationError, match="and trio runs this"):
            outcome.unwrap()

    asyncio.run(host())
    assert server.seen == []


@pytest.mark.parametrize("name", CALLS)
def test_no_loop_at_all_gets_an_error_in_words(server: Server, name: str) -> None:
    client = videotasks.AsyncClient("highwayapi", KEY, server.url)

    async def call() -> object:
        return await CALLS[name](client, file_of(client))

    pending: Coroutine[Any, Any, object] = call()
    with pytest.raises(videotasks.ConfigurationError, match="there is none here"):
        pending.send(None)
    assert server.seen == []


async def all_of_it(url: str, folder: Path) -> Path:
    async with videotasks.AsyncClient("highwayapi", KEY, url) as client:
        task = await client.vidu_q1.reference_to_video(**ARGUMENTS)
        result = await task.wait(timeout=60)
        path: Path = await result.videos[0].download(folder / "cat.mp4", timeout=60)
        streamed = [chunk async for chunk in result.videos[0].stream()]
        assert b"".join(streamed) == path.read_bytes()
        return path


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop is not made for it")
def test_uvloop_is_as_good_as_asyncios_own(server: Server, tmp_path: Path) -> None:
    import uvloop

    server.on_submit(Reply(body={"task_id": "t-1"}))
    server.on_result(
        Reply(body=task_result("TASK_STATUS_QUEUED")),
        Reply(body=task_result(videos=[{"video_url": f"{server.url}/v.mp4"}])),
    )
    server.on("/v.mp4", Reply(body=MP4))
    loop = uvloop.new_event_loop()
    try:
        path = loop.run_until_complete(all_of_it(server.url, tmp_path))
    finally:
        loop.close()
    assert path.read_bytes() == MP4


def test_no_other_library_is_imported_to_find_out() -> None:
    code = (
        "import sys, videotasks; videotasks.AsyncClient('novita', 'a key of nobody'.replace(' ', '-'))\n"
        "print(sorted({'sniffio', 'trio', 'curio', 'uvloop'} & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
