"""A fragment in `specs/changes/` tells users why something changed, and a correction is not the vendor's change."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.cli import main

from .small import compared, folder

CORRECTION = """\
cause: correction
endpoints: [fragment.limits]
pointers: [/p]
text: The page has said 1500 all along.
source: https://acme.example/page
"""


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    """Specs before and after an edit of two parameters."""
    value = {"type": "string", "maxLength": 2000}
    old = folder(tmp_path / "old", {"p": value, "q": value})
    new = tmp_path / "new"
    shutil.copytree(old, new)
    spec = new / "endpoints" / "fragment" / "limits.yaml"
    spec.write_text(spec.read_text("utf-8").replace("2000", "1500"), "utf-8")
    return old, new


def told(specs: Path, name: str, text: str) -> None:
    (specs / "changes").mkdir(exist_ok=True)
    (specs / "changes" / name).write_text(text, "utf-8")


def test_a_correction_reads_as_one(both: tuple[Path, Path]) -> None:
    old, new = both
    told(new, "prompt.yaml", CORRECTION)
    first, second = compared(old, new).changes
    assert (first.pointer, first.severity) == ("/p", "breaking")
    assert first.reason.startswith(
        "a correction of our transcription, while the platform is as it was"
        " (The page has said 1500 all along; https://acme.example/page): maxLength is 1500"
    )
    assert first.reason.endswith(
        "by the vendor it never was right, which schemas and client only tell now"
    )
    assert (first.schemas, first.client, first.cause) == (
        "breaking",
        "breaking",
        "correction",
    )
    assert first.plain["cause"] == "correction"
    assert second.reason.startswith("maxLength is 1500 instead of 2000")
    assert second.cause is None
    assert "cause" not in second.plain


def test_what_the_vendor_narrows_was_right_before(both: tuple[Path, Path]) -> None:
    old, new = both
    told(new, "prompt.yaml", CORRECTION.replace("correction", "vendor"))
    first, _ = compared(old, new).changes
    assert (first.severity, first.cause) == ("breaking", "vendor")
    assert "never was right" not in first.reason


def test_the_fragment_that_names_a_change_most_exactly_tells_its_cause(
    both: tuple[Path, Path],
) -> None:
    old, new = both
    told(new, "b.yaml", CORRECTION)
    everything = CORRECTION.replace("pointers: [/p]\n", "")
    told(new, "a.yaml", everything.replace("correction", "vendor"))
    told(new, "c.yaml", everything.replace("fragment.limits", "other.endpoint"))
    first, second = compared(old, new).changes
    assert first.reason.startswith("a correction of our transcription")
    assert second.reason.startswith("the vendor changed it")


def test_what_was_told_before_is_about_earlier_changes(
    both: tuple[Path, Path],
) -> None:
    for specs in both:
        told(specs, "prompt.yaml", CORRECTION)
    assert all("correction" not in one.reason for one in compared(*both).changes)


def test_a_fragment_alone_is_no_change(both: tuple[Path, Path]) -> None:
    old, _ = both
    new = old.parent / "same"
    shutil.copytree(old, new)
    told(new, "prompt.yaml", CORRECTION)
    assert compared(old, new).changes == ()


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.yaml", CORRECTION.replace("correction", "mood"), "changes/a.yaml:1:8: "),
        ("a.yaml", CORRECTION.replace("source", "sauce"), "changes/a.yaml:5:1: "),
        ("a.yaml", CORRECTION.replace("[/p]", "[p]"), "changes/a.yaml:3:12: "),
        ("a.yaml", "cause: [", "changes/a.yaml:1:"),
        ("a.yml", CORRECTION, "changes/a.yml:1:1: is misplaced or misnamed"),
    ],
)
def test_lint_says_what_is_wrong_with_one(
    name: str,
    text: str,
    expected: str,
    both: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    old, new = both
    told(new, name, text)
    assert main(["lint", "--specs", str(new)]) == 1
    assert expected in capsys.readouterr().out
    assert main(["diff", str(old), str(new)]) == 2
    assert expected in capsys.readouterr().err


def test_lint_counts_those_that_are_right(
    both: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    told(both[1], "prompt.yaml", CORRECTION)
    assert main(["lint", "--specs", str(both[1])]) == 0
    assert capsys.readouterr().out.endswith(", 1 change fragment\n")
