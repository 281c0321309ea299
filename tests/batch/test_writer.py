"""The one thread that writes to a ledger: what it tells, and what becomes of a run whose thread has come to an end."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.helper_server import SOON
from videotasks import AsyncClient, NotSentError, ViduQ1TextToVideoRequest
from videotasks._client.async_client import noting
from videotasks.batch import Batch, LedgerError
from videotasks.batch._record import Record, Terms
from videotasks.batch._runners import Runner
from videotasks.batch._submits import claim_ready
from videotasks.batch._writer import Writer
from videotasks.mock import MockPlatform

from .night import Night, at_submit, jobs, leave_sending
from .postgres_server import PostgresServer

pytestmark = pytest.mark.usefixtures("hurry")


def number_of_session(connection: sa.Connection) -> list[int]:
    """Of the server's."""
    found = connection.exec_driver_sql("SELECT pg_backend_pid()")
    return list(found.scalars())


def end_the_writer(night: Night) -> None:
    """Has the thread be left at its next commit by what no part of it expects."""
    dialect = night.batch._ledger.engine.dialect
    commit = dialect.do_commit

    def strike(connection: object) -> None:
        del connection
        dialect.do_commit = commit  # type: ignore[method-assign]
        raise SystemExit

    dialect.do_commit = strike  # type: ignore[method-assign, assignment]


def test_a_run_whose_writer_has_ended_ends_and_says_so(
    each_night: Night, caplog: pytest.LogCaptureFixture
) -> None:
    night = each_night
    night.batch.add(jobs(12), provider="highwayapi")
    struck = at_submit(night.platform, 4, lambda: end_the_writer(night))
    with pytest.raises(LedgerError, match=r"is not written any more: SystemExit"):
        night.run()
    assert struck
    # What could not be noted is at least told: ids of tasks that are billed.
    held = {one.task_id for one in night.platform.submits} - {
        one for (one,) in night.rows("task_id", "attempt")
    }
    assert all(f"as task {one}" in caplog.text for one in held)
    # Another run goes on, and finds out what nobody knows.
    night.is_each_sent_once(night.run(), unsure=8)


def test_a_permission_that_does_not_come_in_time_is_said_to_be_the_ledgers(
    night: Night, tmp_path: Path
) -> None:
    night.batch.add(jobs(1), provider="highwayapi")
    ledger = night.batch._ledger
    path = tmp_path / "night.db"
    others = closing(sqlite3.connect(path, isolation_level=None))

    async def main() -> tuple[NotSentError, Record]:
        writer = Writer(ledger, lambda _: None)
        claim = partial(
            claim_ready, batch=1, runner="me", providers=["highwayapi"], most=1
        )
        (item,) = await writer.do(claim)
        terms = Terms(writer, ledger.name, "me", 1.0, Decimal(0), "")
        record = Record(terms, item, None, "")
        client = AsyncClient("highwayapi", timeout=(0.1, 0.1), api_key="k" * 9)
        async with client:
            with others as other:
                other.execute("BEGIN IMMEDIATE")
                request = ViduQ1TextToVideoRequest.construct(prompt="cat 0")
                with pytest.raises(NotSentError) as raised:
                    await noting(client, record).submit(request)
            await record.settled()
            await writer.close()
        return raised.value, record

    error, record = asyncio.run(main())
    wanted = f"the ledger {path}: there was no permission to send within 0.2 s"
    assert wanted in str(error)
    assert record.event == "not_accepted"
    assert night.batch.status().ready == 1


def test_what_a_dead_process_was_sending_is_told_by_the_first_look(
    night: Night, caplog: pytest.LogCaptureFixture
) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    leave_sending(night, position=1)
    status = night.run()
    assert (status.saved, status.unknown) == (1, 1)
    assert "of 1 submits nobody knows: their process has ended" in caplog.text


def test_what_a_runner_holds_that_nobody_knows_is_freed(each_night: Night) -> None:
    """As its row was deleted while it was alive, and it has died since then."""
    night = each_night
    night.batch.add(jobs(3), provider="highwayapi")
    night.change("UPDATE item SET runner = 'gone' WHERE position = 1")
    night.change(
        "UPDATE item SET runner = 'gone', state = 'sending', submit_id = 's', attempt = 1, intent_at = 0 "
        "WHERE position = 2"
    )
    status = night.run()
    assert (status.saved, status.unknown) == (2, 1)


def test_a_runner_whose_session_broke_is_known_again_before_it_writes(
    postgres: PostgresServer, platform: MockPlatform, tmp_path: Path
) -> None:
    """Meanwhile another one takes it for dead: what it then holds would be nobody's, should it die."""
    night = Night(Batch(postgres.database()), platform, tmp_path)
    night.batch.add(jobs(1), provider="highwayapi")
    ledger = night.batch._ledger
    one, other = Runner(ledger), Runner(ledger)
    claim = partial(
        claim_ready, batch=1, runner=one.id, providers=["highwayapi"], most=1
    )

    async def main() -> None:
        writer = Writer(ledger, one.connect)
        (session,) = await writer.do(number_of_session)
        with ledger.changing() as connection:
            connection.exec_driver_sql(f"SELECT pg_terminate_backend({session}, 10000)")
        with ledger.changing() as connection:
            other.connect(connection)
            assert other.reap(connection) == 0
        assert [(other.id,)] == night.rows("id", "runner")
        assert await writer.do(claim)
        assert {one.id, other.id} == {found for (found,) in night.rows("id", "runner")}
        await writer.close()

    asyncio.run(main())
    assert night.run().saved == 1


def test_a_deadlock_costs_a_runner_neither_its_session_nor_what_it_writes(
    postgres: PostgresServer,
    platform: MockPlatform,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """With its session it would lose the lock by which others see that it is alive."""
    night = Night(Batch(postgres.database()), platform, tmp_path)
    night.batch.add(jobs(2), provider="highwayapi")
    ledger = night.batch._ledger
    change = "UPDATE item SET tries = tries + 1 WHERE position = {}"
    its_turn, mine = threading.Event(), threading.Event()

    def both(connection: sa.Connection) -> None:
        connection.exec_driver_sql(change.format(1))
        mine.set()
        assert its_turn.wait(SOON)
        connection.exec_driver_sql(change.format(2))

    async def main() -> None:
        writer = Writer(ledger, Runner(ledger).connect)
        (before,) = await writer.do(number_of_session)
        with ledger.engine.connect() as other:
            # The writer is the one that looks for a deadlock first.
            other.exec_driver_sql("SET deadlock_timeout = '1h'")
            order = writer.begin(both)
            assert await asyncio.to_thread(mine.wait, SOON)
            other.exec_driver_sql(change.format(2))
            waits = asyncio.to_thread(other.exec_driver_sql, change.format(1))
            waiting = asyncio.ensure_future(waits)
            its_turn.set()
            await waiting
            other.commit()
        await order.written()
        assert [before] == await writer.do(number_of_session)
        await writer.close()

    asyncio.run(main())
    assert night.rows("tries") == [(2,), (2,)]
    assert "deadlock detected" in caplog.text
    assert "is written again" in caplog.text


def test_what_can_wait_shares_the_transaction_of_what_comes_next(
    each_night: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("videotasks.batch._writer._MOMENT", 3600.0)
    done: list[str] = []
    commits: list[tuple[str, ...]] = []
    dialect = each_night.batch._ledger.engine.dialect
    commit = dialect.do_commit

    def counted(connection: object) -> None:
        commits.append(tuple(done))
        commit(connection)  # type: ignore[arg-type]

    def write(name: str, connection: object) -> None:
        del connection
        done.append(name)

    async def main() -> None:
        writer = Writer(each_night.batch._ledger, lambda _: None)
        for name in ("a", "b"):
            writer.begin(partial(write, name), can_wait=True)
        await writer.do(partial(write, "at once"))
        # The end waits for nobody.
        writer.begin(partial(write, "last"), can_wait=True)
        await writer.close()

    dialect.do_commit = counted  # type: ignore[method-assign, assignment]
    asyncio.run(main())
    assert [one for one in commits if one] == [
        ("at once", "a", "b"),
        ("at once", "a", "b", "last"),
    ]


def test_what_can_wait_is_written_though_nothing_else_comes(each_night: Night) -> None:
    async def main() -> list[str]:
        done: list[str] = []
        writer = Writer(each_night.batch._ledger, lambda _: None)
        await writer.do(lambda _: done.append("late"), can_wait=True)
        await writer.close()
        return done

    assert asyncio.run(main()) == ["late"]
