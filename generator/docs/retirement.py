"""Endpoints that are gone: their page is not in the vendor's index or not found, or a changelog names their model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from generator.docs.comparing.drift import Book, Drift
from generator.docs.comparing.matching import address
from generator.docs.facts import Unreadable
from generator.docs.reading.prose import prose
from generator.spec.model import Endpoint, Listing, Provider
from generator.spec.problem import Place

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)[^)]*\)")
_CHANGELOG = re.compile(r"change-?log|release-?notes", re.IGNORECASE)
_CHANGES = re.compile(r"\bchange ?log\b|release notes|更新日志|更新记录", re.IGNORECASE)
_GONE = re.compile(
    r"\bretir\w+|\bdeprecat\w+|\bdiscontinu\w+|\bsunset\w*|\bdecommission\w*|\bshut(?:ting)? ?down"
    r"|\btaken? (?:down|offline)|\boffline\b|\bswitch(?:ed|ing)? off|\bphas(?:ed|ing) out"
    r"|end[- ]of[- ](?:life|service)|no longer (?:be )?(?:available|supported|served|offered)|\bremov(?:ed|al|ing)\b"
    r"|下线|停止服务|停用|弃用|退役|下架|不再(?:提供|支持)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\binstead\b|\breplace(?:d|ment|s)?\b|\bmigrat\w+ to|\bswitch to|\bmove to|\buse\b|\bin their place"
    r"|\bsuccessor|\brecommend\w*|替代|替换|改用|迁移|建议|推荐",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Retired:
    """What a page says of retirements: the news, and how many are on record."""

    drift: tuple[Drift, ...]
    known: int


# -- indexes --------------------------------------------------------------------------------------


def is_index(text: str) -> bool:
    """Is a text a list of links to pages, such as `llms.txt`?"""
    lines = [one.strip() for one in text.split("\n") if one.strip()]
    links = [one for one in lines if one.startswith(("- [", "* ["))]
    return len(links) >= 3 and 2 * len(links) > len(lines)


def links(text: str, base: str = "") -> tuple[str, ...]:
    """The addresses in an index."""
    return tuple(dict.fromkeys(urljoin(base, one) for one in _LINK.findall(text)))


def changelogs(text: str, base: str, book: Book) -> list[str]:
    """The changelogs that an index lists and that no retirement on record rests on."""
    known = {
        address(one.retirement.source)
        for endpoint in book.specs.endpoints
        for one in endpoint.listings
        if one.retirement is not None
    }
    found = [one for one in links(text, base) if _CHANGELOG.search(one)]
    return [one for one in found if address(one) not in known]


def by_index(
    book: Book, name: str, text: str, brands: Iterable[Provider] = ()
) -> Retired | Unreadable:
    """Endpoints whose page a vendor's index does not list; the brands are told by its links, if nobody else does."""
    if not is_index(text):
        return Unreadable(name, "is no index of pages: it lists no links")
    listed = {address(one) for one in links(text, name)}
    able = tuple(brands) or tuple(
        one
        for one in book.specs.api.providers
        if any(
            url.startswith(address(one.pages.partition("{")[0]).rsplit("/", 1)[0])
            for url in listed
        )
    )
    if not able:
        return Unreadable(name, "is an index, but lists pages of no brand of the specs")
    return _retired(
        (endpoint, listing, f"not listed in {name}")
        for endpoint in book.specs.endpoints
        for listing in endpoint.listings
        if listing.provider in [one.id for one in able]
        and address(listing.page) not in listed
    )


# -- pages that are not found ---------------------------------------------------------------------


def by_absence(book: Book, url: str, status: int | None) -> Retired:
    """Endpoints one of whose own pages is not there any more."""
    gone = address(url)
    found = []
    for endpoint in book.specs.endpoints:
        provider = next(
            (one.provider for one in endpoint.sources if address(one.url) == gone), None
        )
        found += [
            (endpoint, listing, f"{url} is gone ({status})")
            for listing in endpoint.listings
            if address(listing.page) == gone or listing.provider == provider
        ]
    return _retired(found)


# -- changelogs -----------------------------------------------------------------------------------


def is_changelog(name: str, text: str) -> bool:
    """Is a page a list of changes?"""
    return bool(_CHANGELOG.search(name) or _CHANGES.search(text[:600]))


def by_changelog(
    book: Book, name: str, text: str, brands: Iterable[Provider] = ()
) -> Retired:
    """Endpoints whose model a changelog names as gone."""
    able = [one.id for one in brands] or [one.id for one in book.specs.api.providers]
    sentences = tuple(_sentences(text))
    found = []
    for endpoint in book.specs.endpoints:
        pattern = _names(endpoint, book)
        if not any(pattern.search(one) for one in sentences):
            continue
        found += [
            (endpoint, listing, f"named as retired in {name}")
            for listing in endpoint.listings
            if listing.provider in able
        ]
    return _retired(found)


def _sentences(text: str) -> Iterator[str]:
    """What is said of models that go, up to the word that leads to their replacement."""
    under_heading = after_line = False
    for block in re.split(r"\n(?=#{1,6}\s)", text):
        heading = re.match(r"#{1,6}\s+(.*)", block)
        under_heading = bool(heading and _GONE.search(heading[1]))
        for line in prose(block).text.split("\n"):
            gone = _GONE.search(line) is not None
            if not line.startswith("* "):
                after_line = gone
            for sentence in re.split(
                r"(?<=[.;!?。；])\s*(?=[A-Z\u4e00-\u9fff*])", line
            ):
                about = _GONE.search(sentence)
                if not (
                    about or under_heading or (after_line and line.startswith("* "))
                ):
                    continue
                instead = _INSTEAD.search(sentence)
                # "Use B instead of A, which is retired": the replacement stands first.
                if instead and about and instead.start() < about.start():
                    yield (
                        sentence[about.start() :]
                        if "instead of" not in sentence
                        else sentence.partition("instead of")[2]
                    )
                    if instead.start() > 12:
                        yield sentence[: instead.start()]
                else:
                    yield sentence[: instead.start()] if instead else sentence


def _names(endpoint: Endpoint, book: Book) -> re.Pattern[str]:
    """How a changelog may name the model of an endpoint: by its family, all of its brand, or its path."""
    words = endpoint.family.split("_")
    longer = {
        other.split("_")[len(words)]
        for other, _ in book.specs.families
        if other.startswith(f"{endpoint.family}_")
    }
    version = r"[\s._-]*".join(map(re.escape, words[1:]))
    brand = rf"{re.escape(words[0])}[\s._-]*"
    # A bare version number may be anybody's; "Q2 Pro" after the name of the brand is not.
    optional = (
        "" if re.fullmatch(r"[\d\s._*\\\[\]-]*", version.replace("s", "")) else "?"
    )
    further = f"(?![\\s._-]*(?:{'|'.join(sorted(longer))})\\b)" if longer else ""
    slug = re.escape(endpoint.path.rpartition("/")[2])
    return re.compile(
        rf"(?<![\w.])(?:{brand}){optional}{version}\b{further}(?![.]\d)|\ball\s+(?:the\s+)?{re.escape(words[0])}\b|(?<![\w-]){slug}(?![\w-])",
        re.IGNORECASE,
    )


# -- drift ----------------------------------------------------------------------------------------


def _retired(found: Iterable[tuple[Endpoint, Listing, str]]) -> Retired:
    drift: list[Drift] = []
    known = 0
    for endpoint, listing, says in found:
        if listing.retirement is not None:
            known += 1
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
    return Retired(tuple(drift), known)


def _place(endpoint: Endpoint, listing: Listing) -> Place:
    providers = endpoint.written.get("providers")
    return providers.key(listing.provider) if providers else endpoint.place
