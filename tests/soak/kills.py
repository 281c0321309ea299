"""Kills the processes of batches, at each commit of their ledgers and at random moments, and compares what is left."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

from tests.batch.killing import Night, Runners, Tally
from tests.batch.postgres_server import PostgresServer, program
from videotasks.mock import Fault, random_faults

from .counts import Counts

WAYS: Final = (("sqlite", 1), ("sqlite", 2), ("postgresql", 2))
"""Kind of ledger, and how many processes share it."""
_JOBS: Final = 40
_EACH: Final = 8
"""Kills of one batch."""
_COMMITS: Final = 40
"""The last commit of a process at which one is killed."""


def run(kills: int, seed: int, folder: Path) -> Counts:
    """So many kills, in equal parts of each way; the figures are printed."""
    counts = Counts()
    if not hasattr(os, "fork"):
        print("kills: left out, there is no SIGKILL here")
        return counts
    with ExitStack() as stack:
        runners = stack.enter_context(Runners())
        server: PostgresServer | None = None
        if program("initdb") is not None:
            server = stack.enter_context(PostgresServer())
        for kind, processes in WAYS:
            if kind == "postgresql" and server is None:
                print(
                    "kills, postgresql: left out, there is no PostgreSQL on this machine"
                )
                continue

            def address(place: Path, kind: str = kind) -> str:
                known = server if kind == "postgresql" else None
                return known.database() if known else str(place / "night.db")

            wanted = -(-kills // len(WAYS))
            started = time.monotonic()
            tally = _some(
                runners, address, processes, wanted, seed, folder / f"{kind}{processes}"
            )
            took = time.monotonic() - started
            print(
                f"kills, {kind}, {processes} processes: {tally}, in {took:.0f} s",
                flush=True,
            )
            _note(counts, tally)
    return counts


def _some(
    runners: Runners,
    address: Callable[[Path], str],
    processes: int,
    wanted: int,
    seed: int,
    folder: Path,
) -> Tally:
    tally = Tally()
    plans = _plans(random.Random(seed))
    number = 0
    while tally.kills < wanted:
        place = folder / str(number)
        place.mkdir(parents=True)
        # Every second night nothing else goes wrong, so that each unknown one is a kill's.
        faults = _faults(1000 * seed + number) if number % 2 else []
        number += 1
        with Night(address(place), place, _JOBS, faults) as night:
            night.run(runners, [next(plans) for _ in range(_EACH)], processes)
            tally.add(night.judge())
    return tally


def _plans(chance: random.Random) -> Iterator[dict[str, Any]]:
    """One commit after another, before and after it, and a random moment behind each."""
    while True:
        for number in range(1, _COMMITS + 1):
            for after in (False, True):
                yield {"commit": number, "after": after}
            yield {"seconds": chance.uniform(0.02, 1.0)}


def _faults(seed: int) -> list[Fault]:
    # A pause of ten seconds after one request too many tells no more than none.
    return [
        one._replace(seconds=0) if one.kind == "rate_limit" else one
        for one in random_faults(seed, rate=0.1, requests=120)
    ]


def _note(counts: Counts, tally: Tally) -> None:
    counts.add("kills", tally.kills)
    counts.add("kills: jobs", tally.jobs)
    counts.add("kills: accepted", tally.accepted)
    counts.add("kills: unknown by a kill", tally.left)
    for state, number in tally.states.items():
        counts.add(f"kills: {state}", number)
    for kind, text in tally.wrong:
        counts.blame(kind, text)
    if tally.left > 8 * tally.kills:
        counts.blame("lost", "more jobs are unknown than there were senders")
