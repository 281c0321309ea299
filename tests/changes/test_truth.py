"""No severity is wrong: what `diff` says of random pairs of specs holds of every body of a small domain."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .truth import pairs


@settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**9))
def test_no_severity_is_wrong(seed: int) -> None:
    """Pairs that lint rejects fall out, so a seed makes some more than are tried; `truth.py` tries thousands."""
    with pairs(Random(seed), 12) as (found, _):
        for one in found:
            assert [*one.faults()] == [], (one.raw, one.changes)
