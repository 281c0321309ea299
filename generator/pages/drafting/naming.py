"""Names a drafted endpoint: its class, its path and the address of its page, by what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.language.model import Provider
from generator.pages.drafting.values import TODO
from generator.pages.facts import Page
from generator.pages.kinds import address, is_url, site_of
from generator.text.cases import pascal

_PATH = "/v3/async/"
"""Where endpoints lie whose page has their name in its address."""
_OF_A_MODEL = re.compile(r"^(?:model-apis-|reference-)(?=[a-z0-9])")


def type_name(page: Page, known: Sequence[Provider]) -> str:
    """The title in PascalCase, without who provides it; the end of path or address where it is not in English."""
    names = "|".join(re.escape(name) for one in known for name in (one.name, one.id))
    title = re.sub(
        rf"\b(?:{names})\b", " ", page.facts.title or "", flags=re.IGNORECASE
    )
    if not (title.strip() and title.isascii()):
        path = page.facts.path or ""
        title = slug(page) or path.rpartition("/")[2]
    words = re.findall(r"[A-Za-z0-9]+", title)
    cased = [
        word.capitalize() if len(word) > len("ai") and word.isupper() else word
        for word in words
    ]
    return pascal("_".join(cased)) or "Draft"


def slug(page: Page) -> str:
    """The end of a page's address, without what all pages have."""
    return next((_OF_A_MODEL.sub("", end) for end in _ends(page)), "")


def path_of(page: Page) -> str:
    """The path, which the page states or its address has, as those of all endpoints but the unified one do."""
    if page.facts.path is not None:
        return page.facts.path
    named = next((end for end in _ends(page) if _OF_A_MODEL.match(end)), None)
    if named is not None:
        return f"{_PATH}{_OF_A_MODEL.sub('', named)}"
    guess = f", perhaps {_PATH}{slug(page)}" if slug(page) else ""
    return f"{TODO} the page states no path{guess}"


def url_of(page: Page, providers: Sequence[Provider]) -> str:
    """The page's address; where a capture has its end only, on the site of its provider."""
    whole = [url for url in page.urls if is_url(url)]
    if whole:
        return whole[0]
    if page.urls and len(providers) == 1:
        return f"{site_of(providers[0].pages)}{page.urls[0]}"
    ends = f", which ends in {page.urls[0]}" if page.urls else ""
    return f"{TODO} address of the page{ends}"


def _ends(page: Page) -> list[str]:
    return [address(url).rpartition("/")[2] for url in page.urls]
