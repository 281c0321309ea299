"""Gives the README of the npm package what the benchmark of the validators in JavaScript measured.

The generator knows no benchmark: it reads a file beside it, which `python -m tests.benchmarks` writes with its page.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from typing import Any

from . import javascript as measured
from .row import COUNT, Growth, Row

COLUMNS = {
    "first_one": measured.FIRST.format(measured.SCOPES["one"]),
    "first_all": measured.FIRST.format(measured.SCOPES["all"]),
    "right": measured.BODIES.format("right"),
    "wrong": measured.BODIES.format("wrong"),
    "bundle_one": measured.BUNDLE.format(measured.SCOPES["one"]),
    "bundle_all": measured.BUNDLE.format(measured.SCOPES["all"]),
    "package": measured.PACKAGE,
}
"""Column of the README's table -> what is done, as the rows of the benchmark have it."""


def text(rows: Sequence[Row | Growth]) -> str:
    """The file: of each contender how many times ours it takes, or does; of sizes, how many kilobytes it has."""
    compared = [row for row in rows if isinstance(row, Row)]
    ours: dict[str, Any] = {"name": measured.OURS}
    others: dict[str, dict[str, Any]] = {}
    for column, what in COLUMNS.items():
        for row in compared:
            if row.what == what:
                is_size = row.measure == COUNT
                ours[column] = _size(row.ours) if is_size else 1
                other = others.setdefault(row.peer, {"name": row.peer})
                other[column] = _size(row.theirs) if is_size else _digits(1 / row.ratio)
    node = compared[0].subject.removeprefix(measured.SUBJECT)
    every = {"node": node, "contenders": [ours, *others.values()]}
    return json.dumps(every, indent=2) + "\n"


def _size(turns: Sequence[float]) -> float:
    return round(statistics.median(turns))


def _digits(figure: float) -> float:
    """Two digits: the next one is another in each run."""
    rounded = float(f"{figure:.2g}")
    return int(rounded) if rounded >= 10 else rounded
