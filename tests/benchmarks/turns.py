"""What contenders took in turns with ours, and the ratios."""

from __future__ import annotations

import statistics
from collections.abc import Callable

Turns = dict[str, list[float]]
"""Contender -> what it took, or did, in each turn; ours is the first."""


def ratio(turns: Turns, name: str) -> float:
    """A contender's turns as multiples of ours: the median."""
    pairs = zip(turns[name], next(iter(turns.values())), strict=True)
    return statistics.median(one / ours for one, ours in pairs)


def best_ratio(turns: Turns, name: str, best: Callable[..., float] = min) -> float:
    """The same of the best turn of each: what else the machine does makes none better. Of rates the largest is best."""
    return best(turns[name]) / best(next(iter(turns.values())))
