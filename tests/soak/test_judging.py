"""The soak blames a client for what it could have known, and for nothing that came when it had long given up."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import requests
import urllib3

from tests.helper_server import SOON
from videotasks import AsyncClient, Client, OutcomeUnknownError
from videotasks._client.encoding import encode
from videotasks._core.submit import digest
from videotasks._http import async_exchanges
from videotasks.mock import Fault

from .counts import Counts
from .sends import last_sent
from .stage import KEY, LOST, Outcome, Stage, judge_submits, stage, told_by

PROMPT = "a cat that is judged"
PATIENCE = 0.2
"""Seconds."""


def submit(place: Stage, session: requests.Session | None = None) -> Any:
    client = Client(
        *("highwayapi", KEY, place.url),
        session=session,
        timeout=(SOON, PATIENCE),
        max_retries=0,
    )
    with client:
        return client.vidu_q1.text_to_video(prompt=PROMPT)


def delivered(place: Stage) -> bool:
    """Whether the task's id lies with the client."""
    ids = [one.task_id.encode() for one in place.mock.submits]
    told = place.tap.delivered(json.dumps(PROMPT), time.monotonic())
    return bool(ids) and ids[0] in told


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + SOON
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.001)


def test_an_id_that_comes_when_the_time_is_over_is_not_lost(tmp_path: Path) -> None:
    """On a busy machine a thread can get on long after its time is over, and meanwhile the id lies there unread.

    A session of the caller's closes its connection before the client could look at it once more.
    """
    kind: Any = urllib3.HTTPConnectionPool
    usual = kind._raise_timeout
    counts = Counts()
    slow = Fault("slow", seconds=2 * PATIENCE)
    with stage(tmp_path, [slow], counts) as place, requests.Session() as session:

        def late(*args: Any, **kwargs: Any) -> Any:
            wait_until(lambda: delivered(place))
            time.sleep(3 * PATIENCE)  # it has to wait for its turn on the machine
            return usual(*args, **kwargs)

        with (
            mock.patch.object(kind, "_raise_timeout", late),
            pytest.raises(OutcomeUnknownError, match="ReadTimeoutError") as caught,
        ):
            submit(place, session)
        outcome = told_by(PROMPT, caught.value)
        assert delivered(place)
        judge_submits(place, [outcome], counts, patience=PATIENCE)
        assert counts.is_good(), list(counts.lines())
        assert counts.seen["submits: accepted, and rightly in doubt"] == 1
        # Without knowing when it gave up, it would count as lost.
        judge_submits(place, [outcome], counts)
        assert len(counts.wrong["lost"]) == 1


def test_so_it_is_in_an_event_loop(tmp_path: Path) -> None:
    usual, counts = async_exchanges._stop, Counts()
    slow = Fault("slow", seconds=2 * PATIENCE)
    with stage(tmp_path, [slow], counts) as place:

        async def late(task: asyncio.Task[Any]) -> None:
            wait_until(lambda: delivered(place))
            time.sleep(3 * PATIENCE)
            await usual(task)

        async def main() -> None:
            timeout = SOON, PATIENCE
            client = AsyncClient("highwayapi", KEY, place.url, timeout=timeout)
            async with client:
                await client.vidu_q1.text_to_video(prompt=PROMPT)

        with (
            mock.patch.object(async_exchanges, "_stop", late),
            pytest.raises(OutcomeUnknownError, match="took longer") as caught,
        ):
            asyncio.run(main())
        outcome = told_by(PROMPT, caught.value)
        judge_submits(place, [outcome], counts, patience=PATIENCE)
        assert counts.is_good(), list(counts.lines())
        assert counts.seen["submits: accepted, and rightly in doubt"] == 1


def test_an_id_that_came_in_time_is_lost_if_the_client_does_not_tell_it(
    tmp_path: Path,
) -> None:
    counts = Counts()
    with stage(tmp_path, (), counts) as place:
        assert submit(
            place
        ).id  # else a thread says in the log, at some time, that nobody has looked
        wait_until(lambda: delivered(place))  # and noted so
        sent = last_sent()
        assert sent is not None
        text = f"{LOST}: {digest(encode(place.mock.submits[0].body))}"
        place.log.lines.clear()  # nor has anybody read the log
        forgetful = Outcome(PROMPT, set(), True, text, time.monotonic(), sent)
        judge_submits(place, [forgetful], counts, patience=SOON)
    assert len(counts.wrong["lost"]) == 1


def test_an_id_that_may_not_be_whole_is_not_lost(tmp_path: Path) -> None:
    """In a response that comes in drops, the quote behind the id may be the next one."""
    counts = Counts()
    with stage(tmp_path, (), counts) as place:
        submit(place)
        wait_until(lambda: delivered(place))  # and noted so
        (accepted,), now = place.mock.submits, time.monotonic()
        (exchange,) = [one for one in place.tap.exchanges if one.told]
        whole = b"".join(data for _, data in exchange.told)
        end = whole.index(accepted.task_id.encode()) + len(accepted.task_id)
        exchange.told[:] = [(now - 2, whole[:end]), (now - 1, whole[end:])]
        place.log.lines.clear()
        text = f"{LOST}: {digest(encode(accepted.body))}"
        for until, lost in ((now - 1.5, 0), (now, 1)):
            forgetful = Outcome(PROMPT, set(), True, text, until)
            judge_submits(place, [forgetful], counts)
            assert len(counts.wrong["lost"]) == lost
