# Copied from generator/templates/python/videotasks/_client/async_turns.py: edit that file, then run `make generate`.
"""Has the coroutines of a client send their requests in turn, as the budget of all of them allows."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from videotasks._client.turns import OUT_OF_TURN, shortened
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
        """Sends a call when its turn comes; a call with a budget waits no longer than that."""
        before = self._clock()
        if self._waiting or self._budget.wait() != 0:
            began = await self._turn(call.budget)
            if began is None:
                return Failure(False, OUT_OF_TURN)
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

    async def _turn(self, limit: float | None) -> float | None:
        """When the turn has come; None if it has not in time."""
        turn: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        self._serve()
        try:
            await asyncio.wait({turn}, timeout=limit)
        except BaseException:
            if turn.done():
                self._budget.end(turn.result())
            turn.cancel()
            self._serve()
            raise
        if turn.done():
            return turn.result()
        turn.cancel()
        return None

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
