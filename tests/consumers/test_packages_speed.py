"""The packages in Go and Java are faster than validators that read schemas: to first verdicts, and for each body."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from tests.benchmarks import golang, java
from tests.benchmarks.turns import best_ratio, ratio
from tests.benchmarks.two_validators import OURS, each, first_verdicts

from .tools import MissingError

pytestmark = pytest.mark.interop


@pytest.mark.parametrize(
    ("compared", "compiler", "rounds", "runs", "at_start", "of_each"),
    # In Go much of the first verdict is the loading of a program's pages, with either validator.
    [(golang, "go", 2, 5, 1.5, 15), (java, "javac", 3, 3, 5, 5)],
    ids=["Go", "Java"],
)
def test_it_is_faster_than_a_validator_that_reads_schemas(
    compared: ModuleType,
    compiler: str,
    rounds: int,
    runs: int,
    at_start: float,
    of_each: float,
    request: pytest.FixtureRequest,
    figure: Callable[[str], None],
) -> None:
    request.getfixturevalue(compiler)
    other = compared.OTHER
    try:
        with compared.programs() as (made, given):
            for file, words, least in (
                ("one", "first verdict", at_start),
                ("first", "first verdict of each endpoint", of_each),
            ):
                took = first_verdicts(made, given.pop(file), 5)
                assert best_ratio(took, other) > least
                figure(
                    f"{words}: {other} takes {ratio(took, other):.1f} times as long in CPU time"
                )
            for words, bodies in given.items():
                took, wrong = each(made, bodies, rounds, runs)
                assert wrong[OURS] == 0
                assert best_ratio(took, other) > 1
                figure(
                    f"{words} bodies: {other} takes {ratio(took, other):.1f} times as long for each"
                )
    except MissingError as missing:
        pytest.skip(str(missing))
