"""A call waits for its turn no longer than its time-out, and says why it did not come; the log tells that it waits."""

from __future__ import annotations

import asyncio
import inspect
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks import AsyncClient, Client, NotSentError, PollError
from videotasks._core.actions import Policy
from videotasks._core.budget import Budget
from videotasks._core.settings import TIMEOUTS

from .blocking_client import pause_by
from .loopback import ARGUMENTS, KEY, LONG, Reply, Server, task_result
from .scripted import Clock, response

BUSY = {"code": 429, "reason": "RATE_LIMIT_EXCEEDED", "message": "so"}
ACCEPTED = Reply(body={"task_id": "t-1"})


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    lines = [one.getMessage() for one in caplog.records if one.levelname == "INFO"]
    return [line for line in lines if "waits for its turn" in line]


@pytest.fixture
def limited(connect: Callable[..., Any], server: Server) -> Iterator[Any]:
    """A client to which the platform has said that there are too many requests."""
    server.on_submit(Reply(429, BUSY, {"Retry-After": "50"}), ACCEPTED)
    server.on_result(Reply(body=task_result("TASK_STATUS_PROCESSING")))
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        with pytest.raises(videotasks.RateLimitError):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
        yield client


def test_a_submit_whose_turn_does_not_come_in_time_is_not_sent(
    limited: Any, server: Server, clock: Callable[[], float]
) -> None:
    with pytest.raises(NotSentError) as caught:
        limited.vidu_q1.reference_to_video(**ARGUMENTS, timeout=2, max_retries=2)
    said = str(caught.value)
    assert (
        "its turn did not come in time, within 2 s, and the next may go out in " in said
    )
    assert "too many requests: allow it more time with timeout=, or send fewer" in said
    assert caught.value.retry_safe is True
    assert caught.value.endpoint == "vidu_q1.reference_to_video"
    # As it cannot come in time, nobody waits for it; and it is tried once.
    assert clock() < SOON
    assert len(server.submits()) == 1


def test_the_clients_own_time_out_bounds_it_as_well(
    limited: Any, server: Server
) -> None:
    hasty = limited.with_options(timeout=(1, 1))
    with pytest.raises(NotSentError, match="within 2 s"):
        hasty.vidu_q1.reference_to_video(**ARGUMENTS)
    with pytest.raises(NotSentError, match="within 3 s"):
        hasty.vidu_q1.reference_to_video(**ARGUMENTS, timeout=3)
    assert len(server.submits()) == 1


def test_a_poll_whose_turn_does_not_come_is_a_failed_one(
    limited: Any, server: Server
) -> None:
    task = limited.task("t-1")
    with pytest.raises(PollError, match="too many requests: allow it") as caught:
        task.refresh(timeout=2, max_retries=5)
    assert "1 time:" in str(caught.value)
    with pytest.raises(videotasks.WaitTimeoutError, match="its turn did not come"):
        task.wait(timeout=0)
    assert server.polls() == []


@pytest.mark.parametrize("options", [{}, {"timeout": 70}, {"timeout": (None, 5)}])
def test_where_there_is_time_it_waits_and_the_log_tells(
    limited: Any,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    options: dict[str, Any],
) -> None:
    paused: list[float] = []

    def end_of_pause(seconds: float) -> None:
        paused.append(seconds)
        inner = getattr(limited, "_inner", limited)
        inner._runner._turns._budget._paused_until = 0.0

    pause_by(limited, end_of_pause)
    with caplog.at_level(logging.INFO, "videotasks"):
        task = limited.vidu_q1.reference_to_video(**ARGUMENTS, **options)
    assert task.id == "t-1"
    assert 40 < paused[0] <= 50
    (line,) = told(caplog)
    assert f"POST {server.url}/v3/async/vidu-q1-reference2video waits for" in line
    assert "s at least: the platform has said that there are too many" in line
    assert KEY not in line


def test_others_that_are_under_way_are_named(
    connect: Callable[..., Any], server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    """And the log tells of it after a second, as nobody knows how long it takes."""
    arrived, go = threading.Event(), threading.Event()

    def hold() -> None:
        arrived.set()
        go.wait(SOON)

    server.on_submit(ACCEPTED._replace(before=hold))
    said: list[str] = []

    def refused(error: Exception) -> None:
        said.append(str(error))
        go.set()

    def in_threads() -> None:
        with Client("highwayapi", KEY, server.url, max_in_flight=1) as client:
            first = threading.Thread(
                target=client.vidu_q1.reference_to_video, kwargs=ARGUMENTS
            )
            first.start()
            assert arrived.wait(SOON)
            try:
                client.vidu_q1.reference_to_video(**ARGUMENTS, timeout=4.2)
            except NotSentError as error:
                refused(error)
            first.join(LONG)

    async def in_coroutines() -> None:
        async with AsyncClient(
            "highwayapi", KEY, server.url, max_in_flight=1
        ) as client:
            submit = client.vidu_q1.reference_to_video
            first = asyncio.ensure_future(submit(**ARGUMENTS))
            await asyncio.to_thread(arrived.wait, SOON)
            try:
                await submit(**ARGUMENTS, timeout=4.2)
            except NotSentError as error:
                refused(error)
            await first

    with caplog.at_level(logging.INFO, "videotasks"):
        if connect is Client:
            in_threads()
        else:
            asyncio.run(in_coroutines())
    (text,) = said
    assert "within 4.2 s: 1 other requests of this client are under way" in text
    assert "max_in_flight=" in text
    (line,) = told(caplog)
    assert "waits for its turn: 1 other requests" in line
    assert len(server.submits()) == 1


def test_a_limit_of_the_callers_own_is_named(
    connect: Callable[..., Any], server: Server
) -> None:
    server.on_submit(ACCEPTED)
    with connect("highwayapi", KEY, server.url, requests_per_minute=1) as client:
        client.vidu_q1.reference_to_video(**ARGUMENTS)
        with pytest.raises(NotSentError, match="requests_per_minute=1 is used up"):
            client.vidu_q1.reference_to_video(**ARGUMENTS, timeout=5)
    assert len(server.submits()) == 1


def test_a_repetition_whose_turn_does_not_come_ends_by_what_the_platform_said(
    connect: Callable[..., Any], server: Server
) -> None:
    server.on_submit(Reply(429, BUSY), ACCEPTED)
    with connect("highwayapi", KEY, server.url, timeout=3) as client:
        pause_by(client, lambda _: None)  # so that the budget still waits
        with pytest.raises(videotasks.RateLimitError, match="HTTP 429") as caught:
            client.vidu_q1.reference_to_video(**ARGUMENTS)
    assert caught.value.retry_safe is True
    assert len(server.submits()) == 1


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_the_time_outs_that_nobody_gave_are_those_of_the_signature(kind: Any) -> None:
    assert inspect.signature(kind).parameters["timeout"].default == TIMEOUTS


@pytest.mark.parametrize("header", ["0", "-5", "0.001", "0.4", "0.5", "7", "60", ""])
def test_whoever_was_told_and_the_others_pause_as_long(
    header: str, connect: Callable[..., Any], server: Server, scripted_clock: Clock
) -> None:
    headers = {"Retry-After": header} if header else {}
    server.on_submit(Reply(429, BUSY, headers), ACCEPTED)
    paused: list[float] = []

    def sleep(seconds: float) -> None:
        paused.append(seconds)
        scripted_clock.sleep(seconds)

    with connect("highwayapi", KEY, server.url, timeout=LONG * 10) as client:
        pause_by(client, sleep)
        client.vidu_q1.reference_to_video(**ARGUMENTS)
    budget = Budget(16, None, Policy(), scripted_clock.world)
    began = budget.begin("one")
    lowered = {"retry_after": header} if header else {}
    budget.end("one", began, response(429, BUSY, **lowered))
    assert len(paused) == 1  # its turn comes when its own pause is over
    assert budget.wait() == pytest.approx(paused[0])
    assert len(server.submits()) == 2


class JobTimeoutError(Exception):
    """What a queue of jobs raises wherever a program is when its time is over."""


def test_what_strikes_while_a_turn_is_asked_for_is_raised_as_it_is(
    connect: Callable[..., Any], server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A strike becomes no error of ours, and the next call has its turn."""
    usual, times = Budget.admit, iter([True])

    def struck(budget: Budget, request: object) -> float | None:
        if next(times, False):
            raise JobTimeoutError
        return usual(budget, request)

    server.on_submit(ACCEPTED)
    with connect("highwayapi", KEY, server.url, max_retries=0) as client:
        monkeypatch.setattr(Budget, "admit", struck)
        with pytest.raises(JobTimeoutError):
            client.vidu_q1.reference_to_video(**ARGUMENTS)
        assert server.submits() == []
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-1"
