"""Downloads to a disk that hangs, one at each step and with each client, all at once; tells how each ended.

What hangs are calls of the system: reading from a pipe that stays empty, in place of whatever a step calls.
"""

from __future__ import annotations

import asyncio
import builtins
import io
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import videotasks
from tests.by_libraries import as_told

URL, KEY, FOLDER, TIMEOUT = sys.argv[1:]
as_told()
OPEN, AS_FILE, FSYNC, LINK = os.open, open, os.fsync, os.link
EMPTY, _ = os.pipe()
folder_of: dict[int, str] = {}
"""Open part file -> the folder in which it lies, which is named like the step that hangs."""


def hang(*_: Any) -> None:
    os.read(EMPTY, 1)


class Hanging(io.BufferedRandom):
    """A file whose bytes nobody takes."""

    def write(self, _: Any) -> int:
        hang()
        return 0


def opened(path: Any, *args: Any, **options: Any) -> int:
    if not str(path).endswith(".part"):
        return OPEN(path, *args, **options)
    folder = Path(path).parent.name
    if "opening" in folder:
        hang()
    file = OPEN(path, *args, **options)
    folder_of[file] = folder
    return file


def with_buffer(file: Any, *args: Any, **options: Any) -> Any:
    if "writing" in folder_of.get(file, ""):
        return Hanging(io.FileIO(file, "r+"))
    return AS_FILE(file, *args, **options)


os.open = opened
builtins.open = with_buffer


def synced(file: Any) -> None:
    if "syncing" in folder_of[file]:
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
            path = Path(FOLDER, f"sync {step}", "v.mp4")
            file.download(path, timeout=float(TIMEOUT))
        except Exception as error:  # noqa: BLE001  # it is told
            found = error
        note(f"sync {step}", began, found)


async def download_async(step: str) -> None:
    async with videotasks.AsyncClient("highwayapi", KEY, URL) as client:
        file = (await client.task("t-1").refresh()).videos[0]
        began, found = time.monotonic(), None
        path = Path(FOLDER, f"async {step}", "v.mp4")
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
