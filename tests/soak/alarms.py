"""Alarms that strike at random in submits, waits and downloads, while now and then something goes wrong anyway.

An alarm strikes only within the client: what its caller does with a task that was returned is the caller's business.
"""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from tests.client.loopback import LONG
from tests.client.striking import JobTimeout, SoftLimit

from . import calls
from .calls import KINDS, AsyncStageClient, Batch, Progress, Work
from .counts import Counts
from .stage import Outcome, judge_folder, judge_submits, script, stage, told_by
from .watch import Watch

_KINDS: list[Callable[[], BaseException]] = [
    *(SoftLimit, JobTimeout, TimeoutError, ConnectionResetError),
    lambda: ValueError("of a handler"),
]
_AGAIN = 0.0005


class Alarm:
    """A handler of SIGALRM that raises an exception, once, if the client is at work just then.

    Args:
        kind: Makes the exception.
        way: `sync`: within a function of the client; `async`: also where the event loop waits.
    """

    def __init__(self, kind: Callable[[], BaseException], way: str) -> None:
        self._kind = kind
        self._way = way
        self.on = False
        self.struck: BaseException | None = None
        self.at: float | None = None
        """When."""
        self.taken = ""
        """Who has caught it instead of the client."""

    def __call__(self, _: int, frame: FrameType | None) -> None:
        if not self.on or self.struck is not None:
            return
        if not self._is_within(frame):
            signal.setitimer(signal.ITIMER_REAL, _AGAIN)
            return
        self.struck = self._kind()
        self.at = time.monotonic()
        raise self.struck

    def _is_within(self, frame: FrameType | None) -> bool:
        # What strikes in a callback of asyncio's is caught by asyncio, and the wake-up that
        # the callback was to bring is lost: whoever waits for it does so for ever.
        if frame is None or _is_of(frame, "tests.soak"):
            return False
        callback = False
        while frame is not None:
            if _is_of(frame, "videotasks"):
                return True
            code = frame.f_code.co_name
            callback = callback or (code == "_run" and _is_of(frame, "asyncio.events"))
            frame = frame.f_back
        return self._way == "async" and not callback

    def takes(self, error: BaseException | None, who: str) -> None:
        """Notes that somebody has caught an exception for good."""
        if error is not None and error is self.struck:
            self.taken = who


def _is_of(frame: FrameType, package: str) -> bool:
    name = str(frame.f_globals.get("__name__", ""))
    return name == package or name.startswith(package + ".")


@contextmanager
def armed(alarm: Alarm, seconds: float) -> Iterator[None]:
    """Has an alarm strike after so many seconds, or as soon as it can."""
    before = signal.signal(signal.SIGALRM, alarm)
    hook = sys.unraisablehook

    def note(found: Any) -> None:
        if found.exc_value is alarm.struck:
            alarm.takes(found.exc_value, "Python, in a finalizer")
        else:
            hook(found)

    sys.unraisablehook = note
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        alarm.on = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        sys.unraisablehook = hook


def run(batch: Batch, folder: Path, watch: Watch, progress: Progress) -> Counts:
    """Runs a batch and judges what came of it, as `calls.run` does."""
    counts = Counts()
    chance = batch.chance()
    with stage(folder, (), counts) as place:
        work = Work(batch, place, counts, watch)
        if batch.kind != "submits":
            work.tasks = calls.prepared(place, batch.size)
        door = KINDS[batch.kind]
        faults = batch.bearable(script(batch.name, [door], 0.15, 20 * batch.size))
        place.mock.faults = faults
        runs = {"sync": _sync, "async": _async}
        times = [10 ** chance.uniform(-3.5, -0.7) for _ in range(batch.size)]
        kinds = [chance.choice(_KINDS) for _ in range(batch.size)]
        runs[batch.way](work, times, kinds, progress)
        place.mock.faults = ()
        if batch.kind == "submits":
            own = batch.way == "sync" and batch.options()["own"]
            judge_submits(place, work.outcomes, counts, looks=own)
        if batch.kind == "downloads":
            _again(work)
        judge_folder(place, work.tasks, counts)
        gc.collect()  # a frame that was struck is a part of a circle, with all that it has opened
    return counts


def _sync(
    work: Work,
    times: list[float],
    kinds: list[Callable[[], BaseException]],
    progress: Progress,
) -> None:
    with calls.sync_client(work) as client:
        for number, seconds in enumerate(times):
            call = _SYNC[work.batch.kind]
            alarm = Alarm(kinds[number], "sync")
            with (
                work.watch.call(f"{work.batch.name}, call {number}"),
                armed(alarm, seconds),
            ):
                alarm.on = True
                try:
                    call(client, work, number)
                except BaseException as error:  # noqa: BLE001  # all that can come
                    _judge(work, number, alarm, error)
                else:
                    _judge(work, number, alarm, None)
            progress(1)


def _async(
    work: Work,
    times: list[float],
    kinds: list[Callable[[], BaseException]],
    progress: Progress,
) -> None:
    for number, seconds in enumerate(times):
        alarm = Alarm(kinds[number], "async")
        with (
            work.watch.call(f"{work.batch.name}, call {number}"),
            armed(alarm, seconds),
        ):
            try:
                asyncio.run(_awaited(work, number, alarm))
            except BaseException as error:  # noqa: BLE001  # all that can come
                _judge(work, number, alarm, error)
            else:
                _judge(work, number, alarm, None)
        progress(1)


async def _awaited(work: Work, number: int, alarm: Alarm) -> None:
    def note(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        alarm.takes(context.get("exception"), "asyncio, in a callback")

    asyncio.get_running_loop().set_exception_handler(note)
    async with AsyncStageClient(work) as client:
        alarm.on = True
        try:
            await _ASYNC[work.batch.kind](client, work, number)
        finally:
            alarm.on = False


def _judge(work: Work, number: int, alarm: Alarm, error: BaseException | None) -> None:
    """Notes what came of one call."""
    kind, counts = work.batch.kind, work.counts
    counts.add(f"{kind} with alarms")
    struck = alarm.struck
    if struck is not None:
        counts.add("alarms that struck")
        if error is not struck and alarm.taken:
            counts.add(f"alarms that were caught by {alarm.taken}")
        elif error is not struck:
            who, where = caught_by(struck)
            if who == "videotasks":
                what = f"{work.batch.name} {number}: {struck!r} became {error!r}"
                counts.blame("swallowed", f"{what}, at {where}")
            else:
                counts.add(f"alarms that were caught by {who}, at {where}")
    if error is None:
        counts.add(f"{kind}: ended before the alarm, or in spite of it")
    elif error is not struck:
        calls.raised(work, kind, error)
    if kind == "submits" and error is not None:
        work.outcomes.append(told_by(_prompt(work, number), error, alarm.at))
    if kind != "submits" and error is struck and struck is not None:
        text = "\n".join([*getattr(error, "__notes__", []), *work.stage.log.lines])
        told = "told" if work.tasks[number] in text else "did not tell"
        counts.add(f"{kind}: what struck {told} the task")


def caught_by(error: BaseException) -> tuple[str, str]:
    """Whose code has caught an exception: the package, and the line to which it got."""
    step = error.__traceback__
    if step is None:
        return "nobody", ""
    frame = step.tb_frame
    name = str(frame.f_globals.get("__name__", ""))
    return name.partition(".")[0], f"{name}:{step.tb_lineno}"


def _prompt(work: Work, number: int) -> str:
    return f"{work.batch.name} {number}"


# -- the calls: nothing is caught in them --------------------------------------------------


def _submit(client: Any, work: Work, number: int) -> None:
    prompt = _prompt(work, number)
    task = client.vidu_q1.text_to_video(prompt=prompt)
    work.outcomes.append(Outcome(prompt, {task.id}))


def _wait(client: Any, work: Work, number: int) -> None:
    task_id = work.tasks[number]
    result = client.task(task_id).wait(LONG, poll_interval=calls.POLL)
    calls.waited(work, task_id, result, result.videos[0].url)


def _download(client: Any, work: Work, number: int) -> None:
    task_id = work.tasks[number]
    result = client.task(task_id).wait(LONG, poll_interval=calls.POLL)
    result.videos[0].download(calls.target(work, task_id), max_retries=12)
    calls.downloaded(work, task_id)


async def _submit_async(client: Any, work: Work, number: int) -> None:
    prompt = _prompt(work, number)
    task = await client.vidu_q1.text_to_video(prompt=prompt)
    work.outcomes.append(Outcome(prompt, {task.id}))


async def _wait_async(client: Any, work: Work, number: int) -> None:
    task_id = work.tasks[number]
    result = await client.task(task_id).wait(LONG, poll_interval=calls.POLL)
    calls.waited(work, task_id, result, result.videos[0].url)


async def _download_async(client: Any, work: Work, number: int) -> None:
    task_id = work.tasks[number]
    result = await client.task(task_id).wait(LONG, poll_interval=calls.POLL)
    path = calls.target(work, task_id)
    await result.videos[0].download(path, max_retries=12)
    calls.downloaded(work, task_id)


_SYNC: dict[str, Callable[[Any, Work, int], None]] = {
    "submits": _submit,
    "waits": _wait,
    "downloads": _download,
}
_ASYNC: dict[str, Callable[[Any, Work, int], Awaitable[None]]] = {
    "submits": _submit_async,
    "waits": _wait_async,
    "downloads": _download_async,
}


def _again(work: Work) -> None:
    """Downloads once more what was struck, as a program would: parts that were left are taken up."""
    with calls.sync_client(work) as client:
        for task_id in work.tasks:
            path = calls.target(work, task_id)
            if not path.exists():
                client.task(task_id).wait().videos[0].download(path)
                work.counts.add("downloads: done again after an alarm")
