"""The validators are there at once, and no slower than those that a program compiles at its start."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.benchmarks.javascript import (
    AJV,
    OURS,
    first_verdicts,
    prepared,
    rates,
)
from tests.benchmarks.turns import best_ratio, ratio

from .conftest import or_skip
from .runtimes import packages
from .tools import Tool

pytestmark = pytest.mark.interop


def test_they_are_faster_than_ajv_to_the_first_verdict_and_no_slower_after_it(
    node: Tool, figure: Callable[[str], None]
) -> None:
    with prepared(or_skip(lambda: packages(node))) as (run, file):
        for scope in ("one", "all"):
            took = first_verdicts(run, file, scope, 5)
            assert best_ratio(took, AJV) > 5
            figure(
                f"first verdict, {scope}: ajv takes {ratio(took, AJV):.1f} times as long in CPU time"
            )
        found, disagreements = rates(run, file, 2)
    assert disagreements[OURS] == 0
    assert best_ratio(found["right"], AJV, max) < 1
    for kind, turns in found.items():
        figure(
            f"{kind} bodies a second: ajv judges {ratio(turns, AJV):.2f} times as many"
        )
