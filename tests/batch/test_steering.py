"""A batch is paused, cancelled and settled, also from elsewhere while it runs."""

from __future__ import annotations

import pytest

from videotasks import ConfigurationError
from videotasks.batch import Batch, Status
from videotasks.mock import Fault

from .night import Night, jobs

pytestmark = pytest.mark.usefixtures("hurry")


def test_a_pause_ends_the_sending_of_all_and_is_ended_by_a_word(
    each_night: Night,
) -> None:
    night = each_night
    night.batch.add(jobs(4), provider="highwayapi")
    night.batch.pause()
    status = night.run()
    assert (status.ready, status.paused, status.stopped) == (4, True, "")
    assert night.platform.requests == []
    night.batch.resume()
    assert night.run().saved == 4


def test_a_pause_from_elsewhere_lets_what_was_sent_end(night: Night) -> None:
    night.batch.add(jobs(30), provider="highwayapi")
    other = Batch(night.batch._ledger.path or "")

    def pause(status: Status) -> None:
        if status.saved and not status.paused:
            other.pause()

    status = night.run(concurrency=1, on_progress=pause)
    assert status.paused
    assert status.saved == len(night.platform.submits) < 30
    assert status.ready == 30 - status.saved


def test_what_waits_can_be_cancelled(each_night: Night) -> None:
    night = each_night
    night.batch.add(jobs(4), provider="highwayapi")
    assert night.batch.cancel(["cat-1", "cat-3", "no"]) == 2
    assert night.run().saved == 2
    assert night.batch.cancel() == 0
    status = night.batch.status()
    assert (status.saved, status.cancelled, status.left) == (2, 2, 0)
    assert {one.body["prompt"] for one in night.platform.submits} == {"cat 0", "cat 2"}


def unknown_one(night: Night) -> int:
    """The number of a job of which nobody knows; it was accepted."""
    night.platform.faults = [Fault("reset", accepted=True)]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().unknown == 1
    (one,) = night.batch.unknown_jobs()
    return one.job


def test_an_unknown_job_is_bound_to_its_task(each_night: Night) -> None:
    night = each_night
    job = unknown_one(night)
    night.batch.bind(job, night.platform.submits[0].task_id)
    assert night.run().saved == 1
    assert len(night.platform.submits) == 1
    assert [event for _, event in night.events()] == ["submitting", "unknown", "bound"]


def test_an_unknown_job_is_sent_again_by_an_explicit_word_alone(night: Night) -> None:
    job = unknown_one(night)
    assert night.batch.retry_failed() == 0
    night.batch.resend(job)
    assert night.run().saved == 1
    assert len(night.platform.submits) == 2
    assert [event for _, event in night.events()] == [
        *("submitting", "unknown", "resend", "submitting", "accepted")
    ]


def test_an_unknown_job_is_given_up(night: Night) -> None:
    job = unknown_one(night)
    night.batch.give_up(job)
    assert night.batch.retry_failed() == 0
    assert night.run().cancelled == 1
    assert len(night.platform.submits) == 1
    for word in (night.batch.give_up, night.batch.resend):
        with pytest.raises(
            ConfigurationError, match="is not one of which nobody knows"
        ):
            word(job)
