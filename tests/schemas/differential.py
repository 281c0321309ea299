"""Puts random bodies before several judges until two of them differ."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import HealthCheck, event, given, seed, settings

from generator.spec.model import Endpoint

from .strategies import bodies

Judge = Callable[[Any], bool]

SETTINGS = settings(
    max_examples=120,
    deadline=None,  # a first body pays for what is compiled then
    derandomize=True,
    database=None,  # what failed once is found again by itself
    report_multiple_bugs=False,
    # Filters and large bodies are wanted here.
    suppress_health_check=list(HealthCheck),
)


def compare(
    endpoint: Endpoint,
    rules_of: Callable[[Any], list[str]],
    judges: Mapping[str, Judge],
    examples: int = 120,
) -> Counter[str]:
    """How many bodies were right, and how many broke each rule; `rules_of` names those that a body breaks.

    Raises:
        AssertionError: Two judges differ; it has the least body on which they do, and each verdict.
    """
    seen: Counter[str] = Counter()
    long = settings.get_current_profile_name() == "long"

    @given(bodies(endpoint))
    def judged(body: dict[str, Any]) -> None:
        rules = rules_of(body)
        verdicts = {"class": not rules}
        verdicts |= {name: judge(body) for name, judge in judges.items()}
        assert len({*verdicts.values()}) == 1, _difference(endpoint, verdicts, body)
        kinds = {*rules} or {"valid"}
        seen.update({"all": 1, **dict.fromkeys(kinds, 1)})
        for kind in sorted(kinds):
            event(kind)

    if long:
        settings.default(judged)()
    else:  # the same bodies in every run, and others for each endpoint
        seed(endpoint.id)(settings(SETTINGS, max_examples=examples)(judged))()
    return seen


def _difference(
    endpoint: Endpoint, verdicts: Mapping[str, bool], body: dict[str, Any]
) -> str:
    lines = [f"{endpoint.id}: the verdicts differ"]
    lines += [
        f"  {name}: {'valid' if one else 'invalid'}" for name, one in verdicts.items()
    ]
    return "\n".join([*lines, f"  payload: {json.dumps(body)}"])
