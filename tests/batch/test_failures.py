"""What surely was not accepted, or only not fetched, is tried again; after doubt nothing is."""

from __future__ import annotations

import json
import time

import pytest

from videotasks import AsyncClient
from videotasks.batch import Status
from videotasks.mock import Fault

from .night import SAMPLE, TEXT, Night, free_port, jobs

pytestmark = pytest.mark.usefixtures("hurry")

UNSURE = {
    "a lost answer": Fault("reset", accepted=True),
    "a lost request": Fault("reset"),
    "a gateway": Fault("gateway", accepted=True),
    "an empty answer": Fault("empty"),
    "an answer without an id": Fault("no_task_id"),
    "a broken answer": Fault("broken_json"),
    "a redirect": Fault("redirect"),
}


@pytest.mark.parametrize("name", UNSURE)
def test_after_doubt_nothing_is_sent_again(name: str, night: Night) -> None:
    night.platform.faults = [UNSURE[name]]
    night.batch.add(jobs(1), provider="highwayapi")
    for _ in range(2):  # nor by another run
        status = night.run()
        assert (status.unknown, status.stopped) == (1, "")
    sent = [one for one in night.platform.requests if one.method == "POST"]
    assert len(sent) == 1
    assert night.events() == [("cat-0", "submitting"), ("cat-0", "unknown")]
    (unknown,) = night.batch.unknown_jobs()
    assert (unknown.id, unknown.endpoint, unknown.provider) == (
        "cat-0",
        TEXT,
        "highwayapi",
    )
    assert unknown.parameters == {"prompt": "cat 0"}
    assert unknown.reason
    assert len(unknown.request_digest or "") == 64
    assert abs(unknown.at - time.time()) < 60


PASSING = {
    "too many requests": Fault("rate_limit", times=2, seconds=0),
    "too many requests, with a time": Fault("rate_limit", seconds=1),
    "a platform that is not available": Fault("unavailable", times=2),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_was_surely_not_accepted_is_put_back_and_sent_again(
    name: str, night: Night
) -> None:
    night.platform.faults = [PASSING[name]]
    night.batch.add(jobs(3), provider="highwayapi")
    assert night.run(concurrency=1).saved == 3
    assert len(night.platform.submits) == 3
    refused = [key for key, event in night.events() if event == "not_accepted"]
    assert len(refused) == (PASSING[name].times or 0)


def test_a_platform_that_nobody_reaches_is_waited_for(night: Night) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    client = AsyncClient("highwayapi", "k" * 9, f"http://127.0.0.1:{free_port()}")
    seen: list[Status] = []

    def stop(status: Status) -> None:
        seen.append(status)
        if len(night.events()) >= 8:
            night.batch.stop()

    status = night.run(client=client, on_progress=stop)
    assert (status.ready, status.stopped) == (2, "it was told to stop")
    events = {event for _, event in night.events()}
    assert events == {"submitting", "not_accepted"}
    assert night.run().saved == 2
    assert len(night.platform.submits) == 2


def test_what_the_platform_refuses_is_refused_until_somebody_says_otherwise(
    night: Night,
) -> None:
    night.platform.faults = [Fault("reason", reason="INVALID_REQUEST_BODY")]
    night.batch.add(jobs(2), provider="highwayapi")
    status = night.run(concurrency=1)
    assert (status.refused, status.saved) == (1, 1)
    ((text,),) = [row for row in night.rows("error") if row[0]]
    assert json.loads(text)["reason"] == "INVALID_REQUEST_BODY"
    assert json.loads(text)["stage"] == "submit"
    assert night.run().refused == 1
    assert night.batch.retry_failed() == 1
    assert night.run().saved == 2


@pytest.mark.parametrize("reason", ["NOT_ENOUGH_BALANCE", "INVALID_API_KEY"])
def test_what_all_would_be_refused_for_ends_the_sending(
    reason: str, night: Night
) -> None:
    from videotasks._platform.catalog import REASONS

    if reason not in REASONS:
        pytest.fail(f"the platform has no {reason}")
    night.platform.faults = [Fault("reason", reason=reason, first=2, times=None)]
    night.batch.add(jobs(20), provider="highwayapi")
    status = night.run(concurrency=1)
    assert (status.saved, status.ready, status.refused) == (1, 19, 0)
    assert "nor would others be" in status.stopped
    assert sum(one.method == "POST" for one in night.platform.requests) == 2
    night.platform.faults = []
    assert night.run().saved == 20


def test_a_task_that_fails_is_failed_and_begun_again_by_a_word(night: Night) -> None:
    night.platform.faults = [Fault("failed", on="result")]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().failed == 1
    assert night.error()["stage"] == "poll"
    assert night.run().failed == 1
    assert night.batch.retry_failed() == 1
    assert night.run().saved == 1
    assert len(night.platform.submits) == 2  # which the word was for
    assert night.rows("attempt") == [(2,)]


def test_polls_that_fail_are_repeated(night: Night) -> None:
    kinds = [
        "reset",
        "gateway",
        "rate_limit",
        "page",
        "not_found",
        "broken_json",
        "wrong_id",
    ]
    night.platform.faults = [
        Fault(kind, on="result", first=number, seconds=0)
        for number, kind in enumerate(kinds, 1)
    ]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().saved == 1
    assert {one.kind for one in night.platform.struck} == set(kinds)


def test_a_download_that_fails_is_repeated_and_nothing_is_sent_for_it(
    night: Night,
) -> None:
    night.platform.faults = [Fault("gateway", on="file", times=4)]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().saved == 1
    assert len(night.platform.submits) == 1


def test_a_file_that_cannot_be_had_is_fetched_again_by_a_word_and_not_billed(
    night: Night,
) -> None:
    night.platform.faults = [Fault("page", on="file", times=None)]
    night.batch.add(jobs(1), provider="highwayapi")
    status = night.run()
    assert status.failed == 1, status
    assert night.error()["stage"] == "download"
    night.platform.faults = []
    assert night.batch.retry_failed() == 1
    assert night.batch.status().succeeded == 1
    assert night.run().saved == 1
    assert len(night.platform.submits) == 1


def test_a_file_that_was_put_in_its_place_is_recognized(night: Night) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    night.run()
    # As a process leaves them that is killed before it can note that: one whole, one of another make.
    (night.out / "cat-1.mp4").write_bytes(SAMPLE[:-20])
    with night.batch._ledger.changing() as connection:
        connection.exec_driver_sql(
            "UPDATE item SET state = 'succeeded', ended_at = NULL"
        )
    before = [one for one in night.platform.requests if one.path.endswith(".mp4")]
    assert night.run().saved == 2
    after = [one for one in night.platform.requests if one.path.endswith(".mp4")]
    assert len(after) - len(before) == 1  # of the one that is not whole
    assert (night.out / "cat-1.mp4").read_bytes() == SAMPLE
