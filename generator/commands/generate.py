"""Writes `generated/` from the specs, or checks that it is up to date."""

from __future__ import annotations

import sys
from contextlib import contextmanager

from generator.places import GENERATED, SPECS

TYPE_CHECKING = False  # as that of `typing`, which costs each run 2 ms
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from typing import Any

    from generator.emit.engine import Engine
    from generator.emit.remembered import Memory
    from generator.emit.taker import Taker
    from generator.write.unchanged import Seen
    from generator.write.writer import Report

FOLDERS = (
    "examples",
    "go",
    "java",
    "json-schema",
    "openapi",
    "python",
    "reference",
    "site",
)
"""What is in the folder of outputs."""
USUAL = {
    "specs": SPECS,
    "out": GENERATED,
    "check": False,
    "lines": 100,
    "no_black": False,
    "overwrite_edited": False,
}
"""What holds where nothing else is asked for."""
CHOICES = {"only": FOLDERS}
"""What may be asked for several times, and what there is to choose from."""

_ABOUT = """\
Writes generated/ from specs/. Only files whose content changes are written, and files that no spec asks for any more
are removed. Files that this command did not write, or that were edited since, are never touched: it names them and
stops.

It remembers in generated/.generator_cache, which git ignores, what it made of what. Where nothing has changed since (by
size, time and number of every file), it reads nothing; after an edit of one spec it reads and makes what that
concerns. `--check` makes everything anew, and remembers there only which texts black has left alone, by digest. Remove
the folder whenever you like: the next run takes longer, and gives the same bytes; a fresh checkout has none.

  python -m generator generate                   after every edit in specs/
  python -m generator generate --only python     the Python client alone, which takes a third of the time
  python -m generator generate --check           what CI runs: is generated/ up to date, does black leave it alone?
"""


def add(commands: Any) -> None:
    """Adds the command `generate`."""
    from generator.commands.arguments import PLAIN, add_out, add_specs

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
        help="write no output; exit 1 with the diff if anything is stale",
    )
    parser.add_argument(
        "--lines",
        type=int,
        default=USUAL["lines"],
        metavar="N",
        help="show at most so many lines of --check's diff (default: 100)",
    )
    parser.add_argument(
        "--only",
        action="append",
        choices=FOLDERS,
        default=[],
        metavar="FOLDER",
        help=f"have to do with this folder of the output alone, the rest stays as it is: {', '.join(FOLDERS)}",
    )
    parser.add_argument(
        "--no-black",
        action="store_true",
        help="with --check: skip the proof that black leaves Python as it is",
    )
    parser.add_argument(
        "--overwrite-edited",
        action="store_true",
        help="replace files that were edited by hand or are not known",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs it; returns the exit status."""
    if options.check:
        with _collecting_seldom():
            return _check(options)
    from generator.write.unchanged import Seen

    seen = Seen(options.specs, options.out, options.only)
    if (count := seen.unchanged()) is not None:
        print(f"0 written, {count} unchanged, 0 removed")
        return 0
    with _collecting_seldom():
        return _generate(options, seen)


def _generate(options: argparse.Namespace, seen: Seen) -> int:
    """Makes what has changed; returns the exit status."""
    from generator.emit.remembered import Damaged
    from generator.write.writer import WriteFailed, WriteRefused

    try:
        try:
            report = _write(options, seen)
        except Damaged:
            report = _write(options, seen, anew=True)
    except (WriteRefused, WriteFailed) as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"{len(report.written)} written, {_counted(report) - len(report.written)} unchanged, "
        f"{len(report.removed)} removed"
    )
    return 0


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Has nobody look for garbage every few objects: what is made of specs has hardly any circles."""
    import gc

    usual = gc.get_threshold()
    gc.set_threshold(10_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _write(options: argparse.Namespace, seen: Seen, *, anew: bool = False) -> Report:
    """Writes what has changed, while nobody else does; `anew` forgets what is remembered first."""
    from pathlib import Path

    from generator.commands.progress import Progress
    from generator.emit.remembered import remembered
    from generator.write.output import MANIFEST
    from generator.write.writer import writing

    with (
        writing(Path(options.out), options.only) as taken,
        remembered(taken.out) as memory,
        Progress("endpoints") as progress,
    ):
        if anew:
            memory.remove()
        is_as_left = not anew and seen.is_as_left()
        engine = _engine(options, memory, taken, progress.at, is_as_left=is_as_left)
        engine.run()
        progress.clear()
        report = taken.finish(overwrite_edited=options.overwrite_edited)
        engine.remember()
        written = None if report.removed else (*report.written, MANIFEST)
        seen.remember(_counted(report), written)
        return report


def _counted(report: Report) -> int:
    """How many outputs there are."""
    return len(report.written) + len(report.unchanged) + report.kept


def _engine(
    options: argparse.Namespace,
    memory: Memory,
    taker: Taker,
    progress: Callable[[int, int], object] | None = None,
    *,
    is_as_left: bool = False,
) -> Engine:
    from pathlib import Path

    from generator.commands.specs import load_specs
    from generator.emit import declarations
    from generator.emit.engine import Engine
    from generator.emit.sources import sources

    specs = Path(options.specs)
    return Engine(
        sources(specs, options.only),
        declarations(options.only),
        lambda names: load_specs(specs, names),
        memory,
        taker,
        progress,
        is_as_left=is_as_left,
    )


def _check(options: argparse.Namespace) -> int:
    """Makes everything anew, whatever is remembered, and compares it."""
    from contextlib import closing
    from pathlib import Path

    from generator.emit.remembered import Memory
    from generator.write.writer import WriteRefused, checking

    try:
        with (
            closing(Memory()) as memory,
            checking(Path(options.out), options.only) as taken,
        ):
            count = _engine(options, memory, taken).run()
            report = taken.finish(prove=not options.no_black, remember=True)
    except WriteRefused as error:
        print(error, file=sys.stderr)
        return 1
    return _checked(report, count, options.lines)


def _checked(report: Report, count: int, most: int) -> int:
    """Prints what is stale: how much, which files, and the beginning of the diff."""
    from collections import Counter

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
