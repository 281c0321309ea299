"""Tells which providers serve an endpoint, as far as their pages say."""

from __future__ import annotations

from datetime import datetime, timezone

from videotasks._platform.catalog import ENDPOINTS


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
    date = listing.retirement.date
    if date is None:
        return False  # it was seen to be gone
    return date > datetime.fromtimestamp(now, timezone.utc).date().isoformat()
