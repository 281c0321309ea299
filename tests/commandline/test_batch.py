"""`videotasks batch`: what is sent, saved and said, and with which status it exits."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress

import pytest

from tests.proofs import not_on_windows
from videotasks.cli import _exit_codes as codes
from videotasks.mock import Fault, MockPlatform

from .conftest import KEY, Command, job, of, until

RUN = ("batch", "run", "night.jsonl", "--out", "videos", "--poll-interval", "0.05")


def test_a_run_saves_all_and_the_same_file_again_sends_nothing(
    command: Command, platform: MockPlatform
) -> None:
    command.jobs(job(1), job(2))
    done = command.process(*RUN)
    assert done.code == codes.DONE, done.err
    assert "2 jobs added, 0 known already; ledger night.jsonl.db" in done.out
    assert done.out.splitlines()[-1] == "2 saved"
    assert "of 2 done" in done.err
    assert "\r" not in done.err  # piped: plain lines
    names = sorted(one.name for one in (command.folder / "videos").iterdir())
    assert names == ["cat-1.mp4", "cat-2.mp4"]
    again = command.process(*RUN, "--json")
    assert again.code == codes.DONE
    added, summary = again.events
    assert added == {
        "event": "added",
        "added": 0,
        "known": 2,
        "ledger": "night.jsonl.db",
    }
    assert (summary["saved"], summary["exit_code"]) == (2, 0)
    assert len(platform.submits) == 2
    for path in command.folder.glob("night.jsonl.db*"):
        assert KEY.encode() not in path.read_bytes()
    assert KEY not in done.out + done.err


def test_every_problem_is_told_by_line_and_pointer_before_anything_is_sent(
    command: Command, platform: MockPlatform
) -> None:
    command.jobs(job(1), job(2, parameters={}), ["no object"])
    done = command(*RUN)
    assert done.code == codes.UNUSABLE
    first, second, last = done.err.splitlines()
    assert first.startswith("night.jsonl:2: /parameters/prompt: ")
    assert second.startswith("night.jsonl:3: must be a JSON object")
    assert last == "videotasks: 2 problems, nothing was added or sent"
    told = of(command(*RUN, "--json").events, "problem")
    assert [(one["line"], one["pointer"]) for one in told] == [
        (2, "/parameters/prompt"),
        (3, ""),
    ]
    assert platform.submits == []


def test_a_dry_run_says_what_it_costs_and_writes_nothing(
    command: Command, platform: MockPlatform
) -> None:
    command.jobs(job(1))
    assert command(*RUN).code == codes.DONE
    before = {one: one.read_bytes() for one in command.folder.glob("*.db")}
    command.jobs(job(1), job(2), job(3))
    events = command(*RUN, "--dry-run", "--json").events
    (added,), (estimate,) = of(events, "added"), of(events, "estimate")
    assert (added["added"], added["known"], estimate["jobs"]) == (2, 1, 2)
    assert {one: one.read_bytes() for one in command.folder.glob("*.db")} == before
    assert len(platform.submits) == 1


def test_a_failed_task_is_1_and_retry_has_it_begin_again(command: Command) -> None:
    command.jobs(job(1, parameters={"prompt": "[fail]"}), job(2))
    done = command(*RUN)
    assert done.code == codes.FAILED, done.err
    assert "videotasks batch retry --failed --ledger night.jsonl.db" in done.err
    again = command("batch", "retry", "--failed", "night.jsonl", "--json")
    assert of(again.events, "changed") == [{"event": "changed", "jobs": 1}]
    status = command("batch", "status", "night.jsonl", "--json")
    (summary,) = status.events
    assert (summary["ready"], summary["saved"], status.code) == (1, 1, codes.STOPPED)


def test_unknown_ones_are_3_and_reconcile_lists_and_settles_them(
    command: Command, platform: MockPlatform
) -> None:
    platform.faults = [Fault("reset", on="submit", accepted=True, times=3)]
    command.jobs(job(1), job(2), job(3))
    assert command(*RUN).code == codes.UNKNOWN
    reconcile = ("batch", "reconcile", "night.jsonl")
    done = command(*reconcile, "--json")
    assert done.code == codes.UNKNOWN
    listed = of(done.events, "unknown")
    assert [one["id"] for one in listed] == ["cat-1", "cat-2", "cat-3"]
    assert all(len(one["request_digest"]) == 64 for one in listed)
    plain = command(*reconcile)
    assert f"job {listed[0]['job']}\n  id: cat-1\n" in plain.out
    assert "--bind JOB TASK_ID" in plain.err
    bound, given_up, resent = (str(one["job"]) for one in listed)
    prompt = listed[0]["parameters"]["prompt"]
    (task,) = (one.task_id for one in platform.submits if one.body["prompt"] == prompt)
    assert command(*reconcile, "--bind", bound, str(task)).code == codes.DONE
    assert command(*reconcile, "--give-up", given_up).code == codes.DONE
    assert command(*reconcile, "--resend", resent).code == codes.DONE
    assert command(*reconcile, "--resend", resent).code == codes.UNUSABLE
    done = command("batch", "resume", "night.jsonl", "--poll-interval", "0.05")
    assert (done.code, done.out) == (codes.DONE, "2 saved, 1 cancelled\n")
    assert len(platform.submits) == 4


def test_a_budget_that_is_used_up_is_4(
    command: Command, platform: MockPlatform
) -> None:
    command.jobs(*map(job, range(4)))
    price = ("--price", "vidu_q1.text_to_video=0.40")
    done = command(*RUN, "--budget", "0.80", "--currency", "USD", *price)
    assert done.code == codes.OVER_BUDGET, done.err
    assert "to go on: videotasks batch resume --ledger night.jsonl.db" in done.err
    assert len(platform.submits) == 2


def test_what_is_paused_is_not_sent_until_it_is_resumed_or_cancelled(
    command: Command, platform: MockPlatform
) -> None:
    command.jobs(job(1), job(2))
    key = command.environment.pop("HIGHWAYAPI_API_KEY")
    done = command(*RUN)  # the platform refuses it; the jobs are in the ledger by then
    assert (done.code, len(platform.submits)) == (codes.STOPPED, 0)
    command.environment["HIGHWAYAPI_API_KEY"] = key
    assert command("batch", "pause", "night.jsonl").code == codes.DONE
    done = command(*RUN)
    assert (done.code, done.out.splitlines()[-1]) == (codes.STOPPED, "2 ready, paused")
    assert platform.submits == []
    cancelled = command("batch", "cancel", "night.jsonl", "--id", "cat-2", "--json")
    assert of(cancelled.events, "changed") == [{"event": "changed", "jobs": 1}]
    done = command("batch", "resume", "night.jsonl", "--json")
    assert (done.code, done.events[-1]["paused"]) == (codes.DONE, False)
    assert len(platform.submits) == 1


@not_on_windows("signals are other ones")
@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, codes.INTERRUPTED), (signal.SIGTERM, codes.TERMINATED)],
)
def test_a_signal_lets_what_is_under_way_end_and_says_how_to_go_on(
    number: signal.Signals, code: int, command: Command, platform: MockPlatform
) -> None:
    platform.faults = [Fault("slow", times=None, seconds=0.3)]
    command.jobs(*map(job, range(30)))
    process = command.start(*RUN, "--concurrency", "2")
    until(lambda: len(platform.submits) >= 2, process)
    process.send_signal(number)
    _, err = process.communicate()
    assert process.returncode == code, err
    assert "to go on: videotasks batch resume --ledger night.jsonl.db" in err
    (summary,) = command("batch", "status", "night.jsonl", "--json").events
    assert summary["unknown"] == summary["sending"] == 0
    assert 0 < summary["ready"] < 30


@not_on_windows("signals are other ones")
def test_a_second_ctrl_c_ends_it_at_once(
    command: Command, platform: MockPlatform
) -> None:
    platform.faults = [Fault("silent", times=None, seconds=300, accepted=True)]
    command.jobs(*map(job, range(4)))
    process = command.start(*RUN, "--concurrency", "2")
    until(lambda: len(platform.submits) == 2, process)
    process.send_signal(signal.SIGINT)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(0.3)  # it still waits for the answers
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate()
    assert process.returncode == codes.INTERRUPTED
    assert out.splitlines()[-1] == "2 ready, 2 unknown"


@not_on_windows("there is no pseudo-terminal")
def test_a_terminal_has_one_line_that_is_rewritten(command: Command) -> None:
    command.jobs(job(1))
    ours, theirs = os.openpty()
    process = command.start(*RUN, stderr=theirs)
    os.close(theirs)
    seen = b""
    with suppress(OSError):  # Linux says so that the last one has closed it
        while chunk := os.read(ours, 4096):
            seen += chunk
    os.close(ours)
    assert process.wait() == codes.DONE
    assert b"\r\x1b[K1 of 1 done, 0 running, 0 queued, 0 failed, 0 unknown" in seen
    assert seen.endswith(b"\r\x1b[K")  # and is gone before the summary


@not_on_windows("pipes are other ones")
def test_a_reader_that_leaves_does_not_end_the_run(
    command: Command, platform: MockPlatform
) -> None:
    command.jobs(job(1), job(2))
    process = command.start(*RUN, "--json")
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait() == codes.DONE
    assert len(platform.submits) == 2


def test_a_worker_needs_a_server_and_jobs_or_a_provider(command: Command) -> None:
    command.jobs()
    assert command(*RUN).code == codes.DONE
    worker = ("batch", "worker", "--ledger", "night.jsonl.db", "--out", "videos")
    done = command(*worker)
    assert done.code == codes.UNUSABLE
    assert "provider is missing" in done.err
    done = command(*worker, "--provider", "highwayapi")
    assert done.code == codes.UNUSABLE
    assert "procrastinate needs a ledger on PostgreSQL" in done.err


def test_words_that_are_no_options_lead_to_those_there_are(command: Command) -> None:
    done = command("batch", "run")
    assert done.code == codes.UNUSABLE
    assert "required: JOBS.jsonl" in done.err
    assert done.err.endswith("next: videotasks batch run --help\n")
