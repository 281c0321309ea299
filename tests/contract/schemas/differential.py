"""Puts random bodies before several judges until two of them differ."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from hypothesis import HealthCheck, Phase, event, given, seed, settings

from generator.language.model import Endpoint

from .strategies import bodies

Judge = Callable[[Any], bool]

SETTINGS = settings(
    max_examples=120,
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
    differing: list[dict[str, Any]] = []
    long = settings.get_current_profile_name() == "long"

    def verdicts_on(body: dict[str, Any], rules: list[str]) -> dict[str, bool]:
        return {"class": not rules} | {name: one(body) for name, one in judges.items()}

    @given(bodies(endpoint))
    def judged(body: dict[str, Any]) -> None:
        rules = rules_of(body)
        if len({*verdicts_on(body, rules).values()}) > 1:
            differing.append(body)
            raise AssertionError
        kinds = {*rules} or {"valid"}
        seen.update({"all": 1, **dict.fromkeys(kinds, 1)})
        for kind in sorted(kinds):
            event(kind)

    try:
        if long:
            settings()(judged)()
        else:  # the same bodies in every run, and others for each endpoint
            seed(endpoint.id)(
                settings(SETTINGS, max_examples=examples, phases=[Phase.generate])(
                    judged
                )
            )()
    except AssertionError:
        if not differing:
            raise
        verdicts = verdicts_on(differing[-1], rules_of(differing[-1]))
        body = least(
            differing[-1], lambda one: verdicts_on(one, rules_of(one)) == verdicts
        )
        raise AssertionError(_difference(endpoint, verdicts, body)) from None
    return seen


def least(body: dict[str, Any], kept: Callable[[dict[str, Any]], bool]) -> Any:
    """The body of which nothing more can be taken away or made plainer while `kept` is true.

    Hypothesis would shrink what it drew, for seconds; what was repaired and spoilt after that it cannot see, and would
    leave members behind.
    """
    while True:
        for one in _plainer(body):
            if kept(one):
                body = one
                break
        else:
            return body


def _plainer(data: Any) -> Iterator[Any]:
    """What is one step plainer than some JSON, the greatest steps first; never in a circle."""
    if isinstance(data, dict):
        for name in data:
            yield {other: one for other, one in data.items() if other != name}
        for name, one in data.items():
            yield from ({**data, name: other} for other in _plainer(one))
    elif isinstance(data, list):
        for index in range(len(data)):
            yield data[:index] + data[index + 1 :]
        for index, one in enumerate(data):
            yield from (
                [*data[:index], other, *data[index + 1 :]] for other in _plainer(one)
            )
    elif isinstance(data, str):
        if data:
            yield data[: len(data) // 2]
            yield from (data[:at] + data[at + 1 :] for at in range(len(data)))
        if data.strip("x"):
            yield "x" * len(data)
            yield from (
                data[:index] + "x" + data[index + 1 :]
                for index, sign in enumerate(data)
                if sign != "x"
            )
    elif isinstance(data, (int, float)) and not isinstance(data, bool) and data:
        nearer = {0, int(data / 2), int(data) - (1 if data > 0 else -1), int(data)}
        yield from sorted((one for one in nearer if abs(one) < abs(data)), key=abs)


def _difference(
    endpoint: Endpoint, verdicts: Mapping[str, bool], body: dict[str, Any]
) -> str:
    lines = [f"{endpoint.id}: the verdicts differ"]
    lines += [
        f"  {name}: {'valid' if one else 'invalid'}" for name, one in verdicts.items()
    ]
    return "\n".join([*lines, f"  payload: {json.dumps(body)}"])
