"""Compares the validators of a package of ours with one that reads schemas: to first verdicts, and for each body.

Each is a program of its own, ours the first; they take turns, and ratios are medians over the turns.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from tests.consumers.generated import SCHEMAS
from tests.consumers.tools import MissingError, Tool
from tests.vector_files import groups_of

from .row import counted
from .turns import Turns, ratio

OURS = "this package"
DIALECT = SCHEMAS / "draft-07"
"""The newest that it knows."""
_LONGEST = 20_000
"""Characters of a body that is judged over and over."""

Programs = Callable[[], AbstractContextManager[tuple[dict[str, Tool], dict[str, Path]]]]
"""Makes each contender a program, and the files of first, of right and of wrong bodies."""


def bodies(is_right: bool) -> list[dict[str, object]]:
    """The right or the wrong bodies of the vectors of requests."""
    return [
        {"title": title, "text": json.dumps(test["data"]), "valid": is_right}
        for path in sorted((SCHEMAS / "vectors" / "2020-12").glob("*Request.json"))
        for group in groups_of(path)
        for title in [group["schema"]["title"]]
        for test in group["tests"]
        if test["valid"] is is_right and len(json.dumps(test)) < _LONGEST
    ]


def firsts() -> list[dict[str, object]]:
    """One right body of each title: endpoints differ in size, and none of them stands for all."""
    found: dict[object, dict[str, object]] = {}
    for body in bodies(is_right=True):
        found.setdefault(body["title"], body)
    return list(found.values())


def every() -> dict[str, list[dict[str, object]]]:
    """The bodies of each measurement."""
    return {
        "one": firsts()[:1],
        "first": firsts(),
        "right": bodies(True),
        "wrong": bodies(False),
    }


def first_verdicts(made: dict[str, Tool], file: Path, runs: int) -> Turns:
    """The milliseconds from a started program to its first verdict of each title, the mean over them."""
    took: Turns = {contender: [] for contender in made}
    for _ in range(runs):
        for contender, program in made.items():
            took[contender].append(float(program("first", file, DIALECT)))
    return took


def each(
    made: dict[str, Tool], file: Path, rounds: int, runs: int
) -> tuple[Turns, dict[str, int]]:
    """The milliseconds for one body, and of how many a contender says otherwise than the vectors."""
    took: Turns = {contender: [] for contender in made}
    wrong: dict[str, int] = {}
    for _ in range(runs):
        for contender, program in made.items():
            said = json.loads(program("rates", file, DIALECT, str(rounds)))
            took[contender].append(said[0])
            wrong[contender] = int(said[1])
    return took, wrong


def run(about: str | None, programs: Programs) -> None:
    """Prints the comparison as the command line wants it."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=counted, default=15, help="(default: 15)")
    parser.add_argument("--rounds", type=counted, default=9, help="(default: 9)")
    options = parser.parse_args()
    try:
        with programs() as (made, given):
            print(f"{'':30}", *(f"{name:>23}" for name in made), f"{'ratio':>8}")
            for words, head in (
                ("one", "ms to the first"),
                ("first", "ms to each first"),
            ):
                took = first_verdicts(made, given.pop(words), options.runs)
                _, name = took
                ours, other = map(statistics.median, took.values())
                print(f"{head:30}{ours:24.4f}{other:24.4f}{ratio(took, name):9.1f}")
            for words, file in given.items():
                took, wrong = each(made, file, options.rounds, options.runs)
                ours, other = (1_000 / statistics.median(one) for one in took.values())
                _, name = took
                head = f"{words} bodies a second"
                print(f"{head:30}{ours:24,.0f}{other:24,.0f}{ratio(took, name):9.1f}")
                print(f"    otherwise than the vectors: {wrong}")
    except MissingError as missing:
        raise SystemExit(str(missing)) from missing
