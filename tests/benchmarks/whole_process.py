"""Measures whole processes in turn: CPU time, wall time and peak memory, with all that they start.

A small launcher starts each of them. Linux counts as the peak of a process also what its parent held when it was
started: a measuring program that had grown would hide what a small process needs.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from .row import CPU, PEAK, WALL, Row, interleaved

ROOT = Path(__file__).resolve().parents[2]
_LAUNCHER = Path(__file__).with_name("launcher.py")


@dataclass(frozen=True)
class Case:
    """A command, and what must be done before each of its runs."""

    name: str
    command: Sequence[str | Path]
    prepare: Callable[[], object] = lambda: None
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    folder: Path = ROOT
    adds_up: bool = False
    """Whether it works in several processes, whose memory is then looked at all the time, and added up."""


@dataclass(frozen=True)
class Run:
    """What one run took."""

    seconds: float
    """Of CPU time."""
    wall: float
    megabytes: float
    """Peak resident memory: of the largest process, or of all at once where it is to be added up."""


def measure(cases: Sequence[Case], turns: int) -> dict[str, list[Run]]:
    """Runs the cases in turn, after one run of each that does not count; a single turn only tries them out."""
    runs = {case.name: partial(once, case) for case in cases}
    return interleaved(runs, turns)


def once(case: Case) -> Run:
    """One run of a case."""
    case.prepare()
    way = "all" if case.adds_up else "largest"
    command = [sys.executable, "-I", "-S", str(_LAUNCHER), way, *map(str, case.command)]
    done = subprocess.run(
        command,
        cwd=case.folder,
        env=case.environment,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        words = " ".join(map(str, case.command))
        raise SystemExit(f"{words} failed with {done.returncode}:\n{done.stderr}")
    return Run(**json.loads(done.stdout))


def set_aside(folder: Path) -> None:
    """Has a folder be new for the next run, and what the last one made be there until the end.

    Where many files were removed, ext4 without a journal is slow to make new ones for some minutes: 500 us each instead
    of 30. Whoever makes more files would be measured by that.
    """
    if folder.exists():
        aside = folder.with_name("aside")
        aside.mkdir(exist_ok=True)
        folder.rename(aside / str(time.monotonic_ns()))


_FIGURES: dict[str, Callable[[Run], float]] = {
    CPU: lambda run: run.seconds,
    WALL: lambda run: run.wall,
    PEAK: lambda run: run.megabytes,
}
_SCALES = {"ms": 1000, "s": 1, "MB": 1}


def compared(
    found: Mapping[str, Sequence[Run]],
    ours: str,
    theirs: str,
    unit: str = "ms",
    measure: str = CPU,
    **row: Any,
) -> Row:
    """A row of two of the cases: `subject`, `what`, `peer` and `goal` are the row's own."""
    figure, scale = _FIGURES[measure], _SCALES[unit]
    sides = ([figure(run) * scale for run in found[name]] for name in (ours, theirs))
    return Row(**row, unit=unit, ours=next(sides), theirs=next(sides), measure=measure)


def median(runs: Sequence[Run], measure: str = CPU) -> float:
    """The median of several runs, in seconds or megabytes."""
    return statistics.median(map(_FIGURES[measure], runs))
