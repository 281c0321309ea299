"""An application of Celery whose tasks call the client again and again until their soft limit strikes."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from celery import Celery  # type: ignore[import-untyped]
from celery.exceptions import SoftTimeLimitExceeded  # type: ignore[import-untyped]

import videotasks
from tests.celery_worker import configure
from tests.client.loopback import LONG

from .calls import POLL
from .stage import KEY, Log, hurry, told_by
from .strikes import caught_by

FOLDER = Path(os.environ.get("SOAK_FOLDER", "."))
MOST = 400
"""Calls of one task at most, if no limit strikes."""


def configured(folder: Path) -> Any:
    """An application whose queue lies in a folder."""
    made = Celery("soak", broker="filesystem://", set_as_current=False)
    configure(made, folder)
    return made


app = configured(FOLDER)
hurry()


class _Notes:
    """What one task tells, a line for each thing, written at once."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, **what: Any) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(what) + "\n")


@app.task  # type: ignore[untyped-decorator, unused-ignore]
def work(options: dict[str, Any]) -> None:
    """Calls a client until the limit strikes, and notes each call; what was struck is noted last."""
    notes = _Notes(FOLDER / f"{options['name']}.part")
    log, logger = Log(), logging.getLogger("videotasks")
    logger.addHandler(log)
    current = {"call": ""}
    try:
        if options["way"] == "async":
            asyncio.run(_until_struck_async(options, notes, current))
        else:
            _until_struck(options, notes, current)
    except (SoftTimeLimitExceeded, asyncio.CancelledError) as error:
        _note_strike(notes, current["call"], error)
    finally:
        logger.removeHandler(log)
        for line in log.lines:
            notes.add(log=line)
    (FOLDER / f"{options['name']}.part").replace(FOLDER / options["name"])


def _note_strike(notes: _Notes, call: str, error: BaseException) -> None:
    told = told_by(call, error)
    step, within = error.__traceback__, False
    while step is not None:
        name = str(step.tb_frame.f_globals.get("__name__", ""))
        within = within or name.startswith("videotasks")
        step = step.tb_next
    notes.add(
        call=call,
        struck=caught_by(error)[0],
        within=within,
        ids=sorted(told.ids),
        text=told.text,
        until=time.monotonic(),
    )


def _calls(options: dict[str, Any], current: dict[str, str]) -> Iterator[str]:
    names = options["tasks"] or [f"{options['name']} {n}" for n in range(MOST)]
    for name in names:
        current["call"] = name
        yield name


def _failed(notes: _Notes, call: str, error: Exception) -> None:
    if isinstance(error, SoftTimeLimitExceeded):
        raise error
    told = told_by(call, error)
    notes.add(
        call=call,
        ids=sorted(told.ids),
        doubt=told.doubt,
        text=told.text,
        until=told.until,
        typed=isinstance(error, videotasks.VideotasksError),
    )


def _until_struck(
    options: dict[str, Any], notes: _Notes, current: dict[str, str]
) -> None:
    journal = options["journal"]
    with videotasks.Client(
        "highwayapi", KEY, options["url"], timeout=6, journal=journal
    ) as client:
        for call in _calls(options, current):
            try:
                if options["kind"] == "submits":
                    found = client.vidu_q1.text_to_video(prompt=call).id
                else:
                    result = client.task(call).wait(LONG, poll_interval=POLL)
                    found = result.videos[0].url
                    if options["kind"] == "downloads":
                        target = Path(options["saved"]) / f"{call}.mp4"
                        result.videos[0].download(target, max_retries=12)
                notes.add(call=call, found=found)
            except Exception as error:  # noqa: BLE001, PERF203  # it is counted
                _failed(notes, call, error)


@contextmanager
def _limit_cancels() -> Iterator[None]:
    """Has Celery's soft limit cancel the task that runs, as the README advises.

    An exception that its own handler raises within asyncio can lose a wake-up of the loop.
    """
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    assert task is not None
    before = signal.getsignal(signal.SIGUSR1)
    loop.add_signal_handler(signal.SIGUSR1, task.cancel)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGUSR1)
        signal.signal(signal.SIGUSR1, before)


async def _until_struck_async(
    options: dict[str, Any], notes: _Notes, current: dict[str, str]
) -> None:
    with _limit_cancels():
        await _until_cancelled(options, notes, current)


async def _until_cancelled(
    options: dict[str, Any], notes: _Notes, current: dict[str, str]
) -> None:
    journal = options["journal"]
    async with videotasks.AsyncClient(
        "highwayapi", KEY, options["url"], timeout=6, journal=journal
    ) as client:
        for call in _calls(options, current):
            try:
                if options["kind"] == "submits":
                    found = (await client.vidu_q1.text_to_video(prompt=call)).id
                else:
                    result = await client.task(call).wait(LONG, poll_interval=POLL)
                    found = result.videos[0].url
                    if options["kind"] == "downloads":
                        target = Path(options["saved"]) / f"{call}.mp4"
                        await result.videos[0].download(target, max_retries=12)
                notes.add(call=call, found=found)
            except Exception as error:  # noqa: BLE001, PERF203  # it is counted
                _failed(notes, call, error)
