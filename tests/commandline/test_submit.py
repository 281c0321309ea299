"""`submit`, `validate`, `wait` and `download`: what is sent, saved and said, and with which status they exit."""

from __future__ import annotations

import json
import re
import shlex
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.emit.commandline.options import OWN
from tests.proofs import not_on_windows
from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser
from videotasks.cli._known import endpoints, known_of
from videotasks.mock import Fault, MockPlatform

from .conftest import PNG, Command, of, until

CAT = ("submit", "vidu_q1.text_to_video", "--prompt", "a cat")
AT = ("--provider", "highwayapi")
SOON = ("--poll-interval", "0.05")


def sent(platform: MockPlatform) -> list[dict[str, Any]]:
    return [dict(one.body) for one in platform.submits]


def test_submit_prints_the_id_alone_and_what_to_type_next(
    command: Command, platform: MockPlatform
) -> None:
    done = command(*CAT, *AT)
    (task,) = platform.submits
    assert (done.code, done.out) == (codes.DONE, f"{task.task_id}\n")
    following = f"next: videotasks wait {task.task_id} --provider highwayapi"
    assert following in done.err
    waited = command(*shlex.split(following)[2:], *SOON)
    assert waited.code == codes.DONE
    assert waited.out.startswith("http://127.0.0.1:")
    assert len(platform.submits) == 1


def test_download_saves_the_files_and_json_tells_each_step(
    command: Command, platform: MockPlatform
) -> None:
    done = command(*CAT, *AT, *SOON, "--download", "videos", "--json")
    assert done.code == codes.DONE, done.out
    kinds = list(dict.fromkeys(one["event"] for one in done.events))
    assert kinds == ["submitted", "state", "result", "saved"]
    (saved,) = of(done.events, "saved")
    assert (command.folder / saved["path"]).read_bytes()[4:8] == b"ftyp"
    again = ("download", saved["task_id"], *AT, "--out", "videos")
    refused = command(*again)
    assert refused.code == codes.UNUSABLE
    assert "next: videotasks download" in refused.err
    assert "--overwrite" in refused.err
    assert command(*again, "--overwrite").code == codes.DONE
    assert len(platform.submits) == 1


def test_local_files_nested_options_and_lists_make_the_body(command: Command) -> None:
    (command.folder / "dog.png").write_bytes(PNG)
    words = "submit vidu_q2.reference_to_video --dry-run --json --prompt x --seed 7 --no-bgm --aspect_ratio 16:9"
    subjects = (
        "--subjects.0.id cat --subjects.0.image https://example.com/a.png --subjects.0.image https://example.com/b.png "
        "--subjects.1.id dog --subjects.1.images dog.png"
    )
    done = command(*words.split(), *subjects.split(), *AT)
    (event,) = of(done.events, "body")
    cat, dog = event["body"].pop("subjects")
    assert event["body"] == {
        "prompt": "x",
        "seed": 7,
        "bgm": False,
        "aspect_ratio": "16:9",
        "duration": 5,  # required, with a default
    }
    urls = ["https://example.com/a.png", "https://example.com/b.png"]
    assert cat == {"id": "cat", "images": urls}
    assert dog["images"][0].startswith("data:image/png;base64,iVBORw0K")


def test_every_problem_is_told_and_nothing_is_sent(
    command: Command, platform: MockPlatform
) -> None:
    bad = ("vidu_q1.text_to_video", "--duration", "7", "--style", "anima")
    for name in ("submit", "validate"):
        done = command(name, *bad, *AT)
        assert done.code == codes.UNUSABLE
        first, *rest = done.err.splitlines()
        assert first.startswith("/prompt: is required")
        assert "did you mean 'anime'" in rest[1] or "anime" in rest[0] + rest[1]
        assert rest[-2:] == [
            "videotasks: 3 problems, nothing was sent",
            "next: videotasks show vidu_q1.text_to_video",
        ]
    told = of(command("validate", *bad, "--json").events, "problem")
    assert {one["pointer"] for one in told} == {"/prompt", "/duration", "/style"}
    file = ("vidu_q1.reference_to_video", "--prompt", "x", "--image", "none.png")
    done = command("submit", *file, *AT)
    assert done.code == codes.UNUSABLE
    assert "/images/0: no file 'none.png'" in done.err
    assert platform.submits == []


def test_a_whole_body_comes_from_a_file_or_standard_input_and_reads_no_files(
    command: Command, platform: MockPlatform
) -> None:
    (command.folder / "dog.png").write_bytes(PNG)
    body = command.folder / "body.json"
    body.write_text('{"prompt": "one", "seed": 1}', "utf-8")
    done = command(
        "submit", "vidu_q1.text_to_video", "--body", "body.json", "--seed", "2", *AT
    )
    assert done.code == codes.DONE, done.err
    assert sent(platform) == [{"prompt": "one", "seed": 2}]
    process = command.start(
        "submit", "vidu_q1.text_to_video", "--body", "-", *AT, stdin=subprocess.PIPE
    )
    process.communicate('{"prompt": "piped"}')
    assert (process.returncode, sent(platform)[1:]) == (0, [{"prompt": "piped"}])
    body.write_text('{"prompt": "x", "images": ["dog.png"]}', "utf-8")
    done = command("validate", "vidu_q1.reference_to_video", "--body", "body.json")
    assert (done.code, "/images/0" in done.err) == (codes.UNUSABLE, True)
    for text, words in (("[]", "must be a JSON object"), ("{", "is not JSON")):
        body.write_text(text, "utf-8")
        done = command("validate", "vidu_q1.text_to_video", "--body", "body.json")
        assert (done.code, words in done.err) == (codes.UNUSABLE, True)


def test_a_dry_run_tells_body_and_cost_and_needs_no_key(
    command: Command, platform: MockPlatform
) -> None:
    del command.environment["HIGHWAYAPI_API_KEY"]
    done = command(*CAT, "--provider", "novita", "--dry-run", "--json")
    (event,) = of(done.events, "body")
    assert (done.code, event["body"]) == (codes.DONE, {"prompt": "a cat"})
    assert set(event["cost"]) == {
        "amount",
        "at_least",
        "currency",
        "certainty",
        "unknown",
    }
    assert platform.submits == []
    done = command(*CAT, "--provider", "novita", "--dry-run")
    assert "next: the same without --dry-run\n" in done.err
    done = command(*CAT, "--dry-run")
    assert "next: the same without --dry-run, with --provider\n" in done.err


@pytest.mark.parametrize("endpoint", endpoints())
def test_the_example_of_each_endpoint_makes_the_body_of_the_spec(
    endpoint: str, offline: Command
) -> None:
    known = known_of(endpoint)
    program, *words = shlex.split(known["example"])
    assert program == "videotasks"
    done = offline(*words, "--dry-run", "--json", "--provider", "ppio")
    schema = (
        Path(__file__).resolve().parents[2] / "generated" / "json-schema" / "2020-12"
    )
    text = (schema / f"{known['request']}.json").read_text("utf-8")
    example, *_ = json.loads(text)["examples"]
    (event,) = of(done.events, "body")
    assert {**event["body"], **example} == event["body"]
    assert done.code == codes.DONE or of(done.events, "problem")  # of ppio's own page


def test_no_parameter_hides_behind_an_option_of_the_command() -> None:
    from videotasks.cli import _submit

    parser = _submit.parser("submit", ["vidu_q1.text_to_video"])
    names = {one["option"] for one in known_of("vidu_q1.text_to_video")["parameters"]}
    own = options_of(parser) - names - {f"--no-{one[2:]}" for one in names}
    own -= {one.replace("-", "_").replace("__", "--", 1) for one in names}
    assert {f"--{one}" for one in OWN} - {"--parameter"} == own


def options_of(parser: Parser) -> set[str]:
    strings = parser._option_string_actions  # what argparse itself looks into
    return {one for one in strings if one.startswith("--")}


def test_each_outcome_has_its_exit_code_and_what_to_type_next(
    command: Command, platform: MockPlatform
) -> None:
    failed = command(
        "submit", "vidu_q1.text_to_video", "--prompt", "[fail]", *AT, "--wait", *SOON
    )
    assert (failed.code, "next: " in failed.err) == (codes.FAILED, True)
    platform.faults = [Fault("reset", on="submit", accepted=True)]
    unknown = command(*CAT, *AT)
    assert (unknown.code, "console of HighwayAPI" in unknown.err) == (
        codes.UNKNOWN,
        True,
    )
    command.environment["HIGHWAYAPI_API_KEY"] = "sk-another-key-of-nobody"
    refused = command(*CAT, *AT)
    assert refused.code == codes.REFUSED
    assert "next: videotasks doctor --provider highwayapi" in refused.err
    assert "sk-another" not in refused.err
    command.environment["VIDEOTASKS_BASE_URL"] = "http://127.0.0.1:9"
    unreached = command("wait", "a-task", *AT, "--timeout", "0.2")
    assert unreached.code == codes.TIMED_OUT
    assert "next: videotasks wait a-task --provider highwayapi" in unreached.err


def test_what_waits_too_long_or_costs_too_much_says_so(
    command: Command, platform: MockPlatform
) -> None:
    price = ("--budget", "0.10", "--currency", "USD", "--price", "0.40")
    assert command(*CAT, *AT, *price).code == codes.OVER_BUDGET
    assert platform.submits == []
    platform.faults = [Fault("slow", on="result", times=None, seconds=60)]
    done = command(*CAT, *AT, "--wait", "--timeout", "0.1")
    (task,) = platform.submits
    assert done.code == codes.TIMED_OUT
    assert f"next: videotasks wait {task.task_id} --provider highwayapi" in done.err


def test_a_missing_provider_or_key_is_named(command: Command) -> None:
    done = command(*CAT)
    assert done.code == codes.UNUSABLE
    assert "next: videotasks submit vidu_q1.text_to_video --provider " in done.err
    del command.environment["VIDEOTASKS_BASE_URL"]
    command.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    done = command.process(*CAT, "--provider", "novita")
    assert done.code == codes.UNUSABLE
    assert "next: export NOVITA_API_KEY=... or videotasks login novita" in done.err
    for words, near in (
        (("submit", "vidu_q1.text_to_vidoe"), "did you mean vidu_q1.text_to_video?"),
        (("submit", "vidu_q1.text_to_video", "--promt", "x"), "did you mean --prompt?"),
        (("submit", "--prompt", "x"), "the endpoint comes first"),
        (("subnit",), "next: videotasks submit"),
    ):
        done = command(*words)
        assert (done.code, near in done.err) == (codes.UNUSABLE, True), done.err
        assert "next: " in done.err


@not_on_windows("signals are other ones")
@pytest.mark.parametrize("stage", ["submit", "wait", "download"])
def test_ctrl_c_tells_the_task_and_how_to_go_on(
    stage: str, command: Command, platform: MockPlatform
) -> None:
    on = {"submit": "submit", "wait": "result", "download": "file"}[stage]
    seconds = 1.0 if stage == "submit" else 60
    platform.faults = [
        Fault("slow", on=on, times=None, seconds=seconds, accepted=stage == "submit")
    ]
    process = command.start(*CAT, *AT, *SOON, "--download", "videos")
    until(lambda: any(one.path_is(on) for one in seen(platform)), process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == codes.INTERRUPTED, err
    (task,) = platform.submits
    goes_on = f"{task.task_id} goes on, and nothing is lost"
    assert goes_on in err, out + err
    (following,) = re.findall("^next: videotasks (.*)$", err, re.MULTILINE)
    platform.faults = []
    done = command(*shlex.split(following), *SOON)
    assert done.code == codes.DONE, done.err
    assert len(platform.submits) == 1


@not_on_windows("signals are other ones")
def test_ctrl_c_where_no_answer_comes_says_that_nobody_knows(
    command: Command, platform: MockPlatform
) -> None:
    platform.faults = [Fault("slow", on="submit", seconds=600)]
    process = command.start(*CAT, *AT, "--wait")
    until(lambda: any(one.path_is("submit") for one in seen(platform)), process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (codes.INTERRUPTED, "")
    assert "nobody knows whether it was accepted, and billed" in err
    assert "next: look for it in the console of highwayapi before sending it" in err
    assert "Traceback" not in err


class Seen:
    """A request that the platform has got."""

    def __init__(self, path: str) -> None:
        self._path = path

    def path_is(self, kind: str) -> bool:
        begin = {
            "submit": "/v3/async/vidu",
            "result": "/v3/async/task-result",
            "file": "/files/",
        }
        return self._path.startswith(begin[kind])


def seen(platform: MockPlatform) -> list[Seen]:
    return [Seen(one.path) for one in platform.requests]
