"""A program that submits, for tests that interrupt it; its log, and what it ends by, are on standard error."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
from typing import Any

import requests

import videotasks
from tests.by_libraries import as_told
from videotasks._client import async_running, interrupts

WAY, URL, KEY, MOMENT = sys.argv[1:]
ARGUMENTS: dict[str, Any] = {"prompt": "a cat", "images": ["https://example.com/a.png"]}
as_told()
logging.basicConfig(level="WARNING", format="%(message)s")
logging.captureWarnings(capture=True)
vars(interrupts)["MOMENT"] = vars(async_running)["MOMENT"] = float(MOMENT)
OPTIONS: dict[str, Any] = {
    "timeout": 1000,
    "verify": False,
    "journal": os.environ.get("JOURNAL_OF_THE_TEST"),
}


class OwnError(Exception):
    """What a handler of the program's own raises."""


def raise_own(*_: object) -> None:
    raise OwnError


signal.signal(signal.SIGUSR2, lambda *_: None)  # wakes up whatever waits


def submit(**options: Any) -> None:
    with videotasks.Client("highwayapi", KEY, URL, **OPTIONS, **options) as client:
        try:
            client.vidu_q1.reference_to_video(**ARGUMENTS)
        finally:
            kept = signal.getsignal(signal.SIGINT)
            usual = kept in (signal.default_int_handler, raise_own)
            print("handler kept" if usual else f"handler {kept}", file=sys.stderr)


async def submit_async() -> None:
    async with videotasks.AsyncClient("highwayapi", KEY, URL, **OPTIONS) as client:
        await client.vidu_q1.reference_to_video(**ARGUMENTS)


if WAY == "sync":
    submit()
elif WAY == "session":
    with requests.Session() as session:
        submit(session=session)
elif WAY == "handler":
    signal.signal(signal.SIGINT, raise_own)
    submit()
elif WAY == "thread":
    worker = threading.Thread(target=submit, daemon=True)
    worker.start()
    worker.join()
else:
    asyncio.run(submit_async())
