"""A batch is run: jobs are sent once, polled within a budget, saved; what may pass is tried again."""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import videotasks.mock
from videotasks import AsyncClient, Budget, ConfigurationError
from videotasks.batch import AsyncBatch, Batch, Job, Status
from videotasks.mock import Fault, MockPlatform

TEXT = "vidu_q1.text_to_video"
GROK = "grok_imagine.text_to_video"
SAMPLE = Path(videotasks.mock.__file__ or "").with_name("sample.mp4").read_bytes()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is put back is due soon, and a file is given up soon."""
    monkeypatch.setattr("videotasks.batch._polling._TRIES", 1)
    for module in ("_sending", "_polling"):
        for name, seconds in (("_FIRST_PAUSE", 0.02), ("_PUSH", 0.1)):
            monkeypatch.setattr(f"videotasks.batch.{module}.{name}", seconds)
    for module in ("_stage", "_running"):
        monkeypatch.setattr(f"videotasks.batch.{module}.BEAT", 0.1)


@pytest.fixture
def platform() -> Iterator[MockPlatform]:
    with MockPlatform() as started:
        yield started


def jobs(count: int, **more: Any) -> list[Job]:
    return [
        Job(TEXT, {"prompt": f"cat {n}"}, id=f"cat-{n}", **more) for n in range(count)
    ]


class Night:
    """A batch, a platform and a folder."""

    def __init__(self, batch: Batch, platform: MockPlatform, out: Path) -> None:
        self.batch = batch
        self.platform = platform
        self.out = out

    def client(self, provider: Any = "highwayapi") -> AsyncClient:
        return AsyncClient(provider, self.platform.key, self.platform.base_url)

    def run(self, **options: Any) -> Status:
        client = options.pop("client", None) or self.client()
        given = {
            "out": self.out,
            "poll_interval": 0.02,
            "polls_per_minute": 0,
            **options,
        }
        return self.batch.run(client, **given)

    def rows(self, columns: str, table: str = "item") -> list[tuple[Any, ...]]:
        with self.batch._ledger.reading() as connection:
            found = connection.exec_driver_sql(
                f"SELECT {columns} FROM {table} ORDER BY id"
            )
            return [tuple(row) for row in found]

    def events(self) -> list[tuple[str, str]]:
        """What has happened to which job."""
        keys = dict(self.rows("id, key"))
        return [
            (keys[item], event) for item, event in self.rows("item, event", "attempt")
        ]

    def error(self) -> dict[str, Any]:
        ((text,),) = self.rows("error")
        found: dict[str, Any] = json.loads(text)
        return found


@pytest.fixture
def night(tmp_path: Path, platform: MockPlatform) -> Night:
    return Night(Batch(tmp_path / "night.db"), platform, tmp_path / "out")


@pytest.fixture
def each_night(address: str, tmp_path: Path, platform: MockPlatform) -> Night:
    return Night(Batch(address), platform, tmp_path / "out")


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


UNSURE = {
    "a lost answer": Fault("reset", accepted=True),
    "a lost request": Fault("reset"),
    "a gateway": Fault("gateway", accepted=True),
    "an empty answer": Fault("empty"),
    "an answer without an id": Fault("no_task_id"),
    "a broken answer": Fault("broken_json"),
    "a redirect": Fault("redirect"),
}


@pytest.mark.parametrize("name", UNSURE)
def test_after_doubt_nothing_is_sent_again(name: str, night: Night) -> None:
    night.platform.faults = [UNSURE[name]]
    night.batch.add(jobs(1), provider="highwayapi")
    for _ in range(2):  # nor by another run
        status = night.run()
        assert (status.unknown, status.stopped) == (1, "")
    sent = [one for one in night.platform.requests if one.method == "POST"]
    assert len(sent) == 1
    assert night.events() == [("cat-0", "submitting"), ("cat-0", "unknown")]
    (unknown,) = night.batch.unknown_jobs()
    assert (unknown.id, unknown.endpoint, unknown.provider) == (
        "cat-0",
        TEXT,
        "highwayapi",
    )
    assert unknown.parameters == {"prompt": "cat 0"}
    assert unknown.reason
    assert len(unknown.request_digest or "") == 64
    assert abs(unknown.at - time.time()) < 60


PASSING = {
    "too many requests": Fault("rate_limit", times=2, seconds=0),
    "too many requests, with a time": Fault("rate_limit", seconds=1),
    "a platform that is not available": Fault("unavailable", times=2),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_was_surely_not_accepted_is_put_back_and_sent_again(
    name: str, night: Night
) -> None:
    night.platform.faults = [PASSING[name]]
    night.batch.add(jobs(3), provider="highwayapi")
    assert night.run(concurrency=1).saved == 3
    assert len(night.platform.submits) == 3
    refused = [key for key, event in night.events() if event == "not_accepted"]
    assert len(refused) == (PASSING[name].times or 0)


def test_a_platform_that_nobody_reaches_is_waited_for(night: Night) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    client = AsyncClient("highwayapi", "k" * 9, f"http://127.0.0.1:{port}")
    seen: list[Status] = []

    def stop(status: Status) -> None:
        seen.append(status)
        if len(night.events()) >= 8:
            night.batch.stop()

    status = night.run(client=client, on_progress=stop)
    assert (status.ready, status.stopped) == (2, "it was told to stop")
    events = {event for _, event in night.events()}
    assert events == {"submitting", "not_accepted"}
    assert night.run().saved == 2
    assert len(night.platform.submits) == 2


def test_what_the_platform_refuses_is_refused_until_somebody_says_otherwise(
    night: Night,
) -> None:
    night.platform.faults = [Fault("reason", reason="INVALID_REQUEST_BODY")]
    night.batch.add(jobs(2), provider="highwayapi")
    status = night.run(concurrency=1)
    assert (status.refused, status.saved) == (1, 1)
    ((text,),) = [row for row in night.rows("error") if row[0]]
    assert json.loads(text)["reason"] == "INVALID_REQUEST_BODY"
    assert json.loads(text)["stage"] == "submit"
    assert night.run().refused == 1
    assert night.batch.retry_failed() == 1
    assert night.run().saved == 2


@pytest.mark.parametrize("reason", ["NOT_ENOUGH_BALANCE", "INVALID_API_KEY"])
def test_what_all_would_be_refused_for_ends_the_sending(
    reason: str, night: Night
) -> None:
    from videotasks._platform.catalog import REASONS

    if reason not in REASONS:
        pytest.fail(f"the platform has no {reason}")
    night.platform.faults = [Fault("reason", reason=reason, first=2, times=None)]
    night.batch.add(jobs(20), provider="highwayapi")
    status = night.run(concurrency=1)
    assert (status.saved, status.ready, status.refused) == (1, 19, 0)
    assert "nor would others be" in status.stopped
    assert sum(one.method == "POST" for one in night.platform.requests) == 2
    night.platform.faults = []
    assert night.run().saved == 20


def test_a_task_that_fails_is_failed_and_begun_again_by_a_word(night: Night) -> None:
    night.platform.faults = [Fault("failed", on="result")]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().failed == 1
    assert night.error()["stage"] == "poll"
    assert night.run().failed == 1
    assert night.batch.retry_failed() == 1
    assert night.run().saved == 1
    assert len(night.platform.submits) == 2  # which the word was for
    assert night.rows("attempt") == [(2,)]


def test_polls_that_fail_are_repeated(night: Night) -> None:
    kinds = [
        "reset",
        "gateway",
        "rate_limit",
        "page",
        "not_found",
        "broken_json",
        "wrong_id",
    ]
    night.platform.faults = [
        Fault(kind, on="result", first=number, seconds=0)
        for number, kind in enumerate(kinds, 1)
    ]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().saved == 1
    assert {one.kind for one in night.platform.struck} == set(kinds)


def test_a_download_that_fails_is_repeated_and_nothing_is_sent_for_it(
    night: Night,
) -> None:
    night.platform.faults = [Fault("gateway", on="file", times=4)]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().saved == 1
    assert len(night.platform.submits) == 1


def test_a_file_that_cannot_be_had_is_fetched_again_by_a_word_and_not_billed(
    night: Night,
) -> None:
    night.platform.faults = [Fault("page", on="file", times=None)]
    night.batch.add(jobs(1), provider="highwayapi")
    status = night.run()
    assert status.failed == 1, status
    assert night.error()["stage"] == "download"
    night.platform.faults = []
    assert night.batch.retry_failed() == 1
    assert night.batch.status().succeeded == 1
    assert night.run().saved == 1
    assert len(night.platform.submits) == 1


def test_a_file_that_was_put_in_its_place_is_recognized(night: Night) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    night.run()
    # As a process leaves them that is killed before it can note that: one whole, one of another make.
    (night.out / "cat-1.mp4").write_bytes(SAMPLE[:-20])
    with night.batch._ledger.changing() as connection:
        connection.exec_driver_sql(
            "UPDATE item SET state = 'succeeded', ended_at = NULL"
        )
    before = [one for one in night.platform.requests if one.path.endswith(".mp4")]
    assert night.run().saved == 2
    after = [one for one in night.platform.requests if one.path.endswith(".mp4")]
    assert len(after) - len(before) == 1  # of the one that is not whole
    assert (night.out / "cat-1.mp4").read_bytes() == SAMPLE


def test_a_budget_is_counted_by_the_ledger_over_runs(each_night: Night) -> None:
    night = each_night
    parameters = {"duration": 6, "resolution": "480p"}  # 2.04 CNY
    given = [Job(GROK, {"prompt": f"{n}", **parameters}, id=f"{n}") for n in range(5)]
    night.batch.add(given, provider="ppio")
    for saved, limit in ((2, "5.00"), (2, "6.11"), (3, "6.12")):
        status = night.run(client=night.client("ppio"), budget=Budget(limit, "CNY"))
        assert (status.saved, status.ready) == (saved, 5 - saved)
        assert "the budget is used up" in status.stopped
    assert len(night.platform.submits) == 3
    assert night.rows("spent, currency", "batch") == [("6.12", "CNY")]
    assert night.run(client=night.client("ppio")).saved == 5


def test_what_was_not_accepted_costs_nothing(night: Night) -> None:
    night.platform.faults = [Fault("unavailable"), Fault("reset", first=3)]
    parameters = {"duration": 6, "resolution": "480p"}
    given = [Job(GROK, {"prompt": f"{n}", **parameters}) for n in range(2)]
    night.batch.add(given, provider="ppio")
    status = night.run(
        client=night.client("ppio"), budget=Budget("4.08", "CNY"), concurrency=1
    )
    # Of the unknown one nobody knows, so that it counts.
    assert (status.saved, status.unknown, status.stopped) == (1, 1, "")
    assert night.rows("spent", "batch") == [("4.08",)]


def test_a_price_that_nobody_knows_ends_the_sending_before_anything_is_sent(
    night: Night,
) -> None:
    night.batch.add(jobs(2), provider="highwayapi")
    status = night.run(budget=Budget("4.08", "CNY"))
    assert status.ready == 2
    assert "nobody knows what job 1 costs" in status.stopped
    assert night.platform.requests == []


def times_of(night: Night) -> list[float]:
    return sorted(
        at for event, at in night.rows("event, at", "attempt") if event == "submitting"
    )


def test_submits_are_spaced_evenly_by_one_clock(each_night: Night) -> None:
    night = each_night
    night.batch.add(jobs(8), provider="highwayapi")
    assert night.run(requests_per_minute=600).saved == 8
    gaps = [later - one for one, later in pairwise(times_of(night))]
    # A permission is noted a moment after its turn; of two turns one can be late, but the next is not earlier.
    assert times_of(night)[-1] - times_of(night)[0] >= 7 * 60 / 600 * 0.9
    assert len(gaps) == 7


def test_a_rate_is_one_for_all_runs_with_a_key_and_makes_no_burst(night: Night) -> None:
    night.batch.add(jobs(6), provider="highwayapi")
    other = Batch(night.batch._ledger.path or "", name="other")
    other.add(
        [Job(TEXT, {"prompt": f"dog {n}"}) for n in range(6)], provider="highwayapi"
    )
    results: list[Status] = []

    def run(batch: Batch, rate: int | None) -> None:
        results.append(
            batch.run(
                night.client(),
                out=night.out,
                poll_interval=0.02,
                polls_per_minute=0,
                requests_per_minute=rate,
            )
        )

    threads = [
        threading.Thread(target=run, args=one)
        for one in ((night.batch, 600), (other, 600))
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert [one.saved for one in results] == [6, 6]
    found = times_of(night)
    assert found[-1] - found[0] >= 11 * 60 / 600 * 0.9


def test_one_request_too_many_pushes_everybody(night: Night) -> None:
    night.platform.faults = [Fault("rate_limit", seconds=2)]
    night.batch.add(jobs(4), provider="highwayapi")
    began = time.time()
    assert night.run(concurrency=1).saved == 4
    found = times_of(night)
    assert len(found) == 5
    assert found[1] - found[0] >= 1.9
    assert time.time() - began >= 1.9


def test_polls_share_a_budget(night: Night) -> None:
    with MockPlatform(process_seconds=1) as platform:
        night.platform = platform
        night.batch.add(jobs(12), provider="highwayapi")
        began = time.monotonic()
        assert night.run(polls_per_minute=600, concurrency=12).saved == 12
        took = time.monotonic() - began
        polls = [one for one in platform.requests if "task_id" in one.query]
    # Those of a second may go together; without a limit each would be polled ten times in this one.
    assert 12 <= len(polls) <= 10 + took * 600 / 60


def test_a_pause_ends_the_sending_of_all_and_is_ended_by_a_word(
    each_night: Night,
) -> None:
    night = each_night
    night.batch.add(jobs(4), provider="highwayapi")
    night.batch.pause()
    status = night.run()
    assert (status.ready, status.paused, status.stopped) == (4, True, "")
    assert night.platform.requests == []
    night.batch.resume()
    assert night.run().saved == 4


def test_a_pause_from_elsewhere_lets_what_was_sent_end(night: Night) -> None:
    night.batch.add(jobs(30), provider="highwayapi")
    other = Batch(night.batch._ledger.path or "")

    def pause(status: Status) -> None:
        if status.saved and not status.paused:
            other.pause()

    status = night.run(concurrency=1, on_progress=pause)
    assert status.paused
    assert status.saved == len(night.platform.submits) < 30
    assert status.ready == 30 - status.saved


def test_what_waits_can_be_cancelled(each_night: Night) -> None:
    night = each_night
    night.batch.add(jobs(4), provider="highwayapi")
    assert night.batch.cancel(["cat-1", "cat-3", "no"]) == 2
    assert night.run().saved == 2
    assert night.batch.cancel() == 0
    status = night.batch.status()
    assert (status.saved, status.cancelled, status.left) == (2, 2, 0)
    assert {one.body["prompt"] for one in night.platform.submits} == {"cat 0", "cat 2"}


def unknown_one(night: Night) -> int:
    """The number of a job of which nobody knows; it was accepted."""
    night.platform.faults = [Fault("reset", accepted=True)]
    night.batch.add(jobs(1), provider="highwayapi")
    assert night.run().unknown == 1
    (one,) = night.batch.unknown_jobs()
    return one.job


def test_an_unknown_job_is_bound_to_its_task(each_night: Night) -> None:
    night = each_night
    job = unknown_one(night)
    night.batch.bind(job, night.platform.submits[0].task_id)
    assert night.run().saved == 1
    assert len(night.platform.submits) == 1
    assert [event for _, event in night.events()] == ["submitting", "unknown", "bound"]


def test_an_unknown_job_is_sent_again_by_an_explicit_word_alone(night: Night) -> None:
    job = unknown_one(night)
    assert night.batch.retry_failed() == 0
    night.batch.resend(job)
    assert night.run().saved == 1
    assert len(night.platform.submits) == 2
    assert [event for _, event in night.events()] == [
        *("submitting", "unknown", "resend", "submitting", "accepted")
    ]


def test_an_unknown_job_is_given_up(night: Night) -> None:
    job = unknown_one(night)
    night.batch.give_up(job)
    assert night.batch.retry_failed() == 0
    assert night.run().cancelled == 1
    assert len(night.platform.submits) == 1
    for word in (night.batch.give_up, night.batch.resend):
        with pytest.raises(
            ConfigurationError, match="is not one of which nobody knows"
        ):
            word(job)


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
