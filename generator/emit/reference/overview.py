"""Makes the first page of the reference: what is alive where, then what each endpoint can do, those alive first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from generator.emit.parts import Extract, Extracts
from generator.emit.reference.matrix import cells
from generator.frozen import dataclass
from generator.language.model import Api, Endpoint, Listing
from generator.text.markdown import cell
from generator.text.retirements import replaced_words

Row = tuple[str, ...]
_GROUPS: Final = (
    (
        "listed",
        "Listed",
        "The index of at least one provider lists an endpoint of these families, on the day in the table.",
    ),
    (
        "unknown",
        "Documented",
        "A provider documents them, and nobody knows whether it still serves them.",
    ),
    ("retired", "Gone", "All who had them have retired them."),
)


@dataclass(frozen=True, slots=True)
class Family:
    """The endpoints of a family."""

    name: str
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Group:
    """Families of which the same is known."""

    title: str
    about: str
    families: list[Family]


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page."""

    providers: list[str]
    alive: list[Row]
    groups: list[Group]
    gone: list[Row]


def each(endpoint: Endpoint, api: Api) -> Extract:
    """What it says of an endpoint."""
    return {
        "family": endpoint.family,
        "cells": (_link(endpoint.id), *cells(endpoint)),
        "offers": offers_of(endpoint),
        "gone": [
            _gone(endpoint.id, listing, api)
            for listing in endpoint.listings
            if listing.retirement is not None
        ],
    }


def offers_of(endpoint: Endpoint) -> dict[str, tuple[str, str]]:
    """Provider -> whether it lists the endpoint, and since when."""
    return {
        listing.provider: (listing.availability, _day(listing))
        for listing in endpoint.listings
    }


def overview(extracts: Extracts) -> Overview:
    """The page, from what `each` says of all."""
    families: dict[str, list[Mapping[str, Any]]] = {}
    for extract in extracts:
        families.setdefault(extract["family"], []).append(extract)
    providers = [provider.id for provider in extracts.api.providers]
    best = {name: _best(every) for name, every in families.items()}
    order = [status for status, _, _ in _GROUPS]
    names = sorted(
        families,
        key=lambda name: (
            order.index(best[name]),
            -_listings(families[name], len(providers)),
            name,
        ),
    )
    return Overview(
        providers=providers,
        alive=[
            (
                f"[{cell(name)}](#{name})",
                *(where(families[name], provider) for provider in providers),
            )
            for name in names
        ],
        groups=[
            Group(
                title,
                about,
                [
                    Family(cell(name), [one["cells"] for one in families[name]])
                    for name in names
                    if best[name] == status
                ],
            )
            for status, title, about in _GROUPS
            if status in best.values()
        ],
        gone=[
            row
            for name in sorted(families)
            for one in families[name]
            for row in one["gone"]
        ],
    )


def _best(every: Iterable[Mapping[str, Any]]) -> str:
    """The liveliest status of a family's endpoints at any provider."""
    found = {status for one in every for status, _ in one["offers"].values()}
    return next(status for status, _, _ in _GROUPS if status in found)


def _listings(every: Sequence[Mapping[str, Any]], most: int) -> int:
    """How many providers list the endpoint of a family that most of them list."""
    counts = (
        sum(status == "listed" for status, _ in one["offers"].values()) for one in every
    )
    return max(counts, default=most)


def where(every: Sequence[Mapping[str, Any]], provider: str) -> str:
    """What is known of a family at a provider: each different thing once, with how many it is of."""
    found: dict[str, int] = {}
    for one in every:
        if provider in one["offers"]:
            said = _said(*one["offers"][provider])
            found[said] = found.get(said, 0) + 1
    whole = list(found.values()) == [len(every)]
    return ", ".join(
        said if whole else f"{said} ({count})" for said, count in found.items()
    )


def _said(status: str, day: str) -> str:
    return {"listed": day, "unknown": "?", "retired": f"~~{day or 'gone'}~~"}[status]


def _day(listing: Listing) -> str:
    gone = listing.retirement
    return (gone.date or gone.observed or "") if gone else listing.listed or ""


def _gone(id_: str, listing: Listing, api: Api) -> Row:
    gone = listing.retirement
    assert gone is not None
    provider = next(one.name for one in api.providers if one.id == listing.provider)
    seen = f"before {gone.observed}" if gone.observed else "unknown"
    inferred = ", inferred" if gone.inferred else ""
    return (
        _link(id_),
        cell(provider),
        f"[{gone.date or seen}]({gone.source}){inferred}",
        replaced_words(gone, _link) if gone.replacement else "",
    )


def _link(id_: str) -> str:
    return f"[{cell(id_)}]({id_.replace('.', '/')}.md)"
