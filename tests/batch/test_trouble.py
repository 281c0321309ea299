"""A ledger that cannot be written for a while is waited for: nothing of what came is lost, or sent again."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.proofs import without
from videotasks import AsyncClient
from videotasks.batch import Batch, Job, LedgerError, Status
from videotasks.mock import MockPlatform

from .postgres_server import PostgresServer, program


def add(batch: Batch, count: int) -> None:
    jobs = [Job("vidu_q1.text_to_video", {"prompt": f"{n}"}) for n in range(count)]
    batch.add(jobs, provider="highwayapi")


def run(batch: Batch, platform: MockPlatform, out: Path, **options: Any) -> Status:
    client = AsyncClient("highwayapi", platform.key, platform.base_url)
    given = {"poll_interval": 0.05, "polls_per_minute": 0, "concurrency": 2}
    return batch.run(client, out=out, **{**given, **options})


def is_each_sent_once(status: Status, platform: MockPlatform, jobs: int) -> None:
    """A connection that lay idle meanwhile may break under a submit, of which nobody knows then."""
    assert status.saved + status.unknown == jobs
    assert status.saved
    prompts = [one.body["prompt"] for one in platform.submits]
    assert len(prompts) == len(set(prompts)) >= status.saved


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that no connection lies idle for long."""
    monkeypatch.setattr("videotasks.batch._writer._PAUSES", (0.05,))


@pytest.mark.slow
def test_a_server_that_restarts_in_the_middle_is_waited_for(
    platform: MockPlatform, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if program("initdb") is None:
        pytest.skip(without("initdb"))
    with PostgresServer() as server:
        batch = Batch(server.database())
        add(batch, 12)
        add_submit = platform._journal.add_submit
        stopped: list[int] = []

        def strike(submit: Any) -> None:
            """While the platform accepts a submit, whose answer cannot be noted then."""
            add_submit(submit)
            if len(platform.submits) == 4 and not stopped:
                stopped.append(1)
                server.stop()
                server.start()

        platform._journal.add_submit = strike  # type: ignore[method-assign]
        status = run(batch, platform, tmp_path / "out")
        assert stopped
        is_each_sent_once(status, platform, 12)
    assert "cannot be written, and is tried again" in caplog.text
    assert "is written again" in caplog.text


class Full:
    """A disk that is full for a while: SQLite's own word for it, from a limit of pages of each connection."""

    def __init__(self, batch: Batch) -> None:
        self.tries = 0
        self.over = threading.Event()
        engine = batch._ledger.engine
        commit = engine.dialect.do_commit

        def committed(connection: Any) -> None:
            if not self.over.is_set() and self.tries >= 6:
                self.tries += 1
                if self.tries > 12:
                    self.over.set()
                connection.rollback()
                (pages,) = connection.execute("PRAGMA page_count").fetchone()
                connection.execute(f"PRAGMA max_page_count = {pages}")
                connection.execute("CREATE TABLE filling (content)")
                connection.execute("INSERT INTO filling VALUES (zeroblob(9999999))")
            self.tries += 1
            commit(connection)

        engine.dialect.do_commit = committed  # type: ignore[method-assign, assignment]


def test_a_full_disk_is_waited_out(
    platform: MockPlatform, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    batch = Batch(tmp_path / "night.db")
    add(batch, 6)
    full = Full(batch)
    status = run(batch, platform, tmp_path / "out")
    assert full.over.is_set()
    is_each_sent_once(status, platform, 6)
    assert "database or disk is full" in caplog.text


def test_a_ledger_that_others_hold_is_said_once_it_takes_too_long(
    tmp_path: Path,
) -> None:
    batch = Batch(tmp_path / "night.db")
    with closing(sqlite3.connect(tmp_path / "night.db")) as other:
        other.execute("BEGIN IMMEDIATE")

        def impatient(connection: Any, record: object) -> None:
            del record
            connection.execute("PRAGMA busy_timeout = 10")

        sa.event.listen(batch._ledger.engine, "connect", impatient)
        with pytest.raises(LedgerError, match="locked") as raised:
            batch.pause()
        assert raised.value.retry_safe is True
        assert batch.status().total == 0  # reading waits for nobody
