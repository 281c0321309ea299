"""Submits, waits and downloads of both clients at once, each of them on a stage of its own."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import requests

import videotasks
from tests.client.loopback import LONG
from videotasks.mock import Fault

from .counts import Counts
from .stage import (
    KEY,
    Outcome,
    Stage,
    judge_folder,
    judge_submits,
    place_of,
    script,
    stage,
    told_by,
)
from .watch import Watch

AT_ONCE = 12
PATIENCE = 6.0
"""Seconds for which a patient client waits: longer than any fault takes, but for those that never end."""
POLL = 0.01
"""Seconds between two polls."""
WAYS = ("sync", "async")
"""Clients: in threads, and in one event loop."""
KINDS = {"submits": "submit", "waits": "result", "downloads": "file"}
"""What is done, and the door at which something goes wrong with it."""
Progress = Callable[[int], object]


@dataclass(frozen=True)
class Batch:
    """Some calls of one kind by one client.

    Attributes:
        kind: Of `KINDS`.
        way: Of `WAYS`.
        number: Which batch it is.
        size: How many calls.
        seed: Of everything in it that is chance.
    """

    kind: str
    way: str
    number: int
    size: int
    seed: int

    @property
    def name(self) -> str:
        """What the dice are thrown with."""
        return f"{self.seed} {self.kind} {self.way} {self.number}"

    def chance(self) -> random.Random:
        """Its dice."""
        return random.Random(self.name)

    def options(self) -> dict[str, Any]:
        """How its client is made: patient or not, with a journal or not."""
        chance = self.chance()
        patient = chance.random() < 0.5
        return {
            "timeout": PATIENCE if patient else (5, 0.4),
            "max_retries": chance.choice([0, 2, 5]),
            "journal": chance.random() < 0.3,
            "own": chance.random() < 0.7,
        }

    @property
    def patience(self) -> float:
        """Seconds for which its client waits for whatever comes next of a response."""
        timeout = self.options()["timeout"]
        seconds: float = timeout[1] if isinstance(timeout, tuple) else timeout
        return seconds

    def bearable(self, faults: Iterable[Fault]) -> list[Fault]:
        """Those that the README promises to survive.

        Through a session of requests that is the caller's a head may drip as long as
        requests lets it, for hours: there bodies drip instead.
        """
        if self.way != "sync" or self.options()["own"]:
            return list(faults)
        return [
            one._replace(kind="drip", seconds=0.001) if one.kind == "drip_head" else one
            for one in faults
        ]


@dataclass
class Work:
    """What the calls of a batch share."""

    batch: Batch
    stage: Stage
    counts: Counts
    watch: Watch
    outcomes: list[Outcome] = field(default_factory=list)
    tasks: list[str] = field(default_factory=list)


def run(batch: Batch, folder: Path, watch: Watch, progress: Progress) -> Counts:
    """Runs a batch and judges what came of it.

    Args:
        batch: The batch.
        folder: An empty one.
        watch: Sees what hangs.
        progress: Called with 1 after each call.
    """
    counts = Counts()
    door = KINDS[batch.kind]
    faults = batch.bearable(script(batch.name, [door], 0.5, 20 * batch.size))
    with stage(folder, (), counts) as place:
        work = Work(batch, place, counts, watch)
        if batch.kind != "submits":
            work.tasks = prepared(place, batch.size)
        place.mock.faults = faults
        runs = {"sync": _sync, "async": _async}
        runs[batch.way](work, progress)
        if batch.kind == "submits":
            judge_submits(place, work.outcomes, counts, patience=batch.patience)
        judge_folder(place, work.tasks, counts)
    return counts


def prepared(place: Stage, count: int) -> list[str]:
    """Tasks that were submitted while nothing went wrong."""
    with videotasks.Client("highwayapi", KEY, place.url) as client:

        def one(number: int) -> str:
            return client.vidu_q1.text_to_video(prompt=f"prepared {number}").id

        with ThreadPoolExecutor(8) as pool:
            return list(pool.map(one, range(count)))


@contextmanager
def sync_client(work: Work, own: bool | None = None) -> Iterator[Any]:
    """A client as the batch has it; with a session of its own, if that is said."""
    options = _options(work)
    own = options.pop("own") or own
    session = None if own else requests.Session()
    try:
        with videotasks.Client(
            "highwayapi", KEY, work.stage.url, session=session, **options
        ) as client:
            yield client
    finally:
        if session is not None:
            session.close()
            gc.collect()  # only then its connections are closed, by urllib3 2


def _options(work: Work) -> dict[str, Any]:
    options = work.batch.options()
    options["journal"] = work.stage.journal if options["journal"] else None
    return options


def _sync(work: Work, progress: Progress) -> None:
    call = {"submits": submit, "waits": wait, "downloads": download}[work.batch.kind]
    with sync_client(work) as client, ThreadPoolExecutor(AT_ONCE) as pool:

        def one(number: int) -> None:
            with work.watch.call(f"{work.batch.name}, call {number}"):
                call(client, work, number)
            progress(1)

        list(pool.map(one, range(work.batch.size)))


def submit(client: Any, work: Work, number: int) -> None:
    """One submit."""
    prompt = f"{work.batch.name} {number}"
    try:
        task = client.vidu_q1.text_to_video(prompt=prompt)
    except Exception as error:  # noqa: BLE001  # whatever it is: it is counted
        submit_failed(work, prompt, error)
    else:
        submitted(work, prompt, task.id)


def submitted(work: Work, prompt: str, task_id: str) -> None:
    """Notes what was returned."""
    work.counts.add("submits")
    work.counts.add("submits: returned a task")
    work.outcomes.append(Outcome(prompt, {task_id}))


def submit_failed(work: Work, prompt: str, error: BaseException) -> None:
    """Notes what was raised."""
    work.counts.add("submits")
    work.outcomes.append(told_by(prompt, error))
    raised(work, "submits", error)


def raised(work: Work, kind: str, error: BaseException) -> None:
    """Counts an exception; one that is not typed is wrong."""
    work.counts.add(f"{kind}: {type(error).__name__}")
    if not isinstance(error, videotasks.VideotasksError):
        what = f"{work.batch.name}: {error!r}, at {place_of(error)}"
        work.counts.blame("untyped", what)


def wait(client: Any, work: Work, number: int) -> None:
    """One wait."""
    task_id = work.tasks[number]
    try:
        result = client.task(task_id).wait(LONG, poll_interval=POLL)
        url = result.videos[0].url
    except Exception as error:  # noqa: BLE001  # likewise
        wait_failed(work, task_id, error)
    else:
        waited(work, task_id, result, url)


def waited(work: Work, task_id: str, result: Any, url: str) -> None:
    """Looks whether a result is the task's own."""
    work.counts.add("waits")
    if result.task_id != task_id or f"/{task_id}.mp4?" not in url:
        what = f"{task_id} got {result.task_id}, {url}"
        work.counts.blame("mixed up", what)
    else:
        work.counts.add("waits: right")


def wait_failed(work: Work, task_id: str, error: BaseException) -> None:
    """Notes what a wait has raised."""
    work.counts.add("waits")
    told = getattr(error, "task_id", task_id)
    if told != task_id:
        work.counts.blame("mixed up", f"{task_id} was told of {told}: {error!r}")
    raised(work, "waits", error)


def download(client: Any, work: Work, number: int) -> None:
    """One download."""
    task_id = work.tasks[number]
    try:
        video = client.task(task_id).wait(LONG, poll_interval=POLL).videos[0]
        video.download(target(work, task_id), max_retries=retries(work, number))
    except Exception as error:  # noqa: BLE001  # likewise
        download_failed(work, task_id, error)
    else:
        downloaded(work, task_id)


def target(work: Work, task_id: str) -> Path:
    """Where a task's file goes."""
    return work.stage.saved / f"{task_id}.mp4"


def retries(work: Work, number: int) -> int:
    """How often a download is tried again: mostly until it has succeeded."""
    return random.Random(f"{work.batch.name} {number}").choice([1, 12, 12, 12])


def downloaded(work: Work, task_id: str) -> None:
    """Looks whether a file is there; what it contains is looked at in the end."""
    work.counts.add("downloads")
    work.counts.add("downloads: saved")
    if not target(work, task_id).exists():
        work.counts.blame("unequal", f"{task_id}: no file")


def download_failed(work: Work, task_id: str, error: BaseException) -> None:
    """Notes what a download has raised; then there is no file."""
    work.counts.add("downloads")
    if target(work, task_id).exists():
        work.counts.blame("unequal", f"{task_id}: a file in spite of {error!r}")
    raised(work, "downloads", error)


# -- the asynchronous client ---------------------------------------------------------------


def _async(work: Work, progress: Progress) -> None:
    asyncio.run(_awaited(work, progress))


async def _awaited(work: Work, progress: Progress) -> None:
    call = {
        "submits": submit_async,
        "waits": wait_async,
        "downloads": download_async,
    }[work.batch.kind]
    few = asyncio.Semaphore(AT_ONCE)
    async with AsyncStageClient(work) as client:

        async def one(number: int) -> None:
            async with few:
                with work.watch.call(f"{work.batch.name}, call {number}"):
                    await call(client, work, number)
            progress(1)

        await asyncio.gather(*map(one, range(work.batch.size)))
    await no_task_left(work)


async def no_task_left(work: Work) -> None:
    """Looks at what is still under way behind a closed client."""
    for _ in range(100):
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if not others:
            return
        await asyncio.wait(others, timeout=0.1)
    work.counts.blame("left over", f"{work.batch.name}: {others}")


class AsyncStageClient:
    """An asynchronous client as the batch has it."""

    def __init__(self, work: Work) -> None:
        options = _options(work)
        self._connector = None if options.pop("own") else aiohttp.TCPConnector()
        self._client = videotasks.AsyncClient(
            "highwayapi", KEY, work.stage.url, connector=self._connector, **options
        )

    async def __aenter__(self) -> Any:
        return await self._client.__aenter__()

    async def __aexit__(self, *_: object) -> None:
        try:
            await self._client.close()
        finally:
            if self._connector is not None:
                await self._connector.close()


async def submit_async(client: Any, work: Work, number: int) -> None:
    """One submit."""
    prompt = f"{work.batch.name} {number}"
    try:
        task = await client.vidu_q1.text_to_video(prompt=prompt)
    except Exception as error:  # noqa: BLE001  # whatever it is: it is counted
        submit_failed(work, prompt, error)
    else:
        submitted(work, prompt, task.id)


async def wait_async(client: Any, work: Work, number: int) -> None:
    """One wait."""
    task_id = work.tasks[number]
    try:
        result = await client.task(task_id).wait(LONG, poll_interval=POLL)
        url = result.videos[0].url
    except Exception as error:  # noqa: BLE001  # likewise
        wait_failed(work, task_id, error)
    else:
        waited(work, task_id, result, url)


async def download_async(client: Any, work: Work, number: int) -> None:
    """One download."""
    task_id = work.tasks[number]
    try:
        result = await client.task(task_id).wait(LONG, poll_interval=POLL)
        tries = retries(work, number)
        await result.videos[0].download(target(work, task_id), max_retries=tries)
    except Exception as error:  # noqa: BLE001  # likewise
        download_failed(work, task_id, error)
    else:
        downloaded(work, task_id)
