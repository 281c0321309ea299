# Copied from generator/templates/python/videotasks/_platform/listings.py: edit that file, then run `make generate`.
"""Tells which providers serve an endpoint, as far as their pages say, and what takes the place of one that is gone."""

from __future__ import annotations

from datetime import datetime, timezone

from videotasks._platform.catalog import PROVIDERS
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.records import Listing, Retirement


def serves(provider: str, endpoint_id: str, now: float) -> bool:
    """Whether a provider lists an endpoint and has not retired it.

    Args:
        provider: Id of the provider.
        endpoint_id: `family.operation`.
        now: Seconds since 1970.
    """
    endpoint = ENDPOINTS.get(endpoint_id)
    if endpoint is None:
        return True  # of nobody's page
    listing = endpoint.listings.get(provider)
    if listing is None or listing.retirement is None:
        return listing is not None
    return not is_gone(listing.retirement, today(now))


def provider_name(provider: str) -> str:
    """What messages call a provider: by its name and its id."""
    known = PROVIDERS.get(provider)
    return f"{known.name} ({provider})" if known else provider


def is_gone(retirement: Retirement | None, day: str) -> bool:
    """Whether an endpoint is gone on a day (ISO 8601)."""
    if retirement is None:
        return False
    return retirement.date is None or retirement.date <= day


def today(now: float) -> str:
    """The day of a moment (seconds since 1970) in UTC, by ISO 8601."""
    return datetime.fromtimestamp(now, timezone.utc).date().isoformat()


def successors(endpoint_id: str, provider: str, day: str) -> tuple[str, ...]:
    """What takes the place of an endpoint that a provider retires, as far as it is not gone on that day itself.

    A notice may name what a later one has retired: then it is what that one names.

    Args:
        endpoint_id: `family.operation`.
        provider: Id of the provider.
        day: By ISO 8601.
    """
    found: dict[str, None] = {}
    seen = {endpoint_id}
    waiting = [endpoint_id]
    while waiting:
        listing = _listing(waiting.pop(0), provider)
        if listing is None or listing.retirement is None:
            continue
        for named in listing.retirement.replaced_by:
            if named in seen:
                continue
            seen.add(named)
            offer = _listing(named, provider)
            if offer is not None and is_gone(offer.retirement, day):
                waiting.append(named)
            else:
                found[named] = None
    return tuple(found)


def _listing(endpoint_id: str, provider: str) -> Listing | None:
    endpoint = ENDPOINTS.get(endpoint_id)
    return endpoint.listings.get(provider) if endpoint else None
