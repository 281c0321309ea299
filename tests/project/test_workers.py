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


def test_xdist_is_told_so(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    asked = pytestconfig.hook.pytest_xdist_auto_num_workers
    assert asked(config=pytestconfig) == count(cores())


def test_whoever_runs_the_tests_has_the_last_word(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "3")
    asked = pytestconfig.hook.pytest_xdist_auto_num_workers
    assert asked(config=pytestconfig) == 3
