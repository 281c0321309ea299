"""Both clients under random faults, and under what strikes them at random, or at each of their steps.

  python -m tests.soak                                  a first round of everything
  python -m tests.soak --rounds 20 --seed 1000          more of it, with the seeds 1000 to 1019
  python -m tests.soak --part alarms --seed 7           one part
  python -m tests.soak --part faults --kind submits --way async --batch 3 --seed 7
                                                        one batch, as the report of a failure says

Each call stands before a mock of the platform that does, to every second request, something of what its fault scripts
know (`videotasks.mock.FAULTS`): connections end, answers come late, in drops, in part, twice, from somebody else, files
change while they are read.

  faults         those alone, more of them, and twelve calls at once
  alarms         a handler of a signal raises wherever the main thread is just then
  steps          a function that profiles raises at one step after another, wherever Python may run a handler
  cancellations  asyncio's own: by a handler of the loop, a time-out, a task that is cancelled, once or twice
  celery         soft limits of a real worker; in asyncio they cancel
  plain          alarms and steps of aiohttp alone, to compare: a handler that raises within asyncio can stop its loop
  kills          batches whose processes are killed with SIGKILL at each commit of their ledger, and at random moments

The asynchronous client is struck at its steps only if --way asks for it: a loop that then waits for ever takes a while.
What must be nought is counted by what the mock has seen and what was delivered:

{wrong}

A task is known if its id was returned, raised, logged as a warning or written into a journal. One that is not counts
as lost, unless the client said that the submit may have been accepted, named the right digest, and could not know
more: on none of that submit's connections has the id been delivered.

The exit status is 0 if all is nought, 1 if not, and 3 if a call hangs.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import videotasks

from . import calls
from .calls import KINDS, WAYS, Batch
from .counts import WRONG, Counts
from .stage import hurry
from .watch import Watch

PARTS = ("faults", "alarms", "steps", "cancellations", "celery", "plain", "kills")
LARGEST = 100
"""Calls of one batch."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what was asked for; returns the exit status."""
    options = _parser().parse_args(arguments)
    # All of it stays on this machine.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    warnings.simplefilter("ignore", videotasks.VideotasksWarning)
    hurry()
    whole = Counts()
    started = time.monotonic()
    for seed in range(options.seed, options.seed + options.rounds):
        print(f"seed {seed}", flush=True)
        for part in options.part or PARTS:
            if part == "kills":
                whole.take(_kill(options.kills, seed, options.ledger or ()))
                continue
            for batches in _batches(options, part, seed):
                whole.take(_run(part, batches))
    print(f"all, in {time.monotonic() - started:.0f} s:", *whole.lines(), sep="\n")
    return not whole.is_good()


def _kill(number: int, seed: int, ledgers: Sequence[str]) -> Counts:
    from . import kills

    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        return kills.run(number, seed, Path(folder), ledgers)


def _batches(
    options: argparse.Namespace, part: str, seed: int
) -> Iterator[list[Batch]]:
    """For each kind and way, so many calls in batches."""
    for kind in options.kind or KINDS:
        for way in options.way or WAYS:
            if part == "steps" and way == "async" and not options.way:
                continue
            if part in ("cancellations", "plain") and way == "sync":
                continue  # there is nothing to cancel, and requests waits in nothing of asyncio's
            if part == "plain" and kind != "submits":
                continue
            left = getattr(options, kind)
            found: list[Batch] = []
            while left > 0:
                size = min(left, LARGEST)
                found.append(Batch(kind, way, len(found), size, seed))
                left -= size
            yield [b for b in found if options.batch in (None, b.number)]


def _run(part: str, batches: list[Batch]) -> Counts:
    """Runs batches of one kind and way, and tells how far it is."""
    counts = Counts()
    started = time.monotonic()
    done, wanted = 0, sum(one.size for one in batches)
    if not batches:
        return counts
    title = f"{part}, {batches[0].kind}, {batches[0].way}"
    shown = sys.stderr.isatty()

    def progress(number: int) -> None:
        nonlocal done
        done += number
        if shown and done % 10 == 0:
            print(f"\r{title}: {done} of {wanted} ", end="", file=sys.stderr)

    for batch in batches:
        repeat = f"repeat: python -m tests.soak --part {part} {_options_of(batch)}"
        watch = Watch(repeat)
        with tempfile.TemporaryDirectory(prefix="soak-") as folder:
            if part in ("alarms", "steps"):
                from . import struck

                steps = part == "steps"
                found = struck.run(batch, Path(folder), watch, progress, steps=steps)
            elif part == "cancellations":
                from . import cancelled

                found = cancelled.run(batch, Path(folder), watch, progress)
            elif part == "plain":
                from . import plain

                found = plain.run(batch, Path(folder), watch, progress)
            elif part == "celery":
                from . import workers

                found = workers.run(batch, Path(folder), watch, progress)
            else:
                found = calls.run(batch, Path(folder), watch, progress)
        counts.take(found)
        watch.end()
        if not found.is_good():
            print(*found.lines(), repeat, sep="\n", flush=True)
    if shown:
        print("\r", end="", file=sys.stderr)
    verdict = "good" if counts.is_good() else "BAD"
    took = time.monotonic() - started
    print(f"{title}: {wanted} calls in {took:.0f} s, {verdict}", flush=True)
    return counts


def _options_of(batch: Batch) -> str:
    return (
        f"--kind {batch.kind} --way {batch.way} --batch {batch.number} "
        f"--{batch.kind} {batch.number * LARGEST + batch.size} --seed {batch.seed}"
    )


def _parser() -> argparse.ArgumentParser:
    wrong = "\n".join(f"  {kind}: {meaning}" for kind, meaning in WRONG.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak",
        description=(__doc__ or "").format(wrong=wrong),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "--rounds",
        type=int,
        default=1,
        help="how often, each with the next seed (%(default)s)",
    )
    add("--seed", type=int, default=0, help="of the first round (%(default)s)")
    add(
        "--part",
        action="append",
        choices=PARTS,
        help="of what there is (all); may be given twice",
    )
    add("--kind", action="append", choices=list(KINDS), help="of the calls (all)")
    add("--way", action="append", choices=WAYS, help="the client (both)")
    add("--batch", type=int, help="this batch alone")
    for kind, count in (("submits", 2000), ("waits", 300), ("downloads", 1000)):
        add(
            f"--{kind}",
            type=int,
            default=count,
            help=f"how many, of each client in each part ({count})",
        )
    add("--kills", type=int, default=1000, help="how many processes are killed (1000)")
    add(
        "--ledger", action="append", help="where they are: sqlite-1, postgresql-2 (all)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
