"""Strikes asyncio and aiohttp alone as the asynchronous client is struck: what they lose is not the client's."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import aiohttp

from .calls import Batch, Progress, Work
from .counts import Counts
from .stage import KEY, stage
from .strikes import Strike, caught_by
from .struck import COUNTED, LOST, alarms, in_a_loop, in_steps, noting
from .watch import Watch


def run(batch: Batch, folder: Path, watch: Watch, progress: Progress) -> Counts:
    """Posts without any client of ours, and only counts: with alarms, every other batch at each step."""
    counts, left = Counts(), Counts()
    with stage(folder, (), left) as place:
        work = Work(batch, place, counts, watch)
        aim = (alarms, in_steps)[batch.number % 2](batch)
        steps = 0
        for number in range(batch.size):
            strike = aim(number, steps)
            with watch.call(f"{batch.name}, call {number}"):
                came = in_a_loop(strike, partial(_submit, work, number, strike))
                _judge(counts, strike, came)
                del came
            if number < COUNTED:
                steps = strike.seen
            progress(1)
    # A loop that has waited for ever lets go of nothing; that is told as the rest of it.
    counts.add("left over by aiohttp alone", len(left.wrong["left over"]))
    return counts


async def _submit(work: Work, number: int, strike: Strike) -> None:
    noting(strike)
    async with aiohttp.ClientSession() as session:
        strike.on = True
        try:
            async with session.post(
                f"{work.stage.url}/v3/async/vidu-q1-text2video",
                json={"prompt": f"plain {number}"},
                headers={"Authorization": f"Bearer {KEY}"},
            ) as response:
                await response.read()
        finally:
            strike.on = False


def _judge(counts: Counts, strike: Strike, error: BaseException | None) -> None:
    counts.add("posts of aiohttp with alarms")
    if strike.struck is None:
        return
    counts.add("alarms that struck")
    if error is strike.struck:
        return
    if strike.taken == LOST:
        counts.add("posts that waited for ever")
    elif strike.taken:
        counts.add(f"alarms that were caught by {strike.taken}")
    else:
        who, where = caught_by(strike.struck)
        counts.add(f"alarms that were caught by {who}, at {where}")
        if error is not None:
            counts.add(f"alarms that became {type(error).__name__}")
