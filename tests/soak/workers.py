"""Soft time limits of a real Celery worker (prefork) that strike at random in what its tasks do with a client."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import videotasks
from tests.celery_worker import prepare, start
from tests.helper_server import SOON

from . import calls
from .calls import KINDS, Batch, Progress, Work
from .counts import Counts
from .stage import KEY, Outcome, judge_folder, judge_submits, script, stage
from .watch import Watch

_AT_ONCE = 2
_EACH = 25
"""Waits and downloads of one task of Celery."""
_LIMIT = 2
"""Seconds: Celery looks about once in one. So many calls are made by then that it strikes any part of them."""


def run(batch: Batch, folder: Path, watch: Watch, progress: Progress) -> Counts:
    """Runs a batch and judges what came of it, as `calls.run` does: at least as many calls as it has."""
    counts = Counts()
    with stage(folder, (), counts) as place:
        work = Work(batch, place, counts, watch)
        if batch.kind != "submits":
            work.tasks = calls.prepared(place, batch.size)
        faults = script(batch.name, [KINDS[batch.kind]], 0.15, 20 * batch.size)
        place.mock.faults = faults
        logged: list[str] = []
        struck: set[str] = set()
        worker = _Worker(folder)
        try:
            number = done = 0
            while done < batch.size:
                notes: list[dict[str, Any]] = []
                with watch.call(f"{batch.name}, tasks of Celery from {number}"):
                    for name in worker.work(work, number, done):
                        notes += worker.noted(name)
                number += _AT_ONCE
                made = sum(_judge(work, one, logged, struck) for one in notes)
                done += made
                progress(made)
        finally:
            worker.end()
        if batch.kind == "submits":
            own = batch.way == "sync"
            judge_submits(place, work.outcomes, counts, looks=own, logged=logged)
        if batch.kind == "downloads":
            _again(work)
        judge_folder(place, work.tasks, counts)
    return counts


def _judge(
    work: Work, note: dict[str, Any], logged: list[str], struck: set[str]
) -> bool:
    """Takes note of one line; whether it is of a call."""
    kind, counts = work.batch.kind, work.counts
    if "log" in note:
        logged.append(note["log"])
        return False
    call = note["call"]
    counts.add(f"{kind} in Celery")
    if "found" in note:
        if kind == "submits":
            work.outcomes.append(Outcome(call, {note["found"]}))
        elif f"/{call}.mp4?" not in note["found"]:
            counts.blame("mixed up", f"{call} got {note['found']}")
    elif "struck" in note:
        counts.add("soft limits that struck")
        struck.add(call)
        outcome = Outcome(call, set(note["ids"]), "may have been" in note["text"])
        outcome.text, outcome.until = note["text"], 0.0
        if not note["within"]:
            # It hit what the task itself does with what the client has returned.
            counts.add("soft limits that struck outside of the client")
            outcome.excused = "returned to a caller that was struck then"
        if kind == "submits":
            work.outcomes.append(outcome)
    else:
        if not note["typed"]:
            counts.blame("untyped", f"{call}: {note['text']}")
        if kind == "submits":
            outcome = Outcome(call, set(note["ids"]), note["doubt"], note["text"])
            outcome.until = note["until"]
            work.outcomes.append(outcome)
    return True


def _again(work: Work) -> None:
    """Downloads once more what was struck, as a program would."""
    work.stage.mock.faults = ()
    with videotasks.Client("highwayapi", KEY, work.stage.url) as client:
        for task_id in work.tasks:
            path = calls.target(work, task_id)
            if not path.exists():
                client.task(task_id).wait().videos[0].download(path)
                work.counts.add("downloads: done again after a limit")


class _Worker:
    """A worker with a few processes, and its queue."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        prepare(folder)
        os.environ["SOAK_FOLDER"] = str(folder)
        from .celery_app import configured

        self._app = configured(folder)
        self.log = folder / "log"
        self._process = start("tests.soak.celery_app", self.log, _AT_ONCE, "ERROR")

    def work(self, work: Work, number: int, done: int) -> list[str]:
        """Queues a task for each process; returns their names."""
        names = []
        for index in range(_AT_ONCE):
            name = f"{work.batch.name} {number + index}"
            first = done + index * _EACH
            tasks = work.tasks[first : first + _EACH]
            if work.tasks and not tasks:
                break
            options = {
                "name": name,
                "kind": work.batch.kind,
                "way": work.batch.way,
                "url": work.stage.url,
                "tasks": tasks,
                "saved": str(work.stage.saved),
                "journal": str(work.stage.journal) if index % 2 else None,
            }
            self._app.send_task(
                "tests.soak.celery_app.work",
                [options],
                soft_time_limit=_LIMIT,
                time_limit=4 * SOON,
            )
            names.append(name)
        return names

    def noted(self, name: str) -> list[dict[str, Any]]:
        """What a task has noted, once it has ended."""
        path = self._folder / name
        while not path.exists():
            if self._process.poll() is not None:
                raise RuntimeError(self.log.read_text("utf-8", "replace"))
            time.sleep(0.05)
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]

    def end(self) -> None:
        """Ends the worker and its processes."""
        self._app.close()
        os.killpg(self._process.pid, signal.SIGTERM)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(SOON)
