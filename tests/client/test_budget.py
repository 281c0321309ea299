"""All requests of a client share one budget: how many a minute, how many at once, and when after a 429."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks import AsyncClient, Client
from videotasks._core.actions import Policy, Response
from videotasks._core.budget import Budget

from .loopback import ARGUMENTS, KEY, LONG, Reply, Seen, Server, task_result
from .scripted import Clock, reason, response

OK = response(200, {"task_id": "t-1"})
TOO_MANY = reason(429, "RATE_LIMIT_EXCEEDED")


class Sender:
    """Sends what a budget allows; a response comes when a test says so."""

    def __init__(
        self, in_flight: int = 256, per_minute: int | None = None, **policy: float
    ) -> None:
        self.clock = Clock()
        made: Any = Policy(**policy)  # type: ignore[arg-type]  # floats, but for the retries
        self.budget = Budget(in_flight, per_minute, made, self.clock.world)
        self.under_way: list[tuple[object, float]] = []

    def send_all_there_is_room_for(self) -> int:
        before = len(self.under_way)
        while self.budget.wait() == 0:
            request = object()
            began = self.budget.admit(request)
            assert began is not None
            self.under_way.append((request, began))
        assert self.budget.admit(object()) is None
        return len(self.under_way) - before

    def receive(self, *responses: Response) -> None:
        for came in responses:
            self.budget.end(*self.under_way.pop(0), came)


def test_it_begins_with_sixteen_and_each_response_lets_one_more_go() -> None:
    sender = Sender()
    assert sender.send_all_there_is_room_for() == 16
    sender.receive(OK)
    assert sender.send_all_there_is_room_for() == 2
    sender.receive(*[OK] * 17)
    assert sender.send_all_there_is_room_for() == 34


def test_no_more_are_under_way_than_allowed() -> None:
    sender = Sender(in_flight=20)
    for _ in range(100):
        sender.send_all_there_is_room_for()
        sender.receive(OK)
    assert sender.send_all_there_is_room_for() == 1
    assert len(sender.under_way) == 20


def test_after_a_429_all_wait_and_then_one_goes_first() -> None:
    sender = Sender()
    sender.send_all_there_is_room_for()
    sender.receive(TOO_MANY)
    assert sender.budget.wait() == 10
    sender.receive(*[OK] * 5, *[TOO_MANY] * 10)  # sent before, they say nothing new
    assert sender.budget.wait() == 10
    assert sender.under_way == []
    sender.clock.sleep(10)
    assert sender.send_all_there_is_room_for() == 1


@pytest.mark.parametrize(
    ("headers", "pauses"),
    [
        ({}, [10, 20, 40, 60, 60]),
        ({"retry_after": "7"}, [7, 7, 7, 7, 7]),
        ({"retry_after": "3600"}, [60, 60, 60, 60, 60]),  # others ask for themselves
    ],
)
def test_pauses_double_unless_the_platform_names_one(
    headers: dict[str, str], pauses: list[int]
) -> None:
    sender = Sender()
    sender.send_all_there_is_room_for()
    refused = response(429, TOO_MANY.body, **headers)
    seen = []
    sender.receive(*[refused] * 16)
    for _ in pauses:
        pause = sender.budget.wait()
        assert pause
        seen.append(pause)
        sender.clock.sleep(pause)
        assert sender.send_all_there_is_room_for() == 1
        sender.receive(refused)
    assert seen == pauses


def test_a_success_ends_the_doubling() -> None:
    sender = Sender()
    for came in (TOO_MANY, OK, TOO_MANY):
        sender.clock.sleep((sender.budget.wait() or 0) + 1)
        sender.send_all_there_is_room_for()
        sender.receive(*[came] * len(sender.under_way))
    assert sender.budget.wait() == 10


def test_what_is_begun_or_ended_twice_counts_once() -> None:
    """As it is where something strikes between two steps, and they are done again."""
    sender, request = Sender(in_flight=1), object()
    for _ in range(2):
        began = sender.budget.begin(request)
    assert sender.budget.wait() is None
    for _ in range(2):
        sender.budget.end(request, began, OK)
    assert sender.send_all_there_is_room_for() == 1


def test_no_minute_has_more_than_allowed() -> None:
    sender = Sender(per_minute=5)
    sent: list[float] = []
    while sender.clock.now < 1000:
        pause = sender.budget.wait()
        if pause:
            sender.clock.sleep(pause)
            continue
        request = object()
        sent.append(sender.budget.begin(request))
        sender.budget.end(request, sent[-1], OK)
        sender.clock.sleep(3)
    for start in sent:
        assert sum(start <= moment < start + 60 for moment in sent) <= 5
    assert len(sent) == 75


class Limited:
    """A platform that accepts so many submits in each span of time, and refuses the others."""

    def __init__(self, server: Server, most: int, span: float) -> None:
        self._most, self._span = most, span
        self._lock = threading.Lock()
        self._recent: list[float] = []
        self.accepted = self.refused = self.now = self.peak = 0
        server.on_submit(Reply(answer=self.answer))

    def answer(self, seen: Seen) -> Reply:
        del seen
        with self._lock:
            now = time.monotonic()
            self._recent = [one for one in self._recent if one > now - self._span]
            if len(self._recent) >= self._most:
                self.refused += 1
                body = {"code": 429, "reason": "RATE_LIMIT_EXCEEDED", "message": "so"}
                return Reply(429, body, {"Retry-After": str(self._span)})
            self._recent.append(now)
            self.accepted += 1
            return Reply(body={"task_id": f"t-{self.accepted}"})


def submit_all_in_threads(url: str, many: int, **options: Any) -> list[str]:
    with (
        Client("highwayapi", KEY, url, timeout=LONG, **options) as client,
        ThreadPoolExecutor(many) as pool,
    ):

        def submit(_: int) -> str:
            return client.vidu_q1.reference_to_video(**ARGUMENTS).id

        return [*pool.map(submit, range(many))]


def submit_all_in_coroutines(url: str, many: int, **options: Any) -> list[str]:
    async def run() -> list[str]:
        async with AsyncClient(
            "highwayapi", KEY, url, timeout=LONG, **options
        ) as client:
            submits = (
                client.vidu_q1.reference_to_video(**ARGUMENTS) for _ in range(many)
            )
            return [task.id for task in await asyncio.gather(*submits)]

    return asyncio.run(run())


EACH = pytest.mark.parametrize(
    "submit_all", [submit_all_in_threads, submit_all_in_coroutines]
)


@pytest.mark.slow
@EACH
def test_two_hundred_submits_at_once_are_accepted_by_a_platform_that_takes_forty(
    server: Server, submit_all: Callable[..., list[str]]
) -> None:
    platform = Limited(server, most=40, span=0.6)
    ids = submit_all(server.url, 200)
    assert len(set(ids)) == 200 == platform.accepted
    assert platform.refused <= 200  # each waits for the others' answers, too


@EACH
def test_a_limit_of_the_caller_is_kept(
    server: Server, submit_all: Callable[..., list[str]]
) -> None:
    lock, under_way, peak = threading.Lock(), [0], [0]
    both = threading.Barrier(2)

    def reply(_: Seen) -> Reply:
        with lock:
            under_way[0] += 1
            peak[0] = max(peak[0], under_way[0])
        both.wait(SOON)  # as many as that are surely there at once
        with lock:
            under_way[0] -= 1
        return Reply(body={"task_id": "t-1"})

    server.on_submit(Reply(answer=reply))
    submit_all(server.url, 20, max_in_flight=2)
    assert peak == [2]


def test_a_poll_whose_turn_does_not_come_ends_by_its_own_time(
    connect: Any, server: Server
) -> None:
    server.on_result(Reply(body=task_result("TASK_STATUS_PROCESSING")))
    with connect("highwayapi", KEY, server.url, requests_per_minute=1) as client:
        task = client.task("t-1")
        assert task.refresh().state == "processing"
        with pytest.raises(videotasks.PollError, match="its turn did not come in time"):
            task.refresh(timeout=0.05, max_retries=0)
    assert len(server.polls()) == 1


@pytest.mark.parametrize("value", [0, -1, True, 1.5, "9"])
@pytest.mark.parametrize("name", ["requests_per_minute", "max_in_flight"])
def test_a_limit_that_is_none_is_refused(connect: Any, name: str, value: Any) -> None:
    with pytest.raises(videotasks.ConfigurationError, match=f"{name} must be"):
        connect("highwayapi", KEY, **{name: value})
