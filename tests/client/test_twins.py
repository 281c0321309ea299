"""Client and AsyncClient walk one table: the same requests, pauses, reports and outcomes, step by step.

Each scenario scripts a real server's answers and says what a user does. It is played twice, and everything that can
be seen from outside is compared: each request with its headers and body, each pause, each report, and what came of it.
"""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks._client import any_client
from videotasks._core import poll as _lifecycle
from videotasks._core.actions import World

from .loopback import ARGUMENTS, KEY, MP4, Reply, Server, task_result

Play = Callable[[Any, Path], Awaitable[Any]]

UNLIKE = {"accept-encoding", "connection", "host"}
"""Headers that belong to a connection, which the libraries set as they see fit."""
ACCEPTED = Reply(body={"task_id": "t-1", "provider_request_id": "p-1"})
QUEUED = Reply(body=task_result("TASK_STATUS_QUEUED"))
WORKING = Reply(body=task_result("TASK_STATUS_PROCESSING"))
HALF = len(MP4) // 2
TAG = {"ETag": '"one"', "Content-Type": "video/mp4"}
WHOLE = Reply(200, MP4, TAG)
CUT = Reply(200, MP4[:HALF], {**TAG, "Content-Length": str(len(MP4))})
REST = Reply(
    206, MP4[HALF:], {**TAG, "Content-Range": f"bytes {HALF}-{len(MP4) - 1}/{len(MP4)}"}
)


class Steps(NamedTuple):
    """All that is seen of one client from outside."""

    requests: list[tuple[str, str, dict[str, str], bytes]]
    pauses: list[float]
    reports: list[str]
    outcome: Any
    left: dict[str, bytes]


async def done(value: Any) -> Any:
    """What a call gives, whichever client it was made on."""
    return await value if inspect.isawaitable(value) else value


async def submit(client: Any, _: Path) -> Any:
    task = await done(client.vidu_q1.reference_to_video(**ARGUMENTS))
    return (
        task.id,
        task.endpoint,
        task.provider_request_id,
        task.request_digest,
        task.raw,
    )


async def submit_its_own_way(client: Any, _: Path) -> Any:
    options = {"extra_body": {"new": 1}, "extra_headers": {"X-Team": "cats"}}
    call = client.vidu_q1.reference_to_video
    task = await done(call(**ARGUMENTS, **options, timeout=SOON, max_retries=1))
    return task.id


async def refresh(client: Any, _: Path) -> Any:
    return (await done(client.task("t-1").refresh())).raw


async def refresh_once(client: Any, _: Path) -> Any:
    return (
        await done(client.task("t-1").refresh(max_retries=0, timeout=(SOON, SOON)))
    ).raw


def wait(**options: Any) -> Play:
    async def play(client: Any, _: Path) -> Any:
        task = client.task("t-1")
        report = partial(client.reports.append)
        result = await done(
            task.wait(on_update=lambda one: report(str(one)), **options)
        )
        return result.raw, str(task.result)

    return play


def download(**options: Any) -> Play:
    async def play(client: Any, folder: Path) -> Any:
        result = await done(client.task("t-1").refresh())

        def report(got: int, total: int | None) -> None:
            if got in (HALF, total):  # how many bytes come at once is the network's
                client.reports.append(f"{got} of {total}")

        saved = result.videos[0].download(folder, on_progress=report, **options)
        return (await done(saved)).name

    return play


async def download_over_a_file(client: Any, folder: Path) -> Any:
    (folder / "t-1.mp4").write_bytes(b"mine")
    return await download()(client, folder)


async def replace_a_file(client: Any, folder: Path) -> Any:
    (folder / "t-1.mp4").write_bytes(b"mine")
    return await download(overwrite=True)(client, folder)


async def stream(client: Any, _: Path) -> Any:
    result = await done(client.task("t-1").refresh())
    chunks = result.videos[0].stream()
    if hasattr(chunks, "__aiter__"):
        return b"".join([chunk async for chunk in chunks])
    return b"".join(chunks)


async def nonsense(client: Any, _: Path) -> Any:
    return await done(client.task("t-1").wait(timeout=float("nan")))


def responding(play: Play, *replies: Reply, path: str | None = None) -> Any:
    """A scenario in which one address answers with these replies."""

    def script(server: Server) -> None:
        if path is not None:
            url = f"{server.url}{path}?sig=secret"
            server.on_result(
                Reply(
                    body=task_result(videos=[{"video_url": url, "video_type": "mp4"}])
                )
            )
            server.on(path, *replies)
        elif play in (submit, submit_its_own_way):
            server.on_submit(*replies)
        else:
            server.on_result(*replies)

    return script, play


def says(status: int, reason: str, **headers: str) -> Reply:
    body = {
        "code": status,
        "reason": reason,
        "message": "so",
        "metadata": {"details": [1]},
    }
    return Reply(
        status, body, {name.replace("_", "-"): one for name, one in headers.items()}
    )


# Of submits alone: a GET that gets nothing aiohttp repeats by itself, once.
NOTHING = Reply(0)


def short(reply: Reply) -> Reply:
    """The same, broken off in its middle."""
    content = reply.content()
    return reply._replace(
        body=content[: len(content) // 2], headers={"Content-Length": str(len(content))}
    )


stored = partial(responding, path="/v.mp4")
SCENARIOS: dict[str, Any] = {
    "accepted": responding(submit, ACCEPTED),
    "with options of the call": responding(
        submit_its_own_way, says(429, "X"), ACCEPTED
    ),
    "a limit that names a time": responding(
        submit, says(429, "RATE_LIMIT_EXCEEDED", Retry_After="7"), ACCEPTED
    ),
    "a limit that names none": responding(submit, Reply(429), Reply(429), ACCEPTED),
    "a limit that stays": responding(submit, says(429, "RATE_LIMIT_EXCEEDED")),
    "not available, says the platform": responding(
        submit, says(503, "SERVICE_NOT_AVAILABLE"), ACCEPTED
    ),
    "not available, says a gateway": responding(
        submit, Reply(503, "<html><title>Busy</title>")
    ),
    "a gateway that gave up": responding(submit, says(504, "SERVICE_NOT_AVAILABLE")),
    "a bad gateway": responding(submit, Reply(502)),
    "an error of the server": responding(submit, says(500, "CREATE_TASK_FAILED")),
    "an answer without a task": responding(submit, Reply(body={"ok": True})),
    "an answer that breaks off": responding(submit, short(ACCEPTED)),
    "no answer to a submit": responding(submit, NOTHING),
    "an empty answer": responding(submit, Reply(200)),
    "a page for an answer": responding(submit, Reply(200, "<html>")),
    "a redirect": responding(
        submit, Reply(307, headers={"Location": "https://other.example/?x=1"})
    ),
    "a bad request": responding(submit, says(400, "INVALID_REQUEST_BODY")),
    "the other shape of error": responding(
        submit, Reply(400, {"error": {"code": "ILLEGAL_PROMPT", "message": "no"}})
    ),
    "a bad key": responding(submit, says(403, "INVALID_API_KEY")),
    "no balance": responding(submit, says(403, "NOT_ENOUGH_BALANCE")),
    "an image refused": responding(submit, says(400, "INVALID_IMAGE_SIZE")),
    "plain text": responding(submit, Reply(404, "404 page not found")),
    "looked at": responding(refresh, QUEUED),
    "looked at again": responding(refresh, Reply(502), short(QUEUED), QUEUED),
    "looked at in vain": responding(refresh, Reply(500, "oops")),
    "looked at once": responding(refresh_once, Reply(500, "oops")),
    "a task that is not known": responding(refresh, says(404, "TASK_NOT_FOUND")),
    "waited for": responding(
        wait(), QUEUED, QUEUED, WORKING, Reply(502), WORKING, Reply(body=task_result())
    ),
    "failed": responding(
        wait(),
        QUEUED,
        Reply(body=task_result("TASK_STATUS_FAILED", task={"reason": "too dark"})),
    ),
    "failed, says an error": responding(wait(), QUEUED, says(500, "TASK_FAILED")),
    "never done": responding(wait(timeout=10 * SOON), QUEUED),
    "never there": responding(wait(timeout=10 * SOON), says(404, "TASK_NOT_FOUND")),
    "looked at for no time": responding(wait(timeout=0), QUEUED),
    "a status of tomorrow": responding(
        wait(), Reply(body=task_result("TASK_STATUS_PAUSED")), Reply(body=task_result())
    ),
    "a key that was revoked": responding(wait(), QUEUED, says(403, "INVALID_API_KEY")),
    "asked for nonsense": responding(nonsense, QUEUED),
    "saved": stored(download(), WHOLE),
    "saved in two parts": stored(download(), CUT, REST),
    "saved anew where nothing can be resumed": stored(download(), CUT, WHOLE),
    "saved when the storage is back": stored(
        download(), Reply(503, headers={"Retry-After": "3"}), WHOLE
    ),
    "never whole": stored(download(), CUT, Reply(503), Reply(503), Reply(503)),
    "expired for good": stored(download(), Reply(403)),
    "a page for a video": stored(
        download(), Reply(200, "<html>", {"Content-Type": "text/html"})
    ),
    "no video at all": stored(download(), Reply(200, "Access denied")),
    "an empty file": stored(download(), Reply(200)),
    "saved over a file": stored(download_over_a_file, WHOLE),
    "a file replaced": stored(replace_a_file, WHOLE),
    "streamed": stored(stream, WHOLE),
    "streamed in two parts": stored(stream, CUT, REST),
    "streamed where nothing can be resumed": stored(stream, CUT, WHOLE),
    "streamed while it changed": stored(
        stream, CUT, Reply(200, MP4[::-1], {"ETag": '"two"'})
    ),
}


class Clock:
    """Time that only pauses take."""

    def __init__(self) -> None:
        self.pauses: list[float] = []
        self.world = World(lambda: 100.0 + sum(self.pauses), lambda: 1.8e9, lambda: 0.5)

    def sleep(self, seconds: float) -> None:
        self.pauses.append(round(seconds, 3))

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


def described(outcome: Any) -> Any:
    """An outcome as data; of an exception all that it holds."""
    if not isinstance(outcome, Exception):
        return outcome
    held = {name: getattr(one, "raw", one) for name, one in vars(outcome).items()}
    return type(outcome).__name__, str(outcome), held, repr(outcome.__cause__)


def steps(
    server: Server, clock: Clock, client: Any, outcome: Any, folder: Path
) -> Steps:
    requests = [
        (
            one.method,
            one.path,
            {n: one.headers[n] for n in sorted(one.headers) if n not in UNLIKE},
            one.body,
        )
        for one in server.seen
    ]
    left = {one.name: one.read_bytes() for one in folder.iterdir()}
    return Steps(requests, clock.pauses, client.reports, described(outcome), left)


@pytest.fixture
def play(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Callable[..., Steps]]:
    servers: list[Server] = []

    def stage(
        kind: str, script: Callable[[Server], None]
    ) -> tuple[Server, Clock, Path]:
        server, clock, folder = Server(), Clock(), tmp_path / kind
        servers.append(server)
        script(server)
        folder.mkdir()
        monkeypatch.setattr(any_client, "WORLD", clock.world)
        # The request itself takes time that is not the script's.
        for name in ("_SINGLE_POLL", "_LAST_POLL"):
            monkeypatch.setattr(_lifecycle, name, SOON)
        return server, clock, folder

    async def acted(client: Any, action: Play, folder: Path) -> Any:
        client.reports = []
        try:
            return await action(client, folder)
        except videotasks.VideotasksError as error:
            return error

    def synchronously(script: Any, action: Play) -> Steps:
        server, clock, folder = stage("sync", script)
        with videotasks.Client("highwayapi", KEY, server.url) as client:
            client._runner.sleep = clock.sleep
            outcome = asyncio.run(acted(client, action, folder))
        return steps(server, clock, client, outcome, folder)

    def asynchronously(script: Any, action: Play) -> Steps:
        server, clock, folder = stage("async", script)

        async def main() -> Steps:
            async with videotasks.AsyncClient("highwayapi", KEY, server.url) as client:
                client._runner.sleep = clock.sleep_async
                outcome = await acted(client, action, folder)
            return steps(server, clock, client, outcome, folder)

        return asyncio.run(main())

    yield lambda kind, *scenario: (synchronously if kind == "sync" else asynchronously)(
        *scenario
    )
    for one in servers:
        one.close()


def shown(step: Any) -> str:
    """A step as text, without what is another one for each server, folder and library."""
    apart = r"127\.0\.0\.1:\d+|/a?sync/|(Server|Remote)Disconnected[^;]*"
    return re.sub(apart, "...", repr(step))


@pytest.mark.parametrize("name", SCENARIOS)
def test_both_clients_take_the_same_steps(
    name: str, play: Callable[..., Steps]
) -> None:
    one, other = play("sync", *SCENARIOS[name]), play("async", *SCENARIOS[name])
    for step, twin in zip(one, other, strict=True):
        assert shown(step) == shown(twin)


def test_a_twin_that_drifts_is_found(
    play: Callable[..., Steps], monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = SCENARIOS["looked at in vain"]
    one = play("sync", *scenario)
    monkeypatch.setattr("videotasks._core.actions.Policy.__new__.__defaults__", DRIFTED)
    other = play("async", *scenario)
    assert [
        shown(step) == shown(twin) for step, twin in zip(one, other, strict=True)
    ] == [
        True,
        False,
        True,
        True,
        True,
    ]


DRIFTED = (2, 0.75, 8.0, 10.0, 60.0, 60.0, 15.0)
"""A back-off that begins a quarter of a second later."""
