"""Random values that are the same in every run, whichever modules of the project a worker has loaded.

Hypothesis also draws the constants that stand in the loaded modules of a project: tests that are shared among
processes would try other values in each, even where they are derandomized, and fail now and then.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants


def use() -> None:
    """Has the tests use such values."""
    providers._get_local_constants = lambda: _NONE
    # How long an example takes tells how busy the machine is.
    settings.register_profile(
        "patient",
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("patient")
    # For a long search with other values in every run:
    # python -m pytest --hypothesis-profile=long tests/contract/schemas
    settings.register_profile(
        "long",
        max_examples=20_000,
        deadline=None,
        derandomize=False,
        suppress_health_check=list(HealthCheck),
    )


_NONE = Constants()
