"""What a night of many videos costs: `videotasks.batch` beside the same batch for DBOS, on SQLite and PostgreSQL.

python -m tests.benchmarks.durable [--turns N]

Each run is a process of its own, with a ledger of its own, against a platform that has every video at once; they take
turns. Commits are counted by SQLAlchemy's events in both programs, those that only read included; calls of fsync and
fdatasync by `strace`, in a run that is not timed, and on PostgreSQL, where the server makes them, by `pg_stat_wal`.
With fsync as it is installed.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
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
from .row import COUNT, CPU, RATE, Row, alone, interleaved

SIDES = ("ours", "dbos")
KINDS = {"sqlite": 5.0, "postgresql": 3.0}
"""Kind of ledger -> how many times as many jobs a second are wanted."""


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


def rows(turns: int = 3) -> Iterator[Row]:
    """All figures of this module.

    Raises:
        MissingError: There is no PostgreSQL, or no strace.
    """
    if program("initdb") is None or shutil.which("strace") is None:
        raise MissingError("PostgreSQL and strace are needed: make system")
    many = 300 if turns > 1 else 20
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(instant_platform())
        server = stack.enter_context(PostgresServer(more="fsync = on\n"))
        bench = Bench(folder, url, server)
        for kind, wanted in KINDS.items():
            yield from _lifecycle(bench, kind, wanted, many, turns)


def _row(
    what: str, goal: float, unit: str, ours: list[float], theirs: Any, measure: str
) -> Row:
    if isinstance(theirs, float):
        peer, others = f"{theirs} {unit}", [theirs] * len(ours)
    else:
        peer, others = peers.named("dbos"), theirs
    return Row("durable", what, peer, goal, unit, ours, others, measure)


def _lifecycle(
    bench: Bench, kind: str, wanted: float, many: int, turns: int
) -> Iterator[Row]:
    found = interleaved(
        {side: partial(bench.run, side, kind, many) for side in SIDES}, turns
    )
    syncs = interleaved(
        {side: partial(bench.syncs, side, kind, many) for side in SIDES}, 1
    )

    def each(name: str) -> tuple[list[float], list[float]]:
        ours, theirs = ([one[name] for one in found[side]] for side in SIDES)
        return ours, theirs

    what = f"of {many} jobs on {kind}, {AT_ONCE} senders"
    yield _row(
        f"jobs {what}", wanted, "jobs a second", *each("jobs a second"), measure=RATE
    )
    yield _row(f"a job {what}", 1.0, "ms", *each("cpu"), measure=CPU)
    yield _row(f"commits a job {what}", 1.0, "commits", *each("commits"), measure=COUNT)
    name = f"fsyncs a job {what}"
    yield _row(name, 1.0, "fsyncs", syncs["ours"], syncs["dbos"], COUNT)
    yield _row(name, 1.0, "fsyncs", syncs["ours"], 3.0, COUNT)


if __name__ == "__main__":
    alone(__doc__, rows, 3)
