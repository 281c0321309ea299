"""Short ways to fetch in a test: no pauses, nothing kept unless a test wants it."""

from __future__ import annotations

from typing import Any

from generator.pages.fetching.fetch import Fetched, fetch
from tests.helper_server import SOON

PAGE = b"# Text to video\n\nThe page.\n"
TEXT = PAGE.decode()


def quick(urls: list[str], **options: Any) -> dict[str, Fetched]:
    given = {"cache": None, "timeout": SOON, "pause": 0.0, "back_off": 0.0, **options}
    return fetch(urls, **given)


def get(url: str, **options: Any) -> Fetched:
    return quick([url], **options)[url]


def reason(url: str, **options: Any) -> str:
    """Why there is no page; that there is none is asserted."""
    one = get(url, **options)
    assert one.text is None
    assert one.reason
    return one.reason
