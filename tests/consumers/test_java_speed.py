"""The Java package gives its first verdict sooner than a validator that reads schemas, and judges bodies no slower."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.benchmarks.golang import each, first_verdicts
from tests.benchmarks.java import OTHER, OURS, programs, ratio

from .tools import MissingError, Tool

pytestmark = pytest.mark.interop


def test_it_is_faster_than_a_validator_that_reads_schemas(
    javac: Tool, figure: Callable[[str], None]
) -> None:
    del javac
    try:
        with programs() as (made, given):
            took = first_verdicts(made, given["right"], 5)
            assert ratio(took) > 5
            figure(
                f"first verdict in Java: {OTHER} takes {ratio(took):.1f} times as long in CPU time"
            )
            for words, file in given.items():
                took, wrong = each(made, file, 3, 3)
                assert wrong[OURS] == 0
                assert ratio(took) > 1
                figure(
                    f"{words} bodies in Java: {OTHER} takes {ratio(took):.1f} times as long for each"
                )
    except MissingError as missing:
        pytest.skip(str(missing))
