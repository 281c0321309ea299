"""Compares one page with the specs: what is new, what it means, and where the spec states it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from generator.frozen import dataclass
from generator.language.model import Provider, SpecSet
from generator.language.pointers import escaped
from generator.language.problem import Place, Problem, expected
from generator.pages.comparing import corrections, matching, meanings
from generator.pages.comparing.checked import Checked, Drift
from generator.pages.comparing.corrections import Judged
from generator.pages.comparing.differences import Difference, shape
from generator.pages.comparing.documented import Documented, documented
from generator.pages.comparing.merging import matter, merged, renamed
from generator.pages.comparing.providers import deviation_of, differences_at
from generator.pages.comparing.records import Origin, Records
from generator.pages.facts import (
    Page,
    Unreadable,
)
from generator.pages.locks import Lock, read_locks


@dataclass(frozen=True)
class SpecIndex:
    """The specs, ready to be compared with pages."""

    specs: SpecSet
    folder: Path
    documented: tuple[Documented, ...]
    locks: tuple[Lock, ...]
    faults: tuple[Problem, ...]
    """What is wrong with the locks."""

    @classmethod
    def open(cls, specs: SpecSet, folder: Path) -> SpecIndex:
        """The specs with their locks."""
        locks, faults = read_locks(folder)
        return cls(specs, folder, documented(specs), locks, tuple(faults))

    def records(self, documented: Documented) -> Records:
        """What is on record about an endpoint, gathered once for all of its pages."""
        found = self._records.get(documented.id)
        if found is None:
            found = self._records[documented.id] = Records(
                documented,
                tuple(
                    corrections.of_lock(lock, documented.corrections)
                    for lock in self.locks_of(documented)
                ),
                self.specs.api.not_modelled,
            )
        return found

    def locks_of(self, documented: Documented) -> tuple[Lock, ...]:
        """The locks of an endpoint, as the reader made them."""
        return self._locks.get(documented.id, ())

    @cached_property
    def _records(self) -> dict[str, Records]:
        """Id of an endpoint -> what is on record about it, as far as somebody asked."""
        return {}

    @cached_property
    def _locks(self) -> Mapping[str, tuple[Lock, ...]]:
        """Id of an endpoint -> its locks."""
        found: dict[str, tuple[Lock, ...]] = {}
        for lock in self.locks:
            found[lock.endpoint] = (*found.get(lock.endpoint, ()), lock)
        return found

    def provider(self, id_: str) -> Provider:
        """A provider by its id."""
        return next(
            provider for provider in self.specs.api.providers if provider.id == id_
        )

    def find(self, page: Page, endpoint: str | None = None) -> matching.Match | str:
        """The endpoint that a page documents; `endpoint` says which, where somebody knows better."""
        if endpoint is None:
            return matching.endpoint(page, self.documented)
        documented = next(
            (other for other in self.documented if other.id == endpoint), None
        )
        if documented is None:
            ids = [documented.id for documented in self.documented]
            return (
                f"{endpoint!r} is not an endpoint of the specs{expected(endpoint, ids)}"
            )
        by_path = page.facts.path in (None, documented.path)
        return matching.Match(
            documented, "path" if by_path and page.facts.path else "parameters"
        )

    def origin(self, page: Page, documented: Documented) -> Origin:
        """Which source of an endpoint a page is, and of which provider."""
        providers = matching.providers(page, self.specs.api.providers)
        source = matching.source(page, documented, providers)
        ids = (
            (source.provider,)
            if source is not None
            else tuple(provider.id for provider in providers)
        )
        return Origin(source, ids)

    def check(self, page: Page, endpoint: str | None = None) -> Checked | Unreadable:
        """Compares one page with the specs."""
        match = self.find(page, endpoint)
        if isinstance(match, str):
            return Unreadable(page.name, match, page.facts.form)
        documented = match.documented
        records = self.records(documented)
        origin = self.origin(page, documented)
        known: Counter[str] = Counter()
        news: list[Difference] = []
        unsure = {
            (ambiguity.part, ambiguity.pointer)
            for ambiguity in page.facts.ambiguities
            if ambiguity.unread
        }
        judged = corrections.judged(page.facts, documented, origin.source)
        facts = corrections.of_page(page.facts, judged)
        if any(one.state == "applies" for one in judged):
            known["corrected"] = sum(one.state == "applies" for one in judged)
        found = [
            *differences_at(documented, facts, origin.providers),
            *self._headers(page),
            *self._host(page, documented, origin, known),
        ]
        for difference in found:
            # What the page says of it was not understood, which is reported; its silence is not a finding then.
            if difference.silent and (difference.part, difference.pointer) in unsure:
                continue
            recorded = records.of(difference, origin)
            if recorded is None:
                news.append(difference)
            elif recorded != "elsewhere":
                known[recorded] += 1
        retyped = {
            difference.pointer for difference in news if difference.keyword == "type"
        }
        ambiguities = tuple(
            ambiguity
            for ambiguity in page.facts.ambiguities
            # What does not fit the new type is part of that news.
            if ambiguity.pointer not in retyped
            and not records.explains(ambiguity)
            and not corrections.explain(ambiguity, judged)
        )
        return Checked(
            page.name,
            page.facts.form,
            documented.id,
            match.how,
            origin.source.id if origin.source else None,
            (
                *self._drift(news, documented, records, page.name, judged),
                *_meanings(page, documented, origin),
            ),
            known,
            ambiguities,
            tuple(
                sentence
                for sentence in facts.unexplained
                if not meanings.states(sentence, documented)
            ),
            tuple(one for one in judged if one.state == "not needed"),
            page.facts.digest,
        )

    def _drift(
        self,
        news: Sequence[Difference],
        documented: Documented,
        records: Records,
        name: str,
        judged: Sequence[Judged],
    ) -> Iterator[Drift]:
        about = {one.misread.matter: one for one in judged if one.is_news}
        whole = [*merged(news)]
        told = {matter(difference) for difference, _ in whole}
        # Of a sentence that has changed nobody knows what it says by now, whatever is read of it.
        whole += [
            (one.difference, "cosmetic" if one.is_read_rightly else "breaking")
            for one in about.values()
            if one.state == "changed" and one.misread.matter not in told
        ]
        for difference, means in whole:
            correction = about.get(matter(difference))
            confirmed = correction is None and records.confirms(difference)
            yield Drift(
                documented.id,
                difference.part,
                difference.pointer,
                difference.keyword,
                difference.spec,
                difference.page,
                "cosmetic" if confirmed else means,
                self._place(difference, documented),
                name,
                (
                    "the page states what the spec infers: it need not be inferred any more"
                    if confirmed
                    else correction.says if correction else renamed(difference, news)
                ),
            )

    def _place(self, difference: Difference, documented: Documented) -> Place:
        if difference.part == "header":
            return self.specs.api.written.key("authentication")
        if difference.keyword == "host":
            written = self.specs.api.written
            for provider in self.specs.api.providers:
                if provider.host == difference.spec:
                    return written.at("providers", provider.id, "host")
        deviation = deviation_of(documented, difference)
        if deviation is not None:
            return deviation.written.at("value")
        return documented.place(difference.part, difference.pointer, difference.keyword)

    def _headers(self, page: Page) -> Iterator[Difference]:
        """Headers that the client does not send, or not so."""
        api = self.specs.api
        names = {header.name.casefold(): header for header in page.facts.headers}
        if page.facts.headers and api.authentication_header.casefold() not in names:
            yield Difference(
                "header",
                f"/{api.authentication_header}",
                "missing",
                api.authentication_scheme,
                None,
            )
        for header in page.facts.headers:
            yield Difference(
                "header", f"/{escaped(header.name)}", "unknown", None, shape(header)
            )
            values = header.stated.get("enum")
            if (
                header.name.casefold() == "content-type"
                and isinstance(values, list)
                and api.content_type not in values
            ):
                yield Difference(
                    "header",
                    f"/{escaped(header.name)}",
                    "enum",
                    [api.content_type],
                    values,
                )

    def _host(
        self, page: Page, documented: Documented, origin: Origin, known: Counter[str]
    ) -> Iterator[Difference]:
        """A host that is none of the provider's."""
        host = page.facts.host
        providers = self.specs.api.providers
        if host is None or host in [provider.host for provider in providers]:
            return
        if any(host in provider.former_hosts for provider in providers):
            known["former host"] += 1
            return
        first = next(iter(origin.providers), None) or documented.sources[0].provider
        yield Difference("request", "", "host", self.provider(first).host, host)


def _meanings(page: Page, documented: Documented, origin: Origin) -> Iterator[Drift]:
    """Meanings of values that the page no longer states as it did."""
    for gone in meanings.gone(page.facts, documented, origin.source):
        one = gone.meant
        yield Drift(
            documented.id,
            one.part,
            one.pointer,
            "meanings",
            {"value": one.value, "means": one.means},
            None,
            "cosmetic",
            one.place,
            page.name,
            gone.says,
        )
