"""`diff` says what differs in three forms, and its exit status says what CI asks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from tests.project.environments import ROOT

from .small import folder


@pytest.fixture
def both(tmp_path: Path) -> tuple[str, str]:
    old = folder(tmp_path / "old", {"p": {"type": "string", "maxLength": 2000}})
    new = folder(tmp_path / "new", {"p": {"type": "string", "maxLength": 1500}})
    return str(old), str(new)


def test_a_line_says_what_where_and_why(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *both]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first == (
        "breaking: fragment.limits /p maxLength 2000 -> 1500 (request): maxLength is 1500 instead of 2000:"
        " a request that was right may be refused now"
    )
    assert rest[0].startswith("newly refused: fragment.limits /p maxLength: ")
    assert rest[-1].startswith("1 breaking, 0 compatible, 0 cosmetic; of the payloads")


def test_the_form_for_machines(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *both, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [*found] == ["changes", "refused", "admitted"]
    (change,) = found["changes"]
    assert change == {
        "endpoint": "fragment.limits",
        "pointer": "/p",
        "keyword": "maxLength",
        "old": 2000,
        "new": 1500,
        "direction": "request",
        "severity": "breaking",
        "reason": "maxLength is 1500 instead of 2000: a request that was right may be refused now",
    }
    assert {len(one["data"]["p"]) for one in found["refused"]} >= {2000, 1501}
    assert found["admitted"] == []
    assert main(["diff", both[1], both[0], "--format", "json"]) == 0
    back = json.loads(capsys.readouterr().out)
    assert back["refused"] == []
    ways = [sorted(map(str, way)) for way in (back["admitted"], found["refused"])]
    assert ways[0] == ways[1]


def test_the_form_for_pull_requests(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *both, "--format", "markdown"]) == 0
    out = capsys.readouterr().out
    assert "### Breaking" in out
    assert "| `fragment.limits` | `/p` | maxLength | `2000` | `1500` | request |" in out


def test_ci_fails_on_what_it_says(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *both, "--fail-on", "breaking"]) == 1
    assert main(["diff", *reversed(both), "--fail-on", "breaking"]) == 0
    assert main(["diff", *reversed(both), "--fail-on", "compatible"]) == 1
    assert main(["diff", both[0], both[0], "--fail-on", "cosmetic"]) == 0
    assert capsys.readouterr().out.endswith("no change\n")


def test_what_cannot_be_read_is_told_with_its_place(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    spec = Path(both[1]) / "endpoints" / "fragment" / "limits.yaml"
    spec.write_text("title: 5\n", "utf-8")
    assert main(["diff", *both]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"{both[1]}/endpoints/fragment/limits.yaml:1:1: " in captured.err


def test_an_endpoint_with_another_name_is_known_by_its_path(
    both: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    spec = Path(both[1]) / "endpoints" / "fragment" / "limits.yaml"
    spec.rename(spec.with_name("renamed.yaml"))
    assert main(["diff", *both, "--format", "json"]) == 0
    changes = json.loads(capsys.readouterr().out)["changes"]
    assert [(one["keyword"], one["old"], one["new"]) for one in changes] == [
        ("id", "fragment.limits", "fragment.renamed"),
        ("maxLength", 2000, 1500),
    ]
    # Another path is another endpoint: one is gone, one is new.
    text = spec.with_name("renamed.yaml").read_text("utf-8")
    spec.with_name("renamed.yaml").write_text(text.replace("/limits", "/others"))
    assert main(["diff", *both, "--format", "json"]) == 0
    changes = json.loads(capsys.readouterr().out)["changes"]
    assert [(one["endpoint"], one["severity"]) for one in changes] == [
        ("fragment.limits", "breaking"),
        ("fragment.renamed", "compatible"),
    ]


def test_the_same_two_sets_give_the_same_bytes(both: tuple[str, str]) -> None:
    outputs = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-m", "generator", "diff", *both, "--format", "json"],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert outputs.pop().startswith(b"{")
