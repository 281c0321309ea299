"""Runs a batch whose processes are killed again and again until it is done; then compares ledger, files and bill."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import sqlalchemy as sa
from typing_extensions import Self

import videotasks.mock
from tests.mock_files import is_version_of
from videotasks.batch import Batch, Job, Status
from videotasks.batch._schema import ATTEMPT, ITEM
from videotasks.mock import Fault, MockPlatform

ROOT: Final = Path(__file__).resolve().parents[2]
SAMPLE: Final = Path(videotasks.mock.__file__ or "").with_name("sample.mp4")
ENDS: Final = {"saved", "failed", "refused", "unknown", "cancelled"}


class Runners:
    """The process that forks runners."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.batch.runner_process"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._numbers = count(1)
        self._ended: dict[int, int] = {}

    def start(self, **order: Any) -> int:
        """Starts one; returns its number."""
        number = next(self._numbers)
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"number": number, **order}) + "\n")
        self._process.stdin.flush()
        return number

    def wait_for_any(self, numbers: Iterable[int]) -> tuple[int, int]:
        """Number and exit code of the first of these that has ended."""
        wanted = set(numbers)
        while not wanted & self._ended.keys():
            assert self._process.stdout is not None
            line = self._process.stdout.readline()
            assert line, "the process that forks has ended"
            said = json.loads(line)
            self._ended[said["number"]] = said["code"]
        number = (wanted & self._ended.keys()).pop()
        return number, self._ended.pop(number)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()


@dataclass
class Tally:
    """What came of batches, for people and for the judgement.

    Attributes:
        accepted: Submits that the platform has accepted, which is its bill.
        known: Those of them whose task the history of attempts names.
        left: Jobs that are unknown as their process was killed, not as an answer was lost.
        unknown_accepted: Tasks of the bill whose job is unknown, and which the history does not name.
        wrong: What must not be: its kind, in the words of the soak, and what it is.
    """

    kills: int = 0
    jobs: int = 0
    accepted: int = 0
    known: int = 0
    states: Counter[str] = field(default_factory=Counter)
    left: int = 0
    unknown_accepted: int = 0
    wrong: list[tuple[str, str]] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.kills += other.kills
        self.jobs += other.jobs
        self.accepted += other.accepted
        self.known += other.known
        self.states += other.states
        self.left += other.left
        self.unknown_accepted += other.unknown_accepted
        self.wrong += other.wrong

    @property
    def lost(self) -> int:
        """Tasks that are billed, and of which the ledger says neither that it knows them nor that it does not know."""
        return self.accepted - (self.known + self.unknown_accepted)

    def __str__(self) -> str:
        states = ", ".join(f"{n} {state}" for state, n in sorted(self.states.items()))
        each = self.left / self.kills if self.kills else 0.0
        return (
            f"{self.kills} kills, {self.jobs} jobs: {states} ({self.unknown_accepted} of the unknown "
            f"accepted, {self.left} left by a kill, {each:.2f} a kill); {self.accepted} accepted "
            f"- ({self.known} known + {self.unknown_accepted} unknown) = {self.lost}"
            + "".join(f"; {kind}: {text}" for kind, text in self.wrong)
        )


@dataclass
class Night:
    """A batch, and the platform that it is sent to.

    Attributes:
        ledger: Address of the ledger, of which there is none yet.
        folder: Where files go.
        jobs: How many there are.
        faults: What goes wrong at the platform.
        engine: What hands out the jobs.
    """

    ledger: str
    folder: Path
    jobs: int
    faults: list[Fault] = field(default_factory=list)
    concurrency: int = 8
    engine: str = "ledger"

    def __post_init__(self) -> None:
        self.platform = MockPlatform(faults=self.faults)
        self.out = self.folder / "out"
        self.kills = 0

    def __enter__(self) -> Self:
        self.platform.__enter__()
        jobs = [
            Job("vidu_q1.text_to_video", {"prompt": f"cat {n}"}, id=f"cat-{n}")
            for n in range(self.jobs)
        ]
        Batch(self.ledger).add(jobs, provider="highwayapi")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.platform.__exit__(kind, error, traceback)

    def order(self, **plan: Any) -> dict[str, Any]:
        return {
            "ledger": self.ledger,
            "out": str(self.out),
            "url": self.platform.base_url,
            "key": self.platform.key,
            "concurrency": self.concurrency,
            "engine": self.engine,
            **plan,
        }

    def run(
        self,
        runners: Runners,
        plans: Iterable[Mapping[str, Any]],
        processes: int = 1,
        last: Mapping[str, Any] = {},
    ) -> None:
        """Runs it in some processes, each killed as the next plan says; at last by one that nobody kills.

        Args:
            runners: Forks the processes.
            plans: What each is told.
            processes: How many there are at once.
            last: What is told to those that nobody kills.
        """
        left = iter(plans)
        alive: set[int] = set()
        more = True
        while more or alive:
            while more and len(alive) < processes:
                plan = next(left, None)
                more = plan is not None
                alive.add(runners.start(**self.order(**(plan or last))))
            number, code = runners.wait_for_any(alive)
            alive.discard(number)
            assert code in (0, -9), f"a runner has ended with {code}"
            self.kills += code == -9
            if code == 0 and not self.status().left:
                more = False  # done before all plans were used up
            elif not alive:
                more = True  # whoever was not to be killed has been outlived by nobody

    def status(self) -> Status:
        return Batch(self.ledger).status()

    def judge(self) -> Tally:
        """Compares what the ledger says with the files and with the platform's own bill."""
        tally = Tally(self.kills, self.jobs)
        with Batch(self.ledger)._ledger.reading() as connection:
            items = connection.execute(sa.select(ITEM)).all()
            events = connection.execute(
                sa.select(ATTEMPT.c.item, ATTEMPT.c.event, ATTEMPT.c.task_id)
            ).all()
        bill: dict[str, list[str]] = {}
        for submit in self.platform.submits:
            bill.setdefault(submit.body["prompt"], []).append(submit.task_id)
        tally.accepted = sum(map(len, bill.values()))
        known = {one.task_id for one in events if one.event == "accepted"}
        wrong = tally.wrong
        if len(items) != self.jobs:
            wrong.append(
                ("lost", f"{len(items)} of {self.jobs} jobs are in the ledger")
            )
        named: set[str] = set()
        for one in items:
            tally.states[one.state] += 1
            billed = bill.pop(json.loads(one.request)["prompt"], [])
            strange = len(set(billed) - known)
            tally.known += len(billed) - strange
            if one.state not in ENDS:
                wrong.append(("hung", f"{one.key} is still {one.state}"))
            if len(billed) > 1:
                wrong.append(("doubled", f"{one.key} is billed {len(billed)} times"))
            if one.state == "unknown":
                tally.left += "its process ended" in one.error
                tally.unknown_accepted += strange
            elif strange:
                wrong.append(
                    (
                        "lost",
                        f"{one.key} is {one.state}, and its task {billed[0]} is lost",
                    )
                )
            if one.state == "saved":
                if billed != [one.task_id]:
                    wrong.append(
                        (
                            "mixed up",
                            f"{one.key} is saved of {one.task_id}, billed {billed}",
                        )
                    )
                for name in json.loads(one.files):
                    named.add(name)
                    if not Path(name).is_file() or not is_version_of(
                        Path(name).read_bytes(), SAMPLE.read_bytes()
                    ):
                        wrong.append(("unequal", f"{one.key} has no whole file {name}"))
        wrong += [("lost", f"{prompt!r} is billed, and no job") for prompt in bill]
        found = {str(path) for path in self.out.rglob("*") if path.is_file()}
        wrong += [("left over", name) for name in sorted(found - named)]
        if tally.left > tally.kills * self.concurrency:
            more = f"{tally.left} unknown ones of {tally.kills} kills, {self.concurrency} senders each"
            wrong.append(("lost", more))
        return tally
