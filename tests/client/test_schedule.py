"""One timer serves all pauses of a client, and a few coroutines serve all tasks that are waited for together."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks import AsyncClient
from videotasks._client.schedule import Pauses, Schedule

from .loopback import KEY, Server
from .test_many import ENDS, WORKS, Platform


def test_each_is_told_of_in_its_turn_whatever_came_first() -> None:
    async def run() -> list[str]:
        told: list[str] = []
        over = asyncio.Event()

        def tell(name: str) -> None:
            told.append(name)
            if name == "a":  # one that is added while others are told of
                schedule.add(0.05, "later still")
            if name == "last":
                over.set()

        schedule = Schedule(tell)
        for seconds, name in ((0.1, "last"), (0.01, "a"), (0.01, "b"), (0.0, "first")):
            schedule.add(seconds, name)
        await asyncio.wait_for(over.wait(), SOON)
        return told

    assert asyncio.run(run()) == ["first", "a", "b", "later still", "last"]


def test_nothing_is_told_of_once_it_is_closed() -> None:
    async def run() -> list[int]:
        told: list[int] = []
        schedule = Schedule(told.append)
        schedule.add(0.0, 1)
        schedule.close()
        other = Pauses()
        await other(0.01)
        return told

    assert asyncio.run(run()) == []


def test_a_pause_that_is_given_up_ends_no_other() -> None:
    async def run() -> list[bool]:
        pauses = Pauses()
        first, second = (asyncio.ensure_future(_slept(pauses)) for _ in range(2))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.wait({first, second}, timeout=SOON)
        return [first.cancelled(), second.done() and not second.cancelled()]

    assert asyncio.run(run()) == [True, True]


async def _slept(pauses: Pauses) -> None:
    await pauses(0.02)


def test_pauses_of_one_loop_are_nothing_to_the_next() -> None:
    pauses = Pauses()

    async def given_up() -> None:
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(_slept(pauses), 0.001)

    asyncio.run(given_up())
    asyncio.run(_slept(pauses))


@pytest.mark.slow
def test_many_tasks_take_as_many_coroutines_as_polls_may_be_under_way(
    server: Server,
) -> None:
    platform = Platform(server)
    ids = [f"t-{number}" for number in range(300)]
    platform.states = dict.fromkeys(ids, WORKS)

    async def run() -> int:
        most = 0
        async with AsyncClient(
            "highwayapi", KEY, server.url, max_in_flight=4
        ) as client:

            def look(result: Any) -> None:
                nonlocal most
                most = max(most, len(asyncio.all_tasks()))
                platform.states[result.task_id] = ENDS

            every = client.wait_all(ids, on_update=look, poll_interval=0.01)
            assert all(one.ok for one in await every)
        return most

    assert asyncio.run(run()) <= 4 + 2  # and the one that waits, and asyncio's own


def test_an_update_that_takes_long_keeps_no_other_task_waiting(server: Server) -> None:
    platform = Platform(server)
    platform.states = {"a": WORKS, "b": ENDS, "c": ENDS}

    async def run() -> list[str]:
        go = asyncio.Event()

        async def look(result: Any) -> None:
            if result.task_id == "a" and not go.is_set():
                await asyncio.wait_for(go.wait(), SOON)

        order: list[str] = []
        async with AsyncClient(
            "highwayapi", KEY, server.url, max_in_flight=1
        ) as client:
            every = client.as_completed(["a", "b", "c"], on_update=look)
            async for ended in every:
                order.append(ended.task.id)
                if len(order) == 2:
                    platform.states["a"] = ENDS
                    go.set()
        return order

    assert asyncio.run(run()) == ["b", "c", "a"]


@pytest.mark.parametrize("over", [False, True])
def test_a_wait_for_many_counts_its_time_from_the_call(
    server: Server, over: bool
) -> None:
    """As the standard library's does, and not from when one asks for the first."""
    platform = Platform(server)
    platform.states = {"a": WORKS}

    async def run() -> str:
        async with AsyncClient("highwayapi", KEY, server.url) as client:
            every = client.as_completed(["a"], timeout=0.2 if over else SOON)
            await asyncio.sleep(0.3)
            platform.states = {"a": ENDS}
            (ended,) = [one async for one in every]
        return type(ended.error).__name__

    assert asyncio.run(run()) == ("WaitTimeoutError" if over else "NoneType")
