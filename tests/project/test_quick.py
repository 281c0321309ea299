"""`make test-quick` is a sample of every room, whose size does not grow with the endpoints."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.quick import CASES, sample
from tests.slow import SLOW

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
NOT_QUICK = {"consumers"}
"""Rooms of other people's tools, which `make test` leaves out, too."""


class Case(NamedTuple):
    """As much of a case of a test as a sample is taken by."""

    indices: dict[str, int]

    @property
    def id(self) -> str:
        return "-".join(map(str, self.indices.values()))


def chosen(cases: int, clients: int, name: str = "test_a") -> list[Case]:
    every = [
        Case({"endpoint": endpoint, "client": client})
        for endpoint in range(cases)
        for client in range(clients)
    ]
    found = sample(every, name)
    assert found == [one for one in every if one in found]
    return found


def test_each_module_that_it_leaves_out_is_there_and_is_named_once() -> None:
    assert [one for one in SLOW if not (TESTS / one).is_file()] == []
    assert [one for one, times in Counter(SLOW).items() if times > 1] == []


def test_a_few_cases_of_a_test_run_with_as_many_values_as_can_be() -> None:
    assert len(chosen(3, 1)) == 3
    few = chosen(200, 2)
    assert len(few) == CASES
    assert {one.indices["client"] for one in few} == {0, 1}
    assert len({one.indices["endpoint"] for one in few}) == CASES


def test_another_test_has_other_cases_and_the_same_one_has_the_same() -> None:
    assert chosen(200, 2) == chosen(200, 2)
    assert len({tuple(map(str, chosen(200, 1, f"test_{x}"))) for x in range(9)}) == 9


@pytest.fixture(scope="module")
def quick() -> list[str]:
    """The tests of `make test-quick`."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    recipe = re.search(
        r"^test-quick:.*\n\t.* \$\(SHARED\) (.*) \$\(PYTEST\)$", makefile, re.M
    )
    assert recipe is not None
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q"]
    command += shlex.split(recipe[1])
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    return [one for one in done.stdout.splitlines() if one.startswith("tests/")]


def test_every_room_has_a_part_in_it(quick: list[str]) -> None:
    rooms = {path.parent.name for path in TESTS.glob("*/test_*.py")}
    assert rooms - {one.split("/")[1] for one in quick} == NOT_QUICK


def test_nothing_that_it_leaves_out_is_in_it(quick: list[str]) -> None:
    modules = {one.partition("::")[0].removeprefix("tests/") for one in quick}
    assert modules.isdisjoint(SLOW)


def test_no_test_of_it_has_more_cases_with_more_endpoints(quick: list[str]) -> None:
    cases = Counter(one.partition("[")[0] for one in quick if "[" in one)
    assert cases
    assert max(cases.values()) == CASES
