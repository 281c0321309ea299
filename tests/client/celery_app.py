"""An application of Celery, run by a real worker: its tasks do what the environment says, and note how that ended."""

from __future__ import annotations

import asyncio
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from celery import Celery  # type: ignore[import-untyped]
from celery.exceptions import SoftTimeLimitExceeded  # type: ignore[import-untyped]
from celery.signals import worker_process_init  # type: ignore[import-untyped]

from tests.by_libraries import as_told
from tests.celery_worker import configure
from videotasks import AsyncClient, Client

FOLDER = Path(os.environ["TASKS_FOLDER"])

app = Celery("tasks", broker="filesystem://")
configure(app, FOLDER)


async def _awaited(name: str, url: str) -> None:
    async with AsyncClient("highwayapi", "key-of-a-test", url, timeout=300) as client:
        if name == "wait":
            await client.task("t-1").wait(300)
        else:
            await client.vidu_q1.text_to_video(prompt="a cat")


@worker_process_init.connect  # type: ignore[untyped-decorator]
def begin(**_: Any) -> None:
    """Not where tests only queue a task."""
    as_told()


@app.task  # type: ignore[untyped-decorator]
def work(name: str, url: str, out: str, way: str) -> None:
    """Waits, or submits, until a limit strikes."""
    try:
        if name == "connecting submit":
            with _told_of_connecting(out):
                _work("submit", url, way)
        else:
            _work(name, url, way)
        _note(out, {"kind": "none"})
    except SoftTimeLimitExceeded as error:
        notes: Any = getattr(error, "__notes__", [])
        _note(out, {"kind": type(error).__name__, "notes": notes})
    except Exception as error:
        _note(out, {"kind": type(error).__name__, "notes": str(error)})
        raise


def _work(name: str, url: str, way: str) -> None:
    if way == "async":
        asyncio.run(_awaited(name, url))
        return
    with Client("highwayapi", "key-of-a-test", url, timeout=300) as client:
        if name == "wait":
            client.task("t-1").wait(300)
        else:
            client.vidu_q1.text_to_video(prompt="a cat")


@contextmanager
def _told_of_connecting(out: str) -> Iterator[None]:
    """Notes when a connection is begun."""
    kind: Any = socket.socket
    usual = kind.connect

    def connect(self: socket.socket, address: Any) -> None:
        _note(f"{out} connects", {})
        usual(self, address)

    kind.connect = connect
    try:
        yield
    finally:
        kind.connect = usual


@app.task  # type: ignore[untyped-decorator]
def finish(out: str) -> None:
    """Shows that the worker is through with what came before."""
    _note(out, {"kind": "finished"})


def _note(out: str, what: dict[str, Any]) -> None:
    part = FOLDER / f"{out}.part"
    part.write_text(json.dumps(what), "utf-8")
    part.replace(FOLDER / out)
