"""The workflows: when they run, what they may do, and their scripts, run for real with a stand-in for `gh`."""

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

from .environments import SHARED

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
TEXTS = {
    path.relative_to(GITHUB).as_posix(): path.read_text("utf-8")
    for path in sorted(GITHUB.glob("*/**/*.yml"))
}
# YAML 1.1 takes the key `on` for a truth value; GitHub does not.
FILES: dict[str, Any] = {
    name: yaml.load(text, Loader=yaml.BaseLoader) for name, text in TEXTS.items()
}
WORKFLOWS = {name: file for name, file in FILES.items() if "jobs" in file}
WEEKLY = ["workflows/newest.yml", "workflows/pages.yml"]
PUBLISH = "workflows/publish.yml"  # what it may do, test_publishing.py says
SYSTEMS = "workflows/systems.yml"
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]
"""How GitHub runs a step with `shell: bash`."""
REPORT = "# Documentation check\n\n1 page read: 1 drift (1 breaking).\n"


def steps_of(file: Any) -> list[dict[str, Any]]:
    if "runs" in file:
        steps: list[dict[str, Any]] = file["runs"]["steps"]
        return steps
    return [step for job in file["jobs"].values() for step in job["steps"]]


STEPS = {name: steps_of(file) for name, file in FILES.items()}
SCRIPTS = {
    step["name"]: step["run"]
    for steps in STEPS.values()
    for step in steps
    if "run" in step
}


# -- what they are ----------------------------------------------------------------------------------


def test_there_are_these() -> None:
    assert list(WORKFLOWS) == [*WEEKLY, PUBLISH, SYSTEMS, "workflows/tests.yml"]
    assert set(FILES) - set(WORKFLOWS) == {"actions/keep-report/action.yml"}


@pytest.mark.parametrize("name", WEEKLY)
def test_it_runs_weekly_and_by_hand(name: str) -> None:
    assert set(FILES[name]["on"]) == {"schedule", "workflow_dispatch"}
    (schedule,) = FILES[name]["on"]["schedule"]
    minute, hour, day, month, weekday = schedule["cron"].split()
    assert 0 < int(minute) < 60
    assert 0 <= int(hour) < 24
    assert (day, month) == ("*", "*")
    assert 0 <= int(weekday) < 7


def test_every_change_is_tested_on_the_oldest_and_the_newest_python() -> None:
    tests = FILES["workflows/tests.yml"]
    assert set(tests["on"]) == {"push", "pull_request"}
    assert tests["jobs"]["run"]["strategy"]["matrix"]["python"] == ["3.10", "3.14"]
    assert SCRIPTS["Run everything"] == ".ci/run"


def test_every_change_is_tested_on_windows_and_macos() -> None:
    systems = FILES[SYSTEMS]
    assert set(systems["on"]) == {"push", "pull_request"}
    job = systems["jobs"]["test"]
    assert job["runs-on"] == "${{ matrix.system }}"
    matrix = job["strategy"]["matrix"]
    assert matrix["system"] == ["windows-latest", "macos-latest"]
    assert matrix["python"] == ["3.10", "3.14"]
    # Windows would take PowerShell, and has no make.
    assert systems["defaults"]["run"]["shell"] == "bash"
    for step in STEPS[SYSTEMS]:
        assert not re.search(r"\bmake\b|\bsudo\b|\.venv|\.ci/run", step.get("run", ""))


def test_every_room_of_generator_and_client_is_tested_there() -> None:
    rooms = {path.parent.name for path in (ROOT / "tests").glob("*/__init__.py")}
    # The tools of other languages, what guards the vectors, what guards this repository and what it publishes need one
    # system only; what strikes at random needs the signals of one.
    here = {"consumers", "mutants", "packages", "project", "soak", "surface"}
    command = SCRIPTS["Test generator and client"].replace("\\\n", " ")
    paths = [word for word in shlex.split(command) if word.startswith("tests/")]
    assert set(paths) == {f"tests/{room}" for room in rooms - here} | {
        "tests/test_systems.py"
    }


@pytest.mark.parametrize("name", [name for name in WORKFLOWS if name != PUBLISH])
def test_it_may_read_the_checkout_and_a_weekly_one_write_issues(name: str) -> None:
    issues = {"issues": "write"} if name in WEEKLY else {}
    assert FILES[name]["permissions"] == {"contents": "read", **issues}
    assert all("permissions" not in job for job in FILES[name]["jobs"].values())
    assert "secrets." not in TEXTS[name]
    assert STEPS[name][0]["with"]["persist-credentials"] == "false"


def test_actions_are_pinned_to_a_commit_and_its_version_or_are_our_own() -> None:
    used = {
        step["uses"] for steps in STEPS.values() for step in steps if "uses" in step
    }
    own = {action for action in used if action.startswith("./")}
    assert own == {"./.github/actions/keep-report"}
    pinned = re.compile(
        r"uses: ((?:actions|pypa)/[\w-]+@[0-9a-f]{40}) # v\d+\.\d+\.\d+\b"
    )
    found = [pinned.findall(text) for text in TEXTS.values()]
    assert {action for actions in found for action in actions} == used - own
    assert len({action.partition("@")[0] for action in used - own}) == len(used - own)


@pytest.mark.parametrize("name", WEEKLY)
def test_its_report_is_kept_with_every_input(name: str) -> None:
    (kept,) = (step for step in STEPS[name] if "keep-report" in step.get("uses", ""))
    declared = FILES["actions/keep-report/action.yml"]["inputs"]
    assert set(kept["with"]) == set(declared)


def test_the_pages_are_kept_between_runs() -> None:
    (cache,) = (
        step["with"]
        for step in STEPS["workflows/pages.yml"]
        if step.get("uses", "").startswith("actions/cache@")
    )
    assert all(
        f"--cache {cache['path']} " in command for command in commands("pages check")
    )
    # What a page says is no part of the cache's key: each run stores what it has.
    assert "run_id" in cache["key"]
    assert cache["key"].startswith(cache["restore-keys"])


def test_no_script_has_an_expression_in_it() -> None:
    """What GitHub fills in comes by the environment: it cannot become a command."""
    assert not [script for script in SCRIPTS.values() if "${{" in script]


@pytest.mark.parametrize("name", SCRIPTS)
def test_bash_can_read_every_script(name: str) -> None:
    done = subprocess.run(
        ["bash", "-n"], input=SCRIPTS[name], text=True, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def commands(name: str = "") -> list[str]:
    """The generator's commands in the scripts: all of them, or those of one name."""
    scripts = "\n".join(SCRIPTS.values())
    return re.findall(rf"python -m generator {name}[^>|\n]*", scripts)


def test_the_command_line_takes_what_the_jobs_call() -> None:
    options = {
        command: _parser().parse_args(shlex.split(command)[3:])
        for command in commands()
    }
    pages = [options[command] for command in commands("pages check")]
    assert [page.format for page in pages] == ["markdown", "github"]
    assert [page.pages for page in pages] == [[], []]


# -- what they do -----------------------------------------------------------------------------------

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
        for name, text in (("bin/gh", GH), (".venv/bin/python", PYTHON)):
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
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
        given = {"LABEL": "documentation-drift", "TITLE": "It has changed"}
        given |= {"DESCRIPTION": "Drift", "SOLVED": "No drift any more"}
        given |= {"STATUS": str(status), "OPEN": issue, "RUN": run}
        done = self.run("Keep one report", **given)
        assert (done.returncode, done.stderr) == (0, "")
        return [shlex.split(line) for line in self.text("log").splitlines()]

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


@pytest.mark.parametrize("status", [1, 2, 3])
def test_with_drift_an_issue_is_created_and_its_label(
    machine: Machine, status: int
) -> None:
    _, label, created = machine.report(status, "")
    assert label[:4] == ["label", "create", "documentation-drift", "--force"]
    assert created[:2] == ["issue", "create"]
    assert created[created.index("--label") + 1] == "documentation-drift"
    assert machine.text("sent.md").startswith(REPORT)
    assert machine.text("sent.md").rstrip().endswith("/actions/runs/7")


@pytest.mark.parametrize("status", [1, 2, 3])
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


@pytest.mark.parametrize("status", [0, 1, 2, 3])
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
    assert machine.run("Annotate the specs", PRINTED="", EXIT="4").returncode != 0


def called(machine: Machine, name: str) -> list[list[str]]:
    """What a step calls a Python for that notes it and does nothing."""
    noting = '#!/usr/bin/env bash\nprintf \'%q \' "$@" >> "$LOG"; echo >> "$LOG"\n'
    (machine.folder / "bin" / "python").write_text(noting, "utf-8")
    (machine.folder / "bin" / "python").chmod(0o755)
    done = machine.run(name)
    assert (done.returncode, done.stderr) == (0, "")
    return [shlex.split(line) for line in machine.text("log").splitlines()]


def test_what_make_installs_is_installed_without_make(machine: Machine) -> None:
    done = subprocess.run(
        ["make", "--always-make", "--dry-run", "PYTHON=true", ".venv/ready"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    # make shows what pip says, and a workflow need not.
    quietly = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    by_make = [
        [*quietly, *shlex.split(arguments)]
        for arguments in re.findall(r" \.ci/install\.py (.*)", done.stdout)
    ]
    assert len(by_make) == 2
    assert called(machine, "Install generator and client") == by_make


def test_the_tests_are_run_by_pytest_alone(machine: Machine) -> None:
    (words,) = called(machine, "Test generator and client")
    assert words[:7] == ["-m", "pytest", *SHARED]
    assert all((ROOT / path).exists() for path in words[7:])


def test_stale_output_fails_the_job(machine: Machine) -> None:
    name = "Check that generated/ is up to date"
    assert called(machine, name) == [
        ["-m", "generator", "lint"],
        ["-m", "generator", "generate", "--check"],
    ]
    (machine.folder / "bin" / "python").write_text(PYTHON, "utf-8")
    assert machine.run(name, PRINTED="", EXIT="1").returncode == 1


MAKE = """\
#!/usr/bin/env bash
if [ "$1" = newest ]; then
  mkdir -p build/newest
  if [ -n "$PRINTED" ]; then printf '%s' "$PRINTED" > build/newest/report.md; fi
  exit "$EXIT"
fi
"""


@pytest.mark.parametrize("status", [0, 2])
def test_tests_that_fail_with_the_newest_versions_are_reported(
    machine: Machine, status: int
) -> None:
    for name, text in (("make", MAKE), ("sudo", '#!/bin/sh\nexec "$@"\n')):
        (machine.folder / "bin" / name).write_text(text, "utf-8")
        (machine.folder / "bin" / name).chmod(0o755)
    done = machine.run("Run the tests", PRINTED=REPORT, EXIT=str(status))
    assert (done.returncode, done.stderr) == (0, "")
    assert machine.text("output") == f"status={status}\n"
    assert machine.text("summary") == machine.text("report.md") == REPORT


def test_tests_that_could_not_begin_fail_the_job(machine: Machine) -> None:
    for name, text in (("make", MAKE), ("sudo", '#!/bin/sh\nexec "$@"\n')):
        (machine.folder / "bin" / name).write_text(text, "utf-8")
        (machine.folder / "bin" / name).chmod(0o755)
    done = machine.run("Run the tests", PRINTED="", EXIT="1")
    assert done.returncode == 1
    assert "there is no report" in done.stdout
