"""Ends calls of the asynchronous client as asyncio has it: by a cancellation, whoever asks for it, at random moments.

What raises in the middle of asyncio's own code, as an alarm's handler does, can lose a wake-up of
its loop (`plain` counts how often that happens without a client of ours). A handler that the loop
itself calls, a time-out of asyncio's and a task that is cancelled come between two steps of it.
"""

from __future__ import annotations

import asyncio
import gc
import signal
from pathlib import Path

from . import calls
from .calls import KINDS, AsyncStageClient, Batch, Progress, Work
from .counts import Counts
from .stage import judge_folder, judge_submits, script, stage, told_by
from .struck import ASYNC, again
from .watch import Watch

WAYS: tuple[str, ...] = (
    *("signal handler of the loop", "time-out", "cancel", "cancel twice"),
    "cancel after some turns of the loop",
)
if not hasattr(signal, "setitimer"):
    WAYS = WAYS[1:]
_SECOND = 0.02
"""Seconds until a second cancellation, at most."""
_TURNS = 60
"""Turns of the loop that a call without a wait takes, about."""


def run(batch: Batch, folder: Path, watch: Watch, progress: Progress) -> Counts:
    """Runs a batch and judges what came of it, as `calls.run` does."""
    counts = Counts()
    with stage(folder, (), counts) as place:
        work = Work(batch, place, counts, watch)
        if batch.kind != "submits":
            work.tasks = calls.prepared(place, batch.size)
        place.mock.faults = script(
            batch.name, [KINDS[batch.kind]], 0.15, 20 * batch.size
        )
        asyncio.run(_all(work, progress))
        place.mock.faults = ()
        if batch.kind == "submits":
            judge_submits(place, work.outcomes, counts)
        if batch.kind == "downloads":
            again(work)
        judge_folder(place, work.tasks, counts)
        gc.collect()
    return counts


async def _all(work: Work, progress: Progress) -> None:
    chance = work.batch.chance()
    async with AsyncStageClient(work) as client:
        for number in range(work.batch.size):
            with work.watch.call(f"{work.batch.name}, call {number}"):
                call = _Call(work, number, chance.choice(WAYS), chance.random())
                await call.made(client)
            progress(1)
    await calls.no_task_left(work)


class _Call:
    """One call, and what ends it.

    Args:
        work: Its batch.
        number: Which one of the batch.
        how: Of `WAYS`.
        when: Between 0 and 1: sooner or later.
    """

    def __init__(self, work: Work, number: int, how: str, when: float) -> None:
        self._work = work
        self._number = number
        self._how = how
        self._when = when
        self._seconds = 10 ** (-3.5 + 2.5 * when)
        self._loop = asyncio.get_running_loop()
        self._ended = False

    async def made(self, client: object) -> None:
        """Makes it, and takes note of what came of it."""
        kind = self._work.batch.kind
        task = asyncio.ensure_future(ASYNC[kind](client, self._work, self._number))
        task.add_done_callback(self._over)
        try:
            if self._how == "time-out":
                await asyncio.wait_for(task, self._seconds)
            else:
                self._aim(task)
                await task
        except BaseException as error:  # noqa: BLE001  # all that can come
            self._judge(error)
        else:
            self._work.counts.add(f"{kind}: ended before, or in spite of it")
        finally:
            if self._how.startswith("signal"):
                signal.setitimer(signal.ITIMER_REAL, 0)
                self._loop.remove_signal_handler(signal.SIGALRM)

    def _over(self, _: object) -> None:
        self._ended = True

    def _aim(self, task: asyncio.Task[None]) -> None:
        if self._how.startswith("signal"):
            self._loop.add_signal_handler(signal.SIGALRM, self._cancel, task)
            signal.setitimer(signal.ITIMER_REAL, self._seconds)
        elif self._how.endswith("turns of the loop"):
            self._after(int(self._when * _TURNS), task)
        else:
            self._loop.call_later(self._seconds, self._cancel, task)
            if self._how == "cancel twice":
                second = self._seconds + _SECOND * self._when
                self._loop.call_later(second, self._cancel, task)

    def _after(self, turns: int, task: asyncio.Task[None]) -> None:
        if not turns:
            self._cancel(task)
        elif not self._ended:
            self._loop.call_soon(self._after, turns - 1, task)

    def _cancel(self, task: asyncio.Task[None]) -> None:
        if not self._ended:
            self._work.counts.add(f"ended by: {self._how}")
            task.cancel()

    def _judge(self, error: BaseException) -> None:
        work, kind = self._work, self._work.batch.kind
        timed_out = self._how == "time-out" and type(error) is asyncio.TimeoutError
        if timed_out:
            work.counts.add("ended by: time-out")
        cancelled = timed_out or isinstance(error, asyncio.CancelledError)
        if not cancelled:
            calls.raised(work, kind, error)
        if kind == "submits":
            prompt = f"{work.batch.name} {self._number}"
            work.outcomes.append(told_by(prompt, error))
