"""A time-out bounds all providers together, each has its own pace, and none holds up another."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks import (
    AsyncClient,
    Client,
    InsufficientBalanceError,
    NotSentError,
)

from .loopback import ARGUMENTS, Reply
from .scripted import Clock
from .test_strikes import full_backlog
from .two_platforms import (
    KEYS_OF_TWO,
    NAMES,
    NOTES,
    POOR,
    Two,
    accepted,
    notes_of,
    pause_all,
    refused,
    submit,
)


@pytest.fixture
def client(client_of_two: Any) -> Any:
    return client_of_two


# -- time -----------------------------------------------------------------------------------


def test_one_that_cannot_be_reached_leaves_time_for_the_next(
    connect: Callable[..., Any], two: Two, clock: Callable[[], float]
) -> None:
    with (
        full_backlog() as (url, sent),
        connect(NAMES, KEYS_OF_TWO, {**two.urls, "novita": url}, timeout=4) as client,
    ):
        assert submit(client).provider == "ppio"
        assert clock() < 4
        assert sent() == []


def test_the_time_out_bounds_all_of_them_together(
    connect: Callable[..., Any], clock: Callable[[], float]
) -> None:
    with (
        full_backlog() as (one, sent_to_one),
        full_backlog() as (other, sent_to_other),
        connect(NAMES, KEYS_OF_TWO, {"novita": one, "ppio": other}) as client,
    ):
        with pytest.raises(NotSentError) as caught:
            submit(client, timeout=(2, 2), max_retries=9)
        assert 3 < clock() < SOON
        assert caught.value.provider == "ppio"
        assert sent_to_one() == sent_to_other() == []


def test_without_time_the_next_is_not_asked(
    connect: Callable[..., Any], two: Two, scripted_clock: Clock
) -> None:
    """A response that comes late leaves none; and a submit without time would be doubt."""
    two.novita.on_submit(POOR._replace(before=lambda: scripted_clock.sleep(95)))
    with (
        connect(NAMES, KEYS_OF_TWO, two.urls) as client,
        pytest.raises(InsufficientBalanceError) as caught,
    ):
        submit(client, timeout=(50, 50))
    if NOTES:
        assert notes_of(caught.value) == ["ppio was not asked: the time was over"]
    assert two.asked() == (1, 0)


def test_a_rate_limit_at_one_provider_holds_up_no_other(
    client: Any, two: Two, caplog: pytest.LogCaptureFixture, clock: Callable[[], float]
) -> None:
    paused: list[float] = []
    pause_all(client, paused.append)
    two.novita.on_submit(refused(429, "RATE_LIMIT_EXCEEDED", Retry_After="50"))
    with caplog.at_level(logging.INFO, "videotasks"):
        for _ in range(3):
            assert submit(client).provider == "ppio"
    assert clock() < SOON
    assert paused == [], "nobody has to wait"
    # Those after the first do not ask whoever has said that there are too many.
    assert two.asked() == (1, 3)
    assert "its turn did not come in time, within 5 s" in caplog.text


def test_who_waits_for_others_that_are_under_way_waits_for_the_first_provider(
    two: Two, connect: Callable[..., Any]
) -> None:
    """But not any more once it has said that there are too many."""
    arrived, go = threading.Event(), threading.Event()

    def hold() -> None:
        arrived.set()
        go.wait(SOON)

    slow = refused(429, "RATE_LIMIT_EXCEEDED", Retry_After="50")._replace(before=hold)
    two.novita.on_submit(slow)
    options: dict[str, Any] = {"max_in_flight": 1}

    def in_threads() -> list[str]:
        with (
            Client(["novita", "ppio"], KEYS_OF_TWO, two.urls, **options) as client,
            ThreadPoolExecutor(2) as pool,
        ):
            first = pool.submit(submit, client)
            assert arrived.wait(SOON)
            second = pool.submit(submit, client)
            waits_for_turn(client)
            go.set()
            return [first.result(SOON).provider, second.result(SOON).provider]

    async def in_coroutines() -> list[str]:
        async with AsyncClient(
            ["novita", "ppio"], KEYS_OF_TWO, two.urls, **options
        ) as client:
            first = asyncio.ensure_future(submit(client))
            await asyncio.to_thread(arrived.wait, SOON)
            second = asyncio.ensure_future(submit(client))
            await asyncio.to_thread(waits_for_turn, client)
            go.set()
            return [(await first).provider, (await second).provider]

    found = in_threads() if connect is Client else asyncio.run(in_coroutines())
    assert found == ["ppio", "ppio"]
    assert two.asked() == (1, 2)


def waits_for_turn(client: Any) -> None:
    """Waits until a call of a client is in the queue for the first provider."""
    until = time.monotonic() + SOON
    while not client._runners[0]._turns._waiting:
        assert time.monotonic() < until
        time.sleep(0.01)


def test_each_provider_has_a_budget_of_its_own(
    connect: Callable[..., Any], two: Two
) -> None:
    with connect(NAMES, KEYS_OF_TWO, two.urls, requests_per_minute=2) as client:
        found = [submit(client, timeout=5).provider for _ in range(4)]
        assert found == ["novita"] * 2 + ["ppio"] * 2
        with pytest.raises(NotSentError, match="requests_per_minute=2 is used up"):
            submit(client, timeout=5)


# -- threads and coroutines -----------------------------------------------------------------


def test_threads_that_submit_at_once_each_get_a_task(two: Two) -> None:
    number = iter(range(1000))
    lock = threading.Lock()

    def answer(_: object) -> Reply:
        with lock:
            return accepted(f"t-{next(number)}")

    two.novita.on_submit(POOR)
    two.ppio.on_submit(Reply(answer=answer))
    found: list[str] = []
    with Client(NAMES, KEYS_OF_TWO, two.urls) as client:  # type: ignore[arg-type]  # a list of texts
        threads = [
            threading.Thread(target=lambda: found.append(submit(client).id))
            for _ in range(20)
        ]
        for one in threads:
            one.start()
        for one in threads:
            one.join(SOON)
    assert len(set(found)) == 20
    assert two.asked() == (20, 20)


def test_a_cancelled_submit_goes_to_nobody_else(two: Two) -> None:
    arrived, go = threading.Event(), threading.Event()

    def hold() -> None:
        arrived.set()
        go.wait(SOON)

    two.novita.on_submit(POOR._replace(before=hold))

    async def main() -> None:
        async with AsyncClient(["novita", "ppio"], KEYS_OF_TWO, two.urls) as client:
            sent = asyncio.ensure_future(client.vidu_q1.reference_to_video(**ARGUMENTS))
            await asyncio.to_thread(arrived.wait, SOON)
            sent.cancel()
            await asyncio.sleep(0.01)
            go.set()  # the refusal comes in the moment that the answer has
            await sent

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(main())
    assert two.asked() == (1, 0)
