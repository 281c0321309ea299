"""The matrix shows what the client's catalogue finds for the same wishes, and its address brings them back."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page

from videotasks import catalog

from .conftest import Visit

pytestmark = pytest.mark.interop

SHOWN = "[...document.querySelectorAll('.matrix tbody tr')].filter((row) => row.checkVisibility()).map((row) => row.id)"
GO = f"""(fragment) => new Promise((done) => {{
    addEventListener("hashchange", () => done({SHOWN}), {{ once: true }});
    location.hash = fragment;
}})"""
WISHES: dict[str, tuple[Any, ...]] = {
    "takes": ([], ["image"], ["text"], ["video"], ["audio"], ["image", "video"]),
    "sound": (None, True, False),
    "resolution": (None, 480, 720, 1080, 2160),
    "duration": (None, 4, 5, 8, 12, 7.5),
    "provider": (None, "novita", "ppio", "jiekou", "highwayapi"),
    "status": (None, "listed"),
    "unsure": (False, True),
}


def fragment_of(wishes: dict[str, Any]) -> str:
    """How the page's address says it."""
    said = {
        name: (
            {True: "yes", False: "no"}.get(wish, wish)
            if isinstance(wish, bool)
            else wish
        )
        for name, wish in wishes.items()
        if wish is not None and (name, wish) != ("unsure", False)
    }
    return urlencode(said, doseq=True)


def shown(page: Page) -> list[str]:
    found: list[str] = page.evaluate(SHOWN)
    return found


def test_every_choice_shows_what_the_catalogue_finds(site: Path, visit: Visit) -> None:
    chance = random.Random(20)
    with visit(site) as page:
        page.goto(f"{site.as_uri()}/index.html")
        every = shown(page)
        assert sorted(every) == sorted(
            {one.endpoint for one in catalog.endpoints(status=None)}
        )
        counts = set()
        for number in range(300):
            wishes = {name: chance.choice(some) for name, some in WISHES.items()}
            fragment = f"{fragment_of(wishes)}&n={number}"
            found = page.evaluate(GO, fragment)
            offers = catalog.endpoints(
                wishes.pop("provider"), **wishes, on="2026-09-01"
            )
            assert set(found) == {one.endpoint for one in offers}, fragment
            counts.add(len(found))
        assert len(counts) > 15  # neither all nor none most of the time


def test_a_choice_by_keyboard_is_kept_in_the_address(site: Path, visit: Visit) -> None:
    with visit(site) as page:
        page.goto(f"{site.as_uri()}/index.html")
        page.get_by_role("checkbox", name="image").focus()
        page.keyboard.press("Space")
        page.get_by_label("Duration, in seconds").focus()
        page.keyboard.type("10")
        page.get_by_label("Width to height").focus()
        page.keyboard.type("9:16")
        chosen = shown(page)
        assert 0 < len(chosen) < 73
        assert (
            page.get_by_role("status").inner_text() == f"{len(chosen)} of 73 endpoints"
        )
        assert page.url.endswith("#takes=image&duration=10&ratio=9%3A16")
        page.reload()
        assert shown(page) == chosen
        assert page.get_by_role("checkbox", name="image").is_checked()
        page.get_by_role("button", name="Show all").focus()
        page.keyboard.press("Enter")
        assert len(shown(page)) == 73
        assert page.url.endswith("index.html")


def test_prices_are_compared_in_the_unit_in_which_they_are_stated(
    site: Path, visit: Visit
) -> None:
    with visit(site) as page:
        page.goto(f"{site.as_uri()}/index.html#price=CNY+per+second&most=0.4")
        cheap = shown(page)
        assert "grok_imagine.text_to_video" in cheap  # 0.34 at least
        assert "grok_imagine.video_edit" not in cheap  # 0.41 at least
        assert set(cheap) < set(page.evaluate(GO, "price=CNY+per+second"))
        assert page.evaluate(GO, "most=0") == []
        assert page.get_by_text("No endpoint is known to do all of that.").is_visible()
