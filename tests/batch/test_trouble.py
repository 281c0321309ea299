"""A ledger that cannot be written for a while is waited for: nothing of what came is lost, or sent again."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.proofs import without
from videotasks.batch import Batch, LedgerError
from videotasks.mock import MockPlatform

from .night import Night, at_submit, jobs
from .postgres_server import PostgresServer, Standby, program


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that no connection lies idle for long."""
    monkeypatch.setattr("videotasks.batch._writer._PAUSES", (0.05,))


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_server_that_restarts_in_the_middle_is_waited_for(
    platform: MockPlatform, tmp_path: Path, caplog: pytest.LogCaptureFixture, mode: str
) -> None:
    if program("initdb") is None:
        pytest.skip(without("initdb"))
    with PostgresServer() as server:
        night = Night(Batch(server.database()), platform, tmp_path / "out")
        night.batch.add(jobs(12), provider="highwayapi")
        # The answer to that submit cannot be noted then.
        struck = at_submit(platform, 4, partial(server.restart, mode))
        status = night.run(concurrency=2)
        assert struck
        night.is_each_sent_once(status)
    assert "cannot be written, and is tried again" in caplog.text
    assert "is written again" in caplog.text


@pytest.mark.slow
def test_a_server_that_fails_over_to_its_standby_in_the_middle_is_gone_on_with(
    platform: MockPlatform, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The standby confirms each commit, as it has to: a permission that it does not have would be given again."""
    if program("initdb") is None:
        pytest.skip(without("initdb"))
    with PostgresServer() as primary:
        primary.database()
        with Standby(primary) as standby:
            night = Night(Batch(standby.either("night1")), platform, tmp_path / "out")
            night.batch.add(jobs(12), provider="highwayapi")

            def fail_over() -> None:
                primary.stop("immediate")
                standby.promote()

            struck = at_submit(platform, 4, fail_over)
            status = night.run(concurrency=2)
            assert struck
            night.is_each_sent_once(status)
            # It is the standby that has the history now, of each submit that is billed.
            billed = {(one.task_id,) for one in platform.submits}
            known = set(night.rows("task_id", "attempt"))
            assert len(billed - known) <= status.unknown
            at = night.rows("inet_server_port() IS NULL, pg_is_in_recovery()", "batch")
            assert at == [(True, False)]
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
    night: Night, caplog: pytest.LogCaptureFixture
) -> None:
    night.batch.add(jobs(6), provider="highwayapi")
    full = Full(night.batch)
    status = night.run(concurrency=2)
    assert full.over.is_set()
    night.is_each_sent_once(status)
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
