"""Procrastinate hands out jobs to workers; what it hands out twice, or late, is sent once all the same."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.proofs import without
from videotasks import AsyncClient, ConfigurationError
from videotasks.batch import Batch, Job, Status
from videotasks.mock import MockPlatform

from .postgres_server import PostgresServer, program

TEXT = "vidu_q1.text_to_video"


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dead worker is noticed after two seconds, and everything is looked at ten times in one."""
    monkeypatch.setattr("videotasks.batch._writer._PAUSES", (0.05,))
    for module in ("_stage", "_running", "_procrastinate"):
        monkeypatch.setattr(f"videotasks.batch.{module}.BEAT", 0.1)
    monkeypatch.setattr("videotasks.batch._procrastinate._DEAD_AFTER", 2.0)
    monkeypatch.setattr("videotasks.batch._procrastinate._HEARTBEAT", 0.3)


def jobs(count: int, first: int = 0) -> list[Job]:
    numbers = range(first, first + count)
    return [Job(TEXT, {"prompt": f"{n}"}) for n in numbers]


def run(batch: Batch, platform: MockPlatform, out: Path, **options: Any) -> Status:
    client = AsyncClient("highwayapi", platform.key, platform.base_url)
    given = {"poll_interval": 0.05, "polls_per_minute": 0, "concurrency": 2}
    return batch.run(
        client, **{**given, "out": out, "engine": "procrastinate", **options}
    )


def prompts(platform: MockPlatform) -> list[str]:
    return sorted((one.body["prompt"] for one in platform.submits), key=int)


def rows(batch: Batch, statement: str) -> list[tuple[Any, ...]]:
    with batch._ledger.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def change(batch: Batch, statement: str) -> None:
    with batch._ledger.changing() as connection:
        connection.exec_driver_sql(statement)


def test_what_it_hands_out_is_sent_once_and_saved(
    postgres: PostgresServer, platform: MockPlatform, tmp_path: Path
) -> None:
    batch = Batch(postgres.database())
    batch.add(jobs(6), provider="highwayapi")
    assert run(batch, platform, tmp_path / "out").saved == 6
    assert prompts(platform) == [f"{n}" for n in range(6)]
    assert rows(batch, "SELECT status, args FROM procrastinate_jobs") == []
    # So did Procrastinate, not the ledger's own turn.
    handed = "SELECT last_value FROM procrastinate_jobs_id_seq"
    ((numbers,),) = rows(batch, handed)
    assert numbers >= 6
    batch.add(jobs(2, first=6), provider="highwayapi")
    assert run(batch, platform, tmp_path / "out", engine="ledger").saved == 8


def test_what_is_handed_out_again_and_again_is_sent_once(
    postgres: PostgresServer, platform: MockPlatform, tmp_path: Path
) -> None:
    batch = Batch(postgres.database())
    batch.add(jobs(1), provider="highwayapi")
    run(batch, platform, tmp_path / "out")
    batch.add(jobs(8, first=1), provider="highwayapi")
    change(
        batch,
        "INSERT INTO procrastinate_jobs (queue_name, task_name, args) "
        "SELECT 'videotasks.' || batch || '.' || provider, 'videotasks.submit', "
        "jsonb_build_object('item', id) FROM item, generate_series(1, 5)",
    )
    assert run(batch, platform, tmp_path / "out", concurrency=8).saved == 9
    assert prompts(platform) == [f"{n}" for n in range(9)]


def test_a_worker_that_stays_takes_what_comes_and_a_pause_holds(
    postgres: PostgresServer, platform: MockPlatform, tmp_path: Path
) -> None:
    batch = Batch(postgres.database())
    worker = Batch(batch._ledger.engine.url.render_as_string(hide_password=False))
    ended: list[Status] = []
    seen: list[Status] = []

    def work() -> None:
        options = {"until_done": False, "on_progress": seen.append}
        ended.append(run(worker, platform, tmp_path / "out", **options))

    thread = threading.Thread(target=work)
    thread.start()
    try:
        batch.add(jobs(2), provider="highwayapi")
        until(lambda: batch.status().saved == 2, thread)
        batch.pause()
        batch.add(jobs(2, first=2), provider="highwayapi")
        before = len(seen)
        until(lambda: len(seen) > before + 10, thread)
        assert len(platform.submits) == 2
        batch.resume()
        until(lambda: batch.status().saved == 4, thread)
    finally:
        worker.stop()
        thread.join()
    assert ended[0].stopped == "it was told to stop"


def until(what: Any, thread: threading.Thread) -> None:
    while not what():
        assert thread.is_alive()
        time.sleep(0.02)


def test_what_a_dead_machine_held_is_freed_by_its_heart_though_its_lock_is_still_held(
    postgres: PostgresServer, platform: MockPlatform, tmp_path: Path
) -> None:
    """As of a machine without power, whose connection the server has not missed yet."""
    batch = Batch(postgres.database())
    batch.add(jobs(1), provider="highwayapi")
    run(batch, platform, tmp_path / "out")
    batch.add(jobs(2, first=1), provider="highwayapi")
    with batch._ledger.engine.connect() as alive:
        alive.exec_driver_sql("SELECT pg_advisory_lock(77)")
        change(batch, "INSERT INTO runner VALUES ('gone', '77', 'far', 1, 0)")
        change(
            batch,
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour')",
        )
        change(
            batch,
            "UPDATE item SET runner = 'gone' WHERE state = 'ready'",
        )
        change(
            batch,
            "UPDATE item SET state = 'sending', submit_id = 's', attempt = 1, intent_at = 0 "
            "WHERE position = 2",
        )
        change(
            batch,
            "INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, worker_id) "
            "SELECT 'videotasks.' || batch || '.' || provider, 'videotasks.submit', "
            "jsonb_build_object('item', id, 'runner', 'gone'), 'doing', (SELECT max(id) FROM procrastinate_workers) "
            "FROM item WHERE runner = 'gone'",
        )
        status = run(batch, platform, tmp_path / "out")
    assert (status.saved, status.unknown) == (2, 1)
    assert prompts(platform) == ["0", "2"]
    assert "its machine died" in batch.unknown_jobs()[0].reason


def test_a_server_that_restarts_in_the_middle_is_waited_for_and_knows_dead_clients(
    platform: MockPlatform, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    # It logs an error for each of its parts that loses the server; ours is one warning.
    caplog.set_level(logging.CRITICAL, logger="procrastinate")
    if program("initdb") is None:
        pytest.skip(without("initdb"))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    with PostgresServer(port) as server:
        batch = Batch(server.database())
        # Over TCP a client that says nothing any more is dead after a minute, not after two hours.
        assert rows(batch, "SHOW tcp_keepalives_idle") == [("30",)]
        batch.add(jobs(12), provider="highwayapi")
        add_submit = platform._journal.add_submit
        stopped: list[int] = []

        def strike(submit: Any) -> None:
            add_submit(submit)
            if len(platform.submits) == 4 and not stopped:
                stopped.append(1)
                server.stop()
                server.start()

        platform._journal.add_submit = strike  # type: ignore[method-assign]
        status = run(batch, platform, tmp_path / "out")
        assert stopped
        # A connection that lay idle meanwhile may break under a submit, of which nobody knows then.
        assert status.saved + status.unknown == 12
        assert status.saved >= 10
        assert len(set(prompts(platform))) == len(platform.submits) >= status.saved


def test_a_run_that_is_cancelled_leaves_no_job_behind(
    postgres: PostgresServer, platform: MockPlatform, tmp_path: Path
) -> None:
    from videotasks.batch import AsyncBatch
    from videotasks.mock import Fault

    platform.faults = [Fault("silent", times=None, seconds=300, accepted=True)]
    address = postgres.database()
    Batch(address).add(jobs(4), provider="highwayapi")

    async def main() -> None:
        async with AsyncClient("highwayapi", platform.key, platform.base_url) as client:
            work = AsyncBatch(address).run(
                client, out=tmp_path / "out", concurrency=2, engine="procrastinate"
            )
            running = asyncio.ensure_future(work)
            while len(platform.submits) < 2:
                await asyncio.sleep(0.01)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    status = Batch(address).status()
    assert (status.unknown, status.ready) == (2, 2)
    doing = "SELECT count(*) FROM procrastinate_jobs WHERE status = 'doing'"
    assert rows(Batch(address), doing) == [(0,)]


def test_a_file_is_no_ledger_for_it(platform: MockPlatform, tmp_path: Path) -> None:
    batch = Batch(tmp_path / "night.db")
    with pytest.raises(ConfigurationError, match="needs a ledger on PostgreSQL"):
        run(batch, platform, tmp_path / "out")


def test_a_missing_extra_is_named(
    platform: MockPlatform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("videotasks.batch._options.find_spec", lambda _: None)
    batch = Batch(tmp_path / "night.db")
    with pytest.raises(ConfigurationError, match="of the extra procrastinate"):
        run(batch, platform, tmp_path / "out")
