"""Every page of the site in a real browser, opened as a file: quiet, whole, readable at each width, for everybody."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from generator.site.build import build_site
from generator.site.client_api import client_api
from generator.site.history import history

from .conftest import ROOT, Visit
from .pages import broken, read_pages

pytestmark = pytest.mark.interop

WIDTHS = (360, 768, 1280)
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
MOST_BYTES = 300_000
KINDS = (
    "index.html",
    "search.html#q=image",
    "errors.html",
    "schemas.html",
    "guide/index.html",
    "guide/errors.html",
    "api/index.html",
    "api/videotasks.html",
    "api/videotasks.Client.html",
    "api/videotasks.catalog.html",
    "endpoints/seedance_2_0.generate.html",
    "endpoints/vidu_q2.text_to_video.html",
    "endpoints/kling_v3_0_4k.image_to_video.html",
)
"""A page of each kind, and those that have most."""


def test_no_link_is_broken_and_no_id_is_there_twice(site: Path) -> None:
    pages = read_pages(site)
    assert broken(site, pages) == []
    twice = {
        name: [one for one, count in page.ids.items() if count > 1]
        for name, page in pages.items()
    }
    assert {name: ids for name, ids in twice.items() if ids} == {}


def test_no_page_has_what_a_strict_policy_forbids(site: Path) -> None:
    for name, page in read_pages(site).items():
        assert page.policy == POLICY, name
        assert page.forbidden == [], name


def test_every_page_is_quiet_and_as_wide_as_the_window(
    site: Path, visit: Visit
) -> None:
    wide = []
    with visit(site) as page:
        for name in read_pages(site):
            page.goto(f"{site.as_uri()}/{name}")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                needed = page.evaluate("document.documentElement.scrollWidth")
                if needed > width:
                    wide.append(f"{name} needs {needed} of {width}")
    assert wide == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_hinders_anybody(
    scheme: str, site: Path, visit: Visit, axe: str
) -> None:
    found = []
    with visit(site, color_scheme=scheme) as page:
        for name in KINDS:
            page.goto(f"{site.as_uri()}/{name}")
            page.evaluate(axe)
            results = page.evaluate("axe.run({ preload: false })")
            assert results["passes"]
            for finding in results["violations"]:
                where = [node["target"] for node in finding["nodes"]][:3]
                found.append(f"{name}: {finding['id']} {where}")
    assert found == []


def test_the_first_view_is_small(site: Path, visit: Visit) -> None:
    """With all that it loads, compressed as a host sends it."""
    with visit(site) as page:
        loaded: set[Path] = set()
        page.on("request", lambda request: loaded.add(file_of(request.url)))
        for name in KINDS:
            loaded.clear()
            page.goto("about:blank")
            page.goto(f"{site.as_uri()}/{name}", wait_until="networkidle")
            assert site / "styles" / "site.css" in loaded
            files = [one for one in loaded if one.is_file()]
            size = sum(len(gzip.compress(one.read_bytes())) for one in files)
            assert size <= MOST_BYTES, f"{name}: {size}"


def file_of(url: str) -> Path:
    return Path(unquote(urlsplit(url).path))


def test_two_builds_are_alike_in_every_byte(site: Path, tmp_path: Path) -> None:
    found = {
        "api.json": client_api(ROOT / "generated" / "python"),
        "history.json": history(ROOT / "specs"),
    }
    other = tmp_path / "another" / "place"
    build_site(ROOT / "generated", other, site.with_name("site-project"), found)
    contents = [
        {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (site, other)
    ]
    assert contents[0] == contents[1]
    assert len(contents[0]) > 73
