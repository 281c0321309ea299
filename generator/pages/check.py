"""Checks the pages that are given, or every source that the specs name, with the vendors' indexes and changelogs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.language.model import Provider
from generator.language.problem import Place
from generator.pages.comparing import matching, retirement
from generator.pages.comparing.drift import Book, Checked, Drift
from generator.pages.comparing.effect import ORDER
from generator.pages.comparing.matching import Match
from generator.pages.comparing.retirement import Retired
from generator.pages.facts import Page, Unreadable
from generator.pages.fetching.fetch import Fetched
from generator.pages.kinds import is_changelog, is_index
from generator.pages.load import Gone, Loaded, fetched
from generator.pages.reading.page import named_in, read

Fetch = Callable[[Sequence[str]], Mapping[str, Fetched]]


@dataclass
class Report:
    """What came of a check."""

    pages: list[Checked] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    """Indexes and changelogs that were read."""
    retired: list[Drift] = field(default_factory=list)
    gone: set[tuple[str, str]] = field(default_factory=set)
    """Endpoint and brand of the retirements on record that were met."""
    known: Counter[str] = field(default_factory=Counter)
    unreadable: list[Unreadable] = field(default_factory=list)

    @property
    def drift(self) -> list[Drift]:
        """All news: what breaks first, then by endpoint."""
        found: list[Drift] = []
        for one in (
            *_merged(self.retired),
            *(one for page in self.pages for one in page.drift),
        ):
            if one not in found:
                found.append(one)
        return sorted(
            found,
            key=lambda one: (
                ORDER.index(one.effect),
                one.endpoint,
                one.pointer,
                one.keyword,
            ),
        )

    @property
    def status(self) -> int:
        """Exit status: 0 no drift, 1 drift, 2 something unreadable."""
        if self.unreadable:
            return 2
        return 1 if self.drift else 0

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return {
            "pages": [one.to_json() for one in self.pages],
            "drift": [one.to_json() for one in self.drift],
            "known": self.known.total(),
            "unreadable": [
                {"page": one.name, "reason": one.reason}
                | ({"form": one.form} if one.form else {})
                | ({"incomplete": True} if one.incomplete else {})
                for one in self.unreadable
            ],
        }

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
                    f"{one.pointer or 'the page'}: {one.keyword}: {one.says}",
                    found.form,
                )
                for one in found.unread
            ]


def _merged(retired: Sequence[Drift]) -> list[Drift]:
    """One drift for each endpoint of a brand, with all that speaks for its end."""
    found: dict[tuple[str, Place], list[Drift]] = {}
    for one in retired:
        found.setdefault((one.endpoint, one.place), []).append(one)
    return [
        replace(alike[0], page="; ".join(dict.fromkeys(str(one.page) for one in alike)))
        for alike in found.values()
    ]


def check_given(book: Book, loaded: Sequence[Loaded], endpoint: str | None) -> Report:
    """Checks pages that somebody names."""
    report = Report()
    for one in loaded:
        _loaded(book, one, report, endpoint)
    return report


def _loaded(
    book: Book, one: Loaded, report: Report, endpoint: str | None = None
) -> None:
    if isinstance(one, Gone):
        report.add(retirement.by_absence(book, one))
    elif isinstance(one, Unreadable):
        report.add(one)
    else:
        _one(book, one.name, one.text, report, endpoint)


def _one(
    book: Book, name: str, text: str, report: Report, endpoint: str | None = None
) -> None:
    page = read(text, name)
    if isinstance(page, Page):
        report.add(book.check(page, endpoint or _owner(book, page)))
    elif page.form is None and is_index(text):
        brands = _brands(book, name)
        report.add_list(name, retirement.by_index(book, name, text, brands))
    elif page.form is None and is_changelog(name, text):
        brands = _brands(book, name, text)
        report.add_list(name, retirement.by_changelog(book, name, text, brands))
    else:
        report.add(page)


def _owner(book: Book, page: Page) -> str | None:
    """The endpoint whose source lies at the page's address, where another one's page is found there by now."""
    owners = [
        one.id
        for one in book.documented
        if page.name in [source.url for source in one.sources]
    ]
    if not owners:
        return None
    match = book.find(page)
    found = isinstance(match, Match) and match.documented.id in owners
    return None if found else owners[0]


def _brands(book: Book, name: str, text: str = "") -> tuple[Provider, ...]:
    """The brands whose list of pages or changes it is."""
    own = [one for one in book.specs.api.providers if one.index == name]
    if own:
        return tuple(own)
    return matching.brands(*named_in(name, text), book.specs.api.providers)


def check_all(book: Book, fetch: Fetch) -> Report:
    """Fetches and checks everything that the specs name."""
    report = Report()
    urls = list(
        dict.fromkeys(source.url for one in book.documented for source in one.sources)
    )
    # One index may list the pages of several brands.
    indexes = list(
        dict.fromkeys(one.index for one in book.specs.api.providers if one.index)
    )
    answers = fetch([*urls, *indexes])
    further: list[str] = []
    for url in urls:
        _loaded(book, fetched(answers[url]), report)
    for url in indexes:
        one = fetched(answers[url])
        if isinstance(one, Unreadable):
            report.add(one)
            continue
        listed = retirement.by_index(book, url, one.text, _brands(book, url))
        report.add_list(url, listed)
        if isinstance(listed, Retired):
            further += retirement.changelogs(one.text, url, book)
    further = list(dict.fromkeys(further))
    for url, answer in fetch(further).items() if further else ():
        one = fetched(answer)
        if isinstance(one, Unreadable):
            report.add(one)
        elif not is_changelog(url, one.text):
            report.add(Unreadable(url, "is no changelog: it has no entries"))
        else:
            brands = _brands(book, url)
            report.add_list(url, retirement.by_changelog(book, url, one.text, brands))
    return report
