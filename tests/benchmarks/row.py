"""Holds what a benchmark says, and takes the turns: a `Row` compares with a peer, a `Growth` with other sizes.

Each module of this folder that measures has a function

    def rows(turns: int = 9) -> list[Row | Growth]: ...

which `python -m tests.benchmarks` collects into one table and one picture, and measures its own alone by

    if __name__ == "__main__":
        alone(__doc__, rows)

One turn only tries a module out: `rows(1)` takes its smallest sizes. What a machine lacks is a `MissingError` of
`tests.consumers.tools`.

It runs in the environment of the tests and imports no peer there: peers are installed in an environment of their own
(`peers.py`), and what has to load one is a process there. `peers.run("tests.benchmarks.mine", 9)` runs this module's
`main` among the peers, with this tree's package, and returns what it prints as JSON. Costs are CPU time, unless a row
says otherwise: a machine that measures may have other things to do.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

CPU, WALL, PEAK, COUNT = "CPU time", "wall time", "peak memory", "count"
"""What a row may measure; "rate" too, of which more is better."""
RATE = "rate"


@dataclass(frozen=True)
class Row:
    """One comparison with a peer in one run, turn by turn."""

    subject: str
    """What it belongs to, as the table groups it: "generator", "validation", "import", "requests", "memory"."""
    what: str
    """What is done: "one poll, TLS"."""
    peer: str
    """Beside whom, with the exact version: "requests.Session 2.34.2", "bare python", "4f32434"."""
    goal: float
    """What the ratio is to be at most, of a rate at least."""
    unit: str
    """Of a turn's figure, as a reader likes it: "ms", "us", "MB", "kB", "polls a second"."""
    ours: Sequence[float]
    """What each turn took, or made, in that unit."""
    theirs: Sequence[float]
    """The peer's turns, in the same order; a limit that nobody else sets is its own peer, and every turn the same."""
    measure: str = CPU

    def __post_init__(self) -> None:
        if not self.ours or len(self.ours) != len(self.theirs):
            raise ValueError(f"{self.what}: {len(self.ours)}, {len(self.theirs)} turns")

    @property
    def more_is_better(self) -> bool:
        """Whether the goal is the least, not the most, that is wanted."""
        return self.measure == RATE

    @property
    def sign(self) -> str:
        """What stands before the goal."""
        return "≥" if self.more_is_better else "≤"

    @property
    def ratios(self) -> list[float]:
        """This project over the peer, pair by pair."""
        pairs = zip(self.ours, self.theirs, strict=True)
        return [own / other for own, other in pairs]

    @property
    def ratio(self) -> float:
        """The median of the pairs."""
        return statistics.median(self.ratios)

    @property
    def spread(self) -> tuple[float, float]:
        """Between which ratios the middle half of the pairs lies."""
        ordered = sorted(self.ratios)
        quarter = len(ordered) // 4
        return ordered[quarter], ordered[-1 - quarter]

    @property
    def best(self) -> float:
        """The ratio of the best turns on both sides, which a busy machine disturbs least."""
        chosen = max if self.more_is_better else min
        return chosen(self.ours) / chosen(self.theirs)

    @property
    def is_met(self) -> bool:
        """Whether the median reaches the goal."""
        return (
            self.ratio >= self.goal if self.more_is_better else self.ratio <= self.goal
        )


@dataclass(frozen=True)
class Growth:
    """What something costs at several sizes."""

    subject: str
    what: str
    """What is done, and of what there are more: "validate a body by its subjects"."""
    unit: str
    costs: Mapping[int, float]
    """Size -> cost, the least of several turns; at least three sizes."""
    measure: str = CPU

    @property
    def each(self) -> list[float]:
        """What each more costs, between each size and the next."""
        points = sorted(self.costs.items())
        return [
            (cost - less) / (size - smaller)
            for (smaller, less), (size, cost) in itertools.pairwise(points)
        ]

    @property
    def bend(self) -> float:
        """What each more costs at the end, in times of what it cost at the beginning: 1 is a straight line."""
        return self.each[-1] / self.each[0]


Rows = Callable[[int], "Iterable[Row | Growth]"]


Figure = TypeVar("Figure")


def interleaved(
    contenders: Mapping[str, Callable[[], Figure]], turns: int
) -> dict[str, list[Figure]]:
    """What each contender took in each turn; the order turns round each time.

    One turn more goes before, which does not count, unless a single turn only tries them out.
    """
    found: dict[str, list[Figure]] = {name: [] for name in contenders}
    for turn in range(-warming(turns), turns):
        ordered = list(contenders.items())
        for name, measured in ordered if turn % 2 else reversed(ordered):
            figure = measured()
            if turn >= 0:
                found[name].append(figure)
    return found


def warming(turns: int) -> int:
    """How many turns go before those that count."""
    return min(1, turns - 1)


def cpu(work: Callable[[], object], times: int = 1, scale: float = 1e6) -> float:
    """CPU time of this process, all threads, for each of so many calls: microseconds, unless scaled otherwise."""
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times * scale


def short(figure: float) -> str:
    """A figure with three digits, or all those before the point."""
    if figure >= 100:
        return f"{figure:,.0f}"
    return f"{figure:.3g}"


def line(row: Row | Growth) -> str:
    """A row for a terminal."""
    if isinstance(row, Growth):
        points = sorted(row.costs.items())
        costs = ", ".join(f"{size:,}: {short(cost)}" for size, cost in points)
        return (
            f"{row.what}: {costs} {row.unit}; the last cost {row.bend:.2f} x the first"
        )
    low, high = map(short, row.spread)
    ours, theirs = (short(statistics.median(side)) for side in (row.ours, row.theirs))
    return (
        f"{row.what}: {short(row.ratio)} x {row.peer}, goal {row.sign} {short(row.goal)}"
        f" ({low} to {high}, best {short(row.best)});"
        f" {ours} and {theirs} {row.unit}, {row.measure}, {len(row.ours)} turns"
    )


def counted(text: str) -> int:
    """A number of turns, of at least one."""
    number = int(text)
    if number < 1:
        raise ValueError("there must be at least one")
    return number


def alone(about: str | None, rows: Rows, turns: int = 9) -> None:
    """The command line of a module that measures its rows and prints them."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--turns", type=counted, default=turns, help=f"of each (default: {turns})"
    )
    for row in rows(parser.parse_args().turns):
        print(line(row), flush=True)
