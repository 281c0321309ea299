"""Finds endpoints that are gone: the index lacks their page, it is not found, or a changelog names their model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urljoin

from generator.frozen import dataclass
from generator.language.model import Endpoint, Listing, Provider
from generator.language.problem import Place
from generator.pages.comparing.checked import Drift
from generator.pages.comparing.drift import SpecIndex
from generator.pages.facts import Unreadable
from generator.pages.kinds import address, is_index, names_changelog
from generator.pages.load import Gone
from generator.pages.reading.changelog import named_as_gone

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)[^)]*\)")


@dataclass(frozen=True, slots=True)
class Retired:
    """What a page says of retirements: the news, and what is on record."""

    drift: tuple[Drift, ...]
    known: tuple[tuple[str, str], ...]
    """Endpoint and provider of those on record."""


# -- indexes --------------------------------------------------------------------------------------


def links(text: str, base: str = "") -> tuple[str, ...]:
    """The addresses in an index."""
    return tuple(dict.fromkeys(urljoin(base, target) for target in _LINK.findall(text)))


def changelogs(text: str, base: str, index: SpecIndex) -> list[str]:
    """The changelogs that an index lists and that no retirement on record rests on."""
    known = {
        address(listing.retirement.source)
        for endpoint in index.specs.endpoints
        for listing in endpoint.listings
        if listing.retirement is not None
    }
    found = [url for url in links(text, base) if names_changelog(url)]
    return [url for url in found if address(url) not in known]


def by_index(
    index: SpecIndex, name: str, text: str, providers: Iterable[Provider] = ()
) -> Retired | Unreadable:
    """Endpoints whose page a vendor's index does not list; its links name the providers, if nothing else does."""
    if not is_index(text):
        return Unreadable(name, "is not an index of pages: it lists no links")
    listed = {address(url) for url in links(text, name)}
    able = [
        provider.id
        for provider in tuple(providers) or index.specs.api.providers
        if any(
            url.startswith(address(provider.pages.partition("{")[0]).rsplit("/", 1)[0])
            for url in listed
        )
    ]
    further = [url for url in links(text, name) if _INDEX.search(url)]
    if not able and not further:
        return Unreadable(name, "is an index, but lists no pages of its brand")
    why = _incomplete(index, text, listed, able, further)
    if why is not None:
        return Unreadable(name, f"is an incomplete index: {why}", incomplete=True)
    return _retired(
        (endpoint, listing, f"not listed in {name}")
        for endpoint in index.specs.endpoints
        for listing in endpoint.listings
        if listing.provider in able and address(listing.page) not in listed
    )


_INDEX = re.compile(r"/llms(?:-[\w-]+)?\.txt(?:[?#]|\Z)|sitemap[\w-]*\.(?:xml|txt)\Z")
_CUT_LINK = re.compile(r"\[[^\]\n]*(?:\](?:\([^)\n]*)?)?\Z")
_FEW = 3
"""So many pages at most may go at once, of however few there were."""


def _incomplete(
    index: SpecIndex,
    text: str,
    listed: set[str],
    able: Sequence[str],
    further: Sequence[str],
) -> str | None:
    """Why an index does not tell which pages there are; None: it does."""
    if _CUT_LINK.search(text.rstrip()):
        return "it is cut off within a link"
    active = [
        address(listing.page)
        for endpoint in index.specs.endpoints
        for listing in endpoint.listings
        if listing.retirement is None and (listing.provider in able or not able)
    ]
    lost = [page for page in active if page not in listed]
    if lost and further:
        return f"it names further indexes, such as {further[0]}, in which {len(lost)} pages may be"
    if len(lost) > _FEW and 2 * len(lost) > len(active):
        return f"it lacks {len(lost)} of {len(active)} pages that were there, too many to be retired at once"
    return None


# -- pages that are not found ---------------------------------------------------------------------


def by_absence(index: SpecIndex, page: Gone) -> Retired | Gone:
    """Endpoints one of whose own pages is not there any more; the page itself, if it is nobody's."""
    gone = address(page.name)
    found = []
    for endpoint in index.specs.endpoints:
        providers = [
            source.provider
            for source in endpoint.sources
            if address(source.url) == gone
        ]
        found += [
            (endpoint, listing, f"{page.name} is gone ({page.status})")
            for listing in endpoint.listings
            if address(listing.page) == gone or listing.provider in providers
        ]
    return _retired(found) if found else page


# -- changelogs -----------------------------------------------------------------------------------


def by_changelog(
    index: SpecIndex, name: str, text: str, providers: Iterable[Provider] = ()
) -> Retired:
    """Endpoints whose model a changelog names as gone."""
    able = [provider.id for provider in providers] or [
        provider.id for provider in index.specs.api.providers
    ]
    gone = named_as_gone(text, index.specs.endpoints)
    return _retired(
        (endpoint, listing, f"named as retired in {name}")
        for endpoint in index.specs.endpoints
        if endpoint.id in gone
        for listing in endpoint.listings
        if listing.provider in able
    )


# -- drift ----------------------------------------------------------------------------------------


def _retired(found: Iterable[tuple[Endpoint, Listing, str]]) -> Retired:
    drift: list[Drift] = []
    known: list[tuple[str, str]] = []
    for endpoint, listing, says in found:
        if listing.retirement is not None:
            known.append((endpoint.id, listing.provider))
            continue
        drift.append(
            Drift(
                endpoint.id,
                "request",
                "",
                "retirement",
                None,
                says,
                "breaking",
                _place(endpoint, listing),
                listing.page,
                f"{listing.provider} may not serve it any more: record a retirement, or find its new page",
            )
        )
    return Retired(tuple(drift), tuple(known))


def _place(endpoint: Endpoint, listing: Listing) -> Place:
    providers = endpoint.written.get("providers")
    return providers.key(listing.provider) if providers else endpoint.place
