# Copied from generator/templates/python/videotasks/_client/async_turns.py: edit that file, then run `make generate`.
"""Has the coroutines of a client send their requests in turn, as the budget of all of them allows."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from videotasks._client.turns import (
    LONG,
    is_too_long,
    out_of_turn,
    shortened,
    tell_of_turn,
    time_for_turn,
)
from videotasks._core.actions import Call, Event, Failure, Response, least
from videotasks._core.budget import Budget

AsyncSend = Callable[[Call], Awaitable[Response | Failure]]


class _Turn:
    """The place of one call in the queue."""

    def __init__(self, call: Call, since: float) -> None:
        self.call = call
        self.came: asyncio.Future[float | Failure] = (
            asyncio.get_running_loop().create_future()
        )
        """When it came, or why it takes too long."""
        limit = time_for_turn(call)
        self._until = None if limit is None else since + limit

    def left(self, now: float) -> float | None:
        """Seconds for which it is waited for; None: as long as it takes."""
        return None if self._until is None else max(0.0, self._until - now)


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
        self._waiting: deque[_Turn] = deque()
        self._timer: asyncio.Future[None] | None = None

    async def send(self, call: Call, send: AsyncSend) -> Response | Failure:
        """Sends a call when its turn comes, for which it waits no longer than it has time."""
        turn: object = object()
        began: float | None = None
        event: Event = None
        try:
            if not self._waiting:
                began = self._budget.admit(turn)
            if began is None:
                before = self._clock()
                turn = _Turn(call, before)
                came = await self._turn(turn)
                if isinstance(came, Failure):
                    return came
                began = came
                call = shortened(call, self._clock() - before)
            event = await send(call)
            return event
        finally:
            try:
                self._leave(turn, began, event)
            except BaseException:
                # Struck by a signal: a turn that is kept would hold up all the others for ever.
                self._leave(turn, began, event)
                raise

    def _leave(self, turn: object, began: float | None, event: Event) -> None:
        if isinstance(turn, _Turn):
            turn.came.cancel()
        self._budget.end(turn, began, event)
        self._serve()

    async def _turn(self, turn: _Turn) -> float | Failure:
        """When the turn has come; or why that takes too long."""
        self._waiting.append(turn)
        self._serve()
        await self._waits(turn)
        if turn.came.done():
            return turn.came.result()
        return out_of_turn(turn.call, self._budget.wait(), self._budget.why())

    async def _waits(self, turn: _Turn) -> None:
        """Waits until the turn has come, or there is no time for it any more."""
        pause = None if turn.came.done() else self._budget.wait()
        if (pause or 0) < LONG:
            left = turn.left(self._clock())
            await asyncio.wait({turn.came}, timeout=least(left, LONG))
            if turn.came.done() or (left is not None and left <= LONG):
                return
            pause = self._budget.wait()
        tell_of_turn(turn.call, pause, self._budget.why())
        await asyncio.wait({turn.came}, timeout=turn.left(self._clock()))

    def _serve(self) -> None:
        """Gives turns to as many as may have one now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            if self._waiting[0].came.done():
                self._waiting.popleft()  # it waits no more
                continue
            pause = self._budget.wait()
            if pause == 0:
                turn = self._waiting[0]
                turn.came.set_result(self._budget.begin(turn))
                self._waiting.popleft()
                continue
            if pause is not None:
                self._reject(pause)
                if self._waiting:
                    self._timer = asyncio.ensure_future(self._serve_after(pause))
            return

    def _reject(self, pause: float) -> None:
        """Ends the waiting of those that have no time for a pause; leaves those that wait on."""
        now, why = self._clock(), self._budget.why()
        for _ in range(len(self._waiting)):
            turn = self._waiting.popleft()
            if turn.came.done():
                continue  # it waits no more
            if is_too_long(pause, turn.left(now), turn.call):
                turn.came.set_result(out_of_turn(turn.call, pause, why))
            else:
                self._waiting.append(turn)

    async def _serve_after(self, pause: float) -> None:
        await self._sleep(pause)
        self._timer = None
        self._serve()
