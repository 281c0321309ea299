"""Submits, waits and downloads that are struck from outside, while now and then something goes wrong anyway."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from tests.client.loopback import LONG

from . import calls
from .calls import KINDS, AsyncStageClient, Batch, Progress, Work
from .counts import Counts
from .stage import (
    Outcome,
    judge_folder,
    judge_submits,
    place_of,
    script,
    stage,
    told_by,
)
from .strikes import KINDS as ERRORS
from .strikes import Alarm, Step, Strike, caught_by
from .watch import Watch

_GOLDEN = 0.6180339887498949
LOST = "asyncio, whose loop then waited for ever"
_LOST_AFTER = 15.0
"""Seconds after which a call is cancelled: longer than any takes."""
COUNTED = 2
"""Calls of a batch whose steps are counted, the first of which imports much."""
Aim = Callable[[int, int], Strike]
"""Makes what strikes a call, of its number and of how many steps an earlier one took."""


def run(
    batch: Batch, folder: Path, watch: Watch, progress: Progress, *, steps: bool = False
) -> Counts:
    """Runs a batch and judges what came of it, as `calls.run` does.

    Args:
        batch: The batch.
        folder: An empty one.
        watch: Sees what hangs.
        progress: Called with 1 after each call.
        steps: Whether each call is struck at another one of its steps; else at random times.
    """
    counts = Counts()
    with stage(folder, (), counts) as place:
        work = Work(batch, place, counts, watch)
        if batch.kind != "submits":
            work.tasks = calls.prepared(place, batch.size)
        else:
            # What is struck while it imports leaves a lock of Python's own to the mock.
            (task_id,) = calls.prepared(place, 1)
            work.outcomes.append(Outcome("prepared 0", {task_id}))
        door = KINDS[batch.kind]
        faults = batch.bearable(script(batch.name, [door], 0.15, 20 * batch.size))
        place.mock.faults = faults
        runs = {"sync": _sync, "async": _async}
        runs[batch.way](work, in_steps(batch) if steps else alarms(batch), progress)
        place.mock.faults = ()
        gc.collect()  # a frame that was struck is a part of a circle, with all that it has opened
        if batch.kind == "submits":
            own = batch.way == "sync" and batch.options()["own"]
            judge_submits(place, work.outcomes, counts, looks=own)
        if batch.kind == "downloads":
            again(work)
        judge_folder(place, work.tasks, counts)
        gc.collect()
    return counts


def alarms(batch: Batch) -> Aim:
    """Alarms at random times."""
    chance = batch.chance()
    times = [10 ** chance.uniform(-3.5, -0.7) for _ in range(batch.size)]
    kinds = [chance.choice(ERRORS) for _ in range(batch.size)]
    return lambda number, _: Alarm(kinds[number], batch.way, times[number])


def in_steps(batch: Batch) -> Aim:
    """The first calls of a batch are counted; the others are struck at steps that lie far from each other."""
    chance = batch.chance()
    kinds = [chance.choice(ERRORS) for _ in range(batch.size)]
    start = chance.random()

    def aim(number: int, steps: int) -> Strike:
        place = (start + number * _GOLDEN) % 1
        step = 0 if number < COUNTED else 1 + int(place * steps)
        return Step(kinds[number], batch.way, step)

    return aim


def _sync(work: Work, aim: Aim, progress: Progress) -> None:
    steps = 0
    # A session of the caller's has pools of urllib3's own, which polls go through: struck as
    # it takes the lock of its queue, it keeps it, and whoever uses it next waits for ever.
    own = None if work.batch.kind == "submits" else True
    with calls.sync_client(work, own) as client:
        for number in range(work.batch.size):
            call = _SYNC[work.batch.kind]
            strike = aim(number, steps)
            with work.watch.call(f"{work.batch.name}, call {number}"), strike.aimed():
                strike.on = True
                came: BaseException | None = None
                try:
                    call(client, work, number)
                    strike.on = False
                except BaseException as error:  # noqa: BLE001  # all that can come
                    strike.on = False
                    came = error
                _judge(work, number, strike, came)
                del came
            if number < COUNTED:
                steps = strike.seen
            progress(1)


def _async(work: Work, aim: Aim, progress: Progress) -> None:
    steps = 0
    for number in range(work.batch.size):
        strike = aim(number, steps)
        with work.watch.call(f"{work.batch.name}, call {number}"):
            came = in_a_loop(strike, partial(_awaited, work, number, strike))
            _judge(work, number, strike, came)
            del came
        if number < COUNTED:
            steps = strike.seen
        progress(1)


def in_a_loop(
    strike: Strike, call: Callable[[], Coroutine[Any, Any, None]]
) -> BaseException | None:
    """Makes a call in an event loop of its own; what it has raised.

    What strikes within asyncio itself can lose the wake-up that the loop waits for: then it
    is cancelled after a while, and counted.
    """

    over = threading.Event()

    async def made() -> None:
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert task is not None
        ends = (task.cancel, loop.stop)
        threading.Thread(target=_end_if_lost, args=(strike, over, loop, ends)).start()
        await call()

    came = None
    with strike.aimed():
        try:
            asyncio.run(made())
        except BaseException as error:  # noqa: BLE001  # all that can come
            came = error
    over.set()
    return came


def _end_if_lost(
    strike: Strike,
    over: threading.Event,
    loop: asyncio.AbstractEventLoop,
    ends: Sequence[Callable[[], object]],
) -> None:
    pause = _LOST_AFTER
    while not over.wait(pause):
        strike.taken = LOST
        end, *rest = ends
        with suppress(RuntimeError):  # it has just ended
            loop.call_soon_threadsafe(end)
        ends, pause = rest or ends, 1.0


async def _awaited(work: Work, number: int, strike: Strike) -> None:
    noting(strike)
    async with AsyncStageClient(work) as client:
        strike.on = True
        try:
            await ASYNC[work.batch.kind](client, work, number)
        finally:
            strike.on = False


def noting(strike: Strike) -> None:
    """Takes note of what the loop has caught."""

    def note(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        strike.takes(context.get("exception"), "asyncio, in a callback")

    asyncio.get_running_loop().set_exception_handler(note)


def _judge(
    work: Work, number: int, strike: Strike, error: BaseException | None
) -> None:
    """Notes what came of one call."""
    kind, counts = work.batch.kind, work.counts
    counts.add(f"{kind} with alarms")
    struck = strike.struck
    if struck is not None:
        counts.add("alarms that struck")
        if error is not struck and strike.taken:
            counts.add(f"alarms that were caught by {strike.taken}")
        elif error is not struck:
            who, where = caught_by(struck)
            if who == "videotasks":
                what = f"{work.batch.name} {number}: {struck!r} became {error!r}"
                counts.blame("swallowed", f"{what}, at {where}: {place_of(struck)}")
            else:
                counts.add(f"alarms that were caught by {who}, at {where}")
    if error is None:
        counts.add(f"{kind}: ended before the alarm, or in spite of it")
    elif error is not struck and strike.taken != LOST:
        calls.raised(work, kind, error)
    if kind == "submits" and error is not None:
        outcome = told_by(_prompt(work, number), error, strike.at)
        if struck is not None and error is not struck:
            outcome.excused = "told less, as somebody else had caught what struck"
        work.outcomes.append(outcome)
    if kind != "submits" and error is struck and struck is not None:
        text = "\n".join([*getattr(error, "__notes__", []), *work.stage.log.lines])
        told = "told" if work.tasks[number] in text else "did not tell"
        counts.add(f"{kind}: what struck {told} the task")


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
ASYNC: dict[str, Callable[[Any, Work, int], Coroutine[Any, Any, None]]] = {
    "submits": _submit_async,
    "waits": _wait_async,
    "downloads": _download_async,
}


def again(work: Work) -> None:
    """Downloads once more what was struck, as a program would: parts that were left are taken up."""
    with calls.sync_client(work, own=True) as client:
        for task_id in work.tasks:
            path = calls.target(work, task_id)
            if not path.exists():
                client.task(task_id).wait().videos[0].download(path)
                work.counts.add("downloads: done again after an alarm")
