"""Money, submits and polls of a batch have limits, which all its processes share."""

from __future__ import annotations

import threading
import time
from decimal import Decimal
from functools import partial
from itertools import pairwise

import pytest

from videotasks import Budget
from videotasks.batch import Batch, Job, Status
from videotasks.mock import Fault, MockPlatform

from .night import GROK, TEXT, Night, at_submit, jobs

pytestmark = pytest.mark.usefixtures("hurry")


def test_a_budget_is_counted_by_the_ledger_over_runs(each_night: Night) -> None:
    night = each_night
    parameters = {"duration": 6, "resolution": "480p"}  # 2.04 CNY
    given = [Job(GROK, {"prompt": f"{n}", **parameters}, id=f"{n}") for n in range(5)]
    night.batch.add(given, provider="ppio")
    for saved, limit in ((2, "5.00"), (2, "6.11"), (3, "6.12")):
        status = night.run(client=night.client("ppio"), budget=Budget(limit, "CNY"))
        assert (status.saved, status.ready) == (saved, 5 - saved)
        assert "the budget is used up" in status.stopped
    assert len(night.platform.submits) == 3
    assert night.rows("spent, currency", "batch") == [("6.12", "CNY")]
    assert night.run(client=night.client("ppio")).saved == 5


def test_what_was_not_accepted_costs_nothing(night: Night) -> None:
    night.platform.faults = [Fault("unavailable"), Fault("reset", first=3)]
    parameters = {"duration": 6, "resolution": "480p"}
    given = [Job(GROK, {"prompt": f"{n}", **parameters}) for n in range(2)]
    night.batch.add(given, provider="ppio")
    status = night.run(
        client=night.client("ppio"), budget=Budget("4.08", "CNY"), concurrency=1
    )
    # Of the unknown one nobody knows, so that it counts.
    assert (status.saved, status.unknown, status.stopped) == (1, 1, "")
    assert night.rows("spent", "batch") == [("4.08",)]


def test_a_price_that_nobody_knows_ends_the_sending_before_anything_is_sent(
    night: Night,
) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    status = night.run(budget=Budget("4.08", "CNY"))
    assert status.ready == 2
    assert "nobody knows what job 1 costs" in status.stopped
    assert night.platform.requests == []


def times_of(night: Night) -> list[float]:
    return sorted(
        at for event, at in night.rows("event, at", "attempt") if event == "submitting"
    )


def test_submits_are_spaced_evenly_by_one_clock(each_night: Night) -> None:
    night = each_night
    night.batch.add(jobs(8), provider="highwayapi")
    assert night.run(requests_per_minute=600).saved == 8
    gaps = [later - one for one, later in pairwise(times_of(night))]
    # A permission is noted a moment after its turn; of two turns one can be late, but the next is not earlier.
    assert times_of(night)[-1] - times_of(night)[0] >= 7 * 60 / 600 * 0.9
    assert len(gaps) == 7


def test_a_rate_is_one_for_all_runs_with_a_key_and_makes_no_burst(night: Night) -> None:
    night.batch.add(jobs(6), provider="highwayapi")
    other = Batch(night.batch._ledger.path or "", name="other")
    other.add(
        [Job(TEXT, {"prompt": f"dog {n}"}) for n in range(6)], provider="highwayapi"
    )
    results: list[Status] = []

    def run(batch: Batch, rate: int | None) -> None:
        results.append(
            batch.run(
                night.client(),
                out=night.out,
                poll_interval=0.02,
                polls_per_minute=0,
                requests_per_minute=rate,
            )
        )

    threads = [
        threading.Thread(target=run, args=one)
        for one in ((night.batch, 600), (other, 600))
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert [one.saved for one in results] == [6, 6]
    found = times_of(night)
    assert found[-1] - found[0] >= 11 * 60 / 600 * 0.9


@pytest.mark.parametrize("senders", [1, 4])
def test_a_limit_that_somebody_sets_in_the_middle_holds_from_the_next_submit_on(
    each_night: Night, caplog: pytest.LogCaptureFixture, senders: int
) -> None:
    """Until then none is known, so that no turn is asked for; whoever waits for one counts no money."""
    night = each_night
    cost = Decimal("2.04")
    parameters = {"duration": 6, "resolution": "480p"}
    given = [Job(GROK, {"prompt": f"{n}", **parameters}, id=f"{n}") for n in range(9)]
    night.batch.add(given, provider="ppio")
    limit = "UPDATE rate SET per_minute = 600 WHERE kind = 'submit'"
    struck = at_submit(night.platform, 3, partial(night.change, limit))
    status = night.run(
        client=night.client("ppio"), concurrency=senders, budget=Budget("99", "CNY")
    )
    assert struck
    assert status.saved == 9
    assert len(night.platform.submits) == 9
    assert night.rows("spent", "batch") == [(str(9 * cost),)]
    found = times_of(night)
    assert len(found) == 9
    if senders == 1:  # else some may have had their permission as the limit came
        assert found[-1] - found[3] >= 5 * 60 / 600 * 0.9
    assert not [one for one in caplog.records if one.levelname == "WARNING"]


def test_one_request_too_many_pushes_everybody(night: Night) -> None:
    night.platform.faults = [Fault("rate_limit", seconds=2)]
    night.batch.add(jobs(4), provider="highwayapi")
    began = time.time()
    assert night.run(concurrency=1).saved == 4
    found = times_of(night)
    assert len(found) == 5
    assert found[1] - found[0] >= 1.9
    assert time.time() - began >= 1.9


def test_polls_share_a_budget(night: Night) -> None:
    with MockPlatform(process_seconds=1) as platform:
        night.platform = platform
        night.batch.add(jobs(12), provider="highwayapi")
        began = time.monotonic()
        assert night.run(polls_per_minute=600, concurrency=12).saved == 12
        took = time.monotonic() - began
        polls = [one for one in platform.requests if "task_id" in one.query]
    # Those of a second may go together; without a limit each would be polled ten times in this one.
    assert 12 <= len(polls) <= 10 + took * 600 / 60
