"""The thread that writes to a ledger is struck at its steps: the run ends and says so, and the ledger is free.

In `make test` at some steps, each run at others; `STEPS=all python -m pytest tests/batch/test_struck_writer.py`
strikes at each.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
import sqlalchemy as sa

from tests.helper_server import SOON
from videotasks.batch import Batch, LedgerError
from videotasks.batch._ledger import Ledger, open_ledger
from videotasks.batch._runners import Runner
from videotasks.batch._schema import RUNNER
from videotasks.batch._submits import Permission, answer, claim_ready, permit
from videotasks.batch._writer import Writer

from .night import Night, jobs
from .striking import KINDS, Strike

pytestmark = [
    pytest.mark.usefixtures("hurry"),
    # Where it is struck before it can do anything about that, Python says so.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning"),
]
_SOME: Final = 30
_GOLDEN: Final = 0.6180339887498949


def steps(whole: int, some: int = _SOME) -> list[int]:
    """All steps, or some that lie far from each other."""
    if os.environ.get("STEPS") == "all":
        return list(range(1, whole + 1))
    return sorted({1 + int(n * _GOLDEN % 1 * whole) for n in range(some)})


class Work:
    """A claim, two permissions, their answers, and what a database does not take: all that a writer knows.

    Attributes:
        told: What came of each order.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.told: dict[str, Any] = {}

    def run(self) -> None:
        asyncio.run(asyncio.wait_for(self._run(), SOON))

    async def _run(self) -> None:
        runner = Runner(self._ledger)
        writer = Writer(self._ledger, runner.connect)
        try:
            await self._orders(writer, runner)
        except LedgerError as error:
            self.told["raised"] = error
        finally:
            leaving = writer.begin(runner.leave)
            await writer.close(hurries="raised" in self.told)
            self.told["leaving"] = leaving.done.exception()
            runner.close()

    async def _orders(self, writer: Writer, runner: Runner) -> None:
        await writer.do(runner.reap)
        claim = partial(
            claim_ready, batch=1, runner=runner.id, providers=["novita"], most=2
        )
        items = await writer.do(claim)
        asked = {
            f"submit{one.id}": Permission(
                one.id,
                runner.id,
                f"submit{one.id}",
                {"event": "submitting"},
                None,
                Decimal(0),
                "",
            )
            for one in items
        }
        wrong = writer.begin(
            lambda connection: connection.execute(sa.insert(RUNNER), {"id": "it"})
        )
        orders = {
            name: writer.begin(partial(permit, asked=one), intent=True, submit=name)
            for name, one in asked.items()
        }
        for name, order in orders.items():
            await order.written()
            self.told[name] = order.done.result()
            entry = {"event": "accepted", "task_id": f"task-{name}"}
            done = partial(
                answer,
                item=asked[name].item,
                runner=runner.id,
                submit_id=name,
                entry=entry,
                first_poll=1.0,
            )
            self.told[f"task-{name}"] = await writer.do(done, note=f"task-{name}")
        await wrong.written()
        self.told["wrong"] = wrong.done.exception()


def free_at_once(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    path = tmp_path / "prepared.db"
    Batch(path).add(jobs(2), provider="novita")
    return path


def test_whatever_step_is_struck_each_order_has_an_end_and_the_ledger_is_free(
    prepared: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    counting = Strike(SystemExit, 0, deep=False)
    path = tmp_path / "whole.db"
    shutil.copy(prepared, path)
    with counting.aimed():
        whole = Work(open_ledger(path))
        whole.run()
    assert "raised" not in whole.told
    ends = {"ended": 0, "went on": 0}
    for number in steps(counting.seen):
        caplog.clear()
        path = tmp_path / f"struck{number}.db"
        shutil.copy(prepared, path)
        ledger = open_ledger(path)
        work = Work(ledger)
        strike = Strike(KINDS[number % len(KINDS)], number, deep=False)
        with strike.aimed():
            work.run()
        free_at_once(path)  # while the error is kept, as by a program that shows it
        told = work.told
        with ledger.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT submit_id, state, task_id FROM item ORDER BY id"
            ).all()
            known = connection.exec_driver_sql(
                "SELECT submit_id, event FROM attempt"
            ).all()
        assert len(set(known)) == len(known), (number, known)
        for submit, state, task in rows:
            if told.get(f"task-{submit}"):
                assert (state, task) == ("running", f"task-{submit}"), number
            elif submit in told:
                assert state in ("sending", "running", "unknown"), number
                assert state == "running" or f"task-{submit}" in caplog.text, number
        error = told.get("raised") or told["leaving"]
        if error is None:
            assert {key: one for key, one in told.items() if key != "wrong"} == {
                key: one for key, one in whole.told.items() if key != "wrong"
            }, number
            ends["went on"] += 1
        else:
            assert "is not written any more" in str(error), number
            assert "run the batch again" in str(error), number
            ends["ended"] += 1
        # Whoever comes next takes it for dead, and goes on.
        next_one = Work(ledger)
        next_one.run()
        assert "raised" not in next_one.told, number
        with ledger.reading() as connection:
            states = connection.exec_driver_sql("SELECT state FROM item").scalars()
            assert set(states) <= {"running", "unknown"}, number
        path.unlink()
    assert all(ends.values()), ends


@pytest.mark.skipif(
    os.environ.get("STEPS") != "all",
    reason="what is struck as it logs may keep the lock of a handler for good",
)
@pytest.mark.parametrize("place", [0.05, 0.2, 0.35, 0.5])
def test_a_run_that_is_struck_loses_nothing_and_the_next_one_goes_on(
    each_night: Night, place: float, caplog: pytest.LogCaptureFixture
) -> None:
    night = each_night
    night.batch.add(jobs(6), provider="highwayapi")
    counting = Strike(SystemExit, 0, deep=True)
    with counting.aimed():
        night.run()
    assert counting.seen
    night.batch.add(jobs(6, first=6), provider="highwayapi")
    number = int(place * counting.seen)
    strike = Strike(KINDS[number % len(KINDS)], number, deep=True)
    kept: LedgerError | None = None
    with strike.aimed():
        try:
            status = night.run()
        except LedgerError as error:
            kept = error
            status = night.run()
    assert kept is None or "run the batch again" in str(kept)
    assert strike.seen >= number
    held = {one.task_id for one in night.platform.submits} - {
        one for (one,) in night.rows("task_id", "attempt")
    }
    assert all(f"as task {one}" in caplog.text for one in held)
    night.is_each_sent_once(status)


def test_where_no_thread_can_be_had_whoever_waits_is_told(
    prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RuntimeError("can't start new thread")

    async def main() -> None:
        monkeypatch.setattr("videotasks._http.threads.start_new_thread", full)
        writer = Writer(open_ledger(prepared), lambda _: None)
        monkeypatch.undo()
        with pytest.raises(LedgerError, match="no thread begins"):
            await writer.do(lambda _: None)
        await writer.close()

    asyncio.run(main())
