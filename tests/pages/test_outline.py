"""`pages facts` prints what a page states: a line for each field, condition and doubt, or why nothing can be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main

SAMPLES = Path(__file__).parent / "samples"


def facts(name: str, *options: str) -> int:
    return main(["pages", "facts", str(SAMPLES / f"{name}.txt"), *options])


def test_fields_stand_below_their_objects_with_where_they_were_seen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert facts("rendered-nested-sample") == 0
    said = capsys.readouterr().out
    assert said.startswith(
        "Plover 3 Reference to Video (rendered)\n"
        "POST https://api.aviary.example/v3/async/plover-3-reference2video\n"
        "headers:\n"
        '  Content-Type: string, required, enum ["application/json"]\n'
        "  Authorization: string, required\n"
        "parameters:\n"
        "  prompt: string, required\n"
        "  subjects: object[], required, minItems 1, maxItems 4\n"
        "    id: string, seen in the sample only\n"
    )
    assert "\n    look: type not stated, seen in the sample only\n" in said
    assert "\n    voice: object, seen in the sample only\n      id: string, " in said
    assert "\n  seed: integer\nresponse:\n  task_id: string, required\n" in said
    assert said.endswith(
        "doubt: request /loras items: the type of an item is not stated\n"
    )


def test_a_page_without_an_address_has_no_line_for_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert facts("conditions-by-duration") == 0
    said = capsys.readouterr().out
    assert said.startswith("Kestrel 2 Image to Video (markdown)\nheaders:\n")
    assert 'media {"kind": "image", "forms": ["url"]}\n' in said
    assert said.endswith(
        'condition: {"when": {"duration": 8}, "default": {"resolution": "720p"},'
        ' "allow": {"resolution": ["720p"]}}\n'
    )


@pytest.mark.parametrize(
    ("name", "doubt"),
    [
        (
            "markdown-default-contradicts",
            "doubt: request /duration default: the mark says 5, the text 8",
        ),
        (
            "markdown-unknown-type",
            "doubt (not understood): request /blend type: the type word 'curve' is not known",
        ),
    ],
)
def test_what_a_person_must_read_is_said(
    capsys: pytest.CaptureFixture[str], name: str, doubt: str
) -> None:
    assert facts(name) == 0
    assert capsys.readouterr().out.splitlines()[-1] == doubt


def test_a_page_in_chinese_is_shown_in_its_own_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert facts("chinese-anchored") == 0
    assert capsys.readouterr().out.startswith("苍鹭 2 文生视频 (anchored)\n")


@pytest.mark.parametrize(
    "name",
    sorted(path.stem for path in SAMPLES.glob("*.txt") if path.stem[:4] != "refu"),
)
def test_every_field_of_a_page_has_a_line(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """Whatever the page: as many lines as the facts for machines have fields, conditions and doubts, and headings."""
    status = facts(name, "--format", "json")
    found = json.loads(capsys.readouterr().out)
    assert facts(name) == status
    said = capsys.readouterr()
    if status == 2:
        assert said.out == ""
        assert found["incomplete"] in said.err
        return
    headings = 4 + any(key in found for key in ("method", "path"))
    rows = len(found.get("conditions", ())) + len(found["doubts"])
    rows += len(found.get("unexplained", ()))
    for section in ("headers", "parameters", "response"):
        rows += count(found[section])
    assert len(said.out.splitlines()) == headings + rows


def count(fields: list[dict[str, Any]]) -> int:
    return sum(1 + count(field.get("fields", [])) for field in fields)
