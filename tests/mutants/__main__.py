"""Spoils every constraint of schemas and validators, one at a time, and counts what the vectors notice."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

from .fates import RUNTIME, SCHEMAS, VALIDATORS, Fate, Task, fates, tasks
from .survivors import listed, outdated

LEAST = 98.0
"""Of the mutants that are not proven equivalent so many of a hundred must be killed."""
PROCESSES = 2

_MORE = """\
A mutant is a schema or a validator with one constraint dropped, shifted or swapped. It is killed when a vector of its
title gets another verdict; of a validator also when the first problem has another pointer or rule. What no vector
kills is proven equivalent, or stands in tests/mutants/survivors.py with its reason, or fails the run.

  python -m tests.mutants                                            everything, as `make mutants` does
  python -m tests.mutants --only Vidu20ImageToVideoRequest           one title
  python -m tests.mutants --only Vidu20ImageToVideoRequest --list    with the fate of every mutant

The exit status is 0 if at least 98 % are killed and every survivor is listed, else 1.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutants",
        description=__doc__,
        epilog=_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="TITLE",
        help="of this title (may be repeated)",
    )
    parser.add_argument(
        "--list", action="store_true", help="print every mutant and what became of it"
    )
    parser.add_argument(
        "--dialect",
        choices=("2020-12", "draft-07"),
        default="2020-12",
        help="whose schemas are spoilt (default: 2020-12; draft-07 says the same)",
    )
    options = parser.parse_args(arguments)
    try:
        chosen = tasks(options.dialect, options.only)
    except ValueError as error:
        parser.error(str(error))
    found = run(chosen)
    if options.list:
        for one in found:
            print(_fate(one))
    return report(found, whole=not options.only)


def run(chosen: Sequence[Task]) -> list[Fate]:
    """Tries everything, in the order of the tasks, with a progress bar on stderr where that is a terminal."""
    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    spawn = multiprocessing.get_context("spawn")
    with bar, spawn.Pool(min(PROCESSES, len(chosen))) as pool:
        found = bar.track(pool.imap(fates, chosen), total=len(chosen))
        return [fate for every in found for fate in every]


def report(found: Sequence[Fate], *, whole: bool) -> int:
    """Prints the figures and what lives; the exit status."""
    for kind in (SCHEMAS, VALIDATORS, RUNTIME):
        _figures(kind, [one for one in found if one.task.kind == kind])
    _figures("all", found)
    killers = Counter(one.killer.origin for one in found if one.killer)
    print("killed by", ", ".join(f"{origin}: {n:,}" for origin, n in killers.items()))
    print("proven equivalent, as")
    for proof, count in Counter(one.proof for one in found if one.proof).most_common():
        print(f"  {count:>6,}  {proof}")
    alive = [one for one in found if one.alive]
    print(f"survivors: {len(alive):,}")
    for reason, some in _by_reason(alive).items():
        print(f"  {reason}")
        for one in some:
            print(f"    {one}")
    stale = outdated(alive) if whole else []
    for entry in stale:
        print(f"no survivor fits any more, drop it from the table: {entry.pattern}")
    share = _percent(found)
    print(f"at least {LEAST:g} % must be killed: {share:.2f} % are")
    return 0 if share >= LEAST and not stale and all(map(listed, alive)) else 1


NOT_LISTED = (
    "not listed: a vector is missing, or the reason in tests/mutants/survivors.py"
)


def _by_reason(alive: Sequence[Fate]) -> dict[str, list[Fate]]:
    """Survivors below the reason that the table has; what is not listed comes first."""
    found: dict[str, list[Fate]] = {NOT_LISTED: []}
    for one in alive:
        known = listed(one)
        found.setdefault(known.reason if known else NOT_LISTED, []).append(one)
    return {reason: some for reason, some in found.items() if some}


def _figures(name: str, found: Sequence[Fate]) -> None:
    if found:
        equivalent = sum(one.proof is not None for one in found)
        killed = sum(one.killer is not None for one in found)
        print(
            f"{name:<10} {len(found):>7,} mutants, {equivalent:>4,} proven equivalent, "
            f"{killed:>7,} of the other {len(found) - equivalent:>7,} killed ({_percent(found):.2f} %)"
        )


def _percent(found: Sequence[Fate]) -> float:
    counted = [one for one in found if one.proof is None]
    return 100 * sum(not one.alive for one in counted) / len(counted)


def _fate(one: Fate) -> str:
    if one.killer:
        return f"killed      {one}\n              by {one.killer.about}"
    return (
        f"equivalent  {one}\n              {one.proof}"
        if one.proof
        else f"alive       {one}"
    )


if __name__ == "__main__":
    sys.exit(main())
