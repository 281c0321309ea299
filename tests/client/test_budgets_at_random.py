"""A budget of money holds whatever goes wrong at whatever moment, and however many submit at once."""

from __future__ import annotations

import asyncio
import json
import random
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON, join
from videotasks.mock import FAULTS, MockPlatform, random_faults

from .blocking_client import pause_by
from .budgets import PRICE, budget_of, state_of, submit
from .loopback import ARGUMENTS, KEY, Reply, Server

pytestmark = pytest.mark.both_ways
ACCEPTED = Reply(body={"task_id": "t-1"})
SUBMITS = 40
"""Of a run at random."""
KINDS = [
    kind
    for doors, kinds in FAULTS.items()
    for kind in kinds
    if "submit" in doors and kind not in ("reason", "rate_limit")
]
"""After one too many all that follow wait, which is no subject here."""


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_no_fault_lets_more_be_accepted_than_is_spent_or_reserved(
    connect: Callable[..., Any], seed: int
) -> None:
    budget = budget_of("6.00")
    doors: dict[str, Any] = {"on": ["submit"], "kinds": KINDS}
    faults = random_faults(seed, **doors, rate=0.5, requests=10 * SUBMITS)
    ended: set[str] = set()
    with MockPlatform(faults=faults) as platform:
        options: dict[str, Any] = {"timeout": 0.3, "max_retries": 1, "budget": budget}
        client = connect("highwayapi", platform.key, platform.base_url, **options)
        pause_by(client, lambda _: None)
        with client:
            for _ in range(SUBMITS):
                try:
                    submit(client)
                except videotasks.VideotasksError as error:
                    ended.add(type(error).__name__)
                bills = len(platform.submits)
                assert budget.spent + budget.reserved >= bills * PRICE
                assert budget.spent + budget.reserved <= budget.limit
                assert budget.reserved == 0
    assert {"BudgetError", "OutcomeUnknownError"} <= ended


def test_threads_never_go_over_it_together(server: Server) -> None:
    server.on_submit(ACCEPTED)
    budget = budget_of("4.00")
    client: Any = videotasks.Client("highwayapi", KEY, server.url, budget=budget)
    together = threading.Barrier(6)

    def work() -> None:
        together.wait(SOON)
        for _ in range(5):
            with suppress(videotasks.BudgetError):
                submit(client)

    with client:
        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        join(*threads)
    assert len(server.submits()) == 10
    assert state_of(budget) == ("4", "0", "0")


def test_coroutines_never_go_over_it_together(server: Server) -> None:
    server.on_submit(ACCEPTED)
    budget = budget_of("4.00")

    async def main() -> list[Any]:
        url = server.url
        async with videotasks.AsyncClient(
            "highwayapi", KEY, url, budget=budget
        ) as client:
            found = (submit(client) for _ in range(30))
            return await asyncio.gather(*found, return_exceptions=True)

    found = asyncio.run(main())
    over = [one for one in found if isinstance(one, videotasks.BudgetError)]
    assert (len(server.submits()), len(over)) == (10, 20)
    assert state_of(budget) == ("4", "0", "0")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_cancelled_submits_count_where_they_may_have_been_accepted(seed: int) -> None:
    """Some are cancelled before they are sent, some while they are under way, some when they have ended."""
    chance = random.Random(seed)
    budget = budget_of("8.00")

    async def main() -> int:
        with MockPlatform() as platform:
            async with videotasks.AsyncClient(
                "highwayapi", platform.key, platform.base_url, budget=budget
            ) as client:
                for _ in range(30):
                    task = asyncio.ensure_future(submit(client))
                    await asyncio.sleep(chance.choice((0, 0.0005, 0.002, 0.005)))
                    task.cancel()
                    with suppress(asyncio.CancelledError, videotasks.BudgetError):
                        await task
                    spent = budget.spent + budget.reserved
                    assert spent >= len(platform.submits) * PRICE
            return len(platform.submits)

    assert asyncio.run(main()) * PRICE <= budget.spent <= budget.limit
    assert budget.reserved == 0


MODULES = (
    *("_client/client", "_client/submission", "_client/budgeted", "_client/spending"),
    *("_client/running", "_core/submit", "_validation/estimates"),
)
"""Through whose lines a submit passes that has to do with money."""


class Strike(BaseException):
    """As of a time limit, which can strike between any two lines."""


@pytest.mark.slow
# Python itself passes over what strikes while a claim is dropped.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_whatever_line_is_struck_no_accepted_submit_is_uncounted(
    server: Server,
) -> None:
    server.on_submit(ACCEPTED)
    budgets: dict[str, videotasks.Budget] = {}
    with videotasks.Client("highwayapi", KEY, server.url) as client:
        while struck_at(len(budgets), client, budgets):
            pass
    assert len(budgets) > 60
    prompts = [json.loads(one.body)["prompt"] for one in server.submits()]
    assert len(prompts) == len({*prompts}) > 1
    for prompt, budget in budgets.items():
        counted = budget.spent + budget.reserved
        assert counted >= PRICE * prompts.count(prompt)
    assert state_of(budgets.popitem()[1]) == ("0.4", "0", "0")


def struck_at(moment: int, client: Any, budgets: dict[str, videotasks.Budget]) -> bool:
    """Has one submit be struck at the line of that number; False: it has ended before."""
    lines = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal lines
        path = Path(frame.f_code.co_filename)
        if f"{path.parent.name}/{path.stem}" not in MODULES:
            return None
        if event == "line":
            lines += 1
            if lines == moment + 1:
                sys.settrace(None)
                raise Strike
        return trace

    prompt = f"number {moment}"
    budget = budgets[prompt] = budget_of("0.40")
    copy = client.with_options(budget=budget, max_retries=0)
    tracing = sys.gettrace()
    sys.settrace(trace)
    try:
        with suppress(Strike):
            copy.vidu_q1.reference_to_video(**{**ARGUMENTS, "prompt": prompt})
    finally:
        sys.settrace(tracing)
    return lines > moment
