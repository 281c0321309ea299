"""The bar of a batch estimates when it is done, by how fast jobs have ended of late."""

from __future__ import annotations

import pytest

from videotasks.batch import Status
from videotasks.cli._output import progress_text
from videotasks.cli._pace import Pace, in_words


class Batch:
    """A batch of so many jobs, at some moment."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.at = 0.0
        self.pace = Pace(lambda: self.at)

    def left(self, at: float, ended: int, paused: bool = False) -> float | None:
        self.at = at
        ready = self.total - ended
        return self.pace.seconds_left(Status(ready=ready, saved=ended, paused=paused))


def test_the_time_until_the_first_video_does_not_count() -> None:
    batch = Batch(101)
    assert batch.left(0, 0) is None
    assert batch.left(180, 1) is None  # of one nobody can tell
    assert batch.left(190, 11) == 90  # one a second since then
    assert batch.left(210, 11) == 270  # none for a while: it is going to take longer
    assert batch.left(280, 101) == 0


def test_what_ended_before_this_run_does_not_count() -> None:
    batch = Batch(1000)
    assert batch.left(0, 900) is None
    assert batch.left(10, 910) == 90


def test_what_was_slow_long_ago_does_not_count() -> None:
    batch = Batch(2002)
    for at, ended in ((0, 0), (1, 1), (3600, 2), (3601, 2)):
        batch.left(at, ended)
    batch.left(4000, 401)
    assert batch.left(4601, 1002) == pytest.approx(1000)


def test_of_a_batch_that_is_paused_nobody_can_tell() -> None:
    batch = Batch(100)
    batch.left(0, 1)
    assert batch.left(10, 11, paused=True) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0.0, ""),
        (0.2, "about 1 s left"),
        (89.0, "about 89 s left"),
        (90.0, "about 2 min left"),
        (5399.0, "about 90 min left"),
        (7200.0, "about 2 h left"),
    ],
)
def test_an_estimate_is_told_in_the_unit_that_fits(
    seconds: float | None, words: str
) -> None:
    assert in_words(seconds) == words


def test_the_bar_ends_with_the_estimate() -> None:
    status = Status(ready=5, running=2, saved=3, unknown=1)
    assert progress_text(status, 720) == (
        "3 of 11 done, 2 running, 5 queued, 0 failed, 1 unknown, about 12 min left"
    )
    assert progress_text(status).endswith("1 unknown")
