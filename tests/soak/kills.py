"""Kills the processes of batches, at each commit of their ledgers and at random moments, and compares what is left."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests.batch.killing import Night, Runners, Tally
from tests.batch.postgres_server import PostgresServer, program
from videotasks.mock import Fault, random_faults

from .counts import Counts


class Way(NamedTuple):
    """How a batch is run.

    Attributes:
        kind: Of its ledger.
        processes: How many share it.
        order: What each of them is told besides, such as what hands out the jobs.
    """

    kind: str
    processes: int
    order: Mapping[str, Any] = {}


WAYS: Final = {
    "sqlite-1": Way("sqlite", 1),
    "sqlite-2": Way("sqlite", 2),
    "postgresql-2": Way("postgresql", 2),
    "procrastinate-2": Way("postgresql", 2, {"engine": "procrastinate"}),
}
_FEW: Final = 2
"""Jobs of a batch that is killed at one commit, once."""
_JOBS: Final = 40
"""Jobs of a batch that is killed again and again."""
_EACH: Final = 8
"""Kills of one such batch."""
_COMMITS: Final = 40
"""The last commit of a process at which one is killed there."""
_A_KILL: Final = 0.7
"""Unknown jobs that a kill may leave on average, of 8 senders."""
_ENOUGH: Final = 100
"""Kills of which there is an average."""


class _Stage(NamedTuple):
    """What the batches of one way have in common."""

    runners: Runners
    way: Way
    address: Callable[[Path], str]
    folder: Path
    seed: int

    def night(self, name: str, jobs: int, faults: Sequence[Fault] = ()) -> Night:
        place = self.folder / name
        place.mkdir(parents=True)
        return Night(self.address(place), place, jobs, list(faults))

    def run(self, night: Night, plans: Sequence[Mapping[str, Any]]) -> None:
        orders = [{**self.way.order, **plan} for plan in plans]
        night.run(self.runners, orders, self.way.processes, self.way.order)


def run(kills: int, seed: int, folder: Path, ways: Sequence[str] = ()) -> Counts:
    """So many kills, in equal parts of each way; the figures are printed."""
    counts = Counts()
    if not hasattr(os, "fork"):
        print("kills: left out, there is no SIGKILL here")
        return counts
    chosen = list(ways or WAYS)
    whole = Tally()
    with ExitStack() as stack:
        runners = stack.enter_context(Runners())
        server: PostgresServer | None = None
        if program("initdb") is not None:
            server = stack.enter_context(PostgresServer())
        for name in chosen:
            way = WAYS[name]
            if way.kind == "postgresql" and server is None:
                print(f"kills, {name}: left out, there is no PostgreSQL here")
                continue

            def address(place: Path, kind: str = way.kind) -> str:
                known = server if kind == "postgresql" else None
                return known.database() if known else str(place / "night.db")

            stage = _Stage(runners, way, address, folder / name, seed)
            wanted = -(-kills // len(chosen))
            each = _measured(f"{name}, at each commit", _at_each_commit, stage, wanted)
            rest = max(1, wanted - each.kills)
            again = _measured(f"{name}, again and again", _again, stage, rest)
            whole.add(each)
            whole.add(again)
    _note(counts, whole)
    return counts


def _measured(
    title: str, work: Callable[[_Stage, int], Tally], stage: _Stage, wanted: int
) -> Tally:
    started = time.monotonic()
    tally = work(stage, wanted)
    took = time.monotonic() - started
    print(f"kills, {title}: {tally}, in {took:.0f} s", flush=True)
    return tally


def _at_each_commit(stage: _Stage, wanted: int) -> Tally:
    """A batch for each commit that a whole run makes, of which the first process is killed before it, or after it.

    Of fewer kills than twice that number each nth is taken, spread over all.
    """
    tally = Tally()
    with stage.night("whole", _FEW) as night:
        report = stage.folder / "report.json"
        stage.run(night, [{"report": str(report)}])
        tally.add(night.judge())
    commits: int = json.loads(report.read_text("utf-8"))["commits"]
    step = max(1, -(-4 * commits // wanted))
    for number in range(0, 2 * commits, step):
        plan = {"commit": 1 + number // 2, "after": bool(number % 2)}
        faults = _faults(1000 * stage.seed + number) if number % 3 == 2 else []
        with stage.night(f"commit{number}", _FEW, faults) as night:
            stage.run(night, [plan])
            tally.add(night.judge())
    print(f"  {commits} commits in a whole run, each {step}. moment around them")
    return tally


def _again(stage: _Stage, wanted: int) -> Tally:
    """Larger batches, whose processes are killed one after another."""
    tally = Tally()
    plans = _plans(random.Random(stage.seed))
    number = 0
    while tally.kills < wanted:
        # Every second night nothing else goes wrong, so that each unknown one is a kill's.
        faults = _faults(1000 * stage.seed + number) if number % 2 else []
        with stage.night(str(number), _JOBS, faults) as night:
            stage.run(night, [next(plans) for _ in range(_EACH)])
            tally.add(night.judge())
        number += 1
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
    counts.add("kills: accepted - (known + unknown)", tally.lost)
    counts.add("kills: unknown by a kill", tally.left)
    for state, number in tally.states.items():
        counts.add(f"kills: {state}", number)
    for kind, text in tally.wrong:
        counts.blame(kind, text)
    if tally.lost:
        counts.blame("lost", f"{tally.lost} tasks are billed, and nobody knows")
    each = tally.left / max(1, tally.kills)
    if tally.kills >= _ENOUGH and each > _A_KILL:
        text = f"{each:.2f} jobs are unknown a kill, of {_A_KILL} at most"
        counts.blame("lost", text)
