"""The weekly job: when it runs, what it may do, and its scripts, run for real with a stand-in for `gh`."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import _parser

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / ".github" / "workflows" / "documentation.yml").read_text("utf-8")
# YAML 1.1 takes the key `on` for a truth value; GitHub does not.
WORKFLOW: Any = yaml.load(TEXT, Loader=yaml.BaseLoader)
STEPS: list[dict[str, Any]] = WORKFLOW["jobs"]["check"]["steps"]
SCRIPTS = {one["name"]: one["run"] for one in STEPS if "run" in one}
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]
"""How GitHub runs a step with `shell: bash`."""
REPORT = "# Documentation check\n\n1 page read: 1 drift (1 breaking).\n"


# -- what it is -------------------------------------------------------------------------------------


def test_it_runs_weekly_and_by_hand() -> None:
    assert set(WORKFLOW["on"]) == {"schedule", "workflow_dispatch"}
    (one,) = WORKFLOW["on"]["schedule"]
    minute, hour, day, month, weekday = one["cron"].split()
    assert 0 < int(minute) < 60
    assert 0 <= int(hour) < 24
    assert (day, month) == ("*", "*")
    assert 0 <= int(weekday) < 7


def test_it_may_read_the_checkout_and_write_issues_and_nothing_else() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read", "issues": "write"}
    assert "permissions" not in WORKFLOW["jobs"]["check"]
    assert "secrets." not in TEXT
    assert STEPS[0]["with"]["persist-credentials"] == "false"


def test_actions_are_pinned_to_a_major_version() -> None:
    used = [one["uses"] for one in STEPS if "uses" in one]
    assert [one.partition("@")[0] for one in used] == [
        "actions/checkout",
        "actions/setup-python",
        "actions/cache",
    ]
    assert all(re.fullmatch(r"[\w/-]+@v\d+", one) for one in used)


def test_it_runs_on_python_3_11_and_keeps_the_pages() -> None:
    given = {
        one["uses"].partition("@")[0]: one["with"] for one in STEPS if "uses" in one
    }
    assert given["actions/setup-python"]["python-version"] == "3.11"
    kept = given["actions/cache"]["path"]
    assert all(f"--cache {kept} " in one for one in checks())
    # What a page says is no part of the cache's key: each run stores what it has.
    assert "run_id" in given["actions/cache"]["key"]
    assert given["actions/cache"]["key"].startswith(
        given["actions/cache"]["restore-keys"]
    )


def test_no_script_has_an_expression_in_it() -> None:
    """What GitHub fills in comes by the environment: it cannot become a command."""
    assert not [one for one in SCRIPTS.values() if "${{" in one]


@pytest.mark.parametrize("name", SCRIPTS)
def test_bash_can_read_every_script(name: str) -> None:
    done = subprocess.run(
        ["bash", "-n"], input=SCRIPTS[name], text=True, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def checks() -> list[str]:
    return re.findall(r"python -m generator [^>|\n]+", "\n".join(SCRIPTS.values()))


def test_the_command_line_takes_what_the_job_calls() -> None:
    options = [_parser().parse_args(shlex.split(one)[3:]) for one in checks()]
    assert [one.format for one in options] == ["markdown", "github"]
    assert [one.pages for one in options] == [[], []]


# -- what it does -----------------------------------------------------------------------------------

GH = """\
#!/usr/bin/env bash
printf '%s\\n' "$(printf '%q ' "$@")" >> "$LOG"
if [ "$1 $2" = "issue list" ]; then printf '%s' "$OPEN"; fi
for one in "$@"; do if [ "$one" = body.md ]; then cp body.md sent.md; fi; done
"""
PYTHON = """\
#!/usr/bin/env bash
printf '%s' "$PRINTED"
exit "$EXIT"
"""


@dataclass
class Machine:
    """A folder with stand-ins for `gh` and `python` in front of everything else."""

    folder: Path

    def __post_init__(self) -> None:
        for name, text in (("gh", GH), ("python", PYTHON)):
            path = self.folder / "bin" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            path.chmod(0o755)

    def run(self, name: str, **environment: str) -> subprocess.CompletedProcess[str]:
        script = self.folder / "step.sh"
        script.write_text(SCRIPTS[name], encoding="utf-8")
        given = {
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "LOG": str(self.folder / "log"),
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
        }
        return subprocess.run(
            [*BASH, str(script)],
            cwd=self.folder,
            env={**given, **environment},
            capture_output=True,
            text=True,
        )

    def report(self, status: int, issue: str, text: str = REPORT) -> list[list[str]]:
        """Runs the step that keeps the report; returns the calls of `gh`."""
        (self.folder / "report.md").write_text(text, encoding="utf-8")
        run = "https://github.example/acme/specs/actions/runs/7"
        done = self.run("Keep one report", STATUS=str(status), OPEN=issue, RUN=run)
        assert (done.returncode, done.stderr) == (0, "")
        return [shlex.split(one) for one in self.text("log").splitlines()]

    def text(self, name: str) -> str:
        path = self.folder / name
        return path.read_text("utf-8") if path.exists() else ""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_without_drift_and_without_an_issue_nothing_happens(machine: Machine) -> None:
    (listed,) = machine.report(0, "")
    assert listed[:2] == ["issue", "list"]
    assert listed[listed.index("--label") + 1] == "documentation-drift"
    assert listed[listed.index("--state") + 1] == "open"


def test_without_drift_an_open_issue_is_closed_with_a_comment(machine: Machine) -> None:
    _, closed = machine.report(0, "12")
    assert closed[:4] == ["issue", "close", "12", "--comment"]
    assert closed[4].endswith("/actions/runs/7")


@pytest.mark.parametrize("status", [1, 2])
def test_with_drift_an_issue_is_created_and_its_label(
    machine: Machine, status: int
) -> None:
    _, label, created = machine.report(status, "")
    assert label[:4] == ["label", "create", "documentation-drift", "--force"]
    assert created[:2] == ["issue", "create"]
    assert created[created.index("--label") + 1] == "documentation-drift"
    assert machine.text("sent.md").startswith(REPORT)
    assert machine.text("sent.md").rstrip().endswith("/actions/runs/7")


@pytest.mark.parametrize("status", [1, 2])
def test_with_drift_an_open_issue_is_edited_and_no_second_one_opened(
    machine: Machine, status: int
) -> None:
    _, edited = machine.report(status, "12")
    assert edited == ["issue", "edit", "12", "--body-file", "body.md"]
    assert machine.text("sent.md").startswith(REPORT)


def test_a_report_that_no_issue_can_hold_is_cut_at_a_line(machine: Machine) -> None:
    long = REPORT + "| 一行 | `%s` \\n |\n" * 9000
    machine.report(1, "12", long)
    sent = machine.text("sent.md")
    assert 20000 < len(sent) < 65536
    assert "Cut off here" in sent
    lines = sent.splitlines()
    assert set(lines[3:-4]) == {"| 一行 | `%s` \\n |"}
    assert sent.rstrip().endswith("/actions/runs/7")


@pytest.mark.parametrize("status", [0, 1, 2])
def test_drift_and_unreadable_pages_do_not_fail_the_job(
    machine: Machine, status: int
) -> None:
    done = machine.run("Check the pages", PRINTED=REPORT, EXIT=str(status))
    assert (done.returncode, done.stderr) == (0, "")
    assert machine.text("output") == f"status={status}\n"
    assert machine.text("summary") == machine.text("report.md") == REPORT
    assert (
        machine.run("Annotate the specs", PRINTED="", EXIT=str(status)).returncode == 0
    )


@pytest.mark.parametrize(
    ("status", "printed"),
    [
        (130, REPORT),
        (3, ""),
        # A traceback goes to stderr, with the same status as drift.
        (1, ""),
        (1, "specs/api.yaml:3:1: unknown keyword 'hosts'\n"),
    ],
)
def test_a_check_that_crashed_fails_the_job_and_leaves_the_issue_alone(
    machine: Machine, status: int, printed: str
) -> None:
    done = machine.run("Check the pages", PRINTED=printed, EXIT=str(status))
    assert done.returncode == 1
    assert f"has failed with status {status}" in done.stdout
    assert machine.text("output") == ""


def test_an_annotation_that_crashed_fails_the_job(machine: Machine) -> None:
    assert machine.run("Annotate the specs", PRINTED="", EXIT="3").returncode != 0
