"""Sends what is ready: as many at once as a run was asked for, each with a permission on the disk."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from decimal import Decimal
from functools import partial
from typing import Any, Final

import sqlalchemy as sa

from videotasks._client.async_client import noting
from videotasks._client.tool_calls import request_class
from videotasks._core.actions import log
from videotasks._exceptions import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    InsufficientBalanceError,
    MediaChangedError,
    NotSentError,
    RateLimitError,
    ValidationError,
    VideotasksError,
)
from videotasks._validation.request import Request
from videotasks.batch import _rates, _submits
from videotasks.batch._items import FAR, Item, error_text, or_next_due
from videotasks.batch._jobs import has_files, request_of
from videotasks.batch._record import Record
from videotasks.batch._spending import OverBudgetError
from videotasks.batch._stage import OVER_BUDGET, Stage
from videotasks.batch._submits import NotPermittedError, TurnNeededError

_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 60.0
_PUSH: Final = 10.0
"""Seconds that everybody waits after one request too many, where the platform does not say."""
_FATAL: Final = (AuthenticationError, InsufficientBalanceError)
"""What all others would be refused for as well."""


class _Turns:
    """Those of one key: one asks for all that wait, which costs as much as for one.

    Where a key has no limit nobody asks again, until a permission is refused as it has one by then.
    """

    def __init__(self) -> None:
        self.unlimited = False
        self.lock = asyncio.Lock()
        self.waiting = 0
        self.given = 0

    def begin(self) -> None:
        """Has everybody ask from now on."""
        if self.unlimited:
            self.unlimited = False
            self.given = 0


class Sender:
    """Sends the items of one run.

    Args:
        run: The run.
    """

    def __init__(self, run: Stage) -> None:
        self._run = run
        self._claimed: deque[Item] = deque()
        self._claiming = asyncio.Lock()
        self._turns = {one: _Turns() for one in run.accounts}
        self.under_way = 0

    async def work(self) -> None:
        """Sends one item after another, until the run is to end."""
        run = self._run
        while not run.drains():
            item = await self._next()
            if item is not None:
                await self.send(item)

    async def send(self, item: Item) -> None:
        """Sends an item that is this runner's, and notes what came of it."""
        self.under_way += 1
        try:
            while not await self._sent(item):
                self._turns[item.provider].begin()
        finally:
            self.under_way -= 1
            self._run.has_changed()

    async def _next(self) -> Item | None:
        """The next item; None after a while without one."""
        run = self._run
        async with self._claiming:
            if self._claimed:
                return self._claimed.popleft()
            if run.drains():
                return None
            changes = run.changes
            found, seconds = await run.writer.do(self._claim)
            self._claimed += found
            if self._claimed:
                return self._claimed.popleft()
            await run.pause(seconds, changes)
            return None

    def _claim(self, connection: sa.Connection) -> tuple[list[Item], float | None]:
        """Some that are ready; where there are none, seconds until one is due."""
        run = self._run
        found = _submits.claim_ready(
            connection,
            batch=run.batch,
            runner=run.runner.id,
            providers=run.providers,
            most=2 * run.options.concurrency,
        )
        return or_next_due(connection, found, run.batch, "ready", run.providers)

    def is_idle(self) -> bool:
        """Whether nothing is being sent, or waits for its turn here."""
        return not self.under_way and not self._claimed

    async def _sent(self, item: Item) -> bool:
        """Sends an item; False: it is to wait for its turn first."""
        run = self._run
        record: Record | None = None
        try:
            unlimited = await self._turn(item.provider)
            if run.drains():
                return True  # whoever leaves gives it back
            kind, body = request_class(item.endpoint), json.loads(item.request)
            if has_files(kind, body):
                request = await asyncio.to_thread(_request_of, kind, body)
            else:
                request = kind.construct(**body)
            cost = _cost_of(run, item, request)
            record = Record(run.terms[item.provider], item, cost, unlimited)
            client = noting(run.client, record)
            task = await client.submit(request)
            log.info("job %d is task %s", item.position, task.id)
        except VideotasksError as error:
            if record is not None:
                await record.settled()
                if isinstance(record.refused, TurnNeededError):
                    return False
            await self._came_to_nothing(item, record, error)
        else:
            await record.settled()
            run.has_changed()
        return True

    async def _turn(self, provider: str) -> str:
        """Waits until a submit may go out, of all processes together.

        Returns:
            What the key is called, which needs no turn as long as it is without a limit; else "".
        """
        run, turns = self._run, self._turns[provider]
        key = run.accounts[provider]
        if turns.unlimited:
            return key
        turns.waiting += 1
        try:
            async with turns.lock:
                while not turns.given and not run.drains():
                    take = partial(
                        _rates.take,
                        key_digest=key,
                        kind="submit",
                        wanted=turns.waiting,
                    )
                    turn: _rates.Turn = await run.writer.do(take)
                    turns.given, turns.unlimited = turn.given, turn.unlimited
                    if not turns.given:
                        await run.sleep(turn.seconds)
                turns.given = max(0, turns.given - 1)
        finally:
            turns.waiting -= 1
        return ""

    async def _came_to_nothing(
        self, item: Item, record: Record | None, error: VideotasksError
    ) -> None:
        """Decides what becomes of an item that was not accepted, or of which nobody knows."""
        run = self._run
        reason = None if record is None else record.refused
        if isinstance(reason, NotPermittedError):
            return  # somebody else has it, or has paused or cancelled it
        if isinstance(reason, OverBudgetError):
            run.stop_sending(f"{OVER_BUDGET}: job {item.position}: {reason}")
            return
        if record is not None and record.event == "unknown":
            log.warning(
                "job %d: nobody knows whether it was accepted: %s", item.position, error
            )
            return
        if isinstance(error, RateLimitError):
            pause = _PUSH if error.retry_after is None else error.retry_after
            push = partial(
                _rates.push, key_digest=run.accounts[item.provider], seconds=pause
            )
            await run.writer.do(push)
        text = error_text(
            type(error).__name__,
            str(error),
            "submit",
            status=error.status,
            reason=error.reason,
        )
        if isinstance(error, _FATAL) or _is_of_the_run(error):
            run.stop_sending(
                f"job {item.position} was not accepted, nor would others be: {error}"
            )
            pause = 0.0
        elif error.retry_safe:
            pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** min(item.tries, 10))
            if isinstance(error, APIError) and error.retry_after is not None:
                pause = max(pause, min(error.retry_after, FAR / 2))
            log.info("job %d is sent again in %.0f s: %s", item.position, pause, error)
        else:
            refuse = partial(
                _submits.refuse, item=item.id, runner=run.runner.id, error=text
            )
            await run.writer.do(refuse)
            return
        back = partial(
            _submits.put_back,
            item=item.id,
            runner=run.runner.id,
            seconds=pause,
            error=text,
        )
        await run.writer.do(back)


def _is_of_the_run(error: VideotasksError) -> bool:
    """Whether it is not about the item: a budget of the client's own, an option that makes no sense."""
    from videotasks._client.spending import BudgetError

    if isinstance(error, (ValidationError, MediaChangedError, APIError)):
        return False
    if isinstance(error, NotSentError):
        return error.retry_safe is False
    return isinstance(error, (BudgetError, ConfigurationError))


def _request_of(kind: type[Request], body: dict[str, Any]) -> Request:
    """The request of an item, with its files as they are now.

    Raises:
        ValidationError: A file cannot be read any more.
    """
    request, troubles = request_of(kind, body)
    if troubles:
        from videotasks._values.problem import Problem

        found = [
            Problem(pointer, "media", None, message, None, kind.source)
            for pointer, message in troubles.items()
        ]
        raise ValidationError(kind.__name__, found, kind.endpoint)
    return request


def _cost_of(run: Stage, item: Item, request: Request) -> Decimal | None:
    """What the run's budget counts for a submit; None: there is no budget.

    Raises:
        ConfigurationError: Nobody knows what it costs, or it costs another currency.
    """
    budget = run.options.budget
    if budget is None:
        return None
    estimate = request.estimate_cost(item.provider)  # type: ignore[arg-type]  # it was checked as it was added
    cost, _ = budget._cost(estimate)  # pyright: ignore[reportPrivateUsage]
    if cost is None:
        raise ConfigurationError(
            f"nobody knows what job {item.position} costs: {'; '.join(estimate.unknown)}; prices={{...}} "
            "of the budget names a price, unknown_prices='allow' sends it",
            argument="budget",
        )
    return cost
