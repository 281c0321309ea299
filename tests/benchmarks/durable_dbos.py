"""The batch of `durable.py` as a program for DBOS: what one process does there, as its arguments say.

python -m tests.benchmarks.durable_dbos add|run|wait DATABASE URL COUNT FOLDER

A workflow a job: an intent in a table of its own, on the disk before the submit, since DBOS runs a step again whose
process was killed in it; the submit, polls with a durable sleep between them, and the download, each a step. It uses
aiohttp as it is. So many submits as ours has under way are under way here; the workflows themselves wait all at once.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import threading
import time
from pathlib import Path
from typing import Any

import aiohttp
import dbos  # type: ignore[import-not-found, unused-ignore]  # as below
import sqlalchemy as sa
from dbos import DBOS, DBOSClient, DBOSConfig

from .client import HEADERS, RESULT, SUBMIT
from .durable_figures import AT_ONCE, LONG, SHORT, Commits, say

QUEUE = "videos"
METADATA = sa.MetaData()
INTENT = sa.Table("intent", METADATA, sa.Column("job", sa.Text, primary_key=True))


class Place:
    """What the workflows of this process use."""

    url: str
    out: Path
    pause: float
    engine: sa.Engine
    session: aiohttp.ClientSession
    room: asyncio.Semaphore
    many: int
    began: float
    waiting: set[str]
    lock = threading.Lock()


def intend(job: str) -> bool:
    """Whether this is the first time that the job may be sent."""
    with Place.engine.begin() as connection:
        there = sa.select(INTENT.c.job).where(INTENT.c.job == job)
        if connection.execute(there).scalar() is not None:
            return False
        connection.execute(sa.insert(INTENT), {"job": job})
    return True


@DBOS.step()  # type: ignore[untyped-decorator, unused-ignore]  # it is installed among the peers alone
async def submit(job: str) -> str | None:
    if not await asyncio.to_thread(intend, job):
        return None  # nobody knows
    body = {"prompt": job}
    async with (
        Place.room,
        Place.session.post(Place.url + SUBMIT, json=body, headers=HEADERS) as response,
    ):
        accepted = await response.json()
    found: str = accepted["task_id"]
    return found


@DBOS.step()  # type: ignore[untyped-decorator, unused-ignore]  # it is installed among the peers alone
async def poll(task: str) -> dict[str, Any]:
    query = {"task_id": task}
    async with Place.session.get(
        Place.url + RESULT, params=query, headers=HEADERS
    ) as response:
        found: dict[str, Any] = await response.json()
    return found


@DBOS.step()  # type: ignore[untyped-decorator, unused-ignore]  # it is installed among the peers alone
async def download(task: str, url: str) -> str:
    path = Place.out / f"{task}.mp4"
    async with Place.session.get(url) as response:
        content = await response.read()
    await asyncio.to_thread(path.write_bytes, content)
    return str(path)


@DBOS.workflow()  # type: ignore[untyped-decorator, unused-ignore]  # as above
async def video(job: str) -> str:
    task = await submit(job)
    if task is None:
        return "unknown"
    while True:
        await waits(job)
        await DBOS.sleep_async(Place.pause)
        result = await poll(task)
        if result["task"]["status"] == "TASK_STATUS_SUCCEED":
            saved: str = await download(task, result["videos"][0]["video_url"])
            return saved


async def waits(job: str) -> None:
    """Says once that all wait, as far as this process has them."""
    with Place.lock:
        Place.waiting.add(job)
        if Place.pause == LONG and len(Place.waiting) == Place.many:
            say(seconds=time.monotonic() - Place.began)


def add(database: str, count: int) -> None:
    client = DBOSClient(system_database_url=database)
    options: Any = {
        "queue_name": QUEUE,
        "workflow_name": video.__qualname__,
        "app_version": "1",
    }
    for number in range(count):
        client.enqueue(options, f"job {number}")


async def run(mode: str) -> None:
    Place.room = asyncio.Semaphore(AT_ONCE)
    connector = aiohttp.TCPConnector(limit=100)
    async with aiohttp.ClientSession(connector=connector) as session:
        Place.session = session
        commits = Commits(sa)
        before = resource.getrusage(resource.RUSAGE_SELF)
        began = time.monotonic()
        DBOS.launch()
        await DBOS.register_queue_async(QUEUE, polling_interval_sec=0.1)
        if mode == "wait":
            await asyncio.Event().wait()
        while True:
            left = await DBOS.list_workflows_async(
                status=["PENDING", "ENQUEUED"], limit=1, load_input=False
            )
            if not left:
                break
            await asyncio.sleep(0.1)
        seconds = time.monotonic() - began
        saved = len(list(Place.out.iterdir()))
        assert saved == Place.many, f"{saved} of {Place.many} are saved"
        say(seconds=seconds, before=before, commits=commits.number)


def main() -> None:
    mode, address, url, count, folder = sys.argv[1:]
    Place.began = time.monotonic()
    file = "://" not in address
    if not file:
        # Of a database without an encoding psycopg would hand on bytes for texts, which DBOS does not expect.
        address += "&client_encoding=UTF8"
    database = f"sqlite:///{address}" if file else address
    driver = database.replace("postgresql://", "postgresql+psycopg://")
    Place.engine = sa.create_engine(driver)
    Place.url, Place.out, Place.many = url, Path(folder) / "out", int(count)
    Place.out.mkdir(exist_ok=True)
    Place.pause = LONG if mode == "wait" else SHORT
    Place.waiting = set()
    config: DBOSConfig = {
        "name": "videos",
        "system_database_url": database,
        "application_version": "1",
        "log_level": "ERROR",
    }
    if mode == "add":
        dbos.run_dbos_database_migrations(system_database_url=database)
        METADATA.create_all(Place.engine)
        add(database, Place.many)
        return
    if file:
        sa.event.listen(Place.engine, "connect", _durable)
    DBOS(config=config)
    asyncio.run(run(mode))


def _durable(connection: Any, record: object) -> None:
    """As DBOS's own connections are: the intent is on the disk once it is committed."""
    del record
    connection.execute("PRAGMA busy_timeout = 30000")
    connection.execute("PRAGMA synchronous = FULL")


if __name__ == "__main__":
    main()
