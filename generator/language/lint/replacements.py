"""Finds replacements of retired endpoints that nobody could call."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.language.located import Located
from generator.language.model import Endpoint, Listing, SpecSet
from generator.language.problem import Problem, expected


def problems(specs: SpecSet, ids: Collection[str]) -> Iterator[Problem]:
    """Every problem of a set; `ids` are those of all endpoints, whether they are in the set or not."""
    retirements = specs.api.written.get("retirements")
    serving = {
        endpoint.id: [listing.provider for listing in endpoint.listings]
        for endpoint in specs.endpoints
    }
    for written in (retirements.members if retirements else {}).values():
        named = written.get("replacedBy")
        if named is None:
            continue
        if written.get("replacement") is None:
            what = (
                "is missing 'replacement': the words in which the provider names them"
            )
            yield Problem(written.place, what)
        provider = str(written.below("provider").data)
        for item in named.items:
            yield from _existing(item, ids)
            offered = serving.get(item.data, [provider])
            if provider not in offered:
                what = f"{item.data} is not of {provider}{expected(provider, offered)}"
                yield Problem(item.place, what)
    for endpoint in specs.endpoints:
        for listing in endpoint.listings:
            yield from _of_listing(endpoint, listing, retirements)


def _of_listing(
    endpoint: Endpoint, listing: Listing, retirements: Located | None
) -> Iterator[Problem]:
    written = endpoint.written.below("providers").below(listing.provider)
    reference, own = written.get("retirement"), written.get("replacedBy")
    if reference is None or retirements is None:
        if own is not None:
            yield Problem(own.place, "replaces what no retirement says to be gone")
        return
    if listing.retirement and endpoint.id in listing.retirement.replaced_by:
        what = f"{endpoint.id} is named as its own replacement"
        yield Problem(reference.place, what)
    stated = retirements.get(str(reference.data), "replacedBy")
    named: list[str] = stated.data if stated is not None else []
    for item in own.items if own is not None else ():
        if item.data not in named:
            what = f"{reference.data} does not name {item.data}{expected(item.data, named)}"
            yield Problem(item.place, what)


def _existing(item: Located, ids: Collection[str]) -> Iterator[Problem]:
    if item.data not in ids:
        what = f"{item.data!r} is not an endpoint{expected(item.data, sorted(ids))}"
        yield Problem(item.place, what)
