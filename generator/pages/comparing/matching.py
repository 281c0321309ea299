"""Finds out what a page documents: the provider, the endpoint, and which source of its spec it captures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from generator.frozen import dataclass
from generator.language.model import Provider, Source
from generator.pages.comparing.documented import Documented
from generator.pages.facts import Facts, Field, Page, walk
from generator.pages.kinds import address, site_of

How = Literal["path", "url", "parameters"]

_ENOUGH = 0.5
"""The share of parameters that page and spec must have in common before they count as the same endpoint."""
_TITLED = 0.2
"""What the same title counts for beside them."""


@dataclass(frozen=True, slots=True)
class Match:
    """The endpoint of a page, and how it was found."""

    documented: Documented
    how: How


def endpoint(page: Page, known: Sequence[Documented]) -> Match | str:
    """The endpoint that a page documents, or why none is found."""
    facts = page.facts
    if facts.path is not None:
        for documented in known:
            if documented.path == facts.path and facts.method in (
                None,
                documented.method,
            ):
                return Match(documented, "path")
    own = {address(url) for url in page.urls}
    for documented in known:
        if not own.isdisjoint(documented.addresses):
            return Match(documented, "url")
    return _closest(facts, known)


def _closest(facts: Facts, known: Sequence[Documented]) -> Match | str:
    listed = {
        pointer: field
        for pointer, field in walk(facts.parameters)
        if field.seen == "list"
    }
    words = _words(facts.title or "")
    # Of a page without a path the whole title says something, too: a spec infers much where pages state little.
    helped = _TITLED if facts.path is None else 0
    able: list[tuple[float, float, Documented]] = []
    for documented in known:
        title = _title(words, documented)
        enough = _ENOUGH - (helped if title == 1.0 else 0)
        if _common(listed, documented) < enough:
            continue  # however alike they are
        likeness = _likeness(listed, documented)
        if likeness >= enough:
            able.append((likeness, title, documented))
    able.sort(key=lambda item: (-_score(item[0], item[1]), item[2].id))
    if not able:
        what = f"the path {facts.path}" if facts.path else f"the title {facts.title!r}"
        return (
            f"documents no endpoint of the specs: none has {what}, nor parameters like these;"
            " `pages scaffold` starts a spec from it"
        )
    best = able[0]
    rivals = [
        item[2].id
        for item in able[1:]
        if _score(best[0], best[1]) - _score(item[0], item[1]) < 0.01
    ]
    if rivals:
        ids = ", ".join(sorted([best[2].id, *rivals]))
        return f"may document any of {ids}: it states no path and no address; say which with --endpoint"
    return Match(best[2], "parameters")


def _score(parameters: float, title: float) -> float:
    return parameters + 0.5 * title + (0.3 if title == 1.0 else 0.0)


def _common(said: Mapping[str, Field], documented: Documented) -> float:
    """From 0 to 1: how many of the parameters have their names in common."""
    names = len(documented.top_parameters.union(said))
    return len(documented.own_parameters.keys() & said.keys()) / names if names else 0.0


def _likeness(said: Mapping[str, Field], documented: Documented) -> float:
    """From 0 to 1: how far the parameters of a page are those of a spec."""
    mine = documented.own_parameters
    names = documented.top_parameters.union(said)
    if not names:
        return 0.0
    common = mine.keys() & said.keys()
    return sum(_alike(mine[name], said[name]) for name in common) / len(names)


def _alike(mine: Field, said: Field) -> float:
    left, right = mine.stated, said.stated
    keys = {*left, *right}
    keys.discard("media")
    if not keys:
        return 1.0
    same = sum([left.get(key) == right.get(key) for key in keys])
    return 0.5 + 0.5 * same / len(keys)


def _title(left: frozenset[str], documented: Documented) -> float:
    """From 0 to 1: how many words two titles share."""
    right = _words(documented.title)
    return len(left & right) / len(left | right) if left | right else 0.0


# What the Chinese titles call the kinds of endpoints.
_KINDS = {
    "文生视频": "text to video",
    "首尾帧": "start end to",
    "参考": "reference to",
    "多帧": "multi frame",
    "模板": "template to",
    "图生视频": "image to video",
    "生视频": "video",
}


@lru_cache(4096)
def _words(title: str) -> frozenset[str]:
    for chinese, english in _KINDS.items():
        title = title.replace(chinese, f" {english} ")
    return frozenset(re.findall(r"[a-z0-9.]+|[\u4e00-\u9fff]+", title.lower()))


# -- providers and sources ---------------------------------------------------------------------------


def providers(page: Page, known: Iterable[Provider]) -> tuple[Provider, ...]:
    """The providers whose page it may be; more than one where two share a site, none where nothing says so."""
    return providers_of(page.urls, page.origins, known)


def providers_of(
    urls: Iterable[str], origins: Iterable[str], known: Iterable[Provider]
) -> tuple[Provider, ...]:
    """The providers to which addresses and sites belong."""
    known = tuple(known)
    own = [address(url) for url in urls]
    by_page = [
        provider
        for provider in known
        if any(url.startswith(_prefix(provider)) for url in own)
    ]
    if by_page:
        # One site may serve two providers, one of them below a folder of its own.
        longest = max(len(_prefix(provider)) for provider in by_page)
        return tuple(
            provider for provider in by_page if len(_prefix(provider)) == longest
        )
    hosts = set(origins)
    by_host = [
        provider
        for provider in known
        if hosts & {provider.host, *provider.former_hosts}
    ]
    if by_host:
        return tuple(by_host)
    return tuple(
        provider
        for provider in known
        if hosts & {site_of(provider.pages), site_of(provider.index or "")}
    )


def _prefix(provider: Provider) -> str:
    return address(provider.pages.partition("{")[0])


def source(
    page: Page, documented: Documented, candidates: Sequence[Provider]
) -> Source | None:
    """The source of a spec of which a page is a capture."""
    ids = [provider.id for provider in candidates]
    able = [
        capture for capture in documented.sources if not ids or capture.provider in ids
    ]
    form = page.facts.form
    exact = [
        capture for capture in able if capture.url in page.urls and capture.form == form
    ]
    same_form = [
        capture
        for capture in able
        if capture.form == form and (capture.language or "en") == page.language
    ]
    by_url = [
        capture
        for capture in able
        if address(capture.url) in {address(url) for url in page.urls}
    ]
    loose = [capture for capture in able if capture.form == "unknown" and ids]
    for found in (exact, same_form, by_url, loose):
        if len(found) == 1 or (found and found is not loose):
            return found[0]
    return None
