"""Downloads to a disk that hangs, one at each step and with each client, all at once; tells how each ended.

What hangs are calls of the system: opening a FIFO that nobody reads, writing to a pipe that is full, reading from one
that stays empty.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import videotasks

URL, KEY, FOLDER, TIMEOUT = sys.argv[1:]
OPEN, FSYNC, LINK = Path.open, os.fsync, os.link
EMPTY, _ = os.pipe()
written_in: dict[int, str] = {}


def hang(*_: Any) -> None:
    os.read(EMPTY, 1)


def opened(path: Path, *args: Any) -> Any:
    if path.suffix == ".part" and "opening" in path.name:
        os.mkfifo(path)
        return OPEN(path, "wb")
    if path.suffix == ".part" and "writing" in path.name:
        return os.fdopen(os.pipe()[1], "wb")
    handle = OPEN(path, *args)
    written_in[handle.fileno()] = path.name
    return handle


Path.open = opened  # type: ignore[assignment, method-assign]


def synced(file: Any) -> None:
    if "syncing" in written_in[file]:
        hang()
    FSYNC(file)


def linked(source: Any, target: Any) -> None:
    if "putting" in str(target):
        hang()
    LINK(source, target)


os.fsync = synced  # type: ignore[assignment]
os.link = linked  # type: ignore[assignment]

ended: dict[str, Any] = {}


def note(name: str, began: float, error: BaseException | None) -> None:
    ended[name] = {
        "kind": type(error).__name__,
        "text": str(error),
        "took": time.monotonic() - began,
        "task_id": getattr(error, "task_id", None),
    }


def download(step: str) -> None:
    with videotasks.Client("highwayapi", KEY, URL) as client:
        file = client.task("t-1").refresh().videos[0]
        began, found = time.monotonic(), None
        try:
            file.download(Path(FOLDER, f"sync {step}.mp4"), timeout=float(TIMEOUT))
        except Exception as error:  # noqa: BLE001  # it is told
            found = error
        note(f"sync {step}", began, found)


async def download_async(step: str) -> None:
    async with videotasks.AsyncClient("highwayapi", KEY, URL) as client:
        file = (await client.task("t-1").refresh()).videos[0]
        began, found = time.monotonic(), None
        path = Path(FOLDER, f"async {step}.mp4")
        try:
            await file.download(path, timeout=float(TIMEOUT))
        except Exception as error:  # noqa: BLE001  # it is told
            found = error
        note(f"async {step}", began, found)


STEPS = ("opening", "writing", "syncing", "putting in place", "nothing")
threads = [threading.Thread(target=download, args=[step]) for step in STEPS]
for one in threads:
    one.start()


async def all_of_them() -> None:
    await asyncio.gather(*map(download_async, STEPS))


asyncio.run(all_of_them())
for one in threads:
    one.join()
print(json.dumps(ended))
