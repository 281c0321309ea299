"""Times whole processes and their peak memory, several runs in turn so that a machine's moods hit all of them alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


def counted(text: str) -> int:
    """A number of runs, of at least one."""
    number = int(text)
    if number < 1:
        raise ValueError("there must be at least one")
    return number


@dataclass(frozen=True)
class Case:
    """A command, and what must be done before each of its runs."""

    name: str
    command: Sequence[str]
    prepare: Callable[[], object] = lambda: None


@dataclass(frozen=True)
class Run:
    """What one run took."""

    seconds: float
    megabytes: float
    """Peak resident memory of the process itself, or of the largest of its children."""


def measure(cases: Sequence[Case], runs: int) -> dict[str, list[Run]]:
    """Runs the cases in turn, after one run of each that does not count; a single run only tries them out."""
    found: dict[str, list[Run]] = {case.name: [] for case in cases}
    for number in range(runs + warming(runs)):
        for case in cases:
            case.prepare()
            run = _once(case.command)
            if number >= warming(runs):
                found[case.name].append(run)
    return found


def warming(runs: int) -> int:
    """How many runs go before those that count."""
    return min(1, runs - 1)


def _once(command: Sequence[str]) -> Run:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed with {process.returncode}")
    return Run(seconds, usage.ru_maxrss / 1024)


def table(found: dict[str, list[Run]], baseline: str) -> str:
    """Medians, and each as a multiple of the baseline, run by run."""
    base = found[baseline]
    lines = [f"{'':34}{'seconds':>9}{'peak MB':>9}{'ratio':>8}"]
    for name, runs in found.items():
        ratio = statistics.median(
            one.seconds / other.seconds for one, other in zip(runs, base, strict=True)
        )
        seconds = statistics.median(one.seconds for one in runs)
        peak = statistics.median(one.megabytes for one in runs)
        lines.append(f"{name:34}{seconds:9.3f}{peak:9.1f}{ratio:8.2f}")
    return "\n".join(
        [*lines, f"ratio: to {baseline}; medians of {len(base)} runs in turn"]
    )
