"""There are more workers than cores, as they wait much of the time, where nobody says how many."""

from __future__ import annotations

import pytest

from tests.workers import cores, count

VARIABLE = "PYTEST_XDIST_AUTO_NUM_WORKERS"


@pytest.mark.parametrize(
    ("number", "workers"), [(1, 2), (2, 4), (4, 8), (6, 8), (8, 8), (64, 64)]
)
def test_there_are_two_for_each_core_as_long_as_they_are_few(
    number: int, workers: int
) -> None:
    assert count(number) == workers


@pytest.mark.parametrize(("number", "workers"), [(1, 2), (2, 3), (4, 5), (8, 8)])
def test_a_quick_sample_has_one_more_than_cores(number: int, workers: int) -> None:
    assert count(number, quick=True) == workers


def test_xdist_is_told_so(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    asked = pytestconfig.hook.pytest_xdist_auto_num_workers
    is_quick = pytestconfig.getoption("--quick")
    assert asked(config=pytestconfig) == count(cores(), quick=is_quick)


def test_whoever_runs_the_tests_has_the_last_word(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "3")
    asked = pytestconfig.hook.pytest_xdist_auto_num_workers
    assert asked(config=pytestconfig) == 3
