"""The page on the ledger for other languages is true: its columns are the tables', its statements do what it says."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

from tests.user_texts import CHAPTERS
from videotasks.batch import Batch
from videotasks.batch._items import error_text
from videotasks.batch._ledger import VERSIONS
from videotasks.batch._schema import ATTEMPT, BATCH, ITEM, RATE, RUNNER, STATES

from .night import Night, jobs, leave_sending

TEXT = CHAPTERS["ledger"].text
READ, STEER, GIVE_UP = (
    [one.strip() for one in re.sub("--.*", "", block).split(";") if one.strip()]
    for block in re.findall(r"```sql\n(.*?)```", TEXT, re.DOTALL)
)
Rows = list[tuple[Any, ...]]


def plainly(address: str) -> Callable[[str], Rows]:
    """Runs a statement as another language would: by a driver, without a class of ours."""

    def run(statement: str) -> Rows:
        if "://" not in address:
            with closing(sqlite3.connect(address)) as file, file:
                file.execute("PRAGMA busy_timeout = 30000")
                return file.execute(statement).fetchall()
        import psycopg

        with psycopg.connect(address, client_encoding="UTF8") as server:
            done = server.execute(statement.encode())
            return done.fetchall() if done.description else []

    return run


def rows_of(heading: str) -> list[list[str]]:
    table = TEXT.split(f"| {heading} |")[1].split("\n\n")[0]
    lines = [one for one in table.splitlines()[2:] if one.startswith("|")]
    return [[cell.strip() for cell in one.strip("|").split("|")] for one in lines]


def test_every_column_is_on_the_page() -> None:
    told = {row[0].strip("`"): row[2] for row in rows_of("table")}
    for table in (BATCH, ATTEMPT, RATE, RUNNER):
        named = set(re.findall(r"`(\w+)`", told[table.name]))
        missing = {one.name for one in table.columns} - named - {"id"}
        assert missing == set(), table.name
    of_item = [row[0] for row in rows_of("column of `item`")]
    columns = [one for cell in of_item for one in re.findall(r"`(\w+)`", cell)]
    assert sorted(columns) == sorted(one.name for one in ITEM.columns)
    (states,) = (row[1] for row in rows_of("column of `item`") if row[0] == "`state`")
    assert tuple(re.findall(r"`(\w+)`", states)) == STATES


def test_the_version_is_the_pages() -> None:
    assert f"tells of version {VERSIONS.newest}." in TEXT


def test_progress_is_read_by_plain_sql(address: str) -> None:
    Batch(address).add(jobs(3), provider="highwayapi")
    (statement,) = READ
    assert plainly(address)(statement) == [("ready", 3)]


def test_the_statements_steer(each_night: Night, address: str) -> None:
    night = each_night
    write = plainly(address)
    pause, go_on, cancel, sooner = STEER
    night.batch.add(jobs(4), provider="highwayapi")
    write(pause)
    assert night.run().paused
    assert night.platform.submits == []
    write(cancel)
    write(sooner)
    write(go_on)
    status = night.run(concurrency=1)
    assert (status.saved, status.cancelled) == (3, 1)
    sent = [one.body["prompt"] for one in night.platform.submits]
    assert sent == ["cat 3", "cat 0", "cat 1"]
    write(cancel.replace("cat-2", "cat-0"))  # it was sent: nothing happens
    assert night.batch.status() == status


def test_an_unknown_job_is_given_up_with_its_history(
    each_night: Night, address: str
) -> None:
    night = each_night
    night.batch.add(jobs(2), provider="highwayapi")
    leave_sending(night)
    night.run()
    clock = (
        "EXTRACT(EPOCH FROM clock_timestamp())"
        if "://" in address
        else "(julianday('now') - 2440587.5) * 86400.0"
    )
    assert f"`{clock}`" in TEXT
    run = plainly(address)
    for statement in GIVE_UP:
        run(statement.replace("NOW", clock))
    assert night.batch.unknown_jobs() == []
    status = night.batch.status()
    assert (status.saved, status.cancelled) == (1, 1)
    assert night.events()[-1] == ("cat-1", "given_up")
    # Which is what the command does.
    ((by_page, at, ended),) = night.rows("error, updated, ended_at", "item WHERE id=2")
    assert by_page == error_text("given_up", "given up by its user", "submit")
    assert 0 <= at - ended < 3600
