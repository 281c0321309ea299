"""Holds one page against the specs: what is news, what it means, and where the spec states it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.language.model import Provider, SpecSet
from generator.language.problem import Place, Problem, expected
from generator.pages.comparing import matching
from generator.pages.comparing.differences import Difference, differences, shape
from generator.pages.comparing.documented import Documented, documented
from generator.pages.comparing.effect import ORDER, Effect, effect
from generator.pages.comparing.records import Origin, Records
from generator.pages.facts import Doubt, Json, Page, Part, Unreadable, escaped
from generator.pages.locks import Lock, read_locks


@dataclass(frozen=True, slots=True)
class Drift:
    """One matter on which a page says by now something else than the spec."""

    endpoint: str
    part: Part
    pointer: str
    keyword: str
    spec: Json
    page: Json
    effect: Effect
    place: Place
    source: str
    """The page that says so."""
    says: str | None = None
    """What else a maintainer should know of it."""

    def to_json(self) -> dict[str, Any]:
        """As reports for machines have it."""
        found: dict[str, Any] = {
            "endpoint": self.endpoint,
            "pointer": self.pointer,
            "keyword": self.keyword,
            "spec": self.spec,
            "page": self.page,
            "effect": self.effect,
            "file": self.place.file,
            "line": self.place.line,
            "in": self.part,
            "source": self.source,
        }
        return found | ({"says": self.says} if self.says else {})


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one page."""

    page: str
    form: str
    endpoint: str
    how: matching.How
    source: str | None
    """Id of the source in the spec of which it is a capture, if that is known."""
    drift: tuple[Drift, ...]
    known: Counter[str] = field(default_factory=Counter)
    doubts: tuple[Doubt, ...] = ()
    """Doubts about the page that the spec does not decide."""

    @property
    def unread(self) -> tuple[Doubt, ...]:
        """Statements of the page that were not understood."""
        return tuple(one for one in self.doubts if one.unread)

    def to_json(self) -> dict[str, Any]:
        """As reports for machines have it."""
        found: dict[str, Any] = {
            "page": self.page,
            "form": self.form,
            "endpoint": self.endpoint,
            "found": self.how,
        }
        if self.source is not None:
            found["source"] = self.source
        found |= {"drift": len(self.drift), "known": self.known.total()}
        return found | {"doubts": [one.to_json() for one in self.doubts]}


@dataclass(frozen=True)
class Book:
    """The specs, ready to hold pages against."""

    specs: SpecSet
    folder: Path
    documented: tuple[Documented, ...]
    locks: tuple[Lock, ...]
    faults: tuple[Problem, ...]
    """What is wrong with the locks."""

    @classmethod
    def open(cls, specs: SpecSet, folder: Path) -> Book:
        """The specs with their locks."""
        locks, faults = read_locks(folder)
        return cls(specs, folder, documented(specs), locks, tuple(faults))

    def records(self, one: Documented) -> Records:
        """What is on record about an endpoint."""
        return Records(
            one,
            tuple(lock for lock in self.locks if lock.endpoint == one.id),
            self.specs.api.not_modelled,
        )

    def provider(self, id_: str) -> Provider:
        """A brand by its id."""
        return next(one for one in self.specs.api.providers if one.id == id_)

    def find(self, page: Page, endpoint: str | None = None) -> matching.Match | str:
        """The endpoint that a page documents; `endpoint` says which, where somebody knows better."""
        if endpoint is None:
            return matching.endpoint(page, self.documented)
        one = next((each for each in self.documented if each.id == endpoint), None)
        if one is None:
            ids = [each.id for each in self.documented]
            return f"{endpoint!r} is no endpoint of the specs{expected(endpoint, ids)}"
        by_path = page.facts.path in (None, one.path)
        return matching.Match(
            one, "path" if by_path and page.facts.path else "parameters"
        )

    def origin(self, page: Page, one: Documented) -> Origin:
        """Which source of an endpoint a page is, and of which brand."""
        brands = matching.providers(page, self.specs.api.providers)
        source = matching.source(page, one, brands)
        ids = (
            (source.provider,)
            if source is not None
            else tuple(each.id for each in brands)
        )
        return Origin(source, ids)

    def check(self, page: Page, endpoint: str | None = None) -> Checked | Unreadable:
        """Holds one page against the specs."""
        match = self.find(page, endpoint)
        if isinstance(match, str):
            return Unreadable(page.name, match, page.facts.form)
        one = match.documented
        records = self.records(one)
        origin = self.origin(page, one)
        known: Counter[str] = Counter()
        news: list[Difference] = []
        unsure = {
            (doubt.part, doubt.pointer) for doubt in page.facts.doubts if doubt.unread
        }
        found = [
            *differences(one.facts, page.facts),
            *self._headers(page),
            *self._host(page, one, origin, known),
        ]
        for each in found:
            # What the page says of it was not understood, which is reported; that it says nothing is no finding then.
            if each.silent and (each.part, each.pointer) in unsure:
                continue
            recorded = records.of(each, origin)
            if recorded is None:
                news.append(each)
            elif recorded != "elsewhere":
                known[recorded] += 1
        retyped = {each.pointer for each in news if each.keyword == "type"}
        doubts = tuple(
            doubt
            for doubt in page.facts.doubts
            # What does not fit the new type is part of that news.
            if doubt.pointer not in retyped and not records.explains(doubt)
        )
        return Checked(
            page.name,
            page.facts.form,
            one.id,
            match.how,
            origin.source.id if origin.source else None,
            tuple(self._drift(news, one, records, page.name)),
            known,
            doubts,
        )

    def _drift(
        self, news: Sequence[Difference], one: Documented, records: Records, name: str
    ) -> Iterator[Drift]:
        for each, means in _merged(news):
            confirmed = records.confirms(each)
            yield Drift(
                one.id,
                each.part,
                each.pointer,
                each.keyword,
                each.spec,
                each.page,
                "cosmetic" if confirmed else means,
                self._place(each, one),
                name,
                (
                    "the page states what the spec infers: it need not be inferred any more"
                    if confirmed
                    else _renamed(each, news)
                ),
            )

    def _place(self, each: Difference, one: Documented) -> Place:
        if each.part == "header":
            return self.specs.api.written.key("authentication")
        if each.keyword == "host":
            written = self.specs.api.written
            for provider in self.specs.api.providers:
                if provider.host == each.spec:
                    return written.at("providers", provider.id, "host")
        return one.place(each.part, each.pointer, each.keyword)

    def _headers(self, page: Page) -> Iterator[Difference]:
        """Headers that the client does not send, or not so."""
        api = self.specs.api
        names = {one.name.casefold(): one for one in page.facts.headers}
        if page.facts.headers and api.authentication_header.casefold() not in names:
            yield Difference(
                "header",
                f"/{api.authentication_header}",
                "missing",
                api.authentication_scheme,
                None,
            )
        for one in page.facts.headers:
            yield Difference(
                "header", f"/{escaped(one.name)}", "unknown", None, shape(one)
            )
            values = one.stated.get("enum")
            if (
                one.name.casefold() == "content-type"
                and isinstance(values, list)
                and api.content_type not in values
            ):
                yield Difference(
                    "header",
                    f"/{escaped(one.name)}",
                    "enum",
                    [api.content_type],
                    values,
                )

    def _host(
        self, page: Page, one: Documented, origin: Origin, known: Counter[str]
    ) -> Iterator[Difference]:
        """A host that is none of the brand's."""
        host = page.facts.host
        brands = self.specs.api.providers
        if host is None or host in [brand.host for brand in brands]:
            return
        if any(host in brand.former_hosts for brand in brands):
            known["former host"] += 1
            return
        first = next(iter(origin.providers), None) or one.sources[0].provider
        yield Difference("request", "", "host", self.provider(first).host, host)


def _merged(news: Sequence[Difference]) -> Iterator[tuple[Difference, Effect]]:
    """One difference for each keyword of a value, and what it means: the parts of a media rule together."""
    done = set()
    for each in news:
        key = (each.part, each.pointer, each.keyword)
        if each.keyword != "media":
            yield each, effect(each)
        elif key not in done:
            done.add(key)
            parts = [one for one in news if (one.part, one.pointer, one.keyword) == key]
            spec = {str(one.sub): one.spec for one in parts if one.spec is not None}
            page = {str(one.sub): one.page for one in parts if one.page is not None}
            whole = replace(each, spec=spec or None, page=page or None, sub=None)
            yield whole, min(map(effect, parts), key=ORDER.index)


def _renamed(each: Difference, news: Sequence[Difference]) -> str | None:
    """A name that went while one of the same type came, and no other of either, may have been renamed."""
    if each.keyword != "missing":
        return None
    beside = [
        one
        for one in news
        if one.part == each.part
        and one.keyword in ("missing", "unknown")
        and one.pointer.rpartition("/")[0] == each.pointer.rpartition("/")[0]
        and _kind(one) == _kind(each)
    ]
    came = [one.pointer for one in beside if one.keyword == "unknown"]
    return f"renamed to {came[0]}, perhaps" if len(beside) == 2 and came else None


def _kind(one: Difference) -> str:
    return str(one.spec or one.page).partition(",")[0]
