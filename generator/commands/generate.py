"""Writes `generated/` from the specs, or checks that it is up to date."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from generator.commands.arguments import PLAIN, add_out, add_specs
from generator.commands.specs import load_specs

if TYPE_CHECKING:
    from generator.write.writer import Report

_ABOUT = """\
Writes generated/ from specs/. Only files whose content changes are written, and files that no spec asks for any more
are removed. Files that this command did not write, or that were edited since, are never touched: it names them and
stops. Where nothing has changed since the last run (by size, time and number of every file), nothing is read.
"""


def add(commands: Any) -> None:
    """Adds the command `generate`."""
    parser = commands.add_parser(
        "generate",
        help="write generated/ from specs/",
        description=_ABOUT,
        formatter_class=PLAIN,
    )
    add_specs(parser)
    add_out(parser, "generated", "where to write")
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 with the diff if anything is stale",
    )
    parser.add_argument(
        "--lines",
        type=int,
        default=100,
        metavar="N",
        help="show at most so many lines of --check's diff (default: 100)",
    )
    parser.add_argument(
        "--no-black",
        action="store_true",
        help="skip the proof that black leaves new Python as it is",
    )
    parser.add_argument(
        "--overwrite-edited",
        action="store_true",
        help="replace files that were edited by hand or are not known",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    from generator.write.unchanged import Seen

    seen = Seen(options.specs, options.out, proved=not options.no_black)
    if not options.check and (count := seen.unchanged()) is not None:
        print(f"0 written, {count} unchanged, 0 removed")
        return 0
    from generator.emit import everything
    from generator.write.writer import WriteFailed, WriteRefused, check, write

    try:
        outputs = everything(load_specs(options.specs))
        if options.check:
            report = check(options.out, outputs)
        else:
            report = write(
                options.out,
                outputs,
                prove=not options.no_black,
                overwrite_edited=options.overwrite_edited,
            )
    except (WriteRefused, WriteFailed) as error:
        print(error, file=sys.stderr)
        return 1
    if options.check:
        return _checked(report, len(outputs), options.lines)
    seen.remember(len(outputs))
    print(
        f"{len(report.written)} written, {len(report.unchanged)} unchanged, {len(report.removed)} removed"
    )
    return 0


def _checked(report: Report, count: int, most: int) -> int:
    """Prints what is stale: how much, which files, and the beginning of the diff."""
    if not report.stale:
        print(f"{count} files are up to date")
        return 0
    states = Counter(diff.state for diff in report.diffs)
    counted = ", ".join(f"{number} {state}" for state, number in sorted(states.items()))
    files = len({diff.path for diff in report.diffs})
    print(f"{files} of {count} files are not up to date: {counted}")
    lines = [
        line
        for diff in report.diffs
        for line in (f"{diff.path}: {diff.state}", *diff.text.rstrip("\n").split("\n"))
    ]
    print(*lines[:most], sep="\n")
    if len(lines) > most:
        print(f"... and {len(lines) - most} more lines; --lines {len(lines)} shows all")
    what = "generated files are stale: run `make generate` and commit the result"
    print(what, file=sys.stderr)
    return 1
