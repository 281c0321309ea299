"""How long it takes until the largest pages of the site can be used, beside an empty page of the same tool.

All in one browser, page after page in turns: the time from the start of a navigation until the scripts of the page
have run, as the browser itself tells it. The empty page has the frame of all others, and nothing in it. Needs Node.js
and Chromium.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from generator.site.build import BuildError, build_site
from generator.site.client_api import client_api
from generator.site.history import history
from tests.consumers.tools import MissingError
from tests.proofs import without

from .row import WALL, Row, alone

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
GOAL = 1.5
EMPTY = """\
---
permalink: empty.html
heading: Nothing
section: none
---
"""
INTERACTIVE = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"


def rows(turns: int = 25) -> list[Row]:
    """The pages with most bytes, of those that do much and of those that say much."""
    with _built() as site, _page() as page:
        largest = _largest(site)
        usual = ("empty.html", "index.html", "search.html")
        names = [*dict.fromkeys((*usual, *largest))]
        for name in names:  # what is read for the first time
            _interactive(page, site, name)
        taken: dict[str, list[float]] = {name: [] for name in names}
        for _ in range(turns):
            for name in names:
                taken[name].append(_interactive(page, site, name))
    return [
        Row(
            subject="site",
            what=f"page until it can be used, {name}",
            peer="an empty page",
            goal=GOAL,
            unit="ms",
            ours=taken[name],
            theirs=taken["empty.html"],
            measure=WALL,
        )
        for name in names[1:]
    ]


def _interactive(page: Page, site: Path, name: str) -> float:
    page.goto(f"{site.as_uri()}/{name}")
    return float(page.evaluate(INTERACTIVE))


def _largest(site: Path) -> list[str]:
    """The largest page of an endpoint, and the largest of all."""
    every = sorted(site.rglob("*.html"), key=lambda path: path.stat().st_size)
    of_endpoint = [path for path in every if path.parent.name == "endpoints"]
    found = {of_endpoint[-1], every[-1]}
    return sorted(path.relative_to(site).as_posix() for path in found)


@contextmanager
def _built() -> Iterator[Path]:
    """The site with an empty page more."""
    if shutil.which("npm") is None:
        raise MissingError(without("npm"))
    found = {
        "api.json": client_api(GENERATED / "python"),
        "history.json": history(ROOT / "specs"),
    }
    with tempfile.TemporaryDirectory() as folder:
        generated = Path(folder, "generated")
        shutil.copytree(GENERATED / "site", generated / "site")
        (generated / "site" / "pages" / "empty.njk").write_text(EMPTY, "utf-8")
        for name in ("json-schema", "python"):
            (generated / name).symlink_to(GENERATED / name)
        project = ROOT / "build" / "site-project"
        try:
            build_site(generated, Path(folder, "site"), project, found)
        except BuildError as error:
            raise MissingError(str(error)) from error
        yield Path(folder, "site")


@contextmanager
def _page() -> Iterator[Page]:
    program = shutil.which("chromium")
    if program is None:
        raise MissingError(without("chromium"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser.new_page()
        browser.close()


if __name__ == "__main__":
    alone(__doc__, rows)
