# Copied from generator/templates/python/videotasks/_client/async_turns.py: edit that file, then run `make generate`.
"""Has the coroutines of a client send their requests in turn, as the budget of all of them allows."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from videotasks._client.turns import (
    LONG,
    out_of_turn,
    shortened,
    sooner,
    tell_of_turn,
    time_for_turn,
)
from videotasks._core.actions import Call, Event, Failure, Response
from videotasks._core.budget import Budget

AsyncSend = Callable[[Call], Awaitable[Response | Failure]]


class AsyncTurns:
    """The turns of one client's coroutines, in the order in which they came."""

    def __init__(
        self,
        budget: Budget,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self._budget = budget
        self._clock = clock
        self._sleep = sleep
        self._waiting: deque[asyncio.Future[float]] = deque()
        self._timer: asyncio.Future[None] | None = None

    async def send(self, call: Call, send: AsyncSend) -> Response | Failure:
        """Sends a call when its turn comes, for which it waits no longer than it has time."""
        before = self._clock()
        if self._waiting or self._budget.wait() != 0:
            came = await self._turn(call)
            if isinstance(came, Failure):
                return came
            began = came
            call = shortened(call, self._clock() - before)
        else:
            began = self._budget.begin()
        event: Event = None
        try:
            event = await send(call)
            return event
        finally:
            self._budget.end(began, event)
            self._serve()

    async def _turn(self, call: Call) -> float | Failure:
        """When the turn has come; or why that takes too long."""
        turn: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        self._serve()
        limit = time_for_turn(call)
        try:
            await self._waits(turn, call, limit)
        except BaseException:
            if turn.done():
                self._budget.end(turn.result())
            turn.cancel()
            self._serve()
            raise
        if turn.done():
            return turn.result()
        turn.cancel()
        return out_of_turn(limit, self._budget.wait(), self._budget.why())

    async def _waits(
        self, turn: asyncio.Future[float], call: Call, limit: float | None
    ) -> None:
        """Waits until the turn has come, or cannot come in time."""
        pause = None if turn.done() else self._budget.wait()
        if limit is not None and limit < (pause or 0):
            return
        if (pause or 0) < LONG:
            await asyncio.wait({turn}, timeout=sooner(limit, LONG))
            if turn.done() or (limit is not None and limit <= LONG):
                return
            pause = self._budget.wait()
            limit = None if limit is None else limit - LONG
        tell_of_turn(call, pause, self._budget.why())
        await asyncio.wait({turn}, timeout=limit)

    def _serve(self) -> None:
        """Gives turns to as many as may have one now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            if self._waiting[0].done():
                self._waiting.popleft()  # it waits no more
                continue
            pause = self._budget.wait()
            if pause == 0:
                self._waiting.popleft().set_result(self._budget.begin())
                continue
            if pause is not None:
                self._timer = asyncio.ensure_future(self._serve_after(pause))
            return

    async def _serve_after(self, pause: float) -> None:
        await self._sleep(pause)
        self._timer = None
        self._serve()
