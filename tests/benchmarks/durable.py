"""What a night of many videos costs: `videotasks.batch` beside the same batch for DBOS, on SQLite and PostgreSQL.

python -m tests.benchmarks.durable [--turns N]

Each run is a process of its own, with a ledger of its own, against a platform that has every video at once; they take
turns. Commits are counted by SQLAlchemy's events in both programs, those that only read included; calls of fsync and
fdatasync by `strace`, in a run that is not timed, and on PostgreSQL, where the server makes them, by `pg_stat_wal`.
Tasks that never end are waited for, so many at once, and the process is killed: what it holds at rest more than with
few is of each job, and it is back once it has all of them again. DBOS has a tenth of our jobs there: it takes minutes
to begin so many. With fsync as it is installed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from tests.batch.postgres_server import PostgresServer, program
from tests.consumers.tools import MissingError
from tests.project.environments import ROOT

from . import peers
from .durable_figures import AT_ONCE
from .instant_platform import instant_platform
from .row import COUNT, CPU, PEAK, RATE, WALL, Row, alone, interleaved

OURS = {"ours": "", "procrastinate": ", handed out by Procrastinate"}
"""Our sides -> what their rows say of that; the second one only runs on PostgreSQL."""
THEIRS = "dbos"
KINDS = {"sqlite": 5.0, "postgresql": 3.0}
"""Kind of ledger -> how many times as many jobs a second are wanted."""
FEW = 16
"""Waiting jobs of a process whose memory is that without any."""
REST = 10.0
"""Seconds for which the CPU time of a process at rest is counted."""


class Bench:
    """Where the programs run.

    Args:
        folder: For ledgers and files.
        url: Of the platform.
        server: Of ledgers on PostgreSQL.
    """

    def __init__(self, folder: Path, url: str, server: PostgresServer) -> None:
        self._folder = folder
        self._url = url
        self._server = server
        self._number = 0

    def place(self, kind: str) -> tuple[Path, str]:
        """A new folder, and the address of a new ledger."""
        self._number += 1
        folder = self._folder / f"{kind}{self._number}"
        folder.mkdir()
        if kind == "sqlite":
            return folder, str(folder / "night.db")
        return folder, self._server.database()

    def command(
        self, side: str, mode: str, address: str, count: int, folder: Path
    ) -> list[str]:
        if side == "procrastinate":
            side, mode = "ours", mode if mode == "add" else f"{mode}-{side}"
        module = f"tests.benchmarks.durable_{side}"
        arguments = [mode, address, self._url, str(count), str(folder)]
        return [str(peers.python()), "-W", "ignore", "-m", module, *arguments]

    def do(self, *command: str) -> str:
        """What a program prints."""
        done = subprocess.run(
            command, cwd=ROOT, env=peers.environment(), capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def added(self, side: str, kind: str, count: int) -> tuple[Path, str]:
        """A new folder, and the address of a new ledger that has so many jobs."""
        folder, address = self.place(kind)
        self.do(*self.command(side, "add", address, count, folder))
        return folder, address

    def run(self, side: str, kind: str, count: int) -> dict[str, float]:
        """The figures of a whole batch, for each job."""
        folder, address = self.added(side, kind, count)
        said = self.do(*self.command(side, "run", address, count, folder))
        found: dict[str, float] = json.loads(said.splitlines()[-1])
        return {
            "jobs a second": count / found["seconds"],
            "cpu": found["cpu"] / count * 1000,
            "commits": found["commits"] / count,
        }

    def syncs(self, side: str, kind: str, count: int) -> float:
        """How often something is forced onto the disk, for each job: the ledger and the file of the video."""
        folder, address = self.added(side, kind, count)
        told = folder / "strace"
        # Without its filter in the kernel each system call would stop the process.
        strace = ["strace", "-f", "--seccomp-bpf", "-c", "-o", str(told)]
        calls = "trace=fsync,fdatasync"
        before = self._wal_syncs(address)
        self.do(
            *strace, "-e", calls, *self.command(side, "run", address, count, folder)
        )
        lines = told.read_text("ascii").splitlines()
        counted = [re.split(r"\s+", line.strip()) for line in lines]
        total = sum(
            int(line[3]) for line in counted if line[-1] in ("fsync", "fdatasync")
        )
        return (total + self._wal_syncs(address) - before) / count

    def _wal_syncs(self, address: str) -> int:
        if "://" not in address:
            return 0
        with psycopg.connect(address) as connection:
            connection.execute("SELECT pg_stat_force_next_flush()")
            connection.commit()
            row = connection.execute("SELECT wal_sync FROM pg_stat_wal").fetchone()
        assert row is not None
        return int(row[0])

    @contextmanager
    def waiting(
        self, side: str, address: str, count: int, folder: Path
    ) -> Iterator[tuple[int, float]]:
        """A process that waits for so many tasks: its number, and after how many seconds it had all of them."""
        command = self.command(side, "wait", address, count, folder)
        path = folder / f"errors{time.monotonic()}"
        with (
            path.open("w") as errors,
            subprocess.Popen(
                command,
                cwd=ROOT,
                env=peers.environment(),
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            ) as process,
        ):
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, path.read_text("utf-8")[-2000:]
            try:
                yield process.pid, json.loads(line)["seconds"]
            finally:
                process.kill()

    def rest(
        self, side: str, kind: str, count: int, seconds: float
    ) -> dict[str, float]:
        """What a process costs that waits for so many, and how long it takes to be back."""
        folder, address = self.added(side, kind, count)
        with self.waiting(side, address, count, folder) as (pid, _):
            time.sleep(1)
            before = _cpu_of(pid)
            time.sleep(seconds)
            cpu = (_cpu_of(pid) - before) / seconds
            held, threads = _status(pid, "VmRSS"), _status(pid, "Threads")
        with self.waiting(side, address, count, folder) as (_, back):
            pass
        return {"cpu": cpu, "held": held, "threads": threads, "back": back}


def _status(pid: int, name: str) -> int:
    text = Path(f"/proc/{pid}/status").read_text("ascii")
    found = re.search(rf"^{name}:\s*(\d+)", text, re.MULTILINE)
    assert found is not None
    return int(found[1])


def _cpu_of(pid: int) -> float:
    words = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def rows(turns: int = 3) -> Iterator[Row]:
    """All figures of this module.

    Raises:
        MissingError: There is no PostgreSQL, or no strace.
    """
    if program("initdb") is None or shutil.which("strace") is None:
        raise MissingError("PostgreSQL and strace are needed: make system")
    many, waiting = (300, 10_000) if turns > 1 else (20, 200)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(instant_platform())
        server = stack.enter_context(PostgresServer(more="fsync = on\n"))
        bench = Bench(folder, url, server)
        for kind, wanted in KINDS.items():
            yield from _lifecycle(bench, kind, wanted, many, turns)
        for kind in KINDS:
            yield from _at_rest(bench, kind, waiting, REST if turns > 1 else 1.0)


def _row(
    what: str, goal: float, unit: str, ours: list[float], theirs: Any, measure: str
) -> Row:
    if isinstance(theirs, float):
        peer, others = f"{theirs} {unit}", [theirs] * len(ours)
    else:
        peer, others = peers.named(THEIRS), theirs
    return Row("durable", what, peer, goal, unit, ours, others, measure)


def _sides(kind: str) -> tuple[str, ...]:
    return ("ours", THEIRS) if kind == "sqlite" else (*OURS, THEIRS)


def _lifecycle(
    bench: Bench, kind: str, wanted: float, many: int, turns: int
) -> Iterator[Row]:
    sides = _sides(kind)
    found = interleaved(
        {side: partial(bench.run, side, kind, many) for side in sides}, turns
    )
    syncs = interleaved(
        {side: partial(bench.syncs, side, kind, many) for side in sides}, 1
    )
    for side in sides[:-1]:

        def each(name: str, side: str = side) -> tuple[list[float], list[float]]:
            mine, theirs = ([one[name] for one in found[of]] for of in (side, THEIRS))
            return mine, theirs

        what = f"of {many} jobs on {kind}, {AT_ONCE} senders{OURS[side]}"
        rate = "jobs a second"
        goal = wanted if side == "ours" else 1.0
        yield _row(f"jobs {what}", goal, rate, *each(rate), measure=RATE)
        yield _row(f"a job {what}", 1.0, "ms", *each("cpu"), measure=CPU)
        commits = each("commits")
        yield _row(f"commits a job {what}", 1.0, "commits", *commits, measure=COUNT)
        name = f"fsyncs a job {what}"
        yield _row(name, 1.0, "fsyncs", syncs[side], syncs[THEIRS], COUNT)
        yield _row(name, 1.0, "fsyncs", syncs[side], 3.0, COUNT)


def _at_rest(bench: Bench, kind: str, many: int, seconds: float) -> Iterator[Row]:
    sides = _sides(kind)
    counts = dict.fromkeys(sides, many) | {THEIRS: many // 10}
    few = {side: bench.rest(side, kind, FEW, seconds) for side in sides}
    found = {side: bench.rest(side, kind, counts[side], seconds) for side in sides}

    def held(side: str) -> float:
        """Kilobytes a job; what cannot be seen counts as a tenth of one."""
        more = found[side]["held"] - few[side]["held"]
        return max(0.1, more / (counts[side] - FEW))

    for side in sides[:-1]:
        what = (
            f"with {many:,} waiting jobs ({counts[THEIRS]:,} of DBOS) on {kind}"
            f"{OURS[side]}"
        )
        for name, title, goal, unit, measure in (
            ("cpu", "a second at rest", 1.0, "CPU seconds", CPU),
            ("threads", "threads", 1.0, "threads", COUNT),
            ("back", "back after a kill", 0.1, "s", WALL),
        ):
            ours, theirs = ([max(found[one][name], 0.001)] for one in (side, THEIRS))
            yield _row(f"{title} {what}", goal, unit, ours, theirs, measure)
        each_one = f"a job at rest {what}"
        yield _row(each_one, 0.1, "kB", [held(side)], [held(THEIRS)], PEAK)
        yield _row(each_one, 1.0, "kB", [held(side)], 4.0, PEAK)


if __name__ == "__main__":
    alone(__doc__, rows, 3)
