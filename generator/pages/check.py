"""Checks the given pages, or every source that the specs name, with the vendors' indexes and changelogs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from generator.frozen import dataclass
from generator.language.model import Provider
from generator.language.problem import Place
from generator.pages.comparing import matching, retirement
from generator.pages.comparing.checked import Checked, Drift
from generator.pages.comparing.drift import SpecIndex
from generator.pages.comparing.matching import Match
from generator.pages.comparing.retirement import Retired
from generator.pages.facts import Page, Unreadable
from generator.pages.kinds import is_changelog, is_index, is_url
from generator.pages.load import Gone, Loaded, fetched
from generator.pages.reading.page import named_in, read
from generator.text.severity import SEVERITIES

if TYPE_CHECKING:
    from generator.pages.fetching.fetch import Fetched

    Fetch = Callable[[Sequence[str]], Mapping[str, Fetched]]


@dataclass
class Report:
    """What came of a check."""

    pages: list[Checked] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    """Indexes and changelogs that were read."""
    retired: list[Drift] = field(default_factory=list)
    gone: set[tuple[str, str]] = field(default_factory=set)
    """Endpoint and provider of the recorded retirements that were found."""
    known: Counter[str] = field(default_factory=Counter)
    unreadable: list[Unreadable] = field(default_factory=list)

    @property
    def drift(self) -> list[Drift]:
        """All news: what breaks first, then by endpoint."""
        found: list[Drift] = []
        for drift in (
            *_merged(self.retired),
            *(drift for page in self.pages for drift in page.drift),
        ):
            if drift not in found:
                found.append(drift)
        return sorted(
            found,
            key=lambda drift: (
                SEVERITIES.index(drift.effect),
                drift.endpoint,
                drift.pointer,
                drift.keyword,
            ),
        )

    @property
    def copies(self) -> list[tuple[Checked, Checked]]:
        """Pairs of pages that are captures of one source and state different facts: one of them is old, or cut."""
        first: dict[tuple[str, str], Checked] = {}
        found = []
        for page in self.pages:
            if page.source is None:
                continue
            known = first.setdefault((page.endpoint, page.source), page)
            if known.digest != page.digest:
                found.append((known, page))
        return found

    @property
    def doubts(self) -> int:
        """How much of the pages a person must decide that the specs do not decide."""
        return sum(len(page.ambiguities) for page in self.pages)

    @property
    def status(self) -> int:
        """Exit status: 0 none of it, 1 drift, 2 something unreadable, 3 no drift but doubts or differing copies."""
        if self.unreadable:
            return 2
        if self.drift:
            return 1
        return 3 if self.doubts or self.copies else 0

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        copies = [[one.page, other.page] for one, other in self.copies]
        found = {
            "pages": [page.to_json() for page in self.pages],
            "drift": [drift.to_json() for drift in self.drift],
            "known": self.known.total(),
            "unreadable": [
                {"page": page.name, "reason": page.reason}
                | ({"form": page.form} if page.form else {})
                | ({"incomplete": True} if page.incomplete else {})
                for page in self.unreadable
            ],
        }
        return found | ({"copies": copies} if copies else {})

    def add_list(self, name: str, found: Retired | Unreadable) -> None:
        """Counts what came of an index or a changelog."""
        if isinstance(found, Retired):
            self.lists.append(name)
        self.add(found)

    def add(self, found: Checked | Unreadable | Retired) -> None:
        """Counts what came of one page."""
        if isinstance(found, Unreadable):
            self.unreadable.append(found)
        elif isinstance(found, Retired):
            self.retired += found.drift
            self.gone.update(found.known)
            self.known["retired"] = len(self.gone)
        else:
            self.pages.append(found)
            self.known += found.known
            self.unreadable += [
                Unreadable(
                    found.page,
                    f"{ambiguity.pointer or 'the page'}: {ambiguity.keyword}: {ambiguity.says}",
                    found.form,
                )
                for ambiguity in found.unread
            ]


def _merged(retired: Sequence[Drift]) -> list[Drift]:
    """One drift for each endpoint of a provider, with all that speaks for its end."""
    found: dict[tuple[str, Place], list[Drift]] = {}
    for drift in retired:
        found.setdefault((drift.endpoint, drift.place), []).append(drift)
    return [
        replace(
            alike[0], page="; ".join(dict.fromkeys(str(drift.page) for drift in alike))
        )
        for alike in found.values()
    ]


def check_given(
    index: SpecIndex, loaded: Sequence[Loaded], endpoint: str | None
) -> Report:
    """Checks pages that somebody names."""
    report = Report()
    for page in loaded:
        _loaded(index, page, report, endpoint)
    return report


def _loaded(
    index: SpecIndex, loaded: Loaded, report: Report, endpoint: str | None = None
) -> None:
    if isinstance(loaded, Gone):
        report.add(retirement.by_absence(index, loaded))
    elif isinstance(loaded, Unreadable):
        report.add(loaded)
    else:
        _checked_text(index, loaded.name, loaded.text, report, endpoint)


def _checked_text(
    index: SpecIndex, name: str, text: str, report: Report, endpoint: str | None = None
) -> None:
    page = read(text, name)
    if isinstance(page, Page):
        report.add(index.check(page, endpoint or _owner(index, page)))
    elif page.form is None and is_index(text):
        providers = _providers(index, name)
        report.add_list(name, retirement.by_index(index, name, text, providers))
    elif page.form is None and is_changelog(name, text):
        providers = _providers(index, name, text)
        report.add_list(name, retirement.by_changelog(index, name, text, providers))
    else:
        report.add(page)


def _owner(index: SpecIndex, page: Page) -> str | None:
    """The endpoint whose source lies at the page's address, where another one's page is found there by now."""
    if not is_url(page.name):
        return None
    owners = [
        documented.id
        for documented in index.documented
        if page.name in [source.url for source in documented.sources]
    ]
    if not owners:
        return None
    match = index.find(page)
    found = isinstance(match, Match) and match.documented.id in owners
    return None if found else owners[0]


def _providers(index: SpecIndex, name: str, text: str = "") -> tuple[Provider, ...]:
    """The providers whose list of pages or changes it is."""
    own = [provider for provider in index.specs.api.providers if provider.index == name]
    if own:
        return tuple(own)
    return matching.providers_of(*named_in(name, text), index.specs.api.providers)


def check_all(index: SpecIndex, fetch: Fetch) -> Report:
    """Fetches and checks everything that the specs name."""
    report = Report()
    urls = list(
        dict.fromkeys(
            source.url
            for documented in index.documented
            for source in documented.sources
        )
    )
    # One index may list the pages of several providers.
    indexes = list(
        dict.fromkeys(
            provider.index for provider in index.specs.api.providers if provider.index
        )
    )
    responses = fetch([*urls, *indexes])
    further: list[str] = []
    for url in urls:
        _loaded(index, fetched(responses[url]), report)
    for url in indexes:
        text = fetched(responses[url])
        if isinstance(text, Unreadable):
            report.add(text)
            continue
        listed = retirement.by_index(index, url, text.text, _providers(index, url))
        report.add_list(url, listed)
        if isinstance(listed, Retired):
            further += retirement.changelogs(text.text, url, index)
    further = list(dict.fromkeys(further))
    for url, response in fetch(further).items() if further else ():
        text = fetched(response)
        if isinstance(text, Unreadable):
            report.add(text)
        elif not is_changelog(url, text.text):
            report.add(Unreadable(url, "is not a changelog: it has no entries"))
        else:
            providers = _providers(index, url)
            report.add_list(
                url, retirement.by_changelog(index, url, text.text, providers)
            )
    return report
