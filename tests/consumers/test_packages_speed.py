"""The packages in Go and Java are faster than validators that read schemas: to a first verdict, and for each body."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from tests.benchmarks import golang, java
from tests.benchmarks.two_validators import OURS, each, first_verdicts, ratio

from .tools import MissingError

pytestmark = pytest.mark.interop


@pytest.mark.parametrize(
    ("compared", "compiler", "rounds", "runs"),
    [(golang, "go", 2, 5), (java, "javac", 3, 3)],
    ids=["Go", "Java"],
)
def test_it_is_faster_than_a_validator_that_reads_schemas(
    compared: ModuleType,
    compiler: str,
    rounds: int,
    runs: int,
    request: pytest.FixtureRequest,
    figure: Callable[[str], None],
) -> None:
    request.getfixturevalue(compiler)
    other = compared.OTHER
    try:
        with compared.programs() as (made, given):
            took = first_verdicts(made, given["right"], 5)
            assert ratio(took) > 5
            figure(
                f"first verdict: {other} takes {ratio(took):.1f} times as long in CPU time"
            )
            for words, file in given.items():
                took, wrong = each(made, file, rounds, runs)
                assert wrong[OURS] == 0
                assert ratio(took) > 1
                figure(
                    f"{words} bodies: {other} takes {ratio(took):.1f} times as long for each"
                )
    except MissingError as missing:
        pytest.skip(str(missing))
