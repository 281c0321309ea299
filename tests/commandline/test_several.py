"""`wait` and `download` of several tasks: all at once, each told of as it ends, and what is left is named."""

from __future__ import annotations

import re
import shlex
import signal

import pytest

from tests.proofs import not_on_windows
from videotasks import Client
from videotasks.cli import _exit_codes as codes
from videotasks.mock import Fault, MockPlatform

from .conftest import KEY, Command, of

AT = ("--provider", "highwayapi")
SOON = ("--poll-interval", "0.05")


def submitted(platform: MockPlatform, *prompts: str) -> list[str]:
    """Ids of tasks that others have submitted."""
    with Client("highwayapi", KEY, platform.base_url) as client:
        return [client.vidu_q1.text_to_video(prompt=one).id for one in prompts]


@not_on_windows("signals are other ones")
def test_they_are_waited_for_at_once_and_ctrl_c_names_the_rest(
    command: Command, platform: MockPlatform
) -> None:
    ids = submitted(platform, "a cat", "a dog", "a fox")
    # The first poll hangs: whoever waited for one after the other would never come to the next.
    platform.faults = [Fault("slow", on="result", times=1, seconds=600)]
    process = command.start("wait", *ids, *AT, *SOON)
    assert process.stdout is not None
    ended = [process.stdout.readline().split("\t") for _ in range(2)]
    assert all(url.startswith("http://127.0.0.1:") for _, url in ended)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (codes.INTERRUPTED, "")
    (left,) = {*ids} - {task_id for task_id, _ in ended}
    assert "interrupted: " in err
    assert "and nothing is lost" in err
    (following,) = re.findall("^next: videotasks (.*)$", err, re.MULTILINE)
    # The signal may come before the program knows that it has told of the last one.
    named = {*shlex.split(following)} & {*ids}
    assert {left} <= named <= {left, ended[-1][0]}
    done = command(*shlex.split(following), *SOON)
    assert (done.code, done.out.count("\n")) == (codes.DONE, len(named))
    assert len(platform.submits) == 3


def test_the_worst_decides_the_exit_code_and_takes_no_other_away(
    command: Command, platform: MockPlatform
) -> None:
    ids = submitted(platform, "a cat", "[fail]", "a fox")
    done = command("wait", *ids, *AT, *SOON)
    assert done.code == codes.FAILED
    told = dict(line.split("\t") for line in done.out.splitlines())
    assert {*told} == {ids[0], ids[2]}
    assert done.err.count("videotasks: ") == 1
    assert ids[1] in done.err
    events = command("wait", *ids, *AT, *SOON, "--json").events
    assert {one["task_id"] for one in of(events, "result")} == {ids[0], ids[2]}
    assert [one["task_id"] for one in of(events, "error")] == [ids[1]]


def test_their_files_are_saved_as_they_end(
    command: Command, platform: MockPlatform
) -> None:
    ids = submitted(platform, "a cat", "a dog")
    done = command("download", *ids, *AT, *SOON, "--out", "videos")
    assert done.code == codes.DONE
    paths = dict(line.split("\t") for line in done.out.splitlines())
    assert {*paths} == {*ids}
    assert all((command.folder / path).is_file() for path in paths.values())


def test_one_hint_names_all_whose_time_is_over(
    command: Command, platform: MockPlatform
) -> None:
    ids = submitted(platform, "a cat", "a dog")
    platform.faults = [Fault("slow", on="result", times=None, seconds=600)]
    done = command("wait", *ids, *AT, "--timeout", "0.2")
    assert (done.code, done.out) == (codes.TIMED_OUT, "")
    assert done.err.count("next: ") == 1
    (following,) = re.findall("^next: videotasks wait (.*)$", done.err, re.MULTILINE)
    assert {*shlex.split(following)} >= {*ids}
    events = command("wait", *ids, *AT, "--timeout", "0.2", "--json").events
    assert {one["next"] for one in of(events, "error")} == {
        f"videotasks wait {one} --provider highwayapi" for one in ids
    }


@pytest.mark.parametrize("same", [2, 3])
def test_an_id_that_is_named_again_counts_once(
    same: int, command: Command, platform: MockPlatform
) -> None:
    (task_id,) = submitted(platform, "a cat")
    done = command("wait", *[task_id] * same, *AT, *SOON)
    assert (done.code, done.out.count("\n")) == (codes.DONE, 1)


@pytest.mark.parametrize("name", ["wait", "download"])
def test_what_to_type_next_repeats_the_ids(offline: Command, name: str) -> None:
    done = offline(name, "t-1", "t-2")
    assert done.code == codes.UNUSABLE
    assert "provider" in done.err
    assert f"next: videotasks {name} t-1 t-2 --provider " in done.err
