"""Schemathesis, with all its phases, finds nothing wrong between the OpenAPI file and the mock, and finds what is."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.client.loopback import Reply, Server
from videotasks.mock import MockPlatform

from .http_tools import FILE, schemathesis
from .tools import HERE, MissingError, Tool

pytestmark = pytest.mark.interop

WHOLE = json.loads(FILE.read_text("utf-8"))
PATH = "/v3/async/vidu-q1-reference2video"
KEY = "mock-key"
# Both insist on 401 or 403 for a request without a key, where the platform documents 400 MISSING_API_KEY. That nothing
# is accepted without the key is a check of schemathesis_hooks.py.
EXCLUDED = "ignored_auth,missing_required_header"

Report = dict[str, Any]


@pytest.fixture(scope="module")
def tool() -> Tool:
    try:
        return schemathesis()
    except MissingError as missing:
        pytest.skip(str(missing))


@pytest.fixture
def checked(tool: Tool, tmp_path: Path) -> Callable[..., Report]:
    """Runs Schemathesis against a platform; the same in every run."""

    def run(url: str, *options: str, file: Path = FILE, hooks: bool = True) -> Report:
        report = tmp_path / "report.json"
        around = {**tool.environment, "PLATFORM_KEY": KEY}
        if hooks:
            around["SCHEMATHESIS_HOOKS"] = str(HERE / "schemathesis_hooks.py")
        done = Tool(tool.command, around).run(
            *("run", str(file), "--url", url),
            *("--header", f"Authorization: Bearer {KEY}"),
            *(
                "--continue-on-failure",
                "--seed",
                "1",
                "--generation-database",
                "none",
                "--workers",
                "1",
            ),
            *("--no-shrink", "--no-color", "--report-json-path", str(report), *options),
            cwd=tmp_path,
        )
        assert report.exists(), done.stdout + done.stderr
        found: Report = json.loads(report.read_text("utf-8"))
        assert (done.returncode == 0) is (not found["failures"]), done.stdout
        return found

    return run


def test_the_mock_does_what_the_file_says(
    checked: Callable[..., Report], figure: Callable[[str], None]
) -> None:
    phases = ("examples", "coverage", "fuzzing", "stateful")
    with MockPlatform(key=KEY, remember=0) as platform:
        report = checked(
            platform.base_url,
            *("--checks", "all", "--exclude-checks", EXCLUDED),
            *("--phases", ",".join(phases), "--max-examples", "10"),
        )
    assert report["failures"] == report["errors"] == []
    assert {name: report["phases"][name]["status"] for name in phases} == dict.fromkeys(
        phases, "success"
    )
    count = sum(map(len, WHOLE["paths"].values()))
    assert report["operations"]["tested"] == count
    assert {name: told for name, told in report["warnings"].items() if told} == {}
    cases = report["test_cases"]["generated"]
    figure(
        f"schemathesis {report['schemathesis_version']}: {count} operations, {cases:,} cases, no failure"
    )


def test_the_file_as_it_is_needs_what_the_readme_of_the_schemas_says(
    checked: Callable[..., Report], tmp_path: Path
) -> None:
    """Should this fail, the row about Schemathesis in that README has become needless, or too short."""
    copy = tmp_path / "copy.json"
    copy.write_text(re.sub(r',\s*"format": "int64"', "", FILE.read_text("utf-8")))
    options = ("--include-path", PATH, "--phases", "coverage", "--checks", "all")
    excluded = ("--exclude-checks", EXCLUDED)
    with MockPlatform(key=KEY, remember=0) as platform:
        run = partial(checked, platform.base_url, *options, hooks=False)
        plain, without_checks = run(), run(*excluded)
        as_said = run(*excluded, file=copy)
    kinds = {one["type"] for one in plain["failures"]}
    assert kinds == {"IgnoredAuth", "MissingHeaderNotRejected", "AcceptedNegativeData"}
    (width,) = without_checks["failures"]
    assert width["type"] == "AcceptedNegativeData"
    assert as_said["failures"] == as_said["errors"] == []


def answer(value: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value), {"Content-Type": "application/json"})


@pytest.fixture
def faulty() -> Iterator[Server]:
    """A platform that gives one answer to everything."""
    server = Server()
    # Schemathesis tries paths that nobody has.
    server.elsewhere = Reply(404)
    yield server
    server.close()


@pytest.mark.parametrize(
    ("reply", "check"),
    [
        (answer({"reason": "TASK_FAILED"}, 500), "not_a_server_error"),
        (answer({"reason": "TASK_FAILED"}, 418), "status_code_conformance"),
        (answer({"task_id": 7}), "response_schema_conformance"),
        (answer({"code": "400"}, 400), "response_schema_conformance"),
        (answer({}, 400), "positive_data_acceptance"),
        (answer({"task_id": "t-1"}), "negative_data_rejection"),
        (answer({"task_id": "t-1"}), "nothing_without_the_key"),
        (
            Reply(200, '{"task_id": "t-1"}', {"Content-Type": "text/html"}),
            "content_type_conformance",
        ),
    ],
    ids=lambda one: one if isinstance(one, str) else None,
)
def test_a_platform_at_fault_is_found_out(
    reply: Reply, check: str, checked: Callable[..., Report], faulty: Server
) -> None:
    faulty.on(PATH, reply)
    # Only the coverage phase sends what must be refused; examples are enough for the rest, and quicker.
    wrong = check in ("negative_data_rejection", "nothing_without_the_key")
    phase = "coverage" if wrong else "examples"
    options = ("--include-path", PATH, "--checks", check, "--phases", phase)
    assert checked(faulty.url, *options)["failures"]
