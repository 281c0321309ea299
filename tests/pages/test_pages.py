"""Pages written by hand in every form, each with what must come of it: see pages/README.md."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.pages.facts import Page, Unreadable
from generator.pages.reading.page import read

PAGES = Path(__file__).parent / "samples"
NAMES = sorted(path.stem for path in PAGES.glob("*.txt"))


def outcome(name: str) -> Page | Unreadable:
    return read((PAGES / f"{name}.txt").read_bytes().decode(), name)


def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PAGES / f"{name}.json").read_text())
    return found


@pytest.mark.parametrize(
    "name", [one for one in NAMES if "parameters" in expected(one)]
)
def test_a_whole_page_gives_its_facts(name: str) -> None:
    page, wanted = outcome(name), expected(name)
    assert isinstance(page, Page), page
    facts = page.facts.to_json()
    doubts = [(one["pointer"], one["keyword"]) for one in facts.pop("doubts")]
    for doubt in wanted.pop("doubts", []):
        assert (doubt["pointer"], doubt["keyword"]) in doubts
    assert facts == wanted


@pytest.mark.parametrize(
    "name", [one for one in NAMES if "incomplete" in expected(one)]
)
def test_a_page_that_is_cut_off_is_incomplete(name: str) -> None:
    page = outcome(name)
    assert isinstance(page, Unreadable), page
    assert (page.incomplete, page.form) == (True, expected(name)["form"]), page


@pytest.mark.parametrize("name", [one for one in NAMES if "refused" in expected(one)])
def test_what_is_no_page_is_refused_with_the_reason(name: str) -> None:
    page, wanted = outcome(name), expected(name)
    assert isinstance(page, Unreadable), page
    assert not page.incomplete, page
    assert wanted["because"].casefold() in page.reason.casefold()
    if "form" in wanted:
        assert page.form == wanted["form"]
