"""Recorded calls are shown to a type checker, and run by a client against the mock."""

from __future__ import annotations

from pathlib import Path

from generator.release.record import CALLS, LAST
from generator.release.trial import faults, type_faults
from tests.project.environments import ROOT

CLIENT = ROOT / "generated" / "python"
RECORDED = ROOT / "specs" / LAST / CALLS


def test_the_calls_of_the_last_release_run_with_the_client_of_today() -> None:
    assert [*faults(RECORDED, CLIENT)] == []


def test_a_call_that_fails_or_sends_something_else_is_found(tmp_path: Path) -> None:
    text = RECORDED.read_text("utf-8")
    calls = tmp_path / "calls.py"
    text = text.replace("client.vidu_q1.text_to_video(", "client.vidu_q9.gone(", 1)
    calls.write_text(text.replace('"duration": 4', '"duration": 5', 1), "utf-8")
    found = "\n".join(faults(calls, CLIENT))
    assert "AttributeError" in found
    assert "was to send" in found


def test_calls_that_never_end_are_given_up_in_words(tmp_path: Path) -> None:
    calls = tmp_path / "calls.py"
    calls.write_text("while True:\n    pass\n", "utf-8")
    (found,) = faults(calls, CLIENT, seconds=0.5)
    assert "calls.py did not end within 0.5 s" in found
    assert "try again when nothing else runs" in found


def test_a_type_checker_sees_them_with_the_client_that_is_released(
    tmp_path: Path,
) -> None:
    package = tmp_path / "client" / "videotasks"
    package.mkdir(parents=True)
    (package / "py.typed").touch()
    text = "def submit(prompt: str) -> int:\n    return len(prompt)\n"
    (package / "__init__.py").write_text(text, "utf-8")
    right, wrong = tmp_path / "right.py", tmp_path / "wrong.py"
    right.write_text('from videotasks import submit\n\nsubmit("a cat")\n', "utf-8")
    wrong.write_text(
        "from videotasks import Client, submit\n\nsubmit(duration=5)\n", "utf-8"
    )
    found = [*type_faults([right, wrong], package.parent)]
    assert all("wrong.py" in line for line in found)
    assert any('has no attribute "Client"' in line for line in found)
    assert any('Unexpected keyword argument "duration"' in line for line in found)
