"""Reads the pages of a built site as HTML."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


@dataclass
class Page:
    """What a page refers to, and what can be referred to in it."""

    path: Path
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    ids: Counter[str] = field(default_factory=Counter)
    forbidden: list[str] = field(default_factory=list)
    """What the policy would forbid: scripts, styles and handlers within the page."""
    policy: str = ""


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.inside = tag
        if "id" in given:
            self.page.ids[given["id"]] += 1
        if tag == "a" and "href" in given:
            self.page.links.append(given["href"])
        self.page.loaded += [given[name] for name in ("src",) if name in given]
        if tag == "link":
            self.page.loaded.append(given["href"])
        if given.get("http-equiv") == "Content-Security-Policy":
            self.page.policy = given["content"]
        if tag == "style" or "style" in given:
            self.page.forbidden.append(f"style of {tag}")
        self.page.forbidden += [name for name in given if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        if self.inside == "script" and data.strip():
            self.page.forbidden.append(f"script {data[:40]}")


def read_pages(site: Path) -> dict[str, Page]:
    """Every page of a site, by its path."""
    found = {}
    site = site.resolve()
    for path in sorted(site.rglob("*.html")):
        page = found[path.relative_to(site).as_posix()] = Page(path)
        _Reader(page).feed(path.read_text("utf-8"))
    return found


def broken(site: Path, pages: dict[str, Page]) -> list[str]:
    """Links that lead nowhere, and those that no folder of a host can keep, within a site."""
    ids = {page.path: page.ids for page in pages.values()}
    found = []
    for name, page in pages.items():
        for link in page.links + page.loaded:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https"):
                if link in page.loaded:
                    found.append(f"{name} loads {link}")
                continue
            target = (page.path.parent / unquote(parts.path)).resolve()
            target = target if parts.path else page.path
            fragment = unquote(parts.fragment)
            is_state = "=" in fragment
            is_within = target.is_relative_to(site.resolve()) and target.is_file()
            if parts.scheme or link.startswith("/") or not is_within:
                found.append(f"{name} -> {link}")
            elif (
                fragment and not is_state and fragment not in ids.get(target, Counter())
            ):
                found.append(f"{name} -> {link}: no such anchor")
    return found
