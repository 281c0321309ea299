"""Procrastinate hands out jobs to workers; what it hands out twice, or late, is sent once all the same."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from tests.proofs import without
from videotasks import ConfigurationError
from videotasks.batch import AsyncBatch, Batch, Status
from videotasks.batch._procrastinate import _cancelled
from videotasks.mock import Fault, MockPlatform

from .night import Night, at_submit, free_port, jobs, until
from .postgres_server import PostgresServer, program


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dead worker is noticed after two seconds, and everything is looked at ten times in one."""
    monkeypatch.setattr("videotasks.batch._writer._PAUSES", (0.05,))
    for module in ("_stage", "_running", "_procrastinate"):
        monkeypatch.setattr(f"videotasks.batch.{module}.BEAT", 0.1)
    monkeypatch.setattr("videotasks.batch._procrastinate._DEAD_AFTER", 2.0)
    monkeypatch.setattr("videotasks.batch._procrastinate._HEARTBEAT", 0.3)


@pytest.fixture
def make(platform: MockPlatform, tmp_path: Path) -> Callable[[str], Night]:
    """A batch of an address that Procrastinate hands out."""

    def made(address: str) -> Night:
        return Night(Batch(address), platform, tmp_path / "out", "procrastinate")

    return made


@pytest.fixture
def night(postgres: PostgresServer, make: Callable[[str], Night]) -> Night:
    return make(postgres.database())


def rows(night: Night, statement: str) -> list[tuple[object, ...]]:
    with night.batch._ledger.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def test_what_it_hands_out_is_sent_once_and_saved(night: Night) -> None:
    night.batch.add(jobs(6), provider="highwayapi")
    assert night.run().saved == 6
    assert night.sent() == [f"cat {n}" for n in range(6)]
    assert rows(night, "SELECT status, args FROM procrastinate_jobs") == []
    # So did Procrastinate, not the ledger's own turn.
    handed = "SELECT last_value >= 6 FROM procrastinate_jobs_id_seq"
    assert rows(night, handed) == [(True,)]
    night.batch.add(jobs(2, first=6), provider="highwayapi")
    assert night.run(engine="ledger").saved == 8


def test_what_is_handed_out_again_and_again_is_sent_once(night: Night) -> None:
    night.batch.add(jobs(1), provider="highwayapi")
    night.run()
    night.batch.add(jobs(8, first=1), provider="highwayapi")
    night.change(
        "INSERT INTO procrastinate_jobs (queue_name, task_name, args) "
        "SELECT 'videotasks.' || batch || '.' || provider, 'videotasks.submit', "
        "jsonb_build_object('item', id) FROM item, generate_series(1, 5)"
    )
    assert night.run(concurrency=8).saved == 9
    assert night.sent() == [f"cat {n}" for n in range(9)]


def test_a_worker_that_stays_takes_what_comes_and_a_pause_holds(
    postgres: PostgresServer, make: Callable[[str], Night]
) -> None:
    address = postgres.database()
    night, worker = make(address), make(address)
    ended: list[Status] = []
    seen: list[Status] = []

    def work() -> None:
        ended.append(worker.run(until_done=False, on_progress=seen.append))

    thread = threading.Thread(target=work)
    wait = partial(until, alive=thread.is_alive)
    thread.start()
    try:
        night.batch.add(jobs(2), provider="highwayapi")
        wait(lambda: night.batch.status().saved == 2)
        night.batch.pause()
        night.batch.add(jobs(2, first=2), provider="highwayapi")
        before = len(seen)
        wait(lambda: len(seen) > before + 10)
        assert len(night.sent()) == 2
        night.batch.resume()
        wait(lambda: night.batch.status().saved == 4)
    finally:
        worker.batch.stop()
        thread.join()
    assert ended[0].stopped == "it was told to stop"


def test_what_a_dead_machine_held_is_freed_by_its_heart_though_its_lock_is_still_held(
    night: Night,
) -> None:
    """As of a machine without power, whose connection the server has not missed yet."""
    night.batch.add(jobs(1), provider="highwayapi")
    night.run()
    night.batch.add(jobs(2, first=1), provider="highwayapi")
    with night.batch._ledger.engine.connect() as alive:
        alive.exec_driver_sql("SELECT pg_advisory_lock(77)")
        for statement in (
            "INSERT INTO runner VALUES ('gone', '77', 'far', 1, 0)",
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour')",
            "UPDATE item SET runner = 'gone' WHERE state = 'ready'",
            "UPDATE item SET state = 'sending', submit_id = 's', attempt = 1, intent_at = 0 WHERE position = 2",
            (
                "INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, worker_id) "
                "SELECT 'videotasks.' || batch || '.' || provider, 'videotasks.submit', "
                "jsonb_build_object('item', id, 'runner', 'gone'), 'doing', "
                "(SELECT max(id) FROM procrastinate_workers) FROM item WHERE runner = 'gone'"
            ),
        ):
            night.change(statement)
        status = night.run()
    assert (status.saved, status.unknown) == (2, 1)
    assert night.sent() == ["cat 0", "cat 2"]
    assert "its machine died" in night.batch.unknown_jobs()[0].reason


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_server_that_restarts_in_the_middle_is_waited_for_and_knows_dead_clients(
    make: Callable[[str], Night], caplog: pytest.LogCaptureFixture, mode: str
) -> None:
    """Where it dies ("immediate") it forgets what Procrastinate wrote last, and nothing of the ledger."""
    # It logs an error for each of its parts that loses the server; ours is one warning.
    caplog.set_level(logging.CRITICAL, logger="procrastinate")
    if program("initdb") is None:
        pytest.skip(without("initdb"))
    with PostgresServer(free_port()) as server:
        night = make(server.database())
        # Over TCP a client that says nothing any more is dead after a minute, not after two hours.
        assert rows(night, "SHOW tcp_keepalives_idle") == [("30",)]
        night.batch.add(jobs(12), provider="highwayapi")
        struck = at_submit(night.platform, 4, partial(server.restart, mode))
        status = night.run(concurrency=2)
        assert struck
        night.is_each_sent_once(status, unsure=2)


def test_a_run_that_is_cancelled_leaves_no_job_behind(
    postgres: PostgresServer, make: Callable[[str], Night]
) -> None:
    address = postgres.database()
    night = make(address)
    night.platform.faults = [Fault("silent", times=None, seconds=300, accepted=True)]
    night.batch.add(jobs(4), provider="highwayapi")

    async def main() -> None:
        async with night.client() as client:
            work = AsyncBatch(address).run(
                client, out=night.out, concurrency=2, engine="procrastinate"
            )
            running = asyncio.ensure_future(work)
            while len(night.platform.submits) < 2:
                await asyncio.sleep(0.01)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    status = night.batch.status()
    assert (status.unknown, status.ready) == (2, 2)
    doing = "SELECT count(*) FROM procrastinate_jobs WHERE status = 'doing'"
    assert rows(night, doing) == [(0,)]


def test_a_file_is_no_ledger_for_it(
    tmp_path: Path, make: Callable[[str], Night]
) -> None:
    with pytest.raises(ConfigurationError, match="needs a ledger on PostgreSQL"):
        make(str(tmp_path / "night.db")).run()


def test_a_missing_extra_is_named(
    tmp_path: Path, make: Callable[[str], Night], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("videotasks.batch._options.find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match="of the extra procrastinate"):
        make(str(tmp_path / "night.db")).run()


def test_a_cancellation_that_is_lost_is_repeated() -> None:
    """As `asyncio.wait_for` loses one up to Python 3.11, where it comes together with a result."""

    async def deaf() -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        await asyncio.Event().wait()

    async def main() -> None:
        parts = [asyncio.ensure_future(deaf()) for _ in range(2)]
        await asyncio.sleep(0)
        await _cancelled(parts)
        assert [part.cancelled() for part in parts] == [True, True]

    asyncio.run(main())
