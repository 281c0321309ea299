"""Finds dates that no calendar has, and listings that are younger than the end of what they list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as day

from generator.language.located import Located
from generator.language.model import Endpoint
from generator.language.problem import Problem


def of_endpoint(endpoint: Endpoint) -> Iterator[Problem]:
    """Those of an endpoint's file."""
    written = endpoint.written
    yield from _of_each(written.get("sources"), "date")
    yield from _of_each(written.get("providers"), "listed")
    yield from _of_each(written.get("prices"), "date")
    for listing in endpoint.listings:
        gone = listing.retirement
        if listing.listed is None or gone is None:
            continue
        place = written.at("providers", listing.provider, "listed")
        # On its last day an endpoint may well be listed; an index that lacks it does not list it.
        if gone.date is not None and listing.listed > gone.date:
            yield Problem(place, f"is after its retirement on {gone.date}")
        elif gone.observed is not None and listing.listed >= gone.observed:
            yield Problem(place, f"is not before {gone.observed}, when it was gone")


def of_notices(retirements: Located | None) -> Iterator[Problem]:
    """Those of the notices in `api.yaml`."""
    yield from _of_each(retirements, "date")
    yield from _of_each(retirements, "observed")


def _of_each(entries: Located | None, keyword: str) -> Iterator[Problem]:
    if entries is None:
        return
    for entry in (*entries.members.values(), *entries.items):
        written = entry.get(keyword)
        if written is None or written.data == "unknown":
            continue
        try:
            day.fromisoformat(written.data)
        except ValueError:
            yield Problem(
                written.place, f"{written.data!r} is not a day of the calendar"
            )
