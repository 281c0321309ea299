"""The vendors' pages beyond Vidu, where they are kept beside the checkout: what must come of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.pages.facts import Facts, Page, Unreadable, walk
from generator.pages.reading.page import read
from tests.proofs import left_out

PAGES = Path(__file__).resolve().parents[2].parent / "shared" / "docs" / "beyond"
WANTED: dict[str, dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("vendor_pages_beyond.yaml").read_text("utf-8")
)

pytestmark = pytest.mark.skipif(
    not PAGES.is_dir(),
    reason=left_out(
        "the vendors' pages are their text and not part of this project: none lie in ../shared/docs/beyond"
    ),
)


def outcome(name: str) -> Page | Unreadable:
    return read((PAGES / f"{name}.txt").read_text("utf-8"), name)


def facts(name: str) -> Facts:
    page = outcome(name)
    assert isinstance(page, Page), page
    return page.facts


def stated(found: Facts, pointer: str) -> dict[str, Any]:
    field = dict(walk(found.parameters))[pointer]
    return {**field.stated, **({"seen": field.seen} if field.seen != "list" else {})}


whole = pytest.mark.parametrize(
    "name", [name for name, one in WANTED.items() if "stated" in one]
)


def test_every_page_at_hand_has_what_must_come_of_it() -> None:
    assert {path.stem for path in PAGES.glob("*.txt")} == set(WANTED)


@whole
def test_the_parameters_are_those_of_the_page_and_lie_where_they_belong(
    name: str,
) -> None:
    pointers = [pointer for pointer, _ in walk(facts(name).parameters)]
    assert pointers == WANTED[name]["parameters"]


@whole
def test_what_must_be_read_is_read(name: str) -> None:
    found = facts(name)
    for pointer, wanted in WANTED[name]["stated"].items():
        said = stated(found, pointer)
        media = wanted.get("media", {})
        for keyword in wanted.keys() - {"media"}:
            value = wanted[keyword]
            assert said.get(keyword) == value, (pointer, keyword)
        for keyword, value in media.items():
            assert said["media"].get(keyword) == value, (pointer, keyword)


@whole
def test_every_condition_is_read_or_doubted(name: str) -> None:
    found = facts(name)
    assert list(found.conditions) == WANTED[name].get("conditions", [])
    doubts = {(one.pointer, one.keyword) for one in found.ambiguities}
    for pointer, keyword in WANTED[name].get("doubts", []):
        assert (pointer, keyword) in doubts
    assert not [one for one in found.ambiguities if one.unread]


@whole
def test_what_no_fact_came_of_is_listed(name: str) -> None:
    listed = {one.pointer for one in facts(name).unexplained}
    assert listed >= set(WANTED[name].get("listed", []))


@pytest.mark.parametrize(
    "name", [name for name, one in WANTED.items() if "because" in one]
)
def test_what_has_lost_its_names_is_refused_for_that(name: str) -> None:
    page = outcome(name)
    assert isinstance(page, Unreadable), page
    assert WANTED[name]["because"] in page.reason


@pytest.mark.parametrize(
    "name", [name for name, one in WANTED.items() if "path" in one]
)
def test_the_call_of_a_markdown_page_is_that_of_its_example(name: str) -> None:
    found = facts(name)
    assert (found.method, found.path) == (WANTED[name]["method"], WANTED[name]["path"])
