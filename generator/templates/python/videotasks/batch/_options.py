"""What a run of a batch was asked for, checked."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from videotasks._arguments.calls import callback_of, count_of, seconds_of
from videotasks._arguments.files import path_of
from videotasks._client.spending import Budget, budget_of
from videotasks._exceptions import wrong
from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.show import in_python

CONCURRENCY: Final = 8
Engine = Literal["ledger", "procrastinate"]
ENGINES: Final = ("ledger", "procrastinate")
POLLS: Final = 300
_GROWTH: Final = 1.5
_MOST: Final = 1024


class Options(NamedTuple):
    """What holds for one run."""

    folder: Path | None
    concurrency: int
    rate: int | None
    polls: int | None
    budget: Budget | None
    pauses: tuple[float, ...]
    """Seconds between two polls of a task, the last ones for ever."""
    on_progress: Callable[[Any], object] | None
    engine: str
    until_done: bool


def options_of(
    out: object,
    concurrency: object,
    requests_per_minute: object,
    polls_per_minute: object,
    budget: object,
    poll_interval: object,
    on_progress: Any,
    engine: object,
    until_done: object,
) -> Options:
    """The arguments of a run.

    Raises:
        ConfigurationError: One makes no sense.
    """
    many = count_of("concurrency", concurrency) or CONCURRENCY
    if many > _MOST:
        raise wrong("concurrency", f"must be {_MOST} at most, not {many}")
    callback_of("on_progress", on_progress, awaited=False)
    if engine not in ENGINES:
        raise wrong("engine", f"must be one of {ENGINES}, not {in_python(engine)}")
    if engine == "procrastinate" and find_spec("procrastinate") is None:
        what = (
            "needs procrastinate, of the extra procrastinate: pip install procrastinate"
        )
        raise wrong("engine", what)
    if type(until_done) is not bool:
        raise wrong("until_done", f"must be True or False, not {in_python(until_done)}")
    first = seconds_of("poll_interval", poll_interval) or LIFECYCLE.poll_interval
    return Options(
        folder=None if out is None else path_of("out", out).absolute(),
        concurrency=many,
        rate=_rate_of("requests_per_minute", requests_per_minute),
        polls=_rate_of("polls_per_minute", polls_per_minute),
        budget=budget_of(budget),
        pauses=tuple(_pauses(first)),
        on_progress=on_progress,
        engine=str(engine),
        until_done=until_done,
    )


def _rate_of(name: str, value: object) -> int | None:
    if value is None or (type(value) is int and 0 <= value < 2**31):
        return value
    raise wrong(name, f"must be an integer from 0 on, or None, not {in_python(value)}")


def _pauses(first: float) -> list[float]:
    """They grow by half up to what the platform's own clients wait, or stay at what is longer."""
    found = [first]
    while found[-1] * _GROWTH < LIFECYCLE.poll_interval_max:
        found.append(found[-1] * _GROWTH)
    return [*found, max(first, LIFECYCLE.poll_interval_max)]
