"""Nothing costs more than it did, in lines, calls, files, modules and bytes; as no clock is asked, no machine is slow.

`python -m tests.benchmarks.counted --renew` renews the figures, where more is what a change is worth, or less is done.
"""

from __future__ import annotations

import sys

import pytest

from .counted import CASES, FIGURES, counts, least, load, most
from .counters import Counter

KEPT = load()
IS_THE_SAME = KEPT["python"] == f"{sys.version_info.major}.{sys.version_info.minor}"


def test_every_case_has_figures() -> None:
    assert list(KEPT["cases"]) == list(CASES)


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_it_costs_no_more_than_it_did(case: str) -> None:
    found, kept = counts(case), KEPT["cases"][case]
    assert set(found) == set(kept)
    more = {
        measure: f"{figure:,.0f} instead of {kept[measure]:,}"
        for measure, figure in found.items()
        if figure > most(kept[measure], measure, IS_THE_SAME)
    }
    assert more == {}, "it costs more: see this module's docstring"
    less = {
        measure: f"{figure:,.0f} instead of {kept[measure]:,}"
        for measure, figure in found.items()
        if IS_THE_SAME and figure < least(kept[measure], measure)
    }
    assert less == {}, f"{FIGURES.name} would not notice if it grew again: renew it"


def test_a_tenth_more_is_noticed() -> None:
    """Of lines even less, on the Python that the figures are of."""
    figures = KEPT["cases"]["a poll"]
    assert figures["lines"] * 1.1 > most(figures["lines"], "lines")
    assert figures["calls"] * 1.15 > most(figures["calls"], "calls")
    assert KEPT["cases"]["import"]["own modules"] == 1


def test_what_is_done_twice_counts_twice() -> None:
    def work(times: int) -> int:
        total = 0
        for number in range(times):
            total += abs(number)
        return total

    def counted(times: int) -> dict[str, float]:
        return Counter((__file__,)).count(lambda: work(times), 1)

    once, twice, thrice = map(counted, (100, 200, 300))
    assert twice["calls"] - once["calls"] == 100
    assert thrice["calls"] - twice["calls"] == 100
    assert twice["lines"] - once["lines"] == 200


def test_only_lines_of_ours_count() -> None:
    import json

    counts = Counter(("nowhere",)).count(lambda: json.loads("[1]"), 1)
    assert counts["lines"] == 0
    assert counts["calls"] > 3


def test_threads_count_too() -> None:
    from threading import Thread

    def work() -> None:
        thread = Thread(target=lambda: [abs(number) for number in range(100)])
        thread.start()
        thread.join()

    alone = Counter((__file__,)).count(work, 1)
    watching = Counter((__file__,))
    watching.watch_threads()
    try:
        together = watching.count(work, 1)
    finally:
        watching.end()
    assert together["calls"] >= alone["calls"] + 100
