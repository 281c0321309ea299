"""The vendors' own pages, where they are kept beside the checkout: read whole or refused, and no news to the specs."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.pages.comparing.checked import Checked
from generator.pages.comparing.drift import SpecIndex
from generator.pages.facts import Page, Unreadable
from generator.pages.reading.page import read
from tests.pages.real_specs import LOADED
from tests.proofs import left_out

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT.parent / "shared" / "docs"
INDEX = SpecIndex.open(LOADED, ROOT / "specs")

pytestmark = pytest.mark.skipif(
    not PAGES.is_dir(),
    reason=left_out(
        "the vendors' pages are their text and not part of this project: none lie in ../shared/docs"
    ),
)


def outcome(path: Path) -> Page | Unreadable:
    return read(path.read_text("utf-8"), path.name)


def checked(path: Path) -> tuple[Page, Checked]:
    """A page that is whole, and what came of it."""
    page = outcome(path)
    assert isinstance(page, Page), page
    found = INDEX.check(page)
    assert isinstance(found, Checked), found
    return page, found


def whole() -> list[Path]:
    """The five documents, and those of the further ones that are whole."""
    return [
        *sorted(PAGES.glob("*.txt")),
        *sorted((PAGES / "more").glob("markdown*.txt")),
    ]


@pytest.mark.parametrize("path", whole(), ids=lambda path: path.stem)
def test_a_whole_page_is_no_drift_and_leaves_no_doubt(path: Path) -> None:
    _, found = checked(path)
    assert found.source is not None
    assert found.drift == ()
    assert found.ambiguities == ()


def test_every_document_is_found_to_be_its_endpoint() -> None:
    found = [
        (path.stem[:3], checked(path)[1].endpoint)
        for path in sorted(PAGES.glob("*.txt"))
    ]
    assert found == [
        ("000", "vidu_q2_pro_fast.reference_to_video"),
        ("001", "vidu_q2_pro_fast.reference_to_video"),
        ("002", "vidu_q2_pro.image_to_video"),
        ("003", "vidu_q1.reference_to_video"),
        ("004", "vidu_q2.reference_to_video"),
    ]


@pytest.mark.parametrize("path", whole(), ids=lambda path: path.stem)
def test_what_is_locked_is_what_the_page_states(path: Path) -> None:
    page, found = checked(path)
    (lock,) = [
        one
        for one in INDEX.locks
        if (one.endpoint, one.source) == (found.endpoint, found.source)
    ]
    assert (lock.origin, lock.facts.digest) == ("page", page.facts.digest)


@pytest.mark.parametrize(
    "path", sorted((PAGES / "more").glob("*-cut-*.txt")), ids=lambda path: path.stem
)
def test_a_page_that_is_cut_off_is_recognised_and_incomplete(path: Path) -> None:
    page = outcome(path)
    assert isinstance(page, Unreadable), page
    assert page.incomplete
    assert path.stem.startswith(str(page.form))


@pytest.mark.parametrize(
    "name", ["stripped-vidu-2.0-img2video", "prose-vidu-q3-turbo-t2v"]
)
def test_a_page_that_lost_names_and_types_is_refused(name: str) -> None:
    page = outcome(PAGES / "more" / f"{name}.txt")
    assert isinstance(page, Unreadable), page
    assert not page.incomplete
    assert "names and types" in page.reason


@pytest.mark.parametrize("path", whole(), ids=lambda path: path.stem)
def test_wherever_a_page_is_cut_no_parameter_seems_gone(path: Path) -> None:
    text = path.read_text("utf-8")
    page, _ = checked(path)
    wanted = [one.to_json() for one in page.facts.parameters]
    for end in range(0, len(text), 37):
        cut = read(text[:end], path.name)
        if isinstance(cut, Page):
            assert [one.to_json() for one in cut.facts.parameters] == wanted, end
