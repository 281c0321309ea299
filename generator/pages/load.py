"""Loads the text of a page that somebody names: a file, `-` for standard input, or a URL."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.frozen import dataclass
from generator.pages.facts import Unreadable
from generator.pages.kinds import is_url

if TYPE_CHECKING:  # what fetches takes longer to load than many pages to read
    from generator.pages.fetching.fetch import Fetched


@dataclass(frozen=True, slots=True)
class Text:
    """A page as it was captured."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Gone(Unreadable):
    """A page that is not there any more."""

    status: int | None = None


Loaded = Text | Unreadable


def load(
    pages: Sequence[str], fetch: Callable[[Sequence[str]], Mapping[str, Fetched]]
) -> list[Loaded]:
    """The texts of pages, in their order; addresses are fetched together."""
    urls = [page for page in pages if is_url(page)]
    responses = fetch(urls) if urls else {}
    return [fetched(responses[page]) if is_url(page) else _file(page) for page in pages]


def fetched(response: Fetched) -> Loaded:
    """What came of an address."""
    if response.gone:
        return Gone(response.url, str(response.reason), status=response.status)
    if response.text is None:
        return Unreadable(response.url, str(response.reason))
    return Text(response.url, response.text)


def _file(name: str) -> Loaded:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        return Unreadable(name, f"cannot be opened: {error.strerror}")
    try:
        return Text(name, raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Unreadable(name, "is not a text in UTF-8: save it as UTF-8")
