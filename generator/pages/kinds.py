"""Recognises what a name or a text is: an address; a page for browsers, an index of pages, a changelog."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import PurePath
from urllib.parse import urlsplit

_HTML = re.compile(
    r"\s*(?:<\?xml.*?\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.DOTALL | re.IGNORECASE,
)
_CHANGES = re.compile(r"\bchange ?log\b|release notes|更新日志|更新记录", re.IGNORECASE)
_ENTRY = re.compile(
    r"^\s*(?:#{1,6}|[-*]|\d+\.)\s|^\W*\d{4}\W\d{1,2}\W\d{1,2}|\d{4} ?年", re.MULTILINE
)


def is_url(name: str) -> bool:
    """Whether a page is an address."""
    return re.match(r"https?://", name, re.IGNORECASE) is not None


def site_of(url: str) -> str:
    """Scheme and host of an address; empty if it lacks one of them."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme and parts.netloc else ""


@lru_cache(4096)
def address(url: str) -> str:
    """A page's address without what does not distinguish pages: scheme, `.md`, trailing slash, query."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/").removesuffix(".md")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}"


def is_html(text: str) -> bool:
    """Whether it is a page for a browser, judged by the text, for content types are often wrong."""
    return _HTML.match(text) is not None


def is_index(text: str) -> bool:
    """Whether a text is a list of links to pages, such as `llms.txt`."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    links = [line for line in lines if line.startswith(("- [", "* ["))]
    return len(links) >= 3 and 2 * len(links) > len(lines)


def names_changelog(name: str) -> bool:
    """Whether an address or the name of a file says that a changelog is there."""
    called = name if is_url(name) else PurePath(name).name
    return re.search(r"change-?log|release-?notes", called, re.IGNORECASE) is not None


def is_changelog(name: str, text: str) -> bool:
    """Whether a page is a list of changes."""
    by_name = names_changelog(name) or _CHANGES.search(text[:600])
    return bool(by_name and _ENTRY.search(text)) and not is_html(text)
