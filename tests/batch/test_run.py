"""A batch is run: its jobs are sent once, with a permission on the disk, and their files saved."""

from __future__ import annotations

import asyncio
import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.proofs import not_on_windows
from videotasks import AsyncClient, ConfigurationError
from videotasks.batch import AsyncBatch, Job, Status
from videotasks.mock import Fault, MockPlatform

from .night import SAMPLE, TEXT, Night, jobs

pytestmark = pytest.mark.usefixtures("hurry")


def test_each_job_is_sent_once_and_saved(each_night: Night) -> None:
    night = each_night
    night.batch.add(jobs(12), provider="highwayapi")
    status = night.run(concurrency=4)
    assert (status.saved, status.total, status.ok, status.stopped) == (12, 12, True, "")
    prompts = sorted(one.body["prompt"] for one in night.platform.submits)
    assert prompts == sorted(f"cat {n}" for n in range(12))
    for number in range(12):
        assert (night.out / f"cat-{number}.mp4").read_bytes() == SAMPLE
    tasks = {one.body["prompt"]: one.task_id for one in night.platform.submits}
    assert night.rows("task_id") == [(tasks[f"cat {n}"],) for n in range(12)]
    assert sorted(night.events()) == sorted(
        (f"cat-{n}", event) for n in range(12) for event in ("accepted", "submitting")
    )
    # Nothing is left of the run.
    assert night.run().saved == 12
    assert len(night.platform.submits) == 12
    assert night.rows("id, lock", "runner") == []


def test_the_history_has_what_a_journal_has(night: Night) -> None:
    night.batch.add(jobs(1), provider="highwayapi")
    night.run()
    columns = "event, n, submit_id, endpoint, provider, request_digest, task_id"
    sent, accepted = night.rows(columns, "attempt")
    body = json.dumps({"prompt": "cat 0"}, separators=(",", ":")).encode()
    assert sent[:2] == ("submitting", 1)
    assert sent[3:] == (TEXT, "highwayapi", hashlib.sha256(body).hexdigest(), None)
    assert accepted[:3] == ("accepted", 1, sent[2])
    assert accepted[-1] == night.platform.submits[0].task_id


def test_the_permission_is_on_the_disk_before_the_request_is_sent(
    night: Night, tmp_path: Path
) -> None:
    seen: list[tuple[str, str]] = []

    night.batch.add(jobs(1), provider="highwayapi")
    append = night.platform._journal.add_submit

    def add_submit(submit: Any) -> None:
        with closing(sqlite3.connect(tmp_path / "night.db")) as connection:
            seen.extend(connection.execute("SELECT state, key FROM item").fetchall())
            seen.extend(
                connection.execute("SELECT event, provider FROM attempt").fetchall()
            )
        append(submit)

    night.platform._journal.add_submit = add_submit  # type: ignore[method-assign]
    night.run()
    assert seen == [("sending", "cat-0"), ("submitting", "highwayapi")]


def test_priorities_decide_who_is_first(night: Night) -> None:
    night.batch.add(
        [
            *jobs(3),
            Job(TEXT, {"prompt": "a dog"}, priority=5),
            Job(TEXT, {"prompt": "a hen"}, priority=-1),
        ],
        provider="highwayapi",
    )
    night.run(concurrency=1)
    sent = [one.body["prompt"] for one in night.platform.submits]
    assert sent == ["a dog", "cat 0", "cat 1", "cat 2", "a hen"]


def test_targets_name_the_files(night: Night) -> None:
    given = [
        Job(TEXT, {"prompt": "1"}, target="cats/first.mp4"),
        Job(TEXT, {"prompt": "2"}, target="second"),
        Job(TEXT, {"prompt": "3"}, id="third one/Über"),
        Job(TEXT, {"prompt": "4"}),
    ]
    night.batch.add(given, provider="highwayapi")
    night.run()
    names = {
        path.relative_to(night.out).as_posix() for path in night.out.rglob("*.mp4")
    }
    assert {"cats/first.mp4", "second.mp4"} <= names
    assert len(names) == 4
    assert sum(one.startswith("third_one__ber-") for one in names) == 1
    assert sum(one.startswith("job-") for one in names) == 1


def test_a_file_of_somebody_else_is_not_replaced(night: Night) -> None:
    night.out.mkdir()
    (night.out / "cat-0.mp4").write_text("mine")
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().saved == 1
    assert (night.out / "cat-0.mp4").read_text() == "mine"
    ((names,),) = night.rows("files")
    (name,) = json.loads(names)
    assert Path(name).read_bytes() == SAMPLE
    assert Path(name).name.startswith("cat-0-")


@not_on_windows("no lock tells there who writes a part")
def test_a_run_removes_parts_that_only_a_killed_process_could_find(
    night: Night,
) -> None:
    """Of two that fetched one file at once; here there is no file to fetch."""
    night.out.mkdir()
    part = night.out / f".videotasks-{'0' * 24}-{'1' * 8}.part"
    part.write_bytes(b"half of it")
    night.run()
    assert not part.exists()


def test_a_run_goes_on_with_what_another_has_begun(night: Night) -> None:
    clock = [0.0]
    with MockPlatform(process_seconds=1, clock=lambda: clock[0]) as platform:
        night.platform = platform
        night.batch.add(jobs(5), provider="highwayapi")

        def stop(status: Status) -> None:
            if status.running == 5:
                night.batch.stop()

        status = night.run(on_progress=stop)
        assert (status.running, status.stopped) == (5, "it was told to stop")
        clock[0] = 2.0
        assert night.run().saved == 5
        assert len(platform.submits) == 5


def test_in_an_event_loop_everything_is_awaited(
    address: str, platform: MockPlatform, tmp_path: Path
) -> None:
    async def main() -> Status:
        batch = AsyncBatch(address)
        await batch.add(jobs(4), provider="highwayapi")
        assert (await batch.estimate()).jobs == 4
        assert await batch.cancel(["cat-3"]) == 1
        await batch.pause()
        await batch.resume()
        assert await batch.unknown_jobs() == []
        async with AsyncClient("highwayapi", platform.key, platform.base_url) as client:
            await batch.run(client, out=tmp_path / "out", poll_interval=0.02)
            assert await batch.retry_failed() == 0
            # It is the caller's client.
            assert (await client.task(platform.submits[0].task_id).refresh()).videos
        return await batch.status()

    status = asyncio.run(main())
    assert (status.saved, status.cancelled) == (3, 1)


def test_a_run_that_is_cancelled_writes_what_came_of_its_submits(night: Night) -> None:
    night.platform.faults = [Fault("silent", seconds=60, accepted=True)]
    night.batch.add(jobs(1), provider="highwayapi")

    async def main() -> None:
        batch = AsyncBatch(night.batch._ledger.path or "")
        async with night.client() as client:
            running = asyncio.ensure_future(batch.run(client, out=night.out))
            while not night.platform.submits:
                await asyncio.sleep(0.01)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    asyncio.run(main())
    assert night.events() == [("cat-0", "submitting"), ("cat-0", "unknown")]
    assert night.batch.status().unknown == 1


def test_a_client_needs_the_providers_of_the_jobs(night: Night) -> None:
    night.batch.add(jobs(1), provider="novita")
    with pytest.raises(ConfigurationError, match="has no novita"):
        night.run()
    assert night.platform.requests == []


def test_the_first_run_needs_a_folder_and_later_ones_know_it(night: Night) -> None:
    night.batch.add(jobs(1), provider="highwayapi")
    with pytest.raises(ConfigurationError, match="out is missing"):
        night.run(out=None)
    night.run()
    night.batch.add(jobs(2), provider="highwayapi")
    assert night.run(out=None).saved == 2
    assert (night.out / "cat-1.mp4").exists()


WRONG: dict[str, dict[str, Any]] = {
    "concurrency": {"concurrency": 0},
    "many": {"concurrency": 5000},
    "rate": {"requests_per_minute": -1},
    "polls": {"polls_per_minute": 1.5},
    "budget": {"budget": "5.00"},
    "interval": {"poll_interval": 0},
    "progress": {"on_progress": 7},
}


@pytest.mark.parametrize("name", WRONG)
def test_an_argument_that_makes_no_sense_is_said(name: str, night: Night) -> None:
    with pytest.raises(ConfigurationError):
        night.run(**WRONG[name])


def test_no_key_is_in_the_ledger(night: Night, tmp_path: Path) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    night.run(requests_per_minute=6000)
    key = night.platform.key.encode()
    assert len(key) >= 8
    for path in tmp_path.glob("night.db*"):
        assert key not in path.read_bytes()


@pytest.fixture
def nothing_is_left(tmp_path: Path) -> Callable[[], list[str]]:
    return lambda: sorted(one.name for one in tmp_path.glob("night.db.*"))


def test_no_file_is_left_beside_the_ledger(
    night: Night, nothing_is_left: Callable[[], list[str]]
) -> None:
    night.batch.add(jobs(1), provider="highwayapi")
    night.run()
    assert nothing_is_left() == []
