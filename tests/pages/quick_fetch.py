"""Fetches pages for tests: without pauses, and without a cache unless a test wants one."""

from __future__ import annotations

from typing import Any

from generator.pages.fetching.fetch import Fetched, fetch
from tests.helper_server import SOON

PAGE = b"# Text to video\n\nThe page.\n"
TEXT = PAGE.decode()


def fetch_quickly(urls: list[str], **options: Any) -> dict[str, Fetched]:
    given = {"cache": None, "timeout": SOON, "pause": 0.0, "back_off": 0.0, **options}
    return fetch(urls, **given)


def fetch_page(url: str, **options: Any) -> Fetched:
    return fetch_quickly([url], **options)[url]


def failure_reason(url: str, **options: Any) -> str:
    """The reason why a page could not be had."""
    page = fetch_page(url, **options)
    assert page.text is None
    assert page.reason
    return page.reason
