"""The search finds what somebody types, by keyboard alone, and its address can be shared."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.contract.reader import api, endpoints

from .conftest import Visit

pytestmark = pytest.mark.interop

READY = "#search[data-ready]"
RESULTS = "[...document.querySelectorAll('#results a')].map((link) => link.getAttribute('href'))"
GO = f"""(words) => {{
    const field = document.getElementById("query");
    field.value = words;
    field.dispatchEvent(new Event("input"));
    return {RESULTS};
}}"""


def results(page: Page) -> list[str]:
    found: list[str] = page.evaluate(RESULTS)
    return found


def test_the_search_is_reached_and_used_by_keyboard(site: Path, visit: Visit) -> None:
    with visit(site) as page:
        page.goto(f"{site.as_uri()}/errors.html")
        page.keyboard.press("/")
        page.keyboard.type("image resolution")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search.html#q=image+resolution")
        page.locator(READY).wait_for()
        first = results(page)
        assert len(first) > 10
        page.get_by_role("searchbox", name="Models, parameters").press("End")
        page.keyboard.type(" hailuo")
        assert page.url.endswith("#q=image+resolution+hailuo")
        assert results(page) != first
        page.reload()
        assert (
            page.get_by_role("searchbox", name="Models, parameters").input_value()
            == "image resolution hailuo"
        )
        page.get_by_role("link", name="Hailuo").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/endpoints/*.html")


def test_every_endpoint_and_every_reason_is_found_by_its_name(
    site: Path, visit: Visit
) -> None:
    with visit(site) as page:
        page.goto(f"{site.as_uri()}/search.html")
        page.locator(READY).wait_for()
        wanted = [(one.id, f"endpoints/{one.id}.html", 1) for one in endpoints()]
        wanted += [(one, f"errors.html#{one}", 3) for one in api()["errors"]]
        missed = [
            words
            for words, result, most in wanted
            if result not in page.evaluate(GO, words)[:most]
        ]
        assert missed == []
        assert "api/videotasks.OutcomeUnknownError.html" in page.evaluate(
            GO, "OutcomeUnknownError"
        )
        assert "api/videotasks.InsufficientBalanceError.html" in page.evaluate(
            GO, "insufficient balance"
        )
        assert page.evaluate(GO, "no such thing anywhere at all") == []
        assert page.get_by_role("status").inner_text() == "Nothing found"


def test_a_misspelt_word_is_found_too(site: Path, visit: Visit) -> None:
    with visit(site) as page:
        page.goto(f"{site.as_uri()}/search.html#q=promt")
        page.locator(READY).wait_for()
        assert results(page)
