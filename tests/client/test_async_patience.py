"""An asynchronous submit is ended in the task that sends it, and what else cancels that stays a cancellation."""

from __future__ import annotations

import asyncio
import sys
from types import FrameType
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks._core.actions import Exchange
from videotasks._http.async_bodies import Body
from videotasks._http.async_exchanges import submitted

from .striking import SoftLimit

AT_ONCE = 0.01


async def never(body: Body | None = None) -> Any:
    """A submit that gets no response; of one with a body the sending begins."""
    if body is not None:
        body.begin()
    await asyncio.sleep(2 * SOON)


def new_body() -> Body:
    return Body(b"12345", Exchange(), may_order=False)


def cancelling() -> int:
    """How often the present task is to be cancelled, where Python counts that."""
    task: Any = asyncio.current_task()
    return task.cancelling() if sys.version_info >= (3, 11) else 0


def test_each_part_has_its_own_time() -> None:
    async def run() -> None:
        body = new_body()
        with pytest.raises(TimeoutError, match=r"^connecting took longer than 0.01 s"):
            await submitted(never(), body, (AT_ONCE, SOON), None)
        assert not body.touched
        body = new_body()
        with pytest.raises(TimeoutError, match=r"^the body took longer than 0.01 s"):
            await submitted(never(body), body, (SOON, AT_ONCE), None)
        body = new_body()
        body.taken = body.size
        with pytest.raises(TimeoutError, match=r"^the answer's head took longer"):
            await submitted(never(body), body, (SOON, AT_ONCE), None)
        for limits in ((SOON, SOON), (None, None)):
            body = new_body()
            end = asyncio.get_running_loop().time() + AT_ONCE
            with pytest.raises(TimeoutError, match=r"^its time is over$"):
                await submitted(never(body), body, limits, end)
        assert cancelling() == 0

    asyncio.run(run())


def test_a_body_that_goes_on_has_time_anew() -> None:
    async def run() -> None:
        body = new_body()

        async def slow() -> Any:
            body.begin()
            for _ in range(20):
                body.taken += 1
                await asyncio.sleep(AT_ONCE)
            return "the response"

        response: Any = await submitted(slow(), body, (SOON, 4 * AT_ONCE), None)
        assert response == "the response"

    asyncio.run(run())


def test_a_request_that_swallows_its_end_is_ended_once_more() -> None:
    async def run() -> None:
        swallowed = []

        async def stubborn() -> Any:
            try:
                await asyncio.sleep(SOON)
            except asyncio.CancelledError as error:
                swallowed.append(error)
            await asyncio.sleep(SOON)

        with pytest.raises(TimeoutError, match="connecting took longer"):
            await submitted(stubborn(), new_body(), (AT_ONCE, SOON), None)
        assert len(swallowed) == 1
        assert cancelling() == 0

    asyncio.run(run())


def test_a_cancellation_from_elsewhere_stays_one() -> None:
    async def run() -> None:
        task = asyncio.ensure_future(submitted(never(), new_body(), (SOON, SOON), None))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())


def test_what_strikes_while_the_time_is_looked_at_is_raised() -> None:
    def trace(frame: FrameType, *_: Any) -> Any:
        if frame.f_code.co_name != "_look":
            return None
        lines: list[int] = []

        def step(frame: FrameType, *_: Any) -> Any:
            lines.append(frame.f_lineno)
            if len(lines) == 2:  # within its `try`
                sys.settrace(None)
                raise SoftLimit
            return step

        return step

    async def run() -> None:
        sys.settrace(trace)
        await submitted(never(), new_body(), (AT_ONCE, SOON), None)

    before = sys.gettrace()
    try:
        with pytest.raises(SoftLimit):
            asyncio.run(run())
    finally:
        sys.settrace(before)
